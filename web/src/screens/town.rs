//! The town: what is done, what can be done, and what for.

mod news;
pub mod panorama;
mod skip;

use crate::app::{App, Picture, Screen};
use crate::{ui, work};
use content::keys;
use content::pack::{Challenge, Person};
use leptos::prelude::*;
use news::News;
use wasm_bindgen::JsCast;

/// Where there is work.
#[derive(Clone)]
struct Place {
    id: String,
    first_job: bool,
    client: Person,
    /// The set that it is played in.
    set: String,
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
                set: challenge.set.clone(),
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
    let news = News::of(app, &places, &solved);
    let wanted = RwSignal::new(None::<String>);
    // There is always something new that invites.
    let inviting = places.iter().find(|place| !solved.contains(&place.id)).map(|place| place.id.clone());
    let look = RwSignal::new(news.fresh.first().cloned().or(inviting));
    let asking = RwSignal::new(None::<String>);
    panorama::show(app, places.iter().map(|place| place.id.clone()).collect(), &solved, &news, look);

    let all = StoredValue::new(places.clone());
    let passed = move |event: web_sys::Event| {
        let list = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let shown: Vec<String> = all.with_value(|all| {
            let is_wanted = |place: &&Place| wanted.with_untracked(|wanted| serves(place, wanted.as_deref()));
            all.iter().filter(is_wanted).map(|place| place.id.clone()).collect()
        });
        if let Some(id) = list.and_then(|list| shown.get(panorama::passed(&list, shown.len())).cloned())
            && look.get_untracked().as_ref() != Some(&id)
        {
            look.set(Some(id));
        }
    };
    let place = move |place: Place| {
        let id = place.id.clone();
        let done = solved.contains(&id);
        let going = running.as_ref() == Some(&id);
        let hidden = {
            let place = place.clone();
            move || !wanted.with(|wanted| serves(&place, wanted.as_deref()))
        };
        let state = {
            let id = id.clone();
            move || match () {
                () if going => app.t("state-going"),
                () if done => app.t("state-done"),
                () => skip::said(app, &id).unwrap_or_else(|| app.t("state-open")),
            }
        };
        let visit = {
            let id = id.clone();
            move |_| visit(app, &id, place.first_job, going)
        };
        let looks = {
            let id = id.clone();
            move || look.set(Some(id.clone()))
        };
        let looks_too = looks.clone();
        let (key, looked, asked) = (id.clone(), id.clone(), id.clone());
        view! {
            <li hidden=hidden on:pointerenter=move |_| looks() on:focusin=move |_| looks_too()>
                <button type="button" class="place" id=format!("place-{key}") class:done=done
                    class:looked=move || look.with(|look| look.as_ref() == Some(&looked))
                    hidden=move || asking.with(|asking| asking.as_ref() == Some(&asked)) on:click=visit>
                    {ui::picture(&place.client.portrait, "portrait", String::new())}
                    <span class="place-name">{app.p(&keys::title(&id))}</span>
                    <span class="place-state">{ui::words(state)}</span>
                </button>
                {(!done && !going && !place.first_job).then(|| skip::skip(app, id, asking))}
            </li>
        }
    };
    let chip = move |mission: Option<String>| {
        let words = mission.as_ref().map_or_else(|| app.t("all-work"), |mission| app.p(&keys::mission(mission)));
        let mine = mission.clone();
        let choose = move || {
            let first = all.with_value(|all| all.iter().find(|place| serves(place, mission.as_deref())).cloned());
            wanted.set(mission.clone());
            if let (Some(_), Some(first)) = (&mission, first) {
                look.set(Some(first.id));
            }
        };
        ui::choice(words, "small", move || wanted.get() == mine, choose)
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
            <div class="town-work" id=panorama::PANEL>
                {news.view(app)}
                <div class="chips" role="group" aria-label=app.t("work-for")>{chips}</div>
                <ul class="places" on:scroll=passed>{places.into_iter().map(place).collect_view()}</ul>
            </div>
        </main>
    }
    .into_any()
}

/// Whether the work at a place serves a task of society; all of it serves when none is asked for.
fn serves(place: &Place, mission: Option<&str>) -> bool {
    mission.is_none_or(|mission| place.missions.iter().any(|other| other == mission))
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
