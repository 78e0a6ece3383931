//! The multimeter: what it reads, and what its readings prove.

use super::circuit::{REFERENCE_OHMS, solve};
use super::params::{Puzzle, Terminal};
use super::sim::State;
use serde::{Deserialize, Serialize};

/// A lead of the multimeter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lead {
    /// The red one.
    Red,
    /// The black one.
    Black,
}

/// What the multimeter shows.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reading {
    /// Volts of the red lead against the black one, while the power is on.
    Volts(f64),
    /// Ohms between the leads, while the power is off.
    Ohms(f64),
    /// No way between the leads, while the power is off.
    NoWay,
}

/// More than this a multimeter can't measure, in ohms: it shows that there is no way.
const MOST_OHMS: f64 = 10e6;
/// A closed contact is broken when more than this stands across it, in volts. A good one has a few millivolts.
const BROKEN_VOLTS: f64 = 1.0;
/// Or when it has more than this, in ohms. A good one has a few milliohms.
const BROKEN_OHMS: f64 = 5.0;

/// What the multimeter shows now; nothing until both leads lie on a terminal.
pub fn reading(puzzle: &Puzzle, state: &State) -> Option<Reading> {
    let (red, black) = state.leads[0].zip(state.leads[1])?;
    let circuit = solve(puzzle, state);
    let volts = circuit.volts(red) - circuit.volts(black);
    if state.breaker_on {
        return Some(Reading::Volts(volts));
    }
    // The meter's own volt over the reference and what it measures; the current is that through the reference.
    let amps = (1.0 - circuit.volts(red)) / REFERENCE_OHMS;
    Some(if volts < MOST_OHMS * amps { Reading::Ohms((volts / amps).max(0.0)) } else { Reading::NoWay })
}

/// Remembers what the meter shows, and which closed contacts that proves to be broken.
pub(super) fn note(puzzle: &Puzzle, state: &mut State) {
    let Some(((red, black), reading)) = state.leads[0].zip(state.leads[1]).zip(reading(puzzle, state)) else { return };
    let value = match reading {
        Reading::Volts(volts) => volts,
        Reading::Ohms(ohms) => ohms,
        Reading::NoWay => MOST_OHMS,
    };
    let (red, black) = (joined(state, red), joined(state, black));
    state.readings.retain(|(from, to, _)| (*from, *to) != (red, black));
    state.readings.push((red, black, value));
    let limit = if state.breaker_on { BROKEN_VOLTS } else { BROKEN_OHMS };
    for (part, kind) in (0_u16..).zip(&state.kinds) {
        let closed = kind.is_guard() && state.positions.get(usize::from(part)) == Some(&0);
        if closed && across(state, part).is_some_and(|across| across > limit) {
            state.proven.insert(part);
        }
    }
}

/// What the readings say stands across a part: measured on it, or on both its sides against the same third point.
/// For ohms the latter is the least that it can be, so it proves as much.
fn across(state: &State, part: u16) -> Option<f64> {
    let ends = [0, 1].map(|pin| joined(state, Terminal { part, pin }));
    let against = |end: Terminal| {
        state.readings.iter().filter_map(move |(red, black, value)| match end {
            end if end == *red => Some((*black, *value)),
            end if end == *black && state.breaker_on => Some((*red, -*value)),
            end if end == *black => Some((*red, *value)),
            _ => None,
        })
    };
    let mut found: Option<f64> = None;
    for (point, value) in against(ends[0]) {
        let direct = (point == ends[1]).then_some(value);
        let by = against(ends[1]).find(|(other, _)| *other == point).map(|(_, other)| value - other);
        for value in [direct, by].into_iter().flatten() {
            found = Some(found.map_or(value.abs(), |most| most.max(value.abs())));
        }
    }
    found
}

/// The lowest terminal that wires join this one to: all of them are one point to a meter.
pub(super) fn joined(state: &State, terminal: Terminal) -> Terminal {
    let mut reached = vec![terminal];
    let mut index = 0;
    while index < reached.len() {
        let here = reached[index];
        for (from, to) in &state.wires {
            let other = if *from == here {
                *to
            } else if *to == here {
                *from
            } else {
                continue;
            };
            if !reached.contains(&other) {
                reached.push(other);
            }
        }
        index += 1;
    }
    reached.into_iter().min().unwrap_or(terminal)
}
