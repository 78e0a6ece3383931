//! Plan B: the lesson that came as a file. Its steps, and handing in what was done: as a file, or as a code that any
//! camera reads.

use super::class::{lesson, qr, said};
use super::{passport, prepare};
use crate::app::App;
use crate::{browser, ui};
use content::keys;
use leptos::prelude::*;
use session::plan::{Plan, Step};

/// Where a tab remembers which lesson was chosen, if the file says none.
const CHOSEN: &str = "vakpoort-plan-b";

/// The lesson that came as a file.
pub fn plan_b(app: App) -> AnyView {
    let chosen = RwSignal::new(brought().or_else(kept));
    ui::live(move || {
        let plan = chosen.get().and_then(|id| prepare::plan_of(app, &id));
        Some(plan.map_or_else(|| choose(app, chosen), |plan| steps(app, &plan)))
    })
}

/// The lesson that the file itself says.
fn brought() -> Option<String> {
    let brought = browser::brought()?;
    brought.lines().next().filter(|id| !id.is_empty()).map(str::to_owned)
}

fn kept() -> Option<String> {
    browser::session_storage()?.get_item(CHOSEN).ok()?
}

fn choose(app: App, chosen: RwSignal<Option<String>>) -> AnyView {
    let lessons = app.pack(|pack, _| pack.lessons.iter().map(|lesson| lesson.id.clone()).collect::<Vec<_>>());
    let row = move |id: String| {
        let title = app.p(&keys::lesson_title(&id));
        let pick = move || {
            if let Some(storage) = browser::session_storage() {
                // A tab that keeps nothing asks again after a reload.
                drop(storage.set_item(CHOSEN, &id));
            }
            chosen.set(Some(id.clone()));
            browser::soon(|| browser::focus("title"));
        };
        view! { <li>{ui::button(title, "", pick)}</li> }.into_any()
    };
    view! {
        <main class="plain lesson">
            <div class="card">
                {ui::title(app.t("plan-b-choose"))}
                <ul class="trade-list">{ui::many(lessons.unwrap_or_default().into_iter().map(row))}</ul>
            </div>
        </main>
    }
    .into_any()
}

fn steps(app: App, plan: &Plan) -> AnyView {
    let numbered = plan.steps.iter().cloned().enumerate();
    let places = ui::many(numbered.map(|(index, step)| lesson::place(app, index + 1, step, true, false)));
    let jobs: Vec<&String> = plan
        .steps
        .iter()
        .filter_map(|step| if let Step::Work { challenge, .. } = step { Some(challenge) } else { None })
        .collect();
    let done = app
        .passport
        .with_untracked(|passport| jobs.iter().filter(|id| passport.solved().contains(id.as_str())).count());
    let early = (done == jobs.len()).then(|| {
        let jobs = plan.early.iter().map(|id| Step::Work { challenge: id.clone(), level: None });
        let jobs = ui::many(jobs.map(|step| lesson::place(app, 0, step, true, false)));
        view! { <section class="early"><h2>{app.t("early")}</h2><ul class="route">{jobs}</ul></section> }.into_any()
    });
    let title = said::lesson(app, &plan.lesson);
    let counts = [done.to_string(), jobs.len().to_string()];
    let filled = [("lesson", title.as_str()), ("done", &counts[0]), ("all", &counts[1])];
    let result = app.fill("plan-b-result", &filled);
    let answer = RwSignal::new(String::new());
    let hand_in = move || answer.set(app.t(passport::hand_in(app)));
    view! {
        <main class="plain lesson">
            <header class="bar">
                {ui::title(title)}
                {ui::button(app.t("settings"), "small", move || app.settings_open.set(true))}
            </header>
            <div class="lesson-body">
                <ol class="route">{places}</ol>
                {early}
                <section class="card handing-in" aria-label=app.t("hand-in")>
                    {qr::qr(&result, result.clone())}
                    <div>
                        <p>{result}</p>
                        <p class="quiet">{app.t("plan-b-qr")}</p>
                        {ui::button(app.t("hand-in"), "main", hand_in)}
                        <p role="status">{ui::words(move || answer.get())}</p>
                    </div>
                </section>
            </div>
        </main>
    }
    .into_any()
}
