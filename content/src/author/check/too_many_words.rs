//! Briefings that are too long.

use super::{Catalog, Check, Report, Severity, text_file};
use crate::{USUAL, keys};

/// The check.
pub const CHECK: Check = Check {
    code: "too_many_words",
    severity: Severity::Error,
    explain: "\
A briefing is a conversation of at most 60 words in every language,
with what an earlier work order left: the first action of the hand comes within 30 seconds.
What doesn't fit belongs in the situation, which is on the work slip.",
    run,
};

const MOST: usize = 60;

fn run(catalog: &Catalog, report: &mut Report) {
    for (language, texts) in &catalog.texts {
        for (id, challenge) in &catalog.challenges {
            let lines = || (1..=challenge.briefing.len()).map(|line| keys::briefing(id, line));
            let words = |text: String| text.split_whitespace().filter(|word| is_word(word)).count();
            let told = |key: &String| words(texts.get(key));
            let simply = |key: &String| words(texts.simple(key).unwrap_or_else(|| texts.get(key)));
            // What was left is said along with it, but only one of them.
            let begun = challenge.beginnings.iter().map(|begun| begun.id.as_str()).chain([USUAL]);
            let left = begun.filter(|_| !challenge.beginnings.is_empty()).map(|begun| keys::left(id, begun));
            let left: Vec<String> = left.collect();
            let most = |words: &dyn Fn(&String) -> usize| left.iter().map(words).max().unwrap_or(0);
            let plain = lines().map(|key| told(&key)).sum::<usize>() + most(&told);
            let simple = lines().map(|key| simply(&key)).sum::<usize>() + most(&simply);
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
