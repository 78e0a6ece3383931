//! How time passes in the cell: people, belt, and the program block by block.

use super::belts;
use super::code::{Ask, Code, Op};
use super::params::{After, BeltCore, Puzzle, Reaction, Zone, Zones};
use super::run::{Doing, End, Failure, Happened, Item, Run, Totals, Whereabouts};
use std::collections::BTreeSet;

/// A run that takes longer goes round and round; seven minutes.
const MOST_TICKS: u32 = 4200;
/// Going down, closing or opening the gripper, and coming up: 0.3 s, as small pick-and-place arms do.
const HAND_TICKS: u16 = 3;
/// One count of a second.
const COUNT_TICKS: u16 = 10;
/// Somebody who is called walks up, does it and goes.
const CALL_TICKS: u16 = 25;
/// Three times to and fro.
const WAVE_TICKS: u16 = 12;
/// The stopper goes down and up.
const LET_TICKS: u16 = 2;

/// Everything that doesn't change while the program runs.
pub(super) struct Cell<'a> {
    pub puzzle: &'a Puzzle,
    pub code: &'a Code,
    pub belt: &'a BeltCore,
    pub zones: Zones,
}

/// The cell before the program begins.
pub(super) fn fresh(puzzle: &Puzzle, seed: u64, belt: u8) -> Run {
    let core = belts::belt(puzzle, seed, belt);
    let pitch = i32::from(puzzle.params.conveyor.pitch);
    let item = |(place, kind): (i32, &u8)| Item {
        kind: *kind,
        offset: pitch * place,
        at: Whereabouts::Belt,
        topped: 0,
        seen: false,
    };
    let start = puzzle.station(&puzzle.params.start).unwrap_or(puzzle.sensor);
    let x = puzzle.params.stations.get(usize::from(start)).map_or(0, |station| station.at.0);
    Run {
        belt,
        tick: 0,
        pc: 0,
        line: None,
        counts: Vec::new(),
        doing: Doing::Nothing,
        busy: 0,
        whole: 0,
        x,
        from: x,
        to: x,
        held: None,
        clock: 0,
        items: (1..).zip(&core.items).map(item).collect(),
        looked: None,
        bins: vec![Vec::new(); puzzle.params.stations.len()],
        fallen: Vec::new(),
        person: None,
        stopped: false,
        totals: Totals::default(),
        failures: BTreeSet::new(),
        happened: Happened::Begin,
        end: None,
    }
}

impl Cell<'_> {
    /// Lets a tenth of a second pass.
    pub(super) fn tick(&self, run: &mut Run) {
        if run.end.is_some() {
            return;
        }
        run.tick += 1;
        self.people(run);
        if run.end.is_some() || run.stopped {
            return;
        }
        let slow = run.person.is_some_and(|zone| self.reaction(zone) == Reaction::Slow);
        if slow && run.tick.is_multiple_of(2) {
            return;
        }
        self.roll(run);
        self.work(run);
        // A belt that goes on by itself is done when the last thing is past, whatever the arm does.
        if self.puzzle.params.conveyor.flows && Self::exhausted(run) && run.end.is_none() {
            self.finish(run, End::Done);
        }
        if run.tick >= MOST_TICKS && run.end.is_none() {
            self.finish(run, End::Stuck);
        }
    }

    fn reaction(&self, zone: Zone) -> Reaction {
        match zone {
            Zone::Outer => self.zones.outer,
            Zone::Inner => self.zones.inner,
        }
    }

    /// People come and go.
    fn people(&self, run: &mut Run) {
        let here = |visit: &&super::Visit| {
            let at = u32::from(visit.at);
            (at..at + u32::from(visit.ticks)).contains(&run.tick)
        };
        let mut zones = self.belt.visits.iter().filter(here).map(|visit| visit.zone);
        let now = zones.next().map(|first| if zones.any(|zone| zone == Zone::Inner) { Zone::Inner } else { first });
        if now == run.person {
            return;
        }
        run.person = now;
        if let Some(zone) = now {
            run.happened = Happened::Came(zone);
            match (zone, self.reaction(zone)) {
                (_, Reaction::Stop) => {
                    run.totals.stops += u16::from(!run.stopped);
                    run.stopped = true;
                    if zone == Zone::Outer {
                        run.failures.insert(Failure::Restless);
                    }
                    return;
                }
                (Zone::Outer, Reaction::Slow) => {}
                // Half speed is no answer to a hand between the fingers.
                (Zone::Inner, _) | (Zone::Outer, Reaction::Nothing) => {
                    run.failures.insert(Failure::ZoneOff);
                    run.end = Some(End::Zone);
                    return;
                }
            }
        }
        if run.stopped {
            run.stopped = false;
            let over = self.zones.after == After::StartOver;
            run.happened = Happened::Went(over);
            if over {
                run.pc = 0;
                run.busy = 0;
                run.counts.clear();
                run.doing = Doing::Nothing;
                run.looked = None;
                run.items.iter_mut().for_each(|item| item.seen = false);
            }
        }
    }

    /// The item under the sensor.
    pub(super) fn current(&self, run: &Run) -> Option<usize> {
        let conveyor = &self.puzzle.params.conveyor;
        let reach = i32::from(conveyor.reach);
        run.items.iter().position(|item| {
            let past = run.clock - item.offset;
            item.at == Whereabouts::Belt && if conveyor.flows { past.abs() <= reach } else { past >= 0 }
        })
    }

    /// The belt goes on.
    fn roll(&self, run: &mut Run) {
        let before = self.current(run);
        if self.puzzle.params.conveyor.flows {
            run.clock += self.belt.speed;
            let reach = i32::from(self.puzzle.params.conveyor.reach);
            for index in 0..run.items.len() {
                if run.items[index].at == Whereabouts::Belt && run.clock - run.items[index].offset > reach {
                    self.pass(run, index, Failure::Left);
                }
            }
        } else if before.is_none() {
            let waiting = run.items.iter().filter(|item| item.at == Whereabouts::Belt).map(|item| item.offset);
            let next = waiting.min().unwrap_or(i32::MAX);
            run.clock = (run.clock + self.belt.speed).min(next);
        }
        if let Some(now) = self.current(run).filter(|now| Some(*now) != before) {
            run.happened = Happened::Arrived(run.items[now].kind);
        }
    }

    /// Something goes on along the belt; `wrong` is what it is when it shouldn't.
    pub(super) fn pass(&self, run: &mut Run, index: usize, wrong: Failure) {
        let item = &mut run.items[index];
        item.at = Whereabouts::On;
        let core = self.puzzle.kinds.get(usize::from(item.kind));
        let wants = self.puzzle.params.kinds.get(usize::from(item.kind)).map_or(0, |kind| kind.wants);
        if item.topped < wants {
            run.failures.insert(Failure::Left);
        } else if core.is_some_and(|core| core.on) {
            run.totals.right += u16::from(item.topped == wants);
        } else {
            run.failures.insert(wrong);
        }
    }

    /// Nothing more comes.
    fn exhausted(run: &Run) -> bool {
        run.items.iter().all(|item| item.at != Whereabouts::Belt)
    }

    /// Nothing more comes, and nothing of it is in the hand.
    fn over(run: &Run) -> bool {
        Self::exhausted(run) && run.held.is_none_or(|held| held.item.is_none())
    }

    /// A tick of the program.
    fn work(&self, run: &mut Run) {
        if run.busy == 0 {
            self.begin(run);
        }
        if run.end.is_some() || run.busy == 0 {
            return;
        }
        run.busy -= 1;
        if run.doing == Doing::Going {
            self.glide(run);
        }
        if run.busy == 0 {
            self.complete(run);
        }
    }

    /// Begins the next block.
    fn begin(&self, run: &mut Run) {
        // Jumps and counters take no time; there are never more of them in a row than there are steps.
        for _ in 0..=self.code.ops.len() {
            let pc = usize::from(run.pc);
            let Some(op) = self.code.ops.get(pc) else { return self.finish(run, End::Done) };
            let mut begin = |doing: Doing, ticks: u16| {
                run.doing = doing;
                run.whole = ticks;
                run.busy = ticks;
                run.line = self.code.ids.get(pc).copied();
            };
            match *op {
                Op::Jump(to) => run.pc = to,
                Op::Count(times) => {
                    run.counts.push(times);
                    run.pc += 1;
                }
                Op::Go(station) => {
                    let to =
                        self.puzzle.params.stations.get(usize::from(station)).map_or(run.x, |station| station.at.0);
                    let way = run.x.abs_diff(to);
                    let ticks = way.div_ceil(u32::from(self.puzzle.params.arm_speed.max(1))).max(1);
                    begin(Doing::Going, u16::try_from(ticks).unwrap_or(u16::MAX));
                    run.from = run.x;
                    run.to = to;
                    run.totals.moves = run.totals.moves.saturating_add(u16::from(way > 0));
                    return;
                }
                Op::Grip(_) => return begin(Doing::Gripping, HAND_TICKS),
                Op::Release => return begin(Doing::Releasing, HAND_TICKS),
                Op::Sensor | Op::Hole(_) => return begin(Doing::Watching, 1),
                Op::Wait(counts) => return begin(Doing::Counting, (COUNT_TICKS * u16::from(counts)).max(1)),
                Op::LetOn => return begin(Doing::Letting, LET_TICKS),
                Op::Call(_) => return begin(Doing::Calling, CALL_TICKS),
                Op::Wave => return begin(Doing::Waving, WAVE_TICKS),
                Op::Again(_) | Op::Forever | Op::Until(..) | Op::If(..) => return begin(Doing::Nothing, 1),
            }
        }
        self.finish(run, End::Stuck);
    }

    /// A block is done: what it does happens now, and the next one is found.
    fn complete(&self, run: &mut Run) {
        let next = run.pc.saturating_add(1);
        let mut goes_to = next;
        match self.code.ops.get(usize::from(run.pc)).copied() {
            Some(Op::Grip(force)) => self.grip(run, force),
            Some(Op::Release) => self.release(run),
            Some(Op::LetOn) => self.let_on(run),
            Some(Op::Call(bin)) => self.called(run, bin),
            Some(Op::Wave) => {
                run.totals.waves += 1;
                run.happened = Happened::Waved;
            }
            Some(Op::Sensor | Op::Hole(_)) => return self.watch(run),
            Some(Op::Forever) if Self::over(run) => return self.finish(run, End::Done),
            Some(Op::Again(exit)) => match run.counts.pop() {
                Some(left) if left > 0 && !Self::over(run) => run.counts.push(left - 1),
                _ => goes_to = exit,
            },
            Some(Op::Until(ask, exit)) => {
                let yes = self.answer(run, ask);
                run.happened = Happened::Answered(yes);
                if yes {
                    goes_to = exit;
                } else if Self::over(run) {
                    return self.finish(run, End::Done);
                }
            }
            Some(Op::If(ask, other)) => {
                let yes = self.answer(run, ask);
                run.happened = Happened::Answered(yes);
                if !yes {
                    goes_to = other;
                }
            }
            _ => {}
        }
        run.pc = goes_to;
    }

    /// Watches for something new; stays with this block until there is.
    fn watch(&self, run: &mut Run) {
        match self.current(run) {
            Some(index) if !run.items[index].seen => {
                run.items[index].seen = true;
                run.looked = u8::try_from(index).ok();
                run.pc += 1;
            }
            Some(_) if !self.puzzle.params.conveyor.flows => self.finish(run, End::Stuck),
            None if Self::exhausted(run) => self.finish(run, End::Done),
            _ => {}
        }
    }

    /// What the questions of a program are answered with.
    pub(super) fn answer(&self, run: &Run, ask: Ask) -> bool {
        match ask {
            Ask::Holding => run.held.is_some(),
            Ask::Full(bin) => self.full(run, bin),
            Ask::Sees(signal, sure) => self.seen(run).is_some_and(|item| {
                let signal = usize::from(signal);
                let percent = self.puzzle.kinds.get(usize::from(item.kind)).and_then(|kind| kind.sees.get(signal));
                let percent = match self.puzzle.signals.get(signal).map(String::as_str) {
                    Some(TOPPED) => 100 * u8::from(item.topped > 0),
                    Some(BARE) if item.topped > 0 || item.at == Whereabouts::On => 0,
                    _ => percent.copied().unwrap_or(0),
                };
                percent >= sure.max(1)
            }),
        }
    }

    /// The item that questions are about: the one that the block `Sensor` saw, as long as it lies there or is held, and
    /// otherwise what lies under the sensor. What flows by is remembered until something else comes.
    pub(super) fn seen<'r>(&self, run: &'r Run) -> Option<&'r Item> {
        let current = self.current(run);
        let looked = run.looked.map(usize::from).filter(|index| {
            current == Some(*index)
                || (self.puzzle.params.conveyor.flows && current.is_none())
                || run.items.get(*index).is_some_and(|item| item.at == Whereabouts::Hand)
        });
        run.items.get(looked.or(current)?)
    }

    /// Whether a bin is full.
    pub(super) fn full(&self, run: &Run, bin: u8) -> bool {
        let lies = run.bins.get(usize::from(bin)).map_or(0, Vec::len);
        self.puzzle.capacity(bin).is_some_and(|capacity| lies >= usize::from(capacity))
    }

    /// The run is over; what is still there is counted.
    pub(super) fn finish(&self, run: &mut Run, end: End) {
        run.end = Some(end);
        run.busy = 0;
        run.doing = Doing::Nothing;
        if end == End::Done || end == End::Stuck {
            run.happened = Happened::Ended;
        }
        let enough = self.puzzle.params.enough.as_deref().and_then(|bin| self.puzzle.station(bin));
        if enough.is_some_and(|bin| self.full(run, bin)) {
            return;
        }
        let kinds = &self.puzzle.params.kinds;
        let left = |item: &Item| {
            let kind = kinds.get(usize::from(item.kind));
            let must = !self.puzzle.params.conveyor.flows || kind.is_some_and(|kind| item.topped < kind.wants);
            matches!(item.at, Whereabouts::Belt | Whereabouts::Hand) && must
        };
        if run.items.iter().any(left) {
            run.failures.insert(Failure::Left);
        }
    }
}

/// Seen when something lies on top.
pub(super) const TOPPED: &str = "topped";
/// Not seen when something lies on top, nor in what is past.
pub(super) const BARE: &str = "bare";
