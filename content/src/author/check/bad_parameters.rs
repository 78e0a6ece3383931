//! Parameters that make no sense to their mechanic.

use super::{Catalog, Check, Report, Severity, challenge_file, play_line};
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
        for (place, level, played) in challenge.plays() {
            for problem in All::check(&played.params()).err().unwrap_or_default() {
                let at = format!("{place}.params.{}", problem.at);
                report.find(&challenge_file(id), &play_line(&place, level, played), at, problem.message, problem.hint);
            }
        }
    }
}
