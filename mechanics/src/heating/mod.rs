//! Heating: bring the right warmth to every room, with a quiet pump and little power.
//!
//! Water is pushed through a tree of double pipes ([`Network`], as EPANET computes it); what flows through a radiator
//! decides what it gives, and what a room gets and loses decides how warm it is.
//! The pupil turns valves, measures, mends, and chooses the speed of the pump and the temperature of the water.

mod check;
mod deliver;
mod describe;
#[cfg(test)]
mod flow_tests;
mod heat;
mod hydraulics;
pub mod layout;
mod params;
mod root;
mod sim;
mod solver;
#[cfg(test)]
mod tests;

pub use check::Puzzle;
pub use describe::{Feels, feels};
pub use heat::{Balance, balance};
pub use hydraulics::{Curve, Element, GRAVITY, Link, Network, Node, Solved, kv_loss};
pub use params::{
    Branch, Criterion, Effect, Emitter, Fault, Filter, Look, Params, Pump, Room, Source, SourceKind, Tool, Upgrade,
};
pub use sim::{Action, Event, State};

use crate::{Act, Beat, Mechanic, Outcome, Problem, Scene, Text};

/// The mechanic.
pub struct Heating;

impl Mechanic for Heating {
    type Params = Params;
    type Puzzle = Puzzle;
    type State = State;
    type Action = Action;

    /// Everything is shown as it is once it has become steady: hours pass between two acts.
    const TICK_SECONDS: f64 = 360.0;

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

    fn tick(_puzzle: &Puzzle, _state: &mut State) -> bool {
        false
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
