//! What happens by itself: relays pull and let go, breaker and RCD trip.

use super::circuit::{Circuit, solve};
use super::params::{Kind, Puzzle};
use super::party;
use super::sim::{Event, State};

/// Magnetic trip of a B curve: between 3 and 5 times the rated current (IEC 60898-1); at 5 it must.
const MAGNETIC: f64 = 5.0;
/// Thermal trip: not at 1.13, certainly at 1.45 times the rated current (IEC 60898-1); in between here, squared.
const THERMAL: f64 = 1.3 * 1.3;
/// Time constant of the bimetal in seconds.
const BIMETAL_SECONDS: f64 = 60.0;
/// A relay pulls at 80 % of its voltage or more (IEC 61810-1, class 1), and lets go somewhere below.
const PULLS: f64 = 0.8;
/// Share of its voltage at which a relay that has pulled lets go.
const LETS_GO: f64 = 0.3;

/// Flips a switch, or presses a push-button for a moment.
pub(super) fn flip(puzzle: &Puzzle, state: &mut State, part: usize) {
    state.positions[part] ^= 1;
    settle(puzzle, state);
    if state.kinds[part] == Kind::PushButton {
        state.positions[part] = 0;
        settle(puzzle, state);
    }
}

/// Lets relays pull and breakers trip until nothing changes any more.
pub(super) fn settle(puzzle: &Puzzle, state: &mut State) {
    // A relay could be wired to interrupt its own coil and rattle for ever; eight times is enough to hear that.
    for _ in 0..8 {
        let circuit = solve(puzzle, state);
        if trips(puzzle, state, &circuit) || !relays(puzzle, state, &circuit) {
            return;
        }
    }
}

/// Whether so much current flows that the magnetic trip acts at once.
pub(super) fn shorted(puzzle: &Puzzle, circuit: &Circuit) -> bool {
    puzzle.params.supply.breaker_amps.is_some_and(|rated| circuit.line_amps >= MAGNETIC * rated)
}

/// Trips what must trip; returns whether something did.
fn trips(puzzle: &Puzzle, state: &mut State, circuit: &Circuit) -> bool {
    let supply = &puzzle.params.supply;
    let breaker = puzzle.has_breaker() && shorted(puzzle, circuit);
    let rcd = supply.rcd_amps.is_some_and(|rated| circuit.residual_amps >= rated);
    if breaker {
        state.breaker_on = false;
        state.event = Event::Short;
        state.misses.insert("short".to_owned());
    } else if rcd {
        state.rcd_on = false;
        state.event = Event::Leak;
        state.misses.insert("earth_leak".to_owned());
    }
    if breaker || rcd {
        state.pulled.fill(false);
    }
    breaker || rcd
}

/// Lets relays follow their coils; returns whether a contact moved.
fn relays(puzzle: &Puzzle, state: &mut State, circuit: &Circuit) -> bool {
    let mut moved = false;
    for part in 0..state.kinds.len() {
        if state.kinds[part] == Kind::ImpulseRelay {
            let pulled = circuit.across(part) > 0.7 * puzzle.params.supply.volts;
            if pulled && !state.pulled[part] {
                state.positions[part] ^= 1;
                moved = true;
            }
            state.pulled[part] = pulled;
        }
        if matches!(state.kinds[part], Kind::Relay(_)) {
            let needed = if state.pulled[part] { LETS_GO } else { PULLS };
            state.pulled[part] = circuit.across(part) >= needed * puzzle.params.supply.volts;
        }
    }
    moved
}

/// One second, or ten at a party: the bimetal of the breaker follows the current.
pub(super) fn tick(puzzle: &Puzzle, state: &mut State) -> bool {
    if puzzle.is_party() {
        return party::tick(puzzle, state);
    }
    let Some(rated) = puzzle.params.supply.breaker_amps.filter(|_| puzzle.has_breaker()) else { return false };
    let share = solve(puzzle, state).line_amps / rated;
    let target = share * share;
    // At the rated current or less it will never trip, so there is nothing to wait for.
    if target <= 1.0 {
        state.heat = target;
        return false;
    }
    state.heat += (target - state.heat) / BIMETAL_SECONDS;
    if state.heat >= THERMAL {
        state.breaker_on = false;
        state.heat = 0.0;
        state.pulled.fill(false);
        state.event = Event::Overload;
        state.misses.insert("overload".to_owned());
        return false;
    }
    target - state.heat > 0.001
}
