//! Screws of the terminals, and the tester that is held on them.

use super::light::handle;
use super::{middle, pin_name, terminals};
use crate::easel::{Feel, Look};
use crate::palette::{EARTH_STRIPE, EARTH_WIRE, INK, LINE, NEUTRAL, WHITE, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::wiring::{Kind, Puzzle, State};

/// All screws, and the tester.
pub fn looks(puzzle: &Puzzle, state: &State) -> Vec<Look> {
    if puzzle.is_party() {
        return super::party::sockets(puzzle, state);
    }
    let mut looks = Vec::new();
    for terminal in terminals(puzzle, state) {
        let name = puzzle.terminal_name(&state.kinds, terminal);
        let at = middle(puzzle, state, terminal);
        collar(&name, pin_name(puzzle, state, terminal), at, &mut looks);
        looks.push(Look::new(format!("terminal-{name}"), "terminal", at).size((40.0, 40.0)));
    }
    tester(puzzle, state, &mut looks);
    looks
}

/// What belongs on a screw, as on the real part: a collar in the colour of its wire, and in a shape of its own for
/// those who don't see the colour. The shared terminal of a switch has a dark one.
fn collar(name: &str, pin: &str, at: Vec2, looks: &mut Vec<Look>) {
    let mut add = |what: &str, sprite: &'static str, by: Vec2, size: (f32, f32), tint: Srgba| {
        looks.push(Look::new(format!("collar-{what}-{name}"), sprite, at + by).size(size).tint(tint).z(-0.2));
    };
    match pin {
        "l" => add("line", "white", Vec2::ZERO, (52.0, 52.0), LINE),
        "n" => add("neutral", "wire-end", Vec2::ZERO, (60.0, 60.0), NEUTRAL),
        "pe" => {
            add("earth", "wire-end", Vec2::ZERO, (60.0, 60.0), EARTH_WIRE);
            add("stripe", "white", Vec2::ZERO, (58.0, 14.0), EARTH_STRIPE);
        }
        "plus" => add("plus", "white", Vec2::ZERO, (50.0, 50.0), Srgba::rgb(0.85, 0.31, 0.31)),
        "minus" => add("minus", "wire-end", Vec2::ZERO, (56.0, 56.0), INK),
        "com" => add("shared", "wire-end", Vec2::ZERO, (54.0, 54.0), INK),
        _ => {}
    }
}

/// The tester hangs beside the fuse box, or is held on the terminal that was measured last, with its little lights.
fn tester(puzzle: &Puzzle, state: &State, looks: &mut Vec<Look>) {
    let fuse_box = state.kinds.iter().position(|kind| *kind == Kind::Box);
    let Some(home) = fuse_box.and_then(|part| handle(puzzle, state, part, "tester")) else { return };
    let (at, turn, volts) = match state.probe {
        Some((terminal, volts)) => (middle(puzzle, state, terminal), 0.28, volts),
        None => (home + Vec2::new(0.0, 62.0), 0.0, 0.0),
    };
    looks.push(Look::new("tester", "tester", at).standing().turn(turn).feel(Feel::Springy).z(5.0));
    let share = volts / puzzle.params().supply.volts.max(1.0);
    let way = Vec2::new(turn.sin(), -turn.cos());
    for lamp in 0..4_u8 {
        // The lights on the tester, from its point up.
        let place = at + way * (93.0 + f32::from(lamp) * 11.0);
        let on = share > f64::from(lamp) * 0.25 + 0.1;
        let light = Look::new(format!("tester-light{lamp}"), "wire-end", place).size((9.0, 9.0)).z(5.1);
        let light = light.tint(Srgba::rgb(1.0, 0.45, 0.25)).alpha(if on { 1.0 } else { 0.0 });
        looks.push(Look { delay: if on { 0.15 } else { 0.0 }, ..light });
    }
    if state.probe.is_some() && share < 0.2 {
        // Nothing there: a quiet ring says that it was measured.
        let ring = Look::new("tester-dead", "terminal-hot", at).tint(see_through(WHITE, 0.9)).z(4.0);
        looks.push(ring.pop(0.1));
    }
}
