//! Career steps that say something that is not so.

use super::{Catalog, Check, Report, Severity, occupation_file};

/// The check.
pub const CHECK: Check = Check {
    code: "bad_step",
    severity: Severity::Error,
    explain: "\
A step in `next` leads from one occupation to another, and is there once.
`other_sector` says whether that other occupation belongs to another sector; it must be as the two files say.
Steps to occupations outside the pack can't be compared: there the author is believed.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, occupation) in &catalog.occupations {
        let file = occupation_file(id);
        for (index, step) in occupation.next.iter().enumerate() {
            let mut find = |message: String, hint: &str| {
                report.find(&file, &format!("\"{}\"", step.to), format!("next[{index}]"), message, hint);
            };
            if step.to == *id {
                find(format!("the step leads back to `{id}`"), "name another occupation, or remove the step");
            }
            if occupation.next[..index].iter().any(|before| before.to == step.to) {
                find(format!("the step to `{}` is there twice", step.to), "keep the one with the best route");
            }
            let to = catalog.occupations.iter().find(|(other, _)| *other == step.to);
            if to.is_some_and(|(_, to)| (to.sector != occupation.sector) != step.other_sector) {
                let message = format!("`{id}` and `{}` say otherwise about their sectors", step.to);
                find(message, &format!("write `other_sector: {}`", !step.other_sector));
            }
        }
    }
}
