//! What stands behind and before the work: sky, dike with wind park, houses where people live, quay and water.

use super::{BANK, QUAY, Sight, WATER};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{INK, NIGHT, PLAIN, between};
use crate::sets::{FAR, ground, sky};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::stage::Event;

/// The line that the wind park stands on.
const DIKE: f32 = QUAY - 128.0;
/// Where turbines stand, and how large they are.
const TURBINES: [(f32, f32); 8] = [
    (-140.0, 0.80),
    (30.0, 1.06),
    (236.0, 0.84),
    (640.0, 1.12),
    (800.0, 0.84),
    (1010.0, 0.94),
    (1308.0, 1.14),
    (1560.0, 0.86),
];

/// Everything that the town stands in.
pub(super) fn looks(sight: &Sight) -> Vec<Look> {
    // The more works, the warmer the evening.
    let dusk = match sight.town.event {
        Some(Event::Storm) if sight.moment.step < 3 => 0.0,
        _ => 0.2 + 0.55 * sight.share(),
    };
    let mut looks = sky(QUAY, dusk, (1530.0, 190.0));
    looks.extend(wind_park(sight));
    looks.extend(water_works(sight));
    looks.extend(homes(sight));
    looks.extend(water());
    looks
}

/// The dike in the distance. Its wind park turns when it has the copper for its coils.
fn wind_park(sight: &Sight) -> Vec<Look> {
    let mut looks = vec![Look::block("land", (FAR.0, QUAY - 42.0), (6400.0, 50.0), between(NIGHT, INK, 0.35)).z(-29.5)];
    for index in 0..6_u8 {
        let at = (-1950.0 + f32::from(index) * 798.0, QUAY - 40.0);
        let dike = Look::new(format!("dike{index}"), "dike", at).anchor(-0.5, -0.5);
        looks.push(dike.tint(between(NIGHT, PLAIN, 0.4)).z(-30.0));
    }
    let coil = sight.lit("r1");
    let tint = between(NIGHT, PLAIN, 0.4 + 0.45 * coil);
    let wind = if sight.town.event == Some(Event::Storm) && sight.moment.step < 3 { 2.6 } else { 1.0 };
    for (index, (x, size)) in TURBINES.into_iter().enumerate() {
        let (foot, hub) = (Vec2::new(x, DIKE), Vec2::new(x, DIKE - 292.0 * size));
        let key = format!("turbine{index}");
        // One old mill has always turned.
        let turns = coil > 0.0 || index == 2;
        let speed = (0.5 + (index % 3) as f32 * 0.14) * wind;
        looks.push(
            Look::new(format!("{key}-mast"), "turbine-mast", foot)
                .standing()
                .scale(size, size)
                .tint(tint)
                .feel(Feel::Slow)
                .z(-34.0),
        );
        looks.push(
            Look::new(format!("{key}-rotor"), "turbine-rotor", hub)
                .scale(size, size)
                .turn(index as f32 * 1.3)
                .tint(tint)
                .feel(Feel::Slow)
                .z(-33.9)
                .ambient(if turns { Ambient::Spin(speed) } else { Ambient::None }),
        );
        looks.push(
            Look::new(format!("{key}-light"), "wire-end", hub - Vec2::new(0.0, 9.0))
                .size((9.0, 9.0))
                .tint(Srgba::rgb(0.95, 0.25, 0.2))
                .alpha(coil)
                .feel(Feel::Slow)
                .z(-33.8)
                .ambient(Ambient::Twinkle(0.9, 2.4, index as f32 * 0.13)),
        );
    }
    looks
}

/// The water tower behind the houses: its level is seen when warm water is shared well somewhere in town.
fn water_works(sight: &Sight) -> Vec<Look> {
    let warm = sight.lit("first-heating").max(sight.lit("h1"));
    let at = (888.0, QUAY - 96.0);
    let tint = between(NIGHT, PLAIN, 0.45 + 0.4 * warm);
    vec![
        Look::new("tower", "watertower", at).standing().tint(tint).feel(Feel::Slow).z(-32.0),
        Look::new("tower-lit", "watertower-lit", at).standing().alpha(warm).feel(Feel::Slow).z(-31.9),
    ]
}

/// Rows of houses behind the quay. Each delivery brings a few people home.
fn homes(sight: &Sight) -> Vec<Look> {
    let mut looks = Vec::new();
    let cut = sight.power_cut();
    for index in 0..19_u8 {
        let number = usize::from(index);
        let x = -560.0 + f32::from(index) * 152.0;
        let house = ["house-b", "house-c", "house-a"][number % 3];
        let size = 0.62 + f32::from(index * 7 % 5) * 0.045;
        let tint = between(NIGHT, PLAIN, 0.16 + 0.3 * sight.share());
        let look = Look::new(format!("house{index}"), house, (x, QUAY - 8.0)).standing().scale(size, size);
        looks.push(look.tint(tint).feel(Feel::Slow).z(-28.0 + f32::from(index % 2) * 0.5));
        for storey in 0..3_u8 {
            for column in 0..2_u8 {
                // Scattered, and the same every time.
                let order = (number * 5 + usize::from(storey) * 7 + usize::from(column) * 3) % 16;
                let home = order < 1 + sight.town.solved.len() && !cut;
                let at = Vec2::new(
                    x + (f32::from(column) * 92.0 - 46.0) * size,
                    QUAY - 8.0 - (235.0 - 70.0 * f32::from(storey)) * size,
                );
                let window = Look::new(format!("home{index}-{storey}{column}"), "window-lit", at);
                looks.push(
                    window
                        .size((34.0 * size, 50.0 * size))
                        .alpha(if home { 0.85 } else { 0.0 })
                        .feel(Feel::Slow)
                        .z(-27.0),
                );
            }
        }
    }
    looks
}

/// Quay and canal, and the bank on this side.
fn water() -> Vec<Look> {
    let edge = Srgba::rgb(0.36, 0.26, 0.27);
    let mut looks = vec![
        Look::block("quay", (FAR.0, QUAY), (6400.0, WATER - QUAY + 4.0), Srgba::rgb(0.20, 0.21, 0.33)).z(-12.0),
        Look::block("rail", (FAR.0, QUAY + 36.0), (6400.0, 3.0), Srgba::rgb(0.42, 0.45, 0.60)).z(-11.5),
        Look::block("quay-edge", (FAR.0, WATER - 6.0), (6400.0, 10.0), edge).z(-11.0),
        ground("bank", BANK - 34.0, Some(Srgba::rgb(0.13, 0.20, 0.22))).z(-9.5),
        Look::block("bank-edge", (FAR.0, BANK - 36.0), (6400.0, 8.0), Srgba::rgb(0.22, 0.34, 0.28)).z(-9.0),
    ];
    for index in 0..8_u8 {
        let at = (-2400.0 + f32::from(index) * 798.0, WATER);
        let canal = Look::new(format!("canal{index}"), "canal", at).anchor(-0.5, 0.5).size((800.0, 100.0)).z(-10.0);
        looks.push(canal.ambient(Ambient::Bob(Vec2::new(7.0, 0.0), 5.0)));
    }
    looks
}
