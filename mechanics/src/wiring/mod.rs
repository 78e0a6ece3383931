//! Wiring: lay wires between terminals so that lamps and switches do what the client asked.
//!
//! The pupil makes the group safe (off, locked, measured), puts wires from terminal to terminal, flips switches to try,
//! and delivers; the client then uses every switch.
//! Currents and voltages are solved by modified nodal analysis; breaker and RCD trip as real ones do.

mod check;
mod check_party;
mod check_solar;
mod circuit;
mod cord;
mod criterion;
mod day;
mod deliver;
mod describe;
mod evening;
mod guard;
mod instruments;
mod layout;
mod machine;
mod meter;
mod params;
mod party;
mod plugs;
mod roof;
mod rows;
mod settle;
mod sim;
mod solar;
mod stalls;
#[cfg(test)]
mod tests;

pub use circuit::{Branch, Circuit, Network, network, solve};
pub use cord::{HOT_DEGREES, MOST_DEGREES};
pub use criterion::Criterion;
pub use guard::Guard;
pub use layout::{Route, part_places, route, terminal_place};
pub use meter::{Lead, Reading, reading};
pub use params::{Fault, Kind, Params, Part, Puzzle, Spot, Supply, Terminal};
pub use party::{Flow, flow};
pub use rows::{Row, Sky, rows};
pub use sim::{Action, Event, Hand, State};
pub use solar::{Night, night, watts};

use crate::{Act, Beat, Mechanic, Outcome, Problem, Scene, Text};

/// The mechanic.
pub struct Wiring;

impl Mechanic for Wiring {
    type Params = Params;
    type Puzzle = Puzzle;
    type State = State;
    type Action = Action;

    /// One simulated second, so that a breaker that gets too warm can be waited for.
    const TICK_SECONDS: f64 = 1.0;

    fn check(params: &Params) -> Result<Puzzle, Vec<Problem>> {
        check::check(params)
    }

    fn start(puzzle: &Puzzle, _seed: u64) -> State {
        sim::start(puzzle)
    }

    fn act(puzzle: &Puzzle, state: &State, act: &Act) -> Result<Action, Text> {
        sim::act(puzzle, state, act)
    }

    fn apply(puzzle: &Puzzle, state: &mut State, action: &Action) -> Result<(), Text> {
        sim::apply(puzzle, state, action)
    }

    fn tick(puzzle: &Puzzle, state: &mut State) -> bool {
        settle::tick(puzzle, state)
    }

    fn describe(puzzle: &Puzzle, state: &State) -> Scene {
        describe::describe(puzzle, state)
    }

    fn outcome(puzzle: &Puzzle, state: &State) -> Outcome {
        deliver::outcome(puzzle, state)
    }

    fn deliver(puzzle: &Puzzle, state: &State) -> Vec<Beat<State>> {
        deliver::deliver(puzzle, state)
    }

    fn misses(state: &State) -> Vec<String> {
        state.misses.iter().cloned().collect()
    }
}
