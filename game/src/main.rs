//! The game in the browser.
use bevy::prelude::*;
fn main() { App::new().add_plugins(DefaultPlugins).add_systems(Startup, |mut c: Commands| { c.spawn(Camera2d); c.spawn(Sprite::from_color(Color::WHITE, Vec2::splat(10.0))); }).run(); }
