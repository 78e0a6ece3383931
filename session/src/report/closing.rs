//! What is kept of a lesson when it ends: a file without anybody in it.

use super::{guard, told};
use crate::file::{NoFile, open};
use crate::wire::ClassView;
use serde::{Deserialize, Serialize};

/// Says that a file is one of these.
const KIND: &str = "class-report";
/// The format that this build writes and reads.
const FORMAT: u16 = 1;
/// A larger file is none of ours.
const MOST_BYTES: usize = 256 * 1024;
/// More entries than this in a list are none of ours.
const MOST_ENTRIES: usize = 2000;

/// What is kept of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// Always `class-report`.
    pub vakpoort: String,
    /// Version of the format.
    pub format: u16,
    /// Id of the lesson.
    pub lesson: String,
    /// How many pupils there were.
    pub pupils: Option<u32>,
    /// How many opened each occupation.
    pub occupations: Vec<(String, u32)>,
    /// How many deliveries solved each challenge.
    pub solved: Vec<(String, u32)>,
    /// How many met with each criterion not met, by challenge and criterion.
    pub hard: Vec<(String, String, u32)>,
    /// How many chose each card, by question.
    pub answers: Vec<(String, Vec<Option<u32>>)>,
}

impl Closing {
    /// What may be kept of a class.
    pub fn of(lesson: &str, class: &ClassView) -> Self {
        let counted = |list: &[(String, u16)]| list.iter().map(|(id, count)| (id.clone(), u32::from(*count))).collect();
        let answered = |answers: &crate::wire::Answers| {
            let counts = answers.counts.clone().unwrap_or_default();
            (answers.question.clone(), counts.into_iter().map(|count| Some(u32::from(count))).collect())
        };
        let hard = class
            .hard
            .iter()
            .map(|(challenge, criterion, count)| (challenge.clone(), criterion.clone(), u32::from(*count)));
        let all = Self {
            vakpoort: KIND.to_owned(),
            format: FORMAT,
            lesson: lesson.to_owned(),
            pupils: Some(u32::from(class.pupils)),
            occupations: counted(&class.occupations),
            solved: counted(&class.solved),
            hard: hard.collect(),
            answers: class.answers.iter().map(answered).collect(),
        };
        all.guarded()
    }

    /// Without what is about fewer than five pupils.
    #[must_use]
    pub fn guarded(&self) -> Self {
        let counted = |list: &[(String, u32)]| -> Vec<(String, u32)> {
            list.iter().filter_map(|(id, count)| Some((id.clone(), told(*count)?))).collect()
        };
        let hard = self
            .hard
            .iter()
            .filter_map(|(challenge, criterion, count)| Some((challenge.clone(), criterion.clone(), told(*count)?)));
        let answers = self.answers.iter().map(|(question, counts)| (question.clone(), guard(counts)));
        Self {
            vakpoort: self.vakpoort.clone(),
            format: self.format,
            lesson: self.lesson.clone(),
            pupils: self.pupils.and_then(told),
            occupations: counted(&self.occupations),
            solved: counted(&self.solved),
            hard: hard.collect(),
            answers: answers.filter(|(_, counts)| counts.iter().any(Option::is_some)).collect(),
        }
    }

    /// As it is written to a file.
    pub fn write(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Reads a file, and guards it once more.
    ///
    /// # Errors
    /// Why it is no report.
    pub fn read(bytes: &[u8]) -> Result<Self, NoFile> {
        if bytes.len() > MOST_BYTES {
            return Err(NoFile::TooLarge);
        }
        let read: Self = open(bytes, KIND, FORMAT)?;
        let lists = [read.occupations.len(), read.solved.len(), read.hard.len(), read.answers.len()];
        let cards = read.answers.iter().map(|(_, counts)| counts.len()).max().unwrap_or(0);
        if lists.into_iter().any(|length| length > MOST_ENTRIES) || cards > usize::from(content::lesson::MOST_CARDS) {
            return Err(NoFile::TooLarge);
        }
        Ok(read.guarded())
    }
}
