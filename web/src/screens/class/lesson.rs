//! The lobby, and then the lesson: its steps in place of the free town.

use super::bar::{connection, of};
use super::garland::garland;
use super::icon::{Icon, icon};
use super::{cards, ended, said};
use crate::app::{App, Screen};
use crate::screens::occupation;
use crate::{ui, work};
use content::{Level, keys};
use leptos::prelude::*;
use session::plan::Step;
use session::wire::{Cell, Phase};

/// The lobby or the lesson, as far as the room is.
pub fn lesson(app: App) -> AnyView {
    let at = of(app, |view| (view.phase, view.waiting));
    // Between pause and lesson nothing is drawn anew.
    let stage = Memo::new(move |_| match at.get() {
        None => Stage::Away,
        Some((Phase::Closed, _)) => Stage::Ended,
        Some((_, true)) => Stage::Waits,
        Some((Phase::Lobby, _)) => Stage::Lobby,
        Some(_) => Stage::Steps,
    });
    ui::live(move || {
        Some(match stage.get() {
            Stage::Away => away(app),
            Stage::Ended => ended::ended(app),
            Stage::Waits => lobby(app, "lobby-waits"),
            Stage::Lobby => lobby(app, "lobby-soon"),
            Stage::Steps => steps(app),
        })
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Away,
    Waits,
    Lobby,
    Steps,
    Ended,
}

fn backdrop() -> Option<AnyView> {
    ui::picture("poster-town", "backdrop dim", String::new())
        .or_else(|| ui::picture("poster-start", "backdrop dim", String::new()))
}

fn away(app: App) -> AnyView {
    view! {
        <main class="plain lobby">
            {backdrop()}
            <div class="card">{ui::title(app.t("join-busy"))}{ui::live(move || connection(app))}</div>
        </main>
    }
    .into_any()
}

/// Who one is here, how many there are, and something to do in the meantime.
fn lobby(app: App, key: &'static str) -> AnyView {
    let present = of(app, |view| view.present);
    let name = of(app, |view| view.nickname);
    let lamps = move || Some(garland(app, present.get().unwrap_or_default(), key != "lobby-waits"));
    let count = move || app.count("lobby-count", present.get().unwrap_or_default());
    let numbered = move || {
        let number = said::number(app)?;
        Some(view! { <p>{number}</p> }.into_any())
    };
    let face = app.passport.with_untracked(|passport| ui::avatar(passport.avatar(), "avatar large", String::new()));
    view! {
        <main class="lobby">
            {ui::picture("poster-start", "backdrop", String::new())}
            {ui::live(lamps)}
            <div class="lobby-me">
                {face}
                {ui::title(app.t("lobby-you"))}
                <p class="nickname">{ui::words(move || name.get().map(|name| said::nickname(app, name)).unwrap_or_default())}</p>
                {ui::live(numbered)}
                <p class="lead" role="status">{ui::words(count)}</p>
                <p>{app.t(key)}</p>
                <div class="buttons">
                    {ui::button(app.t("lobby-play"), "main", move || first_job(app))}
                    {ended::what_is_seen(app)}
                </div>
                {(key == "lobby-waits").then(|| ui::live(move || connection(app)))}
            </div>
        </main>
    }
    .into_any()
}

/// The first job; whoever did it plays it again.
fn first_job(app: App) {
    let first = app.pack(|pack, _| {
        pack.challenges.iter().find(|challenge| challenge.first_job).map(|challenge| challenge.id.clone())
    });
    let going = app.passport.with_untracked(|passport| passport.running().is_some());
    if let (Some(first), false) = (first.flatten(), going) {
        work::begin(app, &first, Level::Explorer);
    }
    app.go(Screen::Play);
}

/// How a piece of work is, for this pupil.
#[derive(Clone, Copy, PartialEq)]
enum How {
    Closed,
    Open,
    Going,
    Done,
}

/// `there` says whether the room knows it as done, on whichever device.
fn how(app: App, challenge: &str, open: bool, there: bool) -> How {
    app.passport.with(|passport| {
        if passport.running().is_some_and(|running| running.challenge == challenge) && open {
            How::Going
        } else if there || passport.solved().contains(challenge) {
            How::Done
        } else if open {
            How::Open
        } else {
            How::Closed
        }
    })
}

fn steps(app: App) -> AnyView {
    let list = of(app, |view| {
        let done = view.done.iter().map(|cell| matches!(cell, Cell::Solved | Cell::Answered));
        let done = done.chain(std::iter::repeat(false));
        view.steps.iter().cloned().zip(done).map(|((step, open), done)| (step, open, done)).collect::<Vec<_>>()
    });
    let early = of(app, |view| view.early.clone());
    let lesson = of(app, |view| view.lesson.clone());
    let homework = of(app, |view| view.phase == Phase::Homework);
    let all_done = move || {
        let work = |(step, open, done): &(Step, bool, bool)| match step {
            Step::Work { challenge, .. } if *open => Some(how(app, challenge, true, *done)),
            _ => None,
        };
        let open: Vec<How> = list.get().unwrap_or_default().iter().filter_map(work).collect();
        !open.is_empty() && open.iter().all(|how| *how == How::Done)
    };
    let all_done = Memo::new(move |_| all_done());
    let until = of(app, |view| view.homework_until);
    let due = move || {
        let until = said::moment(app, until.get()??);
        Some(view! { <p class="due">{app.fill("homework-until", &[("until", &until)])}</p> }.into_any())
    };
    let places = move || {
        let steps = list.get().unwrap_or_default().into_iter().enumerate();
        Some(view! { <ol class="route">{steps.map(|(number, (step, open, done))| place(app, number + 1, step, open, done)).collect_view()}</ol> }.into_any())
    };
    let more = move || {
        let ids = early.get().filter(|ids| !ids.is_empty() && (all_done.get() || homework.get() == Some(true)))?;
        let job = |id: String| {
            let step = Step::Work { challenge: id, level: None };
            place(app, 0, step, true, false)
        };
        Some(
            view! { <section class="early"><h2>{app.t("early")}</h2><ul class="route">{ids.into_iter().map(job).collect_view()}</ul></section> }
                .into_any(),
        )
    };
    view! {
        <main class="plain lesson">
            {backdrop()}
            <header class="bar">
                {ui::title(said::lesson(app, &lesson.get_untracked().unwrap_or_default()))}
                {ended::what_is_seen(app)}
                {ui::button(app.t("settings"), "small", move || app.settings_open.set(true))}
                <button type="button" class="small me" on:click=move |_| app.go(Screen::Passport)>
                    {app.passport.with_untracked(|passport| ui::avatar(passport.avatar(), "avatar face", String::new()))}
                    {app.t("passport")}
                </button>
            </header>
            <div class="lesson-body">{ui::live(due)}{ui::live(places)}{ui::live(more)}</div>
        </main>
    }
    .into_any()
}

/// What the class does together: to be read, and to be opened only while the teacher asks it.
fn class_step(app: App, number: usize, step: Step, open: bool, done: bool) -> AnyView {
    let title = said::step(app, &step);
    let kind = if done { app.t("state-chosen") } else { said::kind(app, &step) };
    let (sign, question) = match step {
        Step::Cards { question, .. } => (Icon::Cards, Some(question)),
        _ => (Icon::Talk, None),
    };
    let asked = cards::asked(app);
    let asks = Memo::new(move |_| {
        asked.with(|poll| poll.as_ref().is_some_and(|poll| question == Some(poll.question.clone())))
    });
    let shown = move || {
        Some(if asks.get() {
            cards::open_step(app, title.clone())
        } else {
            view! {
                <div class="class-step">
                    {icon(sign)}<span class="class-step-name">{title.clone()}</span><span class="class-step-kind">{kind.clone()}</span>
                </div>
            }
            .into_any()
        })
    };
    view! { <li class="route-step" class:closed=move || !open && !asks.get()>{badge(number)}{ui::live(shown)}</li> }
        .into_any()
}

fn badge(number: usize) -> Option<AnyView> {
    (number > 0).then(|| view! { <span class="step-number" aria-hidden="true">{number}</span> }.into_any())
}

/// A step: work to go to, or something that the class does together.
pub fn place(app: App, number: usize, step: Step, open: bool, done: bool) -> AnyView {
    let Step::Work { challenge, level } = step else { return class_step(app, number, step, open, done) };
    let title = app.p(&keys::title(&challenge));
    let known = app.pack(|pack, _| {
        pack.challenge(&challenge).map(|challenge| (challenge.client.portrait.clone(), challenge.first_job))
    });
    let (portrait, is_first) = known.flatten().unwrap_or_default();
    let how = how(app, &challenge, open, done);
    let state = match how {
        How::Closed => "state-closed",
        How::Open => "state-open",
        How::Going => "state-going",
        How::Done => "state-done",
    };
    let again = (how == How::Done).then(|| occupation::asks_again(app, &challenge)).flatten();
    let visit = move |_| {
        if !open {
            app.tell(app.t("state-closed-why"), false);
            return;
        }
        app.sound("click");
        match how {
            How::Going => app.go(Screen::Play),
            _ if is_first => {
                work::begin(app, &challenge, level.unwrap_or(Level::Explorer));
                app.go(Screen::Play);
            }
            _ => app.go(Screen::Meet(challenge.clone())),
        }
    };
    view! {
        <li class="route-step">
            {badge(number)}
            <button type="button" class="place" class:done=how == How::Done class:closed=!open aria-disabled=(!open).then_some("true") on:click=visit>
                {ui::picture(&portrait, "portrait", String::new())}
                <span class="place-name">{title}</span>
                <span class="place-state">{app.t(state)}</span>
            </button>
            {again}
        </li>
    }
    .into_any()
}
