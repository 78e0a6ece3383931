//! Packs in which there is nothing to do, or nothing to read.

use super::{Catalog, Check, Report, Severity};

/// The check.
pub const CHECK: Check = Check {
    code: "empty_pack",
    severity: Severity::Error,
    explain: "\
A pack has at least one language in `languages` and one work order in `challenges`.
Files that are there and not listed are not part of it, so this is also what a pack looks like whose lists were forgotten.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let raw = &catalog.raw;
    if raw.languages.is_empty() {
        report.find("pack.ron", "languages", "languages", "the pack has no language", "write `languages: [\"nl\", \"en\"]`");
    }
    if raw.challenges.is_empty() {
        let hint = "list the files of `challenges/`, without their ending";
        report.find("pack.ron", "challenges", "challenges", "the pack has no work order", hint);
    }
}
