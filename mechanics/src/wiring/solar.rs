//! A roof with solar panels: the group that the inverter feeds, the battery for the night, and what the work is worth.

use super::criterion::Criterion;
use super::deliver::powers_up;
use super::params::{Kind, Puzzle, Spot, Terminal};
use super::rows::{DAY, Row, Sky, plugged, rows};
use super::sim::State;
use crate::{Measured, Outcome, Property, Text};

/// Hours that each of the three looks at the sun stands for.
const LOOK_HOURS: f64 = 4.0;

/// The watts of the inverter.
fn inverter(state: &State) -> Option<f64> {
    state.kinds.iter().find_map(|kind| if let Kind::Inverter(watts) = kind { Some(*watts) } else { None })
}

/// Whether the inverter is wired to a group that is on.
pub(super) fn feeds(puzzle: &Puzzle, state: &State) -> bool {
    state.breaker_on && state.rcd_on && group(puzzle, state).is_some()
}

/// Power in watts that the inverter makes, at most its own.
pub fn watts(puzzle: &Puzzle, state: &State, sky: Sky) -> f64 {
    let made: f64 = rows(puzzle, state).iter().map(|row| row.watts(state, sky)).sum();
    if feeds(puzzle, state) { made.min(inverter(state).unwrap_or(0.0)) } else { 0.0 }
}

/// What the day brings, in kilowatt-hours.
pub(super) fn day_kwh(puzzle: &Puzzle, state: &State) -> f64 {
    DAY.iter().map(|sky| watts(puzzle, state, *sky)).sum::<f64>() * LOOK_HOURS / 1000.0
}

/// The group that all three screws of the inverter are wired to, each to the same screw; the box itself is one too.
fn group(puzzle: &Puzzle, state: &State) -> Option<usize> {
    let inverter = state.kinds.iter().position(|kind| matches!(kind, Kind::Inverter(_)))?;
    let there = |pin: u8| plugged(state, Terminal { part: u16::try_from(inverter).unwrap_or(u16::MAX), pin });
    let ends = [there(0)?, there(1)?, there(2)?];
    let group = usize::from(ends[0].part);
    let same = (0_u8..).zip(ends).all(|(pin, end)| end.pin == pin && usize::from(end.part) == group);
    (same && (group == puzzle.box_part || matches!(state.kinds.get(group), Some(Kind::Group(_))))).then_some(group)
}

/// Whether nothing else is wired to the inverter's group.
fn alone(puzzle: &Puzzle, state: &State) -> bool {
    let Some(group) = group(puzzle, state) else { return false };
    let on = |end: Terminal| usize::from(end.part) == group;
    group != puzzle.box_part && state.wires.iter().filter(|(from, to)| on(*from) || on(*to)).count() == 3
}

/// The rated current of the inverter's group and the current of the inverter at full power, in amperes.
fn load(puzzle: &Puzzle, state: &State) -> Option<(f64, f64)> {
    let rated = match state.kinds.get(group(puzzle, state)?)? {
        Kind::Group(rated) => *rated,
        _ => puzzle.params().supply.breaker_amps?,
    };
    Some((rated, inverter(state)? / puzzle.params().supply.volts))
}

/// The battery and what it is asked for at night.
pub struct Night {
    /// What is in it at dusk, in kilowatt-hours: what the day brought, at most what it holds.
    pub kwh: f64,
    /// How long it must last, in hours.
    pub hours: f64,
    /// Power of all that it feeds, in watts.
    pub watts: f64,
    /// Whether all that must stay on is fed.
    pub musts: bool,
}

impl Night {
    /// What it is asked for, in kilowatt-hours.
    pub fn needed(&self) -> f64 {
        self.watts * self.hours / 1000.0
    }

    /// How long it lasts, in hours.
    pub fn lasts(&self) -> f64 {
        if self.watts > 0.0 { (self.kwh * 1000.0 / self.watts).min(self.hours) } else { self.hours }
    }

    /// Whether what must stay on does, until the morning.
    pub fn good(&self) -> bool {
        self.musts && self.needed() <= self.kwh
    }
}

/// The night, where there is a battery.
pub fn night(puzzle: &Puzzle, state: &State) -> Option<Night> {
    let (holds, hours) = battery(state)?;
    let (mut watts, mut musts) = (0.0, true);
    for (kind, position) in state.kinds.iter().zip(&state.positions) {
        if let Kind::Backup { watts: one, must } = kind {
            watts += if *position == 1 { *one } else { 0.0 };
            musts &= !must || *position == 1;
        }
    }
    Some(Night { kwh: holds.min(day_kwh(puzzle, state)), hours, watts, musts })
}

/// What the battery holds in kilowatt-hours, and how long it must last in hours.
pub(super) fn battery(state: &State) -> Option<(f64, f64)> {
    state.kinds.iter().find_map(|kind| match kind {
        Kind::Battery { kwh, hours } => Some((*kwh, *hours)),
        _ => None,
    })
}

/// Everything that is measured.
struct Trial {
    rows: Vec<Row>,
    short: bool,
    power: bool,
    starts: bool,
    fed: bool,
    bears: bool,
    in_sun: bool,
    one_face: bool,
    all_panels: bool,
    alone: bool,
    strong: bool,
    night: Option<Night>,
}

fn trial(puzzle: &Puzzle, state: &State) -> Trial {
    let rows = rows(puzzle, state);
    let short = puzzle.has_breaker() && powers_up(puzzle, state).0;
    let degrees = puzzle.params().coldest.unwrap_or(25.0);
    let faces = |row: &Row| row.spots(state).filter(|spot| *spot != Spot::Shade).collect::<Vec<_>>();
    let same = |faces: Vec<Spot>| faces.windows(2).all(|pair| pair[0] == pair[1]);
    let sunny = |part: &usize| matches!(state.kinds[*part], Kind::Panel(spot) if spot != Spot::Shade);
    let in_row = |part: usize| rows.iter().any(|row| row.closed && row.panels.contains(&part));
    Trial {
        short,
        power: state.breaker_on && state.rcd_on && !short,
        starts: !rows.is_empty() && rows.iter().all(Row::starts),
        fed: group(puzzle, state).is_some(),
        bears: rows.iter().all(|row| row.open_volts(degrees) <= row.most),
        in_sun: rows.iter().all(|row| row.spots(state).all(|spot| spot != Spot::Shade)),
        one_face: rows.iter().all(|row| same(faces(row))),
        all_panels: (0..state.kinds.len()).filter(sunny).all(in_row),
        alone: alone(puzzle, state),
        strong: load(puzzle, state).is_some_and(|(rated, amps)| amps <= rated),
        night: night(puzzle, state),
        rows,
    }
}

/// Measures the work.
pub(super) fn outcome(puzzle: &Puzzle, state: &State) -> Outcome {
    let trial = trial(puzzle, state);
    let criteria: Vec<Measured> =
        puzzle.params().criteria.iter().map(|criterion| measured(puzzle, state, &trial, *criterion)).collect();
    let mut failures = Vec::new();
    let mut fail = |asked: &[Criterion], happened: bool, id: &str| {
        if happened && (asked.is_empty() || asked.iter().any(|criterion| puzzle.asks(*criterion))) {
            failures.push(id.to_owned());
        }
    };
    fail(&[], trial.short, "short");
    fail(&[], !trial.power && !trial.short, "dark");
    fail(&[], !trial.starts, "no_start");
    if trial.starts {
        fail(&[], !trial.fed || puzzle.asks(Criterion::OwnGroup) && !trial.alone, "shared_group");
        fail(&[Criterion::OwnGroup], trial.alone && !trial.strong, "weak_group");
        fail(&[Criterion::InSun], !trial.in_sun, "shade");
        fail(&[Criterion::OneFace], !trial.one_face, "mixed");
        fail(&[Criterion::AllPanels], !trial.all_panels, "few_panels");
        fail(&[Criterion::BearsFrost], !trial.bears, "frost");
        if let Some(night) = &trial.night {
            fail(&[Criterion::NightLong], !night.musts, "lamps_off");
            fail(&[Criterion::NightLong], night.musts && !night.good(), "empty_battery");
        }
    }
    Outcome {
        solved: criteria.iter().all(|measured| measured.met),
        criteria,
        failures,
        properties: properties(puzzle, state, &trial),
    }
}

fn measured(puzzle: &Puzzle, state: &State, trial: &Trial, criterion: Criterion) -> Measured {
    let volts = |volts: f64| Some(Text::new("wiring-volts").number("volts", volts, 0));
    let lowest = trial.rows.iter().map(Row::volts).fold(f64::INFINITY, f64::min);
    let (met, reading) = match criterion {
        Criterion::Starts => (trial.starts && trial.fed, volts(if lowest.is_finite() { lowest } else { 0.0 })),
        Criterion::BearsFrost => {
            let degrees = puzzle.params().coldest.unwrap_or(25.0);
            let highest = trial.rows.iter().map(|row| row.open_volts(degrees)).fold(0.0, f64::max);
            (trial.starts && trial.bears, volts(highest))
        }
        Criterion::InSun => (trial.starts && trial.in_sun, kilowatts(watts(puzzle, state, Sky::Noon))),
        Criterion::OneFace => (trial.starts && trial.one_face, None),
        Criterion::AllPanels => (trial.all_panels, None),
        Criterion::OwnGroup => {
            let amps = load(puzzle, state)
                .map(|(rated, amps)| Text::new("wiring-amps-of").number("amps", amps, 1).number("rated", rated, 0));
            (trial.alone && trial.strong, amps)
        }
        Criterion::NightLong => {
            let good = trial.night.as_ref().is_some_and(Night::good);
            (good, trial.night.as_ref().map(|night| kwh_of(night, night.kwh)))
        }
        Criterion::PowerOn => (trial.power, None),
        Criterion::TestedDead => (state.tested_dead, None),
        _ => (false, None),
    };
    Measured { id: criterion.id().to_owned(), met, reading }
}

fn kilowatts(watts: f64) -> Option<Text> {
    Some(Text::new("wiring-kilowatts").number("kilowatts", watts / 1000.0, 1))
}

/// What the night asks, of so many kilowatt-hours.
pub(super) fn kwh_of(night: &Night, kwh: f64) -> Text {
    Text::new("wiring-kwh-of").number("needed", night.needed(), 1).number("kwh", kwh, 1)
}

fn properties(puzzle: &Puzzle, state: &State, trial: &Trial) -> Vec<Property> {
    let kwh = |value: f64| Text::new("wiring-kwh").number("kwh", value, 1);
    let mut properties = vec![Property { id: "day_kwh".into(), value: kwh(day_kwh(puzzle, state)) }];
    if let Some(night) = &trial.night {
        let left = (night.kwh - night.needed()).max(0.0);
        properties.push(Property { id: "left_kwh".into(), value: kwh(left) });
    }
    properties
}
