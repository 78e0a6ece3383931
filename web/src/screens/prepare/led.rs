//! The lesson that is led on a board alone: which one, and how far it is.

use super::Prepare;
use crate::app::{App, Screen};
use crate::browser;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Which lesson is led on this device, and how far it is.
#[derive(Clone, Copy)]
pub struct Led {
    /// Id of the lesson.
    pub(super) lesson: RwSignal<Option<String>>,
    /// Index of its step; one past the last when it is over.
    pub(super) at: RwSignal<usize>,
    /// How many pupils there are.
    pub(super) present: RwSignal<u16>,
    /// How many hands went up for each card, by question.
    pub(super) hands: RwSignal<BTreeMap<String, Vec<u16>>>,
    /// Ids of the challenges that were solved in this lesson.
    pub(super) done: RwSignal<BTreeSet<String>>,
    /// Whether its report was made: one that is made again takes the place of it.
    pub(super) reported: RwSignal<bool>,
}

/// Where this tab remembers it.
const LED: &str = "vakpoort-led";

impl Led {
    /// The lesson that this tab led before it was loaded again; else none.
    pub fn new() -> Self {
        let kept = browser::session_storage().and_then(|storage| storage.get_item(LED).ok().flatten());
        let kept = kept.as_deref().and_then(Kept::read).unwrap_or_default();
        Self {
            lesson: RwSignal::new(Some(kept.lesson).filter(|lesson| !lesson.is_empty())),
            at: RwSignal::new(kept.at),
            present: RwSignal::new(kept.present),
            hands: RwSignal::new(kept.hands),
            done: RwSignal::new(kept.done),
            reported: RwSignal::new(kept.reported),
        }
    }

    /// Notes that the class solved this; nothing where no lesson is led.
    pub fn solved(self, challenge: &str) {
        if self.lesson.with_untracked(Option::is_some) {
            self.done.update(|done| {
                done.insert(challenge.to_owned());
            });
            self.keep();
        }
    }

    /// Remembers it in this tab.
    pub(super) fn keep(self) {
        let kept = Kept {
            lesson: self.lesson.get_untracked().unwrap_or_default(),
            at: self.at.get_untracked(),
            present: self.present.get_untracked(),
            hands: self.hands.get_untracked(),
            done: self.done.get_untracked(),
            reported: self.reported.get_untracked(),
        };
        if let Some(storage) = browser::session_storage() {
            // A tab that keeps nothing goes on until it is loaded again.
            drop(storage.set_item(LED, &kept.write()));
        }
    }
}

/// What a tab keeps of it: a line with lesson, step, number of pupils, whether it was reported and what was solved, and a
/// line for each question.
#[derive(Clone, Debug, Default, PartialEq)]
struct Kept {
    lesson: String,
    at: usize,
    present: u16,
    hands: BTreeMap<String, Vec<u16>>,
    done: BTreeSet<String>,
    reported: bool,
}

impl Kept {
    fn write(&self) -> String {
        let mut first = format!("{} {} {} {}", self.lesson, self.at, self.present, self.reported);
        for challenge in &self.done {
            first.push(' ');
            first.push_str(challenge);
        }
        let mut lines = vec![first];
        for (question, counts) in &self.hands {
            let counts: Vec<String> = counts.iter().map(u16::to_string).collect();
            lines.push(format!("{question} {}", counts.join(" ")));
        }
        lines.join("\n")
    }

    fn read(kept: &str) -> Option<Self> {
        let mut lines = kept.lines();
        let mut first = lines.next()?.split(' ');
        let (lesson, at, present, reported) = (first.next()?, first.next()?, first.next()?, first.next()?);
        let done = first.map(str::to_owned).collect();
        let mut hands = BTreeMap::new();
        for line in lines {
            let (question, counts) = line.split_once(' ')?;
            let counts = counts.split(' ').map(str::parse).collect::<Result<Vec<u16>, _>>().ok()?;
            hands.insert(question.to_owned(), counts);
        }
        let (at, present, reported) = (at.parse().ok()?, present.parse().ok()?, reported.parse().ok()?);
        Some(Self { lesson: lesson.to_owned(), at, present, hands, done, reported })
    }
}

/// Begins a lesson on the board.
pub fn begin(app: App, id: &str) {
    app.led.lesson.set(Some(id.to_owned()));
    app.led.at.set(0);
    app.led.hands.set(BTreeMap::new());
    app.led.done.set(BTreeSet::new());
    app.led.reported.set(false);
    app.led.keep();
    app.go(Screen::Prepare(Prepare::Together));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tab_that_is_loaded_again_goes_on_where_it_was() {
        let hands = BTreeMap::from([("suits".to_owned(), vec![12, 0, 7]), ("next".to_owned(), vec![1])]);
        let done = BTreeSet::from(["lantern".to_owned(), "w1".to_owned()]);
        let kept = Kept { lesson: "taster".into(), at: 4, present: 23, hands, done, reported: true };
        assert_eq!(Kept::read(&kept.write()), Some(kept));
        assert_eq!(Kept::read(&Kept::default().write()), Some(Kept::default()));
        for damaged in ["", "taster", "taster four 23 true", "taster 4 23 false\nsuits", "taster 4 23 false\nsuits x"] {
            assert_eq!(Kept::read(damaged), None, "{damaged}");
        }
    }
}
