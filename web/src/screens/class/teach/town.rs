//! The town of the class as a file: kept after a lesson, and gone on with in the next one.

use super::of;
use crate::app::App;
use crate::{browser, ui};
use leptos::prelude::*;
use session::NoFile;
use session::town::Town;

/// What the file is called.
const NAME: &str = "vakpoort-stad.json";

/// Keeps the town of the room that is led here; nothing while nothing was delivered.
pub fn keep(app: App) -> AnyView {
    let lit = of(app, |view| !view.town.places.is_empty());
    ui::live(move || {
        lit.get().unwrap_or_default().then(|| ui::button(app.t("town-keep"), "small", move || download(app)))
    })
}

/// Gives the town of the room that is led here as a file.
pub fn download(app: App) {
    let town = app.room.teacher.with_untracked(|view| view.as_ref().map(|view| view.town.write()));
    if town.and_then(|town| browser::download(NAME, &town)).is_some() {
        app.tell(app.t("town-kept"), false);
    }
}

/// Goes on with the town of a file, and says what it holds.
pub fn go_on(app: App, before: RwSignal<Option<Town>>) -> AnyView {
    let wrong = RwSignal::new(None::<NoFile>);
    let read = move |files: Vec<(String, Vec<u8>)>| {
        let Some((_, bytes)) = files.into_iter().next() else { return };
        let town = Town::read(&bytes);
        wrong.set(town.as_ref().err().copied());
        before.set(town.ok());
    };
    let told = move || {
        let words = match (wrong.get(), before.get()) {
            (Some(NoFile::Newer), _) => app.t("town-newer"),
            (Some(_), _) => app.t("town-foreign"),
            (None, Some(town)) => app.count("town-goes-on", town.places.iter().map(|place| place.times).sum::<u32>()),
            (None, None) => return None,
        };
        Some(view! { <p>{words}</p> }.into_any())
    };
    view! {
        <div class="buttons">
            {ui::file(app.t("town-open"), "small", false, read)}
        </div>
        <div role="status">{ui::live(told)}</div>
    }
    .into_any()
}
