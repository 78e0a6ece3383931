//! Planning: lay tasks on a board of crews against time, so that the work of others succeeds.
//!
//! The pupil puts each task with a crew that can do it, phones people who may swap or must know, lets the days pass as a
//! film, and delivers.
//! Nothing but a missing skill is refused: what clashes lies on the board, is told, and has its consequence in the film.

mod check;
mod conflicts;
mod deliver;
mod describe;
mod grid;
mod network;
mod params;
mod sim;
#[cfg(test)]
mod tests;
mod world;

pub use check::Puzzle;
pub use conflicts::{Conflict, Kind, conflicts};
pub use network::{Link, Network, Times};
pub use params::{
    After, Crew, Criterion, Delivery, Effect, Look, Params, Phone, Planned, Promise, Resident, Resource, Rule, Site,
    Span, Task,
};
pub use sim::{Action, Event, Lies, State};

use crate::{Act, Beat, Mechanic, Outcome, Problem, Scene, Text};

/// The mechanic.
pub struct Planning;

impl Mechanic for Planning {
    type Params = Params;
    type Puzzle = Puzzle;
    type State = State;
    type Action = Action;

    /// Half an hour, so that a half day of four hours passes in eight ticks. Longer and shorter slots pass as fast.
    const TICK_SECONDS: f64 = 1800.0;

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
        sim::tick(puzzle, state)
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
