//! A level that is played with a mechanic which does not exist.

use super::{Check, Severity, found_while_reading};

/// The check.
pub const CHECK: Check = Check {
    code: "unknown_mechanic",
    severity: Severity::Error,
    explain: "\
A level names its mechanic: `\"explorer\": Wiring(params: (…), solutions: […])`.
The hint lists the mechanics that this version knows.",
    run: found_while_reading,
};
