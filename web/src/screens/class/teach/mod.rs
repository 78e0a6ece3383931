//! The teacher's page: opens a room and leads it, with nothing but plain elements.
//!
//! The drawn panel, where there is one, lies over it; this stays for who works without WebGL2 or with a screen reader.

mod close;
mod drawn;
mod grid;
mod lead;
mod links;
mod more_work;
mod open;
mod pupil;
mod talk;
pub mod town;

use super::said;
use crate::app::App;
use crate::room::{Link, memory};
use crate::ui;
use leptos::prelude::*;
use session::wire::{Command, Role, TeacherView};

/// Something out of the teacher's view that is news only when it changes.
fn of<T: PartialEq + Send + Sync + 'static>(
    app: App,
    read: impl Fn(&TeacherView) -> T + Send + Sync + 'static,
) -> Memo<Option<T>> {
    Memo::new(move |_| app.room.teacher.with(|view| view.as_ref().map(&read)))
}

/// The teacher's page.
pub fn teach(app: App) -> AnyView {
    let there = Memo::new(move |_| app.room.teacher.with(Option::is_some));
    let off = Memo::new(move |_| app.room.link.get() == Link::Off);
    ui::live(move || {
        Some(match (there.get(), off.get()) {
            (true, _) => lead::lead(app),
            (false, true) => open::open(app),
            (false, false) => waits(app),
        })
    })
}

fn waits(app: App) -> AnyView {
    let give_up = move || {
        app.room.hang_up();
        memory::keep_token(Role::Teacher, None);
    };
    view! {
        <main class="plain teach-open">
            <div class="card">
                {ui::title(app.t("teach"))}
                <p role="status">{ui::words(move || said::link(app, app.room.link.get()))}</p>
                {ui::button(app.t("teach-other"), "small", give_up)}
            </div>
        </main>
    }
    .into_any()
}

/// Does what a teacher wants, or says that there is no connection now.
fn order(app: App, command: Command) {
    if !app.room.command(command) {
        app.tell_ears(&app.t("link-away"), true);
    }
}

/// A button that gives an order.
fn orders(app: App, words: String, class: &'static str, command: Command) -> AnyView {
    ui::button(words, class, move || order(app, command.clone()))
}
