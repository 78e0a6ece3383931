//! Questions for the class that can't be answered.

use super::{Catalog, Check, Report, Severity, lesson_file};
use crate::lesson::{LessonStep, MOST_CARDS, Moment};

/// The check.
pub const CHECK: Check = Check {
    code: "bad_question",
    severity: Severity::Error,
    explain: "\
A question by cards has 2 to 6 of them; a question to talk about has none (leave `cards` out).
A step `Cards` asks only questions that have cards.
What is compared before and after (`image`) is asked once before and once after, with the same number of cards, from
the lowest to the highest: otherwise the report can't lay the two beside each other.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let questions = &catalog.raw.questions;
    for (index, question) in questions.iter().enumerate() {
        let at = format!("questions[{index}]");
        let near = format!("id: \"{}\"", question.id);
        let mut find = |message: String, hint: String| report.find("pack.ron", &near, at.clone(), message, hint);
        if question.cards == 1 || question.cards > MOST_CARDS {
            find(format!("`{}` has {} cards", question.id, question.cards), format!("give it 2 to {MOST_CARDS}, or none"));
        }
        let Some((image, moment)) = question.image else { continue };
        if question.cards == 0 {
            find(format!("`{}` compares without cards", question.id), "give it cards, from low to high".into());
        }
        let other = if moment == Moment::Before { Moment::After } else { Moment::Before };
        let twins: Vec<u8> =
            questions.iter().filter(|twin| twin.image == Some((image, other))).map(|twin| twin.cards).collect();
        let same = questions.iter().filter(|twin| twin.image == Some((image, moment))).count();
        if twins != [question.cards] || same != 1 {
            let message = format!("`{}` has no twin to be compared with", question.id);
            find(message, format!("ask `{image:?}` once `Before` and once `After`, with as many cards"));
        }
    }
    for (id, lesson) in &catalog.lessons {
        for (index, step) in lesson.steps.iter().enumerate() {
            let LessonStep::Cards { questions: asked, .. } = step else { continue };
            let at = format!("steps[{index}].questions");
            if asked.is_empty() {
                report.find(&lesson_file(id), "Cards(", at.clone(), "the step asks nothing", "name a question");
            }
            let without = questions.iter().filter(|question| question.cards == 0 && asked.contains(&question.id));
            for question in without {
                let message = format!("`{}` has no cards to choose from", question.id);
                let near = format!("\"{}\"", question.id);
                report.find(&lesson_file(id), &near, at.clone(), message, "use `Talk`, or give the question cards");
            }
        }
    }
}
