//! Levels that are the same.

use super::{Catalog, Check, Report, Severity, challenge_file, level_line};
use mechanics::{AnyLevel, Play, Step};

/// The check.
pub const CHECK: Check = Check {
    code: "levels_without_difference",
    severity: Severity::Error,
    explain: "\
Two levels of a challenge have the same parameters, or every solution of the one also solves the other: then pupils do
the same twice. A level asks more than the one before it: more parts, more criteria, less that is done beforehand.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in &catalog.challenges {
        let levels = &challenge.levels.0;
        for (index, (level, played)) in levels.iter().enumerate() {
            let same = levels[..index].iter().find(|(other, before)| other != level && before.params() == played.params());
            let mut find = |message: String| {
                let near = level_line(level, played);
                report.find(&challenge_file(id), &near, format!("levels.{level}"), message, "change its parameters");
            };
            if let Some((other, _)) = same {
                find(format!("`{level}` is the same as `{other}`"));
            } else if let Some((other, _)) = levels[..index].iter().find(|(_, before)| solved_by(played, before)) {
                find(format!("what solves `{other}` also solves `{level}`"));
            }
        }
    }
}

/// Whether every recorded solution of `before` also solves `played`.
fn solved_by(played: &AnyLevel, before: &AnyLevel) -> bool {
    let solves = |steps: &Vec<Step>| {
        matches!(Play::resume(&played.params(), 0, steps), Ok((play, None)) if play.outcome().solved)
    };
    let solutions = before.solutions();
    !solutions.is_empty() && solutions.iter().all(solves)
}
