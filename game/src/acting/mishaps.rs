//! Mishaps: each failure of a delivery is a small scene of its own, and funny.

mod feast;
mod kitchen;
mod roof;
mod warmth;

use super::figure::Figure;
use crate::easel::{Feel, Look};
use crate::palette::{CAT_EYES, INK, WHITE, between, see_through};
use crate::sets::Places;
use bevy::prelude::*;
use mechanics::Mood;

/// What a mishap is played with.
pub struct Cast<'a> {
    /// The client.
    pub client: &'a mut Figure,
    /// The colleague.
    pub colleague: &'a mut Figure,
    /// Sprite of the pet.
    pub pet: &'a mut &'static str,
    /// How high the pet jumps.
    pub pet_hop: &'a mut f32,
    /// Where everything is.
    pub places: &'a Places,
    /// How many neighbours came to look.
    pub neighbours: &'a mut u8,
    /// Where the mishap is, on the floor.
    pub at: Vec2,
}

/// How much longer a beat takes in which something goes wrong, in seconds.
pub fn seconds(id: &str) -> f32 {
    match id {
        "short" | "earth_leak" => 1.6,
        "always_on" | "squashed" => 1.4,
        "lamps_off" | "empty_battery" | "frost" | "tripped" | "main_blown" | "not_selective" | "hot_reel" => 2.6,
        _ => 1.0,
    }
}

/// The figures and the effects some seconds into the mishap.
pub fn play(id: &str, time: f32, cast: Cast<'_>) -> Vec<Look> {
    match id {
        "short" => everybody_looks(time, cast, 3),
        "earth_leak" => drop_of_current(time, cast),
        "series" => eyes_in_the_dark(time, cast),
        "always_on" => sunglasses(time, cast),
        "switched_neutral" => ghost_voltage(time, cast),
        "no_earth" => hair_on_end(time, cast),
        "emergency_dark" => moth(time, cast),
        "conduit_full" => spaghetti(time, cast),
        "live_work" => hands_off(time, cast),
        "dark" => candle_search(time, cast),
        "cold" => warmth::shiver(time, cast),
        "hot" => warmth::swelter(time, cast),
        "whistle" => warmth::whistle(time, cast),
        "leak" | "overfull" | "spray" => warmth::puddle(time, cast),
        "wasteful" => warmth::runaway(time, cast),
        "bridge" => warmth::duck(time, cast),
        "no_start" => roof::snore(time, cast),
        "shade" => roof::held_up(time, cast),
        "mixed" => roof::by_turns(time, cast),
        "few_panels" => roof::room_in_the_sun(time, cast),
        "shared_group" => roof::foam(time, cast),
        "weak_group" => roof::too_warm(time, cast),
        "frost" => roof::too_cold(time, cast),
        "lamps_off" | "empty_battery" => roof::bottles(time, cast),
        "tripped" | "main_blown" | "not_selective" => feast::popcorn(time, cast),
        "hot_reel" => feast::smoke(time, cast),
        "thin_cord" => feast::glow(time, cast),
        "no_room" => roof::too_warm(time, cast),
        "lukewarm" => feast::limp(time, cast),
        "unplugged" => feast::lonely_plug(time, cast),
        "beside" => kitchen::rolling(time, cast),
        "in_air" => kitchen::floating(time, cast),
        "double" => kitchen::tower(time, cast),
        "reject" => kitchen::moustache(time, cast),
        "squashed" => kitchen::jam(time, cast),
        _ => head_shake(time, cast),
    }
}

/// Who stands in more light than this is not in the dark; the share of red in a tint.
const LIT: f32 = 0.9;

/// *Click*, everything is dark, and the neighbours come one by one with the light of their phones.
fn everybody_looks(time: f32, cast: Cast<'_>, most: u8) -> Vec<Look> {
    *cast.neighbours = most.min((time / 0.45) as u8 + 1);
    cast.client.mood = Mood::Puzzled;
    cast.client.looking = if (time / 0.8) as u32 % 2 == 1 { -1.0 } else { 1.0 };
    let puff = (time * 0.6).min(1.0);
    (0..3_u8)
        .map(|index| {
            let at =
                cast.at + Vec2::new(30.0 + f32::from(index) * 22.0, -120.0 - 70.0 * puff - f32::from(index) * 26.0);
            let smoke = Look::new(format!("puff{index}"), "smoke", at).scale(0.5 + puff * 0.5, 0.5 + puff * 0.5);
            smoke.tint(see_through(WHITE, (1.0 - puff) * 0.8)).feel(Feel::Slow)
        })
        .collect()
}

/// A little current drips away; the cat's fur stands on end; the neighbours wonder.
fn drop_of_current(time: f32, cast: Cast<'_>) -> Vec<Look> {
    *cast.neighbours = 2.min((time / 0.7) as u8 + 1);
    *cast.pet_hop = if time < 0.8 { (time * 7.8).sin().max(0.0) * 46.0 } else { 0.0 };
    cast.client.mood = Mood::Puzzled;
    (0..4_u8)
        .map(|index| {
            let phase = (time * 1.1 - f32::from(index) * 0.28).clamp(0.0, 1.0);
            let at = cast.at + Vec2::new(40.0 + f32::from(index) * 7.0, -110.0 + phase * 108.0);
            let drop = Look::new(format!("drop{index}"), "spark", at).size((22.0, 22.0)).turn(phase * 4.0);
            drop.alpha(if phase > 0.0 && phase < 1.0 { 1.0 } else { 0.0 }).feel(Feel::Cut)
        })
        .collect()
}

/// Only eyes are left of the client, and of the cat.
fn eyes_in_the_dark(time: f32, cast: Cast<'_>) -> Vec<Look> {
    // Where it is light she is seen as she is, and waits.
    if cast.client.tint.red > LIT {
        return Vec::new();
    }
    let dark = between(cast.client.tint, INK, (time * 2.0).min(1.0));
    cast.client.tint = dark;
    cast.client.mood = Mood::Puzzled;
    let mut looks = eyes("client", cast.client.head() + Vec2::new(0.0, 4.0), 13.0, 17.0, time, WHITE);
    looks.extend(eyes("pet", cast.places.pet + Vec2::new(-2.0, -52.0), 12.0, 12.0, time + 0.7, CAT_EYES));
    looks
}

/// A pair of eyes that look around, and blink now and then.
fn eyes(key: &str, at: Vec2, apart: f32, size: f32, time: f32, colour: bevy::color::Srgba) -> Vec<Look> {
    let blink = (time % 1.7) > 1.55;
    let look = if ((time / 0.9) as u32).is_multiple_of(2) { 3.0 } else { -3.0 };
    let high = if blink { 2.0 } else { size };
    [("left", -1.0), ("right", 1.0)]
        .into_iter()
        .flat_map(|(side, sign)| {
            let middle = at + Vec2::new(apart * sign, 0.0);
            let white =
                Look::new(format!("eye-{key}-{side}"), "wire-end", middle).size((size, high)).tint(colour).z(3.0);
            let pupil = Look::new(format!("pupil-{key}-{side}"), "wire-end", middle + Vec2::new(look, 0.0));
            let pupil = pupil.size((size * 0.42, high.min(size * 0.42))).tint(INK).z(3.1);
            [white.pop(0.2), pupil.pop(0.3)]
        })
        .collect()
}

/// The light can't be put out: Brigadier puts on sunglasses, and the client holds a hand before the eyes.
fn sunglasses(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.arms.0 = 2.5;
    cast.client.mood = Mood::Puzzled;
    if time > 0.6 {
        *cast.pet = "cat-sunglasses";
    }
    *cast.pet_hop = if (0.6..0.9).contains(&time) { 16.0 } else { 0.0 };
    let head = cast.client.head();
    (0..6_u8)
        .map(|index| {
            let turn = f32::from(index) * 1.05 + time * 0.5;
            let at = head + Vec2::new(turn.sin(), -turn.cos()) * 74.0;
            Look::new(format!("ray{index}"), "dash", at)
                .size((26.0, 7.0))
                .turn(turn + 1.57)
                .tint(CAT_EYES)
                .pop(f32::from(index) * 0.05)
        })
        .collect()
}

/// The lamp is out, but the tester glows: a ghost of sparks dances around it.
fn ghost_voltage(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.client.mood = Mood::Puzzled;
    let tip = cast.colleague.hand() + Vec2::new(8.0, -40.0);
    let pulse = 1.3 + (time * 9.0).sin() * 0.25;
    let mut looks = vec![Look::new("ghost-glow", "tester-glow", tip).scale(pulse, pulse).feel(Feel::Cut).z(2.0)];
    for index in 0..4_u8 {
        let turn = time * 2.6 + f32::from(index) * 1.57;
        let at = tip + Vec2::new(turn.sin() * 46.0, turn.cos() * 22.0);
        looks.push(
            Look::new(format!("ghost{index}"), "star", at)
                .size((18.0, 18.0))
                .tint(see_through(CAT_EYES, 0.85))
                .feel(Feel::Cut)
                .z(2.1),
        );
    }
    looks
}

/// Metal without earth tickles: hair on end, a hop, and the cat as tall as it can be.
fn hair_on_end(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    let shake = if time < 1.4 { (time * 46.0).sin() * 0.05 } else { 0.0 };
    cast.client.lean = shake;
    cast.client.arms = if time < 1.4 { (1.5, 1.5) } else { (0.2, -0.2) };
    cast.client.mood = Mood::Puzzled;
    *cast.pet_hop = if time < 0.5 { 40.0 } else { 0.0 };
    let head = cast.client.head();
    (0..5_u8)
        .map(|index| {
            let turn = (f32::from(index) - 2.0) * 0.42;
            let hair = Look::new(format!("hair{index}"), "dash", head + Vec2::new(turn.sin(), -turn.cos()) * 52.0);
            let alpha = if time < 1.5 { 1.0 } else { 0.0 };
            hair.size((30.0, 5.0)).turn(turn - 1.57).tint(WHITE).alpha(alpha).pop(f32::from(index) * 0.04)
        })
        .collect()
}

/// The sign for the way out is dark; a moth bumps into it, and the client bumps into the plant.
fn moth(time: f32, cast: Cast<'_>) -> Vec<Look> {
    let turn = time * 5.0;
    let at = cast.client.head() + Vec2::new(turn.sin() * 54.0, -46.0 + (turn * 1.7).cos() * 18.0);
    cast.client.mood = Mood::Puzzled;
    cast.client.looking = if turn.sin() > 0.0 { 1.0 } else { -1.0 };
    cast.client.tint = between(cast.client.tint, INK, 0.45);
    let flap = 0.4 + (time * 30.0).sin().abs() * 0.6;
    let wing = |key: &str, side: f32| {
        let wing = Look::new(format!("moth-{key}"), "wire-end", at + Vec2::new(side * 7.0, 0.0)).size((14.0, 18.0));
        wing.scale(flap, 1.0).turn(side * 0.5).tint(WHITE).feel(Feel::Cut).z(3.0)
    };
    let mut looks = vec![wing("left", -1.0), wing("right", 1.0)];
    looks.extend(eyes("client", cast.client.head() + Vec2::new(0.0, 4.0), 13.0, 15.0, time, WHITE));
    looks
}

/// The conduit is so full that the wires come out again, like spaghetti.
fn spaghetti(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Puzzled;
    let colours = ["line", "neutral", "earth", "switched"];
    (0..6_u8)
        .map(|index| {
            let side = f32::from(index) - 2.5;
            let out = (time * 2.4 - f32::from(index) * 0.1).clamp(0.0, 1.0);
            let way = Vec2::new(side * 0.5, -1.0).normalize();
            let at = cast.at + Vec2::new(side * 9.0, -130.0) + way * (30.0 + 46.0 * out);
            let word = colours[usize::from(index) % colours.len()];
            let strand =
                Look::new(format!("strand{index}"), format!("stripe-{word}"), at).size((70.0 * out.max(0.1), 12.0));
            strand.turn(way.y.atan2(way.x) + (time * 7.0 + side).sin() * 0.16).pop(0.0).z(2.0)
        })
        .collect()
}

/// The colleague says stop: two hands are well away from the wires.
fn hands_off(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.colleague.mood = Mood::Stern;
    cast.colleague.arms.0 = 1.75;
    cast.client.arms = (2.6, 2.8);
    let nod = (time * 6.0).sin() * 0.06;
    cast.colleague.lean = nod;
    vec![
        Look::new("stop-hand", "hand", cast.colleague.hand() + Vec2::new(16.0, -14.0))
            .size((84.0, 84.0))
            .pop(0.0)
            .z(3.0),
    ]
}

/// Work that did not come out right: both look around for what went wrong, and the pet hops about.
fn head_shake(time: f32, cast: Cast<'_>) -> Vec<Look> {
    let side = if ((time / 0.35) as u32).is_multiple_of(2) { 1.0 } else { -1.0 };
    for figure in [cast.client, cast.colleague] {
        figure.mood = Mood::Puzzled;
        figure.looking = if time < 1.6 { side } else { 1.0 };
        figure.arms = (0.7, -0.7);
    }
    *cast.pet_hop = (time * 6.0).sin().max(0.0) * 16.0;
    Vec::new()
}

/// No light at all: the client looks around with the light of a phone, and finds only the pet.
fn candle_search(time: f32, cast: Cast<'_>) -> Vec<Look> {
    cast.client.mood = Mood::Puzzled;
    cast.client.holds = Some("phone-light");
    let swing = (time * 1.9).sin();
    cast.client.arms.0 = 1.2 + swing * 0.35;
    let facing = if time < 3.0 && swing < 0.0 { -1.0 } else { 1.0 };
    cast.client.facing = facing;
    cast.client.looking = facing;
    let hand = cast.client.hand();
    let mut looks =
        vec![Look::new("beam", "glow", hand + Vec2::new(facing * 30.0, 0.0)).size((230.0, 190.0)).alpha(0.8).z(2.0)];
    looks.extend(eyes("pet", cast.places.pet + Vec2::new(-2.0, -52.0), 12.0, 11.0, time, CAT_EYES));
    looks
}
