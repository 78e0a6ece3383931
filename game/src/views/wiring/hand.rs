//! What the pupil holds: the terminals that it fits on, and the loose wire or the tester at the pointer.

use super::wires::{Role, line_side, role};
use super::{middle, named};
use crate::art::EDGE;
use crate::easel::{Ambient, Feel, Look};
use crate::stage::Pointer;
use bevy::prelude::*;
use mechanics::wiring::{Puzzle, State, Terminal};

/// Pieces that a loose wire is drawn with.
const PIECES: u8 = 14;

/// Everything in the hand.
pub fn looks(puzzle: &Puzzle, state: &State, pointer: &Pointer) -> Vec<Look> {
    let mut looks = Vec::new();
    let Some(held) = &pointer.held else { return looks };
    for target in &pointer.targets {
        if let Some(terminal) = named(puzzle, state, target) {
            let ring = Look::new(format!("target-{target}"), "terminal-hot", middle(puzzle, state, terminal));
            looks.push(ring.pop(0.0).ambient(Ambient::Twinkle(0.45, 1.1, 0.0)));
        }
    }
    if let Some(terminal) = named(puzzle, state, held) {
        let from = middle(puzzle, state, terminal);
        looks.push(Look::new("held", "terminal-hot", from).scale(1.2, 1.2).pop(0.0));
        if let Some(to) = pointer.at {
            loose_wire(from, to, hanging_role(puzzle, state, terminal), &mut looks);
        }
    } else if held == "tester"
        && let Some(at) = pointer.at
    {
        // The point of the tester is at the pointer.
        looks.push(Look::new("tester-in-hand", "tester", at).standing().turn(0.25).feel(Feel::Cut).z(4.0));
    }
    looks
}

/// What a wire from this terminal would be for, as far as one end tells.
fn hanging_role(puzzle: &Puzzle, state: &State, from: Terminal) -> Role {
    role(puzzle, state, from, from, &line_side(puzzle, state))
}

/// A wire that hangs through from its terminal to the pointer.
fn loose_wire(from: Vec2, to: Vec2, role: Role, looks: &mut Vec<Look>) {
    let sag = 30.0 + from.distance(to) * 0.16;
    let low = from.midpoint(to) + Vec2::new(0.0, sag);
    let at = |share: f32| from.lerp(low, share).lerp(low.lerp(to, share), share);
    for piece in 0..PIECES {
        let share = |index: u8| f32::from(index) / f32::from(PIECES);
        let (a, b) = (at(share(piece)), at(share(piece + 1)));
        let way = b - a;
        let line = Look::new(format!("loose{piece}"), format!("stripe-{}", role.word()), a.midpoint(b));
        let size = (way.length() + 2.0, 2.0 * EDGE + 2.0);
        looks.push(line.size(size).turn(way.y.atan2(way.x)).feel(Feel::Cut).z(1.0));
    }
    looks.push(
        Look::new("loose-end", "wire-end", to)
            .size((18.0, 18.0))
            .tint(super::wires::colour(role))
            .feel(Feel::Cut)
            .z(2.0),
    );
}
