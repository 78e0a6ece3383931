//! What gripping, letting go and the people who are called do.

use super::cell::Cell;
use super::params::StationKind;
use super::run::{End, Failure, Fallen, Happened, Run, Thing, Whereabouts};

impl Cell<'_> {
    /// Index of the station over which the arm hangs.
    fn here(&self, run: &Run) -> Option<u8> {
        let index = self.puzzle.params.stations.iter().position(|station| station.at.0 == run.x)?;
        u8::try_from(index).ok()
    }

    /// The arm is on its way; what is held too softly falls half-way.
    pub(super) fn glide(&self, run: &mut Run) {
        let done = i32::from(run.whole - run.busy);
        let whole = i32::from(run.whole.max(1));
        let x = run.from + (run.to - run.from) * done / whole;
        run.totals.way = run.totals.way.saturating_add(run.x.abs_diff(x));
        run.x = x;
        if run.from != run.to && run.busy <= run.whole / 2 && run.held.is_some_and(|held| held.loose) {
            self.drop_held(run, Failure::Fallen);
        }
    }

    /// What is held falls.
    fn drop_held(&self, run: &mut Run, failure: Failure) {
        let Some(held) = run.held.take() else { return };
        self.fall(run, held, failure);
        run.happened = Happened::Fell(held.kind);
    }

    fn fall(&self, run: &mut Run, thing: Thing, failure: Failure) {
        run.fallen.push(Fallen { kind: thing.kind, x: run.x, squashed: thing.squashed });
        run.failures.insert(failure);
        self.put(run, thing, Whereabouts::Floor);
    }

    fn put(&self, run: &mut Run, thing: Thing, at: Whereabouts) {
        if let Some(item) = thing.item.and_then(|index| run.items.get_mut(usize::from(index))) {
            item.at = at;
        }
    }

    /// Closes the gripper.
    pub(super) fn grip(&self, run: &mut Run, force: u8) {
        // To take something else it opens first.
        if run.held.is_some() {
            return self.drop_held(run, Failure::Fallen);
        }
        let station = self.here(run);
        let taken = match station {
            Some(station) if station == self.puzzle.sensor => {
                self.current(run).and_then(|index| Some((run.items[index].kind, Some(u8::try_from(index).ok()?))))
            }
            Some(station) => self.puzzle.gives.get(usize::from(station)).copied().flatten().map(|kind| (kind, None)),
            None => None,
        };
        let Some((kind, item)) = taken else {
            run.happened = Happened::GrippedAir;
            return;
        };
        let written = self.puzzle.params.kinds.get(usize::from(kind));
        let (low, high) = written.map_or((0, u8::MAX), |kind| kind.force);
        let squashed = force > high;
        let thing = Thing { kind, item, loose: force < low, squashed };
        run.held = Some(thing);
        self.put(run, thing, Whereabouts::Hand);
        run.happened = if squashed { Happened::Squashed(kind) } else { Happened::Gripped(kind) };
        if squashed {
            run.failures.insert(Failure::Squashed);
        }
    }

    /// Opens the gripper.
    pub(super) fn release(&self, run: &mut Run) {
        let Some(thing) = run.held else {
            run.happened = Happened::ReleasedNothing;
            return;
        };
        let station = self.here(run);
        let kind = station.and_then(|station| self.puzzle.params.stations.get(usize::from(station)));
        match (station, kind.map(|station| &station.kind)) {
            (Some(_), Some(StationKind::Sensor)) => self.release_on_belt(run, thing),
            (Some(station), Some(StationKind::Bin(_))) => self.release_in_bin(run, thing, station),
            _ => self.drop_held(run, Failure::Fallen),
        }
    }

    fn release_on_belt(&self, run: &mut Run, thing: Thing) {
        let current = self.current(run);
        let Some(own) = thing.item else { return self.top(run, thing, current) };
        if current.is_some() || self.puzzle.params.conveyor.flows {
            return self.drop_held(run, Failure::Fallen);
        }
        run.held = None;
        if let Some(item) = run.items.get_mut(usize::from(own)) {
            item.at = Whereabouts::Belt;
            item.offset = run.clock;
        }
        run.happened = Happened::PutBack(thing.kind);
    }

    /// Puts something from a source on top of what goes by.
    fn top(&self, run: &mut Run, thing: Thing, current: Option<usize>) {
        let Some(index) = current else { return self.drop_held(run, Failure::Beside) };
        run.held = None;
        let item = &mut run.items[index];
        item.topped = item.topped.saturating_add(1);
        let (topped, kind) = (item.topped, usize::from(item.kind));
        run.happened = Happened::Topped(thing.kind);
        let Some(kind) = self.puzzle.params.kinds.get(kind) else { return };
        let nothing_there = kind.sees.is_empty();
        if kind.wants == 0 {
            run.failures.insert(if nothing_there { Failure::InAir } else { Failure::Reject });
        } else if topped > kind.wants {
            run.failures.insert(Failure::Double);
        }
    }

    fn release_in_bin(&self, run: &mut Run, thing: Thing, station: u8) {
        run.held = None;
        if self.full(run, station) {
            self.fall(run, thing, Failure::Overflow);
            run.happened = Happened::Overflowed(thing.kind, station);
            return;
        }
        if let Some(bin) = run.bins.get_mut(usize::from(station)) {
            bin.push(thing.kind);
        }
        self.put(run, thing, Whereabouts::Bin(station));
        run.happened = Happened::Placed(thing.kind, station);
        let Some(core) = self.puzzle.kinds.get(usize::from(thing.kind)) else { return };
        if core.fire == Some(station) {
            run.failures.insert(Failure::Fire);
            self.finish(run, End::Fire);
            run.happened = Happened::Fire(thing.kind);
        } else if core.goes.get(usize::from(station)) == Some(&true) {
            run.totals.right += 1;
        } else {
            run.failures.insert(Failure::WrongPlace);
        }
    }

    /// The stopper lets go of what lies under the sensor.
    pub(super) fn let_on(&self, run: &mut Run) {
        if self.puzzle.params.conveyor.flows {
            return;
        }
        if let Some(index) = self.current(run) {
            run.happened = Happened::LetOn(run.items[index].kind);
            self.pass(run, index, Failure::Left);
        }
    }

    /// Somebody was called, and did what they were called for.
    pub(super) fn called(&self, run: &mut Run, bin: Option<u8>) {
        run.totals.calls += 1;
        run.happened = Happened::Called;
        if let Some(bin) = bin {
            if let Some(content) = run.bins.get_mut(usize::from(bin)) {
                content.clear();
            }
            run.happened = Happened::Emptied(bin);
            return;
        }
        let held = run.held.filter(|held| held.item.is_some());
        let index = match held {
            Some(held) => held.item.map(usize::from),
            None => self.current(run),
        };
        let Some(index) = index.filter(|index| *index < run.items.len()) else { return };
        if held.is_some() {
            run.held = None;
        }
        run.items[index].at = Whereabouts::Person;
        run.totals.right += 1;
        run.happened = Happened::Took(run.items[index].kind);
    }
}
