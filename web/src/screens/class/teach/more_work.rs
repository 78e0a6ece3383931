//! One more work order in a lesson that goes on: for who is done early, or because the class wants more of it.

use super::{of, order};
use crate::app::App;
use crate::ui;
use content::keys;
use leptos::prelude::*;
use session::plan::{MOST_STEPS, Step};
use session::wire::Command;

/// The window with every work order that the lesson doesn't have yet.
pub fn more_work(app: App, open: RwSignal<bool>) -> AnyView {
    let steps = of(app, |view| view.plan.steps.clone());
    let list = move || Some(offers(app, &steps.get().unwrap_or_default(), open));
    ui::dialog(app, open, app.t("more-work"), "more-work", move || ui::live(list))
}

fn offers(app: App, steps: &[Step], open: RwSignal<bool>) -> AnyView {
    if steps.len() >= MOST_STEPS {
        return view! { <p>{app.t("more-work-full")}</p> }.into_any();
    }
    let is_in = |id: &str| steps.iter().any(|step| matches!(step, Step::Work { challenge, .. } if challenge == id));
    let ids = app.pack(|pack, _| pack.challenges.iter().map(|one| one.id.clone()).filter(|id| !is_in(id)).collect());
    let offer = |id: String| {
        let words = app.p(&keys::title(&id));
        let steps = steps.to_vec();
        let add = move || {
            order(app, with(&steps, &id));
            // It is added to be done: a step that is new is shut otherwise.
            if let Ok(step) = u8::try_from(steps.len()) {
                order(app, Command::Open { step, open: true });
            }
            open.set(false);
        };
        view! { <li>{ui::button(words, "small", add)}</li> }.into_any()
    };
    let ids: Vec<String> = ids.unwrap_or_default();
    view! { <p>{app.t("more-work-why")}</p> <ul class="trade-list">{ui::many(ids.into_iter().map(offer))}</ul> }
        .into_any()
}

fn with(steps: &[Step], challenge: &str) -> Command {
    let more = Step::Work { challenge: challenge.to_owned(), level: None };
    Command::Steps { steps: steps.iter().cloned().chain([more]).collect() }
}
