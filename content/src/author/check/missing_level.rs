//! Challenges without one of the levels.

use super::{Catalog, Check, Report, Severity, challenge_file};
use crate::Level;

/// The check.
pub const CHECK: Check = Check {
    code: "missing_level",
    severity: Severity::Error,
    explain: "\
A challenge has the levels `explorer`, `builder` and `pro`, so that a class of mixed years can do it together; each
names its minutes in `minutes`.
A first job, which teaches a mechanic and belongs to no occupation, may have `explorer` alone.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in &catalog.challenges {
        let teaches = challenge.first_job || challenge.occupation.is_none();
        let wanted = if teaches { &Level::ALL[..1] } else { &Level::ALL };
        for level in wanted.iter().map(|level| level.id()) {
            if challenge.levels.get(level).is_none() {
                let message = format!("the level `{level}` is missing");
                report.find(&challenge_file(id), "levels", "levels", message, format!("add `\"{level}\": …`"));
            } else if challenge.minutes.get(level).is_none_or(|minutes| *minutes == 0) {
                let message = format!("nothing says how long `{level}` takes");
                report.find(&challenge_file(id), "minutes", "minutes", message, format!("add `\"{level}\": 8`"));
            }
        }
    }
}
