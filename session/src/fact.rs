//! What happened in a room, as the log keeps it. Only ever added to: old logs must be read for ever.

use crate::Hash;
use crate::plan::{Plan, Step};
use crate::town::Town;
use crate::wire::{Event, Role, Shown};
use content::Nickname;
use serde::{Deserialize, Serialize};

/// The version in which facts are written; a newer one is refused, older ones are read.
const VERSION: u16 = 1;

/// Something that happened, and when by the server's clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Milliseconds since 1 January 1970; never before the fact that came before it.
    pub at: u64,
    /// What.
    pub what: What,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A room was opened; always the first one.
    Opened {
        /// What the lesson does.
        plan: Plan,
        /// Join code without dashes.
        code: String,
        /// What stands in the link.
        secret: String,
        /// Of the token of the teacher.
        teacher: Hash,
        /// The town with which the class goes on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        town: Option<Town>,
    },
    /// A pupil came in for the first time.
    Joined {
        /// Number of the pupil.
        pupil: u16,
        /// Nickname, which nobody else here has.
        nickname: Nickname,
        /// Numbers of the avatar's layers.
        avatar: Vec<u8>,
        /// Of the token to come back with.
        token: Hash,
        /// Whether the teacher has to say yes first.
        waiting: bool,
        /// Of what the device drew to be known by, should the answer get lost.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<Hash>,
    },
    /// A pupil came back with one token, and got another.
    CameBack {
        /// Number of the pupil.
        pupil: u16,
        /// Of the token that was used; those before it are good for another minute.
        used: Hash,
        /// Of the new one.
        token: Hash,
    },
    /// A pupil went on at another device; older tokens are good for nothing.
    Seated {
        /// Number of the pupil.
        pupil: u16,
        /// Of the token on the new device.
        token: Hash,
    },
    /// A pupil did something.
    Did {
        /// Number of the pupil.
        pupil: u16,
        /// Number of the event, from 1, without gaps.
        seq: u64,
        /// Whether the lesson had ended.
        late: bool,
        /// What.
        event: Event,
    },
    /// A pupil asked for everything to be taken away, and it was: no fact about this pupil is left but this.
    Forgot {
        /// Number of the pupil.
        pupil: u16,
    },
    /// The teacher let a pupil in.
    Approved {
        /// Number of the pupil.
        pupil: u16,
    },
    /// A pupil got another nickname.
    Renamed {
        /// Number of the pupil.
        pupil: u16,
        /// The new one.
        nickname: Nickname,
    },
    /// The teacher took a pupil out.
    Removed {
        /// Number of the pupil.
        pupil: u16,
    },
    /// The teacher lets a pupil come back.
    LetBack {
        /// Number of the pupil.
        pupil: u16,
    },
    /// A code was made with which a pupil goes on at another device.
    SeatMade {
        /// Number of the pupil.
        pupil: u16,
        /// Of the code.
        seat: Hash,
        /// Until when it is good.
        until: u64,
    },
    /// A question for help was answered.
    Helped {
        /// Number of the pupil.
        pupil: u16,
    },
    /// The lesson began.
    Begun,
    /// The door was shut or opened.
    Locked {
        /// Whether it is shut.
        shut: bool,
    },
    /// From now on who comes in waits for a yes, or doesn't.
    ApprovalAsked {
        /// Whether one waits.
        asked: bool,
    },
    /// Everything stands still, or goes on.
    Paused {
        /// Whether it stands still.
        paused: bool,
    },
    /// A step of the lesson was opened or closed.
    StepOpened {
        /// Index of the step.
        step: u8,
        /// Whether it is open.
        open: bool,
    },
    /// A timer was set or taken away.
    TimerSet {
        /// How long it is.
        seconds: Option<u32>,
    },
    /// Everybody looks up, or no more.
    Eyes {
        /// Whether they do.
        here: bool,
    },
    /// Something is said, or no more.
    Said {
        /// Id of the message.
        message: Option<String>,
    },
    /// The board shows something else.
    Showed {
        /// What.
        shown: Shown,
    },
    /// A question was asked, or taken away.
    Polled {
        /// Id of the question, and how many cards.
        question: Option<(String, u8)>,
    },
    /// A link was made for another screen.
    Invited {
        /// For whom.
        role: Role,
        /// Of its token.
        token: Hash,
    },
    /// The lesson was changed.
    Replanned {
        /// All steps.
        steps: Vec<Step>,
    },
    /// The room stays open without a teacher, or no more.
    Homework {
        /// Until when.
        until: Option<u64>,
    },
    /// The lesson ended.
    Closed {
        /// After how many days everything is deleted.
        keep_days: u8,
    },
    /// Everything is to be deleted now; a log that holds this has not got round to it.
    Wiped,
}

impl What {
    /// The pupil whom this is about, where it goes away with that pupil.
    pub fn pupil(&self) -> Option<u16> {
        match self {
            Self::Joined { pupil, .. }
            | Self::CameBack { pupil, .. }
            | Self::Seated { pupil, .. }
            | Self::Did { pupil, .. }
            | Self::Forgot { pupil }
            | Self::Approved { pupil }
            | Self::Renamed { pupil, .. }
            | Self::Removed { pupil }
            | Self::LetBack { pupil }
            | Self::SeatMade { pupil, .. }
            | Self::Helped { pupil } => Some(*pupil),
            _ => None,
        }
    }

    /// Number of the event, where it is one.
    pub fn seq(&self) -> Option<u64> {
        match self {
            Self::Did { seq, .. } => Some(*seq),
            _ => None,
        }
    }
}

/// A fact that this build can't read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooNew {
    /// It was written by a newer version.
    Version(u16),
    /// It is not a fact at all.
    Broken,
}

#[derive(Serialize, Deserialize)]
struct Line<F> {
    v: u16,
    f: F,
}

impl Fact {
    /// As a line of the log.
    pub fn write(&self) -> Vec<u8> {
        // Maps with keys that are no text, and numbers that are none, are what JSON can't hold; a fact has neither.
        serde_json::to_vec(&Line { v: VERSION, f: self }).unwrap_or_default()
    }

    /// Reads a line of the log.
    pub fn read(line: &[u8]) -> Result<Self, TooNew> {
        match serde_json::from_slice::<Line<Fact>>(line) {
            Ok(Line { v: 1..=VERSION, f }) => Ok(f),
            Ok(Line { v, .. }) => Err(TooNew::Version(v)),
            Err(_) => Err(match serde_json::from_slice::<Line<serde::de::IgnoredAny>>(line) {
                Ok(Line { v, .. }) if v > VERSION => TooNew::Version(v),
                _ => TooNew::Broken,
            }),
        }
    }
}
