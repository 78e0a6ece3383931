//! A machine behind safety contacts: its stops and gates, the leads of the meter, and a carousel of fish.

use super::middle;
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, INK, WHITE, between};
use crate::views::Light;
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::wiring::{Kind, Puzzle, State, part_places};

const RED: Srgba = Srgba::rgb(0.85, 0.22, 0.22);
const STEEL: Srgba = Srgba::rgb(0.72, 0.76, 0.84);
const FISH: [Srgba; 4] = [
    Srgba::rgb(1.0, 0.54, 0.12),
    Srgba::rgb(0.10, 0.65, 0.65),
    Srgba::rgb(0.85, 0.31, 0.31),
    Srgba::rgb(0.54, 0.39, 0.71),
];

/// The face of a safety contact, below its terminals: pressed or open it looks so.
pub(super) fn contact(id: &str, kind: Kind, open: bool, at: Vec2, looks: &mut Vec<Look>) {
    let disc = |key: &str, off: (f32, f32), size: f32, tint: Srgba, z: f32| {
        let look = Look::new(format!("{id}-{key}"), "wire-end", at + Vec2::from(off)).size((size, size));
        look.tint(tint).z(z).feel(Feel::Springy)
    };
    let bar = |key: &str, off: (f32, f32), size: (f32, f32), tint: Srgba, z: f32| {
        let look = Look::new(format!("{id}-{key}"), "white", at + Vec2::from(off)).size(size);
        look.tint(tint).z(z).feel(Feel::Springy)
    };
    match kind {
        Kind::EmergencyStop => {
            looks.push(disc("collar", (0.0, 0.0), 84.0, CAT_EYES, 0.8));
            looks.push(disc("mushroom-rim", (0.0, 0.0), if open { 52.0 } else { 64.0 }, INK, 1.0));
            looks.push(disc("mushroom", (0.0, 0.0), if open { 44.0 } else { 57.0 }, RED, 1.1));
            looks.push(disc("shine", (-12.0, -12.0), 12.0, WHITE, 1.2));
        }
        Kind::DoorContact => {
            let gap = if open { 30.0 } else { 6.0 };
            looks.push(bar("post", (-gap - 14.0, 0.0), (26.0, 72.0), STEEL, 1.0));
            looks.push(bar("door", (gap + 14.0, 0.0), (26.0, 72.0), WHITE, 1.0));
            looks.push(disc("magnet", (-gap - 14.0, 0.0), 14.0, RED, 1.1));
        }
        Kind::KeySwitch => {
            looks.push(disc("barrel-rim", (0.0, 0.0), 72.0, INK, 0.9));
            looks.push(disc("barrel", (0.0, 0.0), 64.0, STEEL, 1.0));
            let key = bar("key", (0.0, 0.0), (12.0, 52.0), INK, 1.1);
            looks.push(key.turn(if open { 0.0 } else { std::f32::consts::FRAC_PI_2 }));
        }
        _ => {}
    }
}

/// A fish that looks to the right, lit by a share.
fn fish(key: &str, at: Vec2, colour: Srgba, share: f32, ambient: Ambient, looks: &mut Vec<Look>) {
    let colour = between(between(colour, INK, 0.62), colour, share);
    let part = |name: &str, off: (f32, f32), size: (f32, f32), tint: Srgba, z: f32| {
        let look = Look::new(format!("{key}-{name}"), "wire-end", at + Vec2::from(off)).size(size).tint(tint);
        look.z(z).ambient(ambient).feel(Feel::Slow)
    };
    looks.push(part("tail", (-54.0, 0.0), (34.0, 58.0), colour, -12.0));
    looks.push(part("body", (0.0, 0.0), (104.0, 66.0), colour, -11.8));
    looks.push(part("belly", (6.0, 12.0), (70.0, 30.0), between(colour, WHITE, 0.3), -11.7));
    looks.push(part("eye", (30.0, -8.0), (18.0, 18.0), WHITE, -11.6));
    looks.push(part("pupil", (33.0, -8.0), (8.0, 8.0), INK, -11.5));
}

/// The carousel: fish that are lamps light up one after another, and all swim round when the relay pulls.
pub(super) fn carousel(puzzle: &Puzzle, state: &State, light: &Light, looks: &mut Vec<Look>) {
    let runs = state.kinds.iter().zip(&state.pulled).any(|(kind, pulled)| matches!(kind, Kind::Relay(_)) && *pulled);
    for index in 0..5_u8 {
        let at = Vec2::new(360.0 + f32::from(index) * 216.0, 690.0);
        let swim = if runs { Ambient::Pass(190.0, 270.0, 1350.0) } else { Ambient::None };
        let colour = FISH[usize::from(index) % FISH.len()];
        let rod = Look::new(format!("rod{index}"), "white", at + Vec2::new(0.0, 10.0)).size((6.0, 190.0));
        looks.push(rod.tint(between(INK, CAT_EYES, 0.5)).z(-13.0).ambient(swim));
        fish(&format!("swim{index}"), at, colour, if runs { 1.0 } else { 0.25 }, swim, looks);
    }
    let lamps = puzzle.params().parts.iter().zip(&state.kinds).zip(&light.parts);
    for (index, ((part, _), share)) in lamps.filter(|((_, kind), _)| matches!(kind, Kind::Lamp(_))).enumerate() {
        let at = Vec2::from(part.at) + Vec2::new(0.0, -74.0);
        let glow = Look::new(format!("{}-halo", part.id), "glow", at).size((260.0, 220.0)).alpha(0.8 * share);
        looks.push(glow.feel(Feel::Slow).z(-12.5));
        fish(&part.id, at, FISH[index % FISH.len()], *share, Ambient::None, looks);
    }
}

/// The two leads of the meter: at their terminals, or on their hooks.
pub(super) fn leads(puzzle: &Puzzle, state: &State, box_part: usize, looks: &mut Vec<Look>) {
    for (index, (name, tint)) in [("red", RED), ("black", INK)].into_iter().enumerate() {
        let hook = part_places(puzzle, &state.kinds, box_part).into_iter().find(|(found, _)| *found == name);
        let Some((_, hook)) = hook else { continue };
        let hook = Vec2::new(hook.x, hook.y);
        let on = state.leads.get(index).copied().flatten();
        let tip = on.map_or(hook + Vec2::new(0.0, 30.0), |terminal| middle(puzzle, state, terminal));
        let grip =
            Look::new(format!("lead-{name}"), "white", tip + Vec2::new(0.0, -44.0)).size((18.0, 64.0)).tint(tint);
        looks.push(grip.z(6.0).feel(Feel::Springy));
        let pin = Look::new(format!("pin-{name}"), "white", tip + Vec2::new(0.0, -8.0)).size((5.0, 20.0)).tint(STEEL);
        looks.push(pin.z(6.0).feel(Feel::Springy));
        let rim = Look::new(format!("rim-{name}"), "wire-end", tip + Vec2::new(0.0, -76.0)).size((24.0, 24.0));
        looks.push(rim.tint(between(tint, WHITE, 0.25)).z(6.1).feel(Feel::Springy));
    }
}
