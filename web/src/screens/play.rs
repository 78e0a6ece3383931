//! The work itself.

use crate::app::{App, Picture, Screen};
use crate::screens::class::to_town;
use crate::ui;
use crate::work::{self, Desk, groups, panel, things, viewport};
use content::pack::Person;
use content::{Level, keys};
use leptos::prelude::*;
use std::time::Duration;

/// The work itself: the attempt that is under way, or else the first job.
pub fn play(app: App) -> AnyView {
    if !work::resume(app) {
        let first = app
            .pack(|pack, _| pack.challenges.iter().find(|challenge| challenge.first_job).map(|first| first.id.clone()));
        if !first.flatten().is_some_and(|first| work::begin(app, &first, Level::Explorer)) {
            return super::town::town(app);
        }
    }
    let Some((challenge, level, first_job)) = app.attempt.with_untracked(|attempt| {
        attempt.as_ref().map(|attempt| (attempt.challenge.clone(), attempt.level, attempt.first_job))
    }) else {
        return ().into_any();
    };
    if first_job { first(app, &challenge) } else { order(app, challenge, level) }
}

/// The first job: no explanation before the hand moves, and nothing else to look at.
fn first(app: App, challenge: &str) -> AnyView {
    Effect::new(move |done: Option<bool>| {
        let solved = app.attempt.with(|attempt| attempt.as_ref().is_some_and(|attempt| attempt.play.outcome().solved));
        if solved && done != Some(true) {
            // A breath to see the light.
            set_timeout(
                move || {
                    if app.screen.get_untracked() == Screen::Play {
                        app.go(Screen::Deliver)
                    }
                },
                Duration::from_millis(1100),
            );
        }
        solved
    });
    let moved = move || app.attempt.with(|attempt| attempt.as_ref().is_some_and(|attempt| attempt.play.can_undo()));
    let fresh = move || !moved() && app.hand.held.with(Option::is_none);
    let skip = move || {
        app.attempt.set(None);
        app.keep_running(None);
        app.go(Screen::Who);
    };
    let list = move || {
        (app.picture.get() == Picture::Failed)
            .then(|| view! { <aside class="panel">{panel(app, Desk::Scene)}</aside> }.into_any())
    };
    view! {
        <main class="work first" class:beckon=fresh class:listed=move || app.picture.get() == Picture::Failed>
            <header class="bar">
                {ui::title(app.p(&keys::title(challenge)))}
                {ui::button(app.t("settings"), "small", move || app.settings_open.set(true))}
                {ui::button(app.t("skip"), "small", skip)}
            </header>
            {viewport(app, things(app))}
            {caption(app, None)}
            {ui::live(list)}
        </main>
    }
    .into_any()
}

/// A work order.
fn order(app: App, challenge: String, level: Level) -> AnyView {
    let (slip_open, pause_open) = (RwSignal::new(false), RwSignal::new(false));
    let title = app.p(&keys::title(&challenge));
    let colleague =
        app.pack(|pack, _| pack.challenge(&challenge).map(|challenge| challenge.colleague.clone())).flatten();
    // Time stops while the pause is open.
    Effect::new(move |_| {
        let paused = pause_open.get() || slip_open.get();
        app.attempt.update_untracked(|attempt| {
            if let Some(attempt) = attempt {
                attempt.paused = paused;
            }
        });
        work::wake(app);
    });
    let hint_colleague = colleague.clone();
    let slip = {
        let challenge = challenge.clone();
        move || work::slip(app, &challenge, level)
    };
    let can_undo = move || app.attempt.with(|attempt| attempt.as_ref().is_some_and(|attempt| attempt.play.can_undo()));
    let desk = app.scene.with_untracked(Desk::of);
    let free = app.attempt.with_untracked(|attempt| attempt.as_ref().is_some_and(|attempt| attempt.free));
    let deliver = move || {
        // The next phase is for other hands.
        app.together.update(|left| *left = left.map(|left| !left));
        app.go(Screen::Deliver);
    };
    view! {
        <main class=format!("work {}", desk.class()) class:listed=move || app.picture.get() == Picture::Failed>
            <header class="bar">
                {ui::title(title)}
                {hands_and_eyes(app)}
                {ui::button(app.t("slip"), "small", move || slip_open.set(true))}
                {ui::button(app.t("pause"), "small", move || pause_open.set(true))}
            </header>
            {viewport(app, things(app))}
            {caption(app, colleague)}
            <aside class="panel" aria-label=app.t("work-panel")>
                {hint(app, hint_colleague)}
                {panel(app, desk)}
            </aside>
            {(desk != Desk::Scene).then(|| view! { <div class="desk">{groups(app, desk)}</div> })}
            {work::ghost(app)}
            <footer class="tools">
                {ui::button(app.t("hint"), "", move || next_hint(app))}
                <button type="button" aria-disabled=move || (!can_undo()).then_some("true") on:click=move |_| work::undo(app)>{app.t("undo")}</button>
                {if free {
                    ui::button(to_town(app), "main", move || { app.attempt.set(None); app.go(Screen::Town) })
                } else {
                    ui::button(app.t("deliver"), "main", deliver)
                }}
            </footer>
            {ui::dialog(app, slip_open, app.t("slip"), "paper", slip)}
            {ui::dialog(app, pause_open, app.t("pause"), "pause", move || pause(app, pause_open, challenge.clone()))}
        </main>
    }
    .into_any()
}

/// Two at one device: who acts, and who measures and reads.
fn hands_and_eyes(app: App) -> AnyView {
    ui::live(move || {
        let left = app.together.get()?;
        let swap = move || app.together.set(Some(!left));
        Some(
            view! {
                <p class="pair"><span>{app.t(if left { "pair-left-hands" } else { "pair-right-hands" })}</span>
                    {ui::button(app.t("pair-swap"), "small", swap)}</p>
            }
            .into_any(),
        )
    })
}

/// What was said last, over the scene. What cannot wait is said by the colleague.
fn caption(app: App, colleague: Option<Person>) -> AnyView {
    let shown = move || {
        app.caption.get().map(|caption| match &colleague {
            Some(colleague) if caption.urgent => ui::balloon(app, colleague, caption.words),
            _ => view! { <p class="caption">{caption.words}</p> }.into_any(),
        })
    };
    // Screen readers hear it from the live regions.
    view! { <div class="captions" aria-hidden="true">{shown}</div> }.into_any()
}

fn next_hint(app: App) {
    let most = app
        .attempt
        .with_untracked(|attempt| attempt.as_ref().map(|attempt| (attempt.challenge.clone(), attempt.level)));
    let most = most.and_then(|(challenge, level)| {
        app.pack(|pack, _| Some(pack.challenge(&challenge)?.setup(level)?.hints)).flatten()
    });
    app.attempt.update(|attempt| {
        if let Some(attempt) = attempt {
            attempt.hints = (attempt.hints + 1).min(most.unwrap_or_default());
        }
    });
    if let Some(words) = hint_words(app) {
        app.tell_ears(&words, false);
    }
}

fn hint_words(app: App) -> Option<String> {
    let key = app.attempt.with(|attempt| {
        attempt
            .as_ref()
            .filter(|attempt| attempt.hints > 0)
            .map(|attempt| keys::hint(&attempt.challenge, attempt.level, attempt.hints))
    });
    key.map(|key| app.p(&key))
}

fn hint(app: App, colleague: Option<Person>) -> AnyView {
    let words = Memo::new(move |_| hint_words(app));
    ui::live(move || Some(ui::balloon(app, colleague.as_ref()?, words.get()?)))
}

fn pause(app: App, open: RwSignal<bool>, challenge: String) -> AnyView {
    let leave = move |screen: Screen| {
        open.set(false);
        app.go(screen);
    };
    let restart = move || {
        open.set(false);
        work::restart(app);
    };
    view! {
        <div class="stack">
            {ui::button(app.t("back-to-work"), "main", move || open.set(false))}
            {ui::button(app.t("restart"), "", restart)}
            {ui::button(app.t("other-level"), "", move || leave(Screen::Meet(challenge.clone())))}
            {ui::button(to_town(app), "", move || leave(Screen::Town))}
            {ui::button(app.t("settings"), "", move || { open.set(false); app.settings_open.set(true); })}
        </div>
    }
    .into_any()
}
