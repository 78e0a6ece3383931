//! A roof with solar panels: panels on their places, the inverter, groups, the battery, and what stays warm at night.

use super::light::handle;
use super::middle;
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, INK, PLAIN, WHITE, between, see_through};
use crate::views::Light;
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::wiring::{Event, Kind, Puzzle, Sky, Spot, State, Terminal, night, rows, watts};

/// The line that things stand on.
pub(crate) const GROUND: f32 = 806.0;
const RED: Srgba = Srgba::rgb(0.85, 0.31, 0.31);
const YELLOW: Srgba = Srgba::rgb(0.95, 0.77, 0.29);
const GREEN: Srgba = Srgba::rgb(0.35, 0.80, 0.50);
const GREY: Srgba = Srgba::rgb(0.72, 0.76, 0.84);
const STRAW: Srgba = Srgba::rgb(0.80, 0.65, 0.36);
/// Which side the cables from the roof come down on, and the wires of the inverter go up, in scene units.
const DOWN: f32 = 330.0;
const UP: f32 = 574.0;

/// The sky of a state: while work is done it is noon.
pub(crate) fn sky(state: &State) -> Sky {
    if let Event::Sky(sky) = state.event { sky } else { Sky::Noon }
}

/// Where it is light: what the sky gives, and which appliances have power.
pub(super) fn light(puzzle: &Puzzle, state: &State) -> Light {
    let storm = sky(state) == Sky::Storm;
    let lasts = night(puzzle, state).is_some_and(|night| night.needed() <= night.kwh);
    let fed = |position: u8| if storm { position == 1 && lasts } else { state.breaker_on };
    let parts: Vec<f32> = state
        .kinds
        .iter()
        .zip(&state.positions)
        .map(|(kind, position)| if matches!(kind, Kind::Backup { .. }) && fed(*position) { 1.0 } else { 0.0 })
        .collect();
    let warm =
        state.kinds.iter().zip(&parts).any(|(kind, on)| matches!(kind, Kind::Backup { must: true, .. }) && *on > 0.5);
    let share = match sky(state) {
        Sky::Noon => 1.0,
        Sky::Morning | Sky::Afternoon => 0.85,
        Sky::Frost => 0.75,
        Sky::Storm if warm => 0.55,
        Sky::Storm => 0.05,
    };
    Light { storeys: vec![share], parts }
}

/// The glow of what is fed.
pub(super) fn glow(id: &str, at: Vec2, share: f32) -> Vec<Look> {
    let wide = if id == "lamps" { 560.0 } else { 200.0 };
    let glow = Look::new(format!("{id}-glow"), "glow", at + Vec2::new(0.0, 40.0)).size((wide, 260.0));
    vec![glow.alpha(0.6 * share).feel(Feel::Slow)]
}

/// One part.
pub(super) fn part(puzzle: &Puzzle, state: &State, index: usize, share: f32, tint: Srgba, looks: &mut Vec<Look>) {
    let Some((part, kind)) = puzzle.params().parts.get(index).zip(state.kinds.get(index)) else { return };
    let (id, at) = (part.id.as_str(), Vec2::from(part.at));
    let on = state.positions.get(index) == Some(&1);
    match kind {
        Kind::Panel(spot) => panel(id, at, *spot, on, sky(state), looks),
        Kind::Tracker { .. } => {
            let works = rows(puzzle, state).iter().any(|row| row.tracker == index && row.starts());
            if let Some(face) = handle(puzzle, state, index, "rocker") {
                isolator(id, face, on, works, looks);
            }
        }
        Kind::Inverter(most) => {
            let body = at - Vec2::new(0.0, 105.0);
            looks.push(Look::new(format!("{id}-body"), "inverter", body).tint(tint).feel(Feel::Slow).z(-3.0));
            let made = (watts(puzzle, state, sky(state)) / most) as f32;
            bars(id, body + Vec2::new(0.0, -23.0), made, looks);
        }
        Kind::Group(amps) => {
            module(id, at, tint, looks);
            looks.push(Look::new(format!("{id}-plate"), "lamp-plate", at).tint(tint));
            let breaker = at + Vec2::new(-90.0, 104.0);
            looks.push(Look::new(format!("{id}-breaker"), "breaker", breaker).tint(tint));
            let lever = breaker + Vec2::new(0.0, if state.breaker_on { -14.0 } else { 14.0 });
            let look = Look::new(format!("{id}-lever"), "breaker-lever", lever).feel(Feel::Springy).z(1.0);
            looks.push(look.scale(1.0, if state.breaker_on { 1.0 } else { -1.0 }));
            // The colours by which fuses are told apart: red 10 A, grey 16 A, blue 20 A.
            let colour = match *amps {
                amps if amps <= 10.0 => RED,
                amps if amps <= 16.0 => Srgba::rgb(0.45, 0.48, 0.56),
                _ => Srgba::rgb(0.18, 0.44, 0.82),
            };
            looks.push(
                Look::new(format!("{id}-amps"), "wire-end", at + Vec2::new(-20.0, 104.0)).size((46.0, 46.0)).tint(INK),
            );
            looks.push(
                Look::new(format!("{id}-fuse"), "wire-end", at + Vec2::new(-20.0, 104.0))
                    .size((36.0, 36.0))
                    .tint(colour)
                    .z(0.1),
            );
        }
        Kind::Battery { kwh, .. } => {
            let foot = Vec2::new(at.x, GROUND);
            looks.push(Look::new(format!("{id}-body"), "home-battery", foot).standing().tint(tint).feel(Feel::Slow));
            let full = night(puzzle, state).map_or(0.0, |night| (night.kwh / kwh) as f32).clamp(0.0, 1.0);
            let charge = Look::new(format!("{id}-charge"), "white", foot + Vec2::new(0.0, -63.0)).standing();
            looks.push(
                charge.size((16.0, 76.0 * full.max(0.04))).tint(see_through(GREEN, 0.75)).feel(Feel::Slow).z(0.1),
            );
        }
        Kind::Backup { must, .. } => {
            appliance(id, *must, at, share, looks);
            fed(id, at, on, puzzle, looks);
        }
        _ => {}
    }
}

/// The part of the fuse box that a group is.
pub(super) fn module(id: &str, at: Vec2, tint: Srgba, looks: &mut Vec<Look>) {
    let board = Look::new(format!("{id}-module"), "fuse-box", at + Vec2::new(0.0, 58.0)).size((268.0, 236.0));
    looks.push(board.tint(tint).feel(Feel::Slow).z(-3.0));
}

/// A panel, or the place for one; shade lies over both.
fn panel(id: &str, at: Vec2, spot: Spot, laid: bool, sky: Sky, looks: &mut Vec<Look>) {
    let middle = at - Vec2::new(0.0, 72.0);
    let sun = match (spot, sky) {
        (_, Sky::Storm) => 0.25,
        (Spot::East, Sky::Afternoon) | (Spot::West, Sky::Morning) => 0.55,
        _ => 1.0,
    };
    let tint = between(Srgba::rgb(0.25, 0.27, 0.42), PLAIN, sun);
    if laid {
        let panel = Look::new(format!("{id}-panel"), "solar-panel", middle).tint(tint);
        looks.push(Look { feel: Feel::Springy, enter: (Vec2::splat(0.6), 0.0), ..panel });
        if sun > 0.9 && spot != Spot::Shade && sky != Sky::Frost {
            let gleam = Look::new(format!("{id}-gleam"), "star", middle + Vec2::new(44.0, -34.0)).size((26.0, 26.0));
            looks.push(gleam.tint(WHITE).ambient(Ambient::Twinkle(0.8, 2.6, at.x / 400.0)).z(0.2));
        }
    } else {
        looks.push(
            Look::new(format!("{id}-place"), "white", middle).size((142.0, 108.0)).tint(see_through(WHITE, 0.16)),
        );
        let rim = |key: &str, off: (f32, f32), size: (f32, f32)| {
            let line = Look::new(format!("{id}-rim-{key}"), "white", middle + Vec2::from(off)).size(size);
            line.tint(see_through(INK, 0.85))
        };
        looks.push(rim("top", (0.0, -54.0), (146.0, 4.0)));
        looks.push(rim("low", (0.0, 54.0), (146.0, 4.0)));
        looks.push(rim("left", (-71.0, 0.0), (4.0, 108.0)));
        looks.push(rim("right", (71.0, 0.0), (4.0, 108.0)));
    }
    if spot == Spot::Shade && sky != Sky::Storm {
        let shade = Look::new(format!("{id}-shade"), "wire-end", middle).size((196.0, 156.0));
        looks.push(shade.tint(see_through(INK, 0.5)).feel(Feel::Slow).z(0.5));
        let leaf = Look::new(format!("{id}-leaf"), "wire-end", middle + Vec2::new(34.0, 44.0)).size((124.0, 72.0));
        looks.push(leaf.tint(see_through(INK, 0.3)).ambient(Ambient::Bob(Vec2::new(7.0, 3.0), 5.0)).z(0.6));
    }
}

/// A yellow switch with a red knob; a light beside it says that the row works.
fn isolator(id: &str, at: Vec2, on: bool, works: bool, looks: &mut Vec<Look>) {
    let disc = |key: &str, off: Vec2, size: f32, tint: Srgba, z: f32| {
        Look::new(format!("{id}-{key}"), "wire-end", at + off).size((size, size)).tint(tint).z(z).feel(Feel::Springy)
    };
    looks.push(Look::new(format!("{id}-rim"), "white", at).size((82.0, 82.0)).tint(INK).z(0.7));
    looks.push(Look::new(format!("{id}-plate"), "white", at).size((74.0, 74.0)).tint(YELLOW).z(0.8));
    looks.push(disc("knob", Vec2::ZERO, 58.0, RED, 0.9));
    let bar = Look::new(format!("{id}-bar"), "white", at).size((16.0, 62.0)).tint(between(RED, INK, 0.45)).z(1.0);
    looks.push(bar.turn(if on { 0.0 } else { std::f32::consts::FRAC_PI_2 }).feel(Feel::Springy));
    looks.push(disc("lit", Vec2::new(30.0, -30.0), 16.0, if works { GREEN } else { GREY }, 1.1));
}

/// The display of the inverter: bars for what it makes.
fn bars(id: &str, at: Vec2, share: f32, looks: &mut Vec<Look>) {
    for bar in 0..5_u8 {
        let lit = share > f32::from(bar) * 0.2 + 0.02;
        let x = (f32::from(bar) - 2.0) * 16.0;
        let high = 12.0 + f32::from(bar) * 7.0;
        let look = Look::new(format!("{id}-bar{bar}"), "white", at + Vec2::new(x, 22.0)).standing().size((11.0, high));
        looks.push(look.tint(if lit { GREEN } else { Srgba::rgb(0.28, 0.33, 0.48) }).feel(Feel::Slow).z(-2.0));
    }
}

/// What is fed, by its name; one that must stay on is lamps over nests.
fn appliance(id: &str, must: bool, at: Vec2, share: f32, looks: &mut Vec<Look>) {
    let lit = between(Srgba::rgb(0.42, 0.45, 0.58), PLAIN, share);
    let standing = |sprite: &'static str| Look::new(format!("{id}-body"), sprite, (at.x, GROUND)).standing();
    match id {
        _ if must => {
            for (nest, x) in [("a", -120.0), ("b", 0.0), ("c", 120.0)] {
                let at = Vec2::new(at.x + x, at.y);
                looks.push(
                    Look::new(format!("{id}-{nest}"), "heat-lamp", at - Vec2::new(0.0, 52.0))
                        .hanging()
                        .tint(lit)
                        .feel(Feel::Slow),
                );
                let bulb =
                    Look::new(format!("{id}-bulb-{nest}"), "glow", at + Vec2::new(0.0, 30.0)).size((130.0, 130.0));
                looks.push(bulb.alpha(0.9 * share).feel(Feel::Slow).z(0.2));
                let foot = Vec2::new(at.x, GROUND);
                looks.push(
                    Look::new(format!("{id}-straw-{nest}"), "wire-end", foot - Vec2::new(0.0, 6.0))
                        .size((108.0, 30.0))
                        .tint(STRAW)
                        .z(0.3),
                );
                let hedgehog = if share > 0.5 { "hedgehog-curled" } else { "hedgehog" };
                let look =
                    Look::new(format!("{id}-{hedgehog}-{nest}"), hedgehog, foot - Vec2::new(0.0, 8.0)).standing();
                let look = if share > 0.5 {
                    look.ambient(Ambient::Bob(Vec2::new(0.0, 1.6), 3.0 + x / 240.0))
                } else {
                    look.tint(Srgba::rgb(0.7, 0.74, 0.9)).ambient(Ambient::Bob(Vec2::new(4.0, 0.0), 0.5))
                };
                looks.push(look.z(0.4).pop(0.0));
            }
        }
        "freezer" => looks.push(standing("freezer").tint(lit).feel(Feel::Slow)),
        "heater" => looks.push(standing("heater").tint(lit).feel(Feel::Slow)),
        _ => looks.push(
            Look::new(format!("{id}-body"), "lamp", at - Vec2::new(0.0, 60.0)).hanging().scale(0.6, 0.6).tint(lit),
        ),
    }
}

/// The plug of an appliance: dark on the grid alone; on the battery it glows, and a cable runs there along the floor.
fn fed(id: &str, at: Vec2, on: bool, puzzle: &Puzzle, looks: &mut Vec<Look>) {
    let plug = at + Vec2::new(24.0, -24.0);
    let ring = |key: &str, size: f32, tint: Srgba, z: f32| {
        let look = Look::new(format!("{id}-{key}"), "wire-end", plug).size((size, size)).tint(tint);
        look.z(z).feel(Feel::Springy)
    };
    looks.push(ring("plug-rim", 38.0, INK, 1.0));
    looks.push(ring("plug", 30.0, if on { CAT_EYES } else { GREY }, 1.1));
    for (pin, x) in [("a", -5.0), ("b", 5.0)] {
        let look = Look::new(format!("{id}-pin-{pin}"), "white", plug + Vec2::new(x, 0.0)).size((4.0, 12.0));
        looks.push(look.tint(INK).z(1.2));
    }
    let battery = puzzle.params().parts.iter().find(|part| matches!(part.kind, Kind::Battery { .. }));
    if let (true, Some(battery)) = (on, battery) {
        let (from, to) = (battery.at.0.min(at.x), battery.at.0.max(at.x));
        let cable = Look::block(format!("{id}-cable"), (from, GROUND + 4.0), (to - from, 6.0), CAT_EYES);
        looks.push(Look { enter: (Vec2::new(0.1, 1.0), 0.6), ..cable.z(-0.5) });
    }
}

/// The way of a wire: cables hang below the panels and come down on one side; wires of the mains go up beside the
/// inverter and over the groups.
pub(super) fn way(puzzle: &Puzzle, state: &State, from: Terminal, to: Terminal, lane: usize) -> Vec<Vec2> {
    let (a, b) = (middle(puzzle, state, from), middle(puzzle, state, to));
    let (a, b) = if a.y < b.y { (a, b) } else { (b, a) };
    let shift = (lane % 5) as f32 * 7.0;
    let kind = |end: Terminal| state.kinds.get(usize::from(end.part));
    let of = |wanted: fn(&Kind) -> bool| [from, to].iter().filter(|end| kind(**end).is_some_and(wanted)).count();
    let below = a.y + 34.0 + shift / 2.0;
    match (of(|kind| matches!(kind, Kind::Panel(_))), of(|kind| matches!(kind, Kind::Tracker { .. }))) {
        (2, _) => vec![a, Vec2::new(a.x, below), Vec2::new(b.x, below), b],
        (1, 1) => {
            let (x, high) = (DOWN - shift, b.y - 46.0 - shift);
            vec![a, Vec2::new(a.x, below), Vec2::new(x, below), Vec2::new(x, high), Vec2::new(b.x, high), b]
        }
        _ if of(|kind| matches!(kind, Kind::Inverter(_))) == 1 => {
            let (x, high, low) = (UP - shift, a.y - 50.0 - shift, b.y + 48.0 + shift);
            let up = [Vec2::new(b.x, low), Vec2::new(x, low), Vec2::new(x, high), Vec2::new(a.x, high)];
            [&[b], &up[..], &[a]].concat()
        }
        _ => {
            let high = a.y - 50.0 - shift;
            vec![a, Vec2::new(a.x, high), Vec2::new(b.x, high), b]
        }
    }
}
