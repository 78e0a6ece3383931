//! Keys without a text.

use super::{Catalog, Check, Report, Severity, challenge_file, line_key, text_file};
use crate::{Texts, keys};
use mechanics::{Arg, Beat, Play, Step, Text};
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    code: "missing_text",
    severity: Severity::Error,
    explain: "\
Everything that is shown has a text in every language of the pack, under a key made of its id:
  pack-<pack>, skill-<id>, sector-<id>, mission-<id> and mission-<id>-text, card-<id>
  person-<id> and person-<id>-about
  occupation-<id>, -what, -outlook, -role-<role>, -mission-<mission>, -next-<occupation>
  <challenge>-title, -situation, -briefing-1 (2, 3, …), -client-thanks, -client-retry, -deed
  <challenge>-keepsake and -keepsake-text, -word-<word> and -word-<word>-explain
  <challenge>-left-<beginning> and -left-usual, if it has beginnings
  <challenge>-req-<criterion>, -<level>-hint-1 to -3
  <challenge>-miss-<miss>-title, -text (why it went wrong) and -picture (what is seen, for who can't see it)
and unless it is the first job:
  <challenge>-phase-orient, -prepare, -do, -deliver, -safety-1 (2, 3, …), -question
  <challenge>-colleague-nice, -colleague-hard, -colleague-story
and for lessons:
  question-<id> and its cards -card-1 (2, 3, …); goal-<id>; faq-<id> and -answer; series-<id>
  lesson-<id>-title, -about, -early, -ready-1 (2, 3, …) and -paper-1 (2, 3, …), -say-<words>,
  -role-<role> and -role-<role>-gives
Names of parts, as parameters give them, are keys too: `<key>` or, only for this challenge, `<challenge>-<key>`.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (language, texts) in &catalog.texts {
        let Some(pack) = catalog.packs.get(language) else { continue };
        // A key that Fluent can't read comes from a bad id, which is a finding of its own.
        let readable = |key: &&String| line_key(&format!("{key} =")).is_some();
        for key in keys::needed(pack).iter().filter(readable).filter(|key| !texts.has(key)) {
            let file = text_file(catalog, language, key);
            report.find(&file, "", key.clone(), format!("the text `{key}` is missing"), format!("add `{key} = …`"));
        }
    }
    for challenge in catalog.pack().iter().flat_map(|pack| &pack.challenges) {
        let mut said = keys::scene_keys(challenge);
        for setup in challenge.plays() {
            for solution in setup.solutions.iter().map(Vec::as_slice).chain([&[] as &[Step]]) {
                said.extend(said_on_the_way(&setup.params, solution));
            }
        }
        for (language, texts) in &catalog.texts {
            let missing: BTreeSet<&str> = said.iter().flat_map(|text| lacking(texts, &challenge.id, text)).collect();
            for key in missing {
                let message = format!("the mechanic says `{key}`, and there is no such text");
                let hint = format!("add `{}-{key} = …`", challenge.id);
                let near = format!("\"{key}\"");
                report.find(&challenge_file(&challenge.id), &near, format!("{key} ({language})"), message, hint);
            }
        }
    }
}

/// Everything that is said while a solution is played and delivered.
fn said_on_the_way(params: &mechanics::AnyParams, solution: &[Step]) -> Vec<Text> {
    let mut said = Vec::new();
    for end in 0..=solution.len() {
        let Ok((play, refused)) = Play::resume(params, 0, &solution[..end]) else { return said };
        said.extend(refused.map(|refused| refused.reason));
        let scene = play.scene();
        said.extend(scene.event);
        said.extend(scene.narration);
        if end == solution.len() {
            said.extend(play.deliver().into_iter().flat_map(|Beat { tell, say, .. }| [Some(tell), say]).flatten());
            let outcome = play.outcome();
            said.extend(outcome.criteria.into_iter().filter_map(|criterion| criterion.reading));
            said.extend(outcome.properties.into_iter().map(|property| property.value));
        }
    }
    said
}

fn lacking<'a>(texts: &Texts, challenge: &str, text: &'a Text) -> Vec<&'a str> {
    let has = texts.has(&text.key) || texts.has(&format!("{challenge}-{}", text.key));
    let mut lacking: Vec<&str> = if has { Vec::new() } else { vec![&text.key] };
    for (_, arg) in &text.args {
        if let Arg::Text(inner) = arg {
            lacking.extend(self::lacking(texts, challenge, inner));
        }
    }
    lacking
}
