//! Dutch that is hard to read.

use super::{Catalog, Check, Report, Severity, keys_of};

/// The check.
pub const CHECK: Check = Check {
    code: "reading_level",
    severity: Severity::Warning,
    explain: "\
Sentences in Dutch texts have at most 12 words on average, and none has more than 20.
Many readers are ten years old, or are just learning Dutch. One thought, one sentence.",
    run,
};

const AVERAGE: usize = 12;
const LONGEST: usize = 20;

fn run(catalog: &Catalog, report: &mut Report) {
    let Some(texts) = catalog.texts.get("nl") else { return };
    for name in &catalog.raw.texts {
        let file = format!("texts/nl/{name}.ftl");
        let keys = catalog.files.get(&file).map(|source| keys_of(source)).unwrap_or_default();
        let (mut words, mut sentences) = (0, 0);
        for key in keys {
            let text = texts.get(key);
            for count in text.split_inclusive(['.', '!', '?', ':']).map(count).filter(|count| *count > 0) {
                words += count;
                sentences += 1;
                if count > LONGEST {
                    let message = format!("a sentence of {count} words");
                    report.find(&file, &format!("{key} ="), key, message, "cut it in two");
                }
            }
        }
        if words > AVERAGE * sentences {
            let message = format!("sentences have {} words on average", words / sentences);
            report.find(&file, "", "", message, format!("write shorter ones, {AVERAGE} words at most"));
        }
    }
}

fn count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
