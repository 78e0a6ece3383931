//! Pipes: a riser and a main under each row of rooms, red there and blue back, with what flows in them.

use super::water;
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{INK, WHITE};
use bevy::color::Srgba;
use mechanics::heating::layout::{self, WALLS};
use mechanics::heating::{Balance, Puzzle, State};
use std::collections::BTreeMap;

/// Where the risers are.
const RISER: f32 = WALLS.0 + 14.0;

/// All pipes.
pub(super) fn looks(puzzle: &Puzzle, _state: &State, now: &Balance, looks: &mut Vec<Look>) {
    // Height of each main, with how far it goes and what flows into it, in l/h.
    let mut mains: BTreeMap<u16, (f32, f64)> = BTreeMap::new();
    for index in 0..puzzle.params().emitters.len() {
        let place = layout::emitter(puzzle, index);
        let main = mains.entry((place.y + 38.0) as u16).or_insert((RISER, 0.0));
        main.0 = main.0.max(place.x + 58.0);
        main.1 += now.flows.get(index).copied().unwrap_or(0.0);
    }
    let (there, back) = (water(now.supply), water(now.back));
    let top = mains.keys().next().map_or(600.0, |y| f32::from(*y));
    let bottom = layout::source().0.y;
    pipe("rise", (RISER, top), (9.0, bottom - top), there, looks);
    pipe("fall", (RISER + 13.0, top + 12.0), (9.0, bottom - top - 12.0), back, looks);
    pipe("out", (196.0, bottom - 4.0), (RISER - 188.0, 9.0), there, looks);
    for (y, (end, flow)) in mains {
        let y = f32::from(y);
        pipe(&format!("main{y}"), (RISER, y), (end - RISER, 9.0), there, looks);
        pipe(&format!("back{y}"), (RISER + 13.0, y + 12.0), (end - RISER - 13.0, 9.0), back, looks);
        if flow < 1.0 {
            continue;
        }
        // The more water, the faster.
        let speed = (flow as f32 * 0.35).clamp(24.0, 260.0);
        for bead in 0..5_u8 {
            let x = RISER + (end - RISER) * (f32::from(bead) + 0.5) / 5.0;
            let dot = |name: &str, y: f32| {
                Look::new(format!("{name}{y}-{bead}"), "wire-end", (x, y))
                    .size((6.0, 6.0))
                    .tint(WHITE)
                    .alpha(0.75)
                    .z(-5.0)
            };
            looks.push(dot("bead", y + 4.5).ambient(Ambient::Pass(speed, RISER + 4.0, end)));
            looks.push(dot("home", y + 16.5).ambient(Ambient::Pass(-speed, RISER + 14.0, end)));
        }
    }
}

fn pipe(key: &str, at: (f32, f32), size: (f32, f32), tint: Srgba, looks: &mut Vec<Look>) {
    let rim = Look::block(format!("{key}-rim"), (at.0 - 2.0, at.1 - 2.0), (size.0 + 4.0, size.1 + 4.0), INK);
    looks.push(rim.z(-7.0));
    looks.push(Look::block(key.to_owned(), at, size, tint).feel(Feel::Slow).z(-6.0));
}
