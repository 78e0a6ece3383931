//! The save file: JSON, format 1. Golden files of it stay in `tests/golden/` for ever.

use super::{Kind, Passport, Record, Running, Steps};
use mechanics::{Arg, Property, Text};
use serde::{Deserialize, Serialize};

/// The largest file that is read.
pub const MOST_BYTES: usize = 2_000_000;
/// A passport grows no further than this, so that two of them merge into one that is still read.
const MOST_GROWN: usize = 1_000_000;
const MOST_RECORDS: usize = 5_000;
const MOST_STEP_BYTES: usize = 64_000;
/// Criteria, properties, skills or cards of one record.
const MOST_LIST: usize = 32;
const MOST_TEXT_DEPTH: u8 = 4;
/// Length of an id.
const LONGEST: usize = 64;
pub(super) const MOST_PREFERENCES: usize = 32;
pub(super) const MOST_AVATAR: usize = 8;

/// Marks a file as ours.
const FILE: &str = "vakpoort-passport";
const FORMAT: u64 = 1;

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

/// Why a file could not be read. The file itself is left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// Ours, but broken; where and how, in English, for a helper.
    Damaged(String),
    /// Not a file of this program.
    Foreign,
    /// Ours, written by a newer version of the program.
    Newer(u64),
    /// Larger than any file we write.
    TooLarge,
}

impl SaveError {
    /// The reason, to be said to the pupil.
    pub fn text(&self) -> Text {
        match self {
            Self::Damaged(_) => Text::new("save-damaged"),
            Self::Foreign => Text::new("save-foreign"),
            Self::Newer(_) => Text::new("save-newer"),
            Self::TooLarge => Text::new("save-too-large"),
        }
    }
}

/// The file around a passport when it is written.
#[derive(Serialize)]
struct Written<'a> {
    file: &'static str,
    format: u64,
    passport: &'a Passport,
}

/// What every version of the file starts with.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    file: Option<String>,
    #[serde(default)]
    format: Option<u64>,
}

#[derive(Deserialize)]
struct Body {
    passport: Passport,
}

impl Passport {
    /// The passport as a save file.
    pub fn write(&self) -> String {
        // Only maps with keys that are not text fail here, and these are ids.
        serde_json::to_string(&Written { file: FILE, format: FORMAT, passport: self }).unwrap_or_default()
    }

    /// Reads a save file.
    ///
    /// # Errors
    /// The reason why not. Never panics, whatever the bytes are.
    pub fn read(bytes: &[u8]) -> Result<Self, SaveError> {
        if bytes.len() > MOST_BYTES {
            return Err(SaveError::TooLarge);
        }
        let head: Head = serde_json::from_slice(bytes).map_err(|error| {
            // A file of ours that was cut off still has its first words.
            let ours = bytes.windows(FILE.len()).any(|window| window == FILE.as_bytes());
            if ours { SaveError::Damaged(error.to_string()) } else { SaveError::Foreign }
        })?;
        if head.file.as_deref() != Some(FILE) {
            return Err(SaveError::Foreign);
        }
        match head.format {
            Some(FORMAT) => {}
            Some(newer) if newer > FORMAT => return Err(SaveError::Newer(newer)),
            _ => return Err(SaveError::Damaged("there is no such format".to_owned())),
        }
        let body: Body = serde_json::from_slice(bytes).map_err(|error| SaveError::Damaged(error.to_string()))?;
        match body.passport.excess() {
            None => Ok(body.passport),
            Some(what) => Err(SaveError::Damaged(format!("{what} is out of bounds"))),
        }
    }

    pub(super) fn room_left(&self) -> Result<(), Full> {
        if self.excess().is_none() && self.write().len() <= MOST_GROWN { Ok(()) } else { Err(Full) }
    }

    /// The first thing that is longer or more than anything we write.
    fn excess(&self) -> Option<&'static str> {
        let steps_fit =
            |steps: &Steps| serde_json::to_string(&steps.0).is_ok_and(|written| written.len() <= MOST_STEP_BYTES);
        let running_fits =
            |running: &Running| is_id(&running.challenge) && is_hash(&running.params_hash) && steps_fit(&running.steps);
        let record_fits = |record: &Record| match &record.what {
            Kind::Deed(deed) => {
                is_id(&deed.challenge)
                    && is_hash(&deed.params_hash)
                    && are_ids(deed.criteria.iter().map(|(id, _)| id))
                    && are_ids(deed.properties.iter().map(|property| &property.id))
                    && deed.properties.iter().all(property_fits)
                    && are_ids(deed.skills.iter())
                    && steps_fit(&deed.steps)
            }
            Kind::Keepsake { challenge } => is_id(challenge),
            Kind::Miss { challenge, miss } => is_id(challenge) && is_id(miss),
            Kind::Skipped { challenge, reason } => is_id(challenge) && is_id(reason),
            Kind::Reflection { challenge, cards } => is_id(challenge) && are_ids(cards.iter()),
            Kind::Guess { challenge, guessed: super::Guessed::Name(name) } => is_id(challenge) && is_id(name),
            Kind::Guess { challenge, guessed: super::Guessed::Band(_) } => is_id(challenge),
            Kind::Hidden { .. } => true,
        };
        let bounds = [
            ("the number of records", self.records.len() <= MOST_RECORDS),
            ("a record", self.records.values().all(record_fits)),
            ("the avatar", self.avatar().len() <= MOST_AVATAR),
            ("the number of preferences", self.preferences.len() <= MOST_PREFERENCES),
            ("a preference", self.preferences.keys().all(|name| is_id(name))),
            ("the running attempt", self.running().is_none_or(running_fits)),
        ];
        bounds.iter().find(|(_, good)| !good).map(|(what, _)| *what)
    }
}

/// Ids are short and plain; so nothing that somebody wrote in a file reaches the page as text.
pub(super) fn is_id(text: &str) -> bool {
    let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-');
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(plain)
}

fn are_ids<'a>(ids: impl ExactSizeIterator<Item = &'a String>) -> bool {
    ids.len() <= MOST_LIST && ids.into_iter().all(|id| is_id(id))
}

fn is_hash(text: &str) -> bool {
    text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn property_fits(property: &Property) -> bool {
    text_fits(&property.value, MOST_TEXT_DEPTH)
}

fn text_fits(text: &Text, depth: u8) -> bool {
    depth > 0
        && is_id(&text.key)
        && text.args.len() <= MOST_LIST
        && text.args.iter().all(|(name, arg)| {
            is_id(name)
                && match arg {
                    Arg::Number(..) => true,
                    Arg::Text(text) => text_fits(text, depth - 1),
                }
        })
}
