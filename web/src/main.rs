//! The page: everything a pupil reads, chooses, types or touches.
//!
//! It owns the truth (the running [`mechanics::Play`] and the passport) and all input. The game is only the picture,
//! and every screen works without it.

mod aloud;
mod app;
mod audio;
mod bridge;
mod browser;
mod room;
mod screens;
mod settings;
mod store;
mod ui;
mod words;
mod work;

fn main() {
    app::open();
}
