//! The screens, one to a file.

pub mod class;
pub mod credits;
pub mod deliver;
mod five_cards;
pub mod measured;
pub mod meet;
pub mod occupation;
pub mod passport;
pub mod plan_b;
pub mod play;
pub mod prepare;
mod screen;
pub mod settings;
pub mod start;
pub mod town;
pub mod trades;
pub mod who;

pub use screen::Screen;
use town::panorama;

use crate::app::{App, Loaded};
use crate::ui;
use leptos::prelude::*;

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
