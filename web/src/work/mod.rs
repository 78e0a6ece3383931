//! The work: the running attempt, the hand, the camera and what is drawn and pressed.

mod attempt;
mod camera;
mod control;
mod groups;
mod hand;
mod hold;
mod panel;
mod slip;
mod stage;
mod viewport;

pub use attempt::{
    Attempt, act, begin, begin_free, note_miss, restart, resume, save, under_way, undo, wake, watch, watch_steps,
    watch_ticks,
};
pub use camera::Camera;
pub use groups::{Desk, groups};
pub use hand::{Hand, ghost};
pub use panel::{panel, requirement};
pub use slip::slip;
pub use viewport::{things, viewport};

use crate::app::App;

/// Keeps picture and hand up with the truth, for as long as the page lives.
pub fn listen(app: App) {
    stage::listen(app);
    hand::listen(app);
}
