//! The town: what is done, what can be done, and what for.

use crate::app::{App, Picture, Screen};
use crate::{ui, work};
use content::keys;
use content::pack::{Challenge, Person};
use leptos::prelude::*;

/// Where there is work.
struct Place {
    id: String,
    first_job: bool,
    client: Person,
    /// Tasks of society that the work serves.
    missions: Vec<String>,
}

/// The town.
pub fn town(app: App) -> AnyView {
    let running = app.passport.with_untracked(|passport| passport.running().map(|running| running.challenge.clone()));
    let solved =
        app.passport.with_untracked(|passport| passport.solved().into_iter().map(str::to_owned).collect::<Vec<_>>());
    let places: Vec<Place> = app
        .pack(|pack, _| {
            let place = |challenge: &Challenge| Place {
                id: challenge.id.clone(),
                first_job: challenge.first_job,
                client: challenge.client.clone(),
                missions: challenge
                    .occupation
                    .as_ref()
                    .and_then(|id| pack.occupation(id))
                    .map(|occupation| occupation.missions.clone())
                    .unwrap_or_default(),
            };
            pack.challenges.iter().map(place).collect()
        })
        .unwrap_or_default();
    let mut missions: Vec<String> = places.iter().flat_map(|place: &Place| place.missions.clone()).collect();
    missions.sort();
    missions.dedup();
    let wanted = RwSignal::new(None::<String>);
    let jobs = solved.iter().filter(|id| places.iter().any(|place| place.id == **id && !place.first_job)).count();
    let place = move |Place { id, first_job, client, missions }: Place| {
        let hidden = move || wanted.with(|wanted| wanted.as_ref().is_some_and(|wanted| !missions.contains(wanted)));
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
            <li hidden=hidden>
                <button type="button" class="place" class:done=done on:click=visit>
                    {ui::picture(&client.portrait, "portrait", String::new())}
                    <span class="place-name">{app.p(&keys::title(&id))}</span>
                    <span class="place-state">{app.t(state)}</span>
                </button>
            </li>
        }
    };
    let chip = move |mission: Option<String>| {
        let words = mission.as_ref().map_or_else(|| app.t("all-work"), |mission| app.p(&keys::mission(mission)));
        let mine = mission.clone();
        ui::choice(words, "small", move || wanted.get() == mine, move || wanted.set(mission.clone()))
    };
    let chips = std::iter::once(None).chain(missions.into_iter().map(Some)).map(chip).collect::<Vec<_>>();
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
                {ui::button(app.t("trades"), "small", move || app.go(Screen::Trades))}
                <button type="button" class="small me" on:click=move |_| app.go(Screen::Passport)>
                    {app.passport.with_untracked(|passport| ui::avatar(passport.avatar(), "avatar face", String::new()))}
                    {app.t("passport")}
                </button>
            </header>
            <div class="town-work">
                {event(app, jobs)}
                <div class="chips" role="group" aria-label=app.t("work-for")>{chips}</div>
                <ul class="places">{places.into_iter().map(place).collect_view()}</ul>
            </div>
        </main>
    }
    .into_any()
}

/// What is on in town after so many jobs, in which the pupil's own work is seen to do its work.
fn event(app: App, jobs: usize) -> Option<AnyView> {
    let key = match jobs {
        0..=2 => return None,
        3..=5 => "event-storm",
        6..=8 => "event-market",
        _ => "event-evening",
    };
    Some(view! { <p class="town-event">{app.t(key)}</p> }.into_any())
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
