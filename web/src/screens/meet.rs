//! The briefing: a conversation, then the level, then to work.

use crate::app::{App, Screen};
use crate::{browser, ui, work};
use content::pack::Speaker;
use content::{Level, keys};
use leptos::prelude::*;

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
    let level = RwSignal::new(challenge.setup(suggested).map_or(suggested, |setup| setup.level));
    let slip_open = RwSignal::new(false);
    let speakers = (challenge.client.clone(), challenge.colleague.clone());
    let id = StoredValue::new(id);
    let talk = {
        let briefing = challenge.briefing.clone();
        move || {
            (1..).zip(briefing.iter()).take(said.get()).map(|(line, speaker)| {
            let person = if *speaker == Speaker::Client { &speakers.0 } else { &speakers.1 };
            let words = id.with_value(|id| app.p(&keys::briefing(id, line)));
            view! { <div class="line" class:right=*speaker == Speaker::Colleague>{ui::balloon(app, person, words)}</div> }
        }).collect_view()
        }
    };
    let next = move |_| {
        said.update(|said| *said += 1);
        app.sound("click");
        let line = said.get_untracked();
        app.tell_ears(&id.with_value(|id| app.p(&keys::briefing(id, line))), false);
        // The button gives way to the levels, and the focus goes with them.
        request_animation_frame(|| {
            if browser::focus_is_lost() {
                browser::focus("levels")
            }
        });
    };
    let go = move |_| {
        id.with_value(|id| work::begin(app, id, level.get_untracked()));
        app.go(Screen::Play);
    };
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
                <button type="button" on:click=move |_| slip_open.set(true)>{app.t("slip")}</button>
                <button type="button" class="main" on:click=go>{app.t("to-work")}</button>
            </div>
        }
    };
    let more = move || {
        view! {
            <div class="buttons">
                <button type="button" class="small" on:click=move |_| said.set(lines)>{app.t("skip")}</button>
                <button type="button" class="main" on:click=next>{app.t("next")}</button>
            </div>
        }
    };
    view! {
        <main class="plain meet">
            {ui::picture(&format!("poster-{}", challenge.set), "backdrop dim", String::new())}
            <div class="meet-body">
                <header class="bar">
                    <button type="button" class="small" on:click=move |_| app.go(Screen::Town)>{app.t("to-town")}</button>
                    {ui::title(id.with_value(|id| app.p(&keys::title(id))))}
                </header>
                <div class="talk">{talk}</div>
                <div class="after-talk">{move || if ready() { choose().into_any() } else { more().into_any() }}</div>
            </div>
            {ui::dialog(app, slip_open, app.t("slip"), "paper", move || id.with_value(|id| work::slip(app, id, level.get())))}
        </main>
    }
    .into_any()
}
