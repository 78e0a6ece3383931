//! A place where something is built: the weather of the slot that is shown, and the ground.

use super::Places;
use super::sky::{air, ground, hills, sky, turbine};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{DUSK, INK, NIGHT, PLAIN, between};
use bevy::prelude::*;
use mechanics::planning::{Puzzle, State};
use mechanics::{AnyPuzzle, AnyState};

/// The line that people stand on.
pub const GROUND: f32 = 800.0;

/// Where people are.
pub(super) fn places() -> Places {
    Places {
        floors: vec![GROUND + 40.0],
        stairs: (0.0, 0.0),
        client: Vec2::new(110.0, GROUND + 40.0),
        colleague: Vec2::new(230.0, GROUND + 46.0),
        pet: Vec2::new(1500.0, GROUND + 40.0),
        neighbours: [
            Vec2::new(1200.0, GROUND + 40.0),
            Vec2::new(1300.0, GROUND + 40.0),
            Vec2::new(1400.0, GROUND + 40.0),
        ],
        perch: Vec2::new(1440.0, GROUND - 60.0),
    }
}

/// The place, with its weather; nothing of it becomes warm.
pub(super) fn looks(puzzle: &AnyPuzzle, state: &AnyState) -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let (AnyPuzzle::Planning(puzzle), AnyState::Planning(state)) = (puzzle, state) else {
        return (base(0.8), Vec::new(), Vec::new());
    };
    let mut set = base(daylight(puzzle, state));
    let mut air = Vec::new();
    if let Some(slot) = state.now.filter(|slot| *slot < puzzle.params().slots()) {
        if puzzle.params().wet(slot) {
            air.extend(rain());
        }
        let wind = f32::from(puzzle.params().wind_at(slot));
        for index in 0..3_u8 {
            let at = (f32::from(index) * 560.0 + 160.0, 120.0 + f32::from(index % 2) * 70.0);
            let cloud = Look::new(format!("cloud{index}"), "cloud", at).z(-33.0);
            set.push(cloud.ambient(Ambient::Pass(8.0 + wind * 22.0, -300.0, 1900.0)));
        }
    }
    (set, Vec::new(), air)
}

/// How much of the day is in the sky: less towards its evening.
fn daylight(puzzle: &Puzzle, state: &State) -> f32 {
    let Some(slot) = state.now else { return 0.9 };
    let parts = puzzle.params().parts.len().max(1);
    let part = usize::from(slot) % parts;
    0.95 - 0.25 * (part as f32) / (parts as f32)
}

fn base(day: f32) -> Vec<Look> {
    let mut set = sky(GROUND, day, (1400.0, 120.0));
    set.push(air("day", GROUND, Srgba::rgb(0.62, 0.80, 0.95)).alpha(day * 0.75).feel(Feel::Slow).z(-38.0));
    set.extend(hills(GROUND - 60.0));
    set.extend(turbine("a", (1480.0, GROUND - 70.0), 1.0, 0.5, DUSK));
    set.extend(turbine("b", (1330.0, GROUND - 70.0), 0.7, 0.66, DUSK));
    set.push(ground("soil", GROUND, Some(between(NIGHT, INK, 0.55))));
    set.push(Look::block("grass", (-2400.0, GROUND), (6400.0, 26.0), Srgba::rgb(0.36, 0.60, 0.42)).z(-9.0));
    for (index, x) in [20.0, 1560.0].into_iter().enumerate() {
        set.push(
            Look::new(format!("tree{index}"), "tree", (x, GROUND + 4.0)).standing().scale(1.2, 1.2).tint(PLAIN).z(-8.0),
        );
    }
    set
}

fn rain() -> Vec<Look> {
    (0..40_u8)
        .map(|index| {
            let at = (f32::from(index) * 43.0 - 40.0, 120.0 + f32::from(index * 7 % 13) * 50.0);
            let drop = Look::new(format!("drop{index}"), "raindrop", at).turn(0.12).alpha(0.8).z(30.0);
            drop.ambient(Ambient::Bob(Vec2::new(8.0, 60.0), 0.7 + f32::from(index % 5) * 0.06))
        })
        .collect()
}
