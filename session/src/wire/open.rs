//! How a room is opened: the one message that is a request of its own, and its answer.

use crate::plan::Plan;
use crate::town::Town;
use serde::{Deserialize, Serialize};

/// A teacher wants a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// What the lesson does.
    pub plan: Plan,
    /// The key of this server, where it asks for one.
    #[serde(default)]
    pub key: Option<String>,
    /// The town with which the class goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub town: Option<Town>,
}

/// The room is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// What pupils type, such as `H7K-2MW-4`.
    pub code: String,
    /// What stands in the link, as 32 hexadecimal digits.
    pub secret: String,
    /// The teacher's token, as 64 hexadecimal digits.
    pub token: String,
}
