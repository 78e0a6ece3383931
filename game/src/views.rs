//! Views: the picture of each mechanic.
//!
//! A view turns a puzzle and a state into looks. This is the one list of all views.

pub mod heating;
pub mod planning;
pub mod robot_cell;
pub mod wiring;

use crate::Step;
use crate::easel::{Easel, Layer};
use crate::stage::{Stage, View};
use bevy::prelude::*;
use mechanics::{AnyPuzzle, AnyState};

/// Where it is light.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Light {
    /// How light each storey is, from the highest one down: 0 dark, 1 lit.
    pub storeys: Vec<f32>,
    /// How brightly each part burns: 0 off, 1 as it should.
    pub parts: Vec<f32>,
}

/// Draws the puzzle that is played.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, (draw_puzzle, draw_hand).in_set(Step::Say).run_if(resource_changed::<Stage>));
}

/// Whether a state belongs to a puzzle; the page could be wrong, and the rules trust their states.
pub fn fits(puzzle: &AnyPuzzle, state: &AnyState) -> bool {
    match (puzzle, state) {
        (AnyPuzzle::Wiring(puzzle), AnyState::Wiring(state)) => wiring::fits(puzzle, state),
        (AnyPuzzle::RobotCell(puzzle), AnyState::RobotCell(state)) => robot_cell::fits(puzzle, state),
        (AnyPuzzle::Planning(puzzle), AnyState::Planning(state)) => planning::fits(puzzle, state),
        (AnyPuzzle::Heating(puzzle), AnyState::Heating(state)) => heating::fits(puzzle, state),
        _ => false,
    }
}

/// Where it is light in a state that fits.
pub fn light(puzzle: &AnyPuzzle, state: &AnyState) -> Light {
    match (puzzle, state) {
        (AnyPuzzle::Wiring(puzzle), AnyState::Wiring(state)) => wiring::light::light(puzzle, state),
        // It is day.
        _ => Light { storeys: vec![1.0], parts: Vec::new() },
    }
}

/// Tops of the storeys, from the highest one down.
pub fn floors(puzzle: &AnyPuzzle) -> &[f32] {
    match puzzle {
        AnyPuzzle::Wiring(puzzle) => &puzzle.params().floors,
        AnyPuzzle::RobotCell(_) | AnyPuzzle::Planning(_) | AnyPuzzle::Heating(_) => &[],
    }
}

/// Where the first lamp is.
pub fn first_lamp(puzzle: &AnyPuzzle) -> Option<(f32, f32)> {
    match puzzle {
        AnyPuzzle::Wiring(puzzle) => wiring::light::first_lamp(puzzle),
        AnyPuzzle::RobotCell(_) | AnyPuzzle::Planning(_) | AnyPuzzle::Heating(_) => None,
    }
}

fn draw_puzzle(stage: Res<Stage>, mut easel: Easel, mut drawn: Local<Option<(u32, u32)>>) {
    if *drawn == stage.mark() {
        return;
    }
    *drawn = stage.mark();
    let View::Job(job) = &stage.view else {
        // The town draws nothing in these layers.
        [Layer::Parts, Layer::Wires, Layer::Screws, Layer::Glow].into_iter().for_each(|layer| easel.clear(layer));
        return;
    };
    match (&job.puzzle, &job.state) {
        (AnyPuzzle::Wiring(puzzle), AnyState::Wiring(state)) => {
            easel.draw(Layer::Parts, wiring::parts::looks(puzzle, state, &job.light, job.set));
            easel.draw(Layer::Wires, wiring::wires::looks(puzzle, state, job.set));
            let mut screws = wiring::screws::looks(puzzle, state);
            screws.extend(wiring::light::bulbs(puzzle, state, &job.light, job.set));
            easel.draw(Layer::Screws, screws);
            easel.draw(Layer::Glow, wiring::light::looks(puzzle, state, &job.light, job.set));
        }
        (AnyPuzzle::RobotCell(puzzle), AnyState::RobotCell(state)) => {
            easel.draw(Layer::Parts, robot_cell::looks(puzzle, state, job.set));
        }
        (AnyPuzzle::Planning(puzzle), AnyState::Planning(state)) => {
            easel.draw(Layer::Parts, planning::looks(puzzle, state));
        }
        (AnyPuzzle::Heating(puzzle), AnyState::Heating(state)) => {
            easel.draw(Layer::Parts, heating::looks(puzzle, state));
        }
        // A state that doesn't belong to its puzzle never becomes the job's.
        _ => {}
    }
}

fn draw_hand(stage: Res<Stage>, mut easel: Easel) {
    let looks = match stage.job().map(|job| (&job.puzzle, &job.state)) {
        Some((AnyPuzzle::Wiring(puzzle), AnyState::Wiring(state))) => {
            wiring::hand::looks(puzzle, state, &stage.pointer)
        }
        Some((AnyPuzzle::Heating(puzzle), AnyState::Heating(_))) => heating::hand(puzzle, &stage.pointer),
        // Blocks and boards are in the page, and so is the hand that moves them.
        _ => Vec::new(),
    };
    easel.draw(Layer::Hand, looks);
}
