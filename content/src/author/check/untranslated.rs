//! Texts that were copied into another language and not translated.

use super::{Catalog, Check, Report, Severity, keys_of};

/// The check.
pub const CHECK: Check = Check {
    code: "untranslated",
    severity: Severity::Warning,
    explain: "\
A text of five words or more is the same in two languages, so one of them was probably not translated yet.
Names and short words may be the same.",
    run,
};

/// Shorter texts are the same by chance, or because they are names.
const LEAST: usize = 5;

fn run(catalog: &Catalog, report: &mut Report) {
    let Some((first, others)) = catalog.raw.languages.split_first() else { return };
    let Some(reference) = catalog.texts.get(first) else { return };
    for language in others {
        let Some(texts) = catalog.texts.get(language) else { continue };
        for name in &catalog.raw.texts {
            let file = format!("texts/{language}/{name}.ftl");
            for key in catalog.files.get(&file).map(|source| keys_of(source)).unwrap_or_default() {
                let text = texts.get(key);
                let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
                if words >= LEAST && text == reference.get(key) {
                    let message = format!("`{key}` says the same in `{language}` as in `{first}`");
                    report.find(&file, &format!("{key} ="), key, message, "translate it");
                }
            }
        }
    }
}
