//! What a lesson does, step by step, as the room needs it. Words are in the pack, by the ids.

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
