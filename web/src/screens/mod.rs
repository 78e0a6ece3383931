//! The screens, one to a file.

pub mod class;
mod credits;
mod deliver;
mod five_cards;
mod measured;
mod meet;
mod occupation;
mod passport;
mod play;
pub mod prepare;
mod screen;
mod settings;
mod start;
mod town;
mod trades;
mod who;

pub use screen::Screen;
pub use settings::settings;
use town::panorama;

use crate::app::{App, Loaded};
use crate::ui;
use leptos::prelude::*;

/// The view of a screen.
pub fn show(app: App, screen: Screen) -> AnyView {
    match screen {
        Screen::Start => start::start(app),
        Screen::Play => play::play(app),
        Screen::Deliver => deliver::deliver(app),
        Screen::Measured => measured::measured(app),
        Screen::Who => who::who(app),
        Screen::Town => town::town(app),
        Screen::Meet(challenge) => meet::meet(app, challenge),
        Screen::Occupation(challenge) => occupation::occupation(app, challenge),
        Screen::Passport => passport::passport(app),
        Screen::Trades => trades::trades(app),
        Screen::Trade(id) => trades::trade(app, id),
        Screen::Credits => credits::credits(app),
        Screen::Prepare(screen) => prepare::show(app, screen),
        Screen::Class(class) => class::show(app, class),
    }
}

/// While the pack is on its way, or when it cannot come.
pub fn waiting(app: App) -> AnyView {
    let failed = app.loaded.get() == Loaded::Failed;
    let again = move || view! { {ui::button(app.t("again"), "main", move || app.fetch())} };
    view! {
        <main class="plain">
            <div class="card">
                {crate::ui::title(app.t(if failed { "pack-failed" } else { "waiting" }))}
                {failed.then(again)}
            </div>
        </main>
    }
    .into_any()
}
