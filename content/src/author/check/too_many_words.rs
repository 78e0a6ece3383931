//! Briefings that are too long.

use super::{Catalog, Check, Report, Severity, text_file};
use crate::keys;

/// The check.
pub const CHECK: Check = Check {
    code: "too_many_words",
    severity: Severity::Error,
    explain: "\
A briefing is a conversation of at most 60 words in every language: the first action of the hand comes within 30 seconds.
What doesn't fit belongs in the situation, which is on the work slip.",
    run,
};

const MOST: usize = 60;

fn run(catalog: &Catalog, report: &mut Report) {
    for (language, texts) in &catalog.texts {
        for (id, challenge) in &catalog.challenges {
            let lines = || (1..=challenge.briefing.len()).map(|line| keys::briefing(id, line));
            let words = |text: String| text.split_whitespace().filter(|word| is_word(word)).count();
            let plain: usize = lines().map(|key| words(texts.get(&key))).sum();
            let simple: usize = lines().map(|key| words(texts.simple(&key).unwrap_or_else(|| texts.get(&key)))).sum();
            let of = if plain > MOST { "" } else { " in simple language" };
            if plain.max(simple) > MOST {
                let words = if plain > MOST { plain } else { simple };
                let key = keys::briefing(id, 1);
                let message = format!("the briefing of `{id}` has {words} words{of}");
                let hint = format!("keep it to {MOST}; the rest belongs in `{}`", keys::situation(id));
                report.find(&text_file(catalog, language, &key), &key, key.clone(), message, hint);
            }
        }
    }
}

fn is_word(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}
