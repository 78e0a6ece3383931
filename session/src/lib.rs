//! A class session: who is in the room, what they did, and what everybody may see of it.
//!
//! Messages go up, whole views come down; a lost view is repaired by the next one.
//! Nothing here knows a socket, a clock or a disk: time, randomness and storage come from outside.

pub mod panel;
pub mod plan;
pub mod wire;
