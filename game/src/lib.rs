//! The picture of Vakpoort: the world and every challenge, drawn and animated.
//!
//! The page owns the truth and the input. It sends [`mechanics::stage::ToGame`]; the game draws, and answers
//! [`mechanics::stage::FromGame`].
//!
//! ```text
//! mail ──▶ stage ──▶ sets, views, acting, town ──▶ easel ──▶ motion ──▶ sprites
//!          what is     say how it should look,       keeps one entity    moves each to
//!          shown       as plain lists of `Look`s     for each `Look`     its goal
//! ```

pub mod acting;
pub mod art;
// Either the game or the panel is what a page calls: both export `start` and `send`.
#[cfg(all(target_arch = "wasm32", not(feature = "teacher")))]
pub mod browser;
pub mod camera;
pub mod curtain;
pub mod easel;
pub mod mail;
pub mod motion;
pub mod pace;
pub mod palette;
pub mod sets;
#[cfg(all(target_arch = "wasm32", not(feature = "teacher")))]
mod sharpness;
pub mod stage;
#[cfg(feature = "teacher")]
pub mod teacher;
pub mod town;
pub mod views;

#[cfg(test)]
mod tests;

use bevy::prelude::*;

/// Everything that draws, in the order in which a frame is made.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Read what the page wrote.
    Read,
    /// Say how things should look.
    Say,
    /// Move things to where they should be.
    Move,
}

/// The whole picture, without window or renderer.
pub fn plugin(app: &mut App) {
    app.configure_sets(Update, (Step::Read, Step::Say, Step::Move).chain()).add_plugins((
        mail::plugin,
        stage::plugin,
        art::plugin,
        easel::plugin,
        motion::plugin,
        pace::plugin,
        camera::plugin,
        curtain::plugin,
        sets::plugin,
        views::plugin,
        acting::plugin,
        town::plugin,
    ));
}
