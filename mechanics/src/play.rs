//! A running attempt: the state, the log, undo and ticks.

use crate::{Act, All, AnyAction, AnyParams, AnyPuzzle, AnyState, Beat, Mechanic, Outcome, Problem, Scene, Text};
use serde::{Deserialize, Serialize};

/// One entry of a log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Step<A = AnyAction> {
    /// The pupil did something.
    Do(A),
    /// This many ticks passed.
    Wait(u32),
}

/// Why a step could not be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Index of the step in the log.
    pub step: usize,
    /// Why.
    pub reason: Text,
}

/// A running attempt at a puzzle. The page owns it; the game only draws its state.
#[derive(Clone)]
pub struct Play {
    puzzle: AnyPuzzle,
    seed: u64,
    state: AnyState,
    steps: Vec<Step>,
    moving: bool,
}

impl Play {
    /// Begins an attempt. Problems are those of [`Mechanic::check`].
    pub fn start(params: &AnyParams, seed: u64) -> Result<Self, Vec<Problem>> {
        let puzzle = All::check(params)?;
        let state = All::start(&puzzle, seed);
        Ok(Self { puzzle, seed, state, steps: Vec::new(), moving: false })
    }

    /// Begins an attempt and does `steps`, as when a page is loaded again.
    /// Steps from the first refused one on are left out, and that refusal is returned beside the play.
    pub fn resume(params: &AnyParams, seed: u64, steps: &[Step]) -> Result<(Self, Option<Refused>), Vec<Problem>> {
        let mut play = Self::start(params, seed)?;
        for (index, step) in steps.iter().enumerate() {
            match step {
                Step::Do(action) => {
                    if let Err(reason) = play.apply(action.clone()) {
                        return Ok((play, Some(Refused { step: index, reason })));
                    }
                }
                // A log from a stranger can ask for any number of ticks; nothing moves for more than an hour.
                Step::Wait(ticks) => {
                    for _ in 0..(*ticks).min(36_000) {
                        play.tick();
                    }
                }
            }
        }
        Ok((play, None))
    }

    /// Does what `act` means, or says why not.
    pub fn act(&mut self, act: &Act) -> Result<(), Text> {
        let action = All::act(&self.puzzle, &self.state, act)?;
        self.apply(action)
    }

    fn apply(&mut self, action: AnyAction) -> Result<(), Text> {
        All::apply(&self.puzzle, &mut self.state, &action)?;
        self.steps.push(Step::Do(action));
        self.moving = true;
        Ok(())
    }

    /// Lets one tick pass; returns whether anything still moves. At rest it does nothing and logs nothing.
    pub fn tick(&mut self) -> bool {
        if self.moving {
            let before = self.state.clone();
            self.moving = All::tick(&self.puzzle, &mut self.state);
            if self.moving || self.state != before {
                match self.steps.last_mut() {
                    Some(Step::Wait(ticks)) => *ticks += 1,
                    _ => self.steps.push(Step::Wait(1)),
                }
            }
        }
        self.moving
    }

    /// Takes back the last thing that was done and the time after it. Returns whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(last) = self.steps.iter().rposition(|step| matches!(step, Step::Do(_))) else { return false };
        let steps = self.steps[..last].to_vec();
        self.rebuild(&steps);
        true
    }

    /// Begins again from the start.
    pub fn restart(&mut self) {
        self.rebuild(&[]);
    }

    fn rebuild(&mut self, steps: &[Step]) {
        self.state = All::start(&self.puzzle, self.seed);
        self.steps.clear();
        self.moving = false;
        for step in steps {
            match step {
                // Each of these was accepted in this very order before.
                Step::Do(action) => drop(self.apply(action.clone())),
                Step::Wait(ticks) => {
                    for _ in 0..*ticks {
                        self.tick();
                    }
                }
            }
        }
    }

    /// Whether something can be taken back.
    pub fn can_undo(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::Do(_)))
    }

    /// Whether something still moves by itself.
    pub fn moving(&self) -> bool {
        self.moving
    }

    /// The log.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The seed of all randomness.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The present state.
    pub fn state(&self) -> &AnyState {
        &self.state
    }

    /// What can be seen and done.
    pub fn scene(&self) -> Scene {
        All::describe(&self.puzzle, &self.state)
    }

    /// What the work is worth now.
    pub fn outcome(&self) -> Outcome {
        All::outcome(&self.puzzle, &self.state)
    }

    /// How the delivery goes.
    pub fn deliver(&self) -> Vec<Beat<AnyState>> {
        All::deliver(&self.puzzle, &self.state)
    }

    /// Misses on the way so far.
    pub fn misses(&self) -> Vec<String> {
        All::misses(&self.state)
    }
}

/// Plays `steps` from the start.
///
/// # Errors
/// The first step that is refused, or the problems of the parameters as a refusal of step 0.
pub fn replay(params: &AnyParams, seed: u64, steps: &[Step]) -> Result<Play, Refused> {
    match Play::resume(params, seed, steps) {
        Ok((play, None)) => Ok(play),
        Ok((_, Some(refused))) => Err(refused),
        Err(_) => Err(Refused { step: 0, reason: Text::new("refused-params") }),
    }
}
