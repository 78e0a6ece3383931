//! What is shown: the page's messages, kept until they are drawn.

use crate::sets::Set;
use crate::views::{self, Light};
use bevy::prelude::*;
use mechanics::stage::{BUILD, FromGame, ToGame, Town};
use mechanics::{All, AnyPuzzle, AnyState, Beat, Mechanic};

/// Everything that the page said.
#[derive(Resource)]
pub struct Stage {
    /// Whether movement is calm.
    pub calm: bool,
    /// What is on.
    pub view: View,
    /// Counts what was said about the town.
    pub town_changes: u32,
    /// Counts what was on, so that nothing of it stays behind.
    pub scene: u32,
    /// Where the pupil's pointer is.
    pub pointer: Pointer,
    /// What is seen of the scene, in scene units, y down.
    pub camera: Rect,
    /// The moment of the delivery that has to be acted, until the actors take it.
    pub beat: Option<Box<Beat<AnyState>>>,
    /// The delivery is over: everybody goes home.
    pub go_home: bool,
}

/// What is on.
#[derive(Default)]
pub enum View {
    /// Nothing.
    #[default]
    Nothing,
    /// The town.
    Town(Box<Town>),
    /// A challenge.
    Job(Box<Job>),
}

/// A challenge that is played.
pub struct Job {
    /// The workplace.
    pub set: Set,
    /// Id of the client.
    pub client: String,
    /// Id of the colleague.
    pub colleague: String,
    /// What is played.
    pub puzzle: AnyPuzzle,
    /// How it is now.
    pub state: AnyState,
    /// Where it is light.
    pub light: Light,
    /// Counts the states, so that a new event is seen even if it is the same again.
    pub changes: u32,
}

/// Where the pupil's pointer is, and what it holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pointer {
    /// Place in the scene.
    pub at: Option<Vec2>,
    /// Id of the control in the hand.
    pub held: Option<String>,
    /// Ids of the controls that it can be put on.
    pub targets: Vec<String>,
}

impl Default for Stage {
    fn default() -> Self {
        Self {
            calm: false,
            view: View::Nothing,
            town_changes: 0,
            scene: 0,
            pointer: Pointer::default(),
            camera: Rect::new(0.0, 0.0, 1600.0, 900.0),
            beat: None,
            go_home: false,
        }
    }
}

impl Stage {
    /// The challenge that is played, if any.
    pub fn job(&self) -> Option<&Job> {
        match &self.view {
            View::Job(job) => Some(job),
            View::Nothing | View::Town(_) => None,
        }
    }

    /// The town, if it is shown.
    pub fn town(&self) -> Option<&Town> {
        match &self.view {
            View::Town(town) => Some(town),
            View::Nothing | View::Job(_) => None,
        }
    }

    /// Changes whenever something else than the pointer and the camera does.
    pub fn mark(&self) -> Option<(u32, u32)> {
        Some((self.scene, self.job().map_or(self.town_changes, |job| job.changes)))
    }

    /// Shows a state; one that doesn't belong to the puzzle is refused, and one without a challenge comes too late.
    pub fn show(&mut self, state: AnyState) -> Result<(), &'static str> {
        let View::Job(job) = &mut self.view else { return Ok(()) };
        if !views::fits(&job.puzzle, &state) {
            return Err("state");
        }
        if job.state != state {
            job.changes += 1;
            job.light = views::light(&job.puzzle, &state);
            job.state = state;
        }
        Ok(())
    }
}

/// Remembers what the page says.
pub fn plugin(app: &mut App) {
    app.init_resource::<Stage>();
}

/// Takes a message, and answers.
pub fn receive(stage: &mut Stage, message: ToGame, answers: &mut Vec<FromGame>) {
    let done = match message {
        ToGame::Hello { build, calm } => {
            stage.calm = calm;
            if build == BUILD { Ok(()) } else { Err("build") }
        }
        ToGame::Open { set, params, seed, people } => open(stage, &set, &params, seed, people),
        ToGame::Show { state, .. } => {
            stage.beat = None;
            stage.go_home = true;
            stage.show(state)
        }
        ToGame::Perform(beat) => match perform(stage, beat) {
            Ok(true) => Ok(()),
            Ok(false) => {
                answers.push(FromGame::Arrived);
                Ok(())
            }
            Err(reason) => Err(reason),
        },
        ToGame::Point { at, held, targets } => {
            stage.pointer = Pointer { at: at.map(Vec2::from).filter(|at| at.is_finite()), held, targets };
            Ok(())
        }
        ToGame::Camera { x, y, w, h } => {
            aim(stage, Rect::from_corners(Vec2::new(x, y), Vec2::new(x + w, y + h)));
            Ok(())
        }
        ToGame::Town(town) => {
            if stage.town().is_none() {
                leave(stage);
            }
            stage.town_changes += 1;
            stage.view = View::Town(Box::new(town));
            Ok(())
        }
        ToGame::Calm(calm) => {
            stage.calm = calm;
            Ok(())
        }
        ToGame::Hide => {
            leave(stage);
            Ok(())
        }
    };
    if let Err(reason) = done {
        answers.push(FromGame::Failed { reason: reason.to_owned() });
    }
}

fn leave(stage: &mut Stage) {
    stage.view = View::Nothing;
    stage.scene += 1;
    stage.pointer = Pointer::default();
    stage.beat = None;
    stage.go_home = true;
}

fn open(
    stage: &mut Stage,
    set: &str,
    params: &mechanics::AnyParams,
    seed: u64,
    (client, colleague): (String, String),
) -> Result<(), &'static str> {
    leave(stage);
    let puzzle = All::check(params).map_err(|_| "params")?;
    let state = All::start(&puzzle, seed);
    let light = views::light(&puzzle, &state);
    let set = Set::named(set, &puzzle);
    stage.view = View::Job(Box::new(Job { set, client, colleague, puzzle, state, light, changes: 0 }));
    Ok(())
}

/// Takes a beat; without a challenge there is nobody to act it.
fn perform(stage: &mut Stage, beat: Box<Beat<AnyState>>) -> Result<bool, &'static str> {
    let Some(job) = stage.job() else { return Ok(false) };
    if !views::fits(&job.puzzle, &beat.state) {
        return Err("state");
    }
    if !Vec2::from(beat.at).is_finite() {
        return Err("place");
    }
    stage.go_home = false;
    stage.beat = Some(beat);
    Ok(true)
}

/// Looks at a part of the scene, unless that is nothing, everything, or no number: a page that is being laid out may
/// ask for that.
fn aim(stage: &mut Stage, seen: Rect) {
    let good = |side: f32| (1.0..100_000.0).contains(&side);
    if good(seen.width()) && good(seen.height()) && seen.center().is_finite() {
        stage.camera = seen;
    }
}
