//! Ids that are there twice.

use super::{Catalog, Check, Report, Severity, challenge_file, lesson_file};
use crate::lesson::LessonStep;

/// The check.
pub const CHECK: Check = Check {
    code: "duplicate_id",
    severity: Severity::Error,
    explain: "\
An id names one thing, for ever: saves of pupils hold ids.
Give the second thing an id of its own, or remove it.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let raw = &catalog.raw;
    let mut find = |file: &str, list: &str, ids: Vec<&str>| {
        for (index, id) in ids.iter().enumerate().filter(|(index, id)| ids[..*index].contains(id)) {
            let message = format!("`{id}` is there twice");
            report.find(file, &format!("\"{id}\""), format!("{list}[{index}]"), message, "give each an id of its own");
        }
    };
    let lists = [
        ("languages", &raw.languages),
        ("machine_made", &raw.machine_made),
        ("occupations", &raw.occupations),
        ("challenges", &raw.challenges),
        ("texts", &raw.texts),
        ("sectors", &raw.sectors),
        ("missions", &raw.missions),
        ("cards", &raw.cards),
        ("lessons", &raw.lessons),
    ];
    for (list, ids) in lists {
        find("pack.ron", list, ids.iter().map(String::as_str).collect());
    }
    find("pack.ron", "skills", raw.skills.iter().map(|skill| skill.id.as_str()).collect());
    find("pack.ron", "questions", raw.questions.iter().map(|question| question.id.as_str()).collect());
    for (id, lesson) in &catalog.lessons {
        let file = lesson_file(id);
        find(&file, "goals", lesson.goals.iter().map(|goal| goal.id.as_str()).collect());
        find(&file, "faq", lesson.faq.iter().map(String::as_str).collect());
        find(&file, "early", lesson.early.iter().map(String::as_str).collect());
        find(&file, "roles", lesson.roles.iter().map(|role| role.id.as_str()).collect());
        // What is asked twice is counted once, in a room as in a report.
        find(&file, "steps", lesson.steps.iter().flat_map(LessonStep::questions).collect());
    }
    for (id, challenge) in &catalog.challenges {
        let file = challenge_file(id);
        find(&file, "misses", challenge.misses.iter().map(|miss| miss.id.as_str()).collect());
        find(&file, "words", challenge.words.iter().map(|word| word.id.as_str()).collect());
        find(&file, "skills", challenge.skills.iter().map(|shown| shown.skill.as_str()).collect());
        find(&file, "levels", challenge.levels.0.iter().map(|(level, _)| level.as_str()).collect());
        find(&file, "beginnings", challenge.beginnings.iter().map(|begun| begun.id.as_str()).collect());
        for begun in &challenge.beginnings {
            let at = format!("beginnings[{}].levels", begun.id);
            find(&file, &at, begun.levels.0.iter().map(|(level, _)| level.as_str()).collect());
        }
        find(&file, "minutes", challenge.minutes.0.iter().map(|(level, _)| level.as_str()).collect());
    }
}
