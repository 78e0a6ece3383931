//! Checks parameters, and finds what their names mean.

use super::hydraulics::Curve;
use super::params::{Criterion, Effect, Fault, Params, Pump, SourceKind, Tool};
use crate::Problem;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Parameters that make sense, with every name found.
#[derive(Clone, Debug, PartialEq)]
pub struct Puzzle {
    pub(super) params: Arc<Params>,
    pub(super) found: Arc<Found>,
}

/// What the names in the parameters mean, as indexes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    /// Branch before each branch.
    pub after: Vec<Option<usize>>,
    /// Room of each emitter.
    pub rooms: Vec<usize>,
    /// Branch of each emitter.
    pub on: Vec<usize>,
    /// What each upgrade changes.
    pub effects: Vec<FoundEffect>,
    /// Curve of the pump at full speed.
    pub curve: Curve,
}

/// What an upgrade changes, found.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum FoundEffect {
    /// Loss of rooms.
    Insulate(Vec<usize>, f64),
    /// Size of an emitter.
    Larger(usize, f64),
}

impl Puzzle {
    /// The parameters.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// Index of the room that an emitter warms.
    pub fn room_of(&self, emitter: usize) -> Option<usize> {
        self.found.rooms.get(emitter).copied()
    }

    /// Whether the challenge asks for this.
    pub(super) fn asks(&self, criterion: Criterion) -> bool {
        self.params.criteria.contains(&criterion)
    }
}

/// More columns or rows than this and rooms are too small to touch.
const MOST_CELLS: (u8, u8) = (3, 2);
/// More of anything than this and nobody oversees it.
const MOST: usize = 12;

struct Checker {
    problems: Vec<Problem>,
}

impl Checker {
    fn problem(&mut self, at: impl Into<String>, message: impl Into<String>, hint: &str) {
        self.problems.push(Problem::new(at, message, hint));
    }

    fn find<'a>(
        &mut self,
        at: String,
        what: &str,
        id: &str,
        mut ids: impl Iterator<Item = &'a String>,
    ) -> Option<usize> {
        let found = ids.position(|other| other == id);
        if found.is_none() {
            self.problem(at, format!("there is no {what} `{id}`"), "use an id that is listed above, letter by letter");
        }
        found
    }

    /// A number must lie within bounds that physics and this game know.
    fn within(&mut self, at: impl Into<String>, value: f64, (low, high): (f64, f64)) {
        if !(low..=high).contains(&value) {
            let hint = format!("give a number from {low} to {high}");
            self.problem(at, format!("{value} is out of range"), &hint);
        }
    }

    fn rising(&mut self, at: &str, values: &[f64], start: u8) {
        if values.is_empty() || values.len() > MOST || values.windows(2).any(|pair| pair[0] >= pair[1]) {
            self.problem(at, "these are not 1 to 12 rising numbers", "write them from low to high");
        } else if usize::from(start) >= values.len() {
            self.problem(at, format!("there is no number {start} in this list"), "the first one is 0");
        }
    }
}

/// Checks parameters; reports everything that is wrong.
pub(super) fn check(params: &Params) -> Result<Puzzle, Vec<Problem>> {
    let mut checker = Checker { problems: Vec::new() };
    numbers(params, &mut checker);
    limits(params, &mut checker);
    ids(params, &mut checker);
    let found = find(params, &mut checker);
    match found {
        Some(found) if checker.problems.is_empty() => {
            Ok(Puzzle { params: Arc::new(params.clone()), found: Arc::new(found) })
        }
        _ => Err(checker.problems),
    }
}

fn numbers(params: &Params, checker: &mut Checker) {
    checker.within("outside", params.outside, (-40.0, 40.0));
    checker.within("pressure", params.pressure, (0.0, 3.0));
    checker.within("whistle", params.whistle, (1.0, 500.0));
    let source = &params.source;
    checker.within("source.watts", source.watts, (10.0, 1e6));
    checker.rising("source.waters", &source.waters, source.water);
    source.waters.iter().for_each(|water| checker.within("source.waters", *water, (15.0, 95.0)));
    match source.kind {
        SourceKind::Boiler(share) => checker.within("source.kind", share, (0.1, 1.1)),
        SourceKind::WaterPump(water) => checker.within("source.kind", water, (-10.0, 60.0)),
        SourceKind::AirPump => {}
    }
    checker.rising("pump.speeds", &params.pump.speeds, params.pump.speed);
    params.pump.speeds.iter().for_each(|speed| checker.within("pump.speeds", *speed, (0.1, 1.0)));
    for (index, branch) in params.branches.iter().enumerate() {
        checker.within(format!("branches[{index}].length"), branch.length, (0.1, 5000.0));
        checker.within(format!("branches[{index}].diameter"), branch.diameter, (4.0, 500.0));
    }
    let mut cells = BTreeSet::new();
    for (index, room) in params.rooms.iter().enumerate() {
        checker.within(format!("rooms[{index}].loss"), room.loss, (0.1, 1e4));
        checker.within(format!("rooms[{index}].gains"), room.gains, (0.0, 1e5));
        let (low, high) = room.band;
        if low.is_nan() || high.is_nan() || low >= high {
            checker.problem(format!("rooms[{index}].band"), "nothing lies in this band", "write the lower one first");
        }
        if room.cell.0 >= MOST_CELLS.0 || room.cell.1 >= MOST_CELLS.1 || !cells.insert(room.cell) {
            let hint = "each room has a column from 0 to 2 and a row of 0 or 1 of its own";
            checker.problem(format!("rooms[{index}].cell"), "there is no free place there", hint);
        }
    }
    for (index, emitter) in params.emitters.iter().enumerate() {
        checker.within(format!("emitters[{index}].watts"), emitter.watts, (1.0, 1e5));
        checker.within(format!("emitters[{index}].kvs"), emitter.kvs, (0.01, 100.0));
        checker.within(format!("emitters[{index}].stands"), f64::from(emitter.stands), (1.0, 10.0));
        checker.within(format!("emitters[{index}].stand"), f64::from(emitter.stand), (0.0, f64::from(emitter.stands)));
        if let Some(mix) = emitter.mix {
            checker.within(format!("emitters[{index}].mix"), f64::from(mix), (1.0, 10.0));
        }
    }
    if let Some(filter) = &params.filter {
        checker.within("filter.clean", filter.clean, (0.01, 1000.0));
        checker.within("filter.blocked", filter.blocked, (0.01, filter.clean));
    }
}

/// A limit that is asked for must be given.
fn limits(params: &Params, checker: &mut Checker) {
    let asks = |criterion: Criterion| params.criteria.contains(&criterion);
    let missing = [
        ("pump_watts", asks(Criterion::PumpPower) && params.pump_watts.is_none()),
        ("watts", asks(Criterion::Power) && params.watts.is_none()),
        ("budget", asks(Criterion::Budget) && params.budget.is_none()),
    ];
    for (field, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        checker.problem(
            field,
            "a criterion needs this limit, and it is not given",
            "give it, or take the criterion out",
        );
    }
    let drains = params.tools.iter().any(|tool| *tool != Tool::Seal);
    if asks(Criterion::Pressure) && !drains {
        let hint = "give a tool that lets water out, such as `Key`";
        checker.problem("tools", "too much water could never be let out again", hint);
    }
    let mends = |fault: Fault, tool: Tool| {
        let there = params.emitters.iter().any(|emitter| emitter.fault == Some(fault));
        there && !params.tools.iter().any(|one| [tool, Tool::Part].contains(one))
    };
    let blocked = params.filter.as_ref().is_some_and(|filter| filter.dirty);
    let brushes = params.tools.iter().any(|one| [Tool::Brush, Tool::Part].contains(one));
    if mends(Fault::Air, Tool::Key) || mends(Fault::Leak, Tool::Seal) || (blocked && !brushes) {
        let hint = "`Key` for air, `Brush` for a filter, `Seal` for a leak";
        checker.problem("tools", "there is a fault, and no tool for it", hint);
    }
    if params.criteria.is_empty() {
        checker.problem("criteria", "nothing is asked for", "give at least `InBand`");
    }
}

fn ids(params: &Params, checker: &mut Checker) {
    let lists: [(&str, Vec<&String>); 4] = [
        ("branches", params.branches.iter().map(|one| &one.id).collect()),
        ("rooms", params.rooms.iter().map(|one| &one.id).collect()),
        ("emitters", params.emitters.iter().map(|one| &one.id).collect()),
        ("upgrades", params.upgrades.iter().map(|one| &one.id).collect()),
    ];
    for (list, ids) in lists {
        if ids.len() > MOST || (ids.is_empty() && list != "upgrades") {
            checker.problem(list, format!("{} of them make no house", ids.len()), "give 1 to 12");
        }
        let mut seen = BTreeSet::new();
        for id in ids {
            let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
            if id.is_empty() || !id.chars().all(plain) {
                checker.problem(list, format!("`{id}` is no id"), "use lower case letters, digits and `_`");
            }
            if !seen.insert(id) {
                checker.problem(list, format!("`{id}` is there twice"), "give each its own id");
            }
        }
    }
}

fn find(params: &Params, checker: &mut Checker) -> Option<Found> {
    let branch_ids = || params.branches.iter().map(|one| &one.id);
    let mut after = Vec::new();
    for (index, branch) in params.branches.iter().enumerate() {
        let before = branch.after.as_ref();
        let before = before.map(|id| checker.find(format!("branches[{index}].after"), "branch", id, branch_ids()));
        // Branches are written from the source outwards, so there are no circles.
        if matches!(before, Some(Some(before)) if before >= index) {
            let hint = "write branches from the source outwards";
            checker.problem(format!("branches[{index}].after"), "it comes before the branch that it follows", hint);
        }
        after.push(before.flatten());
    }
    let (mut rooms, mut on) = (Vec::new(), Vec::new());
    for (index, emitter) in params.emitters.iter().enumerate() {
        let ids = params.rooms.iter().map(|one| &one.id);
        rooms.push(checker.find(format!("emitters[{index}].room"), "room", &emitter.room, ids));
        on.push(checker.find(format!("emitters[{index}].on"), "branch", &emitter.on, branch_ids()));
    }
    let mut effects = Vec::new();
    for (index, upgrade) in params.upgrades.iter().enumerate() {
        let at = format!("upgrades[{index}].effect");
        effects.push(match &upgrade.effect {
            Effect::Insulate(ids, factor) => {
                checker.within(at.clone(), *factor, (0.05, 1.0));
                let all: Option<Vec<usize>> = ids
                    .iter()
                    .map(|id| checker.find(at.clone(), "room", id, params.rooms.iter().map(|one| &one.id)))
                    .collect();
                all.map(|all| FoundEffect::Insulate(all, *factor))
            }
            Effect::Larger(id, factor) => {
                checker.within(at.clone(), *factor, (1.0, 10.0));
                let found = checker.find(at, "emitter", id, params.emitters.iter().map(|one| &one.id));
                found.map(|found| FoundEffect::Larger(found, *factor))
            }
        });
    }
    let curve = curve(&params.pump);
    if curve.is_none() {
        let hint = "`shutoff` is above `pressure`, and both are above 0, as is `flow`";
        checker.problem("pump", "this is no curve of a pump", hint);
    }
    Some(Found {
        after,
        rooms: rooms.into_iter().collect::<Option<_>>()?,
        on: on.into_iter().collect::<Option<_>>()?,
        effects: effects.into_iter().collect::<Option<_>>()?,
        curve: curve?,
    })
}

/// The curve of a pump: head falls with the square of the flow.
fn curve(pump: &Pump) -> Option<Curve> {
    let (top, head) = (kpa_to_metres(pump.shutoff), kpa_to_metres(pump.pressure));
    let flow = pump.flow / 3_600_000.0;
    let sound = head > 0.0 && top > head && flow > 0.0 && top.is_finite() && flow.is_finite();
    sound.then(|| Curve { shutoff: top, factor: (top - head) / (flow * flow), exponent: 2.0 })
}

/// Pressure in kPa as head of water in m.
pub(super) fn kpa_to_metres(kpa: f64) -> f64 {
    kpa / super::hydraulics::GRAVITY
}
