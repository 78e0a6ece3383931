//! Packs beside each other: all that they offer as one pack, for the page.

use super::check::{duplicate_id, ftl_syntax, line_key};
use super::{Finding, shared};
use crate::Pack;
use crate::lesson::Question;
use std::collections::BTreeMap;

/// What packs may say of a thing that they both know. In one page the thing has one name: that of the first pack.
const NAMES: [&str; 5] = ["occupation-", "skill-", "sector-", "mission-", "card-"];

/// Everything that `base` and `own` offer, in this order.
///
/// # Errors
/// Ids and texts that both have and that can't be the same thing.
pub fn beside(base: &Pack, own: &Pack) -> Result<Pack, Vec<Finding>> {
    let mut findings = Vec::new();
    let mut clash = |file: String, id: &str| {
        let message = format!("`{id}` is also in the pack `{}`", base.id);
        findings.push(duplicate_id::CHECK.found(
            &file,
            id,
            message,
            "give it an id of its own, such as one that begins with the name of the pack",
        ));
    };
    if own.id == base.id {
        clash("pack.ron".to_owned(), &own.id);
    }
    for challenge in own.challenges.iter().filter(|own| base.challenge(&own.id).is_some()) {
        clash(format!("challenges/{}.ron", challenge.id), &challenge.id);
    }
    for occupation in own.occupations.iter().filter(|own| base.occupation(&own.id).is_some()) {
        clash(format!("occupations/{}.ron", occupation.id), &occupation.id);
    }
    for lesson in own.lessons.iter().filter(|own| base.lesson(&own.id).is_some()) {
        clash(format!("lessons/{}.ron", lesson.id), &lesson.id);
    }
    // The same question may be asked in both, if it is the same.
    let differs = |own: &&Question| base.question(&own.id).is_some_and(|base| base != *own);
    for question in own.questions.iter().filter(differs) {
        clash("pack.ron".to_owned(), &question.id);
    }
    let ftl = join_texts(base, own, &mut findings);
    if !findings.is_empty() {
        return Err(findings);
    }
    let mut all = base.clone();
    all.ftl = ftl;
    all.occupations.extend(own.occupations.iter().cloned());
    all.challenges.extend(own.challenges.iter().cloned());
    all.lessons.extend(own.lessons.iter().cloned());
    let new = own.questions.iter().filter(|question| base.question(&question.id).is_none());
    all.questions.extend(new.cloned());
    all.skills.extend(own.skills.iter().filter(|skill| base.skills.iter().all(|known| known.id != skill.id)).cloned());
    for (ids, more) in [
        (&mut all.sectors, &own.sectors),
        (&mut all.missions, &own.missions),
        (&mut all.cards, &own.cards),
        (&mut all.credits, &own.credits),
    ] {
        let new: Vec<String> = more.iter().filter(|id| !ids.contains(id)).cloned().collect();
        ids.extend(new);
    }
    Ok(all)
}

/// The texts of both; those that every pack gets are there once.
fn join_texts(base: &Pack, own: &Pack, findings: &mut Vec<Finding>) -> String {
    let known = messages(&base.ftl);
    let brought = own.ftl.strip_suffix(&shared::texts(&own.language)).unwrap_or(&own.ftl);
    let mut ftl = base.ftl.clone();
    for (key, text) in messages(brought) {
        match known.get(key) {
            None => {
                ftl.push('\n');
                ftl.push_str(text);
            }
            Some(said) if said.trim() == text.trim() || NAMES.iter().any(|name| key.starts_with(name)) => {}
            Some(_) => {
                let message = format!("the pack `{}` says something else under the key `{key}`", base.id);
                let hint = "give the thing an id of its own, such as one that begins with the name of the pack";
                findings.push(ftl_syntax::CHECK.found(
                    "pack.ron",
                    format!("texts {} {key}", own.language),
                    message,
                    hint,
                ));
            }
        }
    }
    ftl
}

/// Keys and whole messages of a Fluent source: a line that begins one, and those that belong to it.
fn messages(source: &str) -> BTreeMap<&str, &str> {
    let mut messages = BTreeMap::new();
    let mut open: Option<(&str, usize, usize)> = None;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let end = at + line.len();
        if let Some(key) = line_key(line) {
            if let Some((key, start, end)) = open.replace((key, at, end)) {
                messages.insert(key, &source[start..end]);
            }
        } else if let (Some((_, _, last)), true) = (&mut open, line.starts_with([' ', '}'])) {
            *last = end;
        }
        at = end;
    }
    if let Some((key, start, end)) = open {
        messages.insert(key, &source[start..end]);
    }
    messages
}
