//! Mishaps of a roof with solar panels: a row that sleeps, waits or freezes, and a night with hot-water bottles.

use super::{Cast, warmth};
use crate::easel::{Feel, Look};
use crate::palette::{CAT_EYES, INK, PLAIN, WHITE, between, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::Mood;

const DARK: Srgba = Srgba::rgb(0.34, 0.36, 0.52);

/// The inverter snores: bubbles grow from it, and the client listens.
pub(super) fn snore(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.client.lean = 0.12 * (time * 2.0).min(1.0);
    cast.client.arms.0 = 2.4;
    let from = cast.at + Vec2::new(-30.0, -250.0);
    (0..3_u8)
        .map(|bubble| {
            let age = (time * 0.45 + f32::from(bubble) * 0.33).fract();
            let size = 16.0 + 54.0 * age;
            let at = from + Vec2::new(90.0 * age + (age * 9.0).sin() * 12.0, -120.0 * age);
            let look = Look::new(format!("snore{bubble}"), "wire-end", at).size((size, size)).tint(WHITE);
            look.alpha(0.75 * (1.0 - age)).feel(Feel::Cut).z(2.0)
        })
        .collect()
}

/// Four small panels above everybody; what `lit` says of each is how bright it is.
fn small_row(at: Vec2, lit: impl Fn(u8) -> f32) -> Vec<Look> {
    (0..4_u8)
        .map(|panel| {
            let at = at + Vec2::new(f32::from(panel) * 74.0 - 111.0, -262.0);
            let look = Look::new(format!("small{panel}"), "solar-panel", at).scale(0.44, 0.44);
            look.tint(between(DARK, PLAIN, lit(panel))).pop(f32::from(panel) * 0.06).z(2.0)
        })
        .collect()
}

/// What flows along the small row, from its left end for a share of the way.
fn flow(at: Vec2, time: f32, reach: f32) -> Vec<Look> {
    (0..5_u8)
        .map(|dot| {
            let age = (time * 0.6 + f32::from(dot) * 0.2).fract();
            let x = -150.0 + 300.0 * age.min(reach);
            let stuck = age > reach;
            let place =
                at + Vec2::new(x, -222.0 + if stuck { (time * 20.0 + f32::from(dot)).sin() * 5.0 } else { 0.0 });
            let look = Look::new(format!("flow{dot}"), "wire-end", place).size((15.0, 15.0)).tint(CAT_EYES);
            look.feel(Feel::Cut).z(2.1)
        })
        .collect()
}

/// The current of three panels stands waiting before the fourth, which lies in the shade.
pub(super) fn held_up(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.client.mood = Mood::Puzzled;
    let mut looks = small_row(cast.at, |panel| if panel == 3 { 0.0 } else { 1.0 });
    looks.extend(flow(cast.at, time, 0.72));
    looks
}

/// One half of the row has sun, then the other, and never both.
pub(super) fn by_turns(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.client.mood = Mood::Puzzled;
    let morning = ((time * 0.9) as u32).is_multiple_of(2);
    cast.client.looking = if morning { -1.0 } else { 1.0 };
    let mut looks = small_row(cast.at, |panel| if (panel < 2) == morning { 1.0 } else { 0.0 });
    let sun = cast.at + Vec2::new(if morning { -150.0 } else { 150.0 }, -340.0);
    looks.push(Look::new("small-sun", "wire-end", sun).size((46.0, 46.0)).tint(CAT_EYES).feel(Feel::Springy).z(2.2));
    looks.extend(flow(cast.at, time, 0.46));
    looks
}

/// Two panels, and two places where only the sun lies.
pub(super) fn room_in_the_sun(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Puzzled;
    cast.client.mood = Mood::Puzzled;
    let mut looks = small_row(cast.at, |_| 1.0);
    looks.truncate(2);
    for star in 0..4_u8 {
        let turn = time * 1.5 + f32::from(star) * 1.57;
        let at = cast.at + Vec2::new(74.0 + turn.sin() * 62.0, -262.0 + turn.cos() * 26.0);
        looks.push(
            Look::new(format!("bare{star}"), "star", at).size((24.0, 24.0)).tint(CAT_EYES).feel(Feel::Cut).z(2.1),
        );
    }
    looks
}

/// The washing machine stops full of foam.
pub(super) fn foam(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.client.mood = Mood::Puzzled;
    (0..9_u8)
        .map(|bubble| {
            let grow = (time * 1.1 - f32::from(bubble) * 0.12).clamp(0.0, 1.0);
            let side = (f32::from(bubble) * 2.4).sin() * 70.0;
            let at =
                cast.at + Vec2::new(60.0 + side, -14.0 - f32::from(bubble) * 9.0 - (time * 3.0 + side).sin() * 4.0);
            let size = (26.0 + f32::from(bubble % 3) * 14.0) * grow;
            let look = Look::new(format!("foam{bubble}"), "wire-end", at).size((size, size)).tint(WHITE);
            look.alpha(0.92).feel(Feel::Cut).z(2.0)
        })
        .collect()
}

/// A breaker that glows, swells and jumps out.
pub(super) fn too_warm(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.client.mood = Mood::Puzzled;
    let hot = (time * 0.8).min(1.0);
    let out = time > 1.5;
    let at = cast.at + Vec2::new(0.0, -270.0);
    let size = if out { 1.5 } else { 1.5 + 0.5 * hot + (time * 30.0).sin() * 0.05 * hot };
    let red = between(PLAIN, Srgba::rgb(1.0, 0.35, 0.25), if out { 0.4 } else { hot });
    let lever = at + Vec2::new(0.0, if out { 22.0 } else { -22.0 });
    let mut looks = vec![
        Look::new("hot", "breaker", at).scale(size, size).tint(red).feel(Feel::Cut).z(2.0),
        Look::new("hot-lever", "breaker-lever", lever)
            .scale(1.5, if out { -1.5 } else { 1.5 })
            .feel(Feel::Springy)
            .z(2.1),
    ];
    for puff in 0..3_u8 {
        let age = (time - 1.5 - f32::from(puff) * 0.2).max(0.0);
        let look = Look::new(
            format!("puff{puff}"),
            "smoke",
            at + Vec2::new(f32::from(puff) * 24.0 - 24.0, -40.0 - 60.0 * age),
        );
        looks.push(
            look.scale(0.6, 0.6).alpha(if age > 0.0 { (0.8 - age * 0.5).max(0.0) } else { 0.0 }).feel(Feel::Cut).z(2.2),
        );
    }
    looks
}

/// Snow falls, everybody shivers, and the inverter sends up a last curl of smoke.
pub(super) fn too_cold(time: f32, cast: Cast<'_>) -> Vec<Look> {
    let at = cast.at;
    let mut looks = warmth::shiver(time, cast);
    for flake in 0..10_u8 {
        let age = (time * 0.35 + f32::from(flake) * 0.1).fract();
        let x = f32::from(flake) * 58.0 - 270.0 + (age * 8.0 + f32::from(flake)).sin() * 14.0;
        let look = Look::new(format!("flake{flake}"), "star", at + Vec2::new(x, -420.0 + 400.0 * age));
        looks.push(look.size((20.0, 20.0)).tint(WHITE).turn(age * 3.0).feel(Feel::Cut).z(3.0));
    }
    for puff in 0..4_u8 {
        let age = (time * 0.5 + f32::from(puff) * 0.25).fract();
        let curl = Vec2::new((age * 7.0).sin() * 34.0, -300.0 - 130.0 * age);
        let look = Look::new(format!("curl{puff}"), "smoke", at + curl).scale(0.35 + age * 0.4, 0.35 + age * 0.4);
        looks.push(look.tint(see_through(between(WHITE, INK, 0.35), 0.9 * (1.0 - age))).feel(Feel::Cut).z(2.0));
    }
    looks
}

/// Dark and cold: the client runs to and fro with hot-water bottles.
pub(super) fn bottles(time: f32, cast: Cast<'_>) -> Vec<Look> {
    let run = (time * 1.5).sin();
    let way = if (time * 1.5).cos() >= 0.0 { 1.0 } else { -1.0 };
    cast.colleague.mood = Mood::Puzzled;
    let client = cast.client;
    client.mood = Mood::Puzzled;
    client.feet.x += run * 190.0;
    (client.facing, client.looking) = (way, way);
    client.stride = (time * 13.0).sin();
    client.hop = (time * 13.0).sin().abs() * 12.0;
    client.arms = (1.6, 1.3);
    client.holds = Some("hot-water-bottle");
    *cast.pet_hop = (time * 6.0).sin().max(0.0) * 14.0;
    (0..3_u8)
        .filter(|bottle| time > 0.9 + f32::from(*bottle) * 0.8)
        .map(|bottle| {
            let at = Vec2::new(cast.at.x + f32::from(bottle) * 120.0 - 160.0, cast.at.y - 4.0);
            Look::new(format!("bottle{bottle}"), "hot-water-bottle", at).standing().turn(0.3).pop(0.0).z(2.0)
        })
        .collect()
}
