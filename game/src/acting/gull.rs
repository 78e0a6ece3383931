//! Sjaak, the gull: passes once in every challenge, sits in the way for a moment, and never helps.

use crate::easel::{Feel, Look};
use bevy::prelude::*;

/// He comes when the state changed so many times.
pub const COMES_AFTER: u32 = 4;
/// How long his visit takes, in seconds.
pub const SECONDS: f32 = 10.5;

/// When he has landed, and when he leaves again, in seconds.
const LANDED: f32 = 3.6;
const LEAVES: f32 = 7.2;

/// The gull some seconds after he came; with calm movement he just sits there.
pub fn looks(age: f32, perch: Vec2, calm: bool) -> Vec<Look> {
    if calm {
        return sitting(perch, 0.0);
    }
    if age >= SECONDS {
        return Vec::new();
    }
    if age < LANDED {
        let share = age / LANDED;
        let from = Vec2::new(-260.0, (perch.y - 190.0).max(60.0));
        // Too fast, too high, and down in the end.
        let curve = Vec2::new(0.0, (share * 9.0).sin() * 22.0 * (1.0 - share));
        return flying(from.lerp(perch - Vec2::new(0.0, 30.0), share * (2.0 - share)) + curve, age);
    }
    if age < LEAVES {
        return sitting(perch, age - LANDED);
    }
    let share = (age - LEAVES) / (SECONDS - LEAVES);
    flying(
        perch - Vec2::new(0.0, 30.0)
            + Vec2::new(1700.0 * share * share + 120.0 * share, -(perch.y - 40.0).clamp(0.0, 230.0) * share),
        age,
    )
}

fn flying(at: Vec2, time: f32) -> Vec<Look> {
    let flap = (time * 11.0).sin();
    vec![Look::new("body", "gull-body", at).turn(-0.08 + flap * 0.04).feel(Feel::Cut), wing(at, flap)]
}

/// The wing, around its shoulder.
fn wing(at: Vec2, flap: f32) -> Look {
    Look::new("wing", "gull-wing", at + Vec2::new(14.0, -4.0))
        .anchor(0.42, 0.1)
        .scale(1.0, 0.35 + flap.abs() * 0.9)
        .turn(flap * 0.7)
        .feel(Feel::Cut)
        .z(1.0)
}

fn sitting(perch: Vec2, time: f32) -> Vec<Look> {
    // He looks down, up, down: nothing to eat here.
    let nod = if (time / 0.5) as u32 % 3 == 1 { 0.2 } else { 0.0 };
    let body = perch - Vec2::new(0.0, 34.0);
    vec![
        Look::new("legs", "gull-legs", perch + Vec2::new(2.0, 2.0)).standing().feel(Feel::Cut),
        Look::new("body", "gull-body", body).turn(nod).feel(Feel::Firm).z(0.5),
        Look::new("wing", "gull-wing", body + Vec2::new(14.0, -4.0))
            .anchor(0.42, 0.1)
            .turn(-0.12 + nod)
            .feel(Feel::Firm)
            .z(1.0),
    ]
}
