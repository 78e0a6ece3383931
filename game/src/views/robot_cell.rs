//! Robot cell: the belt with what comes along, stations, the arm on its rail, and who comes near.

use crate::acting::dress::dress;
use crate::acting::figure::Figure;
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, INK, NIGHT, PLAIN, WHITE, between, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::robot_cell::{Doing, Puzzle, State, StationKind, Whereabouts, Zone, item_x};
use std::f32::consts::FRAC_PI_2;

/// Height of the trolley on the rail.
const RAIL: f32 = 150.0;
/// Height of the gripper while it is up.
const UP: f32 = 420.0;
/// Length of each half of the arm.
const LINK: f32 = 210.0;
/// Distance of the joints in the sprite of a link.
const JOINTS: f32 = 156.0;

/// Whether a state belongs to a puzzle: what is drawn is looked up with care, so only its size matters.
pub fn fits(puzzle: &Puzzle, state: &State) -> bool {
    let kinds = puzzle.params().kinds.len();
    state.lines.len() <= 200
        && state.run.items.len() <= 200
        && state.run.fallen.len() <= 200
        && state.run.items.iter().all(|item| usize::from(item.kind) < kinds)
}

/// The sprite of a kind of thing.
fn thing(puzzle: &Puzzle, kind: u8) -> (&'static str, Srgba) {
    let id = puzzle.params().kinds.get(usize::from(kind)).map_or("", |kind| kind.id.as_str());
    let clear = |id: &str| if id.ends_with("clear") { see_through(PLAIN, 0.6) } else { PLAIN };
    match id {
        "duck" => ("thing-duck", PLAIN),
        _ if id.starts_with("battery") && id.ends_with("dusty") => ("thing-battery", between(PLAIN, NIGHT, 0.6)),
        _ if id.starts_with("battery") || id == "phone" => ("thing-battery", clear(id)),
        _ if id.starts_with("toy") => ("thing-toy", clear(id)),
        _ => ("thing-box", PLAIN),
    }
}

/// Everything in the cell.
pub fn looks(puzzle: &Puzzle, state: &State) -> Vec<Look> {
    let mut looks = Vec::new();
    belt(puzzle, state, &mut looks);
    stations(puzzle, state, &mut looks);
    arm(puzzle, state, &mut looks);
    visitor(state, &mut looks);
    for (index, fallen) in state.run.fallen.iter().enumerate() {
        let (sprite, tint) = thing(puzzle, fallen.kind);
        let look = Look::new(format!("fallen{index}"), sprite, (fallen.x as f32, 800.0)).standing().tint(tint).z(8.0);
        looks.push(look.scale(1.0, if fallen.squashed { 0.4 } else { 1.0 }).turn(0.4).feel(Feel::Springy));
    }
    looks
}

fn belt(puzzle: &Puzzle, state: &State, looks: &mut Vec<Look>) {
    let sensor = puzzle.params().stations.iter().find(|station| matches!(station.kind, StationKind::Sensor));
    let Some(sensor) = sensor else { return };
    let (x, y) = (sensor.at.0 as f32, sensor.at.1 as f32 + 30.0);
    let end = if puzzle.params().conveyor.flows { 2200.0 } else { x + 80.0 };
    looks.push(Look::block("belt", (-900.0, y), (end + 900.0, 26.0), INK).z(-3.0));
    looks.push(Look::block("belt-top", (-900.0, y), (end + 900.0, 5.0), between(NIGHT, PLAIN, 0.4)).z(-2.9));
    for roller in 0..14_u8 {
        let at = -840.0 + f32::from(roller) * 120.0;
        if at < end {
            looks.push(
                Look::new(format!("roller{roller}"), "wire-end", (at, y + 14.0)).size((20.0, 20.0)).tint(NIGHT).z(-2.8),
            );
        }
    }
    looks.push(Look::block("leg-a", (x - 240.0, y + 26.0), (18.0, 200.0), INK).z(-4.0));
    looks.push(Look::block("leg-b", (x + 40.0, y + 26.0), (18.0, 200.0), INK).z(-4.0));
    looks.push(Look::new("eye", "belt-sensor", (x + 62.0, y + 4.0)).standing().z(-3.5));
    if state.run.doing == Doing::Watching {
        let beam = Look::block("beam", (x - 20.0, y - 96.0), (76.0, 4.0), Srgba::rgb(1.0, 0.23, 0.42));
        looks.push(beam.z(6.0).ambient(Ambient::Twinkle(0.6, 0.8, 0.0)));
    }
    for (index, item) in state.run.items.iter().enumerate() {
        let gone = !matches!(item.at, Whereabouts::Belt | Whereabouts::On);
        let Some(at) = item_x(puzzle, &state.run, index).filter(|_| !gone) else { continue };
        let (sprite, tint) = thing(puzzle, item.kind);
        let look = Look::new(format!("item{index}"), sprite, (at as f32, y + 2.0)).standing().tint(tint);
        looks.push(look.scale(1.15, 1.15).z(f32::from(item.topped) * -0.1));
        if item.topped > 0 {
            looks.push(
                Look::new(format!("top{index}"), "thing-box", (at as f32, y - 48.0)).standing().scale(0.5, 0.5).z(1.0),
            );
        }
    }
}

fn stations(puzzle: &Puzzle, state: &State, looks: &mut Vec<Look>) {
    for (index, station) in puzzle.params().stations.iter().enumerate() {
        let at = Vec2::new(station.at.0 as f32, station.at.1 as f32);
        let key = &station.id;
        match &station.kind {
            StationKind::Sensor => {}
            StationKind::Free => {
                looks.push(
                    Look::new(format!("free-{key}"), "wire-end", at + Vec2::new(0.0, 120.0))
                        .size((120.0, 16.0))
                        .tint(CAT_EYES)
                        .z(-2.0),
                );
            }
            StationKind::Source(_) | StationKind::Bin(_) => {
                let sprite = if key == "bath" { "bath" } else { "bin" };
                let size = Vec2::new(190.0, 790.0 - at.y);
                looks.push(Look::new(format!("bin-{key}"), sprite, (at.x, 790.0)).standing().size(size).z(4.0));
                let things = state.run.bins.get(index).map_or(&[][..], |bin| bin.as_slice());
                for (number, kind) in things.iter().take(12).enumerate() {
                    let column = (number % 4) as f32;
                    let row = (number / 4) as f32;
                    let (sprite, tint) = thing(puzzle, *kind);
                    let place = (at.x - 54.0 + 36.0 * column, at.y + 22.0 - 22.0 * row);
                    let look = Look::new(format!("in-{key}{number}"), sprite, place).standing().tint(tint);
                    looks.push(look.z(3.0 - row * 0.1 + column * 0.01).feel(Feel::Springy));
                }
            }
        }
    }
}

fn arm(puzzle: &Puzzle, state: &State, looks: &mut Vec<Look>) {
    let run = &state.run;
    let start = puzzle.params().stations.iter().find(|station| station.id == puzzle.params().start);
    let here = puzzle.params().stations.iter().min_by_key(|station| (station.at.0 - run.x).abs()).or(start);
    let x = run.x as f32;
    // Halfway through gripping and releasing the gripper is lowest.
    let reach = matches!(run.doing, Doing::Gripping | Doing::Releasing);
    let low = here.map_or(UP, |station| station.at.1 as f32 - 70.0);
    let share = if run.whole == 0 { 0.0 } else { f32::from(run.busy) / f32::from(run.whole) };
    let down = if reach { 1.0 - (2.0 * share - 1.0).abs() } else { 0.0 };
    let wave = if run.doing == Doing::Waving { (f32::from(run.busy) * 0.9).sin() * 60.0 } else { 0.0 };
    let hand = Vec2::new(x + wave, UP + (low - UP) * down);
    let shoulder = Vec2::new(x, RAIL + 20.0);
    let reach = (hand - shoulder).length().clamp(10.0, 2.0 * LINK - 2.0);
    // Two links of one length: the elbow is as far to the side as they are too long.
    let side = (LINK * LINK - reach * reach / 4.0).max(0.0).sqrt();
    let along = (hand - shoulder).normalize_or(Vec2::Y);
    let elbow = shoulder + along * (reach / 2.0) + Vec2::new(along.y, -along.x) * side;
    let end = shoulder + along * reach;
    let link = |key: &str, from: Vec2, to: Vec2, z: f32| {
        let way = to - from;
        let look = Look::new(key, "robot-link", (from + to) / 2.0).turn(way.to_angle() - FRAC_PI_2).z(z);
        look.size((44.0, 200.0)).scale(1.0, way.length() / JOINTS)
    };
    let alarm = if run.stopped { Srgba::rgb(0.62, 0.64, 0.72) } else { PLAIN };
    looks.push(link("upper", shoulder, elbow, 10.0).tint(alarm));
    looks.push(link("fore", elbow, end, 10.2).tint(alarm));
    looks.push(Look::new("trolley", "robot-trolley", (x, RAIL)).z(10.4));
    let closed = run.held.is_some();
    let gripper = if closed { "gripper-closed" } else { "gripper-open" };
    if let Some(held) = run.held {
        let (sprite, tint) = thing(puzzle, held.kind);
        let look = Look::new("held", sprite, end + Vec2::new(0.0, 108.0)).standing().tint(tint).z(10.5);
        looks.push(look.scale(1.15, if held.squashed { 0.5 } else { 1.15 }).turn(if held.loose { 0.35 } else { 0.0 }));
    }
    looks.push(Look::new(gripper, gripper, end).hanging().tint(alarm).z(10.6));
    let lamp = match (run.stopped, state.run.person) {
        (true, _) => Srgba::rgb(0.90, 0.25, 0.25),
        (false, Some(_)) => CAT_EYES,
        (false, None) => Srgba::rgb(0.30, 0.75, 0.45),
    };
    looks.push(Look::new("lamp-glow", "glow", (1460.0, 180.0)).size((190.0, 190.0)).tint(lamp).alpha(0.6).z(-1.0));
    looks.push(Look::new("lamp", "wire-end", (1460.0, 180.0)).size((40.0, 40.0)).tint(lamp).z(0.0));
    looks.push(Look::new("lamp-shine", "wire-end", (1454.0, 174.0)).size((10.0, 10.0)).tint(WHITE).z(0.1));
}

/// Somebody who walks by, or reaches in.
fn visitor(state: &State, looks: &mut Vec<Look>) {
    let Some(zone) = state.run.person else { return };
    let x = if zone == Zone::Inner { 520.0 } else { 300.0 };
    let mut figure = Figure { dress: Some(dress("visitor")), ..Figure::standing("crew", Vec2::new(x, 838.0)) };
    if zone == Zone::Inner {
        figure.arms = (2.2, 0.4);
    }
    looks.extend(figure.looks("visitor", 30.0));
}
