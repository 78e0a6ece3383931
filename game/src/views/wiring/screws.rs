//! Screws of the terminals, and the tester that is held on them.

use super::light::handle;
use super::{middle, terminals};
use crate::easel::{Feel, Look};
use crate::palette::{WHITE, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::wiring::{Kind, Puzzle, State};

/// All screws, and the tester.
pub fn looks(puzzle: &Puzzle, state: &State) -> Vec<Look> {
    let mut looks: Vec<Look> = terminals(puzzle, state)
        .map(|terminal| {
            let name = puzzle.terminal_name(&state.kinds, terminal);
            Look::new(format!("terminal-{name}"), "terminal", middle(puzzle, state, terminal)).size((40.0, 40.0))
        })
        .collect();
    tester(puzzle, state, &mut looks);
    looks
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
