//! Mishaps with warmth and with machines: too cold, too hot, a whistle, a leak, a duck where nobody should be.

use super::Cast;
use crate::easel::{Feel, Look};
use crate::palette::{CAT_EYES, WHITE};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::Mood;

/// Water.
const WATER: Srgba = Srgba::rgb(0.56, 0.75, 1.0);

/// Shivers, and one sees the breath.
pub(super) fn shiver(time: f32, cast: Cast<'_>) -> Vec<Look> {
    for figure in [&mut *cast.client, &mut *cast.colleague] {
        figure.mood = Mood::Puzzled;
        figure.arms = (1.1, 1.2);
        figure.feet.x += (time * 40.0).sin() * 2.5;
    }
    let from = cast.client.feet + Vec2::new(40.0, -140.0);
    (0..3_u8)
        .map(|puff| {
            let age = (time * 0.9 + f32::from(puff) * 0.33).fract();
            let size = 12.0 + 22.0 * age;
            let look = Look::new(format!("breath{puff}"), "wire-end", from + Vec2::new(60.0 * age, -26.0 * age));
            look.size((size, size)).tint(WHITE).alpha(0.8 * (1.0 - age)).feel(Feel::Cut)
        })
        .collect()
}

/// Fans with a hand, and drips.
pub(super) fn swelter(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.client.arms = (2.2 + (time * 12.0).sin() * 0.4, -0.3);
    cast.client.squash = 1.0 - 0.12 * (time * 0.5).min(1.0);
    let head = cast.client.feet + Vec2::new(0.0, -150.0);
    (0..4_u8)
        .map(|drop| {
            let age = (time * 1.1 + f32::from(drop) * 0.25).fract();
            let side = f32::from(drop) * 22.0 - 33.0;
            let look = Look::new(format!("sweat{drop}"), "wire-end", head + Vec2::new(side, 110.0 * age));
            look.size((9.0, 13.0)).tint(WATER).alpha(1.0 - age).feel(Feel::Cut)
        })
        .collect()
}

/// Hands to the ears, and notes that fly about.
pub(super) fn whistle(time: f32, cast: Cast<'_>) -> Vec<Look> {
    *cast.neighbours = 2;
    for figure in [&mut *cast.client, &mut *cast.colleague] {
        figure.mood = Mood::Puzzled;
        figure.arms = (2.6, 2.5);
    }
    let from = cast.at + Vec2::new(120.0, -110.0);
    (0..4_u8)
        .map(|note| {
            let age = (time * 0.7 + f32::from(note) * 0.25).fract();
            let at = from + Vec2::new(120.0 * age * (f32::from(note) - 1.5), -150.0 * age);
            let look = Look::new(format!("note{note}"), "spark", at).size((34.0, 34.0)).tint(CAT_EYES);
            look.alpha(1.0 - age).turn(time * 3.0).feel(Feel::Cut)
        })
        .collect()
}

/// A puddle that grows, and the duck of the bath sails on it.
pub(super) fn puddle(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.client.mood = Mood::Puzzled;
    cast.client.hop = (time * 5.0).sin().max(0.0) * 12.0;
    let wide = 80.0 + 420.0 * (time * 0.4).min(1.0);
    let at = cast.at + Vec2::new(60.0, -4.0);
    let duck = at + Vec2::new(wide * 0.3 * (time * 1.3).sin(), -4.0 + (time * 4.0).sin() * 3.0);
    vec![
        Look::new("puddle", "wire-end", at).size((wide, 26.0)).tint(WATER).alpha(0.85).feel(Feel::Cut),
        Look::new("sailor", "thing-duck", duck).standing().z(1.0).feel(Feel::Cut),
    ]
}

/// A meter that runs away on two legs: up and down it goes, and the colleague looks after it.
pub(super) fn runaway(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.colleague.arms.0 = 1.4;
    let step = (time * 14.0).sin();
    let at = cast.at + Vec2::new(80.0 + 150.0 * time.min(4.0), -14.0 - step.abs() * 12.0);
    vec![
        Look::new("meter", "tester", at).standing().turn(step * 0.14).feel(Feel::Cut),
        Look::new("foot-a", "wire-end", at + Vec2::new(-10.0 + step * 12.0, 6.0)).size((18.0, 10.0)).feel(Feel::Cut),
        Look::new("foot-b", "wire-end", at + Vec2::new(10.0 - step * 12.0, 6.0)).size((18.0, 10.0)).feel(Feel::Cut),
    ]
}

/// The gate is open and everything turns: a duck walks in, and the colleague says stop.
pub(super) fn duck(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.colleague.arms.0 = 2.4 * (time * 1.4).min(1.0);
    cast.client.mood = Mood::Puzzled;
    let walk = (time * 90.0).min(330.0);
    let step = (time * 9.0).sin();
    let stopped = walk >= 330.0;
    let at = cast.at + Vec2::new(-200.0 + walk, if stopped { 0.0 } else { -step.abs() * 10.0 });
    let lean = if stopped { 0.0 } else { step * 0.16 };
    vec![Look::new("duck", "thing-duck", at).standing().scale(1.5, 1.5).turn(lean).feel(Feel::Cut)]
}
