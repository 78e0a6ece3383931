//! The network doctor: what works here, for a teacher or whoever keeps the network, to be printed.

use super::Class;
use crate::app::{App, Screen};
use crate::room::probe::{self, Found};
use crate::{browser, ui};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is looked at, in this order.
const LOOKED: [&str; 9] = ["secure", "storage", "webgl", "sound", "speed", "socket", "stream", "poll", "minute"];

/// The network doctor.
pub fn check(app: App) -> AnyView {
    let found = RwSignal::new(Vec::<(&'static str, Found)>::new());
    let busy = RwSignal::new(false);
    let look = move || {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        found.set(Vec::new());
        spawn_local(async move {
            probe::everything(move |what, result| {
                // Whoever has left the page needs no answer any more.
                let _gone = found.try_update(|found| found.push((what, result)));
            })
            .await;
            let _gone = busy.try_set(false);
            if app.screen.get_untracked() == Screen::Class(Class::Check) {
                app.tell_ears(&app.t("check-done"), false);
            }
        });
    };
    look();
    let of = move |what: &str| {
        found.with(|found| found.iter().find(|(name, _)| *name == what).map(|(_, found)| found.clone()))
    };
    let row = move |what: &'static str| {
        let state = move || match of(what) {
            None => ("waits", "…", app.t("check-waits")),
            Some(Found::Good(value)) => ("good", "✓", filled(app, "check-good", &value)),
            Some(Found::Poor(value)) => ("poor", "!", filled(app, &format!("check-{what}-poor"), &value)),
        };
        view! {
            <li class=move || format!("checked {}", state().0)>
                <span class="check-sign" aria-hidden="true">{ui::words(move || state().1.to_owned())}</span>
                <strong>{app.t(&format!("check-{what}"))}</strong>
                <span class="check-said">{ui::words(move || state().2)}</span>
            </li>
        }
    };
    let verdict = move || {
        let key = found.with(|found| {
            let good = |what: &str| found.iter().any(|(name, found)| *name == what && matches!(found, Found::Good(_)));
            let live = ["socket", "stream", "poll"].into_iter().any(good);
            match (busy.get(), live, found.iter().all(|(_, found)| matches!(found, Found::Good(_)))) {
                (true, _, _) => "check-busy",
                (false, true, true) => "check-all-good",
                (false, true, false) => "check-works",
                (false, false, _) => "check-no-room",
            }
        });
        app.t(key)
    };
    view! {
        <main class="plain check">
            <div class="card">
                {ui::title(app.t("check"))}
                <p class="verdict" role="status">{ui::words(verdict)}</p>
                <ul class="checks">{LOOKED.into_iter().map(row).collect_view()}</ul>
                <p class="quiet">{ui::words(move || format!("{} · {}", browser::origin(), browser::agent()))}</p>
                <div class="buttons">
                    {ui::button(app.t("teach"), "", move || app.go(Screen::Class(Class::Teach)))}
                    {ui::button(app.t("again"), "", look)}
                    {ui::button(app.t("print"), "main", browser::print)}
                </div>
            </div>
        </main>
    }
    .into_any()
}

fn filled(app: App, key: &str, value: &str) -> String {
    if value.is_empty() { app.t(key) } else { format!("{} {}", value, app.t(key)) }
}
