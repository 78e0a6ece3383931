//! What a pupil keeps: their own collection, and the file it is saved in.
//!
//! A passport is a set of records that only grows, and settings of which the last writer wins.
//! So two devices, or a device and an old file, always merge, in any order and as often as one likes.
//! It stays on the pupil's device. Nothing is deleted; what is hidden is a record too.

mod record;
mod save;

pub use record::{Deed, Guessed, Id, Kind, Record, Steps};
pub use save::{Full, MOST_BYTES, SaveError};

use crate::{ClassYear, Level, Nickname};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A pupil's own collection.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Passport {
    records: BTreeMap<Id, Record>,
    nickname: Option<Register<Nickname>>,
    avatar: Option<Register<Vec<u8>>>,
    class_year: Option<Register<ClassYear>>,
    preferences: BTreeMap<String, Register<u32>>,
    running: Option<Register<Option<Running>>>,
}

/// A value of which the last writer wins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Register<T> {
    /// Higher than any that the writer had seen.
    counter: u64,
    /// Decides between two writers who had seen the same.
    device: Id,
    value: T,
}

/// The attempt that is under way, so that a page that is loaded again goes on with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Running {
    /// Id of the challenge.
    pub challenge: String,
    /// Its level.
    pub level: Level,
    /// [`crate::pack::Setup::hash`]; steps of other parameters need not fit.
    pub params_hash: String,
    /// Seed of the play.
    pub seed: u64,
    /// What was done so far.
    pub steps: Steps,
}

impl Passport {
    /// Adds what happened. `random` makes the id; `day` counts from 1 January 1970, by the device's clock.
    ///
    /// # Errors
    /// When there is no room, or when `kind` holds something that could not be read back.
    pub fn add(&mut self, random: [u8; 16], day: u32, kind: Kind) -> Result<Id, Full> {
        let id = Id(u128::from_be_bytes(random));
        let record = Record { order: self.next_order(), day, what: kind };
        let mut grown = self.clone();
        grown.records.insert(id, record);
        grown.room_left()?;
        *self = grown;
        Ok(id)
    }

    fn next_order(&self) -> u64 {
        self.records.values().map(|record| record.order).max().unwrap_or(0).saturating_add(1)
    }

    /// All that happened and is not hidden, oldest first.
    pub fn records(&self) -> Vec<(Id, &Record)> {
        let hidden: BTreeSet<Id> = self.records.values().filter_map(|record| record.hides()).collect();
        let shown = |(id, record): &(Id, &Record)| !hidden.contains(id) && record.hides().is_none();
        let mut records: Vec<(Id, &Record)> =
            self.records.iter().map(|(id, record)| (*id, record)).filter(shown).collect();
        records.sort_by_key(|(id, record)| (record.order, *id));
        records
    }

    /// What was delivered, oldest first.
    pub fn deeds(&self) -> Vec<(Id, &Deed)> {
        let mut deeds = Vec::new();
        for (id, record) in self.records() {
            if let Kind::Deed(deed) = &record.what {
                deeds.push((id, deed));
            }
        }
        deeds
    }

    /// Ids of the challenges that were solved.
    pub fn solved(&self) -> BTreeSet<&str> {
        self.deeds().into_iter().filter(|(_, deed)| deed.solved).map(|(_, deed)| deed.challenge.as_str()).collect()
    }

    /// Ids of the challenges whose keepsake is in the van.
    pub fn keepsakes(&self) -> BTreeSet<&str> {
        let mut keepsakes = BTreeSet::new();
        for (_, record) in self.records() {
            if let Kind::Keepsake { challenge } = &record.what {
                keepsakes.insert(challenge.as_str());
            }
        }
        keepsakes
    }

    /// The album: challenge and miss.
    pub fn misses(&self) -> BTreeSet<(&str, &str)> {
        let mut misses = BTreeSet::new();
        for (_, record) in self.records() {
            if let Kind::Miss { challenge, miss } = &record.what {
                misses.insert((challenge.as_str(), miss.as_str()));
            }
        }
        misses
    }

    /// What was left aside, and the reason that was given last.
    pub fn skipped(&self) -> BTreeMap<&str, &str> {
        let mut skipped = BTreeMap::new();
        for (_, record) in self.records() {
            if let Kind::Skipped { challenge, reason } = &record.what {
                skipped.insert(challenge.as_str(), reason.as_str());
            }
        }
        skipped
    }

    /// Ids of the challenges whose trade was guessed at: the pupil was told which it is.
    pub fn guessed(&self) -> BTreeSet<&str> {
        let mut guessed = BTreeSet::new();
        for (_, record) in self.records() {
            if let Kind::Guess { challenge, guessed: Guessed::Name(_) } = &record.what {
                guessed.insert(challenge.as_str());
            }
        }
        guessed
    }

    /// The nickname, if one was drawn.
    pub fn nickname(&self) -> Option<Nickname> {
        self.nickname.as_ref().map(|register| register.value)
    }

    /// Changes the nickname.
    pub fn set_nickname(&mut self, device: Id, nickname: Nickname) {
        write(&mut self.nickname, device, nickname);
    }

    /// The avatar, as indices into its lists.
    pub fn avatar(&self) -> &[u8] {
        self.avatar.as_ref().map_or(&[], |register| &register.value)
    }

    /// Changes the avatar; only the first eight indices are kept.
    pub fn set_avatar(&mut self, device: Id, avatar: &[u8]) {
        write(&mut self.avatar, device, avatar.iter().copied().take(save::MOST_AVATAR).collect());
    }

    /// The class year, if it was told.
    pub fn class_year(&self) -> Option<ClassYear> {
        self.class_year.as_ref().map(|register| register.value)
    }

    /// Changes the class year.
    pub fn set_class_year(&mut self, device: Id, year: ClassYear) {
        write(&mut self.class_year, device, year);
    }

    /// A preference of the page, such as `calm`, `sound` or `font`.
    pub fn preference(&self, name: &str) -> Option<u32> {
        self.preferences.get(name).map(|register| register.value)
    }

    /// Changes a preference. Names are ids, at most 32 of them; others are not kept.
    pub fn set_preference(&mut self, device: Id, name: &str, value: u32) {
        if !self.preferences.contains_key(name) && self.preferences.len() >= save::MOST_PREFERENCES
            || !save::is_id(name)
        {
            return;
        }
        let mut register = self.preferences.remove(name);
        write(&mut register, device, value);
        self.preferences.extend(register.map(|register| (name.to_owned(), register)));
    }

    /// The attempt that is under way.
    pub fn running(&self) -> Option<&Running> {
        self.running.as_ref().and_then(|register| register.value.as_ref())
    }

    /// Keeps the attempt that is under way, or forgets it.
    ///
    /// # Errors
    /// When the attempt is too long to be kept; what was kept before stays.
    pub fn set_running(&mut self, device: Id, running: Option<Running>) -> Result<(), Full> {
        let mut grown = self.clone();
        write(&mut grown.running, device, running);
        grown.room_left()?;
        *self = grown;
        Ok(())
    }

    /// Everything that is in either. The order and the number of times do not matter.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        for (id, record) in other.records {
            // The same id with other contents is damage or mischief; both sides must choose the same one.
            let record = match self.records.remove(&id) {
                Some(own) => greater(own, record, |_| (0, Id(0))),
                None => record,
            };
            self.records.insert(id, record);
        }
        for (name, register) in other.preferences {
            let merged = later(self.preferences.remove(&name), Some(register));
            self.preferences.extend(merged.map(|register| (name, register)));
        }
        self.nickname = later(self.nickname, other.nickname);
        self.avatar = later(self.avatar, other.avatar);
        self.class_year = later(self.class_year, other.class_year);
        self.running = later(self.running, other.running);
        self
    }
}

fn write<T>(register: &mut Option<Register<T>>, device: Id, value: T) {
    let counter = register.as_ref().map_or(0, |register| register.counter).saturating_add(1);
    *register = Some(Register { counter, device, value });
}

fn later<T: Serialize>(one: Option<Register<T>>, other: Option<Register<T>>) -> Option<Register<T>> {
    match (one, other) {
        (Some(one), Some(other)) => Some(greater(one, other, |register| (register.counter, register.device))),
        (one, other) => one.or(other),
    }
}

/// The greater by `key`, and by what would be saved when the keys are the same.
fn greater<T: Serialize>(one: T, other: T, key: impl Fn(&T) -> (u64, Id)) -> T {
    let saved = |value: &T| serde_json::to_string(value).unwrap_or_default();
    let order = key(&one).cmp(&key(&other)).then_with(|| saved(&one).cmp(&saved(&other)));
    if order.is_lt() { other } else { one }
}
