//! Lessons that can't be led.

use super::{Catalog, Check, Report, Severity, lesson_file};
use crate::lesson::{LessonKind, LessonStep, MOST_STEPS};

/// The check.
pub const CHECK: Check = Check {
    code: "bad_lesson",
    severity: Severity::Error,
    explain: "\
A lesson can't be led as it is written: it is for no class year, has no goal, begins with something else than what the
teacher says in minute 0, has no work order, or has more than 24 steps (each card question counts as one).
A `Chain` has 2 to 6 roles, each with a work order of the lesson's own steps; other kinds have none.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, lesson) in &catalog.lessons {
        let file = lesson_file(id);
        let mut find = |at: &str, message: String, hint: &str| report.find(&file, at, at, message, hint);
        if lesson.years.is_empty() {
            find("years", "the lesson is for no class year".into(), "write `years: [Secondary(2)]` or `[Primary(8)]`");
        }
        if lesson.goals.is_empty() {
            find("goals", "the lesson has no goal".into(), "say what pupils learn: `goals: [(id: \"…\", links: […])]`");
        }
        if !matches!(lesson.steps.first(), Some(LessonStep::Say { .. })) {
            let message = "nothing is said in minute 0".to_owned();
            find("steps", message, "begin with `Say(words: \"open\", minutes: 3)`");
        }
        let done: Vec<&str> = lesson
            .steps
            .iter()
            .filter_map(|step| if let LessonStep::Work { challenge, .. } = step { Some(challenge.as_str()) } else { None })
            .collect();
        if done.is_empty() {
            find("steps", "no work is done".into(), "add a step `Work(challenge: \"…\", minutes: 12)`");
        }
        let steps: usize = lesson.steps.iter().map(LessonStep::weight).sum();
        if steps > MOST_STEPS {
            find("steps", format!("there are {steps} steps"), "keep it to 24; each card question counts as one");
        }
        if lesson.kind != LessonKind::Chain && !lesson.roles.is_empty() {
            find("roles", "only a chain has roles".into(), "write `kind: Chain`, or remove the roles");
        }
        if lesson.kind == LessonKind::Chain && !(2..=6).contains(&lesson.roles.len()) {
            find("roles", format!("a chain with {} roles", lesson.roles.len()), "give it 2 to 6 roles");
        }
        for role in lesson.roles.iter().filter(|role| !done.contains(&role.challenge.as_str())) {
            let message = format!("the role `{}` works on `{}`, which is no step of the lesson", role.id, role.challenge);
            find("roles", message, "name a work order of the steps");
        }
    }
}
