//! Who goes along the quay, over the water and through the air: more with every delivery.

use super::{BANK, QUAY, Sight, WATER};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{NIGHT, PLAIN, WHITE, between};
use bevy::prelude::*;
use mechanics::stage::Event;

/// Everybody who may be out: sprite, where they are, how fast they go, and between which ends.
const WALKERS: [(&str, f32, f32, f32, f32); 11] = [
    ("walker-d", 470.0, 17.0, 430.0, 640.0),
    ("walker-a", 60.0, 34.0, -180.0, 330.0),
    ("walker-b", 910.0, 30.0, 640.0, 1180.0),
    ("wheels", 1060.0, 44.0, 760.0, 1500.0),
    ("walker-c", 1250.0, 38.0, 1000.0, 1760.0),
    ("walker-a", 1630.0, 27.0, 1400.0, 1790.0),
    ("walker-d", -90.0, 20.0, -190.0, 120.0),
    ("walker-b", 330.0, 36.0, 120.0, 720.0),
    ("walker-c", 720.0, 41.0, 500.0, 1000.0),
    ("wheels", 1420.0, 52.0, 1100.0, 1780.0),
    ("walker-a", 1180.0, 31.0, 900.0, 1400.0),
];

/// Tram, people, animals and boat.
pub(super) fn looks(sight: &Sight) -> Vec<Look> {
    let mut looks = tram(sight);
    let storm = sight.town.event == Some(Event::Storm) && sight.moment.step < 3;
    let feast = sight.since(Event::Market, 2) || sight.since(Event::Evening, 2);
    let out = (1 + sight.town.solved.len() + if feast { 3 } else { 0 }).min(WALKERS.len());
    for (index, (sprite, x, speed, from, to)) in WALKERS.into_iter().take(out).enumerate() {
        let y = QUAY + 22.0 + (index * 5 % 4) as f32 * 5.0;
        let hurry = if storm { 1.8 } else { 1.0 };
        let walk = Ambient::Stroll(speed * hurry, from, to);
        let tint = between(NIGHT, PLAIN, 0.62 + 0.38 * sight.share());
        let person = Look::new(format!("walker{index}"), sprite, (x, y)).standing().scale(0.72, 0.72).tint(tint);
        looks.push(person.feel(Feel::Slow).z(6.0 + y / 1000.0).ambient(walk));
        if storm {
            let colour = [Vec3::new(0.93, 0.4, 0.2), Vec3::new(0.15, 0.66, 0.66), Vec3::new(0.95, 0.8, 0.4)][index % 3];
            let umbrella = Look::new(format!("umbrella{index}"), "umbrella", (x, y - 60.0)).standing().z(7.0);
            let tint = Color::srgb(colour.x, colour.y, colour.z).to_srgba();
            looks.push(umbrella.scale(0.8, 0.8).tint(tint).ambient(walk));
        }
    }
    if sight.has("w3") && !sight.power_cut() {
        for (index, (x, speed)) in [(-60.0, 11.0), (120.0, 14.0)].into_iter().enumerate() {
            let hedgehog = Look::new(format!("hedgehog{index}"), "town-hedgehog", (x, BANK + 4.0)).standing();
            looks.push(hedgehog.scale(0.8, 0.8).z(5.0).ambient(Ambient::Stroll(speed, -130.0, 190.0)));
        }
    }
    looks.extend(boat(sight));
    looks
}

/// The tram of line 12 waits in the dark, and goes when the lantern burns; its choir sings when the street is stacked.
fn tram(sight: &Sight) -> Vec<Look> {
    let goes = sight.lit("lantern");
    let stuck = sight.power_cut();
    let at = (600.0, QUAY + 44.0);
    let pass = |moves: bool| if moves { Ambient::Pass(105.0, -1100.0, 2700.0) } else { Ambient::None };
    let tram = Look::new("tram", "tram", at).standing().scale(0.9, 0.9);
    let mut looks = vec![
        tram.tint(between(NIGHT, PLAIN, 0.35 + 0.65 * goes))
            .feel(Feel::Slow)
            .z(5.0)
            .ambient(pass(goes > 0.0 && !stuck)),
    ];
    if sight.has("p3") {
        for (index, (x, up)) in [(-60.0, 122.0), (6.0, 138.0), (70.0, 118.0)].into_iter().enumerate() {
            let note = Look::new(format!("note{index}"), "note", (at.0 + x, at.1 - up)).scale(0.7, 0.7);
            looks.push(note.turn(0.2 - index as f32 * 0.2).tint(WHITE).z(5.1).ambient(pass(goes > 0.0 && !stuck)));
        }
    }
    looks
}

/// A boat on the canal: it comes when something of the water works.
fn boat(sight: &Sight) -> Vec<Look> {
    let warm = sight.lit("h1").max(sight.lit("h2")).max(sight.lit("first-heating"));
    let boat = Look::new("boat", "boat", (1500.0, WATER + 62.0)).standing().scale(-0.8, 0.8);
    let tint = between(NIGHT, PLAIN, 0.45 + 0.55 * warm);
    let sails = if warm > 0.0 { Ambient::Pass(-26.0, -900.0, 2500.0) } else { Ambient::Bob(Vec2::new(0.0, 3.0), 3.4) };
    vec![boat.tint(tint).feel(Feel::Slow).z(-5.0).ambient(sails)]
}

/// Sjaak. On the market he has found something to eat, and it was somebody's.
pub(super) fn gull(sight: &Sight) -> Vec<Look> {
    if sight.since(Event::Market, 2) {
        let perch = (560.0, BANK + 2.0);
        let gull = Look::new("snack", "snack-gull", perch).standing().scale(0.9, 0.9);
        return vec![gull.ambient(Ambient::Sway(0.08, 0.7, 0.0))];
    }
    let pass = Ambient::Pass(62.0, -900.0, 2600.0);
    vec![
        Look::new("body", "gull-body", (500.0, 250.0)).scale(0.6, 0.6).ambient(pass),
        Look::new("wing", "gull-wing", (508.0, 247.0)).anchor(0.42, 0.1).scale(0.6, 0.6).ambient(pass).z(1.0),
    ]
}
