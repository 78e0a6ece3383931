//! The rules of play: pure, deterministic simulations.
//!
//! No engine, no browser, no clock and no words live here.
//! A mechanic turns written [`Mechanic::Params`] into a checked [`Mechanic::Puzzle`], which is played as a
//! [`Mechanic::State`] that [`Mechanic::Action`]s change, and which yields an [`Outcome`].
//! What can be seen and done is plain data: a [`Scene`].

mod all;
mod hash;
pub mod heating;
mod outcome;
pub mod planning;
mod play;
mod problem;
pub mod robot_cell;
mod scene;
pub mod stage;
mod text;
pub mod wiring;

pub use all::{All, AnyAction, AnyLevel, AnyParams, AnyPuzzle, AnyState, MECHANICS};
pub use hash::state_hash;
pub use outcome::{Beat, Gesture, Measured, Mood, Outcome, Property, Who};
pub use play::{Play, Refused, Step, replay};
pub use problem::Problem;
pub use scene::{Act, Control, Gauge, Group, GroupKind, Place, Role, Scene, Verb};
pub use text::{Arg, Text};

use serde::{Serialize, de::DeserializeOwned};

/// A kind of play.
///
/// Everything is a pure function of its arguments, so that the same challenge, seed and actions give the same state
/// natively and in WebAssembly, bit for bit.
pub trait Mechanic {
    /// What an author writes in RON.
    type Params: Clone + Serialize + DeserializeOwned;
    /// Parameters that are known to make sense; [`Mechanic::check`] is the only way to get one.
    type Puzzle: Clone;
    /// The state of a running attempt.
    type State: Clone + PartialEq + Serialize + DeserializeOwned;
    /// What a pupil's act means; logs and solutions hold these.
    type Action: Clone + PartialEq + Serialize + DeserializeOwned;

    /// Simulated seconds that pass in one tick.
    const TICK_SECONDS: f64;

    /// Checks parameters and reports every problem at once.
    fn check(params: &Self::Params) -> Result<Self::Puzzle, Vec<Problem>>;
    /// The state in which the pupil begins.
    fn start(puzzle: &Self::Puzzle, seed: u64) -> Self::State;
    /// What `act` means here, or why it can't be done.
    fn act(puzzle: &Self::Puzzle, state: &Self::State, act: &Act) -> Result<Self::Action, Text>;
    /// Does an action, or refuses it with a reason and leaves the state as it was. Never panics.
    fn apply(puzzle: &Self::Puzzle, state: &mut Self::State, action: &Self::Action) -> Result<(), Text>;
    /// Lets one tick pass; returns whether anything still moves.
    fn tick(puzzle: &Self::Puzzle, state: &mut Self::State) -> bool;
    /// What can be seen and done.
    fn describe(puzzle: &Self::Puzzle, state: &Self::State) -> Scene;
    /// What the work is worth, measured now.
    fn outcome(puzzle: &Self::Puzzle, state: &Self::State) -> Outcome;
    /// The delivery: the client uses the work. Computed from the state, never filmed.
    fn deliver(puzzle: &Self::Puzzle, state: &Self::State) -> Vec<Beat<Self::State>>;
    /// Names of the misses that happened so far on the way: impossible or dangerous things that were tried.
    fn misses(state: &Self::State) -> Vec<String>;
}
