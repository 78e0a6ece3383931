//! Links for a co-teacher, the board and a guest; and what is shown once: such a link, or a seat code.

use super::open::address;
use super::orders;
use crate::app::App;
use crate::room::Given;
use crate::screens::class::qr::qr;
use crate::{browser, ui};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use session::panel::Page;
use session::wire::{Command, Role};

/// Makes links for other roles.
pub fn links(app: App) -> AnyView {
    // Who asked for them in the panel finds them at once.
    Effect::new(move |_| {
        if app.panel.page.get() == Some(Page::Links) {
            browser::soon(|| browser::focus("links"));
        }
    });
    let link = |key: &str, role: Role| orders(app, app.t(key), "small", Command::Invite { role });
    view! {
        <section aria-labelledby="links">
            <h2 id="links" tabindex="-1">{app.t("links")}</h2>
            <div class="buttons">
                {link("link-board", Role::Board)}
                {link("link-teacher", Role::Teacher)}
                {link("link-guest", Role::Guest)}
            </div>
        </section>
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
    // A seat code that was used, or is too old, is of no use to anybody.
    let good = Memo::new(move |_| match app.room.given.get()? {
        Given::Seat(pupil, _) => app.room.teacher.with(|view| Some(view.as_ref()?.has_seat(pupil))),
        Given::Link(..) => None,
    });
    Effect::new(move |before: Option<Option<bool>>| {
        let now = good.get();
        if (before.flatten(), now) == (Some(true), Some(false)) {
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
                {field(app, app.t("link-address"), link)}
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
    ui::dialog(app, open, app.t("given"), "given", body)
}

/// A link in a field, chosen as a whole when one comes to it, so that it can be copied without any permission; and a
/// button that copies it where the browser lets it.
pub fn field(app: App, words: String, link: String) -> AnyView {
    let field = NodeRef::<html::Input>::new();
    let select = move || {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    let copied = RwSignal::new(false);
    let address = link.clone();
    let copy = move || {
        select();
        let address = address.clone();
        spawn_local(async move { copied.set(browser::copy(&address).await) });
    };
    view! {
        <div class="link-field">
            <label><span>{words}</span><input class="field" type="text" readonly=true value=link node_ref=field on:focus=move |_| select() /></label>
            {ui::button(app.t("link-copy"), "small", copy)}
            <span role="status">{ui::live(move || copied.get().then(|| app.t("link-copied").into_any()))}</span>
        </div>
    }
    .into_any()
}
