//! After the lesson; and at any moment, what is seen of a pupil and how to be taken away.

use super::bar::of;
use super::{Class, said};
use crate::app::{App, Screen};
use crate::ui;
use leptos::prelude::*;

/// The lesson has ended: on with the own game.
pub fn ended(app: App) -> AnyView {
    let done = app.passport.with_untracked(|passport| passport.solved().len());
    let waiting = move || {
        let waiting = app.room.waiting.get();
        (waiting > 0).then(|| view! { <p class="quiet" role="status">{app.count("link-kept", waiting)}</p> }.into_any())
    };
    let deleted_at = of(app, |view| view.deleted_at);
    let deleted = move || deleted_at.get()?.map(|_| view! { <p class="quiet">{said::deleted(app)}</p> }.into_any());
    view! {
        <main class="plain lobby">
            {ui::picture("poster-town", "backdrop", String::new()).or_else(|| ui::picture("poster-start", "backdrop", String::new()))}
            <div class="card">
                {ui::title(app.t("ended"))}
                <p>{app.count("ended-why", done)}</p>
                {ui::live(deleted)}
                {ui::live(waiting)}
                <div class="buttons">
                    {ui::button(app.t("passport"), "", move || app.go(Screen::Passport))}
                    {ui::button(app.t("own-game"), "main", move || app.go(Screen::Town))}
                </div>
                <div class="buttons">
                    {what_is_seen(app)}
                    {ui::button(app.t("join"), "small", move || app.go(Screen::Class(Class::Code)))}
                </div>
            </div>
        </main>
    }
    .into_any()
}

/// A button that tells what the teacher sees, with the way out.
pub fn what_is_seen(app: App) -> AnyView {
    let (open, sure) = (RwSignal::new(false), RwSignal::new(false));
    let body = move || {
        let name = app.room.pupil.with_untracked(|view| view.as_ref().map(|view| view.nickname));
        let name = name.map(|name| said::nickname(app, name)).unwrap_or_default();
        let ask = move || {
            Some(if sure.get() {
                let yes = move || {
                    open.set(false);
                    sure.set(false);
                    app.room.forget_me();
                    app.tell(app.t("forget-busy"), false);
                };
                view! {
                    <div class="sure" role="group" aria-label=app.t("forget")>
                        <p>{app.t("forget-sure")}</p>
                        <div class="buttons">
                            {ui::button(app.t("forget-yes"), "main", yes)}
                            {ui::button(app.t("back"), "", move || sure.set(false))}
                        </div>
                    </div>
                }
                .into_any()
            } else {
                ui::button(app.t("forget"), "small", move || sure.set(true))
            })
        };
        view! {
            <p>{app.fill("seen-name", &[("name", &name)])}</p>
            <p>{app.t("notice-sees")}</p>
            <p>{app.t("notice-not")}" "{said::deleted(app)}</p>
            {ui::live(ask)}
        }
        .into_any()
    };
    ui::many([
        ui::button(app.t("what-is-seen"), "small", move || open.set(true)),
        ui::dialog(app, open, app.t("what-is-seen"), "seen-dialog", body),
    ])
}
