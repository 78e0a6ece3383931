//! What can be wrong with parameters.

use serde::{Deserialize, Serialize};

/// Something in a mechanic's parameters that makes no sense.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// Where in the parameters, as a path: `parts[3].at`.
    pub at: String,
    /// What is wrong, in English, for authors.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl Problem {
    /// A problem at `at`.
    pub fn new(at: impl Into<String>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { at: at.into(), message: message.into(), hint: hint.into() }
    }
}
