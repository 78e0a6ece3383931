//! The briefing: a conversation, then the level, then to work.

use crate::app::{App, Picture, Screen};
use crate::screens::class;
use crate::work::{self, Camera};
use crate::{browser, room, ui};
use content::pack::{Challenge, Speaker};
use content::{Level, keys};
use leptos::prelude::*;

/// So many balloons are seen at once.
const SEEN: usize = 2;

/// The briefing of a challenge.
pub fn meet(app: App, id: String) -> AnyView {
    let Some(challenge) = app.pack(|pack, _| pack.challenge(&id).cloned()).flatten() else {
        return super::town::town(app);
    };
    let said = RwSignal::new(1_usize);
    let lines = challenge.briefing.len();
    let ready = move || said.get() >= lines;
    let suggested =
        app.passport.with_untracked(|passport| passport.class_year()).map_or(Level::Explorer, Level::suggested);
    let suggested = room::suggested(app, &id).unwrap_or(suggested);
    let level = RwSignal::new(challenge.setup(suggested).map_or(suggested, |setup| setup.level));
    let slip_open = RwSignal::new(false);
    let speakers = (challenge.client.clone(), challenge.colleague.clone());
    let id = StoredValue::new(id);
    let talk = {
        let briefing = challenge.briefing.clone();
        move || {
            let line = |(line, speaker): (usize, &Speaker)| {
                let colleague = *speaker == Speaker::Colleague;
                let person = if colleague { &speakers.1 } else { &speakers.0 };
                let words = id.with_value(|id| app.p(&keys::briefing(id, line)));
                view! { <div class="line" class:right=colleague>{ui::balloon(app, person, words)}</div> }.into_any()
            };
            // What was said last and the answer to it; more is more than one wants to read.
            let said = said.get();
            Some(ui::many((1..).zip(briefing.iter()).take(said).skip(said.saturating_sub(SEEN)).map(line)))
        }
    };
    let left = {
        let challenge = challenge.clone();
        move || left_by_others(app, &challenge, level.get())
    };
    let next = move || {
        said.update(|said| *said += 1);
        app.sound("click");
        let line = said.get_untracked();
        app.tell_ears(&id.with_value(|id| app.p(&keys::briefing(id, line))), false);
        // The button gives way to the levels, and the focus goes with them.
        browser::soon(|| {
            if browser::focus_is_lost() {
                browser::focus("levels")
            }
        });
    };
    let go = move || {
        id.with_value(|id| work::begin(app, id, level.get_untracked()));
        app.go(Screen::Play);
    };
    let try_out = move || {
        id.with_value(|id| work::begin_free(app, id, level.get_untracked()));
        app.go(Screen::Play);
    };
    let pair = move || app.together.update(|left| *left = if left.is_some() { None } else { Some(true) });
    let levels = challenge.levels.iter().map(|setup| (setup.level, setup.minutes)).collect::<Vec<_>>();
    let level_button = move |(of, minutes): (Level, u8)| {
        view! {
            <button type="button" class="level" aria-pressed=move || if level.get() == of { "true" } else { "false" } on:click=move |_| level.set(of)>
                <strong>{app.t(&format!("level-{}", of.id()))}</strong>
                <span>{app.fill("minutes", &[("minutes", &minutes.to_string())])}</span>
                {(of == suggested).then(|| view! { <em>{app.t("suggested")}</em> })}
            </button>
        }
    };
    let choose = move || {
        view! {
            <div class="levels" id="levels" tabindex="-1" role="group" aria-label=app.t("level")>
                {levels.clone().into_iter().map(level_button).collect_view()}
            </div>
            <div class="buttons">
                {ui::choice(app.t("pair"), "small", move || app.together.get().is_some(), pair)}
                {ui::button(app.t("free-bench"), "small", try_out)}
                {ui::button(app.t("slip"), "", move || slip_open.set(true))}
                {ui::button(app.t("to-work"), "main", go)}
            </div>
        }
    };
    let more = move || {
        view! {
            <div class="buttons">
                {ui::button(app.t("skip"), "small", move || said.set(lines))}
                {ui::button(app.t("next"), "main", next)}
            </div>
        }
    };
    Effect::new(move |_| app.camera.set(Camera::above_talk(app.window.get())));
    let poster = format!("poster-{}", challenge.set);
    let still = move || {
        let still = app.picture.get() != Picture::Ready;
        let poster = || ui::picture(&poster, "backdrop", String::new());
        still.then(|| poster().or_else(|| ui::picture("poster-start", "backdrop", String::new()))).flatten()
    };
    // What was heard before the talk makes way for the levels: nobody reads it twice.
    let before = move || (!ready()).then(|| heard_of_you(app, &challenge)).flatten();
    view! {
        <main class="plain meet">
            {ui::live(still)}
            <div class="meet-body">
                <header class="bar">
                    {ui::button(class::to_town(app), "small", move || app.go(Screen::Town))}
                    {ui::title(id.with_value(|id| app.p(&keys::title(id))))}
                </header>
                <div class="talk">{ui::live(before)}{ui::live(left)}{ui::live(talk)}</div>
                <div class="after-talk">{ui::live(move || Some(if ready() { choose().into_any() } else { more().into_any() }))}</div>
            </div>
            {ui::dialog(app, slip_open, app.t("slip"), "paper", move || id.with_value(|id| work::slip(app, id, level.get())))}
        </main>
    }
    .into_any()
}

/// What an earlier challenge left for this one, if it takes over anything.
fn left_by_others(app: App, challenge: &Challenge, level: Level) -> Option<AnyView> {
    let begun = app.pack(|pack, _| {
        let passport = app.passport.get_untracked();
        let (_, begun) = challenge.begins(level, |earlier| pack.delivered(&passport, earlier))?;
        (!challenge.beginnings.is_empty()).then(|| keys::left(&challenge.id, begun))
    })??;
    Some(view! { <p class="heard left">{app.p(&begun)}</p> }.into_any())
}

/// Colleagues talk: whoever was helped before has told about it.
fn heard_of_you(app: App, challenge: &Challenge) -> Option<AnyView> {
    let last = app.passport.with_untracked(|passport| {
        let mut solved = passport.deeds().into_iter().map(|(_, deed)| deed).filter(|deed| deed.solved);
        let other = solved.rfind(|deed| deed.challenge != challenge.id);
        other.map(|deed| deed.challenge.clone())
    })?;
    let client = app.pack(|pack, _| pack.challenge(&last).map(|last| last.client.id.clone()))??;
    let words = app.fill("heard-of-you", &[("who", &app.p(&keys::person(&client)))]);
    Some(view! { <p class="heard">{words}</p> }.into_any())
}
