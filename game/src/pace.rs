//! How often frames are drawn: at full speed while something moves, less often for ambient movement, never at rest.

use crate::Step;
use crate::easel::Ambient;
use crate::motion::Goal;
use crate::stage::{Stage, View};
use bevy::prelude::*;

/// How often frames are drawn.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// Only when a message comes.
    #[default]
    Rest,
    /// Now and then, for ambient movement.
    Ambient,
    /// As often as the screen can.
    Full,
}

/// Whether something moves towards its goal; every frame finds it `false` and whoever moves sets it.
#[derive(Resource, Default)]
pub struct Moving(pub bool);

/// Ambient movement rests this many seconds after the last message.
const PATIENCE: f32 = 20.0;

/// The first tick after a rest, in seconds.
const FIRST: f32 = 1.0 / 60.0;

/// The time of ambient movement, which stands still during rest.
#[derive(Resource, Default)]
pub struct Awake {
    seconds: f32,
    since_message: f32,
}

/// Seconds by which movement goes on in this frame: after a rest of an hour everything begins to move now.
#[derive(Resource, Default)]
pub struct Tick(pub f32);

impl Awake {
    /// Whether ambient movement goes on.
    pub fn is_awake(&self) -> bool {
        self.since_message < PATIENCE
    }

    /// Its time.
    pub fn seconds(&self) -> f32 {
        self.seconds
    }
}

/// Finds the pace.
pub fn plugin(app: &mut App) {
    app.init_resource::<Moving>().init_resource::<Awake>().init_resource::<Pace>().init_resource::<Tick>();
    app.add_systems(First, begin_frame.after(bevy::time::TimeSystems));
    app.add_systems(Update, pass_time.in_set(Step::Say)).add_systems(PostUpdate, find_pace);
}

fn begin_frame(
    time: Res<Time<Real>>,
    pace: Res<Pace>,
    mut moving: ResMut<Moving>,
    mut tick: ResMut<Tick>,
    mut awake: ResMut<Awake>,
) {
    moving.0 = false;
    // A slow device shows fewer poses, and not a slower world.
    tick.0 = if *pace == Pace::Rest { FIRST } else { time.delta_secs() };
    awake.since_message += tick.0;
}

fn pass_time(tick: Res<Tick>, stage: Res<Stage>, mut awake: ResMut<Awake>) {
    awake.seconds += tick.0;
    if stage.is_changed() {
        awake.since_message = 0.0;
    }
}

fn find_pace(moving: Res<Moving>, awake: Res<Awake>, stage: Res<Stage>, things: Query<&Goal>, mut pace: ResMut<Pace>) {
    let ambient = || !stage.calm && awake.is_awake() && things.iter().any(|goal| goal.ambient != Ambient::None);
    let now = match stage.view {
        View::Nothing if !moving.0 => Pace::Rest,
        _ if moving.0 => Pace::Full,
        _ if ambient() => Pace::Ambient,
        _ => Pace::Rest,
    };
    pace.set_if_neq(now);
}
