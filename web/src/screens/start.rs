//! The first screen: what this is, and *Speel*.

use crate::app::{App, Loaded, Screen};
use crate::screens::prepare::Prepare;
use crate::words::Language;
use crate::{browser, ui};
use leptos::prelude::*;

/// The first screen.
pub fn start(app: App) -> AnyView {
    let asks_new = RwSignal::new(false);
    let choice = move || {
        Some(match (app.used(), asks_new.get()) {
            (false, _) => play_button(app),
            (true, false) => whose(app, asks_new),
            (true, true) => sure(app, asks_new),
        })
    };
    view! {
        <main class="start">
            {ui::picture("poster-start", "backdrop", String::new())}
            <div class="hero">
                {ui::title(app.t("title"))}
                <p class="lead">{app.t("lead")}</p>
                {ui::live(choice)}
            </div>
            <nav class="corner" aria-label=app.t("choices")>
                {Language::ALL.map(|language| language_button(app, language)).collect_view()}
                {app.language.get_untracked().machine_made().then(|| view! { <p class="machine-made">{app.t("machine-made")}</p> })}
                {ui::button(app.t("settings"), "small", move || app.settings_open.set(true))}
                {browser::brought().is_none().then(|| ui::button(app.t("for-teachers"), "small", move || app.go(Screen::Prepare(Prepare::Lessons))))}
                {ui::button(app.t("credits"), "small", move || app.go(Screen::Credits))}
            </nav>
        </main>
    }
    .into_any()
}

fn play_button(app: App) -> AnyView {
    let play = move || {
        app.sound("click");
        app.go(Screen::Play);
    };
    view! {
        <div class="ways-in">
            {ui::button(app.t("play"), "main huge", play)}
            {super::class::way_in(app)}
        </div>
    }
    .into_any()
}

/// Devices are shared: first ask whose passport this is.
fn whose(app: App, asks_new: RwSignal<bool>) -> AnyView {
    let name = move || {
        let here = app.loaded.get() == Loaded::Here;
        let nickname = app.passport.with(|passport| passport.nickname()).filter(|_| here);
        nickname.and_then(|nickname| app.pack(|_, texts| nickname.say(texts))).unwrap_or_else(|| app.t("somebody"))
    };
    let face = app.passport.with_untracked(|passport| passport.avatar().to_vec());
    // Whoever is in a lesson most likely wants to go there.
    let lesson = super::class::lesson_goes_on();
    view! {
        <div class="card whose">
            {ui::avatar(&face, "avatar", String::new())}
            <p>{ui::words(move || app.fill("whose", &[("name", &name())]))}</p>
            <div class="buttons">
                {lesson.then(|| super::class::way_in(app))}
                {ui::button(app.t("go-on"), if lesson { "" } else { "main" }, move || app.go_on())}
                {ui::button(app.t("new"), "", move || asks_new.set(true))}
                {(!lesson).then(|| super::class::way_in(app))}
            </div>
        </div>
    }
    .into_any()
}

/// A new passport takes the place of the old one, so the old one is offered as a file first.
fn sure(app: App, asks_new: RwSignal<bool>) -> AnyView {
    let renew = move || {
        app.forget();
        asks_new.set(false);
    };
    view! {
        <div class="card whose">
            <p>{app.t("new-sure")}</p>
            <div class="buttons">
                {ui::button(app.t("save-file"), "", move || super::passport::save_file(app))}
                {ui::button(app.t("new-yes"), "main", renew)}
                {ui::button(app.t("back"), "", move || asks_new.set(false))}
            </div>
        </div>
    }
    .into_any()
}

fn language_button(app: App, language: Language) -> AnyView {
    let chosen = app.language.get_untracked() == language;
    let id = format!("language-{}", language.code());
    let key = id.clone();
    let speak = move |_| {
        app.speak(language);
        app.prefer("language", language.number());
        let id = id.clone();
        browser::soon(move || browser::focus(&id));
    };
    view! {
        <button type="button" class="small" id=key.clone() lang=language.code() aria-pressed=if chosen { "true" } else { "false" } on:click=speak>
            {app.t(&key)}
        </button>
    }
    .into_any()
}
