//! A pastry bakery: tiles, a shop window that fills, a door where a gull waits, and a wedding cake when all went well.

use super::Places;
use crate::easel::{Feel, Look};
use crate::palette::{CAT_EYES, DUSK, INK, WHITE, between, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::robot_cell::{End, Puzzle, State, Whereabouts};
use mechanics::{AnyPuzzle, AnyState};

/// The line that people stand on.
const GROUND: f32 = 800.0;
const CREAM: Srgba = Srgba::rgb(0.965, 0.890, 0.741);
const PINK: Srgba = Srgba::rgb(0.90, 0.66, 0.70);
const WOOD: Srgba = Srgba::rgb(0.541, 0.353, 0.267);
const SHELVES: [f32; 2] = [322.0, 446.0];

/// Where people are; the gull stands at the door, ready.
pub(super) fn places() -> Places {
    Places {
        floors: vec![GROUND + 30.0],
        stairs: (0.0, 0.0),
        client: Vec2::new(1480.0, GROUND + 30.0),
        colleague: Vec2::new(190.0, GROUND + 30.0),
        pet: Vec2::new(1370.0, GROUND + 36.0),
        neighbours: [
            Vec2::new(1060.0, GROUND + 40.0),
            Vec2::new(1180.0, GROUND + 40.0),
            Vec2::new(1300.0, GROUND + 40.0),
        ],
        perch: Vec2::new(40.0, GROUND - 30.0),
    }
}

/// The bakery with what is ready.
pub(super) fn looks(puzzle: &AnyPuzzle, state: &AnyState) -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let wall = between(CREAM, DUSK, 0.12);
    let mut set = vec![
        Look::block("wall", (-2400.0, -2600.0), (6400.0, 3400.0), wall).z(-39.0),
        Look::block("tiles", (-2400.0, 520.0), (6400.0, 260.0), between(PINK, CREAM, 0.45)).z(-38.0),
        Look::block("tile-edge", (-2400.0, 512.0), (6400.0, 10.0), between(PINK, WOOD, 0.3)).z(-37.0),
        Look::block("floor", (-2400.0, GROUND - 30.0), (6400.0, 2600.0), between(WOOD, INK, 0.35)).z(-30.0),
        Look::block("skirting", (-2400.0, GROUND - 38.0), (6400.0, 10.0), WOOD).z(-29.0),
        Look::block("rail", (150.0, 128.0), (1300.0, 22.0), between(DUSK, INK, 0.7)).z(-20.0),
        Look::block("rail-edge", (150.0, 128.0), (1300.0, 5.0), DUSK).z(-19.0),
    ];
    for index in 0..24_u8 {
        let x = -300.0 + f32::from(index) * 92.0;
        set.push(Look::block(format!("joint{index}"), (x, 522.0), (4.0, 240.0), see_through(WHITE, 0.5)).z(-36.0));
    }
    for row in 0..2_u8 {
        let y = 600.0 + f32::from(row) * 80.0;
        set.push(Look::block(format!("seam{row}"), (-2400.0, y), (6400.0, 4.0), see_through(WHITE, 0.5)).z(-36.0));
    }
    set.extend(door());
    set.extend(window());
    let ready = match (puzzle, state) {
        (AnyPuzzle::RobotCell(puzzle), AnyState::RobotCell(state)) => ready(puzzle, state),
        _ => Vec::new(),
    };
    (set, Vec::new(), ready)
}

/// The door to the street, ajar.
fn door() -> Vec<Look> {
    let sky = between(CAT_EYES, WHITE, 0.4);
    vec![
        Look::block("door-frame", (-70.0, 300.0), (190.0, GROUND - 330.0), WOOD).z(-28.0),
        Look::block("door-sky", (-58.0, 312.0), (166.0, GROUND - 342.0), sky).z(-27.0),
        Look::block("door-leaf", (70.0, 312.0), (38.0, GROUND - 342.0), between(PINK, WOOD, 0.3)).z(-26.0),
        Look::new("door-knob", "wire-end", (80.0, 560.0)).size((16.0, 16.0)).tint(CAT_EYES).z(-25.0),
    ]
}

/// The shop window, with its awning and its shelves.
fn window() -> Vec<Look> {
    let mut looks = vec![
        Look::block("shop", (990.0, 206.0), (420.0, 264.0), WOOD).z(-28.0),
        Look::block("shop-glass", (1002.0, 218.0), (396.0, 240.0), between(CAT_EYES, WHITE, 0.55)).z(-27.0),
    ];
    for (index, y) in SHELVES.into_iter().enumerate() {
        looks.push(Look::block(format!("shelf{index}"), (1002.0, y), (396.0, 10.0), WOOD).z(-26.0));
    }
    for stripe in 0..10_u8 {
        let x = 990.0 + f32::from(stripe) * 42.0;
        let colour = if stripe % 2 == 0 { PINK } else { WHITE };
        looks.push(Look::block(format!("awning{stripe}"), (x, 190.0), (42.0, 34.0), colour).z(-25.0));
        let scallop = Look::new(format!("scallop{stripe}"), "wire-end", (x + 21.0, 224.0)).size((42.0, 26.0));
        looks.push(scallop.tint(colour).z(-25.1));
    }
    looks
}

/// Cakes that are ready stand in the window; when all went well the wedding cake comes, with the last cherry.
fn ready(puzzle: &Puzzle, state: &State) -> Vec<Look> {
    let run = &state.run;
    let wants = |kind: u8| puzzle.params().kinds.get(usize::from(kind)).map_or(0, |kind| kind.wants);
    let good = |item: &&mechanics::robot_cell::Item| {
        item.at == Whereabouts::On && item.topped > 0 && item.topped == wants(item.kind)
    };
    let over = run.end == Some(End::Done) && run.failures.is_empty();
    // What this belt made stands in front; a good day fills the rest.
    let count = if over { 10 } else { run.items.iter().filter(good).count().min(9) };
    let mut looks = Vec::new();
    for index in 0..count {
        let at = Vec2::new(1050.0 + 76.0 * (index % 5) as f32, SHELVES[index / 5 % 2]);
        let delay = if over { 0.05 * index as f32 } else { 0.0 };
        let cake = Look::new(format!("ready{index}"), "thing-cake", at).standing().scale(0.75, 0.75).pop(delay);
        looks.push(cake.z(-10.0));
        let cherry = Look::new(format!("ready-top{index}"), "thing-cherry", at - Vec2::new(0.0, 38.0)).standing();
        looks.push(cherry.scale(0.7, 0.7).pop(delay).z(-9.0));
    }
    if over {
        let foot = Vec2::new(1225.0, GROUND - 8.0);
        looks.push(Look::new("wedding", "wedding-cake", foot).standing().feel(Feel::Springy).pop(0.2).z(30.0));
        let cherry = Look::new("wedding-top", "thing-cherry", foot - Vec2::new(0.0, 216.0)).standing();
        looks.push(cherry.scale(1.2, 1.2).feel(Feel::Springy).pop(1.0).z(31.0));
    }
    looks
}
