//! What goes up: from a pupil, a teacher or a board to the server.

use crate::plan::Step;
use content::{Level, Nickname};
use serde::{Deserialize, Serialize};

/// Who somebody is in a room; a link or a token is good for one role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Does the work.
    Pupil,
    /// Leads the room; a co-teacher or a second screen is one as well.
    Teacher,
    /// Shows the board.
    Board,
    /// A craftsman who came to tell; sees the class, leads nothing.
    Guest,
}

/// A message that goes up. The first one on a connection is one of the first four.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Up {
    /// A pupil comes in.
    Join {
        /// What was typed (a join code) or stood in the link (32 hexadecimal digits).
        door: String,
        /// The nickname that the pupil has already; the room gives another where that is taken.
        nickname: Option<Nickname>,
        /// Numbers of the avatar's layers.
        avatar: Vec<u8>,
        /// Drawn by the device, as 32 hexadecimal digits: whoever never heard the answer asks again and is known by it,
        /// as by a token. Pages of before have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// A pupil who was here comes back, or a teacher, board or guest comes with its token.
    Resume {
        /// Who one says to be.
        role: Role,
        /// Token of that role, as 64 hexadecimal digits.
        token: String,
    },
    /// A pupil goes on at another device.
    Seat {
        /// As in `Join`.
        door: String,
        /// The four symbols that the teacher's panel shows for this pupil.
        seat: String,
    },
    /// Asks how the room is that this door leads to, before joining.
    Knock {
        /// As in `Join`.
        door: String,
    },
    /// What the pupil did, in order, from the oldest that isn't acknowledged.
    Events {
        /// Number of the first of them, from 1; each next one is one higher.
        first: u64,
        /// At most 64 at a time.
        events: Vec<Event>,
    },
    /// The pupil asks for everything to be taken away.
    ForgetMe,
    /// What a teacher wants done.
    Do {
        /// Returned with a refusal, so that the panel knows which one it was.
        id: u32,
        /// What it is.
        command: Command,
    },
    /// A sign of life; answered with `Pong`.
    Ping,
}

/// What a pupil did; kept in the log and counted once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Began a work order, or began it again.
    Began {
        /// Index of the lesson's step; `None` for work beside the lesson.
        step: Option<u8>,
        /// Id of the challenge.
        challenge: String,
        /// Its level.
        level: Level,
        /// Hash of the parameters, so that a replay happens only where it fits.
        params_hash: String,
        /// Seed of the play.
        seed: u64,
    },
    /// Did something, or waited: a step of the play as postcard bytes in base64 without padding, at most 64 characters.
    Did {
        /// The step; the room does not read it.
        step: String,
    },
    /// Took back what came after so many steps.
    TookBack {
        /// How many steps are left.
        left: u32,
    },
    /// Delivered the work that was begun last.
    Delivered {
        /// Whether every criterion was met.
        solved: bool,
        /// Ids of the criteria that were not met.
        unmet: Vec<String>,
        /// Measured properties of the solution, by id, to tell different ones apart.
        properties: Vec<(String, f64)>,
        /// Id of the occupation that opened up.
        occupation: Option<String>,
    },
    /// Asks silently for help, or needs it no more.
    Help {
        /// Whether help is wanted.
        wanted: bool,
    },
    /// Chose a card; a later choice for the same question takes its place. Only counts of five or more are ever shown.
    Card {
        /// Id of the question.
        question: String,
        /// Index of the card.
        choice: u8,
    },
}

/// What a teacher can want.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Command {
    /// The lesson begins: out of the lobby.
    Begin,
    /// Whether new pupils can come in.
    Lock {
        /// Whether the door is shut.
        shut: bool,
    },
    /// Whether who comes in waits until the teacher says yes.
    Approval {
        /// Whether it is asked.
        asked: bool,
    },
    /// Lets a waiting pupil in.
    Approve {
        /// Which.
        pupil: u16,
    },
    /// Gives a pupil another generated nickname.
    Rename {
        /// Which.
        pupil: u16,
    },
    /// Takes a pupil out; work on the device stays there.
    Remove {
        /// Which.
        pupil: u16,
    },
    /// Lets a removed pupil come back.
    LetBack {
        /// Which.
        pupil: u16,
    },
    /// Makes a code with which the pupil goes on at another device.
    SeatCode {
        /// Which.
        pupil: u16,
    },
    /// The question for help of this pupil was answered.
    Helped {
        /// Which.
        pupil: u16,
    },
    /// Everything stands still, simulated time included.
    Pause {
        /// Whether it does.
        paused: bool,
    },
    /// Opens or closes a step of the lesson.
    Open {
        /// Index of the step.
        step: u8,
        /// Whether it can be done.
        open: bool,
    },
    /// A gentle timer, or none.
    Timer {
        /// In how many minutes, 1 to 120.
        minutes: Option<u8>,
    },
    /// Everybody looks up.
    Eyes {
        /// Whether they do.
        here: bool,
    },
    /// Says something from the fixed set of the page.
    Say {
        /// Id of the message; `None` takes it away.
        message: Option<String>,
    },
    /// What the board shows.
    Show {
        /// What.
        shown: super::Shown,
    },
    /// Asks everybody to choose a card.
    Poll {
        /// Id of the question and how many cards; `None` ends it.
        question: Option<(String, u8)>,
    },
    /// Adds a link for another role: a co-teacher, a board or a guest.
    Invite {
        /// For whom; never a pupil.
        role: Role,
    },
    /// Changes the lesson; steps that were begun stay.
    Steps {
        /// All steps.
        steps: Vec<Step>,
    },
    /// Leaves the room open without a teacher until the end of this day.
    Homework {
        /// Milliseconds since 1 January 1970.
        until: Option<u64>,
    },
    /// Ends the lesson; what is on its way is still taken in for 24 hours.
    Close {
        /// After how many days everything is deleted, 0 to 30; 1 unless chosen.
        keep_days: u8,
    },
    /// Deletes everything now.
    Wipe,
}
