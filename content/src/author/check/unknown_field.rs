//! Fields that the format does not have, or that are missing.

use super::{Check, Severity, found_while_reading};

/// The check.
pub const CHECK: Check = Check {
    code: "unknown_field",
    severity: Severity::Error,
    explain: "\
The format has no such field, or a field that it needs is missing.
A field with a typing mistake would be ignored for ever if it were let through; so it is not.
The hint names the fields that are known here.",
    run: found_while_reading,
};
