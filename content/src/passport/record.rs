//! One thing that happened.

use crate::Level;
use mechanics::{Arg, Outcome, Property, Step, Text};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A random number of 128 bits, written as 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub u128);

/// One thing that happened. Never changed afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Higher than that of every record that was there before.
    pub order: u64,
    /// Days since 1 January 1970, by the device's clock; only for the pupil to read.
    pub day: u32,
    /// What happened.
    pub what: Kind,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Work was delivered.
    Deed(Deed),
    /// The client gave a keepsake.
    Keepsake {
        /// Id of the challenge.
        challenge: String,
    },
    /// Something went wrong that is worth keeping.
    Miss {
        /// Id of the challenge.
        challenge: String,
        /// Id of the miss.
        miss: String,
    },
    /// The pupil left a work order aside, and said why.
    Skipped {
        /// Id of the challenge.
        challenge: String,
        /// Id of the reason.
        reason: String,
    },
    /// The pupil looked back.
    Reflection {
        /// Id of the challenge.
        challenge: String,
        /// Ids of the cards that were chosen.
        cards: Vec<String>,
    },
    /// The pupil guessed.
    Guess {
        /// Id of the challenge.
        challenge: String,
        /// What was guessed.
        guessed: Guessed,
    },
    /// The pupil hid a record.
    Hidden {
        /// The record that is no longer shown.
        record: Id,
    },
}

/// A guess after the work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Guessed {
    /// Id of the occupation that the pupil thought it was.
    Name(String),
    /// Index of the band that the pupil thought it earns.
    Band(u8),
}

/// Work that was delivered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deed {
    /// Id of the challenge.
    pub challenge: String,
    /// Its level.
    pub level: Level,
    /// [`crate::pack::Setup::hash`], so that the steps are replayed only where they fit.
    pub params_hash: String,
    /// Seed of the play.
    pub seed: u64,
    /// Whether every criterion was met.
    pub solved: bool,
    /// Criteria and whether they were met.
    pub criteria: Vec<(String, bool)>,
    /// Properties of the solution.
    pub properties: Vec<Property>,
    /// Ids of the skills that it shows.
    pub skills: Vec<String>,
    /// How many hints were looked at. For the pupil only; it costs nothing.
    pub hints: u8,
    /// What was done.
    pub steps: Steps,
}

/// Steps of a play, kept as they were written, so that a save outlives a change of a mechanic.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Steps(pub(super) serde_json::Value);

impl Steps {
    /// Keeps steps.
    pub fn new(steps: &[Step]) -> Self {
        Self(serde_json::to_value(steps).unwrap_or_default())
    }

    /// The steps, if this build still knows such steps.
    pub fn read(&self) -> Option<Vec<Step>> {
        Vec::deserialize(&self.0).ok()
    }
}

impl Deed {
    /// What an outcome leaves in the passport. Readings are rounded to what was shown.
    pub fn summary(outcome: &Outcome) -> (bool, Vec<(String, bool)>, Vec<Property>) {
        let criteria = outcome.criteria.iter().map(|measured| (measured.id.clone(), measured.met)).collect();
        let properties = outcome.properties.iter();
        let properties =
            properties.map(|property| Property { id: property.id.clone(), value: rounded(&property.value) }).collect();
        (outcome.solved, criteria, properties)
    }
}

/// Numbers with few digits survive being written and read; the rest of a double need not.
fn rounded(text: &Text) -> Text {
    let arg = |arg: &Arg| match arg {
        Arg::Number(value, decimals) => {
            Arg::Number(format!("{value:.*}", usize::from(*decimals)).parse().unwrap_or(0.0), *decimals)
        }
        Arg::Text(text) => Arg::Text(rounded(text)),
    };
    Text { key: text.key.clone(), args: text.args.iter().map(|(name, value)| (name.clone(), arg(value))).collect() }
}

impl Record {
    /// The record that this one hides.
    pub(super) fn hides(&self) -> Option<Id> {
        if let Kind::Hidden { record } = self.what { Some(record) } else { None }
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:032x}", self.0))
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let digits = String::deserialize(deserializer)?;
        let good = digits.len() == 32 && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        match u128::from_str_radix(&digits, 16) {
            Ok(id) if good => Ok(Self(id)),
            _ => Err(D::Error::custom("an id is 32 hexadecimal digits")),
        }
    }
}
