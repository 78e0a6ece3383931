//! Heating: rooms as warm as they are, pipes with what flows in them, and what hangs in the cellar.

mod cellar;
mod pipes;
mod rooms;

use crate::easel::{Ambient, Feel, Look};
use crate::palette::{INK, WHITE, between};
use crate::stage::Pointer;
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::Place;
use mechanics::heating::{Puzzle, State, Tool, balance, layout};

/// Cold water and cold air.
const COLD: Srgba = Srgba::rgb(0.36, 0.52, 0.88);
/// As warm as it should be.
const WARM: Srgba = Srgba::rgb(1.0, 0.86, 0.58);
/// Hot water and hot air.
const HOT: Srgba = Srgba::rgb(0.93, 0.36, 0.26);

/// Whether a state belongs to a puzzle; everything is looked up with care, so only its size matters.
pub fn fits(puzzle: &Puzzle, state: &State) -> bool {
    let emitters = puzzle.params().emitters.len();
    state.stands.len() == emitters && state.mixes.len() == emitters && state.faults.len() == emitters
}

/// Everything in the house.
pub fn looks(puzzle: &Puzzle, state: &State) -> Vec<Look> {
    let now = balance(puzzle, state);
    let mut looks = Vec::new();
    rooms::looks(puzzle, state, &now, &mut looks);
    pipes::looks(puzzle, state, &now, &mut looks);
    cellar::looks(puzzle, state, &now, &mut looks);
    looks
}

/// Colour of water of a temperature, in °C.
fn water(degrees: f64) -> Srgba {
    let share = ((degrees - 15.0) / 50.0).clamp(0.0, 1.0) as f32;
    between(COLD, HOT, share)
}

fn middle(place: Place) -> Vec2 {
    Vec2::new(place.x, place.y)
}

/// A round button with a minus or a plus, dull when it goes no further.
fn button(key: &str, place: Place, plus: bool, on: bool, looks: &mut Vec<Look>) {
    let at = middle(place);
    let face = if on { WHITE } else { Srgba::rgb(0.66, 0.68, 0.76) };
    let disc = |name: &str, size: f32, tint: Srgba, z: f32| {
        Look::new(format!("{key}-{name}"), "wire-end", at).size((size, size)).tint(tint).z(z)
    };
    looks.push(disc("rim", 62.0, INK, 12.0));
    looks.push(disc("face", 54.0, face, 12.1));
    let bar =
        |name: &str, size: (f32, f32)| Look::new(format!("{key}-{name}"), "white", at).size(size).tint(INK).z(12.2);
    looks.push(bar("across", (26.0, 7.0)));
    if plus {
        looks.push(bar("down", (7.0, 26.0)));
    }
}

/// The setting of something, as a row of dots below it.
fn dots(key: &str, at: Vec2, now: u8, most: u8, looks: &mut Vec<Look>) {
    let step = (120.0 / f32::from(most.max(1))).min(20.0);
    let left = at.x - step * (f32::from(most) - 1.0) / 2.0;
    for dot in 0..most {
        let tint = if dot < now { WARM } else { between(INK, COLD, 0.35) };
        let place = (left + step * f32::from(dot), at.y);
        let size = (step * 0.72).min(14.0);
        looks.push(Look::new(format!("{key}-dot{dot}"), "wire-end", place).size((size, size)).tint(tint).z(12.3));
    }
}

/// A tool as it hangs on the board, or lies in the hand.
fn tool(key: &str, tool: Option<Tool>, at: Vec2, looks: &mut Vec<Look>) {
    let bar = |name: &str, off: (f32, f32), size: (f32, f32), tint: Srgba, z: f32| {
        Look::new(format!("{key}-{name}"), "white", at + Vec2::new(off.0, off.1)).size(size).tint(tint).z(z)
    };
    let disc = |name: &str, off: f32, size: f32, tint: Srgba, z: f32| {
        Look::new(format!("{key}-{name}"), "wire-end", at + Vec2::new(0.0, off)).size((size, size)).tint(tint).z(z)
    };
    let (steel, wood) = (Srgba::rgb(0.72, 0.76, 0.84), Srgba::rgb(0.72, 0.47, 0.26));
    match tool {
        None => looks.push(Look::new(format!("{key}-meter"), "tester", at + Vec2::new(0.0, 40.0)).standing().z(14.0)),
        Some(Tool::Key) => {
            looks.push(bar("stem", (0.0, 6.0), (10.0, 52.0), steel, 14.0));
            looks.push(bar("wings", (0.0, -20.0), (52.0, 16.0), steel, 14.1));
            looks.push(disc("hole", -20.0, 10.0, INK, 14.2));
        }
        Some(Tool::Brush) => {
            looks.push(bar("stem", (0.0, -14.0), (12.0, 44.0), wood, 14.0));
            looks.push(bar("head", (0.0, 10.0), (46.0, 14.0), wood, 14.1));
            looks.push(bar("hair", (0.0, 26.0), (40.0, 20.0), WARM, 14.0));
        }
        Some(Tool::Seal) => {
            looks.push(disc("ring", 0.0, 56.0, INK, 14.0));
            looks.push(disc("inside", 0.0, 30.0, between(COLD, WHITE, 0.4), 14.1));
        }
        Some(Tool::Part) => looks.push(Look::new(format!("{key}-box"), "thing-box", at).scale(1.3, 1.3).z(14.0)),
    }
}

/// What is in the hand: where it fits, and the tool at the pointer.
pub fn hand(puzzle: &Puzzle, pointer: &Pointer) -> Vec<Look> {
    let mut looks = Vec::new();
    let Some(held) = &pointer.held else { return looks };
    for (index, emitter) in puzzle.params().emitters.iter().enumerate() {
        if pointer.targets.contains(&emitter.id) {
            ring(&emitter.id, layout::emitter(puzzle, index), &mut looks);
        }
    }
    if pointer.targets.iter().any(|target| target == "filter") {
        ring("filter", layout::filter(), &mut looks);
    }
    if let Some(at) = pointer.at {
        let of = puzzle.params().tools.iter().find(|tool| held.strip_prefix("tool.") == Some(word(**tool)));
        if held == "meter" || of.is_some() {
            tool("in-hand", of.copied(), at, &mut looks);
            looks.iter_mut().filter(|look| look.key.starts_with("in-hand")).for_each(|look| look.feel = Feel::Cut);
        }
    }
    looks
}

fn word(tool: Tool) -> &'static str {
    match tool {
        Tool::Key => "key",
        Tool::Brush => "brush",
        Tool::Seal => "seal",
        Tool::Part => "part",
    }
}

fn ring(id: &str, place: Place, looks: &mut Vec<Look>) {
    let ring = Look::new(format!("target-{id}"), "terminal-hot", middle(place)).size((96.0, 96.0));
    looks.push(ring.pop(0.0).ambient(Ambient::Twinkle(0.45, 1.1, 0.0)));
}
