//! The first screen: what this is, and *Speel*.

use crate::app::{App, Loaded, Screen};
use crate::words::Language;
use crate::{browser, ui};
use leptos::prelude::*;

/// The first screen.
pub fn start(app: App) -> AnyView {
    let asks_new = RwSignal::new(false);
    view! {
        <main class="start">
            {ui::picture("poster-start", "backdrop", String::new())}
            <div class="hero">
                {ui::title(app.t("title"))}
                <p class="lead">{app.t("lead")}</p>
                {move || match (app.used(), asks_new.get()) {
                    (false, _) => play_button(app),
                    (true, false) => whose(app, asks_new),
                    (true, true) => sure(app, asks_new),
                }}
            </div>
            <nav class="corner" aria-label=app.t("choices")>
                {Language::ALL.map(|language| language_button(app, language)).collect_view()}
                <button type="button" class="small" on:click=move |_| app.settings_open.set(true)>{app.t("settings")}</button>
                <button type="button" class="small" on:click=move |_| app.go(Screen::Credits)>{app.t("credits")}</button>
            </nav>
        </main>
    }
    .into_any()
}

fn play_button(app: App) -> AnyView {
    let play = move |_| {
        app.sound("click");
        app.go(Screen::Play);
    };
    view! { <button type="button" class="main huge" on:click=play>{app.t("play")}</button> }.into_any()
}

/// Devices are shared: first ask whose passport this is.
fn whose(app: App, asks_new: RwSignal<bool>) -> AnyView {
    let name = move || {
        let here = app.loaded.get() == Loaded::Here;
        let nickname = app.passport.with(|passport| passport.nickname()).filter(|_| here);
        nickname.and_then(|nickname| app.pack(|_, texts| nickname.say(texts))).unwrap_or_else(|| app.t("somebody"))
    };
    let face = app.passport.with_untracked(|passport| passport.avatar().to_vec());
    view! {
        <div class="card whose">
            {ui::avatar(&face, "avatar", String::new())}
            <p>{move || app.fill("whose", &[("name", &name())])}</p>
            <div class="buttons">
                <button type="button" class="main" on:click=move |_| app.go_on()>{app.t("go-on")}</button>
                <button type="button" on:click=move |_| asks_new.set(true)>{app.t("new")}</button>
            </div>
        </div>
    }
    .into_any()
}

/// A new passport takes the place of the old one, so the old one is offered as a file first.
fn sure(app: App, asks_new: RwSignal<bool>) -> AnyView {
    let renew = move |_| {
        app.forget();
        asks_new.set(false);
    };
    view! {
        <div class="card whose">
            <p>{app.t("new-sure")}</p>
            <div class="buttons">
                <button type="button" on:click=move |_| super::passport::save_file(app)>{app.t("save-file")}</button>
                <button type="button" class="main" on:click=renew>{app.t("new-yes")}</button>
                <button type="button" on:click=move |_| asks_new.set(false)>{app.t("back")}</button>
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
        request_animation_frame(move || browser::focus(&id));
    };
    view! {
        <button type="button" class="small" id=key.clone() lang=language.code() aria-pressed=if chosen { "true" } else { "false" } on:click=speak>
            {app.t(&key)}
        </button>
    }
    .into_any()
}
