//! What the work tells the room: what was begun, done, taken back and delivered.

use super::Room;
use super::outbox::Begun;
use crate::app::App;
use crate::work::Attempt;
use content::Level;
use content::pack::Challenge;
use leptos::prelude::*;
use mechanics::{Arg, Outcome};
use session::limits::MOST_LISTED;
use session::plan::Step;
use session::wire::{Event, Phase};

/// Tells what was done since the last time.
pub fn follow(app: App) {
    if app.room.takes_part() {
        tell(app, false);
    }
}

/// Tells how a delivery went.
pub fn delivered(app: App, challenge: &Challenge, outcome: &Outcome) {
    if !app.room.takes_part() {
        return;
    }
    tell(app, true);
    let unmet = outcome.criteria.iter().filter(|criterion| !criterion.met).map(|criterion| criterion.id.clone());
    let number = |arg: &Arg| if let Arg::Number(number, _) = arg { Some(*number) } else { None };
    let properties = outcome.properties.iter().filter_map(|property| {
        let number = property.value.args.iter().find_map(|(_, arg)| number(arg))?;
        number.is_finite().then(|| (property.id.clone(), number))
    });
    app.room.push(Event::Delivered {
        solved: outcome.solved,
        unmet: unmet.take(MOST_LISTED).collect(),
        properties: properties.take(MOST_LISTED).collect(),
        occupation: challenge.occupation.clone().filter(|_| outcome.solved),
    });
}

fn tell(app: App, all: bool) {
    app.attempt.with_untracked(|attempt| {
        let Some(attempt) = attempt.as_ref().filter(|attempt| !attempt.free) else { return };
        let begun = begun(app.room, attempt);
        app.room.change_outbox(|outbox| outbox.follow(&begun, attempt.play.steps(), all));
    });
}

fn begun(room: Room, attempt: &Attempt) -> Begun {
    let of = |step: &Step| matches!(step, Step::Work { challenge, .. } if *challenge == attempt.challenge);
    let step = room.pupil.with_untracked(|view| view.as_ref()?.steps.iter().position(|(step, _)| of(step)));
    Begun {
        step: step.and_then(|step| u8::try_from(step).ok()),
        challenge: attempt.challenge.clone(),
        level: attempt.level,
        params_hash: attempt.params_hash.clone(),
        seed: attempt.play.seed(),
    }
}

/// The level that the lesson suggests for a piece of work.
pub fn suggested(app: App, id: &str) -> Option<Level> {
    let level = |step: &Step| {
        if let Step::Work { challenge, level } = step { (challenge == id).then_some(*level)? } else { None }
    };
    app.room.pupil.with_untracked(|view| view.as_ref()?.steps.iter().find_map(|(step, _)| level(step)))
}

/// Whether everything stands still, simulated time included.
pub fn stands_still(app: App) -> bool {
    app.room.pupil.with_untracked(|view| view.as_ref().is_some_and(|view| view.phase == Phase::Paused))
}
