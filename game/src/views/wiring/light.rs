//! Light: which lamp burns how brightly, which storey that makes warm, and the glow around it.

use super::parts::hums;
use super::{centre, middle};
use crate::easel::{Feel, Look};
use crate::sets::Set;
use crate::views::Light;
use bevy::prelude::*;
use mechanics::wiring::{Kind, Puzzle, State, part_places, solve};

/// How far below its terminals the bulb of a lamp hangs, in scene units.
pub(super) const BULB: f32 = 106.0;

/// The storey that a height lies in; 0 is the highest.
fn storey(puzzle: &Puzzle, y: f32) -> usize {
    puzzle.params().floors.iter().rposition(|top| *top <= y).unwrap_or(0)
}

/// Where it is light.
pub fn light(puzzle: &Puzzle, state: &State) -> Light {
    if puzzle.is_solar() {
        return super::solar::light(puzzle, state);
    }
    if puzzle.is_party() {
        return super::party::light(puzzle, state);
    }
    let circuit = solve(puzzle, state);
    let parts: Vec<f32> = state
        .kinds
        .iter()
        .enumerate()
        // The eye sees a quarter of the power as half of the light.
        .map(
            |(part, kind)| {
                if kind.watts().is_some() { (circuit.brightness(part) as f32).clamp(0.0, 1.0).sqrt() } else { 0.0 }
            },
        )
        .collect();
    let mut storeys = vec![0.0_f32; puzzle.params().floors.len()];
    for ((part, kind), share) in puzzle.params().parts.iter().zip(&state.kinds).zip(&parts) {
        let light = match kind {
            Kind::Lamp(_) => *share,
            // The cellar has a light of its own, before the group.
            Kind::Box if !puzzle.low_voltage() && state.breaker_on && state.rcd_on => 1.0,
            Kind::EmergencyLight(_) if !hums(kind) => *share * 0.3,
            _ => 0.0,
        };
        if let Some(storey) = storeys.get_mut(storey(puzzle, part.at.1)) {
            *storey = storey.max(light);
        }
    }
    Light { storeys, parts }
}

/// Where the first lamp is.
pub fn first_lamp(puzzle: &Puzzle) -> Option<(f32, f32)> {
    puzzle.params().parts.iter().find(|part| matches!(part.kind, Kind::Lamp(_))).map(|part| part.at)
}

/// Glows of lamps and emergency lights, on the walls behind them.
pub fn looks(puzzle: &Puzzle, state: &State, light: &Light, set: Set) -> Vec<Look> {
    let mut looks = Vec::new();
    for ((part, kind), share) in puzzle.params().parts.iter().zip(&state.kinds).zip(&light.parts) {
        let at = Vec2::from(part.at);
        let id = &part.id;
        match kind {
            // Fish glow by themselves.
            Kind::Lamp(_) if set == Set::Fair => {}
            Kind::Lamp(_) => {
                let (drop, size) = if set == Set::Street { (66.0, 560.0) } else { (BULB, 470.0) };
                let at = at + Vec2::new(0.0, drop);
                looks.push(
                    Look::new(format!("{id}-glow"), "glow", at).size((size, size)).alpha(0.7 * share).feel(Feel::Slow),
                );
            }
            Kind::Backup { .. } => looks.extend(super::solar::glow(id, at, *share)),
            Kind::EmergencyLight(_) if !hums(kind) => {
                looks.push(
                    Look::new(format!("{id}-glow"), "glow", at + Vec2::new(0.0, 62.0))
                        .size((260.0, 200.0))
                        .alpha(0.5 * share)
                        .feel(Feel::Slow),
                );
            }
            _ => {}
        }
    }
    looks
}

/// Bulbs that burn, and the glow of the tester.
pub fn bulbs(puzzle: &Puzzle, state: &State, light: &Light, set: Set) -> Vec<Look> {
    let mut looks = Vec::new();
    for ((part, kind), share) in puzzle.params().parts.iter().zip(&state.kinds).zip(&light.parts) {
        if matches!(kind, Kind::Lamp(_)) && set == Set::Staircase {
            let at = Vec2::from(part.at) + Vec2::new(0.0, BULB);
            let id = &part.id;
            looks.push(Look::new(format!("{id}-bulb"), "bulb-lit", at).alpha(*share).z(0.1));
            let shine = Look::new(format!("{id}-shine"), "glow", at).size((190.0, 190.0)).alpha(0.45 * share);
            looks.push(shine.feel(Feel::Slow).z(0.2));
        }
    }
    if let Some((terminal, volts)) = state.probe.filter(|_| !puzzle.is_party()) {
        let danger = ((volts / puzzle.params().supply.volts.max(1.0)) as f32).clamp(0.0, 1.0);
        if danger > 0.2 {
            let at = middle(puzzle, state, terminal) + Vec2::new(26.0, -92.0);
            looks.push(Look::new("tester-glow", "tester-glow", at).scale(1.6, 1.6).alpha(danger).pop(0.1).z(5.0));
        }
    }
    looks
}

/// Where the thing for hands with a name is on a part: `rocker`, `breaker`, `rcd`, `lock` or `tester`.
pub(super) fn handle(puzzle: &Puzzle, state: &State, part: usize, name: &str) -> Option<Vec2> {
    let places = part_places(puzzle, &state.kinds, part);
    places.into_iter().find(|(found, _)| *found == name).map(|(_, place)| centre(place))
}
