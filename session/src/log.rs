//! Where facts are kept: a small trait, so that another storage can stand beside the one of the server.

use crate::{Fact, RoomId, Session, TooNew, What};
use std::collections::{BTreeMap, BTreeSet};

/// Keeps the facts of all rooms in the order in which they came.
pub trait Log {
    /// Writes facts, each to its room, all or none. When it returns without an error they survive everything.
    ///
    /// [`What::Forgot`] takes all earlier facts about that pupil away, and [`What::Wiped`] all of the room.
    fn append(&mut self, batch: &[(RoomId, Fact)]) -> Result<(), LogError>;
    /// All facts of a room, in order.
    fn read(&self, room: RoomId) -> Result<Vec<Fact>, LogError>;
    /// Takes everything of a room away, so that no byte of it is left.
    fn delete(&mut self, room: RoomId) -> Result<(), LogError>;
    /// All rooms.
    fn rooms(&self) -> Result<Vec<RoomId>, LogError>;
}

/// Why something could not be written or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogError {
    /// There is no space.
    Full,
    /// An event with this number of this pupil is there already, or is too soon.
    Order,
    /// It was written by a newer version of this program.
    Newer(u16),
    /// Something else, in words for whoever runs the server.
    Broken(String),
}

impl std::fmt::Display for LogError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Full => write!(out, "no space is left on the disk"),
            Self::Order => write!(out, "an event was written twice or out of order"),
            Self::Newer(version) => write!(out, "written by a newer version ({version}); run that one"),
            Self::Broken(why) => write!(out, "{why}"),
        }
    }
}

impl From<TooNew> for LogError {
    fn from(error: TooNew) -> Self {
        match error {
            TooNew::Version(version) => Self::Newer(version),
            TooNew::Broken => Self::Broken("a line of the log is not a fact".to_owned()),
        }
    }
}

/// The session that these facts made; `None` where there are none, or where it was to be wiped.
pub fn recover(room: RoomId, facts: &[Fact]) -> Option<Session> {
    let (first, rest) = facts.split_first()?;
    let mut session = Session::opened(room, first)?;
    for fact in rest {
        if fact.what == What::Wiped {
            return None;
        }
        session.apply(fact);
    }
    Some(session)
}

/// A log in memory, for tests and measurements.
#[derive(Clone, Debug, Default)]
pub struct MemoryLog {
    rooms: BTreeMap<RoomId, Vec<Fact>>,
    /// Every event of every pupil, by its number.
    events: BTreeSet<(RoomId, u16, u64)>,
}

impl Log for MemoryLog {
    fn append(&mut self, batch: &[(RoomId, Fact)]) -> Result<(), LogError> {
        for (room, fact) in batch {
            if fact.what == What::Wiped {
                self.delete(*room)?;
                continue;
            }
            let facts = self.rooms.entry(*room).or_default();
            if let What::Forgot { pupil } = &fact.what {
                facts.retain(|one| one.what.pupil() != Some(*pupil));
                self.events.retain(|(of, one, _)| (of, one) != (room, pupil));
            }
            if let (Some(pupil), Some(seq)) = (fact.what.pupil(), fact.what.seq())
                && !self.events.insert((*room, pupil, seq))
            {
                return Err(LogError::Order);
            }
            facts.push(fact.clone());
        }
        Ok(())
    }

    fn read(&self, room: RoomId) -> Result<Vec<Fact>, LogError> {
        Ok(self.rooms.get(&room).cloned().unwrap_or_default())
    }

    fn delete(&mut self, room: RoomId) -> Result<(), LogError> {
        self.rooms.remove(&room);
        self.events.retain(|(one, ..)| *one != room);
        Ok(())
    }

    fn rooms(&self) -> Result<Vec<RoomId>, LogError> {
        Ok(self.rooms.keys().copied().collect())
    }
}
