//! Links for a co-teacher, the board and a guest; and what is shown once: such a link, or a seat code.

use super::open::address;
use super::orders;
use crate::app::App;
use crate::room::Given;
use crate::screens::class::qr::qr;
use crate::ui;
use leptos::prelude::*;
use session::wire::{Command, Role};
use wasm_bindgen::JsCast;

/// Makes links for other roles.
pub fn links(app: App) -> AnyView {
    let link = |key: &str, role: Role| orders(app, app.t(key), "small", Command::Invite { role });
    view! {
        <details>
            <summary>{app.t("links")}</summary>
            <div class="buttons">
                {link("link-board", Role::Board)}
                {link("link-teacher", Role::Teacher)}
                {link("link-guest", Role::Guest)}
            </div>
        </details>
    }
    .into_any()
}

/// The window with what is shown once.
pub fn given(app: App) -> AnyView {
    let open = RwSignal::new(false);
    Effect::new(move |_| open.set(app.room.given.with(Option::is_some)));
    Effect::new(move |before: Option<bool>| {
        let now = open.get();
        if before == Some(true) && !now {
            app.room.given.set(None);
        }
        now
    });
    let body = move || match app.room.given.get_untracked() {
        Some(Given::Link(role, token)) => {
            let link = address(role, &token);
            let href = link.clone();
            view! {
                <p>{app.t("link-why")}</p>
                {qr(&link, app.t("link-qr"))}
                {field(app.t("link-address"), link)}
                <a class="button" href=href target="_blank" rel="noopener">{app.t("link-open")}</a>
            }
            .into_any()
        }
        Some(Given::Seat(_, code)) => view! {
            <p>{app.t("seat-why")}</p>
            <p class="big-code"><span>{code}</span></p>
        }
        .into_any(),
        None => ().into_any(),
    };
    ui::dialog(app, open, app.t("links"), "given", body)
}

/// A link in a field, chosen as a whole when one comes to it, so that it can be copied without any permission.
pub fn field(words: String, link: String) -> AnyView {
    let select = |event: web_sys::FocusEvent| {
        let field = event.target().and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
        if let Some(field) = field {
            field.select();
        }
    };
    view! { <label>{words}<input class="field" type="text" readonly=true value=link on:focus=select /></label> }
        .into_any()
}
