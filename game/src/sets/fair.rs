//! A fair at dusk: a carousel that waits, and strings of lamps.

use super::Places;
use super::sky::{ground, hills, sky};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, INK, NIGHT, PLAIN, WHITE, between};
use crate::views::Light;
use bevy::color::Srgba;
use bevy::prelude::*;

/// The line that people stand on.
const GROUND: f32 = 836.0;
const STRIPE: Srgba = Srgba::rgb(0.90, 0.38, 0.20);

/// Where people are.
pub(super) fn places() -> Places {
    Places {
        floors: vec![GROUND],
        stairs: (0.0, 0.0),
        client: Vec2::new(1420.0, GROUND),
        colleague: Vec2::new(330.0, GROUND),
        pet: Vec2::new(1520.0, GROUND),
        neighbours: [Vec2::new(1180.0, GROUND), Vec2::new(1260.0, GROUND), Vec2::new(1340.0, GROUND)],
        perch: Vec2::new(1296.0, 96.0),
    }
}

/// The fair; the more light there is, the warmer.
pub(super) fn looks(light: &Light) -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let share = light.storeys.iter().copied().fold(0.25, f32::max);
    let tint = between(NIGHT, PLAIN, share);
    let mut set = sky(GROUND, 0.85, (1500.0, 60.0));
    set.extend(hills(GROUND - 60.0));
    set.push(ground("grass", GROUND - 20.0, Some(between(Srgba::rgb(0.20, 0.36, 0.30), INK, 0.2))));
    // Canopy, poles and platform.
    for stripe in 0..14_u8 {
        let x = 250.0 + f32::from(stripe) * 80.0;
        let colour = if stripe % 2 == 0 { STRIPE } else { WHITE };
        let cloth =
            Look::block(format!("cloth{stripe}"), (x, 40.0), (80.0, 96.0), between(INK, colour, 0.35 + 0.65 * share));
        set.push(cloth.feel(Feel::Slow).z(-20.0));
        let scallop = Look::new(format!("scallop{stripe}"), "wire-end", (x + 40.0, 136.0)).size((80.0, 44.0));
        set.push(scallop.tint(between(INK, colour, 0.35 + 0.65 * share)).feel(Feel::Slow).z(-20.1));
    }
    for (pole, x) in [("a", 300.0), ("b", 800.0), ("c", 1300.0)] {
        let gold = between(INK, CAT_EYES, 0.3 + 0.6 * share);
        set.push(Look::block(format!("pole-{pole}"), (x - 8.0, 136.0), (16.0, 660.0), gold).feel(Feel::Slow).z(-21.0));
    }
    set.push(Look::block("platform", (240.0, 786.0), (1140.0, 36.0), between(INK, STRIPE, 0.3 + 0.5 * share)).z(-19.0));
    set.push(Look::block("platform-edge", (240.0, 786.0), (1140.0, 8.0), between(INK, CAT_EYES, 0.6)).z(-18.9));
    let mut lamps = Vec::new();
    for lamp in 0..18_u8 {
        let at = (-60.0 + f32::from(lamp) * 104.0, 14.0 + f32::from(lamp % 3) * 9.0);
        let bulb = Look::new(format!("string{lamp}"), "wire-end", at).size((16.0, 16.0)).tint(CAT_EYES).z(-18.0);
        lamps.push(bulb.ambient(Ambient::Twinkle(0.5, 2.2, f32::from(lamp) * 0.13)));
    }
    let tents = [("tent-a", 120.0), ("tent-b", 1530.0)].map(|(key, x)| {
        Look::new(key, "tent", (x, GROUND - 14.0)).standing().scale(1.2, 1.2).tint(tint).feel(Feel::Slow).z(-25.0)
    });
    set.extend(tents);
    (set, Vec::new(), lamps)
}
