//! A compiled pack: checked, in one language, as the page loads it.
//!
//! Words are not in here but in [`Pack::ftl`]; [`crate::keys`] says which key belongs to what.

use crate::lesson::Question;
use crate::{Beginning, Lesson, MinimumWage, Occupation};
use mechanics::{AnyParams, Step};
use serde::{Deserialize, Serialize};

/// Everything that one pack brings, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// Stable for ever, such as `techniek`.
    pub id: String,
    /// Version of the pack, such as `1.2.0`.
    pub version: String,
    /// Licence of the texts and pictures, such as `CC-BY-4.0`.
    pub licence: String,
    /// Who made it.
    pub author: String,
    /// Language of [`Pack::ftl`], such as `nl`.
    pub language: String,
    /// Occupations, in the author's order.
    pub occupations: Vec<Occupation>,
    /// Challenges, in the order in which they are offered.
    pub challenges: Vec<Challenge>,
    /// Skills that challenges show.
    pub skills: Vec<Skill>,
    /// Ids of the sectors of work.
    pub sectors: Vec<String>,
    /// Ids of the tasks of society.
    pub missions: Vec<String>,
    /// Ids of the cards on which a pupil looks back.
    pub cards: Vec<String>,
    /// Questions for the class.
    pub questions: Vec<Question>,
    /// Lessons, in the order in which they are offered.
    pub lessons: Vec<Lesson>,
    /// The legal minimum wage, for where a salary is not known.
    pub minimum_wage: MinimumWage,
    /// All Fluent source: the pack's texts, those of the mechanics, and those of every pack.
    pub ftl: String,
    /// Whom to thank, line by line.
    pub credits: Vec<String>,
}

/// A skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skill {
    /// Stable for ever.
    pub id: String,
    /// Address of the same skill in the European list ESCO.
    pub esco: Option<String>,
}

/// A work order; for pupils a *klus*.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Challenge {
    /// Stable for ever, such as `w1`.
    pub id: String,
    /// Whether it is the job with which everybody begins; it has no cards, guesses or figures.
    pub first_job: bool,
    /// Id of the occupation that it belongs to.
    pub occupation: Option<String>,
    /// What the workplace is drawn with: `street` or `staircase`.
    pub set: String,
    /// What is asked of the pupil.
    pub task: Task,
    /// Who asks for the work.
    pub client: Person,
    /// Who works with the pupil.
    pub colleague: Person,
    /// Who says each line of the briefing.
    pub briefing: Vec<Speaker>,
    /// The levels it can be played at, easiest first.
    pub levels: Vec<Setup>,
    /// How it begins after what earlier challenges left; the first that fits.
    pub beginnings: Vec<Beginning>,
    /// What can go wrong and is worth seeing.
    pub misses: Vec<Miss>,
    /// Skills that the work shows, and by which criteria.
    pub skills: Vec<SkillShown>,
    /// Words of the trade.
    pub words: Vec<TradeWord>,
    /// What to guess after the work.
    pub guess: Option<Guess>,
    /// What the client gives.
    pub keepsake: Keepsake,
}

/// What kind of work a challenge is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Task {
    /// Make something new.
    Make,
    /// Find what is broken.
    FindFault,
    /// Make better what works.
    Improve,
}

/// Somebody in the world. Colleagues return in other challenges.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Stable for ever.
    pub id: String,
    /// Name of the portrait.
    pub portrait: String,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Speaker {
    /// Who asks for the work.
    Client,
    /// Who works with the pupil.
    Colleague,
}

/// How much a challenge asks. Suggested by class year, never by type of school, and always free to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// First acquaintance.
    Explorer,
    /// Works it out alone.
    Builder,
    /// As on the job.
    Pro,
}

/// Where a pupil is at school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ClassYear {
    /// A year of primary school (*groep*).
    Primary(u8),
    /// A year of secondary school (*klas*).
    Secondary(u8),
}

impl Level {
    /// All levels, easiest first.
    pub const ALL: [Self; 3] = [Self::Explorer, Self::Builder, Self::Pro];

    /// The level to offer first to somebody in `year`.
    pub fn suggested(year: ClassYear) -> Self {
        match year {
            ClassYear::Primary(_) | ClassYear::Secondary(..=1) => Self::Explorer,
            ClassYear::Secondary(2 | 3) => Self::Builder,
            ClassYear::Secondary(_) => Self::Pro,
        }
    }

    /// The word for it in text keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Explorer => "explorer",
            Self::Builder => "builder",
            Self::Pro => "pro",
        }
    }
}

/// A challenge at one level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setup {
    /// The level.
    pub level: Level,
    /// About how long it takes.
    pub minutes: u8,
    /// Parameters of the mechanic.
    pub params: AnyParams,
    /// Recorded ways to do it; each was replayed and solves it.
    pub solutions: Vec<Vec<Step>>,
    /// Ids of the criteria that are measured, in the order in which they are shown.
    pub requirements: Vec<String>,
    /// Number of hints.
    pub hints: u8,
}

/// Something that can go wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Miss {
    /// Id as in [`mechanics::Outcome::failures`] and [`mechanics::Play::misses`].
    pub id: String,
    /// Name of its picture in the album.
    pub picture: String,
}

/// A skill and the criteria that together show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SkillShown {
    /// Id of the skill.
    pub skill: String,
    /// Ids of the criteria that must all be met, as far as the level asks them.
    pub by: Vec<String>,
}

/// A word of the trade.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TradeWord {
    /// Stable within the challenge.
    pub id: String,
    /// Name of its picture.
    pub picture: String,
    /// The levels at which it is needed.
    pub levels: Vec<Level>,
}

/// What to guess after the work: first do, then learn which occupation it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guess {
    /// Ids of four occupations, the right one among them.
    pub names: Vec<String>,
    /// Three bands of gross euros a month, from low to high.
    pub bands: Vec<(u32, u32)>,
}

/// What the client gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keepsake {
    /// Stable for ever.
    pub id: String,
    /// Name of its picture.
    pub picture: String,
}

impl Pack {
    /// The pack as bytes, for the page of this same build.
    ///
    /// # Errors
    /// A sentence that says what could not be written.
    pub fn encode(&self) -> Result<Vec<u8>, String> {
        postcard::to_stdvec(self).map_err(|error| format!("the pack `{}` can't be written: {error}", self.id))
    }

    /// Reads what [`Pack::encode`] wrote.
    ///
    /// # Errors
    /// A sentence that says why these bytes are no pack of this build.
    pub fn decode(bytes: &[u8]) -> Result<Self, String> {
        postcard::from_bytes(bytes).map_err(|error| format!("these bytes are no pack of this build: {error}"))
    }

    /// The challenge with this id.
    pub fn challenge(&self, id: &str) -> Option<&Challenge> {
        self.challenges.iter().find(|challenge| challenge.id == id)
    }

    /// The lesson with this id.
    pub fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.id == id)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The occupation with this id.
    pub fn occupation(&self, id: &str) -> Option<&Occupation> {
        self.occupations.iter().find(|occupation| occupation.id == id)
    }
}

impl Setup {
    /// Changes when the parameters do, and not when a text does; steps fit only the same hash.
    pub fn hash(&self) -> String {
        format!("{:016x}", mechanics::state_hash(&self.params))
    }
}

impl Challenge {
    /// This challenge at `level`, or else at the nearest easier level, or else at its easiest.
    pub fn setup(&self, level: Level) -> Option<&Setup> {
        self.levels.iter().rfind(|setup| setup.level <= level).or(self.levels.first())
    }

    /// The words of the trade that are needed at `level`.
    pub fn words(&self, level: Level) -> impl Iterator<Item = &TradeWord> {
        self.words.iter().filter(move |word| word.levels.contains(&level))
    }
}
