//! What the game is told: which picture, which state, which part of it.

use crate::app::{App, Picture, Screen};
use crate::screens::class::Class;
use crate::{bridge, browser};
use leptos::prelude::*;
use mechanics::stage::ToGame;

/// What is drawn behind a screen.
#[derive(Clone, PartialEq)]
enum Drawn {
    Nothing,
    Town,
    /// The place where a challenge is, before anybody works there.
    Place(String),
    /// The attempt with this serial number.
    Work(u32),
}

/// Keeps the picture the same as the truth, for as long as the page lives.
pub fn listen(app: App) {
    Effect::new(move |before: Option<Drawn>| {
        let ready = app.picture.get() == Picture::Ready;
        let screen = app.screen.get();
        mark(ready && screen.staged());
        if !ready {
            return Drawn::Nothing;
        }
        match screen {
            // The town is shown by its own screen.
            Screen::Town => Drawn::Town,
            Screen::Meet(challenge) => show_place(app, challenge, before.unwrap_or(Drawn::Nothing)),
            Screen::Play => show_work(app, before.unwrap_or(Drawn::Nothing)),
            // The beats of the delivery are shown by that screen itself.
            Screen::Deliver | Screen::Measured => before.unwrap_or(Drawn::Nothing),
            Screen::Class(Class::Board) => show_work(app, before.unwrap_or(Drawn::Nothing)),
            _ => Drawn::Nothing,
        }
    });
    Effect::new(move |_| {
        let (camera, ready) = (app.camera.get(), app.picture.get() == Picture::Ready);
        if ready && camera.scale > 0.0 {
            let (x, y, w, h) = camera.canvas(app.window.get());
            bridge::send(app, &ToGame::Camera { x, y, w, h });
        }
    });
    Effect::new(move |_| bridge::send(app, &ToGame::Calm(app.settings.calm.get())));
    watch_visibility(app);
    browser::listen_window("resize", move |_| app.window.set(browser::window_size()));
}

/// Tells the style sheet whether the canvas has something to show.
fn mark(staged: bool) {
    if let Some(html) = browser::document().and_then(|document| document.document_element()) {
        drop(if staged { html.set_attribute("data-staged", "") } else { html.remove_attribute("data-staged") });
    }
}

/// Who talks about work stands where it is.
fn show_place(app: App, challenge: String, before: Drawn) -> Drawn {
    let drawn = Drawn::Place(challenge.clone());
    if drawn == before {
        return before;
    }
    let open = app.pack(|pack, _| {
        let challenge = pack.challenge(&challenge)?;
        let passport = app.passport.get_untracked();
        let level = challenge.levels.first()?.level;
        let (setup, _) = challenge.begins(level, |earlier| pack.delivered(&passport, earlier))?;
        let people = (challenge.client.id.clone(), challenge.colleague.id.clone());
        Some(ToGame::Open { set: challenge.set.clone(), params: setup.params.clone(), seed: 1, people })
    });
    match open.flatten() {
        Some(open) => bridge::send(app, &open),
        None => bridge::send(app, &ToGame::Hide),
    }
    drawn
}

fn show_work(app: App, before: Drawn) -> Drawn {
    app.attempt.with(|attempt| {
        let Some(attempt) = attempt else { return Drawn::Nothing };
        let drawn = Drawn::Work(attempt.serial);
        if drawn != before {
            open(app, attempt);
        }
        bridge::send(app, &ToGame::Show { tick: attempt.ticks, state: attempt.play.state().clone() });
        drawn
    })
}

fn open(app: App, attempt: &super::Attempt) {
    let (set, params, seed) = (attempt.set.clone(), attempt.params.clone(), attempt.play.seed());
    let people = attempt.people.clone();
    bridge::send(app, &ToGame::Open { set, params, seed, people });
}

/// A lid that is closed or a tab that is put away may never come back: keep the attempt as it is.
fn watch_visibility(app: App) {
    let keep = move |_| {
        if app.screen.get_untracked() == Screen::Play {
            super::save(app);
        }
    };
    browser::listen("visibilitychange", keep);
    browser::listen_window("pagehide", keep);
}
