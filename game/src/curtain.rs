//! The curtain between scenes: what was on is covered, and the new scene fades in from the colour of the night.
//!
//! It waits a little for art that is on its way.

use crate::Step;
use crate::easel::Picture;
use crate::pace::{Moving, Tick};
use crate::palette::{SKY, see_through};
use crate::stage::Stage;
use bevy::prelude::*;

/// How long it takes to open, in seconds.
const SECONDS: f32 = 0.45;
/// The longest that it waits for art, in seconds; what comes later fades in by itself.
const PATIENCE: f32 = 1.5;

/// How far the curtain is closed, from 0 to 1, and for which scene.
#[derive(Component, Default)]
struct Curtain {
    closed: f32,
    waited: f32,
    scene: u32,
}

/// Hangs the curtain.
pub fn plugin(app: &mut App) {
    app.add_systems(Startup, hang_curtain).add_systems(Update, open_curtain.in_set(Step::Move));
}

fn hang_curtain(mut commands: Commands) {
    let cloth = Sprite::from_color(Color::Srgba(SKY), Vec2::splat(20_000.0));
    commands.spawn((Curtain::default(), cloth, Transform::from_xyz(0.0, 0.0, 900.0), Visibility::Hidden));
}

fn open_curtain(
    (tick, stage, picture): (Res<Tick>, Res<Stage>, Res<Picture>),
    mut moving: ResMut<Moving>,
    mut curtains: Query<(&mut Curtain, &mut Sprite, &mut Visibility)>,
) {
    for (mut curtain, mut sprite, mut visibility) in &mut curtains {
        if curtain.scene != stage.scene {
            *curtain = Curtain { closed: 1.0, waited: 0.0, scene: stage.scene };
        } else if curtain.closed >= 1.0 && curtain.waited < PATIENCE && picture.waits() {
            curtain.waited += tick.0;
        } else if curtain.closed <= 0.0 {
            continue;
        } else {
            curtain.closed -= tick.0 / SECONDS;
        }
        moving.0 = true;
        sprite.color = Color::Srgba(see_through(SKY, curtain.closed.clamp(0.0, 1.0)));
        *visibility = if curtain.closed > 0.0 { Visibility::Inherited } else { Visibility::Hidden };
    }
}
