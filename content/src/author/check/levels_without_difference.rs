//! Levels that are the same.

use super::{Catalog, Check, Report, Severity, challenge_file, level_line};

/// The check.
pub const CHECK: Check = Check {
    code: "levels_without_difference",
    severity: Severity::Error,
    explain: "\
Two levels of a challenge have the same parameters.
A level asks more than the one before it: more parts, more criteria, less that is done beforehand.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in &catalog.challenges {
        let levels = &challenge.levels.0;
        for (index, (level, played)) in levels.iter().enumerate() {
            let same = levels[..index].iter().find(|(other, before)| other != level && before.params() == played.params());
            if let Some((other, _)) = same {
                let message = format!("`{level}` is the same as `{other}`");
                let near = level_line(level, played);
                report.find(&challenge_file(id), &near, format!("levels.{level}"), message, "change its parameters");
            }
        }
    }
}
