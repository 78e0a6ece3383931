//! From a lesson of the pack to the plan with which a room is opened.

use crate::plan::{MOST_STEPS, Plan, Step};
use content::lesson::LessonStep;
use content::{Lesson, Pack};

/// Id of a lesson that the teacher composed.
pub const OWN: &str = "own";

impl Plan {
    /// The plan of a lesson. What the teacher says is no step: nothing is done on a device.
    pub fn of(lesson: &Lesson, pack: &Pack) -> Self {
        Self { lesson: lesson.id.clone(), steps: steps(&lesson.steps, pack), early: lesson.early.clone() }
    }

    /// The plan of steps that a teacher put together.
    pub fn own(chosen: &[LessonStep], early: Vec<String>, pack: &Pack) -> Self {
        Self { lesson: OWN.to_owned(), steps: steps(chosen, pack), early }
    }
}

fn steps(chosen: &[LessonStep], pack: &Pack) -> Vec<Step> {
    let mut steps = Vec::new();
    for step in chosen {
        match step {
            LessonStep::Say { .. } => {}
            LessonStep::Work { challenge, level, .. } => {
                steps.push(Step::Work { challenge: challenge.clone(), level: *level });
            }
            LessonStep::Talk { question, .. } | LessonStep::Reflect { question, .. } => {
                steps.push(Step::Talk { question: question.clone() });
            }
            LessonStep::Cards { questions, .. } => {
                let asked = questions.iter().filter_map(|id| pack.question(id)).filter(|asked| asked.cards >= 2);
                steps.extend(asked.map(|asked| Step::Cards { question: asked.id.clone(), options: asked.cards }));
            }
        }
    }
    // A pack that was checked never has more; a plan that a teacher put together may.
    steps.truncate(MOST_STEPS);
    steps
}
