//! The messages between the page and the game, as postcard bytes.
//!
//! The page owns the truth and the input; the game owns the picture.

use crate::{AnyParams, AnyState, Beat};
use serde::{Deserialize, Serialize};

/// Build of these messages and states; page and game must agree on it.
pub const BUILD: &str = env!("MECHANICS_BUILD");

/// From the page to the game.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToGame {
    /// First message. A game of another build answers [`FromGame::Failed`] with `build`.
    Hello {
        /// Build id of the page.
        build: String,
        /// Whether movement is calm: still poses and cross-fades.
        calm: bool,
    },
    /// Opens a challenge.
    Open {
        /// Which set the workplace is drawn with, such as `staircase`.
        set: String,
        /// What is played.
        params: AnyParams,
        /// Seed of the play.
        seed: u64,
        /// Ids of the client and of the colleague.
        people: (String, String),
    },
    /// The state to be drawn.
    Show {
        /// Ticks since the start.
        tick: u64,
        /// The state.
        state: AnyState,
    },
    /// A moment of the delivery: drawn from its state, then acted; [`FromGame::Arrived`] answers.
    Perform(Box<Beat<AnyState>>),
    /// Where the pupil's pointer is, in scene units, and the control in the hand.
    Point {
        /// Place, or `None` when there is no pointer over the scene.
        at: Option<(f32, f32)>,
        /// Id of the control in the hand.
        held: Option<String>,
        /// Ids of the controls that it can be put on.
        targets: Vec<String>,
    },
    /// Which part of the scene fills the canvas, in scene units.
    Camera {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width of what is seen.
        w: f32,
        /// Height of what is seen.
        h: f32,
    },
    /// Shows the town. Said again while it is shown, it changes there.
    Town(Town),
    /// Changes whether movement is calm.
    Calm(bool),
    /// Leaves the challenge or the town; nothing is drawn.
    Hide,
}

/// The town, as far as the page knows it: ids are those of challenges.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Town {
    /// What was delivered.
    pub solved: Vec<String>,
    /// What was delivered since the town was shown before: it gets its light while the pupil looks.
    pub fresh: Vec<String>,
    /// What can be played.
    pub open: Vec<String>,
    /// What went wrong where nothing was delivered yet: challenge and miss.
    pub spoiled: Vec<(String, String)>,
    /// The latest event, if there was one.
    pub event: Option<Event>,
    /// Counts how often the event was shown; with 0 only its traces are seen.
    pub showing: u32,
    /// What the pupil looks at in the list.
    pub look: Option<String>,
    /// Whether open work calls somebody. In the town of a class it calls nobody: there it stays dark.
    pub calls: bool,
}

/// Something that happens to the whole town, in which everything that was delivered is seen to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Event {
    /// A storm with a power cut.
    Storm,
    /// A market on the quay.
    Market,
    /// The evening when everything works.
    Evening,
}

/// From the game to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FromGame {
    /// The game can draw.
    Ready,
    /// The movement of the last [`ToGame::Perform`] is done.
    Arrived,
    /// The game cannot go on; the page does without a picture.
    Failed {
        /// Why, for the console and the network doctor.
        reason: String,
    },
}
