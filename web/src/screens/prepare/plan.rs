//! The lesson plan: one page, on the screen and on paper.

use super::{Prepare, choose, file, kind, led, say, years};
use crate::app::{App, Screen};
use crate::screens::class::Class;
use crate::{browser, ui};
use content::lesson::{Goal, LessonStep};
use content::{Lesson, keys};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The lesson plan.
pub fn plan(app: App, id: &str) -> AnyView {
    let Some(lesson) = super::lesson(app, id) else { return super::lessons::lessons(app) };
    let open = {
        let id = lesson.id.clone();
        move || {
            choose(&id);
            app.go(Screen::Class(Class::Teach));
        }
    };
    let begin = {
        let id = lesson.id.clone();
        move || led::begin(app, &id)
    };
    let saved = RwSignal::new(String::new());
    let id = lesson.id.clone();
    let save = move || {
        let id = id.clone();
        spawn_local(async move {
            let done = file::save(&id).await.is_some();
            saved.set(app.p(if done { "prepare-plan-b-saved" } else { "prepare-plan-b-failed" }));
        });
    };
    view! {
        <main class="plain sheet">
            <header class="bar">
                {ui::button(app.p("prepare-back"), "small", move || app.go(Screen::Prepare(Prepare::Lessons)))}
                {ui::button(app.p("prepare-choose"), "small", open)}
                {ui::button(app.p("prepare-together"), "small", begin)}
                {file::is_there().then(|| ui::button(app.p("prepare-plan-b"), "small", save))}
                {ui::button(app.p("prepare-print"), "small", browser::print)}
            </header>
            <p class="file-lines" role="status">{ui::words(move || saved.get())}</p>
            {paper(app, &lesson)}
        </main>
    }
    .into_any()
}

/// What is printed.
fn paper(app: App, lesson: &Lesson) -> AnyView {
    let id = &lesson.id;
    let mut facts = vec![kind(app, lesson), years(app, &lesson.years)];
    facts.push(say(app, "lesson-minutes", &[("minutes", &lesson.minutes.to_string())]));
    facts.retain(|fact| !fact.is_empty());
    let series = lesson.series.as_ref().map(|part| app.p(&keys::series(&part.series)));
    let made = app.pack(|pack, texts| {
        let title = texts.get(&keys::pack_title(&pack.id));
        texts.fill("lesson-made", &[("pack", &title), ("version", &pack.version)])
    });
    let about_core_goals = lesson.goals.iter().flat_map(|goal| &goal.links).any(|link| {
        use content::lesson::Link;
        matches!(link, Link::Citizenship | Link::DigitalLiteracy | Link::PeopleAndNature)
    });
    view! {
        <article class="paper">
            <header>
                {ui::title(app.p(&keys::lesson_title(id)))}
                <p class="facts">{facts.join(" · ")}</p>
                {series.map(|series| view! { <p class="facts">{series}</p> })}
                <p>{app.p(&keys::lesson_about(id))}</p>
            </header>
            <div class="halves">
                <section class="wide">
                    <h2>{app.p("lesson-steps")}</h2>
                    {steps(app, lesson)}
                </section>
                <div class="narrow">
                    {list(app, "lesson-ready", keys::lesson_ready(id))}
                    {goals(app, &lesson.goals)}
                    {list(app, "lesson-paper", keys::lesson_paper(id))}
                    {early(app, lesson)}
                    {roles(app, lesson)}
                </div>
            </div>
            {faq(app, lesson)}
            <footer>
                {about_core_goals.then(|| view! { <p>{app.p("lesson-concept")}</p> })}
                <p>{made}</p>
            </footer>
        </article>
    }
    .into_any()
}

/// Step by step, with the minute at which each begins.
fn steps(app: App, lesson: &Lesson) -> AnyView {
    let mut from = 0_u32;
    let mut rows = Vec::new();
    let mut hints = Vec::new();
    for step in &lesson.steps {
        let until = from + u32::from(step.minutes());
        let (what, told, hint) = said(app, &lesson.id, step);
        // What holds for several steps is said once.
        let hint = if hints.contains(&hint) { String::new() } else { hint };
        rows.push(
            view! {
                <tr>
                    <th scope="row">{format!("{from}–{until}")}</th>
                    <td>
                        <strong>{what}</strong>
                        {ui::many(told.into_iter().map(|words| view! { <p>{words}</p> }.into_any()))}
                        {(!hint.is_empty()).then(|| view! { <p class="hint">{hint.clone()}</p> })}
                    </td>
                </tr>
            }
            .into_any(),
        );
        hints.push(hint);
        from = until;
    }
    view! { <table><tbody>{ui::many(rows)}</tbody></table> }.into_any()
}

/// What a step is, what is said or asked in it, and a hint for the teacher.
fn said(app: App, lesson: &str, step: &LessonStep) -> (String, Vec<String>, String) {
    let asked = |id: &str| app.pack(|pack, texts| texts.get(&keys::asked(pack, id))).unwrap_or_default();
    match step {
        LessonStep::Say { words, .. } => {
            (app.p("lesson-do-say"), vec![format!("“{}”", app.p(&keys::lesson_say(lesson, words)))], String::new())
        }
        LessonStep::Work { challenge, level, .. } => {
            let level = match level {
                Some(level) => say(app, "lesson-level", &[("level", &app.t(&format!("level-{}", level.id())))]),
                None => app.p("lesson-level-free"),
            };
            let title = app.p(&keys::title(challenge));
            let first = app.pack(|pack, _| pack.challenge(challenge).is_some_and(|challenge| challenge.first_job));
            // The job with which everybody begins has no levels and explains itself.
            let told = if first == Some(true) { Vec::new() } else { vec![level] };
            let hint = if first == Some(true) { String::new() } else { app.p("lesson-work-hint") };
            (format!("{}: {title}", app.p("lesson-do-work")), told, hint)
        }
        LessonStep::Talk { question, .. } => (app.p("lesson-do-talk"), vec![asked(question)], String::new()),
        LessonStep::Cards { questions, .. } => {
            let told = questions.iter().map(|id| asked(id)).collect::<Vec<_>>().join(" ");
            (app.p("lesson-do-cards"), vec![told], app.p("lesson-cards-hint"))
        }
        LessonStep::Reflect { question, .. } => {
            (app.p("lesson-do-reflect"), vec![asked(question)], app.p("lesson-reflect-hint"))
        }
    }
}

fn list(app: App, heading: &str, key: String) -> Option<AnyView> {
    let lines = app.pack(|_, texts| texts.list(&key)).unwrap_or_default();
    let lines: Vec<AnyView> = lines.into_iter().map(|line| view! { <li>{line}</li> }.into_any()).collect();
    (!lines.is_empty())
        .then(|| view! { <section><h2>{app.p(heading)}</h2><ul>{ui::many(lines)}</ul></section> }.into_any())
}

fn goals(app: App, goals: &[Goal]) -> Option<AnyView> {
    let goal = |goal: &Goal| {
        let links: Vec<String> = goal.links.iter().map(|link| app.p(&format!("lesson-link-{}", link.id()))).collect();
        view! { <li>{app.p(&keys::goal(&goal.id))}" "<span class="links">{links.join("; ")}</span></li> }.into_any()
    };
    (!goals.is_empty()).then(|| {
        view! { <section><h2>{app.p("lesson-goals")}</h2><ul>{ui::many(goals.iter().map(goal))}</ul></section> }
            .into_any()
    })
}

fn early(app: App, lesson: &Lesson) -> AnyView {
    let jobs: Vec<String> = lesson.early.iter().map(|id| app.p(&keys::title(id))).collect();
    let jobs = (!jobs.is_empty()).then(|| say(app, "lesson-early-jobs", &[("jobs", &jobs.join(", "))]));
    view! {
        <section>
            <h2>{app.p("lesson-early")}</h2>
            <p>{app.p(&keys::lesson_early(&lesson.id))}" "{jobs}</p>
        </section>
    }
    .into_any()
}

fn roles(app: App, lesson: &Lesson) -> Option<AnyView> {
    let row = |role: &content::lesson::TeamRole| {
        view! {
            <li>
                <strong>{app.p(&keys::lesson_role(&lesson.id, &role.id))}</strong>
                " ("{app.p(&keys::title(&role.challenge))}"). "
                {app.p(&keys::lesson_role_gives(&lesson.id, &role.id))}
            </li>
        }
        .into_any()
    };
    (!lesson.roles.is_empty()).then(|| {
        view! {
            <section><h2>{app.p("lesson-roles")}</h2><ol>{ui::many(lesson.roles.iter().map(row))}</ol></section>
        }
        .into_any()
    })
}

fn faq(app: App, lesson: &Lesson) -> Option<AnyView> {
    let pair = |id: &String| {
        view! { <div><dt>{app.p(&keys::faq(id))}</dt><dd>{app.p(&keys::faq_answer(id))}</dd></div> }.into_any()
    };
    let there = |id: &&String| app.pack(|_, texts| texts.has(&keys::faq(id))) == Some(true);
    let pairs: Vec<AnyView> = lesson.faq.iter().filter(there).map(pair).collect();
    (!pairs.is_empty()).then(|| {
        view! { <section><h2>{app.p("lesson-faq")}</h2><dl class="faq">{ui::many(pairs)}</dl></section> }.into_any()
    })
}
