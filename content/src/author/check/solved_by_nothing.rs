//! Levels that are solved before anything was done.

use super::{Catalog, Check, Report, Severity, challenge_file, level_line};
use mechanics::Play;

/// The check.
pub const CHECK: Check = Check {
    code: "solved_by_nothing",
    severity: Severity::Error,
    explain: "\
At the start of a level every criterion is already met, so there is nothing to do.
Ask for more in `criteria`, or take something away at the start.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in &catalog.challenges {
        for (level, played) in &challenge.levels.0 {
            if Play::start(&played.params(), 0).is_ok_and(|play| play.outcome().solved) {
                let message = format!("doing nothing solves `{level}`");
                let near = level_line(level, played);
                report.find(&challenge_file(id), &near, format!("levels.{level}"), message, "ask for more in `criteria`");
            }
        }
    }
}
