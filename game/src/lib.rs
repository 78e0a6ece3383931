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
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod camera;
pub mod curtain;
pub mod easel;
pub mod mail;
pub mod motion;
pub mod pace;
pub mod palette;
pub mod sets;
#[cfg(target_arch = "wasm32")]
mod sharpness;
pub mod stage;
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
