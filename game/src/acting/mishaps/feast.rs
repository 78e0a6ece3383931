//! Mishaps of a party: popcorn in the dark, a reel that smokes, a cord that glows, waffles like socks.

use super::Cast;
use crate::easel::{Feel, Look};
use crate::palette::{INK, PLAIN, WHITE, between, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::Mood;

const GLOW: Srgba = Srgba::rgb(1.0, 0.36, 0.20);

/// Dark, and the popcorn flies on; the choir sings louder than ever.
pub(super) fn popcorn(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.client.holds = Some("phone-light");
    cast.client.arms.0 = 1.2 + (time * 1.7).sin() * 0.3;
    *cast.pet_hop = (time * 7.0).sin().max(0.0) * 30.0;
    let from = Vec2::new(236.0, cast.at.y - 240.0);
    let mut looks: Vec<Look> = (0..18_u8)
        .map(|piece| {
            let age = (time * 0.55 + f32::from(piece) * 0.29).fract();
            let side = (f32::from(piece) * 2.4).sin();
            let at = from + Vec2::new(side * 620.0 * age + 240.0 * age, -440.0 * age + 720.0 * age * age);
            let look = Look::new(format!("pop{piece}"), "popcorn", at).scale(1.2, 1.2).turn(age * 9.0 + side);
            look.alpha(if age < 0.94 { 1.0 } else { 0.0 }).feel(Feel::Cut).z(3.0)
        })
        .collect();
    for tune in 0..4_u8 {
        let age = (time * 0.5 + f32::from(tune) * 0.25).fract();
        let at = Vec2::new(930.0 + f32::from(tune) * 58.0 + (age * 7.0).sin() * 16.0, 450.0 - 170.0 * age);
        let look = Look::new(format!("la{tune}"), "tune", at).scale(0.6 + age, 0.6 + age);
        looks.push(look.alpha(1.0 - age).feel(Feel::Cut).z(3.0));
    }
    looks
}

/// A curl of smoke, and somebody finds it just right for a marshmallow.
pub(super) fn smoke(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.client.mood = Mood::Puzzled;
    let at = cast.at + Vec2::new(0.0, -110.0);
    let mut looks: Vec<Look> = (0..6_u8)
        .map(|puff| {
            let age = (time * 0.4 + f32::from(puff) / 6.0).fract();
            let place = at + Vec2::new((age * 8.0 + f32::from(puff)).sin() * 26.0, -170.0 * age);
            let look = Look::new(format!("reek{puff}"), "smoke", place).scale(0.3 + age * 0.6, 0.3 + age * 0.6);
            look.tint(see_through(between(WHITE, INK, 0.25), 0.85 * (1.0 - age))).feel(Feel::Cut).z(2.0)
        })
        .collect();
    let nod = (time * 2.2).sin() * 0.12;
    looks.push(
        Look::new("mallow", "marshmallow", at + Vec2::new(-96.0, -64.0)).scale(1.7, 1.7).turn(nod).pop(0.9).z(2.2),
    );
    looks
}

/// A thin cord glows; the heavy fuse beside it minds nothing.
pub(super) fn glow(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.client.mood = Mood::Puzzled;
    let hot = (time * 0.7).min(1.0);
    let at = cast.at + Vec2::new(0.0, -268.0);
    let shake = Vec2::new((time * 38.0).sin() * 3.0 * hot, 0.0);
    let mut looks = vec![
        Look::new("thin-glow", "glow", at)
            .size((380.0, 180.0))
            .tint(see_through(GLOW, 0.75 * hot))
            .feel(Feel::Cut)
            .z(1.9),
        Look::new("thin", "cord-laid", at + shake).tint(between(PLAIN, GLOW, hot)).feel(Feel::Cut).z(2.0),
        Look::new("fat-fuse", "fuse", at + Vec2::new(-172.0, (time * 5.0).sin() * 4.0)).scale(1.5, 1.5).pop(0.0).z(2.0),
    ];
    for drop in 0..3_u8 {
        let age = (time * 0.9 + f32::from(drop) * 0.33).fract();
        let place = at + Vec2::new(f32::from(drop) * 70.0 - 70.0, 20.0 + 60.0 * age);
        looks
            .push(Look::new(format!("sweat{drop}"), "raindrop", place).alpha((1.0 - age) * hot).feel(Feel::Cut).z(2.1));
    }
    looks
}

/// A waffle that hangs down like a wet sock.
pub(super) fn limp(time: f32, cast: Cast<'_>) -> Vec<Look> {
    let client = cast.client;
    client.mood = Mood::Puzzled;
    client.arms.0 = 2.1;
    let swing = (time * 2.6).sin() * 0.16;
    let at = client.hand() + Vec2::new(0.0, -6.0);
    vec![Look::new("limp", "waffle-limp", at).hanging().scale(1.1, 1.1).turn(swing).pop(0.1).z(3.0)]
}

/// A plug on the floor that nobody thought of.
pub(super) fn lonely_plug(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.client.lean = 0.14 * (time * 2.0).min(1.0);
    let hop = (time * 4.2).sin().max(0.0) * 18.0;
    let at = cast.at + Vec2::new(84.0, -12.0 - hop);
    vec![Look::new("lonely", "plug", at).standing().scale(1.5, 1.5).turn((time * 4.2).sin() * 0.2).pop(0.0).z(3.0)]
}
