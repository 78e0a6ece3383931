//! A house with a staircase, in cutaway: flat De Scheve Ooievaar.

use super::Places;
use super::sky::{ground, hills, sky, turbine};
use crate::easel::{Feel, Look};
use crate::palette::{NIGHT, lit, see_through};
use crate::views::Light;
use bevy::prelude::*;

/// Left and right inner side of the house.
const INSIDE: (f32, f32) = (145.0, 1455.0);
/// Thickness of the outer walls.
const WALL: f32 = 25.0;
/// Height of a storey without the slab below it.
const ROOM: f32 = 185.0;
/// From one storey to the next.
const STOREY: f32 = 190.0;
/// Left side of the stairs.
const STAIRS: f32 = 300.0;
/// Tiles of wallpaper in a storey.
const TILES: u8 = 20;

/// Where people are.
pub(super) fn places(tops: &[f32]) -> Places {
    let floors: Vec<f32> = tops.iter().map(|top| top + ROOM - 1.0).collect();
    let cellar = floors.last().copied().unwrap_or(834.0);
    let street = floors.iter().rev().nth(1).copied().unwrap_or(cellar);
    let high = floors.first().copied().unwrap_or(cellar);
    // The end of the gutter.
    let roof = tops.first().copied().unwrap_or(80.0) - 6.0;
    Places {
        stairs: (STAIRS + 14.0, STAIRS + 404.0),
        client: Vec2::new(290.0, street),
        colleague: Vec2::new(262.0, cellar),
        pet: Vec2::new(395.0, street),
        neighbours: [Vec2::new(600.0, street), Vec2::new(740.0, street), Vec2::new(260.0, high)],
        perch: Vec2::new(1455.0, roof),
        floors,
    }
}

/// The house, what becomes warm in it, and what stands in it.
pub(super) fn looks(tops: &[f32], light: &Light) -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let roof = tops.first().copied().unwrap_or(80.0);
    let bottom = tops.last().copied().unwrap_or(650.0) + STOREY;
    let street = tops.last().copied().unwrap_or(650.0) - 5.0;
    let mut set = around(street, bottom);
    let mut warm = Vec::new();
    let mut things = Vec::new();
    set.push(
        Look::block(
            "shell",
            (INSIDE.0 - WALL, roof),
            (INSIDE.1 - INSIDE.0 + 2.0 * WALL, bottom - roof),
            crate::palette::INK,
        )
        .z(0.0),
    );
    for (index, top) in tops.iter().enumerate() {
        let share = light.storeys.get(index).copied().unwrap_or(0.0);
        let cellar = index + 1 == tops.len() && tops.len() > 1;
        room(index, *top, cellar, share, &mut set, &mut warm);
        furnish(index, *top, tops.len(), lit(share), &mut things);
        for (side, x) in [("left", INSIDE.0 - WALL), ("right", INSIDE.1)] {
            let wall = Look::new(format!("wall-{side}{index}"), "wall-brick", (x, *top - 1.0)).anchor(-0.5, 0.5).z(3.0);
            set.push(wall.size((WALL, STOREY + 1.0)));
        }
    }
    set.push(Look::new("roof", "roof", ((INSIDE.0 + INSIDE.1) / 2.0, roof + 4.0)).standing().z(4.0));
    (set, warm, things)
}

/// Sky, neighbours' houses, street and earth.
fn around(street: f32, bottom: f32) -> Vec<Look> {
    let mut looks = sky(street, 0.0, (48.0, 150.0));
    looks.extend(hills(street + 20.0));
    looks.extend(turbine("far", (1530.0, street), 0.8, 0.5, NIGHT));
    looks.extend(turbine("near", (-90.0, street), 1.1, 0.4, NIGHT));
    looks.extend(turbine("left", (40.0, street), 0.7, 0.62, NIGHT));
    for (index, (x, house)) in
        [(-350.0, "house-b"), (-195.0, "house-c"), (1665.0, "house-a"), (1820.0, "house-b"), (1975.0, "house-c")]
            .into_iter()
            .enumerate()
    {
        looks.push(Look::new(format!("house{index}"), house, (x, street)).standing().tint(NIGHT).z(-20.0));
        let window = Look::new(format!("house-window{index}"), "window-lit", (x - 36.0, street - 240.0)).z(-19.0);
        looks.push(window.size((28.0, 44.0)));
    }
    looks.push(Look::new("tree", "tree", (62.0, street + 4.0)).standing().tint(NIGHT).z(-18.0));
    looks.push(ground("earth", street, None));
    looks.push(Look::block("pavement", (-2400.0, street), (6400.0, 9.0), NIGHT).z(-9.0));
    looks.push(
        Look::block("kerb", (-2400.0, street + 9.0), (6400.0, 26.0), see_through(crate::palette::INK, 0.8)).z(-9.0),
    );
    // Stones in the earth, so that the cutaway is seen.
    for index in 0..34_u16 {
        let (x, y) = (f32::from(index * 389 % 2200) - 400.0, street + 60.0 + f32::from(index * 83 % 190));
        let wide = 16.0 + f32::from(index % 5) * 9.0;
        if !(INSIDE.0 - 90.0..INSIDE.1 + 90.0).contains(&x) || y > bottom + 20.0 {
            looks.push(
                Look::new(format!("stone{index}"), "wire-end", (x, y))
                    .size((wide, wide * 0.6))
                    .tint(see_through(NIGHT, 0.35))
                    .z(-8.0),
            );
        }
    }
    looks.push(
        Look::block(
            "footing",
            (INSIDE.0 - WALL - 16.0, bottom - 4.0),
            (INSIDE.1 - INSIDE.0 + 2.0 * WALL + 32.0, 14.0),
            NIGHT,
        )
        .z(-7.0),
    );
    looks
}

/// Wallpaper of a storey, dark and lit, and the slab below it.
fn room(index: usize, top: f32, cellar: bool, share: f32, set: &mut Vec<Look>, warm: &mut Vec<Look>) {
    let wide = (INSIDE.1 - INSIDE.0) / f32::from(TILES);
    let (dark, bright) = if cellar { ("cellar-dark", "cellar-lit") } else { ("room-dark", "room-lit") };
    for tile in 0..TILES {
        let at = (INSIDE.0 + f32::from(tile) * wide, top);
        set.push(Look::new(format!("dark{index}-{tile}"), dark, at).anchor(-0.5, 0.5).size((wide, ROOM)).z(1.0));
        let look = Look::new(format!("lit{index}-{tile}"), bright, at).anchor(-0.5, 0.5).size((wide, ROOM));
        warm.push(look.alpha(share).feel(Feel::Slow));
        let slab = Look::new(format!("slab{index}-{tile}"), "slab", (at.0, top + ROOM - 1.0))
            .anchor(-0.5, 0.5)
            .size((wide, 8.0));
        set.push(slab.tint(lit(share)).feel(Feel::Slow).z(2.0));
    }
}

/// What stands in a storey.
fn furnish(index: usize, top: f32, storeys: usize, tint: bevy::color::Srgba, things: &mut Vec<Look>) {
    let floor = top + ROOM;
    let mut put = |key: &str, look: Look| {
        things.push(Look { key: format!("{key}{index}"), ..look }.tint(tint).feel(Feel::Slow));
    };
    let cellar = index + 1 == storeys && storeys > 1;
    put("shaft", Look::new("", "shaft", (1420.0, top)).hanging().size((70.0, ROOM + 5.0)).z(-5.0));
    if index > 0 {
        // The stairs of a storey lead to the one above it.
        put("stairs", Look::new("", "stairs", (STAIRS + 210.0, floor + 1.0)).standing().size((420.0, STOREY)).z(-2.0));
    }
    if cellar {
        put("bicycle", Look::new("", "bicycle", (226.0, floor)).standing().z(1.0));
        return;
    }
    put("door", Look::new("", "door", (204.0, floor)).standing());
    if index == 0 {
        put("coats", Look::new("", "coat-rack", (330.0, floor - 22.0)).standing());
        put("window", Look::new("", "window-dark", (480.0, top + 88.0)).size((78.0, 96.0)).z(-4.0));
        put("plant", Look::new("", "plant", (600.0, floor)).standing());
    } else {
        put("plant", Look::new("", "plant", (1090.0, floor)).standing());
    }
}
