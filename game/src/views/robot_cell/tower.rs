//! The tower of lamps above the cell, for whoever can't hear it: green runs, amber looks out, red stands still or
//! something went wrong. Its lamps differ by place, and the one that burns by its glow.

use crate::easel::{Ambient, Look};
use crate::palette::{INK, NIGHT, WHITE, between};
use bevy::color::Srgba;
use mechanics::robot_cell::State;

const X: f32 = 1460.0;
const LAMPS: [Srgba; 3] = [Srgba::rgb(0.90, 0.25, 0.25), Srgba::rgb(1.0, 0.72, 0.25), Srgba::rgb(0.30, 0.75, 0.45)];

/// Which lamp burns, from the top, and whether it flashes.
fn burning(state: &State) -> (usize, bool) {
    let run = &state.run;
    match (run.stopped, run.failures.is_empty(), run.person) {
        (true, ..) => (0, false),
        (false, false, _) => (0, true),
        (false, true, Some(_)) => (1, false),
        (false, true, None) => (2, false),
    }
}

/// The tower.
pub(super) fn looks(state: &State) -> Vec<Look> {
    let (on, flashes) = burning(state);
    let mut looks = vec![Look::block("lamp-post", (X - 6.0, 128.0), (12.0, 150.0), INK).z(-1.2)];
    for (index, colour) in LAMPS.into_iter().enumerate() {
        let at = (X, 178.0 + 44.0 * index as f32);
        let lit = index == on;
        let tint = if lit { colour } else { between(between(colour, NIGHT, 0.6), INK, 0.5) };
        let size = if lit { 46.0 } else { 38.0 };
        looks.push(Look::new(format!("lamp{index}"), "wire-end", at).size((size, size)).tint(tint).z(0.0));
        if lit {
            let glow = Look::new("lamp-glow", "glow", at).size((230.0, 230.0)).tint(colour).alpha(0.7).z(-1.0);
            let shine = Look::new("lamp-shine", "wire-end", (at.0 - 7.0, at.1 - 7.0)).size((10.0, 10.0));
            looks.push(if flashes { glow.ambient(Ambient::Twinkle(0.9, 0.7, 0.0)) } else { glow });
            looks.push(shine.tint(WHITE).z(0.1));
        }
    }
    looks
}
