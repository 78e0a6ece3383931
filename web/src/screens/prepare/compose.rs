//! A lesson of one's own, out of what the pack has. Nothing is typed but minutes, and nothing leaves the device.

use super::{OWN_LESSON, Prepare, keep_own, say};
use crate::app::{App, Screen};
use crate::{browser, ui};
use content::keys;
use content::lesson::{LessonStep, MOST_STEPS, fits, read_steps};
use leptos::prelude::*;
use session::OWN;

/// What a step gets until the teacher says otherwise, in minutes.
const TALK: u8 = 5;
const CARDS: u8 = 2;

/// Putting a lesson together.
pub fn compose(app: App) -> AnyView {
    let kept = browser::local_storage().and_then(|storage| storage.get_item(OWN_LESSON).ok().flatten());
    let mut begun = kept.and_then(|kept| read_steps(&kept)).unwrap_or_default();
    app.pack(|pack, _| begun.retain(|step| fits(step, pack)));
    let steps = RwSignal::new(begun);
    let change = move |change: &dyn Fn(&mut Vec<LessonStep>)| {
        steps.update(|steps| change(steps));
        steps.with_untracked(|steps| keep_own(steps));
    };
    let full = move || steps.with(|steps| steps.iter().map(LessonStep::weight).sum::<usize>() >= MOST_STEPS);
    let add = move |step: LessonStep| {
        if !full() {
            change(&|steps| steps.push(step.clone()));
        }
    };
    let total = move || {
        let minutes: u32 = steps.with(|steps| steps.iter().map(|step| u32::from(step.minutes())).sum());
        let words = say(app, "compose-total", &[("minutes", &(minutes + 5).to_string())]);
        if full() { format!("{words} {}", app.p("compose-full")) } else { words }
    };
    let list = move || {
        Some(steps.with(|steps| match steps.is_empty() {
            true => view! { <p>{app.p("compose-empty")}</p> }.into_any(),
            false => {
                let last = steps.len() - 1;
                let rows = steps.iter().enumerate().map(|(at, step)| row(app, at, last, step, change));
                view! { <ol class="compose-steps">{ui::many(rows)}</ol> }.into_any()
            }
        }))
    };
    view! {
        <main class="plain compose">
            <header class="bar">
                {ui::button(app.p("prepare-back"), "small", move || app.go(Screen::Prepare(Prepare::Lessons)))}
                {ui::title(app.p("compose-title"))}
                {ui::button(app.p("compose-plan"), "small main", move || app.go(Screen::Prepare(Prepare::Plan(OWN.into()))))}
            </header>
            <div class="card">
                <p>{app.p("compose-why")}</p>
                {ui::live(list)}
                <p role="status"><strong>{ui::words(total)}</strong></p>
                {offers(app, steps, add)}
            </div>
        </main>
    }
    .into_any()
}

fn row(
    app: App,
    at: usize,
    last: usize,
    step: &LessonStep,
    change: impl Fn(&dyn Fn(&mut Vec<LessonStep>)) + Copy + 'static,
) -> AnyView {
    let what = name(app, step);
    let label = |key: &str| say(app, key, &[("what", &what)]);
    let [earlier, later, remove, minutes] =
        ["compose-earlier", "compose-later", "compose-remove", "compose-minutes"].map(label);
    let set = move |event: web_sys::Event| {
        let minutes: u8 = browser::value_of(&event).parse().unwrap_or(1).clamp(1, 60);
        change(&|steps| {
            if let Some(step) = steps.get_mut(at) {
                *step.minutes_mut() = minutes;
            }
        });
    };
    let value = step.minutes().to_string();
    view! {
        <li>
            <span>{what}</span>
            <input type="number" min="1" max="60" aria-label=minutes prop:value=value on:change=set />
            <button type="button" class="small" aria-label=earlier hidden=at == 0 on:click=move |_| change(&|steps| steps.swap(at - 1, at))>"↑"</button>
            <button type="button" class="small" aria-label=later hidden=at == last on:click=move |_| change(&|steps| steps.swap(at, at + 1))>"↓"</button>
            <button type="button" class="small" aria-label=remove on:click=move |_| change(&|steps| drop(steps.remove(at)))>"✕"</button>
        </li>
    }
    .into_any()
}

fn name(app: App, step: &LessonStep) -> String {
    let asked = |id: &str| app.pack(|pack, texts| texts.get(&keys::asked(pack, id))).unwrap_or_default();
    match step {
        LessonStep::Work { challenge, .. } => app.p(&keys::title(challenge)),
        LessonStep::Talk { question, .. } | LessonStep::Reflect { question, .. } => asked(question),
        LessonStep::Cards { questions, .. } => questions.iter().map(|id| asked(id)).collect::<Vec<_>>().join(" "),
        LessonStep::Say { .. } => app.p("lesson-do-say"),
    }
}

/// The question of a conversation: for one about a job, the id of that job.
fn asks_of(step: &LessonStep) -> Option<String> {
    if let LessonStep::Talk { question, .. } = step { Some(question.clone()) } else { None }
}

fn works_on(steps: &[LessonStep], job: &str) -> bool {
    steps.iter().any(|step| matches!(step, LessonStep::Work { challenge, .. } if challenge == job))
}

/// Everything that can be added; what is asked of a job, once that job is in the lesson.
fn offers(app: App, steps: RwSignal<Vec<LessonStep>>, add: impl Fn(LessonStep) + Copy + 'static) -> AnyView {
    let all: Vec<LessonStep> = app
        .pack(|pack, _| {
            let work = pack.challenges.iter().map(|challenge| LessonStep::Work {
                challenge: challenge.id.clone(),
                level: None,
                minutes: challenge.levels.first().map_or(10, |setup| setup.minutes.max(2)),
            });
            let talk = |question: &str| LessonStep::Talk { question: question.to_owned(), minutes: TALK };
            let of_work = pack.challenges.iter().filter(|of| !of.first_job).map(|of| talk(&of.id));
            let free = pack.questions.iter().filter(|question| question.cards == 0).map(|question| talk(&question.id));
            let cards = pack.questions.iter().filter(|question| question.cards > 0);
            let cards =
                cards.map(|question| LessonStep::Cards { questions: vec![question.id.clone()], minutes: CARDS });
            work.chain(of_work).chain(free).chain(cards).collect()
        })
        .unwrap_or_default();
    let group = move |heading: &str, holds: fn(&LessonStep) -> bool| {
        let buttons: Vec<AnyView> = all
            .iter()
            .filter(|step| holds(step))
            .cloned()
            .map(|step| {
                let words = name(app, &step);
                let of_job = asks_of(&step).filter(|id| app.pack(|pack, _| pack.challenge(id).is_some()) == Some(true));
                let hidden = move || of_job.as_ref().is_some_and(|id| steps.with(|steps| !works_on(steps, id)));
                view! { <li hidden=hidden>{ui::button(words, "small", move || add(step.clone()))}</li> }.into_any()
            })
            .collect();
        view! {
            <details>
                <summary>{app.p(heading)}</summary>
                <ul class="trade-list">{ui::many(buttons)}</ul>
            </details>
        }
        .into_any()
    };
    ui::many([
        group("compose-add-work", |step| matches!(step, LessonStep::Work { .. })),
        group("compose-add-talk", |step| matches!(step, LessonStep::Talk { .. })),
        group("compose-add-cards", |step| matches!(step, LessonStep::Cards { .. })),
    ])
}
