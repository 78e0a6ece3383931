//! A class session: who is in the room, what they did, and what everybody may see of it.
//!
//! Messages go up, whole views come down; a lost view is repaired by the next one.
//! Nothing here knows a socket, a clock or a disk: time, randomness and storage come from outside.
//!
//! A [`Session`] decides what a message means ([`Session::decide`]), which gives [`Fact`]s, and takes facts in
//! ([`Session::apply`]); nothing else changes it, so that the log of facts is the session.
//! A [`Room`] adds who is connected, and says what to write and what to send.

mod apply;
mod budget;
mod chance;
pub mod code;
mod decide;
mod doors;
mod fact;
mod file;
mod ids;
pub mod limits;
mod log;
pub mod panel;
pub mod plan;
mod prepare;
mod pupil;
pub mod report;
mod room;
mod secret;
mod state;
pub mod town;
mod view;
pub mod wire;

pub use budget::Budget;
pub use chance::Chance;
pub use decide::{Decision, Who};
pub use doors::Doors;
pub use fact::{Fact, TooNew, What};
pub use file::NoFile;
pub use log::{Log, LogError, MemoryLog, recover};
pub use prepare::OWN;
pub use pupil::{Pupil, Solution};
pub use room::{Connection, Presence, Room};
pub use secret::{Hash, RoomId, Secret, Token};
pub use state::Session;
