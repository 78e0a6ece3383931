//! The attempt that is under way: acts, ticks, undo, hints, and keeping it.

use crate::app::App;
use crate::{browser, room};
use content::Level;
use content::pack::Challenge;
use content::passport::{Kind, Running, Steps};
use leptos::prelude::*;
use mechanics::{Act, AnyParams, Play, Scene, Text};
use session::wire::Replay;
use std::time::Duration;

/// The attempt that is under way.
#[derive(Clone)]
pub struct Attempt {
    /// Tells this attempt from any other in this page.
    pub serial: u32,
    /// Id of the challenge.
    pub challenge: String,
    /// Its level.
    pub level: Level,
    /// What the workplace is drawn with.
    pub set: String,
    /// Ids of the client and of the colleague.
    pub people: (String, String),
    /// Whether it is the job with which everybody begins.
    pub first_job: bool,
    /// The free bench: nothing is asked, nothing is delivered, nothing is kept but misses.
    pub free: bool,
    /// What is played.
    pub params: AnyParams,
    /// What steps fit: [`content::pack::Setup::hash`].
    pub params_hash: String,
    /// The play.
    pub play: Play,
    /// How many hints were looked at.
    pub hints: u8,
    /// Whether the pupil stopped the time.
    pub paused: bool,
    /// Ticks since the start.
    pub ticks: u64,
    /// Whether the ten ticks a second are running.
    ticking: bool,
    /// What happened last and was told already.
    told: Option<Text>,
}

impl Attempt {
    /// What can be seen and done.
    pub fn scene(&self) -> Scene {
        self.play.scene()
    }

    /// An attempt with the parameters of this hash; without one, as what was delivered before makes it begin.
    fn new(app: App, challenge: &str, by: Result<&str, Level>, seed: u64, steps: &[mechanics::Step]) -> Option<Self> {
        app.pack(|pack, _| {
            let challenge = pack.challenge(challenge)?;
            let setup = match by {
                Ok(hash) => challenge.with_hash(hash)?,
                Err(level) => {
                    app.passport
                        .with_untracked(|passport| {
                            challenge.begins(level, |earlier| pack.delivered(passport, earlier))
                        })?
                        .0
                }
            };
            let (play, _) = Play::resume(&setup.params, seed, steps).ok()?;
            let told = play.scene().event;
            let serial = app.attempt.with_untracked(|attempt| attempt.as_ref().map_or(1, |attempt| attempt.serial + 1));
            Some(Self {
                serial,
                challenge: challenge.id.clone(),
                level: setup.level,
                set: challenge.set.clone(),
                people: (challenge.client.id.clone(), challenge.colleague.id.clone()),
                first_job: challenge.first_job,
                free: false,
                params: setup.params.clone(),
                params_hash: setup.hash(),
                play,
                hints: 0,
                paused: false,
                ticks: 0,
                ticking: false,
                told,
            })
        })?
    }
}

/// Begins a challenge; false if the pack has none that can be played.
pub fn begin(app: App, challenge: &str, level: Level) -> bool {
    let attempt = Attempt::new(app, challenge, Err(level), u64::from_le_bytes(browser::random()), &[]);
    let begun = attempt.is_some();
    app.attempt.set(attempt);
    save(app);
    begun
}

/// Begins a challenge to try what one likes.
pub fn begin_free(app: App, challenge: &str, level: Level) {
    let attempt = Attempt::new(app, challenge, Err(level), u64::from_le_bytes(browser::random()), &[]);
    app.attempt.set(attempt.map(|attempt| Attempt { free: true, ..attempt }));
}

/// Begins to show what somebody did; false where the parameters are others than then.
pub fn watch(app: App, replay: &Replay) -> bool {
    let attempt = Attempt::new(app, &replay.challenge, Ok(&replay.params_hash), replay.seed, &[]);
    let attempt = attempt.filter(|attempt| attempt.level == replay.level);
    let there = attempt.is_some();
    app.attempt.set(attempt.map(|attempt| Attempt { free: true, ..attempt }));
    there
}

/// Shows how it stood after these steps.
pub fn watch_steps(app: App, steps: &[mechanics::Step]) {
    app.attempt.update(|attempt| {
        if let Some(attempt) = attempt
            && let Ok((play, _)) = Play::resume(&attempt.params, attempt.play.seed(), steps)
        {
            attempt.play = play;
            attempt.ticks += 1;
        }
    });
}

/// Lets time pass in what is shown.
pub fn watch_ticks(app: App, ticks: u32) {
    app.attempt.update(|attempt| {
        if let Some(attempt) = attempt {
            for _ in 0..ticks {
                attempt.play.tick();
                attempt.ticks += 1;
            }
        }
    });
}

/// The attempt that is under way, with its challenge.
pub fn under_way(app: App) -> Option<(Attempt, Challenge)> {
    app.attempt.with_untracked(|attempt| {
        let attempt = attempt.as_ref()?;
        let challenge = app.pack(|pack, _| pack.challenge(&attempt.challenge).cloned())??;
        Some((attempt.clone(), challenge))
    })
}

/// Goes on with what the passport keeps, unless it is here already; false if there is nothing to go on with.
pub fn resume(app: App) -> bool {
    if app.attempt.with_untracked(Option::is_some) {
        return true;
    }
    let Some(running) = app.passport.with_untracked(|passport| passport.running().cloned()) else { return false };
    let Running { challenge, level, params_hash, seed, steps } = &running;
    let attempt = Attempt::new(app, challenge, Ok(params_hash), *seed, &steps.read().unwrap_or_default());
    // Steps of other parameters need not fit: then the same work begins again.
    let attempt = attempt.or_else(|| Attempt::new(app, challenge, Err(*level), *seed, &[]));
    let found = attempt.is_some();
    app.attempt.set(attempt);
    wake(app);
    found
}

/// Keeps the attempt as it is now.
pub fn save(app: App) {
    let running = app.attempt.with_untracked(|attempt| {
        attempt.as_ref().filter(|attempt| !attempt.free).map(|attempt| Running {
            challenge: attempt.challenge.clone(),
            level: attempt.level,
            params_hash: attempt.params_hash.clone(),
            seed: attempt.play.seed(),
            steps: Steps::new(attempt.play.steps()),
        })
    });
    if running.is_some() {
        app.keep_running(running);
        room::follow(app);
    }
}

/// Does what the pupil did, and tells what came of it.
pub fn act(app: App, act: &Act) {
    let done = app.attempt.try_update(|attempt| attempt.as_mut().map(|attempt| attempt.play.act(act))).flatten();
    match done {
        Some(Ok(())) => {
            save(app);
            tell_event(app, true);
            note_misses(app);
            wake(app);
        }
        Some(Err(reason)) => app.tell(app.say(&reason), false),
        None => {}
    }
}

/// Takes back the last thing that was done.
pub fn undo(app: App) {
    let undone = app.attempt.try_update(|attempt| attempt.as_mut().is_some_and(|attempt| attempt.play.undo()));
    after_change(app, if undone == Some(true) { "undone" } else { "nothing-to-undo" });
}

/// Begins again.
pub fn restart(app: App) {
    app.attempt.update(|attempt| {
        if let Some(attempt) = attempt {
            attempt.play.restart();
        }
    });
    after_change(app, "restarted");
}

fn after_change(app: App, key: &str) {
    app.hand.drop_it(app);
    app.attempt.update(|attempt| {
        if let Some(attempt) = attempt {
            attempt.told = attempt.play.scene().event;
        }
    });
    save(app);
    app.sound("unsnap");
    app.tell(app.t(key), false);
    wake(app);
}

/// Tells what just happened. After an act it is news even if it is the same again.
fn tell_event(app: App, acted: bool) {
    let scene = app.scene.get_untracked();
    let told = app.attempt.with_untracked(|attempt| attempt.as_ref().and_then(|attempt| attempt.told.clone()));
    let Some(event) = scene.event.filter(|event| acted || told.as_ref() != Some(event)) else { return };
    let sound = scene.sound.unwrap_or_default();
    app.sound(&sound);
    app.tell(app.say(&event), matches!(sound.as_str(), "trip" | "stop"));
    app.attempt.update_untracked(|attempt| {
        if let Some(attempt) = attempt {
            attempt.told = Some(event);
        }
    });
}

/// Puts new misses in the album.
fn note_misses(app: App) {
    let Some((challenge, misses)) = app
        .attempt
        .with_untracked(|attempt| attempt.as_ref().map(|attempt| (attempt.challenge.clone(), attempt.play.misses())))
    else {
        return;
    };
    for miss in misses {
        note_miss(app, &challenge, &miss);
    }
}

/// Puts a miss in the album, once.
pub fn note_miss(app: App, challenge: &str, miss: &str) {
    let known = app.pack(|pack, _| {
        pack.challenge(challenge).is_some_and(|challenge| challenge.misses.iter().any(|known| known.id == miss))
    });
    let there = app.passport.with_untracked(|passport| passport.misses().contains(&(challenge, miss)));
    if known == Some(true) && !there {
        app.keep_record(Kind::Miss { challenge: challenge.to_owned(), miss: miss.to_owned() });
    }
}

/// Lets time pass, ten times a second, for as long as something moves.
pub fn wake(app: App) {
    let ticking = app.attempt.try_update_untracked(|attempt| {
        attempt.as_mut().is_some_and(|attempt| {
            let starts = !attempt.ticking && !attempt.paused && !room::stands_still(app) && attempt.play.moving();
            attempt.ticking |= starts;
            starts
        })
    });
    if ticking == Some(true) {
        set_timeout(move || tick(app), Duration::from_millis(100));
    }
}

fn tick(app: App) {
    let changed = app.attempt.try_update_untracked(|attempt| {
        attempt.as_mut().is_some_and(|attempt| {
            attempt.ticking = false;
            if attempt.paused || room::stands_still(app) {
                return false;
            }
            let before = attempt.play.state().clone();
            attempt.play.tick();
            attempt.ticks += 1;
            *attempt.play.state() != before
        })
    });
    if changed == Some(true) {
        app.attempt.notify();
        tell_event(app, false);
        note_misses(app);
    }
    wake(app);
}
