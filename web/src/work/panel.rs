//! The side panel: what is to be seen, what is asked, instruments, and what has no place in the scene.

use super::groups::{Desk, groups};
use crate::app::App;
use crate::{audio, ui};
use content::keys;
use leptos::prelude::*;
use mechanics::Gauge;

/// What the panel tells and offers, from what matters most.
///
/// The groups of a desk stand on the desk, not here.
pub fn panel(app: App, desk: Desk) -> AnyView {
    let lists = (desk == Desk::Scene).then(|| groups(app, desk));
    view! {
        {narration(app)}
        {requirements(app)}
        {gauges(app)}
        {lists}
        {words(app)}
    }
    .into_any()
}

fn narration(app: App) -> AnyView {
    let lines = move || {
        let line = |line: &mechanics::Text| view! { <p>{app.say(line)}</p> }.into_any();
        Some(app.scene.with(|scene| ui::many(scene.narration.iter().map(line))))
    };
    view! { <div class="narration">{ui::live(lines)}</div> }.into_any()
}

/// The requirements of the work slip, live.
fn requirements(app: App) -> AnyView {
    let measured = Memo::new(move |_| {
        app.attempt.with(|attempt| {
            let asked = attempt.as_ref().filter(|attempt| !attempt.free);
            asked.map(|attempt| (attempt.challenge.clone(), attempt.play.outcome().criteria))
        })
    });
    let rows = move || {
        let (challenge, criteria) = measured.get().filter(|(_, criteria)| !criteria.is_empty())?;
        Some(ui::many(criteria.into_iter().map(|criterion| {
            let words = app.p(&keys::requirement(&challenge, &criterion.id));
            let reading = criterion.reading.map(|reading| app.say(&reading));
            requirement(app, words, criterion.met, reading)
        })))
    };
    let free = app.attempt.with_untracked(|attempt| attempt.as_ref().is_some_and(|attempt| attempt.free));
    if free {
        return view! { <p class="requirements">{app.t("free-bench-why")}</p> }.into_any();
    }
    view! {
        <section class="requirements" aria-labelledby="asked">
            <h2 id="asked">{app.t("asked")}</h2>
            <ul>{ui::live(rows)}</ul>
        </section>
    }
    .into_any()
}

/// A requirement: met or not yet, with what was read.
pub fn requirement(app: App, words: String, met: bool, reading: Option<String>) -> AnyView {
    view! {
        <li class="requirement" class:met=met>
            <span class="tick" aria-hidden="true">{if met { "✓" } else { "" }}</span>
            <span>{words}<span class="sr">{if met { app.t("met") } else { app.t("not-met") }}</span></span>
            {reading.map(|reading| view! { <span class="reading">{reading}</span> })}
        </li>
    }
    .into_any()
}

fn gauges(app: App) -> AnyView {
    let gauges = Memo::new(move |_| app.scene.with(|scene| scene.gauges.clone()));
    let gauge = move |gauge: Gauge| {
        let (label, value, level) = (app.say(&gauge.label), app.say(&gauge.value), gauge.level);
        view! {
            <div class="gauge">
                <span class="gauge-label">{label.clone()}</span>
                <strong>{value.clone()}</strong>
                <meter min="0" max="1" value=level aria-label=label.clone() aria-valuetext=value></meter>
                <button type="button" class="small" on:click=move |_| audio::play_level(level)>
                    {app.t("hear-it")}<span class="sr">{label}</span>
                </button>
            </div>
        }
        .into_any()
    };
    ui::live(move || Some(ui::many(gauges.get().into_iter().map(gauge))))
}

/// The words of the trade, with picture and explanation.
fn words(app: App) -> Option<AnyView> {
    let attempt = app
        .attempt
        .with_untracked(|attempt| attempt.as_ref().map(|attempt| (attempt.challenge.clone(), attempt.level)))?;
    let (id, level) = attempt;
    let words: Vec<_> =
        app.pack(|pack, _| pack.challenge(&id).map(|challenge| challenge.words(level).cloned().collect::<Vec<_>>()))??;
    let word = |word: content::pack::TradeWord| {
        view! {
            <div class="word">
                {crate::ui::picture(&word.picture, "word-picture", String::new())}
                <dt>{app.p(&keys::word(&id, &word.id))}</dt>
                <dd>{app.p(&keys::word_explain(&id, &word.id))}</dd>
            </div>
        }
    };
    (!words.is_empty()).then(|| {
        view! {
            <details class="words">
                <summary>{app.t("words")}</summary>
                <dl>{words.into_iter().map(word).collect_view()}</dl>
            </details>
        }
        .into_any()
    })
}
