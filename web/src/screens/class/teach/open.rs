//! Opening a room: which work, and then the room is there.

use super::town;
use crate::app::{App, Screen};
use crate::room::{request, text_of};
use crate::screens::class::{Class, gone, said};
use crate::screens::prepare::{self, Prepare};
use crate::{browser, ui};
use content::keys;
use content::lesson::Moment;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use session::plan::{Plan, Step};
use session::town::Town;
use session::wire::{Down, Envelope, Open, Opened, Refusal, Role};

/// Opens a room.
pub fn open(app: App) -> AnyView {
    let lessons = prepare::titles(app);
    let before = prepare::chosen().filter(|id| lessons.iter().any(|(other, _)| other == id));
    // Loose jobs where no lesson is picked.
    let lesson = RwSignal::new(before.or_else(|| lessons.first().map(|(id, _)| id.clone())));
    let chosen = RwSignal::new(Vec::<String>::new());
    let cards = RwSignal::new(true);
    let said = RwSignal::new(app.room.refused.get_untracked().map(|why| gone::refusal(app, Role::Teacher, why)));
    let asks_key = RwSignal::new(false);
    let key = NodeRef::<html::Input>::new();
    let busy = RwSignal::new(false);
    let before = RwSignal::new(None::<Town>);
    let work: Vec<(String, String)> = app
        .pack(|pack, texts| {
            let work = pack.challenges.iter().filter(|challenge| !challenge.first_job);
            work.map(|challenge| (challenge.id.clone(), texts.get(&keys::title(&challenge.id)))).collect()
        })
        .unwrap_or_default();
    let go = move || {
        let picked = lesson.get_untracked().and_then(|id| {
            prepare::choose(&id);
            prepare::plan_of(app, &id)
        });
        if picked.is_none() && chosen.with_untracked(Vec::is_empty) {
            said.set(Some((app.t("open-choose"), String::new())));
            return;
        }
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let plan = picked.unwrap_or_else(|| plan(app, &chosen.get_untracked(), cards.get_untracked()));
        let key = key.get_untracked().map(|key| key.value()).filter(|key| !key.is_empty());
        let before = before.get_untracked();
        spawn_local(async move {
            let answer = ask(Open { plan, key, town: before }).await;
            busy.set(false);
            match answer {
                Some(Ok(opened)) => app.room.lead(Role::Teacher, opened.token),
                Some(Err(why)) => {
                    asks_key.set(asks_key.get_untracked() || why == Refusal::Key);
                    said.set(Some(said::refusal(app, why)));
                }
                None => said.set(Some((app.t("open-failed"), app.t("open-failed-do")))),
            }
        });
    };
    let choice = move |(id, title): (String, String)| {
        let (mine, asked) = (id.clone(), id);
        let turn = move || {
            chosen.update(|chosen| match chosen.iter().position(|other| *other == mine) {
                Some(at) => drop(chosen.remove(at)),
                None => chosen.push(mine.clone()),
            });
        };
        view! { <li>{ui::choice(title, "small", move || chosen.with(|chosen| chosen.contains(&asked)), turn)}</li> }
    };
    let pick = move |(id, title): (String, String)| {
        let (mine, asked) = (id.clone(), id);
        let shown = move || lesson.with(|lesson| lesson.as_ref() == Some(&asked));
        view! { <li>{ui::choice(title, "small", shown, move || lesson.set(Some(mine.clone())))}</li> }
    };
    let loose = move || {
        lesson.with(Option::is_none).then(|| {
            view! {
                <p>{app.t("open-why")}</p>
                <ul class="trade-list" aria-label=app.t("open-work")>{work.clone().into_iter().map(choice).collect_view()}</ul>
                {ui::choice(app.t("open-cards"), "small", move || cards.get(), move || cards.update(|cards| *cards = !*cards))}
            }
            .into_any()
        })
    };
    let key_field = move || {
        asks_key.get().then(|| {
            view! { <label>{app.t("open-key")}<input class="field" type="password" autocomplete="off" node_ref=key /></label> }.into_any()
        })
    };
    let problem = move || {
        let (what, instead) = said.get()?;
        Some(view! { <p class="wrong" role="alert"><strong>{what}</strong>" "{instead}</p> }.into_any())
    };
    let wiped = move || app.room.wiped.get().then(|| view! { <p role="status">{app.t("wiped")}</p> }.into_any());
    view! {
        <main class="plain teach-open">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <div class="card">
                {ui::title(app.t("open-title"))}
                {ui::live(wiped)}
                <ul class="trade-list" aria-label=app.t("open-lessons")>
                    {lessons.into_iter().map(pick).collect_view()}
                    <li>{ui::choice(app.t("open-loose"), "small", move || lesson.with(Option::is_none), move || lesson.set(None))}</li>
                </ul>
                {ui::live(loose)}
                {town::go_on(app, before)}
                {ui::live(key_field)}
                {ui::live(problem)}
                <div class="buttons">
                    {ui::button(app.t("open-plans"), "", move || app.go(Screen::Prepare(Prepare::Lessons)))}
                    {ui::button(app.t("check"), "", move || app.go(Screen::Class(Class::Check)))}
                    {ui::button(app.t("open-go"), "main", go)}
                </div>
            </div>
        </main>
    }
    .into_any()
}

/// The questions of the pack that are asked before and after the work, and how many cards each has.
pub fn image_questions(app: App, moment: Moment) -> Vec<(String, u8)> {
    let of_pack = app.pack(|pack, _| {
        let asked = pack.questions.iter().filter(|question| question.image.is_some_and(|(_, when)| when == moment));
        asked.map(|question| (question.id.clone(), question.cards)).collect()
    });
    of_pack.unwrap_or_default()
}

/// The first job, the chosen work with its question, and cards before and after; the rest for who is done early.
fn plan(app: App, chosen: &[String], cards: bool) -> Plan {
    let asked = |moment| {
        let questions = if cards { image_questions(app, moment) } else { Vec::new() };
        questions.into_iter().map(|(question, options)| Step::Cards { question, options })
    };
    let first =
        app.pack(|pack, _| pack.challenges.iter().find(|challenge| challenge.first_job).map(|first| first.id.clone()));
    let mut steps: Vec<Step> = Vec::new();
    steps.extend(asked(Moment::Before));
    steps.extend(first.flatten().map(|challenge| Step::Work { challenge, level: None }));
    for id in chosen {
        steps.push(Step::Work { challenge: id.clone(), level: None });
        steps.push(Step::Talk { question: id.clone() });
    }
    steps.extend(asked(Moment::After));
    steps.truncate(session::plan::MOST_STEPS);
    let early = app.pack(|pack, _| {
        let others = pack.challenges.iter().filter(|other| !other.first_job && !chosen.contains(&other.id));
        others.map(|other| other.id.clone()).take(4).collect()
    });
    let lesson = if let [only] = chosen { only.clone() } else { "own".to_owned() };
    Plan { lesson, steps, early: early.unwrap_or_default() }
}

async fn ask(wanted: Open) -> Option<Result<Opened, Refusal>> {
    let body = serde_json::to_string(&Envelope::new(wanted)).ok()?;
    let response = request("POST", "/api/rooms", Some(&body), None, None).await?;
    let text = text_of(&response).await?;
    if response.ok() {
        let opened: Envelope<Opened> = serde_json::from_str(&text).ok()?;
        return Some(Ok(opened.m));
    }
    match serde_json::from_str::<Envelope<Down>>(&text).ok()?.m {
        Down::Refused { why, .. } => Some(Err(why)),
        _ => None,
    }
}

/// The address of this site with a link for a role.
pub fn address(role: Role, token: &str) -> String {
    let path = match role {
        Role::Pupil => "join",
        Role::Teacher => "teach",
        Role::Board => "board",
        Role::Guest => "guest",
    };
    format!("{}/{path}#{token}", browser::origin())
}
