//! A greenhouse in the morning: glass, light, and long rows of strawberry plants; full crates when all went well.

use super::Places;
use crate::easel::{Ambient, Look};
use crate::palette::{CAT_EYES, DUSK, INK, WHITE, between, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::AnyState;
use mechanics::robot_cell::End;

/// The line that people stand on.
const GROUND: f32 = 800.0;
const SKY: Srgba = Srgba::rgb(0.74, 0.88, 0.93);
const GRASS: Srgba = Srgba::rgb(0.45, 0.60, 0.36);

/// Where people are; the gull sits on the crates.
pub(super) fn places() -> Places {
    Places {
        floors: vec![GROUND + 30.0],
        stairs: (0.0, 0.0),
        client: Vec2::new(1480.0, GROUND + 30.0),
        colleague: Vec2::new(150.0, GROUND + 30.0),
        pet: Vec2::new(1370.0, GROUND + 36.0),
        neighbours: [
            Vec2::new(1060.0, GROUND + 40.0),
            Vec2::new(1180.0, GROUND + 40.0),
            Vec2::new(1300.0, GROUND + 40.0),
        ],
        perch: Vec2::new(1150.0, 486.0),
    }
}

/// The greenhouse with what was picked.
pub(super) fn looks(state: &AnyState) -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let mut set = vec![
        Look::block("sky", (-2400.0, -2600.0), (6400.0, 3400.0), SKY).z(-39.0),
        Look::new("sun", "glow", (1240.0, 120.0)).size((760.0, 760.0)).tint(CAT_EYES).alpha(0.8).z(-38.5),
        Look::block("field", (-2400.0, 560.0), (6400.0, 300.0), between(GRASS, SKY, 0.35)).z(-38.0),
        Look::block("floor", (-2400.0, GROUND - 30.0), (6400.0, 2600.0), between(GRASS, DUSK, 0.45)).z(-30.0),
        Look::block("path", (-2400.0, GROUND - 30.0), (6400.0, 10.0), between(GRASS, WHITE, 0.5)).z(-29.0),
        Look::block("rail", (150.0, 128.0), (1300.0, 22.0), between(DUSK, INK, 0.7)).z(-20.0),
        Look::block("rail-edge", (150.0, 128.0), (1300.0, 5.0), DUSK).z(-19.0),
    ];
    // The frame of the greenhouse: posts, and a pitched roof.
    for index in 0..9_u8 {
        let x = -240.0 + f32::from(index) * 260.0;
        set.push(Look::block(format!("post{index}"), (x, -2400.0), (9.0, 3180.0), see_through(WHITE, 0.8)).z(-35.0));
        let beam = Look::new(format!("beam{index}"), "white", (x + 130.0, 40.0)).size((300.0, 7.0));
        let beam = beam.turn(if index % 2 == 0 { -0.5 } else { 0.5 });
        set.push(beam.tint(see_through(WHITE, 0.8)).z(-35.0));
    }
    set.push(Look::block("gable", (-2400.0, 108.0), (6400.0, 7.0), see_through(WHITE, 0.8)).z(-34.0));
    // A row further away.
    let far = between(WHITE, SKY, 0.35);
    set.push(Look::block("far-gutter", (-2400.0, 452.0), (6400.0, 18.0), far).z(-33.0));
    for index in 0..22_u8 {
        let at = (-200.0 + f32::from(index) * 92.0, 456.0);
        let plant = Look::new(format!("far-plant{index}"), "berry-plant", at).standing().scale(0.5, 0.5);
        set.push(plant.tint(between(Srgba::rgb(0.80, 0.94, 0.92), SKY, 0.4)).z(-33.5).ambient(Ambient::None));
    }
    (set, Vec::new(), crates(state))
}

/// Crates of the day, once a gutter went well.
fn crates(state: &AnyState) -> Vec<Look> {
    let AnyState::RobotCell(state) = state else { return Vec::new() };
    if state.run.end != Some(End::Done) || !state.run.failures.is_empty() {
        return Vec::new();
    }
    let mut looks = Vec::new();
    for (index, (x, y)) in [(1010.0, 790.0), (1200.0, 790.0), (1105.0, 714.0)].into_iter().enumerate() {
        let delay = 0.15 * index as f32;
        for berry in 0..4_u8 {
            let at = (x - 54.0 + 36.0 * f32::from(berry), y - 42.0);
            let fruit = Look::new(format!("crate{index}-{berry}"), "thing-berry", at).standing();
            looks.push(fruit.scale(0.9, 0.9).pop(delay + 0.05 * f32::from(berry)).z(1.0 + index as f32));
        }
        looks
            .push(Look::new(format!("crate{index}"), "berry-tray", (x, y)).standing().pop(delay).z(1.5 + index as f32));
    }
    looks
}
