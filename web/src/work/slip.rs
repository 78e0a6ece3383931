//! The work slip: the assignment as schools know it, on a tap and in print.

use crate::app::App;
use crate::browser;
use crate::ui;
use content::{Level, keys};
use leptos::prelude::*;

/// The work slip of a challenge at a level.
pub fn slip(app: App, challenge: &str, level: Level) -> AnyView {
    let found = app.pack(|pack, texts| {
        let challenge = pack.challenge(challenge)?;
        let id = &challenge.id;
        let asked: Vec<String> =
            challenge.setup(level)?.requirements.iter().map(|asked| texts.get(&keys::requirement(id, asked))).collect();
        let phases: Vec<String> = keys::PHASES
            .iter()
            .map(|phase| keys::phase(id, phase))
            .filter(|key| texts.has(key))
            .map(|key| texts.get(&key))
            .collect();
        let client =
            (texts.get(&keys::person(&challenge.client.id)), texts.get(&keys::person_about(&challenge.client.id)));
        Some((
            texts.get(&keys::title(id)),
            client,
            texts.get(&keys::situation(id)),
            asked,
            phases,
            texts.list(&keys::safety(id)),
        ))
    });
    let Some(Some((title, client, situation, asked, phases, safety))) = found else { return ().into_any() };
    let lines = |lines: Vec<String>| lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <div class="slip">
            <p class="slip-title">{title}</p>
            <dl>
                <dt>{app.t("slip-client")}</dt>
                <dd>{client.0}" – "{client.1}</dd>
                <dt>{app.t("slip-situation")}</dt>
                <dd>{situation}</dd>
                <dt>{app.t("slip-asked")}</dt>
                <dd><ul class="boxes">{lines(asked)}</ul></dd>
            </dl>
            <details>
                <summary>{app.t("slip-phases")}</summary>
                <ol>{lines(phases)}</ol>
            </details>
            <details>
                <summary>{app.t("slip-safety")}</summary>
                <ul>{lines(safety)}</ul>
            </details>
            {ui::button(app.t("print"), "small", browser::print)}
        </div>
    }
    .into_any()
}
