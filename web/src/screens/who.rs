//! Who the pupil is: a nickname and an avatar that are drawn, and the class year. Nobody types a name.

use crate::app::{App, Screen};
use crate::{browser, ui};
use content::{ClassYear, Nickname};
use leptos::prelude::*;

/// Every class year that the game is made for.
const YEARS: [ClassYear; 9] = [
    ClassYear::Primary(6),
    ClassYear::Primary(7),
    ClassYear::Primary(8),
    ClassYear::Secondary(1),
    ClassYear::Secondary(2),
    ClassYear::Secondary(3),
    ClassYear::Secondary(4),
    ClassYear::Secondary(5),
    ClassYear::Secondary(6),
];

/// Who the pupil is.
pub fn who(app: App) -> AnyView {
    let nickname = RwSignal::new(app.passport.with_untracked(|passport| passport.nickname()).unwrap_or_else(draw_name));
    let mine = app.passport.with_untracked(|passport| passport.avatar().to_vec());
    let face = RwSignal::new(if mine.is_empty() { draw_face() } else { mine });
    let year = RwSignal::new(app.passport.with_untracked(|passport| passport.class_year()));
    let name = move || app.pack(|_, texts| nickname.get().say(texts)).unwrap_or_default();
    let other_name = move || {
        nickname.set(draw_name());
        app.sound("snap");
        app.tell_ears(&name(), false);
    };
    let other_face = move || {
        face.set(draw_face());
        app.sound("snap");
    };
    let done = move || {
        app.keep(|passport, device| {
            passport.set_nickname(device, nickname.get_untracked());
            passport.set_avatar(device, &face.get_untracked());
            if let Some(year) = year.get_untracked() {
                passport.set_class_year(device, year);
            }
        });
        app.go(Screen::Town);
    };
    let year_button = move |of: ClassYear| {
        ui::choice(say_year(app, of), "small", move || year.get() == Some(of), move || year.set(Some(of)))
    };
    view! {
        <main class="plain who">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <div class="card">
                {ui::title(app.t("who"))}
                <div class="badge">
                    {ui::live(move || ui::avatar(&face.get(), "avatar large", app.t("avatar")))}
                    <p class="nickname">{ui::words(name)}</p>
                </div>
                <div class="buttons">
                    {ui::button(app.t("other-name"), "", other_name)}
                    {ui::button(app.t("other-face"), "", other_face)}
                </div>
                <div class="years" role="group" aria-label=app.t("year")>
                    <p aria-hidden="true">{app.t("year")}</p>
                    {YEARS.map(year_button).collect_view()}
                </div>
                {ui::button(app.t("that-is-me"), "main", done)}
            </div>
        </main>
    }
    .into_any()
}

fn say_year(app: App, year: ClassYear) -> String {
    let (key, number) = match year {
        ClassYear::Primary(number) => ("year-primary", number),
        ClassYear::Secondary(number) => ("year-secondary", number),
    };
    app.fill(key, &[("number", &number.to_string())])
}

/// Draws a nickname.
pub fn draw_name() -> Nickname {
    Nickname::draw(browser::random())
}

/// Draws an avatar.
pub fn draw_face() -> Vec<u8> {
    let drawn = browser::random::<{ ui::AVATAR.len() }>();
    ui::AVATAR.iter().zip(drawn).map(|(layer, number)| number % ui::layer_size(layer).max(1)).collect()
}
