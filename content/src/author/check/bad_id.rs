//! Ids that can't be kept for ever.

use super::{Catalog, Check, Report, Severity, challenge_file, lesson_file, occupation_file};
use crate::lesson::LessonStep;

/// The check.
pub const CHECK: Check = Check {
    code: "bad_id",
    severity: Severity::Error,
    explain: "\
An id begins with a lower case letter; then come lower case letters, digits, `_` and `-`, 40 in all at most.
Text keys and the saves of pupils are made of ids. What is shown stands in the texts, so there the capitals go.",
    run,
};

const LONGEST: usize = 40;

fn run(catalog: &Catalog, report: &mut Report) {
    let raw = &catalog.raw;
    let mut look = |file: &str, at: &str, ids: Vec<&str>| {
        for (index, id) in ids.iter().enumerate().filter(|(_, id)| !good(id)) {
            let at = if ids.len() > 1 { format!("{at}[{index}]") } else { at.to_owned() };
            let hint = "use lower case letters, digits, `_` and `-`, beginning with a letter";
            report.find(file, &format!("\"{id}\""), at, format!("`{id}` is no id"), hint);
        }
    };
    look("pack.ron", "id", vec![&raw.id]);
    for (at, ids) in [("sectors", &raw.sectors), ("missions", &raw.missions), ("cards", &raw.cards)] {
        look("pack.ron", at, ids.iter().map(String::as_str).collect());
    }
    look("pack.ron", "skills", raw.skills.iter().map(|skill| skill.id.as_str()).collect());
    look("pack.ron", "questions", raw.questions.iter().map(|question| question.id.as_str()).collect());
    for (id, lesson) in &catalog.lessons {
        let file = lesson_file(id);
        look(&file, "goals", lesson.goals.iter().map(|goal| goal.id.as_str()).collect());
        look(&file, "faq", lesson.faq.iter().map(String::as_str).collect());
        look(&file, "roles", lesson.roles.iter().map(|role| role.id.as_str()).collect());
        let said = |step: &LessonStep| if let LessonStep::Say { words, .. } = step { Some(words.clone()) } else { None };
        let said: Vec<String> = lesson.steps.iter().filter_map(said).collect();
        look(&file, "steps", said.iter().map(String::as_str).collect());
        look(&file, "series", lesson.series.iter().map(|part| part.series.as_str()).collect());
    }
    for (id, occupation) in &catalog.occupations {
        look(&occupation_file(id), "roles", occupation.roles.iter().map(String::as_str).collect());
    }
    for (id, challenge) in &catalog.challenges {
        let file = challenge_file(id);
        look(&file, "client.id", vec![&challenge.client.id]);
        look(&file, "colleague.id", vec![&challenge.colleague.id]);
        look(&file, "keepsake.id", vec![&challenge.keepsake.id]);
        look(&file, "misses", challenge.misses.iter().map(|miss| miss.id.as_str()).collect());
        look(&file, "beginnings", challenge.beginnings.iter().map(|begun| begun.id.as_str()).collect());
        look(&file, "words", challenge.words.iter().map(|word| word.id.as_str()).collect());
    }
}

fn good(id: &str) -> bool {
    let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-');
    id.starts_with(|first: char| first.is_ascii_lowercase()) && id.len() <= LONGEST && id.bytes().all(plain)
}
