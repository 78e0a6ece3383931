//! Robot cell: the belt with what comes along, stations, the arm on its rail, and who comes near.

mod gutter;
mod things;
mod tower;

use crate::acting::dress::dress;
use crate::acting::figure::Figure;
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, INK, NIGHT, PLAIN, between};
use crate::sets::Set;
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::robot_cell::{Doing, Puzzle, State, Station, StationKind, Whereabouts, Zone, item_x};
use std::f32::consts::FRAC_PI_2;
use things::thing;

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

/// Everything in the cell.
pub fn looks(puzzle: &Puzzle, state: &State, set: Set) -> Vec<Look> {
    let mut looks = Vec::new();
    let sensor = puzzle.params().stations.iter().find(|station| station.kind == StationKind::Sensor);
    match sensor.map(|sensor| Vec2::new(sensor.at.0 as f32, sensor.at.1 as f32)) {
        Some(sensor) if set == Set::Greenhouse => looks.extend(gutter::looks(puzzle, state, sensor)),
        Some(sensor) => belt(puzzle, state, sensor, &mut looks),
        None => {}
    }
    stations(puzzle, state, &mut looks);
    arm(puzzle, state, &mut looks);
    visitor(state, &mut looks);
    looks.extend(tower::looks(state));
    looks.extend(state.run.fallen.iter().enumerate().map(|(index, fallen)| things::fallen(puzzle, index, fallen)));
    looks
}

fn belt(puzzle: &Puzzle, state: &State, sensor: Vec2, looks: &mut Vec<Look>) {
    let (x, y) = (sensor.x, sensor.y + 30.0);
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
        let feet = Vec2::new(at as f32, y + 2.0);
        let look = Look::new(format!("item{index}"), sprite, feet).standing().tint(tint);
        looks.push(look.scale(1.15, 1.15).z(f32::from(item.topped) * -0.1));
        looks.extend(things::trimmings(puzzle, index, item, feet));
    }
}

fn stations(puzzle: &Puzzle, state: &State, looks: &mut Vec<Look>) {
    for (index, station) in puzzle.params().stations.iter().enumerate() {
        let at = Vec2::new(station.at.0 as f32, station.at.1 as f32);
        let key = &station.id;
        match &station.kind {
            StationKind::Sensor => {}
            StationKind::Free => {
                let pad = Look::new(format!("free-{key}"), "wire-end", at + Vec2::new(0.0, 120.0)).size((120.0, 16.0));
                let post =
                    Look::block(format!("free-post-{key}"), at + Vec2::new(-7.0, 122.0), (14.0, 668.0 - at.y), INK);
                looks.extend([pad.tint(CAT_EYES).z(-2.0), post.z(-2.1)]);
            }
            StationKind::Source(_) | StationKind::Bin(_) => {
                looks.extend(holder(key, at));
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

/// What things are put in, or come from.
fn holder(key: &str, at: Vec2) -> Vec<Look> {
    let sprite = match key {
        "tray" => return gutter::tray(at),
        "bath" => "bath",
        "bowl" => "cherry-bowl",
        _ => "bin",
    };
    let size = Vec2::new(190.0, 790.0 - at.y);
    vec![Look::new(format!("bin-{key}"), sprite, (at.x, 790.0)).standing().size(size).z(4.0)]
}

/// How much higher the gripper stays above a belt that flows: it puts things on top of others.
fn above(puzzle: &Puzzle, station: &Station) -> f32 {
    if puzzle.params().conveyor.flows && station.kind == StationKind::Sensor { 52.0 } else { 0.0 }
}

/// How far to the side the gripper goes along with what flows by, as it puts something on top.
fn follow(puzzle: &Puzzle, state: &State) -> f32 {
    let (run, conveyor) = (&state.run, &puzzle.params().conveyor);
    if !conveyor.flows || run.doing != Doing::Releasing {
        return 0.0;
    }
    let far = (0..run.items.len()).filter_map(|index| item_x(puzzle, run, index)).map(|at| at - run.x);
    far.filter(|far| far.abs() <= i32::from(conveyor.reach)).min_by_key(|far| far.abs()).unwrap_or(0) as f32
}

fn arm(puzzle: &Puzzle, state: &State, looks: &mut Vec<Look>) {
    let run = &state.run;
    let start = puzzle.params().stations.iter().find(|station| station.id == puzzle.params().start);
    let here = puzzle.params().stations.iter().min_by_key(|station| (station.at.0 - run.x).abs()).or(start);
    let x = run.x as f32;
    // Halfway through gripping and releasing the gripper is lowest.
    let reach = matches!(run.doing, Doing::Gripping | Doing::Releasing);
    let low = here.map_or(UP, |station| station.at.1 as f32 - 70.0 - above(puzzle, station));
    let share = if run.whole == 0 { 0.0 } else { f32::from(run.busy) / f32::from(run.whole) };
    let down = if reach { 1.0 - (2.0 * share - 1.0).abs() } else { 0.0 };
    let wave = if run.doing == Doing::Waving { (f32::from(run.busy) * 0.9).sin() * 60.0 } else { 0.0 };
    let hand = Vec2::new(x + wave + follow(puzzle, state) * down, UP + (low - UP) * down);
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
