//! A gutter of strawberry plants instead of a belt: the plants pass by, and the fruit hangs below them.

use crate::easel::{Ambient, Feel, Look};
use crate::palette::{INK, NIGHT, WHITE, between, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::robot_cell::{Failure, Puzzle, State, Whereabouts, item_x};

use super::things;

/// How far the gutter hangs above the fruit.
const ABOVE: f32 = 66.0;
const LEAFY: [&str; 3] = ["ripe_leaf", "half_leaf", "white_leaf"];

/// The gutter with its plants, and the fruit that still hangs.
pub(super) fn looks(puzzle: &Puzzle, state: &State, sensor: Vec2) -> Vec<Look> {
    let y = sensor.y + 30.0 - ABOVE;
    let grey = between(WHITE, NIGHT, 0.5);
    let mut looks = vec![
        Look::block("gutter", (-900.0, y - 34.0), (3200.0, 34.0), WHITE).z(-2.0),
        Look::block("gutter-edge", (-900.0, y - 8.0), (3200.0, 8.0), grey).z(-1.9),
        Look::new("eye", "belt-sensor", (sensor.x + 96.0, y + 170.0)).standing().z(-3.5),
    ];
    for index in 0..state.run.items.len() {
        let Some(at) = item_x(puzzle, &state.run, index) else { continue };
        let plant = Look::new(format!("plant{index}"), "berry-plant", (at as f32, y - 30.0)).standing();
        looks.push(plant.z(-2.2));
        let item = &state.run.items[index];
        let id = puzzle.params().kinds.get(usize::from(item.kind)).map_or("", |kind| kind.id.as_str());
        if matches!(item.at, Whereabouts::Belt | Whereabouts::On) {
            let (sprite, tint) = things::thing(puzzle, item.kind);
            let fruit = Look::new(format!("item{index}"), sprite, (at as f32, y - 6.0)).hanging().tint(tint);
            looks.push(fruit.scale(1.15, 1.15).z(-1.0));
            let stalk = Look::block(
                format!("stalk{index}"),
                (at as f32 - 2.0, y - 14.0),
                (4.0, 14.0),
                between(INK, Srgba::rgb(0.25, 0.64, 0.30), 0.8),
            );
            looks.push(stalk.z(-1.1));
        }
        if LEAFY.contains(&id) {
            let leaf = Look::new(format!("leaf{index}"), "leaf", (at as f32 + 12.0, y + 2.0)).hanging().turn(0.25);
            looks.push(leaf.z(-0.5).ambient(Ambient::Sway(0.05, 3.1, index as f32)));
        }
    }
    looks.extend(jam(state, sensor));
    looks
}

/// A berry that was gripped too hard is on the lens, and the wiper of the camera does its best.
fn jam(state: &State, sensor: Vec2) -> Vec<Look> {
    if !state.run.failures.contains(&Failure::Squashed) {
        return Vec::new();
    }
    let spots =
        [(-150.0, -190.0, 1.8), (120.0, -250.0, 1.2), (230.0, -60.0, 2.1), (-60.0, 90.0, 1.4), (40.0, -120.0, 1.0)];
    let mut looks = Vec::new();
    for (index, (x, y, size)) in spots.into_iter().enumerate() {
        let spot = Look::new(format!("jam{index}"), "splash", sensor + Vec2::new(x, y)).scale(size, size);
        looks.push(spot.turn(index as f32 * 1.3).tint(see_through(WHITE, 0.85)).pop(0.05 * index as f32).z(30.0));
    }
    let wiper = Look::new("wiper", "wiper", sensor + Vec2::new(96.0, 76.0)).standing().scale(0.55, 0.55);
    looks.push(wiper.feel(Feel::Springy).ambient(Ambient::Sway(0.8, 1.6, 0.0)).z(31.0));
    looks
}

/// The tray on its cart.
pub(super) fn tray(at: Vec2) -> Vec<Look> {
    let top = at.y + 56.0;
    let mut looks = vec![
        Look::new("tray", "berry-tray", (at.x, top)).standing().z(4.0),
        Look::block("cart", (at.x - 96.0, top), (192.0, 14.0), between(NIGHT, INK, 0.4)).z(3.9),
        Look::block("cart-leg-a", (at.x - 84.0, top + 14.0), (10.0, 66.0), between(NIGHT, INK, 0.4)).z(3.8),
        Look::block("cart-leg-b", (at.x + 74.0, top + 14.0), (10.0, 66.0), between(NIGHT, INK, 0.4)).z(3.8),
    ];
    for (key, x) in [("a", -79.0), ("b", 79.0)] {
        let wheel = Look::new(format!("cart-wheel-{key}"), "wire-end", (at.x + x, 792.0)).size((30.0, 30.0));
        looks.push(wheel.tint(INK).z(3.9));
    }
    looks
}
