//! The one list of all mechanics.

use crate::{Act, Beat, Mechanic, Outcome, Problem, Scene, Step, Text};
use crate::{heating, planning, robot_cell, wiring};
use serde::{Deserialize, Serialize};

/// A level as an author writes it: parameters, and the recorded solutions that prove it can be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level<P, A> {
    /// Parameters of the mechanic.
    pub params: P,
    /// At least one recorded solution; more than one gives "this also works".
    pub solutions: Vec<Vec<Step<A>>>,
}

/// Makes one type out of those of every mechanic, and plays whichever is in hand.
macro_rules! mechanics {
    ($($name:ident in $module:ident),+ $(,)?) => {
        /// Names of all mechanics, as authors write them.
        pub const MECHANICS: &[&str] = &[$(stringify!($name)),+];

        /// The mechanic that is any of the mechanics.
        pub struct All;

        /// Parameters of any mechanic.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum AnyParams { $(#[doc = "This mechanic."] $name($module::Params)),+ }
        /// A checked puzzle of any mechanic.
        #[derive(Clone)]
        #[allow(clippy::large_enum_variant, reason = "There is one puzzle at a time, and it is never in a list")]
        pub enum AnyPuzzle { $(#[doc = "This mechanic."] $name($module::Puzzle)),+ }
        /// A state of any mechanic.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum AnyState { $(#[doc = "This mechanic."] $name($module::State)),+ }
        /// An action of any mechanic.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum AnyAction { $(#[doc = "This mechanic."] $name($module::Action)),+ }
        /// A level of any mechanic, as written.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum AnyLevel { $(#[doc = "This mechanic."] $name(Level<$module::Params, $module::Action>)),+ }

        impl AnyLevel {
            /// The parameters.
            pub fn params(&self) -> AnyParams {
                match self { $(Self::$name(level) => AnyParams::$name(level.params.clone())),+ }
            }

            /// The recorded solutions.
            pub fn solutions(&self) -> Vec<Vec<Step>> {
                match self { $(Self::$name(level) => level.solutions.iter().map(|steps| steps.iter().map(|step| match step {
                    Step::Do(action) => Step::Do(AnyAction::$name(action.clone())),
                    Step::Wait(ticks) => Step::Wait(*ticks),
                }).collect()).collect()),+ }
            }

            /// Name of the mechanic.
            pub fn mechanic(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name)),+ }
            }
        }

        impl Mechanic for All {
            type Params = AnyParams;
            type Puzzle = AnyPuzzle;
            type State = AnyState;
            type Action = AnyAction;

            // Every mechanic runs at ten ticks a second; how much simulated time that is, each says itself.
            const TICK_SECONDS: f64 = 0.1;

            fn check(params: &AnyParams) -> Result<AnyPuzzle, Vec<Problem>> {
                match params { $(AnyParams::$name(params) => <$module::$name>::check(params).map(AnyPuzzle::$name)),+ }
            }

            fn start(puzzle: &AnyPuzzle, seed: u64) -> AnyState {
                match puzzle { $(AnyPuzzle::$name(puzzle) => AnyState::$name(<$module::$name>::start(puzzle, seed))),+ }
            }

            fn act(puzzle: &AnyPuzzle, state: &AnyState, act: &Act) -> Result<AnyAction, Text> {
                match (puzzle, state) {
                    $((AnyPuzzle::$name(puzzle), AnyState::$name(state)) => <$module::$name>::act(puzzle, state, act).map(AnyAction::$name),)+
                    _ => Err(Text::new("refused-foreign")),
                }
            }

            fn apply(puzzle: &AnyPuzzle, state: &mut AnyState, action: &AnyAction) -> Result<(), Text> {
                match (puzzle, state, action) {
                    $((AnyPuzzle::$name(puzzle), AnyState::$name(state), AnyAction::$name(action)) => <$module::$name>::apply(puzzle, state, action),)+
                    _ => Err(Text::new("refused-foreign")),
                }
            }

            fn tick(puzzle: &AnyPuzzle, state: &mut AnyState) -> bool {
                match (puzzle, state) {
                    $((AnyPuzzle::$name(puzzle), AnyState::$name(state)) => <$module::$name>::tick(puzzle, state),)+
                    _ => false,
                }
            }

            fn describe(puzzle: &AnyPuzzle, state: &AnyState) -> Scene {
                match (puzzle, state) {
                    $((AnyPuzzle::$name(puzzle), AnyState::$name(state)) => <$module::$name>::describe(puzzle, state),)+
                    _ => Scene::default(),
                }
            }

            fn outcome(puzzle: &AnyPuzzle, state: &AnyState) -> Outcome {
                match (puzzle, state) {
                    $((AnyPuzzle::$name(puzzle), AnyState::$name(state)) => <$module::$name>::outcome(puzzle, state),)+
                    _ => Outcome::default(),
                }
            }

            fn deliver(puzzle: &AnyPuzzle, state: &AnyState) -> Vec<Beat<AnyState>> {
                match (puzzle, state) {
                    $((AnyPuzzle::$name(puzzle), AnyState::$name(state)) => <$module::$name>::deliver(puzzle, state).into_iter().map(|beat| beat.map(AnyState::$name)).collect(),)+
                    _ => Vec::new(),
                }
            }

            fn misses(state: &AnyState) -> Vec<String> {
                match state { $(AnyState::$name(state) => <$module::$name>::misses(state)),+ }
            }
        }
    };
}

mechanics! {
    Wiring in wiring,
    RobotCell in robot_cell,
    Planning in planning,
    Heating in heating,
}
