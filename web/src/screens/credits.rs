//! Whom to thank: the makers, the sources and the licences.

use crate::app::{App, Screen};
use crate::ui;
use leptos::prelude::*;

/// Whom to thank.
pub fn credits(app: App) -> AnyView {
    let lines = app.pack(|pack, _| pack.credits.clone()).unwrap_or_default();
    let home = move || app.go(Screen::Start);
    view! {
        <main class="plain">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <div class="card prose">
                {ui::title(app.t("credits"))}
                <p>{app.t("credits-code")}</p>
                <p>{app.t("credits-content")}</p>
                <p>{app.t("credits-fonts")}</p>
                <p>{app.t("credits-voices")}</p>
                <ul translate="no">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                {ui::button(app.t("back"), "main", home)}
            </div>
        </main>
    }
    .into_any()
}
