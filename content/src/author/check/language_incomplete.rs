//! Texts that one language has and another has not.

use super::{Catalog, Check, Report, Severity, keys_of};
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    code: "language_incomplete",
    severity: Severity::Error,
    explain: "\
Every language of a pack has the same texts; the first in `languages` is the one that the others are compared with.
Translate the text, or remove it everywhere. A language that is not finished is better left off the list.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let Some((first, others)) = catalog.raw.languages.split_first() else { return };
    for name in &catalog.raw.texts {
        let file = |language: &str| format!("texts/{language}/{name}.ftl");
        let keys = |language: &str| -> Option<BTreeSet<&str>> {
            catalog.files.get(&file(language)).map(|text| keys_of(text).into_iter().collect())
        };
        let Some(wanted) = keys(first) else { continue };
        for (language, keys) in others.iter().filter_map(|language| Some((language, keys(language)?))) {
            for key in wanted.difference(&keys) {
                let message = format!("`{key}` is there in `{first}` and not in `{language}`");
                report.find(&file(language), "", *key, message, "translate it");
            }
            for key in keys.difference(&wanted) {
                let message = format!("`{key}` is there in `{language}` and not in `{first}`");
                report.find(&file(language), key, *key, message, format!("add it to `{first}`, or remove it"));
            }
        }
    }
}
