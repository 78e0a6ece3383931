//! A street at dusk with canal houses and one street lamp that gives no light yet.

use super::Places;
use super::sky::{ground, hills, sky, turbine};
use crate::easel::{Feel, Look};
use crate::palette::{INK, NIGHT, PLAIN, between, see_through};
use crate::views::Light;
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::AnyPuzzle;

/// The line that people stand on.
const GROUND: f32 = 800.0;
/// How large the street lamp is drawn.
const TALL: f32 = 1.7;
/// The lamp's glass, and the foot of its post, in units of the sprite.
const GLASS: Vec2 = Vec2::new(89.0, 36.0);
/// Height of the sprite of the street lamp.
const POST: f32 = 330.0;

/// Where people are.
pub(super) fn places() -> Places {
    Places {
        floors: vec![GROUND],
        stairs: (0.0, 0.0),
        client: Vec2::new(330.0, GROUND),
        colleague: Vec2::new(510.0, GROUND),
        pet: Vec2::new(215.0, GROUND),
        neighbours: [Vec2::new(1120.0, GROUND), Vec2::new(1240.0, GROUND), Vec2::new(1360.0, GROUND)],
        perch: Vec2::new(1297.0, GROUND - 118.0),
    }
}

/// The middle of the lamp's glass: below the terminals of the first lamp.
fn glass(lamp: Option<(f32, f32)>) -> Vec2 {
    Vec2::from(lamp.unwrap_or((960.0, 250.0))) + Vec2::new(0.0, 66.0)
}

/// Size of the post along and upwards, so that it stands on the ground and its glass is in place.
fn post(glass: Vec2) -> Vec2 {
    let tall = ((GROUND - glass.y) / (POST - GLASS.y)).clamp(0.6, 2.4);
    Vec2::new(TALL.min(tall), tall)
}

/// Where the post of a street lamp stands whose terminals are at a place.
pub fn post_x(lamp: Option<(f32, f32)>) -> f32 {
    let glass = glass(lamp);
    glass.x - (GLASS.x - 34.0) * post(glass).x
}

/// The street, what becomes warm in it, and what stands in it.
pub(super) fn looks(puzzle: &AnyPuzzle, light: &Light) -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let share = light.storeys.iter().copied().fold(0.0, f32::max);
    let glass = glass(crate::views::first_lamp(puzzle));
    let tint = between(NIGHT, PLAIN, share * 0.95);
    let mut set = sky(GROUND, share * 0.28, (1400.0, 120.0));
    set.extend(hills(GROUND - 120.0));
    set.extend(turbine("a", (1480.0, GROUND - 130.0), 1.25, 0.5, NIGHT));
    set.extend(turbine("b", (1290.0, GROUND - 130.0), 0.8, 0.66, NIGHT));
    set.extend(turbine("c", (-160.0, GROUND - 130.0), 1.0, 0.44, NIGHT));
    set.extend(houses(tint, glass.x));
    set.extend(pavement(tint));

    let warm = vec![
        Look::new("flood", "glow", glass).size((1900.0, 1500.0)).alpha(0.75 * share).feel(Feel::Slow),
        Look::new("pool", "glow", (glass.x, GROUND + 18.0)).size((1300.0, 150.0)).alpha(0.8 * share).feel(Feel::Slow),
    ];
    (set, warm, things(tint, glass, share))
}

/// Canal houses, side by side; those near the lamp wake up when it burns.
fn houses(tint: Srgba, lamp: f32) -> Vec<Look> {
    let mut looks = Vec::new();
    for index in 0..14_u8 {
        let x = -520.0 + f32::from(index) * 196.0;
        let house = ["house-a", "house-b", "house-c"][usize::from(index % 3)];
        let tall = 1.32 + f32::from(index * 5 % 4) * 0.05;
        let near = 1.0 - ((x - lamp).abs() / 900.0).min(1.0);
        let shade = between(NIGHT, tint, 0.25 + 0.75 * near);
        let key = format!("house{index}");
        looks.push(
            Look::new(key, house, (x, GROUND - 22.0))
                .standing()
                .scale(tall, tall)
                .tint(shade)
                .feel(Feel::Slow)
                .z(-20.0),
        );
        if index % 4 == 1 {
            let window = Look::new(format!("home{index}"), "window-lit", (x, GROUND - 22.0 - 200.0 * tall)).z(-19.0);
            looks.push(window.size((30.0 * tall, 46.0 * tall)));
        }
    }
    looks
}

fn pavement(tint: Srgba) -> Vec<Look> {
    let mut looks = vec![
        ground("street", GROUND - 24.0, Some(INK)),
        Look::block("path", (-2400.0, GROUND - 24.0), (6400.0, 44.0), between(tint, INK, 0.45))
            .feel(Feel::Slow)
            .z(-9.0),
        Look::block("kerb", (-2400.0, GROUND + 20.0), (6400.0, 6.0), between(tint, INK, 0.2)).feel(Feel::Slow).z(-8.9),
    ];
    for index in 0..76_i16 {
        let at = (-1600.0 + f32::from(index) * 64.0, GROUND + 26.0);
        looks.push(
            Look::new(format!("road{index}"), "road", at)
                .anchor(-0.5, 0.5)
                .size((64.5, 90.0))
                .tint(between(tint, PLAIN, 0.6))
                .feel(Feel::Slow)
                .z(-8.8),
        );
    }
    looks
}

fn things(tint: Srgba, glass: Vec2, share: f32) -> Vec<Look> {
    // The post stands where its glass comes out right, and reaches the ground.
    let Vec2 { x: wide, y: tall } = post(glass);
    let corner = Vec2::new(glass.x - GLASS.x * wide, GROUND - POST * tall);
    let lit = corner + Vec2::new((56.0 + 32.0) * wide, (4.0 + 22.0) * tall);
    vec![
        Look::new("tree", "tree", (90.0, GROUND - 16.0)).standing().scale(1.3, 1.3).tint(tint).feel(Feel::Slow).z(-6.0),
        Look::new("bicycle", "bicycle", (1300.0, GROUND)).standing().tint(tint).feel(Feel::Slow).z(-5.0),
        Look::new("van", "van", (1530.0, GROUND + 12.0))
            .standing()
            .scale(1.15, 1.15)
            .tint(tint)
            .feel(Feel::Slow)
            .z(-4.0),
        Look::new("post-shadow", "wire-end", (corner.x + 34.0 * wide, GROUND))
            .size((90.0, 14.0))
            .tint(see_through(INK, 0.4))
            .z(-3.1),
        Look::new("post", "streetlamp", corner)
            .anchor(-0.5, 0.5)
            .size((120.0 * wide, POST * tall))
            .tint(between(tint, PLAIN, 0.4))
            .feel(Feel::Slow)
            .z(-3.0),
        Look::new("head", "streetlamp-head-lit", lit).size((64.0 * wide, 44.0 * tall)).alpha(share).z(-2.9),
    ]
}
