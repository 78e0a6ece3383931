//! All lessons, to be chosen from.

use super::{Prepare, kind, say, years};
use crate::app::{App, Screen};
use crate::ui;
use content::{Lesson, keys};
use leptos::prelude::*;
use session::OWN;

/// All lessons.
pub fn lessons(app: App) -> AnyView {
    let lessons: Vec<Lesson> = app.pack(|pack, _| pack.lessons.clone()).unwrap_or_default();
    let own = super::lesson(app, OWN);
    let to = move |screen: Prepare| move || app.go(Screen::Prepare(screen.clone()));
    let row = move |lesson: Lesson| {
        let facts = [
            kind(app, &lesson),
            years(app, &lesson.years),
            say(app, "lesson-minutes", &[("minutes", &lesson.minutes.to_string())]),
        ];
        let facts = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ");
        let title = app.p(&keys::lesson_title(&lesson.id));
        view! {
            <li class="lesson-row">
                <div>
                    <h2>{title.clone()}</h2>
                    <p class="quiet">{facts}</p>
                    <p>{app.p(&keys::lesson_about(&lesson.id))}</p>
                </div>
                <button type="button" aria-label=format!("{}: {title}", app.p("prepare-see")) on:click={
                    let go = to(Prepare::Plan(lesson.id.clone()));
                    move |_| go()
                }>{app.p("prepare-see")}</button>
            </li>
        }
    };
    view! {
        <main class="plain lessons">
            <header class="bar">
                {ui::button(app.p("prepare-start"), "small", move || app.go(Screen::Start))}
                {ui::title(app.p("prepare-title"))}
                {ui::button(app.p("prepare-own"), "small", to(Prepare::Compose))}
                {ui::button(app.p("prepare-report"), "small", to(Prepare::Report))}
            </header>
            <div class="card">
                <p>{app.p("prepare-why")}</p>
                <ul class="lesson-list">{lessons.into_iter().chain(own).map(row).collect_view()}</ul>
            </div>
        </main>
    }
    .into_any()
}
