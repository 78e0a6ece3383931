//! Levels that are solved before anything was done.

use super::{Catalog, Check, Report, Severity, challenge_file, play_line};
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
        for (place, level, played) in challenge.plays() {
            if Play::start(&played.params(), 0).is_ok_and(|play| play.outcome().solved) {
                let message = format!("doing nothing solves `{level}`");
                let near = play_line(&place, level, played);
                report.find(&challenge_file(id), &near, place, message, "ask for more in `criteria`");
            }
        }
    }
}
