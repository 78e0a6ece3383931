//! RON that can't be read.

use super::{Check, Severity, found_while_reading};

/// The check.
pub const CHECK: Check = Check {
    code: "ron_syntax",
    severity: Severity::Error,
    explain: "\
The file is no RON, or a value is of another kind than the field asks.
Line and column say where reading stopped; the mistake is there or just before it.
Common: a comma or bracket that is missing, a word without quotes, `Some(…)` left out.
Extensions (`#![enable(…)]`) are refused: packs read the same everywhere.",
    run: found_while_reading,
};
