//! A house in cutaway with its heating: rooms above, the cellar below, a ladder between, and weather around it.

use super::Places;
use super::sky::{air, ground, hills, sky, turbine};
use crate::easel::{Ambient, Look};
use crate::palette::{DUSK, INK, NIGHT, PLAIN, between};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::AnyPuzzle;
use mechanics::heating::layout::{CELLAR, STOREYS, WALLS, floor, top};

/// Where the ladder is.
const LADDER: f32 = 186.0;

/// Floors of the rooms and of the cellar, from the highest one down.
fn floors(puzzle: &AnyPuzzle) -> Vec<f32> {
    let AnyPuzzle::Heating(puzzle) = puzzle else { return vec![CELLAR] };
    let mut floors: Vec<f32> = (0..puzzle.params().rooms.len()).map(|room| floor(puzzle, room).1).collect();
    floors.sort_by(f32::total_cmp);
    floors.dedup();
    floors.push(CELLAR);
    floors
}

/// Ceiling of the highest rooms.
fn roof(puzzle: &AnyPuzzle) -> f32 {
    match puzzle {
        AnyPuzzle::Heating(puzzle) => top(puzzle),
        _ => STOREYS.0,
    }
}

/// Where people are.
pub(super) fn places(puzzle: &AnyPuzzle) -> Places {
    let ground = STOREYS.1 - 6.0;
    Places {
        floors: floors(puzzle),
        stairs: (LADDER, LADDER),
        client: Vec2::new(108.0, ground),
        colleague: Vec2::new(1546.0, CELLAR),
        pet: Vec2::new(34.0, ground),
        neighbours: [Vec2::new(60.0, ground), Vec2::new(120.0, ground), Vec2::new(176.0, ground)],
        perch: Vec2::new(1470.0, roof(puzzle) - 16.0),
    }
}

/// The house; how warm its rooms are is drawn by the view.
pub(super) fn looks(puzzle: &AnyPuzzle) -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let cold = match puzzle {
        AnyPuzzle::Heating(puzzle) => puzzle.params().outside < 4.0,
        _ => false,
    };
    let mut set = sky(STOREYS.1, 0.0, (60.0, 120.0));
    // By day; a pale one where it freezes.
    let day = if cold { Srgba::rgb(0.74, 0.82, 0.93) } else { Srgba::rgb(0.62, 0.80, 0.95) };
    set.push(air("day", STOREYS.1, day).z(-36.5));
    set.extend(hills(STOREYS.1 + 14.0));
    set.extend(turbine("left", (20.0, STOREYS.1), 0.8, 0.5, PLAIN));
    set.push(ground("earth", STOREYS.1, Some(between(NIGHT, INK, 0.55))));
    let grass = if cold { Srgba::rgb(0.90, 0.94, 0.98) } else { Srgba::rgb(0.36, 0.60, 0.42) };
    set.push(Look::block("grass", (-2400.0, STOREYS.1), (6400.0, 22.0), grass).z(-9.0));
    let frame = |key: &str, from: (f32, f32), to: (f32, f32), z: f32| {
        Look::block(key.to_owned(), from, (to.0 - from.0, to.1 - from.1), INK).z(z)
    };
    let roof = roof(puzzle);
    set.push(frame("shell", (WALLS.0 - 14.0, roof - 14.0), (WALLS.1 + 14.0, STOREYS.1 + 4.0), 0.0));
    let middle = (WALLS.0 + WALLS.1) / 2.0;
    set.push(Look::new("roof", "roof", (middle, roof - 8.0)).standing().z(0.5));
    set.push(frame("under", (30.0, STOREYS.1 + 2.0), (WALLS.1 + 14.0, CELLAR + 14.0), 0.0));
    let cellar = Look::block(
        "cellar",
        (44.0, STOREYS.1 + 16.0),
        (WALLS.1 - 44.0, CELLAR - STOREYS.1 - 16.0),
        between(DUSK, NIGHT, 0.5),
    );
    set.push(cellar.z(0.1));
    set.push(Look::block("cellar-floor", (44.0, CELLAR), (WALLS.1 - 44.0, 6.0), between(DUSK, PLAIN, 0.3)).z(0.2));
    let mut things = Vec::new();
    let top = floors(puzzle).first().copied().unwrap_or(STOREYS.1);
    for (side, x) in [("a", LADDER - 15.0), ("b", LADDER + 11.0)] {
        things.push(
            Look::block(format!("ladder-{side}"), (x, top), (4.0, CELLAR - top), between(DUSK, PLAIN, 0.4)).z(-2.0),
        );
    }
    let mut rung = top + 14.0;
    while rung < CELLAR {
        let key = format!("rung{rung}");
        things.push(Look::block(key, (LADDER - 15.0, rung), (28.0, 4.0), between(DUSK, PLAIN, 0.4)).z(-2.0));
        rung += 26.0;
    }
    if cold {
        for index in 0..3_u8 {
            let at = (f32::from(index) * 520.0 + 120.0, 24.0 + f32::from(index % 2) * 10.0);
            let cloud = Look::new(format!("cloud{index}"), "cloud", at).z(-33.0);
            set.push(cloud.ambient(Ambient::Pass(10.0, -300.0, 1900.0)));
        }
    }
    (set, Vec::new(), things)
}
