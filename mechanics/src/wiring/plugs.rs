//! Plugs: of solar panels on the roof and of everything that is plugged in, and when hands stay away from them.

use super::params::{Kind, Puzzle, Terminal};
use super::party;
use super::rows::{plugged, rows};
use super::settle::settle;
use super::sim::{Event, Hand, State, stopped};
use super::solar::feeds;
use crate::Text;

/// Whether two terminals can be joined: plugs of solar cables only fit one way, and no screw takes a plug.
pub(super) fn fits(kinds: &[Kind], a: Terminal, b: Terminal) -> bool {
    let kind = |end: Terminal| kinds.get(usize::from(end.part)).copied();
    if is_two_pole(kinds, a) || is_two_pole(kinds, b) {
        // A plug goes into a socket of something else.
        let both = is_two_pole(kinds, a) && is_two_pole(kinds, b);
        return both && a.part != b.part && has_plug(kinds, a) != has_plug(kinds, b);
    }
    match (kind(a), kind(b)) {
        (Some(Kind::Panel(_)), Some(Kind::Panel(_))) => a.part != b.part && a.pin != b.pin,
        (Some(Kind::Panel(_)), Some(Kind::Tracker { .. })) | (Some(Kind::Tracker { .. }), Some(Kind::Panel(_))) => {
            a.pin == b.pin
        }
        (Some(Kind::Panel(_) | Kind::Tracker { .. }), _) | (_, Some(Kind::Panel(_) | Kind::Tracker { .. })) => false,
        _ => true,
    }
}

/// Whether a terminal is a plug or a socket of the mains.
fn is_two_pole(kinds: &[Kind], end: Terminal) -> bool {
    kinds.get(usize::from(end.part)).is_some_and(|kind| kind.is_party())
}

/// Whether a terminal is the plug of an appliance or of a cord.
pub(super) fn has_plug(kinds: &[Kind], end: Terminal) -> bool {
    end.pin == 0 && matches!(kinds.get(usize::from(end.part)), Some(Kind::Appliance { .. } | Kind::Cord { .. }))
}

/// Id of the part where the plug of an appliance or a cord is laid when it is pulled out; nothing if it isn't in.
pub(super) fn laid_back(puzzle: &Puzzle, state: &State, plug: Terminal) -> Option<String> {
    let part = puzzle.params().parts.get(usize::from(plug.part))?;
    (has_plug(&state.kinds, plug) && plugged(state, plug).is_some()).then(|| part.id.clone())
}

/// Whether a terminal is a plug or takes one, instead of a wire under a screw.
pub(super) fn is_plug(kinds: &[Kind], end: Terminal) -> bool {
    is_two_pole(kinds, end) || matches!(kinds.get(usize::from(end.part)), Some(Kind::Panel(_) | Kind::Tracker { .. }))
}

/// Whether a terminal is there now: a panel that isn't laid has no plugs.
pub(super) fn is_there(state: &State, end: Terminal) -> bool {
    let part = usize::from(end.part);
    !matches!(state.kinds.get(part), Some(Kind::Panel(_))) || state.positions.get(part) == Some(&1)
}

/// Puts a cable between two plugs; what was in them comes out.
pub(super) fn plug(puzzle: &Puzzle, state: &mut State, from: Terminal, to: Terminal) -> Result<(), Text> {
    if hot(puzzle, state, &[from, to]) {
        return Ok(());
    }
    let of = |end: &Terminal| *end == from || *end == to;
    let before = state.wires.clone();
    state.wires.retain(|(a, b)| !of(a) && !of(b));
    let wire = (from.min(to), from.max(to));
    let place = state.wires.partition_point(|other| *other < wire);
    state.wires.insert(place, wire);
    state.event = Event::Connected(from, to);
    if let Some((part, _)) = party::too_short(state) {
        state.wires = before;
        state.misses.insert("too_short".to_owned());
        state.event = Event::TooShort(u16::try_from(part).unwrap_or(u16::MAX));
        return Ok(());
    }
    settle(puzzle, state);
    Ok(())
}

/// Pulls a cable out of its plugs.
pub(super) fn unplug(puzzle: &Puzzle, state: &mut State, from: Terminal, to: Terminal) -> Result<(), Text> {
    if !hot(puzzle, state, &[from, to]) {
        let wire = (from.min(to), from.max(to));
        state.wires.retain(|other| *other != wire);
        state.event = Event::Disconnected(from, to);
        settle(puzzle, state);
    }
    Ok(())
}

/// Lays a panel on its place, or takes it away with its cables.
pub(super) fn lay(puzzle: &Puzzle, state: &mut State, part: usize) -> Result<(), Text> {
    let index = u16::try_from(part).unwrap_or(u16::MAX);
    if state.positions[part] == 0 {
        if panels_left(puzzle, state) == Some(0) {
            return Err(Text::new("wiring-refused-no-panel"));
        }
    } else {
        let plugs = [0, 1].map(|pin| Terminal { part: index, pin });
        if hot(puzzle, state, &plugs) {
            return Ok(());
        }
        state.wires.retain(|(a, b)| !plugs.contains(a) && !plugs.contains(b));
        settle(puzzle, state);
    }
    state.positions[part] ^= 1;
    state.event = Event::Flipped(index);
    Ok(())
}

/// How many panels still lie in the van; nothing where there are enough for every place.
pub(super) fn panels_left(puzzle: &Puzzle, state: &State) -> Option<u8> {
    let laid = state.kinds.iter().zip(&state.positions);
    let laid = laid.filter(|(kind, position)| matches!(kind, Kind::Panel(_)) && **position == 1).count();
    puzzle.params().panels.map(|most| most.saturating_sub(u8::try_from(laid).unwrap_or(u8::MAX)))
}

/// Whether a row of one of these plugs is switched on: then hands stay away. A plug that carries current would draw an
/// arc, as direct current never goes through zero.
fn hot(puzzle: &Puzzle, state: &mut State, plugs: &[Terminal]) -> bool {
    let rows = rows(puzzle, state);
    let found = rows.iter().filter(|row| row.on && row.closed).find_map(|row| {
        let of = |plug: &&Terminal| {
            let part = usize::from(plug.part);
            row.tracker == part || row.panels.contains(&part)
        };
        Some((row, *plugs.iter().find(of)?))
    });
    match found {
        Some((row, plug)) if row.starts() && feeds(puzzle, state) => {
            state.misses.insert("arc".to_owned());
            state.event = Event::Arc(plug);
            true
        }
        Some(_) => stopped(state, Hand::Plugged).is_ok(),
        None => false,
    }
}
