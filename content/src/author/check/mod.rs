//! The list of checks. Each is one file: what it looks for, and the text that `pack explain CODE` prints.

macro_rules! checks {
    ($($name:ident),+ $(,)?) => {
        $(pub mod $name;)+

        /// All checks, in the order in which they run.
        pub const CHECKS: &[&Check] = &[$(&$name::CHECK),+];
    };
}

checks! {
    empty_pack,
    bad_file,
    bad_picture,
    bad_id,
    bad_number,
    ron_syntax,
    unknown_field,
    unknown_mechanic,
    ftl_syntax,
    duplicate_id,
    unknown_reference,
    missing_text,
    unused_text,
    bad_variable,
    untranslated,
    too_long,
    language_incomplete,
    machine_made,
    missing_picture,
    missing_level,
    bad_parameters,
    bad_beginning,
    unsolvable,
    solved_by_nothing,
    levels_without_difference,
    too_few_failures,
    untold_failure,
    too_many_words,
    trade_words,
    bad_guess,
    bad_step,
    bad_question,
    bad_lesson,
    lesson_minutes,
    bad_series,
    figure_without_source,
    figure_old,
    reading_level,
}

use super::Catalog;
use super::finding::{Finding, Severity};

/// One check.
pub struct Check {
    /// Its name, stable for ever.
    pub code: &'static str,
    /// How bad what it finds is.
    pub severity: Severity,
    /// What it looks for, why, and what to do; for authors.
    pub explain: &'static str,
    /// Looks at a pack that could be read. Checks of reading itself find nothing here.
    run: fn(&Catalog, &mut Report),
}

impl Check {
    /// A finding of this check.
    pub(super) fn found(
        &self,
        file: &str,
        at: impl Into<String>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Finding {
        Finding {
            code: self.code,
            severity: self.severity,
            file: file.to_owned(),
            line: None,
            column: None,
            at: at.into(),
            message: message.into(),
            hint: hint.into(),
        }
    }
}

/// Takes what a check finds.
pub struct Report<'a> {
    check: &'a Check,
    catalog: &'a Catalog,
    findings: &'a mut Vec<Finding>,
}

impl Report<'_> {
    /// Adds a finding. Its line is where `near` first stands in the file, if it does.
    fn find(
        &mut self,
        file: &str,
        near: &str,
        at: impl Into<String>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let mut found = self.check.found(file, at, message, hint);
        let text = self.catalog.files.get(file).filter(|_| !near.is_empty());
        if let Some(start) = text.and_then(|text| text.find(near)) {
            let before = &text.map_or("", String::as_str)[..start];
            found.line = Some(before.matches('\n').count() + 1);
            found.column = Some(before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1);
        }
        self.findings.push(found);
    }
}

/// Whether this is a date as the checks want it: `YYYY-MM-DD`.
pub fn is_date(date: &str) -> bool {
    figure_old::parse(date).is_some()
}

/// Runs every check.
pub(super) fn run(catalog: &Catalog, findings: &mut Vec<Finding>) {
    for check in CHECKS {
        (check.run)(catalog, &mut Report { check, catalog, findings });
    }
}

/// For checks of reading: what they look for is found before there is a catalog.
fn found_while_reading(_: &Catalog, _: &mut Report) {}

fn challenge_file(id: &str) -> String {
    format!("challenges/{id}.ron")
}

fn occupation_file(id: &str) -> String {
    format!("occupations/{id}.ron")
}

fn lesson_file(id: &str) -> String {
    format!("lessons/{id}.ron")
}

/// How the line of a level begins; `minutes` names levels too, so the mechanic belongs to it.
fn level_line(level: &str, played: &mechanics::AnyLevel) -> String {
    format!("\"{level}\": {}", played.mechanic())
}

/// Where something that is played stands, given its place as [`crate::author::raw::Challenge::plays`] tells it: the id of
/// a beginning, as its levels are called like those before it.
fn play_line(place: &str, level: &str, played: &mechanics::AnyLevel) -> String {
    let begun = place.strip_prefix("beginnings[").and_then(|rest| rest.split_once(']'));
    begun.map_or_else(|| level_line(level, played), |(id, _)| format!("id: \"{id}\""))
}

/// Words of the longest sentence of a text.
pub(super) fn longest_sentence(text: &str) -> usize {
    reading_level::sentences(text).max().unwrap_or(0)
}

/// The text file of a language in which a key stands, or should.
pub(super) fn text_file(catalog: &Catalog, language: &str, key: &str) -> String {
    let of = |name: &String| format!("texts/{language}/{name}.ftl");
    let has = |file: &String| {
        catalog.files.get(file).is_some_and(|text| text.lines().any(|line| line_key(line) == Some(key)))
    };
    let names = || catalog.raw.texts.iter();
    // Else the file that is called as the challenge or occupation, and else the first.
    let about = |name: &&String| key.split('-').any(|word| word == name.as_str());
    names()
        .map(of)
        .find(has)
        .or_else(|| names().find(about).map(of))
        .or_else(|| names().next().map(of))
        .unwrap_or_else(|| "pack.ron".to_owned())
}

/// The key of a line that begins a message.
pub(super) fn line_key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let good = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    (good && key.starts_with(|letter: char| letter.is_ascii_alphabetic())).then_some(key)
}

/// Keys of all messages in a Fluent source.
pub(super) fn keys_of(source: &str) -> Vec<&str> {
    source.lines().filter_map(line_key).collect()
}
