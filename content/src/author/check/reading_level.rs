//! Dutch that is hard to read.

use super::{Catalog, Check, Report, Severity, keys_of};
use crate::author::simple::MOST;

/// The check.
pub const CHECK: Check = Check {
    code: "reading_level",
    severity: Severity::Warning,
    explain: "\
Sentences in Dutch texts have at most 12 words on average, and none has more than 20.
Many readers are ten years old, or are just learning Dutch. One thought, one sentence.
The simpler words of a text, in its attribute `.simple`, have sentences of at most 10 words in every language.",
    run,
};

const AVERAGE: usize = 12;
const LONGEST: usize = 20;

fn run(catalog: &Catalog, report: &mut Report) {
    for language in &catalog.raw.languages {
        simple(catalog, language, report);
    }
    let Some(texts) = catalog.texts.get("nl") else { return };
    for name in &catalog.raw.texts {
        let file = format!("texts/nl/{name}.ftl");
        let keys = catalog.files.get(&file).map(|source| keys_of(source)).unwrap_or_default();
        let (mut words, mut count) = (0, 0);
        for key in keys {
            let text = texts.get(key);
            for length in sentences(&text) {
                words += length;
                count += 1;
                if length > LONGEST {
                    let message = format!("a sentence of {length} words");
                    report.find(&file, &format!("{key} ="), key, message, "cut it in two");
                }
            }
        }
        if words > AVERAGE * count {
            let message = format!("sentences have {} words on average", words / count);
            report.find(&file, "", "", message, format!("write shorter ones, {AVERAGE} words at most"));
        }
    }
}

/// Who asks for simpler words gets short sentences.
fn simple(catalog: &Catalog, language: &str, report: &mut Report) {
    let Some(texts) = catalog.texts.get(language) else { return };
    for name in &catalog.raw.texts {
        let file = format!("texts/{language}/{name}.ftl");
        for key in catalog.files.get(&file).map(|source| keys_of(source)).unwrap_or_default() {
            let longest = texts.simple(key).map_or(0, |text| sentences(&text).max().unwrap_or(0));
            if longest > MOST {
                let message = format!("a sentence of {longest} words in simple language");
                let hint = format!("write shorter ones, {MOST} words at most");
                report.find(&file, &format!("{key} ="), format!("{key}.simple"), message, hint);
            }
        }
    }
}

/// Words of each sentence.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = usize> {
    text.split_inclusive(['.', '!', '?', ':']).map(words_of).filter(|count| *count > 0)
}

fn words_of(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
