//! Texts that fill in something that isn't there, or forget what is.

use super::{Catalog, Check, Report, Severity, keys_of};
use crate::author::shared;
use crate::Texts;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    code: "bad_variable",
    severity: Severity::Error,
    explain: "\
A text fills in `{ $names }`, and the name is another than in the first language, or than the mechanic knows.
What the mechanic doesn't give is shown as `{ $name }` to pupils. Names are never translated: `{ $part }` stays `{ $part }`.
A text of your own may leave out what the mechanic gives.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let Some(first) = catalog.raw.languages.first() else { return };
    for language in &catalog.raw.languages {
        let (Some(texts), Some(reference)) = (catalog.texts.get(language), catalog.texts.get(first)) else { continue };
        // These belong to the program and were read with every pack; a mistake in them is not the author's.
        let Ok(shared) = Texts::new(language, &shared::texts(language)) else { continue };
        for name in &catalog.raw.texts {
            let file = format!("texts/{language}/{name}.ftl");
            for key in catalog.files.get(&file).map(|source| keys_of(source)).unwrap_or_default() {
                let own = texts.names_in(key);
                let general = catalog
                    .challenges
                    .iter()
                    .find_map(|(id, _)| key.strip_prefix(id.as_str())?.strip_prefix('-').filter(|key| shared.has(key)));
                let mut find = |wrong: &BTreeSet<String>, known: &BTreeSet<String>, of: &str| {
                    for name in wrong.difference(known) {
                        let message = format!("`{key}` fills in `${name}`, which {of} doesn't");
                        let known: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
                        let hint = if known.is_empty() { "remove it".to_owned() } else { format!("there are: {}", known.join(", ")) };
                        report.find(&file, &format!("{key} ="), key, message, hint);
                    }
                };
                match general {
                    Some(general) => find(&own, &shared.names_in(general), "the mechanic"),
                    None if language != first && reference.has(key) => {
                        find(&own, &reference.names_in(key), &format!("`{first}`"));
                    }
                    None => {}
                }
            }
        }
    }
}
