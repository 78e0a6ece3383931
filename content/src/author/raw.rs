//! The files of a pack as authors write them, in RON.
//!
//! The id of an occupation or a challenge is the name of its file.
//! All words are in the Fluent files; [`crate::keys`] says under which keys.

use crate::Left;
use crate::lesson::{Goal, LessonKind, LessonStep, Part, Question, TeamRole};
use crate::occupation::{CareerStep, Figure, Outlook};
use crate::pack::{ClassYear, Guess, Keepsake, Miss, Person, SkillShown, Speaker, Task, TradeWord};
use mechanics::AnyLevel;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::marker::PhantomData;

/// What the pack is, and the list of its files. What is not listed is not part of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Stable for ever: lower case letters, digits, `_` and `-`.
    pub id: String,
    /// Version: three numbers, such as `1.2.0`.
    pub version: String,
    /// Licence of texts and pictures, such as `CC-BY-4.0`.
    pub licence: String,
    /// Who made it.
    pub author: String,
    /// Languages of the texts, such as `nl`; the first is the one that others are compared with.
    pub languages: Vec<String>,
    /// Languages that a machine translated and no person has checked yet; what they lack is said in the first language.
    #[serde(default)]
    pub machine_made: Vec<String>,
    /// Files `occupations/<id>.ron`.
    #[serde(default)]
    pub occupations: Vec<String>,
    /// Files `challenges/<id>.ron`, in the order in which they are offered.
    pub challenges: Vec<String>,
    /// Files `texts/<language>/<name>.ftl`.
    pub texts: Vec<String>,
    /// Ids of the sectors of work.
    #[serde(default)]
    pub sectors: Vec<String>,
    /// Ids of the tasks of society.
    #[serde(default)]
    pub missions: Vec<String>,
    /// Skills that challenges show.
    #[serde(default)]
    pub skills: Vec<Skill>,
    /// Ids of the cards on which a pupil looks back.
    #[serde(default)]
    pub cards: Vec<String>,
    /// Questions for the class, with or without cards.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// Files `lessons/<id>.ron`, in the order in which they are offered.
    #[serde(default)]
    pub lessons: Vec<String>,
    /// Whom to thank, line by line.
    #[serde(default)]
    pub credits: Vec<String>,
}

/// A skill.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Stable for ever.
    pub id: String,
    /// Address of the same skill in the European list ESCO.
    #[serde(default)]
    pub esco: Option<String>,
}

/// An occupation with its figures. Its id is the name of the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// Id of its sector.
    pub sector: String,
    /// Gross salary at the start.
    pub start_salary: Figure,
    /// What the middle half of all employees in its group earn.
    pub wage_band: Figure,
    /// Number of jobs in its group.
    pub jobs: Figure,
    /// Share of women in its group, in percent.
    pub women: Figure,
    /// How wanted it is.
    pub outlook: Outlook,
    /// Ids of roles that one can have in a company.
    pub roles: Vec<String>,
    /// Ids of the tasks of society that it serves.
    pub missions: Vec<String>,
    /// Possible next steps.
    pub next: Vec<CareerStep>,
}

/// A work order: who asks what, what can go wrong, and how it is played. Its id is the name of the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    /// Whether everybody begins with it; it needs one level and no trade words.
    #[serde(default)]
    pub first_job: bool,
    /// Id of the occupation that it belongs to.
    #[serde(default)]
    pub occupation: Option<String>,
    /// What the workplace is drawn with: `street`, `staircase`, `house`, `cell`, `building`, `fair` or `shelter`.
    pub set: String,
    /// What is asked of the pupil.
    pub task: Task,
    /// Who asks for the work.
    pub client: Person,
    /// Who works with the pupil.
    pub colleague: Person,
    /// Who says each line of the briefing, at most 4 lines and 60 words together.
    pub briefing: Vec<Speaker>,
    /// About how many minutes each level takes, 1 to 60.
    pub minutes: Entries<u8>,
    /// Skills that the work shows.
    #[serde(default)]
    pub skills: Vec<SkillShown>,
    /// At most five words of the trade at each level.
    #[serde(default)]
    pub words: Vec<TradeWord>,
    /// At least three things that can go wrong.
    pub misses: Vec<Miss>,
    /// What to guess after the work.
    #[serde(default)]
    pub guess: Option<Guess>,
    /// What the client gives.
    pub keepsake: Keepsake,
    /// `explorer`, `builder` and `pro`: the mechanic with its parameters and recorded solutions.
    pub levels: Entries<AnyLevel>,
    /// How it begins after what earlier work orders left; the first that fits, or else as `levels` say.
    #[serde(default)]
    pub beginnings: Vec<Beginning>,
}

/// How a work order begins after what an earlier one left on this device.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beginning {
    /// Unique in the work order, and not `usual`; the text `<challenge>-left-<id>` says what was left.
    pub id: String,
    /// What was left, of work orders that stand earlier in `pack.ron`; all of it must be so.
    pub when: Vec<Left>,
    /// The levels that begin otherwise then, written once more with what is different, and with their own solutions.
    pub levels: Entries<AnyLevel>,
}

impl Challenge {
    /// Everything that can be played: where it stands in the file, its level, and how it is played.
    pub fn plays(&self) -> impl Iterator<Item = (String, &str, &AnyLevel)> {
        let usual = self.levels.0.iter().map(|(level, played)| (format!("levels.{level}"), level.as_str(), played));
        let begun = self.beginnings.iter().flat_map(|beginning| {
            let at = |level: &str| format!("beginnings[{}].levels.{level}", beginning.id);
            beginning.levels.0.iter().map(move |(level, played)| (at(level), level.as_str(), played))
        });
        usual.chain(begun)
    }
}

/// A lesson: what a teacher does with a class, step by step. Its id is the name of the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// What kind of lesson it is.
    pub kind: LessonKind,
    /// The class years that it was made for.
    pub years: Vec<ClassYear>,
    /// How long it takes, 10 to 120 minutes; the steps add up to it.
    pub minutes: u8,
    /// Its place among lessons that belong together.
    #[serde(default)]
    pub series: Option<Part>,
    /// What is done, in order; the first is what is said in minute 0.
    pub steps: Vec<LessonStep>,
    /// What pupils learn; at least one goal.
    pub goals: Vec<Goal>,
    /// Ids of questions that pupils are likely to ask, each with an answer; lessons may share them.
    #[serde(default)]
    pub faq: Vec<String>,
    /// Ids of challenges for who is done early.
    #[serde(default)]
    pub early: Vec<String>,
    /// Roles in a team, in the order in which they work; only for a chain.
    #[serde(default)]
    pub roles: Vec<TeamRole>,
}

/// A map as it is written, in order and with names that are there twice; a real map would swallow those.
#[derive(Clone, Debug, PartialEq)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T> Entries<T> {
    /// The entry with this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = Vec<(String, T)>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map `{\"name\": value}`")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(entries)
            }
        }
        deserializer.deserialize_map(Reader(PhantomData)).map(Self)
    }
}
