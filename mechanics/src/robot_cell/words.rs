//! Which words say what: blocks, questions and what happens.

use super::params::{Block, Cond, Puzzle, Zone};
use super::run::{End, Happened, Run};
use crate::Text;

/// Name of the station with this index.
pub(super) fn station(puzzle: &Puzzle, index: u8) -> Text {
    Text::new(puzzle.params.stations.get(usize::from(index)).map_or("robot-nowhere", |station| station.name.as_str()))
}

/// Name of the station with this id.
pub(super) fn station_id(puzzle: &Puzzle, id: &str) -> Text {
    puzzle.station(id).map_or_else(|| Text::new("robot-nowhere"), |index| station(puzzle, index))
}

/// Name of the kind with this index.
pub(super) fn kind(puzzle: &Puzzle, index: u8) -> Text {
    Text::new(puzzle.params.kinds.get(usize::from(index)).map_or("robot-nothing", |kind| kind.name.as_str()))
}

/// What a block is called, without its parameter.
pub(super) fn block(block: &Block) -> Text {
    Text::new(match block {
        Block::Go(_) => "robot-block-go",
        Block::Grip(_) => "robot-block-grip",
        Block::Release => "robot-block-release",
        Block::Sensor => "robot-block-sensor",
        Block::Wait(_) => "robot-block-wait",
        Block::LetOn => "robot-block-let-on",
        Block::Call(_) => "robot-block-call",
        Block::Wave => "robot-block-wave",
        Block::Repeat(_) => "robot-block-repeat",
        Block::Forever => "robot-block-forever",
        Block::Until(_) => "robot-block-until",
        Block::If(_) => "robot-block-if",
        Block::Else => "robot-block-else",
    })
}

/// The parameter of a block, if it has one that matters here.
pub(super) fn parameter(puzzle: &Puzzle, block: &Block) -> Option<Text> {
    match block {
        Block::Go(id) => Some(station_id(puzzle, id)),
        Block::Grip(force) if !puzzle.params.forces.is_empty() => Some(self::force(*force)),
        Block::Wait(counts) => Some(Text::new("robot-counts").number("count", f64::from(*counts), 0)),
        Block::Repeat(times) => Some(Text::new("robot-times").number("count", f64::from(*times), 0)),
        Block::Call(what) => Some(call(puzzle, what)),
        Block::Until(cond) | Block::If(cond) => Some(question(puzzle, cond)),
        _ => None,
    }
}

/// How hard, in a word.
pub(super) fn force(force: u8) -> Text {
    Text::new(format!("robot-force-{}", force.clamp(1, 3)))
}

/// What a person is called for.
pub(super) fn call(puzzle: &Puzzle, what: &str) -> Text {
    if what == super::code::ITEM {
        Text::new("robot-call-item")
    } else {
        Text::new("robot-call-empty").text("bin", station_id(puzzle, what))
    }
}

/// A question in words.
pub(super) fn question(puzzle: &Puzzle, cond: &Cond) -> Text {
    match cond {
        Cond::Sees(signal, sure) if puzzle.params.thresholds.is_empty() || *sure == 0 => {
            Text::new("robot-ask-sees").text("what", signal_word(signal))
        }
        Cond::Sees(signal, sure) => {
            Text::new("robot-ask-sure").text("what", signal_word(signal)).number("percent", f64::from(*sure), 0)
        }
        Cond::Full(bin) => Text::new("robot-ask-full").text("bin", station_id(puzzle, bin)),
        Cond::Holding => Text::new("robot-ask-holding"),
    }
}

/// What the sensor sees, in a word.
pub(super) fn signal_word(signal: &str) -> Text {
    Text::new(format!("robot-sees-{}", signal.replace('_', "-")))
}

/// What happened last in the cell.
pub(super) fn happened(puzzle: &Puzzle, run: &Run) -> Text {
    let with = |key: &str, index: u8| Text::new(key).text("thing", kind(puzzle, index));
    match run.happened {
        Happened::Begin => Text::new("robot-did-begin"),
        Happened::Arrived(thing) => with("robot-did-arrived", thing),
        Happened::Gripped(thing) => with("robot-did-gripped", thing),
        Happened::Squashed(thing) => with("robot-did-squashed", thing),
        Happened::GrippedAir => Text::new("robot-did-gripped-air"),
        Happened::Placed(thing, place) => with("robot-did-placed", thing).text("place", station(puzzle, place)),
        Happened::Topped(thing) => with("robot-did-topped", thing),
        Happened::PutBack(thing) => with("robot-did-put-back", thing),
        Happened::Fell(thing) => with("robot-did-fell", thing),
        Happened::Overflowed(thing, place) => with("robot-did-overflowed", thing).text("place", station(puzzle, place)),
        Happened::Fire(thing) => with("robot-did-fire", thing),
        Happened::ReleasedNothing => Text::new("robot-did-released-nothing"),
        Happened::LetOn(thing) => with("robot-did-let-on", thing),
        Happened::Answered(true) => Text::new("robot-did-yes"),
        Happened::Answered(false) => Text::new("robot-did-no"),
        Happened::Called => Text::new("robot-did-called"),
        Happened::Took(thing) => with("robot-did-took", thing),
        Happened::Emptied(place) => Text::new("robot-did-emptied").text("place", station(puzzle, place)),
        Happened::Came(Zone::Outer) if run.stopped => Text::new("robot-did-outer-stop"),
        Happened::Came(Zone::Outer) => Text::new("robot-did-outer"),
        Happened::Came(Zone::Inner) if run.stopped => Text::new("robot-did-inner-stop"),
        Happened::Came(Zone::Inner) => Text::new("robot-did-inner"),
        Happened::Went(false) => Text::new("robot-did-went"),
        Happened::Went(true) => Text::new("robot-did-went-over"),
        Happened::Waved => Text::new("robot-did-waved"),
        Happened::Ended => Text::new(match run.end {
            Some(End::Stuck) => "robot-did-stuck",
            _ if run.failures.is_empty() => "robot-did-ended-right",
            _ => "robot-did-ended-wrong",
        }),
    }
}

/// The sound of what happened last.
pub(super) fn sound(happened: Happened) -> Option<&'static str> {
    Some(match happened {
        Happened::Begin | Happened::Answered(_) => return None,
        Happened::Arrived(_) => "beep",
        Happened::Gripped(_) => "snap",
        Happened::Squashed(_) => "pop",
        Happened::GrippedAir | Happened::ReleasedNothing => "click",
        Happened::Placed(..) | Happened::PutBack(_) => "clunk",
        Happened::Topped(_) => "plop",
        Happened::Fell(_) | Happened::Overflowed(..) => "unsnap",
        Happened::Fire(_) => "alarm",
        Happened::LetOn(_) => "whoosh",
        Happened::Called | Happened::Took(_) | Happened::Emptied(_) => "bell",
        Happened::Came(_) => "stop",
        Happened::Went(_) => "chime",
        Happened::Waved => "chime",
        Happened::Ended => "hum",
    })
}
