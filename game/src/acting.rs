//! Acting: people who do what a delivery asks of them, what happens while the pupil works, and the gull.

pub(crate) mod dress;
pub mod figure;
pub mod gestures;
mod gull;
pub mod incidents;
pub mod mishaps;
mod people;
pub mod walk;

use crate::Step;
use crate::mail::Outbox;
use crate::pace::{Moving, Tick};
use crate::sets::Places;
use crate::stage::Stage;
use bevy::prelude::*;
use incidents::Incident;
use mechanics::stage::FromGame;
use mechanics::{AnyState, Beat, Gesture, Who};
use walk::Walk;

/// Two people nearer than this stand in each other's way, in scene units.
const ELBOWS: f32 = 100.0;

/// Everybody on the stage.
#[derive(Resource, Default)]
pub struct Actors {
    /// Number of the challenge that they are in.
    job: u32,
    /// Number of the last state that they saw.
    seen: u32,
    /// Where the client stands.
    client: Vec2,
    /// Where the colleague stands.
    colleague: Vec2,
    /// What is acted.
    act: Option<Act>,
    /// What just happened, and how many seconds ago.
    incident: Option<(Incident, f32)>,
    /// Seconds since the gull came; it comes once in a challenge.
    gull: Option<f32>,
}

/// A beat that is acted.
struct Act {
    beat: Box<Beat<AnyState>>,
    walk: Walk,
    time: f32,
    /// Its state is shown.
    shown: bool,
    /// It is over; the last pose is held.
    over: bool,
}

impl Act {
    /// Seconds since arriving at the place; negative on the way.
    fn there(&self) -> f32 {
        self.time - self.walk.seconds
    }

    fn seconds(&self) -> f32 {
        let mishap = self.beat.failure.as_deref().map_or(0.0, mishaps::seconds);
        self.walk.seconds + gestures::seconds(self.beat.gesture) + mishap
    }

    /// When the state of the beat is seen, in seconds after arriving.
    fn turning_point(&self) -> f32 {
        if self.beat.gesture == Gesture::Press { gestures::CLICK } else { 0.0 }
    }
}

/// Acts, and draws the actors.
pub fn plugin(app: &mut App) {
    app.init_resource::<Actors>();
    app.add_systems(Update, (take_cues, play_act, pass_incidents).chain().after(Step::Read).before(Step::Say));
    let something = resource_changed::<Stage>.or_else(resource_changed::<Actors>);
    app.add_systems(Update, people::draw_people.in_set(Step::Say).run_if(something));
}

/// Takes what the stage asks: a new challenge, a beat, going home.
fn take_cues(mut stage: ResMut<Stage>, mut actors: ResMut<Actors>, mut outbox: ResMut<Outbox>) {
    if !stage.is_changed() {
        return;
    }
    if std::mem::take(&mut stage.go_home) {
        if actors.act.take().is_some_and(|act| !act.over) {
            // Whoever waits for the end of a beat that was cut off is not kept waiting.
            outbox.0.push(FromGame::Arrived);
        }
        if let Some(job) = stage.job() {
            let places = job.set.places(&job.puzzle);
            (actors.client, actors.colleague) = (places.client, places.colleague);
        }
    }
    let beat = stage.beat.take();
    let Some(job) = stage.job() else {
        actors.incident = None;
        return;
    };
    let places = job.set.places(&job.puzzle);
    if actors.job != stage.scene {
        let number = stage.scene;
        *actors = Actors { job: number, client: places.client, colleague: places.colleague, ..Actors::default() };
    }
    if actors.seen != job.changes {
        actors.seen = job.changes;
        actors.incident = incidents::incident(&job.puzzle, &job.state).map(|incident| (incident, 0.0));
        if actors.seen >= gull::COMES_AFTER && actors.gull.is_none() {
            actors.gull = Some(0.0);
        }
    }
    if let Some(beat) = beat {
        start_act(&mut actors, &places, beat);
    }
}

fn start_act(actors: &mut Actors, places: &Places, beat: Box<Beat<AnyState>>) {
    let at = Vec2::from(beat.at);
    let nearest = places.floors.iter().copied().min_by(|a, b| (a - at.y).abs().total_cmp(&(b - at.y).abs()));
    let place = Vec2::new(at.x.clamp(-500.0, 2100.0) + gestures::beside(beat.gesture), nearest.unwrap_or(at.y));
    let from = match beat.who {
        Who::Client => actors.client,
        Who::Colleague => actors.colleague,
        Who::Neighbours => place,
    };
    let taken = beat.who == Who::Colleague && actors.client.distance(place) < ELBOWS;
    // Where the client stands, the colleague takes the other side of the thing.
    let place = if taken { Vec2::new(2.0 * at.x - place.x, place.y) } else { place };
    let walk = Walk::between(places, from, place);
    match beat.who {
        Who::Client => actors.client = place,
        Who::Colleague => actors.colleague = place,
        Who::Neighbours => {}
    }
    if beat.gesture == Gesture::Cheer && actors.gull.is_none() {
        actors.gull = Some(0.0);
    }
    actors.act = Some(Act { beat, walk, time: 0.0, shown: false, over: false });
}

/// Lets time pass for the beat: its state is seen at the right moment, and at its end the page is told.
fn play_act(
    tick: Res<Tick>,
    mut stage: ResMut<Stage>,
    mut actors: ResMut<Actors>,
    mut outbox: ResMut<Outbox>,
    mut moving: ResMut<Moving>,
) {
    if actors.act.as_ref().is_none_or(|act| act.over) {
        return;
    }
    let Some(act) = &mut actors.act else { return };
    act.time = if stage.calm { act.seconds() } else { act.time + tick.0 };
    moving.0 = true;
    if !act.shown && act.there() >= act.turning_point() {
        act.shown = true;
        // It was looked at when it came; a challenge that is left meanwhile shows nothing.
        let _ = stage.show(act.beat.state.clone());
    }
    if act.time >= act.seconds() {
        act.over = true;
        outbox.0.push(FromGame::Arrived);
    }
}

/// Lets time pass for what happened, and for the gull.
fn pass_incidents(tick: Res<Tick>, stage: Res<Stage>, mut actors: ResMut<Actors>, mut moving: ResMut<Moving>) {
    let flying = actors.gull.is_some_and(|age| age < gull::SECONDS) && stage.job().is_some();
    if actors.incident.is_none() && !flying {
        return;
    }
    let step = tick.0;
    if let Some((_, age)) = &mut actors.incident {
        *age = if stage.calm { age.max(incidents::SECONDS * 0.5) + step } else { *age + step };
        if *age > incidents::SECONDS {
            actors.incident = None;
        }
    }
    if flying && let Some(age) = &mut actors.gull {
        *age = if stage.calm { gull::SECONDS } else { *age + step };
    }
    moving.0 = true;
}
