//! "Why did I skip this one": two taps, for who wants to say it; nobody is asked.

use crate::app::App;
use crate::{browser, ui};
use content::keys;
use content::passport::Kind;
use leptos::prelude::*;

/// What a pupil can answer.
const REASONS: [&str; 4] = ["hard", "time", "other", "dislike"];

/// What the pupil said of a work order that was left aside.
pub(super) fn said(app: App, id: &str) -> Option<String> {
    let reason = app.passport.with(|passport| passport.skipped().get(id).map(|reason| (*reason).to_owned()))?;
    // A reason of another version of the page has no words here.
    REASONS.contains(&reason.as_str()).then(|| app.fill("state-skipped", &[("why", &app.t(&format!("skip-{reason}")))]))
}

/// A small button that opens the question, and the question.
pub(super) fn skip(app: App, id: String, asking: RwSignal<Option<String>>) -> AnyView {
    let title = app.p(&keys::title(&id));
    let asked = {
        let id = id.clone();
        move || asking.with(|asking| asking.as_ref() == Some(&id))
    };
    let question = move || {
        let id = id.clone();
        let title = title.clone();
        if !asked() {
            let ask = {
                let id = id.clone();
                move |_| {
                    asking.set(Some(id.clone()));
                    let id = id.clone();
                    browser::soon(move || browser::focus(&format!("skip-{id}")));
                }
            };
            let name = app.fill("skip-ask", &[("work", &title)]);
            return Some(
                view! { <button type="button" class="skip" aria-label=name on:click=ask>"…"</button> }.into_any(),
            );
        }
        let close = move |id: &str| {
            asking.set(None);
            let id = format!("place-{id}");
            browser::soon(move || browser::focus(&id));
        };
        let reason = |reason: &'static str| {
            let id = id.clone();
            let say = move || {
                app.keep_record(Kind::Skipped { challenge: id.clone(), reason: reason.to_owned() });
                close(&id);
            };
            ui::button(app.t(&format!("skip-{reason}")), "small", say)
        };
        let reasons = REASONS.map(reason).collect_view();
        let (heading, key) = (format!("skip-{id}"), id.clone());
        Some(
            view! {
                <div class="skipping" role="group" aria-labelledby=heading.clone()>
                    <p id=heading.clone() tabindex="-1">{app.t("skip-why")}</p>
                    {reasons}
                    {ui::button(app.t("back"), "small plain", move || close(&key))}
                </div>
            }
            .into_any(),
        )
    };
    ui::live(question)
}
