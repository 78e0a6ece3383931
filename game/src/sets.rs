//! Sets: the places where challenges are played.

mod bakery;
mod building;
mod cell;
mod fair;
mod greenhouse;
mod house;
mod party;
mod shelter;
mod sky;
mod staircase;
mod street;

pub use sky::{FAR, air, ground, sky};
pub use street::post_x;

use crate::Step;
use crate::easel::{Easel, Layer};
use crate::stage::{Stage, View};
use bevy::prelude::*;
use mechanics::AnyPuzzle;

/// A place where challenges are played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// A house with a staircase, in cutaway.
    Staircase,
    /// A street with a street lamp.
    Street,
    /// A place where something is built, by day.
    Building,
    /// A fair with a carousel.
    Fair,
    /// A hall with a robot cell.
    Cell,
    /// A house in cutaway with its heating.
    House,
    /// A shelter for hedgehogs, with a large roof.
    Shelter,
    /// A pastry bakery with a robot cell.
    Bakery,
    /// A greenhouse with a picking robot.
    Greenhouse,
    /// A community centre in cutaway, with a stall outside.
    Party,
}

/// Where people are in a set, in scene units; all are points on the floor.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    /// Heights of the floors, from the highest storey to the lowest.
    pub floors: Vec<f32>,
    /// Foot and top of the stairs in every storey.
    pub stairs: (f32, f32),
    /// Where the client waits.
    pub client: Vec2,
    /// Where the colleague works.
    pub colleague: Vec2,
    /// Where the pet sits.
    pub pet: Vec2,
    /// Where neighbours appear.
    pub neighbours: [Vec2; 3],
    /// Where the gull sits when movement is calm.
    pub perch: Vec2,
}

impl Set {
    /// The set with this name; for an unknown one, the set that suits the puzzle.
    pub fn named(name: &str, puzzle: &AnyPuzzle) -> Self {
        match name {
            "staircase" => Self::Staircase,
            "street" => Self::Street,
            "building" => Self::Building,
            "cell" => Self::Cell,
            "house" => Self::House,
            "fair" => Self::Fair,
            "shelter" => Self::Shelter,
            "bakery" => Self::Bakery,
            "greenhouse" => Self::Greenhouse,
            "party" => Self::Party,
            _ => match puzzle {
                AnyPuzzle::Planning(_) => Self::Building,
                AnyPuzzle::RobotCell(_) => Self::Cell,
                AnyPuzzle::Heating(_) => Self::House,
                AnyPuzzle::Wiring(puzzle) if puzzle.is_solar() => Self::Shelter,
                AnyPuzzle::Wiring(puzzle) if puzzle.is_party() => Self::Party,
                AnyPuzzle::Wiring(_) if crate::views::floors(puzzle).len() > 1 => Self::Staircase,
                AnyPuzzle::Wiring(_) => Self::Street,
            },
        }
    }

    /// Where people are.
    pub fn places(self, puzzle: &AnyPuzzle) -> Places {
        match self {
            Self::Staircase => staircase::places(crate::views::floors(puzzle)),
            Self::Street => street::places(),
            Self::Building => building::places(),
            Self::Cell => cell::places(),
            Self::House => house::places(puzzle),
            Self::Fair => fair::places(),
            Self::Shelter => shelter::places(),
            Self::Bakery => bakery::places(),
            Self::Greenhouse => greenhouse::places(),
            Self::Party => party::places(),
        }
    }
}

/// Draws the sets.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, draw_set.in_set(Step::Say).run_if(resource_changed::<Stage>));
}

fn draw_set(stage: Res<Stage>, mut easel: Easel, mut drawn: Local<Option<(u32, u32)>>) {
    if *drawn == stage.mark() {
        return;
    }
    *drawn = stage.mark();
    let (set, light, furniture) = match &stage.view {
        View::Job(job) => match job.set {
            Set::Staircase => staircase::looks(crate::views::floors(&job.puzzle), &job.light),
            Set::Street => street::looks(&job.puzzle, &job.light),
            Set::Building => building::looks(&job.puzzle, &job.state),
            Set::Cell => cell::looks(),
            Set::House => house::looks(&job.puzzle),
            Set::Fair => fair::looks(&job.light),
            Set::Shelter => shelter::looks(&job.puzzle, &job.state, &job.light),
            Set::Bakery => bakery::looks(&job.puzzle, &job.state),
            Set::Greenhouse => greenhouse::looks(&job.state),
            Set::Party => party::looks(&job.puzzle, &job.state, &job.light),
        },
        // The town draws in the same layers.
        View::Town(_) => return,
        View::Nothing => Default::default(),
    };
    easel.draw(Layer::Set, set);
    easel.draw(Layer::Light, light);
    easel.draw(Layer::Furniture, furniture);
}
