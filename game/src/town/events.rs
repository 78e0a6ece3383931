//! What happens to the whole town after three, six and nine jobs: all of it follows from what was delivered.

use super::places::place_of;
use super::{BANK, QUAY, Sight};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, PLAIN, SKY, see_through};
use crate::sets::air;
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::stage::Event;

/// When the steps of an event begin, in seconds: it comes, it is there, the work is seen, it is over.
const STEPS: [f32; 3] = [1.8, 3.8, 12.0];
/// The step after the event, in which its traces are left.
pub(super) const OVER: u8 = 3;
/// How long an event takes, in seconds.
pub(super) const SECONDS: f32 = STEPS[2] + 0.1;
/// The moment that is shown when movement is calm.
pub(super) const STILL: f32 = STEPS[1] + 0.1;

/// The colours of stalls and fireworks.
const COLOURS: [Srgba; 5] = [
    Srgba::rgb(0.93, 0.42, 0.22),
    Srgba::rgb(0.16, 0.70, 0.68),
    Srgba::rgb(1.0, 0.83, 0.42),
    Srgba::rgb(0.62, 0.48, 0.82),
    Srgba::rgb(0.35, 0.72, 0.42),
];
/// What a delivery sells on the market.
const WARES: [(&str, &str); 14] = [
    ("lantern", "streetlamp-head-lit"),
    ("w1", "bulb-lit"),
    ("w2", "ride-fish"),
    ("w3", "town-hedgehog"),
    ("w4", "lamps"),
    ("buurman", "bulb-lit"),
    ("first-heating", "turtle"),
    ("h1", "spark"),
    ("first-robot", "duck"),
    ("r1", "turbine-rotor"),
    ("r2", "star"),
    ("first-planning", "dog"),
    ("p2", "skater"),
    ("p3", "block-lit"),
];
/// Where stalls stand on this side of the water, between what is there already.
const STALLS: [f32; 9] = [-130.0, 150.0, 400.0, 520.0, 790.0, 890.0, 1130.0, 1440.0, 1620.0];

/// How far an event is, some seconds after it began.
pub(super) fn step(seconds: f32) -> u8 {
    STEPS.iter().filter(|begins| seconds >= **begins).count() as u8
}

/// What an event does to the sky.
pub(super) fn sky(sight: &Sight) -> Vec<Look> {
    let mut looks = Vec::new();
    let Some(event) = sight.town.event else { return looks };
    let step = sight.moment.step;
    if event == Event::Storm && step < OVER {
        for (index, (x, y, size)) in
            [(-80.0, 190.0, 1.5), (330.0, 150.0, 1.8), (760.0, 200.0, 1.6), (1180.0, 150.0, 1.9), (1620.0, 190.0, 1.6)]
                .into_iter()
                .enumerate()
        {
            let cloud = Look::new(format!("storm{index}"), "storm-cloud", (x, y)).scale(size, size).z(-33.0);
            looks.push(cloud.pop(0.25 * index as f32).ambient(Ambient::Bob(Vec2::new(16.0, 4.0), 4.0)));
        }
    }
    if sight.power_cut() {
        // Before the homes, and behind what was delivered.
        looks.push(air("cut", QUAY, SKY).alpha(0.45).z(-13.0));
    }
    if event == Event::Storm && step == OVER {
        let arch = Look::new("rainbow", "rainbow", (800.0, QUAY - 30.0)).standing().scale(2.1, 1.55).z(-36.5);
        looks.push(arch.alpha(0.8).feel(Feel::Slow));
    }
    if event == Event::Evening && step == 0 {
        looks.push(air("hush", QUAY, SKY).alpha(0.35).feel(Feel::Slow).z(-32.5));
    }
    looks
}

/// What an event brings, and what it leaves.
pub(super) fn looks(sight: &Sight) -> Vec<Look> {
    match (sight.town.event, sight.moment.step) {
        (None, _) => Vec::new(),
        (Some(Event::Storm), step) => storm(sight, step),
        (Some(Event::Market), step) => market(sight, step),
        (Some(Event::Evening), step) => evening(sight, step),
    }
}

/// Rain, lightning and a power cut, in which nothing burns but what the pupil made.
fn storm(sight: &Sight, step: u8) -> Vec<Look> {
    let mut looks = Vec::new();
    if step == OVER {
        for (index, x) in [110.0, 640.0, 1120.0, 1600.0].into_iter().enumerate() {
            looks.push(
                Look::new(format!("puddle{index}"), "puddle", (x, QUAY + 26.0)).scale(0.9, 0.9).alpha(0.8).z(-20.0),
            );
        }
        return looks;
    }
    if step >= 1 {
        for index in 0..130_u16 {
            let x = -420.0 + f32::from(index * 467 % 2600);
            let y = f32::from(index * 97 % 860);
            let drop = Look::new(format!("drop{index}"), "raindrop", (x, y)).size((5.0, 34.0)).turn(0.14).alpha(0.75);
            looks.push(drop.z(6.0).ambient(Ambient::Fall(760.0 + f32::from(index % 5) * 60.0, 0.0, 880.0, 0.14)));
        }
    }
    if step == 1 {
        looks.push(Look::new("flash", "flash", (1090.0, 330.0)).scale(1.2, 1.2).pop(0.0).z(-37.0));
    }
    if step == 2 {
        looks.extend(hands(sight, "star"));
    }
    looks
}

/// A mark over each delivery, one after another: this one works.
fn hands(sight: &Sight, sprite: &'static str) -> Vec<Look> {
    let delivered = sight.town.solved.iter().filter_map(|id| Some((id, place_of(id)?)));
    let mark = |(index, (id, at)): (usize, (&String, Vec2))| {
        let up = if at.y > QUAY { 116.0 } else { 250.0 };
        let look = Look::new(format!("works-{id}"), sprite, at - Vec2::new(0.0, up)).size((40.0, 40.0)).tint(CAT_EYES);
        look.pop(0.35 * index as f32).z(8.0).ambient(Ambient::Twinkle(0.5, 1.4, index as f32 * 0.2))
    };
    delivered.enumerate().map(mark).collect()
}

/// A stall for each delivery.
fn market(sight: &Sight, step: u8) -> Vec<Look> {
    let mut looks = Vec::new();
    if step == 0 {
        return looks;
    }
    for (index, (id, x)) in sight.town.solved.iter().zip(STALLS).enumerate() {
        let colour = COLOURS[index % COLOURS.len()];
        let at = Vec2::new(x, BANK + 10.0);
        let delay = if step == 1 { 0.2 * index as f32 } else { 0.0 };
        let stall = Look::new(format!("stall-{id}"), "market-stall", at).standing().scale(0.82, 0.82).tint(colour);
        looks.push(stall.pop(delay).z(2.0));
        let ware = WARES.iter().find(|ware| ware.0 == id).map_or("star", |ware| ware.1);
        let plate = Look::new(format!("plate-{id}"), "wire-end", at - Vec2::new(0.0, 122.0)).size((58.0, 58.0));
        looks.push(plate.tint(see_through(SKY, 0.85)).pop(delay).z(2.9));
        let sign = Look::new(format!("ware-{id}"), ware, at - Vec2::new(0.0, 122.0)).size((40.0, 36.0));
        looks.push(sign.pop(delay).z(3.0).ambient(Ambient::Sway(0.12, 1.6, index as f32 * 0.3)));
        let glow = Look::new(format!("stall-glow-{id}"), "glow", at - Vec2::new(0.0, 60.0)).size((230.0, 190.0));
        looks.push(glow.tint(see_through(PLAIN, 0.55)).feel(Feel::Slow).z(-30.0));
    }
    looks.extend(strings("bunting", 0.3));
    looks
}

/// Lamps along the quay, and fireworks over each delivery.
fn evening(sight: &Sight, step: u8) -> Vec<Look> {
    let mut looks = Vec::new();
    if step == 0 {
        return looks;
    }
    looks.extend(strings("lamps", 0.15));
    if step != 2 {
        return looks;
    }
    let delivered = sight.town.solved.iter().filter_map(|id| place_of(id));
    for (index, at) in delivered.enumerate() {
        let up = 330.0 + (index * 3 % 5) as f32 * 46.0;
        let size = 0.9 + (index % 3) as f32 * 0.25;
        let burst = Look::new(format!("burst{index}"), "firework", (at.x, QUAY - up)).scale(size, size);
        let tint = COLOURS[index % COLOURS.len()];
        let delay = 0.45 * index as f32;
        looks.push(burst.tint(tint).pop(delay).z(9.0).ambient(Ambient::Twinkle(1.0, 2.6, index as f32 * 0.37)));
    }
    looks
}

/// Strings from lamp post to lamp post.
fn strings(sprite: &'static str, delay: f32) -> Vec<Look> {
    let string = |index: u8| {
        let at = (-320.0 + f32::from(index) * 240.0, QUAY - 168.0);
        let look = Look::new(format!("string{index}"), sprite, at).hanging().size((240.0, 44.0));
        Look { delay: delay * f32::from(index), ..look.feel(Feel::Slow).z(-10.0) }
    };
    (0..9).map(string).collect()
}
