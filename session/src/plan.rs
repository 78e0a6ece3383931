//! What a lesson does, step by step, as the room needs it. Words are in the pack, by the ids.

use crate::ids::is_id;
use crate::limits::MOST_CARDS;
use content::Level;
use serde::{Deserialize, Serialize};

/// Most steps of a lesson.
pub const MOST_STEPS: usize = 24;

/// A lesson, as the teacher opens a room with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Id of the lesson in the pack, or `own` where the teacher composed it.
    pub lesson: String,
    /// What is done, in order; at most [`MOST_STEPS`].
    pub steps: Vec<Step>,
    /// Ids of the work orders for who is done early.
    pub early: Vec<String>,
}

/// One step of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// A work order is done.
    Work {
        /// Id of the challenge.
        challenge: String,
        /// The level that is suggested; each pupil may choose another. By class year when absent.
        level: Option<Level>,
    },
    /// The class talks.
    Talk {
        /// Id of the discussion question in the pack.
        question: String,
    },
    /// Everybody answers a question by a card.
    Cards {
        /// Id of the question in the pack.
        question: String,
        /// How many cards there are, 2 to 6.
        options: u8,
    },
}

impl Plan {
    /// Whether it has a size and a shape that a page would send.
    pub fn makes_sense(&self) -> bool {
        is_id(&self.lesson)
            && !self.steps.is_empty()
            && steps_make_sense(&self.steps)
            && self.early.len() <= MOST_STEPS
            && self.early.iter().all(|id| is_id(id))
    }
}

/// Whether these can be steps of a lesson.
pub(crate) fn steps_make_sense(steps: &[Step]) -> bool {
    steps.len() <= MOST_STEPS
        && steps.iter().all(|step| match step {
            Step::Work { challenge, .. } => is_id(challenge),
            Step::Talk { question } => is_id(question),
            Step::Cards { question, options } => is_id(question) && (2..=MOST_CARDS).contains(options),
        })
}
