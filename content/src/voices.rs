//! Conversations that were spoken beforehand, for devices that have no voice of their own.
//!
//! Sound is found by the words themselves: a line that was changed since has none, and is not spoken wrongly.

use serde::{Deserialize, Serialize};

/// The spoken lines of one challenge in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voices {
    lines: Vec<(u64, Vec<u8>)>,
}

impl Voices {
    /// Where the lines of a challenge stand, in `assets` and in the site.
    pub fn file(language: &str, challenge: &str) -> String {
        format!("voices/{language}/{challenge}.bin")
    }

    /// Adds a line; `sound` is Opus in an Ogg container, which browsers decode by themselves.
    pub fn add(&mut self, words: &str, sound: Vec<u8>) {
        self.lines.push((key(words), sound));
    }

    /// The sound of these words, if somebody spoke exactly these.
    pub fn sound(&self, words: &str) -> Option<&[u8]> {
        let key = key(words);
        self.lines.iter().find(|(of, _)| *of == key).map(|(_, sound)| sound.as_slice())
    }

    /// How many lines there are.
    pub fn count(&self) -> usize {
        self.lines.len()
    }

    /// Reads what [`Voices::encode`] wrote; nothing when it is damaged.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }

    /// Writes it.
    pub fn encode(&self) -> Result<Vec<u8>, String> {
        postcard::to_stdvec(self).map_err(|error| format!("voices cannot be written: {error}"))
    }
}

fn key(words: &str) -> u64 {
    mechanics::state_hash(&words)
}
