//! Parameters that make no sense to their mechanic.

use super::{Catalog, Check, Report, Severity, challenge_file, level_line};
use mechanics::{All, Mechanic};

/// The check.
pub const CHECK: Check = Check {
    code: "bad_parameters",
    severity: Severity::Error,
    explain: "\
The mechanic refuses the parameters of a level; it says where and why, and all of it at once.
What each field means and which values it takes is written in the mechanic's `params.rs`.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in &catalog.challenges {
        for (level, played) in &challenge.levels.0 {
            for problem in All::check(&played.params()).err().unwrap_or_default() {
                let at = format!("levels.{level}.params.{}", problem.at);
                report.find(&challenge_file(id), &level_line(level, played), at, problem.message, problem.hint);
            }
        }
    }
}
