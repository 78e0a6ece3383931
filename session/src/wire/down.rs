//! What comes down: whole views, newest wins.

use super::up::Role;
use crate::plan::{Plan, Step};
use crate::town::Town;
use content::{Level, Nickname};
use serde::{Deserialize, Serialize};

/// A message that comes down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "One message at a time, written at once")]
pub enum Down {
    /// The pupil is in the room, and comes back with this token.
    Joined {
        /// Number in this room.
        pupil: u16,
        /// To come back with, as 64 hexadecimal digits; an older one is good for another minute.
        token: String,
        /// Everything up to this event was taken in before.
        through: u64,
    },
    /// How the room is behind a door.
    Door(Door),
    /// Events up to this one are on disk; the device may forget them.
    Taken {
        /// Number of the last one.
        through: u64,
    },
    /// What a pupil sees of the room.
    Pupil(PupilView),
    /// What a teacher sees.
    Teacher(TeacherView),
    /// What the board shows.
    Board(Board),
    /// What a guest sees.
    Guest(GuestView),
    /// A link for another role, to be shown once.
    Link {
        /// For whom.
        role: Role,
        /// Token of that role, as 64 hexadecimal digits.
        token: String,
    },
    /// A code with which a pupil goes on at another device, for ten minutes.
    Seat {
        /// Whose.
        pupil: u16,
        /// Four symbols.
        code: String,
    },
    /// No, and why.
    Refused {
        /// Number of the command, where it was one.
        id: Option<u32>,
        /// Why.
        why: Refusal,
    },
    /// The server stops for a moment; come back after so many milliseconds.
    GoingAway {
        /// Different for everybody, so that not all come at once.
        retry_after_ms: u32,
    },
    /// Answers `Ping`.
    Pong,
}

/// Why not. The page says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// No room with this code: look again at the board. Closed rooms answer the same.
    NoRoom,
    /// The door is shut: ask the teacher.
    Shut,
    /// The room is full.
    Full,
    /// The teacher took this pupil out: ask the teacher.
    Removed,
    /// The token is not known here any more: join again.
    Unknown,
    /// The seat code is wrong or too old: ask for a new one.
    NoSeat,
    /// Too many wrong codes were typed in this room; use the QR code.
    Slower,
    /// This role may not do that.
    NotAllowed,
    /// The page is of another version: load it again.
    Version,
    /// The message is too large, or not one of ours.
    Malformed,
    /// An event is missing before this one.
    Gap,
    /// What was asked can't be done now.
    Impossible,
    /// Whoever opens rooms here needs the key of this server.
    Key,
    /// The server has no room on its disk; nothing was lost.
    NoDisk,
}

/// A room as seen from the door.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Door {
    /// Whether one can come in.
    pub open: bool,
    /// Id of the lesson.
    pub lesson: String,
}

/// How far a lesson is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Pupils come in.
    Lobby,
    /// The lesson goes on.
    Running,
    /// Everything stands still.
    Paused,
    /// Open without a teacher.
    Homework,
    /// The lesson has ended.
    Closed,
}

/// A gentle timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timer {
    /// How long it is in all, in seconds.
    pub seconds: u32,
    /// What is left, in seconds, when this view was made.
    pub left: u32,
}

/// A question that is open now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    /// Id of the question.
    pub question: String,
    /// How many cards.
    pub options: u8,
}

/// Answers to a question, by card; `None` while it would say something of fewer than five pupils.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// Id of the question.
    pub question: String,
    /// How many answered.
    pub answered: u16,
    /// How many chose each card.
    pub counts: Option<Vec<u16>>,
}

/// What a pupil sees of the room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PupilView {
    /// Grows with each view of this room.
    pub n: u64,
    /// How far the lesson is.
    pub phase: Phase,
    /// Whether the teacher still has to say yes.
    pub waiting: bool,
    /// The pupil's nickname in this room.
    pub nickname: Nickname,
    /// Id of the lesson.
    pub lesson: String,
    /// The steps, and whether each can be done now.
    pub steps: Vec<(Step, bool)>,
    /// Work orders for who is done early.
    pub early: Vec<String>,
    /// How many are in the room; who still waits for a yes is not.
    pub present: u16,
    /// Whether everybody looks up.
    pub eyes: bool,
    /// What the teacher says, by id.
    pub message: Option<String>,
    /// The timer.
    pub timer: Option<Timer>,
    /// A question to choose a card for.
    pub poll: Option<Poll>,
    /// The card that this pupil chose for it. Servers of before tell none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<u8>,
    /// Whether the room knows that this pupil asked for help.
    pub help: bool,
    /// Everything up to this event is on disk.
    pub through: u64,
    /// How each step of the lesson stands for this pupil, on whichever device it was done. Servers of before tell none.
    #[serde(default)]
    pub done: Vec<Cell>,
    /// Milliseconds since 1 January 1970 until which this is homework, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub homework_until: Option<u64>,
    /// Milliseconds since 1 January 1970 at which everything is deleted, once that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<u64>,
}

/// How a pupil is doing in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// Not begun.
    Empty,
    /// Works on it.
    Working,
    /// Delivered, and the client was not helped yet.
    Tried,
    /// Works on it and got nowhere for five minutes.
    Stuck,
    /// Delivered, and it works.
    Solved,
    /// Chose a card.
    Answered,
}

/// A pupil as a teacher sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PupilRow {
    /// Number in this room.
    pub pupil: u16,
    /// Nickname; shown only when the teacher wants names.
    pub nickname: Nickname,
    /// Whether there is a connection.
    pub here: bool,
    /// Whether the teacher still has to say yes.
    pub waiting: bool,
    /// Whether the teacher took this pupil out.
    pub removed: bool,
    /// How each step goes.
    pub cells: Vec<Cell>,
    /// Since how many seconds help is wanted.
    pub help: Option<u32>,
    /// Seconds since something was done last.
    pub quiet: u32,
    /// Whether a seat code is good for this pupil now. Servers of before tell of none.
    #[serde(default)]
    pub seat: bool,
}

/// The class as a whole, without anybody in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClassView {
    /// How many deliveries solved each challenge, by id, in order of id.
    pub solved: Vec<(String, u16)>,
    /// How many pupils there are.
    pub pupils: u16,
    /// How many met with each criterion not met, by challenge and criterion.
    pub hard: Vec<(String, String, u16)>,
    /// How many pupils opened each occupation.
    pub occupations: Vec<(String, u16)>,
    /// Answers by question.
    pub answers: Vec<Answers>,
}

/// What a teacher sees.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TeacherView {
    /// Grows with each view of this room.
    pub n: u64,
    /// The code that pupils type, with its check symbol, such as `H7K-2MW-4`.
    pub code: String,
    /// What stands in the link behind `#`, as 32 hexadecimal digits.
    pub secret: String,
    /// How far the lesson is.
    pub phase: Phase,
    /// The lesson.
    pub plan: Plan,
    /// Which steps can be done now.
    pub open: Vec<bool>,
    /// Whether the door is shut.
    pub shut: bool,
    /// Whether who comes in waits for a yes.
    pub approval: bool,
    /// Whether everybody looks up.
    pub eyes: bool,
    /// What is said, by id.
    pub message: Option<String>,
    /// The timer.
    pub timer: Option<Timer>,
    /// The question that is open.
    pub poll: Option<Poll>,
    /// What the board shows.
    pub shown: Shown,
    /// Everybody who came in, in the order in which they came.
    pub pupils: Vec<PupilRow>,
    /// How many connections wait for their first message: still joining.
    pub joining: u16,
    /// The class as a whole.
    pub class: ClassView,
    /// The town of the class with that of the lessons before, to be kept. Servers of before tell none.
    #[serde(default)]
    pub town: Town,
    /// Whether somebody seems to be guessing codes.
    pub guessing: bool,
    /// Pairs of pupils who solved the same challenge in different ways, best first: challenge, one, other.
    pub pairs: Vec<(String, u16, u16)>,
    /// Milliseconds since 1 January 1970 at which everything is deleted.
    pub deleted_at: Option<u64>,
    /// Milliseconds since 1 January 1970 at which homework ends, while there is any. Servers of before tell none.
    #[serde(default)]
    pub homework_until: Option<u64>,
}

impl TeacherView {
    /// Whether a seat code is good for this pupil now.
    pub fn has_seat(&self, pupil: u16) -> bool {
        self.pupils.iter().any(|row| row.pupil == pupil && row.seat)
    }
}

/// What the board is told to show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Shown {
    /// Code and QR, and how many came in.
    #[default]
    Code,
    /// The town of the class.
    Town,
    /// The last solved delivery of a challenge by a pupil, as a replay without a name.
    Replay {
        /// Whose.
        pupil: u16,
        /// Id of the challenge.
        challenge: String,
    },
    /// Two solutions beside each other, and a question.
    Pair {
        /// Id of the challenge.
        challenge: String,
        /// One.
        one: u16,
        /// The other.
        other: u16,
    },
    /// A question for the class.
    Question {
        /// Its id in the pack.
        question: String,
    },
    /// Answers to a question by cards.
    Answers {
        /// Id of the question.
        question: String,
    },
    /// Nothing: a quiet picture.
    Rest,
}

/// A play to be shown again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Replay {
    /// Id of the challenge.
    pub challenge: String,
    /// Its level.
    pub level: Level,
    /// As in the event that began it.
    pub params_hash: String,
    /// Seed of the play.
    pub seed: u64,
    /// The steps, as they came.
    pub steps: Vec<String>,
}

/// What the board shows, with all it needs for that.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Board {
    /// Grows with each view of this room.
    pub n: u64,
    /// How far the lesson is.
    pub phase: Phase,
    /// The code that pupils type.
    pub code: String,
    /// What stands in the link behind `#`.
    pub secret: String,
    /// How many are in; who still waits for a yes is not.
    pub present: u16,
    /// What to show.
    pub screen: Screen,
    /// Whether everybody looks up.
    pub eyes: bool,
    /// The timer.
    pub timer: Option<Timer>,
}

/// A screen of the board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Screen {
    /// Code and QR.
    Code,
    /// The town of the class: ids of the challenges that somebody solved, and how often.
    Town {
        /// In order of id.
        solved: Vec<(String, u16)>,
    },
    /// One or two plays.
    Plays {
        /// At most two.
        plays: Vec<Replay>,
    },
    /// A question.
    Question {
        /// Its id in the pack.
        question: String,
    },
    /// Answers by cards.
    Answers(Answers),
    /// A quiet picture.
    Rest,
}

/// What a guest sees.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuestView {
    /// Grows with each view of this room.
    pub n: u64,
    /// How far the lesson is.
    pub phase: Phase,
    /// Id of the lesson.
    pub lesson: String,
    /// The class as a whole.
    pub class: ClassView,
}
