//! Before a pupil comes in: what the teacher will see, with the real view.

use super::{Class, said};
use crate::app::{App, Screen};
use crate::room::memory;
use crate::{browser, ui};
use leptos::prelude::*;
use session::wire::{Cell, Refusal};

/// What the teacher will see; or why there is no way in, and what to do.
pub fn notice(app: App) -> AnyView {
    let at = Memo::new(move |_| (app.room.refused.get(), app.room.door.get()));
    let shown = move || {
        Some(match at.get() {
            (Some(why), _) => refused(app, why),
            (None, Some(door)) if !door.open => refused(app, Refusal::Shut),
            (None, Some(door)) => asks(app, &door.lesson),
            (None, None) => view! { {ui::title(app.t("join-busy"))} <p class="quiet">{ui::words(move || said::link(app, app.room.link.get()))}</p> }.into_any(),
        })
    };
    view! {
        <main class="plain join">
            {ui::picture("poster-town", "backdrop dim", String::new()).or_else(|| ui::picture("poster-start", "backdrop dim", String::new()))}
            <div class="card">{ui::live(shown)}</div>
        </main>
    }
    .into_any()
}

fn asks(app: App, lesson: &str) -> AnyView {
    browser::soon(|| browser::focus("title"));
    let face = app.passport.with_untracked(|passport| passport.avatar().to_vec());
    let face = if face.is_empty() { super::super::who::draw_face() } else { face };
    let nickname =
        app.passport.with_untracked(|passport| passport.nickname()).unwrap_or_else(super::super::who::draw_name);
    let name = said::nickname(app, nickname);
    let avatar = ui::avatar(&face, "avatar face", String::new());
    let join = move || {
        if let Some(door) = memory::door() {
            app.keep(|passport, device| passport.set_avatar(device, &face));
            app.room.join(door, Some(nickname), face.clone());
        }
    };
    view! {
        <p class="lesson-name">{said::lesson(app, lesson)}</p>
        {ui::title(app.t("notice-title"))}
        <p>{app.t("notice-sees")}</p>
        <div class="seen" role="img" aria-label=app.fill("notice-row", &[("name", &name)])>
            {avatar}<strong>{name.clone()}</strong>
            {[Cell::Solved, Cell::Working, Cell::Empty, Cell::Empty].map(|cell| dot(cell, false)).collect_view()}
            <span class="hand-up" aria-hidden="true">"?"</span>
        </div>
        <p>{app.t("notice-not")}" "{app.t("notice-deleted")}</p>
        <div class="buttons">
            {ui::button(app.t("back"), "", move || app.go(Screen::Class(Class::Code)))}
            {ui::button(app.t("join-go"), "main", join)}
        </div>
    }
    .into_any()
}

/// A dot for how a step goes; its shape says it too.
pub fn dot(cell: Cell, hidden: bool) -> AnyView {
    let (class, sign) = match cell {
        Cell::Empty => ("dot empty", ""),
        Cell::Working => ("dot working", "…"),
        Cell::Tried => ("dot tried", "↻"),
        Cell::Stuck => ("dot stuck", "!"),
        Cell::Solved => ("dot solved", "✓"),
        Cell::Answered => ("dot answered", "■"),
    };
    let class = if hidden { "dot" } else { class };
    view! { <span class=class aria-hidden="true">{sign}</span> }.into_any()
}

fn refused(app: App, why: Refusal) -> AnyView {
    browser::soon(|| browser::focus("title"));
    let (what, instead) = said::refusal(app, why);
    let moved = app.room.moved.get_untracked();
    let again = move || {
        app.room.forgive();
        match why {
            Refusal::Version => browser::reload(),
            // The teacher may have let them back by now.
            Refusal::Removed if app.room.come_back() => app.go(Screen::Class(Class::Lesson)),
            // Joining again would make another pupil of them.
            Refusal::Unknown if moved => app.go(Screen::Class(Class::Seat)),
            _ => app.go(Screen::Class(Class::Code)),
        }
    };
    let own_game = move || {
        app.room.forgive();
        app.go(Screen::Town);
    };
    let way_on = match why {
        Refusal::Version => "load-again",
        Refusal::Unknown if moved => "seat-here",
        _ => "again",
    };
    view! {
        {ui::title(what)}
        <p>{instead}</p>
        <div class="buttons">
            {app.used().then(|| ui::button(app.t("own-game"), "", own_game))}
            {ui::button(app.t(way_on), "main", again)}
        </div>
    }
    .into_any()
}
