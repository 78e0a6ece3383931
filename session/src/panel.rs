//! What the page and the teacher's live panel say to each other.
//!
//! The panel opens no socket: the page has the connection and the truth, and the panel draws.
//! As on the wire, messages are JSON, so that the two may be of different builds for the moment that it takes to see it.

use crate::wire::{Command, Refusal, TeacherView};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Changes when these messages do; page and panel must agree on it.
pub const BUILD: &str = "panel-3";

/// From the page to the panel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToPanel {
    /// First message, and again when something of it changes. A panel of another build answers [`FromPanel::Failed`].
    Hello {
        /// [`BUILD`] of the page.
        build: String,
        /// Language of the panel, `nl` or `en`.
        language: String,
        /// Whether nothing should move of itself.
        calm: bool,
        /// Words of the pack, by the keys of [`words`].
        words: Vec<(String, String)>,
        /// Minutes that the reader's clock is ahead of UTC, to say when something is deleted.
        ahead: i16,
    },
    /// The room as it is now; newest wins.
    View(Box<TeacherView>),
    /// Whether there is a connection; without one nothing can be done.
    Connected(bool),
    /// Whether names are shown, where the page remembers that from before a refresh.
    Names(bool),
    /// A seat code that was asked for.
    Seat {
        /// For whom.
        pupil: u16,
        /// Four symbols.
        code: String,
    },
    /// A command was refused.
    Refused(Refusal),
}

/// From the panel to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromPanel {
    /// The panel can be spoken to.
    Ready,
    /// The teacher wants this; the page numbers it and sends it.
    Do(Command),
    /// The teacher shows or hides the names.
    Names(bool),
    /// The teacher wants a page of the site.
    Open(Page),
    /// The panel can't go on; the page shows its own list instead.
    Failed {
        /// Why, for the console.
        reason: String,
    },
}

/// What is read or printed, and so is a page of the site beside the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Page {
    /// Join code and QR code, large.
    Code,
    /// Links for a co-teacher, a board and a guest.
    Links,
    /// The report of this class.
    Report,
    /// What to say and do in this lesson.
    Plan,
    /// Work orders that can be added to this lesson.
    MoreWork,
    /// The town of the class, as a file.
    Town,
    /// Another lesson in a room of its own; this one is led no more.
    Another,
}

/// A message as bytes.
pub fn encode<M: Serialize>(message: &M) -> Vec<u8> {
    // None of these messages has a map with keys that are no text, the only thing that JSON refuses.
    serde_json::to_vec(message).unwrap_or_default()
}

/// A message from its bytes; `None` for anything else.
pub fn decode<M: DeserializeOwned>(bytes: &[u8]) -> Option<M> {
    serde_json::from_slice(bytes).ok()
}

/// Keys of the words that the page takes from the pack for the panel.
pub mod words {
    /// Title of a challenge.
    pub fn challenge(id: &str) -> String {
        format!("challenge-{id}")
    }

    /// Title of the lesson.
    pub fn lesson(id: &str) -> String {
        format!("lesson-{id}")
    }

    /// A question for the class, or one that is answered by cards.
    pub fn question(id: &str) -> String {
        format!("question-{id}")
    }

    /// A card of a question, from 0.
    pub fn card(question: &str, option: usize) -> String {
        format!("card-{question}-{option}")
    }

    /// The question that goes with two solutions of a challenge.
    pub fn pair(challenge: &str) -> String {
        format!("pair-{challenge}")
    }

    /// A requirement of a challenge.
    pub fn criterion(challenge: &str, criterion: &str) -> String {
        format!("criterion-{challenge}-{criterion}")
    }

    /// Name of an occupation.
    pub fn occupation(id: &str) -> String {
        format!("occupation-{id}")
    }

    /// An adjective of the nicknames, from 0.
    pub fn adjective(number: u16) -> String {
        format!("adjective-{number}")
    }

    /// A noun of the nicknames, from 0.
    pub fn noun(number: u16) -> String {
        format!("noun-{number}")
    }

    /// Something that is said to the whole class.
    pub fn message(id: &str) -> String {
        format!("message-{id}")
    }
}

/// Ids of what a teacher can say to the whole class. The pupil's page says them in the pupil's language.
pub const MESSAGES: [&str; 5] = ["help-each-other", "two-minutes", "look-again", "save-and-stop", "well-done"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Shown;

    #[test]
    fn what_is_said_arrives() {
        let said = FromPanel::Do(Command::Show { shown: Shown::Replay { pupil: 3, challenge: "w1".into() } });
        assert_eq!(decode(&encode(&said)), Some(said));
        let refused = ToPanel::Refused(Refusal::Impossible);
        assert_eq!(decode(&encode(&refused)), Some(refused));
    }

    #[test]
    fn anything_else_is_nothing() {
        assert_eq!(decode::<ToPanel>(b"\x00\xff"), None);
        assert_eq!(decode::<ToPanel>(br#"{"view":{}}"#), None);
    }
}
