//! Too many words of the trade.

use super::{Catalog, Check, Report, Severity, challenge_file};
use crate::Level;

/// The check.
pub const CHECK: Check = Check {
    code: "trade_words",
    severity: Severity::Error,
    explain: "\
At each level a challenge teaches at most five words of the trade; more are not remembered.
`levels` of a word says where it is needed.",
    run,
};

const MOST: usize = 5;

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in &catalog.challenges {
        for level in Level::ALL {
            let words = challenge.words.iter().filter(|word| word.levels.contains(&level)).count();
            if words > MOST {
                let message = format!("`{}` has {words} words of the trade", level.id());
                report.find(&challenge_file(id), "words", "words", message, format!("keep the {MOST} that matter most"));
            }
        }
    }
}
