//! Robot cell: program a robot arm beside a conveyor with blocks, so that it does right whatever comes along.
//!
//! The pupil puts blocks together (go, grip, wait for the sensor, repeat, if), runs or steps through them on test belts,
//! and delivers; then the program meets belts that it never saw, and people who walk by and reach in.
//! The cell protects people by itself: what is asked is how it reacts, and whether the program goes on well.

mod belts;
mod cell;
mod check;
mod code;
mod deliver;
mod describe;
mod hands;
mod judge;
mod params;
mod program;
mod run;
mod search;
mod sim;
#[cfg(test)]
mod tests;
mod words;

pub use belts::item_x;
pub use judge::{Report, Verdict, judge};
pub use params::{
    After, Belt, Block, Cond, Conveyor, Criterion, Hidden, Kind, Params, Puzzle, Reaction, Station, StationKind, Visit,
    Zone, Zones,
};
pub use program::{Line, Spot};
pub use run::{Doing, End, Failure, Fallen, Happened, Item, Run, Thing, Totals, Whereabouts};
pub use search::{Found, shortest};
pub use sim::{Action, Event, Mode, State};

use crate::{Act, Beat, Mechanic, Outcome, Problem, Scene, Text};

/// The mechanic.
pub struct RobotCell;

impl Mechanic for RobotCell {
    type Params = Params;
    type Puzzle = Puzzle;
    type State = State;
    type Action = Action;

    /// The cell runs in real time, so that what the arm does can be followed with the eye.
    const TICK_SECONDS: f64 = 0.1;

    fn check(params: &Params) -> Result<Puzzle, Vec<Problem>> {
        check::check(params)
    }

    fn start(puzzle: &Puzzle, seed: u64) -> State {
        sim::start(puzzle, seed)
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
