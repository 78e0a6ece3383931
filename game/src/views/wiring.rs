//! Wiring: terminals and wires, switches and lamps, fuse box and tester.

pub mod hand;
pub mod light;
mod machine;
pub mod parts;
mod party;
pub mod screws;
mod solar;
pub mod wires;

pub(crate) use party::{TABLE, evening};
pub(crate) use solar::{GROUND, sky};

use bevy::prelude::*;
use mechanics::Place;
use mechanics::wiring::{Kind, Puzzle, State, Terminal, terminal_place};

/// Whether a state belongs to a puzzle: the rules index by it.
pub fn fits(puzzle: &Puzzle, state: &State) -> bool {
    let params = puzzle.params();
    let parts = params.parts.len();
    let warmth = if puzzle.is_party() { state.warmth.len() } else { parts };
    let lengths = [state.kinds.len(), state.positions.len(), state.pulled.len(), warmth];
    let kinds =
        || state.kinds.iter().zip(&params.parts).all(|(kind, part)| *kind == part.kind || part.may_be.contains(kind));
    let there = |terminal: &Terminal| {
        let kind = state.kinds.get(usize::from(terminal.part));
        kind.is_some_and(|kind| usize::from(terminal.pin) < kind.terminals(puzzle.low_voltage()).len())
    };
    lengths.iter().all(|length| *length == parts)
        && kinds()
        && state.positions.iter().all(|position| *position <= 1)
        && state.wires.len() <= 200
        && state.wires.iter().all(|(from, to)| from != to && there(from) && there(to))
}

/// All terminals, part by part.
fn terminals<'a>(puzzle: &'a Puzzle, state: &'a State) -> impl Iterator<Item = Terminal> + 'a {
    // A panel that isn't laid has no plugs.
    let there = |part: usize, kind: &Kind| !matches!(kind, Kind::Panel(_)) || state.positions.get(part) == Some(&1);
    let parts = (0_u16..).zip(&state.kinds).filter(move |(part, kind)| there(usize::from(*part), kind));
    parts.flat_map(|(part, kind)| {
        (0_u8..).zip(kind.terminals(puzzle.low_voltage())).map(move |(pin, _)| Terminal { part, pin })
    })
}

/// The name of the screw that a terminal is.
fn pin_name(puzzle: &Puzzle, state: &State, terminal: Terminal) -> &'static str {
    let kind = state.kinds.get(usize::from(terminal.part));
    let pins = kind.map_or(&[][..], |kind| kind.terminals(puzzle.low_voltage()));
    pins.get(usize::from(terminal.pin)).copied().unwrap_or_default()
}

/// Whether a part is the fuse box.
fn is_box(state: &State, part: u16) -> bool {
    state.kinds.get(usize::from(part)) == Some(&Kind::Box)
}

/// The middle of a terminal.
fn middle(puzzle: &Puzzle, state: &State, terminal: Terminal) -> Vec2 {
    centre(terminal_place(puzzle, &state.kinds, terminal))
}

/// The middle of a place.
fn centre(place: Place) -> Vec2 {
    Vec2::new(place.x, place.y)
}

/// The terminal with a name such as `lamp.l`.
fn named(puzzle: &Puzzle, state: &State, name: &str) -> Option<Terminal> {
    puzzle.terminal(&state.kinds, name)
}
