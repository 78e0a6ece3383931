//! The messages between a browser and the server: JSON, the version in each of them.
//!
//! The server understands this version and the one before; changes only add.

mod down;
mod open;
mod up;

pub use down::{
    Answers, Board, Cell, ClassView, Door, Down, GuestView, Phase, Poll, PupilRow, PupilView, Refusal, Replay, Screen,
    Shown, TeacherView, Timer,
};
pub use open::{Open, Opened};
pub use up::{Command, Event, Role, Up};

use serde::{Deserialize, Serialize};

/// The version that this build writes.
pub const VERSION: u16 = 1;
/// The oldest version that this build reads.
pub const OLDEST: u16 = 1;

/// Most bytes of a message of a pupil.
pub const MOST_PUPIL_BYTES: usize = 8 * 1024;
/// Most bytes of a message of a teacher.
pub const MOST_TEACHER_BYTES: usize = 64 * 1024;
/// Most characters of a step of a play.
pub const MOST_STEP: usize = 64;

/// A message with the version in which it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Envelope<M> {
    /// [`VERSION`] of who wrote it.
    pub v: u16,
    /// The message.
    pub m: M,
}

impl<M> Envelope<M> {
    /// A message of this build.
    pub fn new(m: M) -> Self {
        Self { v: VERSION, m }
    }
}

/// Reads a message from outside: too large, of another version, or not a message each get their refusal.
pub fn read<M: serde::de::DeserializeOwned>(bytes: &[u8], most: usize) -> Result<M, Refusal> {
    if bytes.len() > most {
        return Err(Refusal::Malformed);
    }
    match serde_json::from_slice::<Envelope<M>>(bytes) {
        Ok(Envelope { v: OLDEST..=VERSION, m }) => Ok(m),
        Ok(_) => Err(Refusal::Version),
        // A message that is not understood may be of another version.
        Err(_) => Err(match serde_json::from_slice::<Envelope<serde::de::IgnoredAny>>(bytes) {
            Ok(Envelope { v, .. }) if !(OLDEST..=VERSION).contains(&v) => Refusal::Version,
            _ => Refusal::Malformed,
        }),
    }
}

/// Writes a message of this build.
pub fn write<M: Serialize>(message: &M) -> String {
    #[derive(Serialize)]
    struct Borrowed<'a, M> {
        v: u16,
        m: &'a M,
    }
    // Messages hold neither maps with odd keys nor numbers that are none: nothing that JSON can't say.
    serde_json::to_string(&Borrowed { v: VERSION, m: message }).unwrap_or_default()
}
