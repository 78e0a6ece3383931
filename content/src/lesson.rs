//! A lesson: what a teacher does with a class, step by step and minute by minute.
//!
//! Words are not in here; [`crate::keys`] says which key belongs to what.

use crate::pack::{ClassYear, Level, Pack};
use serde::{Deserialize, Serialize};

/// Most steps of a lesson, as a room counts them.
pub const MOST_STEPS: usize = 24;
/// Most cards of a question.
pub const MOST_CARDS: u8 = 6;

/// A lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    /// Stable for ever, such as `eerste-klus`.
    pub id: String,
    /// What kind of lesson it is.
    pub kind: LessonKind,
    /// The class years that it was made for.
    pub years: Vec<ClassYear>,
    /// How long it takes.
    pub minutes: u8,
    /// Its place among lessons that belong together.
    pub series: Option<Part>,
    /// What is done, in order.
    pub steps: Vec<LessonStep>,
    /// What pupils learn.
    pub goals: Vec<Goal>,
    /// Ids of questions that pupils are likely to ask.
    pub faq: Vec<String>,
    /// Ids of challenges for who is done early.
    pub early: Vec<String>,
    /// Roles in a team, in the order in which they work.
    pub roles: Vec<TeamRole>,
}

/// What kind of lesson it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LessonKind {
    /// A lesson for secondary school.
    Secondary,
    /// A lesson for primary school.
    Primary,
    /// A short first taste, for an open day or a mentor's hour.
    Taster,
    /// One of a series.
    Series,
    /// For teams in which each goes on where the one before ended.
    Chain,
}

/// A place among lessons that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Id of the series.
    pub series: String,
    /// Which lesson of it this is, from 1.
    pub number: u8,
    /// How many lessons there are.
    pub of: u8,
}

/// A step of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum LessonStep {
    /// The teacher tells something. Every lesson begins with one: what is said in minute 0.
    Say {
        /// Id of the words.
        words: String,
        /// How long it takes.
        minutes: u8,
    },
    /// A work order is done.
    Work {
        /// Id of the challenge.
        challenge: String,
        /// The level that is suggested; by class year when left out, and each pupil may choose another.
        #[serde(default)]
        level: Option<Level>,
        /// How long it takes.
        minutes: u8,
    },
    /// The class talks.
    Talk {
        /// Id of a question, or of a challenge for the question that belongs to it.
        question: String,
        /// How long it takes.
        minutes: u8,
    },
    /// Everybody answers by cards. The teacher may leave it out.
    Cards {
        /// Ids of questions with cards.
        questions: Vec<String>,
        /// How long they take together.
        minutes: u8,
    },
    /// Everybody looks back alone; what they think stays with them.
    Reflect {
        /// Id of a question.
        question: String,
        /// How long it takes.
        minutes: u8,
    },
}

/// Something that pupils learn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Id of its text; lessons may share goals.
    pub id: String,
    /// What of the school's own aims it belongs to.
    pub links: Vec<Link>,
}

/// An aim that schools have already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Link {
    /// A career competence (LOB).
    Competence(Competence),
    /// The concept core goals for citizenship (SLO, 2025/26).
    Citizenship,
    /// The concept core goals for digital literacy (SLO, 2025/26).
    DigitalLiteracy,
    /// The concept core goals for people and nature, technology included (SLO, 2025/26).
    PeopleAndNature,
    /// A practical programme: work for a client, as in Technologie & Toepassing.
    Practical,
}

/// A career competence, as Dutch schools know the five of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Competence {
    /// What am I good at?
    Qualities,
    /// What do I find important?
    Motives,
    /// What is there to do, and how is it?
    Exploration,
    /// What do I do next?
    Steering,
    /// Who can help me?
    Networking,
}

/// A role in a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamRole {
    /// Stable within the lesson.
    pub id: String,
    /// Id of the challenge that belongs to it.
    pub challenge: String,
}

/// A question for the class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable for ever.
    pub id: String,
    /// How many cards one can choose from, 2 to 6; 0 for a question to talk about.
    #[serde(default)]
    pub cards: u8,
    /// The career competence that the answer says something of.
    #[serde(default)]
    pub competence: Option<Competence>,
    /// What is asked both before and after the work, from the lowest card to the highest.
    #[serde(default)]
    pub image: Option<(Image, Moment)>,
}

/// What is compared before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Image {
    /// Whether one knows this work.
    Knows,
    /// Whether one could do it.
    Could,
    /// Whether one would try it.
    Would,
}

/// When it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Moment {
    /// Before the work.
    Before,
    /// After the work.
    After,
}

impl Lesson {
    /// The minutes of all steps.
    pub fn planned(&self) -> u32 {
        self.steps.iter().map(|step| u32::from(step.minutes())).sum()
    }
}

impl LessonStep {
    /// How long it takes.
    pub fn minutes(&self) -> u8 {
        match self {
            Self::Say { minutes, .. }
            | Self::Work { minutes, .. }
            | Self::Talk { minutes, .. }
            | Self::Cards { minutes, .. }
            | Self::Reflect { minutes, .. } => *minutes,
        }
    }

    /// How long it takes, to be changed.
    pub fn minutes_mut(&mut self) -> &mut u8 {
        match self {
            Self::Say { minutes, .. }
            | Self::Work { minutes, .. }
            | Self::Talk { minutes, .. }
            | Self::Cards { minutes, .. }
            | Self::Reflect { minutes, .. } => minutes,
        }
    }

    /// Ids of the questions that it asks.
    pub fn questions(&self) -> Vec<&str> {
        match self {
            Self::Talk { question, .. } | Self::Reflect { question, .. } => vec![question],
            Self::Cards { questions, .. } => questions.iter().map(String::as_str).collect(),
            Self::Say { .. } | Self::Work { .. } => Vec::new(),
        }
    }

    /// How many steps a room makes of it.
    pub fn weight(&self) -> usize {
        match self {
            Self::Say { .. } => 0,
            Self::Cards { questions, .. } => questions.len(),
            _ => 1,
        }
    }
}

impl LessonKind {
    /// The word for it in text keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Secondary => "secondary",
            Self::Primary => "primary",
            Self::Taster => "taster",
            Self::Series => "series",
            Self::Chain => "chain",
        }
    }
}

impl Competence {
    /// All five, in the order in which schools name them.
    pub const ALL: [Self; 5] = [Self::Qualities, Self::Motives, Self::Exploration, Self::Steering, Self::Networking];

    /// The word for it in text keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Qualities => "qualities",
            Self::Motives => "motives",
            Self::Exploration => "exploration",
            Self::Steering => "steering",
            Self::Networking => "networking",
        }
    }
}

impl Link {
    /// The word for it in text keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Competence(competence) => competence.id(),
            Self::Citizenship => "citizenship",
            Self::DigitalLiteracy => "digital-literacy",
            Self::PeopleAndNature => "people-and-nature",
            Self::Practical => "practical",
        }
    }
}

impl Image {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Knows, Self::Could, Self::Would];

    /// The word for it in text keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Knows => "knows",
            Self::Could => "could",
            Self::Would => "would",
        }
    }
}

/// Steps that a teacher put together, as a device keeps them.
pub fn write_steps(steps: &[LessonStep]) -> String {
    serde_json::to_string(steps).unwrap_or_default()
}

/// Reads what [`write_steps`] wrote; nothing of what is no lesson.
pub fn read_steps(kept: &str) -> Option<Vec<LessonStep>> {
    let steps: Vec<LessonStep> = serde_json::from_str(kept).ok()?;
    let fits = steps.iter().map(LessonStep::weight).sum::<usize>() <= MOST_STEPS && steps.len() <= MOST_STEPS;
    fits.then_some(steps)
}

/// Whether this pack knows what a step names.
pub fn fits(step: &LessonStep, pack: &Pack) -> bool {
    let work = |id: &str| pack.challenge(id);
    let asked = |id: &str| pack.question(id).is_some() || work(id).is_some_and(|challenge| !challenge.first_job);
    match step {
        LessonStep::Say { .. } => true,
        LessonStep::Work { challenge, .. } => work(challenge).is_some(),
        LessonStep::Cards { questions, .. } => {
            !questions.is_empty()
                && questions.iter().all(|id| pack.question(id).is_some_and(|question| question.cards >= 2))
        }
        LessonStep::Talk { question, .. } | LessonStep::Reflect { question, .. } => asked(question),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_device_kept_is_read_with_care() {
        let steps = vec![
            LessonStep::Work { challenge: "w1".into(), level: None, minutes: 12 },
            LessonStep::Talk { question: "w1".into(), minutes: 5 },
        ];
        assert_eq!(read_steps(&write_steps(&steps)), Some(steps.clone()));
        assert_eq!(read_steps("[{\"Work\":{\"challenge\":\"w1\"}}]"), None, "the minutes are missing");
        assert_eq!(read_steps("[]"), Some(Vec::new()));
        let many: Vec<LessonStep> = steps.iter().cycle().take(MOST_STEPS + 1).cloned().collect();
        assert_eq!(read_steps(&write_steps(&many)), None);
        let silent = vec![LessonStep::Say { words: "open".into(), minutes: 1 }; MOST_STEPS + 1];
        assert_eq!(read_steps(&write_steps(&silent)), None);
    }
}
