//! The town of the class as a file: kept after a lesson, and gone on with in the next one.

use super::of;
use crate::app::App;
use crate::{browser, ui};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use session::town::{NoTown, Town};

/// What the file is called.
const NAME: &str = "vakpoort-stad.json";

/// Keeps the town of the room that is led here; nothing while nothing was delivered.
pub fn keep(app: App) -> AnyView {
    let town = of(app, |view| view.town.clone());
    let save = move || {
        let saved = town.get_untracked().and_then(|town| browser::download(NAME, &town.write()));
        if saved.is_some() {
            app.tell(app.t("town-kept"), false);
        }
    };
    ui::live(move || {
        let lit = town.with(|town| town.as_ref().is_some_and(|town| !town.places.is_empty()));
        lit.then(|| ui::button(app.t("town-keep"), "small", save))
    })
}

/// Goes on with the town of a file, and says what it holds.
pub fn go_on(app: App, before: RwSignal<Option<Town>>) -> AnyView {
    let wrong = RwSignal::new(None::<NoTown>);
    let input = NodeRef::<html::Input>::new();
    let choose = move || {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let read = move |_| {
        let Some(input) = input.get_untracked() else { return };
        spawn_local(async move {
            let Some(bytes) = browser::chosen_file(input).await else { return };
            let town = Town::read(&bytes);
            wrong.set(town.as_ref().err().copied());
            before.set(town.ok());
        });
    };
    let told = move || {
        let words = match (wrong.get(), before.get()) {
            (Some(NoTown::Foreign), _) => app.t("town-foreign"),
            (Some(NoTown::Newer), _) => app.t("town-newer"),
            (None, Some(town)) => app.count("town-goes-on", town.places.iter().map(|place| place.times).sum::<u32>()),
            (None, None) => return None,
        };
        Some(view! { <p>{words}</p> }.into_any())
    };
    view! {
        <div class="buttons">
            {ui::button(app.t("town-open"), "small", choose)}
            <input class="sr" type="file" tabindex="-1" accept=".json,application/json" aria-label=app.t("town-open") node_ref=input on:change=read />
        </div>
        <div role="status">{ui::live(told)}</div>
    }
    .into_any()
}
