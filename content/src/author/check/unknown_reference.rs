//! Names of things that are not there.

use super::{Catalog, Check, Report, Severity, challenge_file, lesson_file, occupation_file};
use crate::Level;
use crate::author::finding::did_you_mean;
use crate::lesson::LessonStep;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    code: "unknown_reference",
    severity: Severity::Error,
    explain: "\
Something is named that is not there: an occupation, skill, sector or task of society that `pack.ron` does not list, a
level that does not exist, a criterion that no level asks for, a set that the game can't draw, or, in a lesson, a work
order or a question. A lesson may ask the question of a work order by the id of that work order.
Next steps of an occupation may lead outside the pack; they need only a text.",
    run,
};

/// What the game can draw.
const SETS: [&str; 10] =
    ["street", "staircase", "house", "cell", "building", "fair", "shelter", "bakery", "greenhouse", "party"];

fn run(catalog: &Catalog, report: &mut Report) {
    let raw = &catalog.raw;
    let skills: Vec<&str> = raw.skills.iter().map(|skill| skill.id.as_str()).collect();
    let mut find = |file: &str, at: String, what: &str, wrong: &str, known: &[&str]| {
        if !known.contains(&wrong) {
            let hint = match known {
                [] => format!("there is no {what} yet; add it to `pack.ron`"),
                _ => did_you_mean(wrong, known.iter().copied(), &format!("there are: {}", known.join(", "))),
            };
            report.find(file, &format!("\"{wrong}\""), at, format!("there is no {what} `{wrong}`"), hint);
        }
    };
    let [sectors, missions, occupations] =
        [&raw.sectors, &raw.missions, &raw.occupations].map(|ids| ids.iter().map(String::as_str).collect::<Vec<_>>());
    for (id, occupation) in &catalog.occupations {
        let file = occupation_file(id);
        find(&file, "sector".into(), "sector", &occupation.sector, &sectors);
        for (index, mission) in occupation.missions.iter().enumerate() {
            find(&file, format!("missions[{index}]"), "mission", mission, &missions);
        }
    }
    let challenges: Vec<&str> = raw.challenges.iter().map(String::as_str).collect();
    // The first job has no question for the class.
    let asking = catalog.challenges.iter().filter(|(_, challenge)| !challenge.first_job).map(|(id, _)| id.as_str());
    let questions: Vec<&str> = raw.questions.iter().map(|question| question.id.as_str()).chain(asking).collect();
    for (id, lesson) in &catalog.lessons {
        let file = lesson_file(id);
        for (index, step) in lesson.steps.iter().enumerate() {
            if let LessonStep::Work { challenge, .. } = step {
                find(&file, format!("steps[{index}]"), "challenge", challenge, &challenges);
            }
            for question in step.questions() {
                find(&file, format!("steps[{index}]"), "question", question, &questions);
            }
        }
        for (index, challenge) in lesson.early.iter().enumerate() {
            find(&file, format!("early[{index}]"), "challenge", challenge, &challenges);
        }
        for (index, role) in lesson.roles.iter().enumerate() {
            find(&file, format!("roles[{index}]"), "challenge", &role.challenge, &challenges);
        }
    }
    for (id, challenge) in &catalog.challenges {
        let file = challenge_file(id);
        find(&file, "set".into(), "set", &challenge.set, &SETS);
        if let Some(occupation) = &challenge.occupation {
            find(&file, "occupation".into(), "occupation", occupation, &occupations);
        }
        let levels = Level::ALL.map(Level::id);
        for (level, _) in &challenge.levels.0 {
            find(&file, "levels".into(), "level", level, &levels);
        }
        for (level, _) in &challenge.minutes.0 {
            find(&file, "minutes".into(), "level", level, &levels);
        }
        let compiled = catalog.pack().and_then(|pack| pack.challenge(id));
        let asked = compiled.iter().flat_map(|compiled| &compiled.levels).flat_map(|setup| &setup.requirements);
        let asked: BTreeSet<&str> = asked.map(String::as_str).collect();
        let asked: Vec<&str> = asked.into_iter().collect();
        for (index, shown) in challenge.skills.iter().enumerate() {
            find(&file, format!("skills[{index}].skill"), "skill", &shown.skill, &skills);
            for criterion in shown.by.iter().filter(|_| !asked.is_empty()) {
                find(&file, format!("skills[{index}].by"), "criterion", criterion, &asked);
            }
        }
    }
}
