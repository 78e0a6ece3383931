//! Challenges in which too little can go wrong.

use super::{Catalog, Check, Report, Severity, challenge_file};

/// The check.
pub const CHECK: Check = Check {
    code: "too_few_failures",
    severity: Severity::Error,
    explain: "\
A challenge shows at least three things that can go wrong, each with a picture, a title and a sentence that says why.
It must be worth doing it wrong once: that is how one learns why the rule is there.
The first job is free of this.",
    run,
};

/// Fewer make a test of the challenge, not a workplace.
const LEAST: usize = 3;

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in catalog.challenges.iter().filter(|(_, challenge)| !challenge.first_job) {
        if challenge.misses.len() < LEAST {
            let message = format!("too little can go wrong: {}", challenge.misses.len());
            report.find(&challenge_file(id), "misses", "misses", message, format!("show {LEAST} or more"));
        }
    }
}
