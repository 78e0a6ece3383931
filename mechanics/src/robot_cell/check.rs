//! What is checked of the parameters.

use super::cell::{BARE, TOPPED};
use super::params::{BeltCore, Block, Cond, Criterion, KindCore, Params, Puzzle, StationKind, index_of};
use super::program::{self, Line};
use crate::Problem;

/// More blocks than this and the page has no room for them.
const MOST_BLOCKS: u8 = 16;
/// The picture has no room for more.
const MOST_STATIONS: usize = 8;
/// A longer belt takes more than a few minutes.
const MOST_ITEMS: usize = 20;
/// The page has no room for a longer choice.
const MOST_BELTS: usize = 20;
/// All of them are run after every change.
const MOST_HIDDEN: u8 = 200;

/// Gathers problems.
struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, at: impl Into<String>, message: impl Into<String>, hint: &str) {
        self.0.push(Problem::new(at, message, hint));
    }
}

/// Checks parameters; reports everything that is wrong.
pub(super) fn check(params: &Params) -> Result<Puzzle, Vec<Problem>> {
    let mut problems = Problems(Vec::new());
    let sensor = stations(params, &mut problems);
    let (signals, kinds, gives) = kinds(params, &mut problems);
    let belts = belts(params, &mut problems);
    criteria(params, &mut problems);
    let puzzle = Puzzle { params: params.clone(), sensor: sensor.unwrap_or(0), signals, kinds, gives, belts };
    program(&puzzle, &mut problems);
    if problems.0.is_empty() { Ok(puzzle) } else { Err(problems.0) }
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn stations(params: &Params, problems: &mut Problems) -> Option<u8> {
    if params.stations.len() > MOST_STATIONS {
        problems.add("stations", format!("{} stations are too many", params.stations.len()), "use at most 8");
    }
    for (index, station) in params.stations.iter().enumerate() {
        let at = format!("stations[{index}]");
        let before = &params.stations[..index];
        if !is_id(&station.id) || before.iter().any(|other| other.id == station.id) {
            let hint = "use lower case letters, digits and `_`, each id once";
            problems.add(format!("{at}.id"), format!("`{}` is no id or is there twice", station.id), hint);
        }
        if ["item", "on"].contains(&station.id.as_str()) {
            problems.add(format!("{at}.id"), format!("`{}` means something else", station.id), "choose another id");
        }
        let (x, y) = station.at;
        if !(0..=1600).contains(&x) || !(0..=900).contains(&y) {
            problems.add(format!("{at}.at"), "this is outside the scene", "choose a place within 1600 x 900");
        }
        if before.iter().any(|other| other.at.0 == x) {
            let hint = "give each station its own x: the arm moves along a rail";
            problems.add(format!("{at}.at"), "another station has the same x", hint);
        }
        match &station.kind {
            StationKind::Bin(Some(0)) => {
                problems.add(format!("{at}.kind"), "this bin holds nothing", "let it hold 1 or more")
            }
            StationKind::Source(kind) if !params.kinds.iter().any(|other| other.id == *kind) => {
                problems.add(format!("{at}.kind"), format!("there is no kind `{kind}`"), "name one of `kinds`");
            }
            _ => {}
        }
    }
    let mut sensors = (0_u8..).zip(&params.stations).filter(|(_, station)| station.kind == StationKind::Sensor);
    let sensor = sensors.next().map(|(index, _)| index);
    if sensor.is_none() || sensors.next().is_some() {
        problems.add("stations", "exactly one station is under the sensor", "give one station the kind `Sensor`");
    }
    if !params.stations.iter().any(|station| station.id == params.start) {
        problems.add("start", format!("there is no station `{}`", params.start), "name one of `stations`");
    }
    if params.arm_speed == 0 {
        problems.add("arm_speed", "the arm never arrives", "choose 1 or more; 50 looks good");
    }
    if params.conveyor.pitch == 0 || params.conveyor.pitch <= params.conveyor.reach.saturating_mul(2) {
        let hint = "let `pitch` be more than twice `reach`";
        problems.add("conveyor.pitch", "two things would be under the sensor at once", hint);
    }
    sensor
}

fn kinds(params: &Params, problems: &mut Problems) -> (Vec<String>, Vec<KindCore>, Vec<Option<u8>>) {
    let station = |id: &str| index_of(params.stations.iter().map(|station| station.id.as_str()), id);
    let mut signals: Vec<String> = Vec::new();
    for (signal, _) in params.kinds.iter().flat_map(|kind| &kind.sees) {
        if !signals.contains(signal) {
            signals.push(signal.clone());
        }
    }
    for built_in in [BARE, TOPPED] {
        if !signals.iter().any(|signal| signal == built_in) {
            signals.push(built_in.to_owned());
        }
    }
    let mut cores = Vec::new();
    for (index, kind) in params.kinds.iter().enumerate() {
        let at = format!("kinds[{index}]");
        if !is_id(&kind.id) || params.kinds[..index].iter().any(|other| other.id == kind.id) {
            let hint = "use lower case letters, digits and `_`, each id once";
            problems.add(format!("{at}.id"), format!("`{}` is no id or is there twice", kind.id), hint);
        }
        if kind.sees.iter().any(|(_, sure)| *sure > 100) {
            problems.add(format!("{at}.sees"), "more than 100 percent sure", "choose 0 to 100");
        }
        if kind.force.0 > kind.force.1 {
            problems.add(format!("{at}.force"), "no force is right", "write the lowest and then the highest");
        }
        for place in kind.goes.iter().chain(&kind.fire_in).filter(|place| *place != ON) {
            if station(place).is_none() {
                problems.add(at.clone(), format!("there is no station `{place}`"), "name one of `stations`, or `on`");
            }
        }
        let goes = |index: usize| params.stations.get(index).is_some_and(|station| kind.goes.contains(&station.id));
        cores.push(KindCore {
            sees: signals
                .iter()
                .map(|signal| kind.sees.iter().find(|(seen, _)| seen == signal).map_or(0, |(_, sure)| *sure))
                .collect(),
            goes: (0..params.stations.len()).map(goes).collect(),
            on: kind.goes.iter().any(|place| place == ON),
            fire: kind.fire_in.as_deref().and_then(station),
        });
    }
    let kind = |id: &str| index_of(params.kinds.iter().map(|kind| kind.id.as_str()), id);
    let gives = params.stations.iter().map(|station| match &station.kind {
        StationKind::Source(id) => kind(id),
        _ => None,
    });
    (signals, cores, gives.collect())
}

/// Where kinds go that go on along the belt.
const ON: &str = "on";

fn belts(params: &Params, problems: &mut Problems) -> Vec<BeltCore> {
    if params.belts.is_empty() {
        problems.add("belts", "there is no test belt", "write at least one");
    }
    let mut cores = Vec::new();
    for (index, belt) in params.belts.iter().enumerate() {
        let at = format!("belts[{index}]");
        if belt.speed == 0 || belt.items.is_empty() || belt.items.len() > MOST_ITEMS {
            problems.add(at.clone(), "this belt brings nothing, or never ends", "give it a speed and 1 to 20 items");
        }
        let mut items = Vec::new();
        for id in &belt.items {
            match index_of(params.kinds.iter().map(|kind| kind.id.as_str()), id) {
                Some(kind) => items.push(kind),
                None => problems.add(format!("{at}.items"), format!("there is no kind `{id}`"), "name one of `kinds`"),
            }
        }
        cores.push(BeltCore { speed: i32::from(belt.speed), items, visits: belt.visits.clone() });
    }
    let hidden = &params.hidden;
    if hidden.belts > MOST_HIDDEN || params.belts.len() > MOST_BELTS {
        problems.add(
            "hidden.belts",
            "so many belts take too long to try",
            "use at most 20 test belts and 200 hidden ones",
        );
    }
    if hidden.belts > 0 {
        let heap: usize = params.kinds.iter().map(|kind| usize::from(kind.copies)).sum();
        let (low, high) = (usize::from(hidden.items.0), usize::from(hidden.items.1));
        if low == 0 || low > high || high > MOST_ITEMS || high > heap {
            let hint = "give the fewest and the most; the `copies` of all kinds together must be enough";
            problems.add("hidden.items", format!("{low} to {high} things of a heap of {heap}"), hint);
        }
        if hidden.speeds.is_empty() || hidden.speeds.contains(&0) {
            problems.add("hidden.speeds", "these belts don't run", "name one or more speeds above 0");
        }
    }
    cores
}

fn criteria(params: &Params, problems: &mut Problems) {
    let asks = |criterion| params.criteria.contains(&criterion);
    if !asks(Criterion::Works) {
        problems.add("criteria", "nobody asks whether it works", "add `Works`");
    }
    if params.hidden.belts > 0 && !asks(Criterion::EveryOrder) {
        problems.add("criteria", "hidden belts are drawn and nobody asks for them", "add `EveryOrder`");
    }
    let limits = [
        (Criterion::FewCalls, params.most_calls.is_some(), "most_calls"),
        (Criterion::FewMoves, params.most_moves.is_some(), "most_moves"),
        (Criterion::FewChanges, params.most_changes.is_some(), "most_changes"),
    ];
    for (criterion, limit, name) in limits {
        if asks(criterion) != limit {
            problems.add(name, "a limit and its criterion go together", "write both or none");
        }
    }
}

fn program(puzzle: &Puzzle, problems: &mut Problems) {
    let params = &puzzle.params;
    if params.most_blocks == 0 || params.most_blocks > MOST_BLOCKS {
        problems.add("most_blocks", "so many blocks have no room", "choose 1 to 16");
    }
    let depth_and_block = |(depth, block): &(u8, Block)| Line { id: 0, depth: *depth, block: block.clone() };
    let lines: Vec<Line> = params.program.iter().map(depth_and_block).collect();
    if let Some(index) = program::crooked(&lines) {
        let hint = "a body lies one deeper than its block, and each `If` has an `Else` at its own depth";
        problems.add(format!("program[{index}]"), "this line does not fit the ones before it", hint);
    }
    if program::count(&lines) > params.most_blocks {
        problems.add("program", "the program has more blocks than `most_blocks`", "raise `most_blocks`");
    }
    for (index, block) in params.blocks.iter().enumerate() {
        named(puzzle, block, &format!("blocks[{index}]"), problems);
        if *block == Block::Else {
            problems.add(format!("blocks[{index}]"), "`Else` comes with its `If`", "leave it out");
        }
    }
    for (index, (_, block)) in params.program.iter().enumerate() {
        named(puzzle, block, &format!("program[{index}]"), problems);
    }
    for (index, cond) in params.questions.iter().enumerate() {
        asked(puzzle, cond, &format!("questions[{index}]"), problems);
    }
    if let Some(bin) = &params.enough
        && puzzle.station(bin).and_then(|station| puzzle.capacity(station)).is_none()
    {
        problems.add("enough", format!("`{bin}` is no bin that can be full"), "name a bin with a capacity");
    }
}

/// Whether what a block names is there.
fn named(puzzle: &Puzzle, block: &Block, at: &str, problems: &mut Problems) {
    match block {
        Block::Go(station) if puzzle.station(station).is_none() => {
            problems.add(at, format!("there is no station `{station}`"), "name one of `stations`");
        }
        Block::Call(what) if what != super::code::ITEM && puzzle.station(what).is_none() => {
            problems.add(at, format!("nobody can be called for `{what}`"), "name `item` or one of `stations`");
        }
        Block::If(cond) | Block::Until(cond) => asked(puzzle, cond, at, problems),
        _ => {}
    }
}

fn asked(puzzle: &Puzzle, cond: &Cond, at: &str, problems: &mut Problems) {
    match cond {
        Cond::Sees(signal, sure) if puzzle.signal(signal).is_none() || *sure > 100 => {
            problems.add(at, format!("no sensor sees `{signal}`"), "name what some kind `sees`, from 0 to 100 percent");
        }
        Cond::Full(bin) if puzzle.station(bin).and_then(|station| puzzle.capacity(station)).is_none() => {
            problems.add(at, format!("`{bin}` is never full"), "name a bin with a capacity");
        }
        _ => {}
    }
}
