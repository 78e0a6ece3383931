//! The page: everything a pupil reads, chooses, types or touches; and what a teacher reads, prepares and leads with.
//!
//! It owns the truth (the running [`mechanics::Play`] and the passport) and all input. The game is only the picture,
//! and every screen works without it.
//!
//! Two programs are made of it, so that no pupil downloads what is a teacher's: a [`program::Program`] names what it
//! shows, and the linker leaves out the rest.

mod aloud;
mod app;
mod audio;
mod bridge;
mod browser;
mod play;
mod program;
mod room;
mod screens;
mod settings;
mod store;
mod teach;
mod ui;
mod words;
mod work;

/// Opens the page on which is played: by pupils, and by the class on the board.
pub fn play() {
    app::open(&play::Play);
}

/// Opens the page of a teacher: preparing, leading, a guest, the network doctor.
pub fn teach() {
    app::open(&teach::Teach);
}
