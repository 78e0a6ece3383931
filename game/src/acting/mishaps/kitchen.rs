//! Mishaps with fruit: cherries that roll, towers that wobble, a cake with a moustache, and jam on the camera.

use super::Cast;
use crate::easel::{Feel, Look};
use crate::palette::{INK, WHITE};
use bevy::prelude::*;
use mechanics::Mood;

/// Cherries roll over the floor, and one comes down on the cap of the colleague.
pub(super) fn rolling(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.client.looking = if (time / 0.5) as u32 % 2 == 1 { -1.0 } else { 1.0 };
    cast.colleague.mood = Mood::Puzzled;
    let floor = cast.at.y + 4.0;
    let mut looks: Vec<Look> = (0..4_u8)
        .map(|index| {
            let far = (time * (240.0 - 36.0 * f32::from(index))).min(520.0);
            let hop = ((time * 5.0 + f32::from(index)).sin().abs() * 60.0 * (1.0 - time * 0.7)).max(0.0);
            let at = Vec2::new(cast.at.x - 420.0 - far - 30.0 * f32::from(index), floor - hop);
            let cherry = Look::new(format!("roll{index}"), "thing-cherry", at - Vec2::new(0.0, 16.0));
            cherry.turn(-far / 18.0).feel(Feel::Cut).z(4.0)
        })
        .collect();
    let cap = cast.colleague.head() - Vec2::new(0.0, 42.0);
    let up = if time < 0.7 {
        500.0 * (0.7 - time)
    } else {
        ((time - 0.7) * 14.0).sin().abs() * 14.0 * (1.6 - time).max(0.0)
    };
    looks.push(Look::new("capped", "thing-cherry", cap - Vec2::new(0.0, up)).feel(Feel::Cut).z(5.0));
    looks
}

/// A cherry that hangs in the air looks down, and then to both sides.
pub(super) fn floating(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.client.arms.0 = 2.2;
    let at = cast.client.head() + Vec2::new(-70.0, -70.0 + (time * 4.0).sin() * 8.0);
    let mut looks = vec![Look::new("floating", "thing-cherry", at).scale(1.8, 1.8).feel(Feel::Cut).z(4.0)];
    let glance = if (time / 0.6) as u32 % 2 == 1 { 3.0 } else { -3.0 };
    for (side, sign) in [("left", -1.0), ("right", 1.0)] {
        let eye = at + Vec2::new(sign * 9.0 - 2.0, 10.0);
        looks.push(Look::new(format!("float-eye-{side}"), "wire-end", eye).size((13.0, 13.0)).tint(WHITE).z(4.1));
        let pupil = eye + Vec2::new(glance, 3.0);
        looks.push(Look::new(format!("float-pupil-{side}"), "wire-end", pupil).size((6.0, 6.0)).tint(INK).z(4.2));
    }
    looks
}

/// The client holds up the cake: cherry on cherry on cherry, and it wobbles.
pub(super) fn tower(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.client.arms.0 = 2.0;
    let cake = cast.client.hand() - Vec2::new(0.0, 4.0);
    let mut looks = vec![Look::new("tower-cake", "thing-cake", cake).standing().feel(Feel::Cut).z(4.0)];
    let count = ((time / 0.22) as u8 + 1).min(7);
    for number in 0..count {
        let high = f32::from(number);
        let sway = (time * 6.0 + high * 0.4).sin() * high * 2.6;
        let at = cake + Vec2::new(sway, -46.0 - 25.0 * high);
        looks.push(Look::new(format!("tower{number}"), "thing-cherry", at).standing().pop(0.0).z(4.1 + high * 0.01));
    }
    looks
}

/// The client holds up the cake: the screw that was in it sits on it like a moustache.
pub(super) fn moustache(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.client.arms.0 = 2.0;
    let cake = cast.client.hand() - Vec2::new(0.0, 4.0);
    let twitch = (time * 9.0).sin() * 0.12;
    vec![
        Look::new("rejected", "thing-cake", cake).standing().scale(1.3, 1.3).feel(Feel::Cut).z(4.0),
        Look::new("rejected-screw", "moustache", cake - Vec2::new(0.0, 42.0)).turn(twitch).pop(0.3).z(4.1),
        Look::new("rejected-top", "thing-cherry", cake - Vec2::new(0.0, 72.0)).standing().pop(0.1).z(4.1),
    ]
}

/// Jam on the camera, and a wiper that does its best.
pub(super) fn jam(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.colleague.mood = Mood::Puzzled;
    let spots = [(330.0, 250.0), (620.0, 470.0), (900.0, 210.0), (1130.0, 520.0), (1320.0, 300.0), (480.0, 610.0)];
    let sweep = (time * 3.0).sin() * 0.95;
    let foot = Vec2::new(800.0, 880.0);
    let mut looks = Vec::new();
    for (index, (x, y)) in spots.into_iter().enumerate() {
        let born = 0.08 * index as f32;
        if time < born {
            continue;
        }
        // What the wiper reached is smeared, and runs down.
        let wiped = (time - 0.6).max(0.0);
        let size = 2.6 + (index % 3) as f32 * 0.7;
        let at = Vec2::new(x, y + wiped * 26.0);
        let spot = Look::new(format!("jam{index}"), "splash", at).scale(size * (1.0 + wiped * 0.12), size);
        looks.push(spot.alpha((0.9 - wiped * 0.18).max(0.35)).turn(index as f32).z(20.0));
    }
    looks.push(Look::new("wiper", "wiper", foot).standing().scale(2.6, 2.6).turn(sweep).feel(Feel::Cut).z(30.0));
    looks
}
