//! *Mijn paspoort*: what the pupil did, keeps and may laugh about; as a file, and off the device.

use crate::app::{App, Screen};
use crate::screens::class::to_town;
use crate::screens::occupation;
use crate::{browser, ui};
use content::{Passport, keys};
use leptos::prelude::*;
use session::report::HandIn;
use std::collections::BTreeSet;

/// Name of the file that is offered.
const FILE: &str = "vakpoort-paspoort.json";
/// Name of the file that a teacher may ask for.
const HAND_IN: &str = "vakpoort-inleveren.json";

/// Offers the passport as a file.
pub fn save_file(app: App) {
    if browser::download(FILE, &app.passport.with_untracked(Passport::write)).is_some() {
        app.tell_ears(&app.t("file-saved"), false);
    }
}

/// Offers what a teacher may ask for as a file, and gives the key of what is said of that.
pub fn hand_in(app: App) -> &'static str {
    let file = app.passport.with_untracked(HandIn::of);
    let saved = file.and_then(|file| browser::download(HAND_IN, &file.write()));
    if saved.is_some() { "hand-in-saved" } else { "hand-in-nothing" }
}

/// *Mijn paspoort*.
pub fn passport(app: App) -> AnyView {
    ui::live(move || {
        app.passport.track();
        Some(shown(app))
    })
}

fn shown(app: App) -> AnyView {
    let passport = app.passport.get_untracked();
    let name = passport.nickname().and_then(|nickname| app.pack(|_, texts| nickname.say(texts))).unwrap_or_default();
    let file_words = RwSignal::new(None::<String>);
    view! {
        <main class="plain passport">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <header class="bar">
                {ui::button(to_town(app), "small", move || app.go(Screen::Town))}
                {ui::title(app.t("passport"))}
            </header>
            <div class="pages">
                <section class="card page" aria-labelledby="deeds">
                    <div class="badge">
                        {ui::avatar(passport.avatar(), "avatar", String::new())}
                        <p class="nickname">{name}</p>
                    </div>
                    <h2 id="deeds">{app.t("deeds")}</h2>
                    {deeds(app, &passport)}
                </section>
                <section class="card page van" aria-labelledby="van">
                    <h2 id="van">{app.t("van")}</h2>
                    {van(app, &passport)}
                </section>
                <section class="card page" aria-labelledby="album">
                    <h2 id="album">{app.t("album")}</h2>
                    {album(app, &passport)}
                </section>
                <section class="card page" aria-labelledby="file">
                    <h2 id="file">{app.t("file")}</h2>
                    <p>{app.t("file-why")}</p>
                    {file(app, file_words)}
                    <p class="file-said" role="status">{ui::words(move || file_words.get().unwrap_or_default())}</p>
                </section>
            </div>
        </main>
    }
    .into_any()
}

fn deeds(app: App, passport: &Passport) -> AnyView {
    let mut told = BTreeSet::new();
    let rows: Vec<_> = passport
        .deeds()
        .into_iter()
        .filter(|(_, deed)| deed.solved)
        .map(|(_, deed)| {
            let skills: Vec<String> = deed.skills.iter().map(|skill| app.p(&keys::skill(skill))).collect();
            let level = app.t(&format!("level-{}", deed.level.id()));
            let trade = told.insert(deed.challenge.clone()).then(|| trade(app, &deed.challenge)).flatten();
            (app.p(&keys::deed(&deed.challenge)), level, skills.join(", "), trade)
        })
        .collect();
    if rows.is_empty() {
        return view! { <p>{app.t("no-deeds")}</p> }.into_any();
    }
    let row = |(deed, level, skills, trade): (String, String, String, Option<AnyView>)| {
        view! {
            <li><strong>{deed}</strong><span class="quiet">{level}</span>{(!skills.is_empty()).then(|| view! { <span>{skills}</span> })}{trade}</li>
        }
    };
    view! { <ul class="deeds">{rows.into_iter().map(row).collect_view()}</ul> }.into_any()
}

/// The trade that a deed belongs to; whoever left before it was told is asked again.
fn trade(app: App, challenge: &str) -> Option<AnyView> {
    if let Some(question) = occupation::asks_again(app, challenge) {
        return Some(question);
    }
    let id = app.pack(|pack, _| pack.challenge(challenge)?.occupation.clone())??;
    let name = app.p(&keys::occupation(&id));
    Some(ui::button(name, "small", move || app.go(Screen::Trade(id.clone()))))
}

fn van(app: App, passport: &Passport) -> AnyView {
    let given = passport.keepsakes();
    let keepsakes: Vec<(String, String)> = app
        .pack(|pack, texts| {
            let mine = pack.challenges.iter().filter(|challenge| given.contains(challenge.id.as_str()));
            mine.map(|challenge| (challenge.keepsake.picture.clone(), texts.get(&keys::keepsake(&challenge.id))))
                .collect()
        })
        .unwrap_or_default();
    let empty = keepsakes.is_empty();
    let keepsake = |(picture, name): (String, String)| {
        view! {
            <li>{ui::picture(&picture, "keepsake", String::new())}<span>{name}</span></li>
        }
    };
    view! {
        <div class="dashboard">
            {ui::picture("poster-start", "windscreen", String::new())}
            <ul class="keepsakes">{keepsakes.into_iter().map(keepsake).collect_view()}</ul>
        </div>
        {empty.then(|| view! { <p>{app.t("no-keepsakes")}</p> })}
    }
    .into_any()
}

fn album(app: App, passport: &Passport) -> AnyView {
    let seen = passport.misses();
    let misses: Vec<(String, String, String, String)> = app
        .pack(|pack, texts| {
            let all =
                pack.challenges.iter().flat_map(|challenge| challenge.misses.iter().map(move |miss| (challenge, miss)));
            let mine = all.filter(|(challenge, miss)| seen.contains(&(challenge.id.as_str(), miss.id.as_str())));
            mine.map(|(challenge, miss)| {
                let id = &challenge.id;
                (
                    miss.picture.clone(),
                    texts.get(&keys::miss_picture(id, &miss.id)),
                    texts.get(&keys::miss_title(id, &miss.id)),
                    texts.get(&keys::miss_text(id, &miss.id)),
                )
            })
            .collect()
        })
        .unwrap_or_default();
    if misses.is_empty() {
        return view! { <p>{app.t("no-misses")}</p> }.into_any();
    }
    let miss = |(picture, alt, title, text): (String, String, String, String)| {
        view! {
            <li><figure>{ui::picture(&picture, "miss-picture", alt)}<figcaption><strong>{title}</strong><span>{text}</span></figcaption></figure></li>
        }
    };
    view! { <ul class="album">{misses.into_iter().map(miss).collect_view()}</ul> }.into_any()
}

fn file(app: App, said: RwSignal<Option<String>>) -> AnyView {
    let sure = RwSignal::new(false);
    let read = move |files: Vec<(String, Vec<u8>)>| {
        let Some((_, bytes)) = files.into_iter().next() else { return };
        match Passport::read(&bytes) {
            Ok(read) => {
                // What is here already stays: a passport only grows.
                app.take(app.passport.get_untracked().merge(read));
                app.keep(|_, _| {});
                app.tell_ears(&app.t("file-read"), false);
            }
            Err(error) => said.set(Some(app.p(&error.text().key))),
        }
    };
    let hand_in = move || said.set(Some(app.t(hand_in(app))));
    let finish = move || {
        app.forget();
        app.go(Screen::Start);
    };
    view! {
        <div class="buttons">
            {ui::button(app.t("save-file"), "", move || save_file(app))}
            {ui::button(app.t("hand-in"), "", hand_in)}
            {ui::file(app.t("read-file"), "", false, read)}
            {ui::button(app.t("finished"), "", move || sure.set(true))}
        </div>
        {move || sure.get().then(|| view! {
            <div class="sure" role="group" aria-label=app.t("finished")>
                <p>{app.t("finished-sure")}</p>
                <div class="buttons">
                    {ui::button(app.t("save-first"), "", move || save_file(app))}
                    {ui::button(app.t("finished-yes"), "main", finish)}
                    {ui::button(app.t("back"), "", move || sure.set(false))}
                </div>
            </div>
        })}
    }
    .into_any()
}
