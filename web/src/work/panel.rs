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

/// So many lines are seen; what matters most comes first, and the rest can be seen in the scene as well.
const LINES: usize = 3;

fn narration(app: App) -> AnyView {
    let all = RwSignal::new(false);
    let lines = Memo::new(move |_| app.scene.with(|scene| scene.narration.clone()));
    let folds = Memo::new(move |_| lines.with(|lines| lines.len() > LINES));
    let shown = move || {
        let every = all.get() || !folds.get();
        let line = |(at, line): (usize, &mechanics::Text)| {
            view! { <p class:sr=(!every && at >= LINES)>{app.say(line)}</p> }.into_any()
        };
        Some(lines.with(|lines| ui::many(lines.iter().enumerate().map(line))))
    };
    let left = move || lines.with(|lines| lines.len().saturating_sub(LINES));
    let words = move || app.fill("more-lines", &[("number", &left().to_string())]);
    let more = ui::live(move || folds.get().then(|| fold(app, all, words)));
    view! { <div class="narration">{ui::live(shown)}{more}</div> }.into_any()
}

/// The button that shows what is folded away, and folds it again.
fn fold(app: App, all: RwSignal<bool>, words: impl Fn() -> String + Send + 'static) -> AnyView {
    let expanded = move || if all.get() { "true" } else { "false" };
    view! {
        <button type="button" class="small fold" aria-expanded=expanded on:click=move |_| all.update(|all| *all = !*all)>
            {ui::words(words)}<span class="sr">{app.t("show-all")}</span>
        </button>
    }
    .into_any()
}

/// So many requirements are seen from the start; of more than these, only what comes next.
const FEW: usize = 2;
/// So many that are not met yet are seen then.
const NEXT: usize = 2;

/// The requirements of the work slip, live. What is met folds into a count, and of the rest the next ones are seen:
/// nobody reads eight lines before the hand moves. Screen readers have the whole list, and so has who asks for it.
fn requirements(app: App) -> AnyView {
    let measured = Memo::new(move |_| {
        app.attempt.with(|attempt| {
            let asked = attempt.as_ref().filter(|attempt| !attempt.free);
            asked.map(|attempt| (attempt.challenge.clone(), attempt.play.outcome().criteria))
        })
    });
    let all = RwSignal::new(false);
    let rows = move || {
        let (challenge, criteria) = measured.get().filter(|(_, criteria)| !criteria.is_empty())?;
        let every = all.get() || criteria.len() <= FEW;
        let mut next = 0;
        Some(ui::many(criteria.into_iter().map(|criterion| {
            next += usize::from(!criterion.met);
            let seen = every || (!criterion.met && next <= NEXT);
            let words = app.p(&keys::requirement(&challenge, &criterion.id));
            let reading = criterion.reading.map(|reading| app.say(&reading));
            requirement(app, words, criterion.met, reading, seen)
        })))
    };
    let count = move || {
        let (met, of) = measured.with(|measured| {
            let criteria = measured.iter().flat_map(|(_, criteria)| criteria);
            (criteria.clone().filter(|criterion| criterion.met).count(), criteria.count())
        });
        app.fill("asked-met", &[("met", &met.to_string()), ("of", &of.to_string())])
    };
    let folds = measured.with_untracked(|measured| measured.as_ref().is_some_and(|(_, criteria)| criteria.len() > FEW));
    let more = folds.then(|| fold(app, all, count));
    let free = app.attempt.with_untracked(|attempt| attempt.as_ref().is_some_and(|attempt| attempt.free));
    if free {
        return view! { <p class="requirements">{app.t("free-bench-why")}</p> }.into_any();
    }
    view! {
        <section class="requirements" aria-labelledby="asked">
            <div class="asked"><h2 id="asked">{app.t("asked")}</h2>{more}</div>
            <ul>{ui::live(rows)}</ul>
        </section>
    }
    .into_any()
}

/// A requirement: met or not yet, with what was read; for ears only where it is not `seen`.
pub fn requirement(app: App, words: String, met: bool, reading: Option<String>, seen: bool) -> AnyView {
    view! {
        <li class="requirement" class:met=met class:sr=!seen>
            <span class="tick" aria-hidden="true">{if met { "✓" } else { "" }}</span>
            <span>{words}<span class="sr">{if met { app.t("met") } else { app.t("not-met") }}</span></span>
            {reading.map(|reading| view! { <span class="reading">{reading}</span> })}
        </li>
    }
    .into_any()
}

/// So many instruments are seen all at once.
const GAUGES: usize = 2;

fn gauges(app: App) -> AnyView {
    let gauges = Memo::new(move |_| app.scene.with(|scene| scene.gauges.clone()));
    let gauge = move |gauge: Gauge| {
        let (label, value, level) = (app.say(&gauge.label), app.say(&gauge.value), gauge.level);
        let over = level > 1.0;
        let sign = over.then(
            || view! { <span class="over-sign" aria-hidden="true">"▲ "</span><span class="sr">{app.t("too-much")}" "</span> },
        );
        view! {
            <div class="gauge" class:over=over>
                <span class="gauge-label">{label.clone()}</span>
                <strong>{sign}{value.clone()}</strong>
                <meter min="0" max="1" value=level.min(1.0) aria-label=label.clone() aria-valuetext=value></meter>
                <button type="button" class="small" on:click=move |_| audio::play_level(level)>
                    <span aria-hidden="true">"♪"</span><span class="sr">{app.t("hear-it")}" "{label}</span>
                </button>
            </div>
        }
        .into_any()
    };
    // Of more than a few, the others are looked at when somebody wants to know.
    let seen = Memo::new(move |_| gauges.with(|gauges| if gauges.len() <= GAUGES { GAUGES } else { 1 }));
    let rest = move || Some(ui::many(gauges.get().into_iter().skip(seen.get()).map(gauge)));
    let first = move || Some(ui::many(gauges.get().into_iter().take(seen.get()).map(gauge)));
    let more = move || {
        (seen.get() < GAUGES).then(|| {
            let rest = ui::live(rest);
            view! { <details class="list"><summary>{app.t("more-gauges")}</summary><div class="stack">{rest}</div></details> }
                .into_any()
        })
    };
    ui::many([ui::live(first), ui::live(more)])
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
