//! Texts that nothing ever says.

use super::{Catalog, Check, Report, Severity, keys_of};
use crate::author::finding::did_you_mean;
use crate::keys;
use crate::pack::Setup;
use crate::texts::SIMPLE;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    code: "unused_text",
    severity: Severity::Warning,
    explain: "\
A text of a work order is about a miss, a word, a requirement, a hint, a line or a phase that the work order doesn't have.
Mostly something was renamed or taken out, and its texts stayed behind. Rename the key, or remove the text.
Below a text only `.simple = …` is read: the same in simpler words.",
    run,
};

/// The families of keys of a work order, and what is asked of each: `<challenge>-<family>…`.
const FAMILIES: [&str; 7] = ["miss-", "word-", "req-", "briefing-", "left-", "phase-", "colleague-"];

fn run(catalog: &Catalog, report: &mut Report) {
    for language in &catalog.raw.languages {
        let Some(pack) = catalog.packs.get(language) else { continue };
        let needed = keys::needed(pack);
        let needed: BTreeSet<&str> = needed.iter().map(String::as_str).collect();
        for name in &catalog.raw.texts {
            let file = format!("texts/{language}/{name}.ftl");
            attributes(catalog, &file, report);
            for key in catalog.files.get(&file).map(|source| keys_of(source)).unwrap_or_default() {
                // The longest id that fits: `w1` is also the beginning of `w1-b`.
                let owner = catalog.challenges.iter().map(|(id, _)| id.as_str());
                let owner = owner.filter(|id| key.strip_prefix(id).is_some_and(|rest| rest.starts_with('-')));
                let Some(owner) = owner.max_by_key(|id| id.len()) else { continue };
                let rest = &key[owner.len() + 1..];
                // Of a level that is not there yet, the hints may be.
                let hint = |level: &Setup| rest.starts_with(&format!("{}-hint-", level.level.id()));
                let family = FAMILIES.iter().any(|family| rest.starts_with(family))
                    || pack.challenge(owner).is_some_and(|challenge| challenge.levels.iter().any(hint));
                if family && !needed.contains(key) {
                    let near = needed.iter().copied().filter(|needed| needed.starts_with(owner));
                    let hint = did_you_mean(key, near, "rename or remove it");
                    report.find(&file, &format!("{key} ="), key, format!("nothing says `{key}`"), hint);
                }
            }
        }
    }
}

/// Attributes that nobody reads.
fn attributes(catalog: &Catalog, file: &str, report: &mut Report) {
    for line in catalog.files.get(file).map(|source| source.lines()).into_iter().flatten() {
        let name = line.trim_start().strip_prefix('.').and_then(|line| Some(line.split_once('=')?.0.trim_end()));
        let Some(name) = name.filter(|name| line.starts_with(' ') && *name != SIMPLE) else { continue };
        let hint = did_you_mean(name, [SIMPLE], "there is only `.simple`");
        report.find(file, line.trim_start(), format!(".{name}"), format!("nothing says `.{name}`"), hint);
    }
}
