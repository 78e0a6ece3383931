//! Class sessions: a task for each room, and what connections have to do with it.

mod chance;
mod line;
mod mailbox;
mod rate;
mod room;
mod rooms;

pub(crate) use line::{Heard, Line};
pub(crate) use mailbox::{Mailbox, Post};
pub use rooms::Rooms;

/// A secret number for a connection that is no socket.
pub(crate) fn draw() -> session::Secret {
    session::Secret::draw(&mut chance::System)
}
