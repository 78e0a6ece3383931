//! What lies over every screen of a pupil: the pause, eyes on the board, and a question with cards.

use super::Class;
use super::bar::of;
use super::cards::cards;
use super::icon::{Icon, icon};
use crate::app::{App, Screen};
use crate::ui;
use leptos::html;
use leptos::prelude::*;
use session::wire::Phase;

/// What lies over every screen of a pupil.
pub fn over(app: App) -> AnyView {
    watch(app);
    let phase = of(app, |view| view.phase);
    let eyes = of(app, |view| view.eyes);
    let paused = Memo::new(move |_| app.room.belongs.get() && phase.get() == Some(Phase::Paused));
    let looks = Memo::new(move |_| {
        app.room.belongs.get() && eyes.get() == Some(true) && phase.get() != Some(Phase::Closed) && !paused.get()
    });
    ui::many([ui::live(move || {
        app.language.track();
        Some(ui::many([cover(app, paused, "paused", Icon::Cup), cover(app, looks, "eyes", Icon::Eyes), cards(app)]))
    })])
}

/// Goes where a pupil belongs when the room lets them in or takes them out.
fn watch(app: App) {
    Effect::new(move |before: Option<bool>| {
        let belongs = app.room.belongs.get();
        let at_door = matches!(app.screen.get_untracked(), Screen::Class(Class::Notice | Class::Seat | Class::Code));
        if belongs && before == Some(false) && at_door {
            app.go(Screen::Class(Class::Lesson));
        }
        if !belongs && before == Some(true) && app.screen.get_untracked() == Screen::Class(Class::Lesson) {
            app.go(if app.room.refused.get_untracked().is_some() {
                Screen::Class(Class::Notice)
            } else {
                Screen::Start
            });
        }
        belongs
    });
    // Taken out in the middle of the work: why, and that the work is still here.
    Effect::new(move |_| {
        let refused = app.room.refused.get().is_some();
        let door = matches!(app.screen.get_untracked(), Screen::Start | Screen::Class(_));
        if refused && !app.room.belongs.get_untracked() && !door {
            app.go(Screen::Class(Class::Notice));
        }
    });
}

/// A window that covers everything until the teacher takes it away.
fn cover(app: App, shown: Memo<bool>, key: &'static str, sign: Icon) -> AnyView {
    let this = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = this.get() else { return };
        match (shown.get(), dialog.open()) {
            (true, false) => {
                drop(dialog.show_modal());
                app.tell_ears(&app.t(key), false);
            }
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let heading = format!("{key}-heading");
    let labelled = heading.clone();
    view! {
        <dialog class="cover" node_ref=this aria-labelledby=labelled on:cancel=|event: web_sys::Event| event.prevent_default()>
            <div class="cover-sign">{icon(sign)}</div>
            <h2 id=heading tabindex="-1" autofocus>{app.t(key)}</h2>
            <p>{app.t(&format!("{key}-why"))}</p>
        </dialog>
    }
    .into_any()
}
