//! For a craftsman who came to tell: the class as a whole, question cards, and a script for ten minutes.

use super::board::bars;
use super::{gone, said};
use crate::app::App;
use crate::room::Link;
use crate::ui;
use content::keys;
use leptos::prelude::*;
use session::wire::{Phase, Role};

/// How many question cards and parts of the script there are.
const CARDS: usize = 6;
const SCRIPT: usize = 4;

/// For a guest.
pub fn guest(app: App) -> AnyView {
    let card = RwSignal::new(0_usize);
    let class = Memo::new(move |_| {
        app.room.guest.with(|view| view.as_ref().map(|view| (view.lesson.clone(), view.class.clone(), view.phase)))
    });
    let title = move || {
        class.with(|class| class.as_ref().map_or_else(|| app.t("guest"), |(lesson, ..)| said::lesson(app, lesson)))
    };
    let link = move || match (app.room.refused.get(), app.room.link.get()) {
        (Some(why), _) => {
            let (what, instead) = gone::refusal(app, Role::Guest, why);
            format!("{what} {instead}")
        }
        (None, Link::Off) => app.t("board-no-link"),
        (None, link) => said::link(app, link),
    };
    let look = move || if app.room.refused.get().is_some() { "link away" } else { "link" };
    let next = move || {
        card.update(|card| *card = (*card + 1) % CARDS);
        app.tell_ears(&app.t(&format!("guest-card-{}", card.get_untracked() + 1)), false);
    };
    let script = (1..=SCRIPT).map(|part| view! { <li>{app.t(&format!("guest-script-{part}"))}</li> }).collect_view();
    let seen = move || {
        let (_, class, phase) = class.get()?;
        let solved = class.solved.iter().map(|(id, count)| {
            let title = app.p(&keys::title(id));
            view! { <li><strong>{count.to_string()}</strong><span>{title}</span></li> }
        });
        let answers = class.answers.iter().filter_map(|answers| {
            let counts = answers.counts.as_ref()?;
            Some(view! { <section class="result"><h3>{said::question(app, &answers.question)}</h3>{bars(app, &answers.question, counts)}</section> })
        });
        Some(
            view! {
                <p>{app.count("guest-pupils", class.pupils)}</p>
                {(phase == Phase::Closed).then(|| view! { <p>{app.t("guest-ended")}</p> })}
                {(!class.solved.is_empty()).then(|| view! { <p>{app.t("guest-solved")}</p> })}
                <ul class="tallies">{solved.collect_view()}</ul>
                {answers.collect_view()}
            }
            .into_any(),
        )
    };
    view! {
        <main class="plain guest">
            {ui::picture("poster-town", "backdrop dim", String::new()).or_else(|| ui::picture("poster-start", "backdrop dim", String::new()))}
            <header class="bar">
                <h1 id="title" tabindex="-1">{ui::words(title)}</h1>
                <p class=look role="status">{ui::words(link)}</p>
            </header>
            <div class="pages">
                <section class="card page" aria-labelledby="guest-ask">
                    <h2 id="guest-ask">{app.t("guest-ask")}</h2>
                    <p class="guest-card">{ui::words(move || app.t(&format!("guest-card-{}", card.get() + 1)))}</p>
                    {ui::button(app.t("guest-next"), "main", next)}
                </section>
                <section class="card page" aria-labelledby="guest-script">
                    <h2 id="guest-script">{app.t("guest-script")}</h2>
                    <details><summary>{app.t("guest-script-open")}</summary><ol>{script}</ol></details>
                </section>
                <section class="card page" aria-labelledby="guest-class">
                    <h2 id="guest-class">{app.t("guest-class")}</h2>
                    {ui::live(seen)}
                </section>
            </div>
        </main>
    }
    .into_any()
}
