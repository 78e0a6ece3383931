//! A shelter for hedgehogs: a large roof in the sun, the room with the inverter, the nests, and the village beside it.

use super::Places;
use super::sky::{air, ground, hills, sky, turbine};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{INK, NIGHT, PLAIN, WHITE, between, see_through};
use crate::views::Light;
use crate::views::wiring::{GROUND, sky as sky_of};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::wiring::{Kind, Sky, Spot};
use mechanics::{AnyPuzzle, AnyState};

/// Left, top, right and bottom of the roof, and the walls below it.
const ROOF: (f32, f32, f32, f32) = (286.0, 34.0, 1414.0, 396.0);
const WALLS: (f32, f32) = (130.0, 1440.0);
/// Where the two sides of a roof to the east and the west meet.
const RIDGE: f32 = 806.0;

/// Where people are.
pub(super) fn places() -> Places {
    Places {
        floors: vec![GROUND],
        stairs: (0.0, 0.0),
        client: Vec2::new(1500.0, GROUND),
        colleague: Vec2::new(84.0, GROUND),
        pet: Vec2::new(1386.0, GROUND),
        neighbours: [Vec2::new(1470.0, GROUND), Vec2::new(1540.0, GROUND), Vec2::new(1590.0, GROUND)],
        perch: Vec2::new(1230.0, ROOF.1 + 8.0),
    }
}

/// Colour of the sky, how much of it is day, the place of the sun, and the light on what stands outside.
fn weather(now: Sky) -> (Srgba, f32, Vec2, Srgba) {
    match now {
        Sky::Morning => (Srgba::rgb(0.97, 0.80, 0.66), 0.92, Vec2::new(170.0, 300.0), Srgba::rgb(1.0, 0.92, 0.84)),
        Sky::Noon => (Srgba::rgb(0.61, 0.80, 0.94), 1.0, Vec2::new(806.0, 26.0), PLAIN),
        Sky::Afternoon => (Srgba::rgb(0.98, 0.72, 0.48), 0.92, Vec2::new(1500.0, 250.0), Srgba::rgb(1.0, 0.86, 0.72)),
        Sky::Frost => (Srgba::rgb(0.80, 0.88, 0.97), 1.0, Vec2::new(130.0, 420.0), Srgba::rgb(0.90, 0.95, 1.0)),
        Sky::Storm => (Srgba::rgb(0.10, 0.13, 0.25), 0.4, Vec2::new(1500.0, 1100.0), NIGHT),
    }
}

/// The shelter under the sky of this moment.
pub(super) fn looks(puzzle: &AnyPuzzle, state: &AnyState, light: &Light) -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let now = if let AnyState::Wiring(state) = state { sky_of(state) } else { Sky::Noon };
    let (colour, day, sun, tint) = weather(now);
    let mut set = sky(GROUND, 0.0, (60.0, 90.0));
    let air = air("day", GROUND, see_through(colour, day));
    set.push(air.feel(Feel::Slow).z(-36.5));
    set.push(Look::new("sun-shine", "glow", sun).size((520.0, 520.0)).alpha(0.8).feel(Feel::Slow).z(-36.3));
    set.push(
        Look::new("sun", "wire-end", sun)
            .size((104.0, 104.0))
            .tint(Srgba::rgb(1.0, 0.84, 0.42))
            .feel(Feel::Slow)
            .z(-36.2),
    );
    set.extend(hills(GROUND - 40.0).into_iter().map(|hill| hill.tint(tint).feel(Feel::Slow)));
    set.extend(turbine("mill", (60.0, GROUND - 60.0), 0.9, if now == Sky::Storm { 1.6 } else { 0.5 }, tint));
    set.extend(village(now, tint));
    let snow = now == Sky::Frost;
    let grass = if snow { WHITE } else { between(INK, Srgba::rgb(0.42, 0.62, 0.40), tint.red) };
    set.push(ground("grass", GROUND, Some(grass)).feel(Feel::Slow));
    set.extend(house(puzzle, now, tint, light));
    if snow {
        set.push(Look::block("snow", (ROOF.0 - 10.0, ROOF.1 - 14.0), (ROOF.2 - ROOF.0 + 20.0, 20.0), WHITE).z(-0.5));
    }
    if now == Sky::Storm {
        set.extend(storm());
    }
    let tree = Look::new("tree", "tree", (1500.0, GROUND + 6.0)).standing().scale(1.5, 2.5);
    let sway = if now == Sky::Storm { Ambient::Sway(0.05, 1.4, 0.0) } else { Ambient::Sway(0.012, 5.0, 0.0) };
    let shades = puzzle_has_shade(puzzle);
    let trees = shades.then(|| tree.tint(tint).ambient(sway).feel(Feel::Slow).z(-2.0));
    (set, Vec::new(), trees.into_iter().collect())
}

fn panels(puzzle: &AnyPuzzle) -> impl Iterator<Item = Spot> + '_ {
    let parts = if let AnyPuzzle::Wiring(puzzle) = puzzle { puzzle.params().parts.as_slice() } else { &[] };
    parts.iter().filter_map(|part| if let Kind::Panel(spot) = part.kind { Some(spot) } else { None })
}

fn puzzle_has_shade(puzzle: &AnyPuzzle) -> bool {
    panels(puzzle).any(|spot| spot == Spot::Shade)
}

/// Houses beside the shelter; their windows are lit in the evening, until the storm takes the power.
fn village(now: Sky, tint: Srgba) -> Vec<Look> {
    let mut looks = Vec::new();
    for (index, (x, house)) in
        [(-150.0, "house-a"), (8.0, "house-c"), (1574.0, "house-b"), (1724.0, "house-a")].into_iter().enumerate()
    {
        let foot = Vec2::new(x, GROUND);
        looks.push(
            Look::new(format!("house{index}"), house, foot)
                .standing()
                .scale(0.9, 0.9)
                .tint(tint)
                .feel(Feel::Slow)
                .z(-20.0),
        );
        for (floor, y) in [("low", 180.0), ("high", 114.0)] {
            let at = foot + Vec2::new(0.0, -0.9 * y - 22.0);
            let window = Look::new(format!("home{index}-{floor}"), "window-lit", at).size((31.0, 45.0));
            let lit = if now == Sky::Afternoon || now == Sky::Morning { 1.0 } else { 0.0 };
            looks.push(window.alpha(lit).feel(Feel::Slow).z(-19.0));
        }
    }
    looks
}

/// Roof, walls and rooms.
fn house(puzzle: &AnyPuzzle, now: Sky, tint: Srgba, light: &Light) -> Vec<Look> {
    let mut looks = Vec::new();
    let warm = light.storeys.first().copied().unwrap_or(1.0);
    let wall = between(Srgba::rgb(0.17, 0.20, 0.36), Srgba::rgb(0.96, 0.89, 0.74), warm);
    looks.push(
        Look::block("shell", (WALLS.0 - 14.0, ROOF.3 - 6.0), (WALLS.1 - WALLS.0 + 28.0, GROUND - ROOF.3 + 10.0), INK)
            .z(-6.0),
    );
    let rooms = [("left", WALLS.0, 586.0), ("right", 600.0, WALLS.1)];
    for (key, from, to) in rooms {
        let room = Look::block(format!("room-{key}"), (from, ROOF.3 + 6.0), (to - from, GROUND - ROOF.3 - 6.0), wall);
        looks.push(room.feel(Feel::Slow).z(-5.0));
        let skirting =
            Look::block(format!("skirting-{key}"), (from, GROUND - 16.0), (to - from, 16.0), between(wall, INK, 0.25));
        looks.push(skirting.feel(Feel::Slow).z(-4.9));
    }
    let two = panels(puzzle).any(|spot| matches!(spot, Spot::East | Spot::West));
    let shade = |side: f32| match (two, now) {
        (true, Sky::Morning) if side > 0.0 => 0.35,
        (true, Sky::Afternoon) if side < 0.0 => 0.35,
        _ => 0.0,
    };
    let sides = if two {
        vec![("east", ROOF.0, RIDGE - 4.0, shade(-1.0)), ("west", RIDGE + 4.0, ROOF.2, shade(1.0))]
    } else {
        vec![("south", ROOF.0, ROOF.2, 0.0)]
    };
    looks.push(
        Look::block(
            "eaves",
            (ROOF.0 - 170.0, ROOF.3 - 8.0),
            (ROOF.2 - ROOF.0 + 220.0, 16.0),
            between(INK, Srgba::rgb(0.54, 0.35, 0.27), tint.red),
        )
        .feel(Feel::Slow)
        .z(-1.0),
    );
    for (key, from, to, dark) in sides {
        let colour = between(tint, INK, dark);
        let high = (ROOF.3 - ROOF.1) / 8.0;
        let columns = ((to - from) / 120.0).ceil() as u8;
        let wide = (to - from) / f32::from(columns);
        for row in 0..8_u8 {
            for column in 0..columns {
                let at = (from + f32::from(column) * wide, ROOF.1 + f32::from(row) * high);
                let tile = Look::new(format!("tile-{key}-{row}-{column}"), "roof-tile", at).anchor(-0.5, 0.5);
                looks.push(
                    tile.size((wide + 0.5, high + 0.5)).tint(colour).feel(Feel::Slow).z(-3.0 - f32::from(row) * 0.01),
                );
            }
        }
    }
    if two {
        let ridge = Look::block(
            "ridge",
            (RIDGE - 9.0, ROOF.1 - 14.0),
            (18.0, ROOF.3 - ROOF.1 + 14.0),
            between(INK, Srgba::rgb(0.54, 0.24, 0.14), tint.red),
        );
        looks.push(ridge.feel(Feel::Slow).z(-0.8));
    }
    looks
}

/// Dark clouds that hurry by, and rain.
fn storm() -> Vec<Look> {
    let mut looks = Vec::new();
    for cloud in 0..4_u8 {
        let at = (f32::from(cloud) * 460.0 - 80.0, 70.0 + f32::from(cloud % 2) * 70.0);
        let look = Look::new(format!("storm{cloud}"), "cloud", at).scale(1.6, 1.4).tint(Srgba::rgb(0.35, 0.39, 0.55));
        looks.push(look.ambient(Ambient::Pass(160.0, -300.0, 1900.0)).z(-30.0));
    }
    for drop in 0..44_u8 {
        let at = (f32::from(drop) * 167.0 % 1700.0 - 40.0, f32::from(drop) * 97.0 % 720.0 + 20.0);
        let rain = Look::new(format!("rain{drop}"), "dash", at).size((30.0, 4.0)).turn(1.9);
        let phase = f32::from(drop % 9) / 9.0;
        looks.push(
            rain.tint(see_through(Srgba::rgb(0.75, 0.84, 1.0), 0.6))
                .ambient(Ambient::Twinkle(0.9, 0.6, phase))
                .z(-29.0),
        );
    }
    looks
}
