//! Failures that happen and that nobody tells about.

use super::{Catalog, Check, Report, Severity, challenge_file};
use mechanics::Play;
use std::collections::BTreeMap;

/// The check.
pub const CHECK: Check = Check {
    code: "untold_failure",
    severity: Severity::Error,
    explain: "\
Who delivers too early sees a failure that is not in `misses`, so that there is no picture, title or reason for it.
Found by delivering after each step of every recorded solution, and before the first.
Add the failure to `misses`, with its texts `-miss-<id>-title`, `-text` and `-picture`.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in &catalog.challenges {
        let mut untold: BTreeMap<String, &str> = BTreeMap::new();
        for (_, level, played) in challenge.plays() {
            for solution in played.solutions() {
                for end in 0..=solution.len() {
                    let Ok((play, None)) = Play::resume(&played.params(), 0, &solution[..end]) else { break };
                    let shown = play.deliver().into_iter().find_map(|beat| beat.failure);
                    for failure in shown.into_iter().chain(play.misses()) {
                        if challenge.misses.iter().all(|miss| miss.id != failure) {
                            untold.entry(failure).or_insert(level);
                        }
                    }
                }
            }
        }
        for (failure, level) in untold {
            let message = format!("`{level}` can end in `{failure}`, and `misses` doesn't tell of it");
            let hint = format!("add `(id: \"{failure}\", picture: \"miss-{}\")`", failure.replace('_', "-"));
            report.find(&challenge_file(id), "misses", "misses", message, hint);
        }
    }
}
