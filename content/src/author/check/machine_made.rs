//! Translations by a machine that say something else than the text they come from.

use super::{Catalog, Check, Report, Severity, keys_of};
use crate::Texts;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    code: "machine_made",
    severity: Severity::Error,
    explain: "\
Languages in `machine_made` were translated by a machine, and the page says so until a person has checked them and moved
them to `languages`. They may lack texts: those are said in the first language.
What they do have must answer to the first language: the same keys, and in each text the same `{ $names }`.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let raw = &catalog.raw;
    let Some(first) = raw.languages.first() else { return };
    let Some(reference) = catalog.texts.get(first) else { return };
    for language in &raw.machine_made {
        if raw.languages.contains(language) {
            let message = format!("`{language}` is in `languages` too");
            report.find("pack.ron", "machine_made", language, message, "keep it in one of the two");
            continue;
        }
        let Some(texts) = catalog.texts.get(language) else { continue };
        for name in &raw.texts {
            let file = format!("texts/{language}/{name}.ftl");
            for key in catalog.files.get(&file).map(|source| keys_of(source)).unwrap_or_default() {
                if let Some((message, hint)) = differs(first, reference, texts, key) {
                    report.find(&file, &format!("{key} ="), key, message, hint);
                }
            }
        }
    }
}

fn differs(first: &str, reference: &Texts, texts: &Texts, key: &str) -> Option<(String, String)> {
    if !reference.has(key) {
        let message = format!("`{key}` is not there in `{first}`");
        return Some((message, format!("add it to `{first}`, or remove it")));
    }
    let [wanted, own] = [reference, texts].map(|texts| texts.names_in(key));
    if wanted == own {
        return None;
    }
    let list = |names: &BTreeSet<String>| names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
    let message = format!("`{key}` fills in {} and not {}", told(&list(&own)), told(&list(&wanted)));
    Some((message, format!("use the same names as in `{first}`")))
}

fn told(list: &str) -> &str {
    if list.is_empty() { "nothing" } else { list }
}
