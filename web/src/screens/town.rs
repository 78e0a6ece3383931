//! The town: what is done, what can be done, what is being built.

use crate::app::{App, Picture, Screen};
use crate::{ui, work};
use content::keys;
use leptos::prelude::*;

/// Two workplaces of the next packs, behind scaffolding.
const BUILDING: [&str; 2] = ["building-1", "building-2"];

/// The town.
pub fn town(app: App) -> AnyView {
    let running = app.passport.with_untracked(|passport| passport.running().map(|running| running.challenge.clone()));
    let solved =
        app.passport.with_untracked(|passport| passport.solved().into_iter().map(str::to_owned).collect::<Vec<_>>());
    let places: Vec<_> = app
        .pack(|pack, _| {
            pack.challenges
                .iter()
                .map(|challenge| (challenge.id.clone(), challenge.first_job, challenge.client.clone()))
                .collect()
        })
        .unwrap_or_default();
    let place = move |(id, first_job, client): (String, bool, content::pack::Person)| {
        let done = solved.contains(&id);
        let going = running.as_ref() == Some(&id);
        let state = if going {
            "state-going"
        } else if done {
            "state-done"
        } else {
            "state-open"
        };
        let visit = {
            let id = id.clone();
            move |_| visit(app, &id, first_job, going)
        };
        view! {
            <li>
                <button type="button" class="place" class:done=done on:click=visit>
                    {ui::picture(&client.portrait, "portrait", String::new())}
                    <span class="place-name">{app.p(&keys::title(&id))}</span>
                    <span class="place-state">{app.t(state)}</span>
                </button>
            </li>
        }
    };
    let building = move |key: &'static str| {
        view! {
            <li class="place building">
                <span class="place-name">{app.t(key)}</span>
                <span class="place-state">{app.t("state-building")}</span>
            </li>
        }
    };
    let still = move || {
        (app.picture.get() != Picture::Ready).then(|| {
            ui::picture("poster-town", "backdrop", String::new())
                .or_else(|| ui::picture("poster-start", "backdrop", String::new()))
        })
    };
    view! {
        <main class="town">
            {still}
            <header class="bar">
                {ui::title(app.t("town"))}
                {ui::button(app.t("settings"), "small", move || app.settings_open.set(true))}
                <button type="button" class="small me" on:click=move |_| app.go(Screen::Passport)>
                    {app.passport.with_untracked(|passport| ui::avatar(passport.avatar(), "avatar face", String::new()))}
                    {app.t("passport")}
                </button>
            </header>
            <ul class="places">
                {places.into_iter().map(place).collect_view()}
                {BUILDING.map(building).collect_view()}
            </ul>
        </main>
    }
    .into_any()
}

fn visit(app: App, id: &str, first_job: bool, going: bool) {
    app.sound("click");
    if going {
        app.go(Screen::Play);
    } else if first_job {
        work::begin(app, id, content::Level::Explorer);
        app.go(Screen::Play);
    } else {
        app.go(Screen::Meet(id.to_owned()));
    }
}
