//! Lessons whose minutes don't come out.

use super::{Catalog, Check, Report, Severity, lesson_file};
use crate::lesson::LessonStep;

/// The check.
pub const CHECK: Check = Check {
    code: "lesson_minutes",
    severity: Severity::Error,
    explain: "\
The minutes of the steps add up to those of the lesson, which takes 10 to 120; every step takes at least one.
A step with a work order takes at least as long as the easiest level of that work order, or the level that it names.
Work that doesn't come off in time teaches that one is slow.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, lesson) in &catalog.lessons {
        let file = lesson_file(id);
        let planned: u32 = lesson.steps.iter().map(|step| u32::from(step.minutes())).sum();
        if !(10..=120).contains(&lesson.minutes) {
            let message = format!("a lesson of {} minutes", lesson.minutes);
            report.find(&file, "minutes", "minutes", message, "give it 10 to 120 minutes");
        } else if planned != u32::from(lesson.minutes) {
            let message = format!("the steps take {planned} minutes and the lesson {}", lesson.minutes);
            report.find(&file, "minutes", "minutes", message, "make them equal");
        }
        for (index, step) in lesson.steps.iter().enumerate() {
            let at = format!("steps[{index}].minutes");
            if step.minutes() == 0 {
                report.find(&file, "steps", at, "the step takes no time", "give it a minute at least");
                continue;
            }
            let LessonStep::Work { challenge, level, minutes } = step else { continue };
            let Some((_, raw)) = catalog.challenges.iter().find(|(id, _)| id == challenge) else { continue };
            let easiest = raw.minutes.0.iter().map(|(_, minutes)| *minutes).min();
            let least = level.and_then(|level| raw.minutes.get(level.id()).copied()).or(easiest).unwrap_or(0);
            if *minutes < least {
                let message = format!("`{challenge}` gets {minutes} minutes and takes {least}");
                report.find(&file, &format!("challenge: \"{challenge}\""), at, message, format!("give it {least}"));
            }
        }
    }
}
