//! After the delivery: what was measured, and what also works.

use crate::app::{App, Screen};
use crate::work::{self, Attempt, requirement, viewport};
use crate::{bridge, ui};
use content::keys;
use leptos::prelude::*;
use mechanics::stage::ToGame;
use mechanics::{AnyState, GroupKind, Outcome, Play, Role, replay};

/// What was measured.
pub fn measured(app: App) -> AnyView {
    let Some((attempt, challenge)) = work::under_way(app) else { return super::town::town(app) };
    let outcome = attempt.play.outcome();
    let id = challenge.id.clone();
    let rows = outcome.criteria.iter().map(|criterion| {
        let reading = criterion.reading.as_ref().map(|reading| app.say(reading));
        requirement(app, app.p(&keys::requirement(&id, &criterion.id)), criterion.met, reading, true)
    });
    let rows = rows.collect_view();
    let (again, on) = (id.clone(), id.clone());
    let level = attempt.level;
    let once_more = move || {
        work::begin(app, &again, level);
        app.go(Screen::Play);
    };
    let go_on = move || {
        app.attempt.set(None);
        app.go(Screen::Occupation(on.clone()));
    };
    view! {
        <main class="work measured">
            <header class="bar">{ui::title(app.t("measured"))}</header>
            {viewport(app, ().into_any())}
            <aside class="panel">
                {ui::balloon(app, &challenge.client, app.p(&keys::thanks(&id)))}
                <section class="requirements"><ul>{rows}</ul></section>
                {other_way(app, &attempt, &outcome)}
            </aside>
            <footer class="tools">
                {ui::button(app.t("other-way"), "", once_more)}
                {ui::button(app.t("next"), "main", go_on)}
            </footer>
        </main>
    }
    .into_any()
}

/// Another recorded solution beside the pupil's own: properties, never a score.
fn other_way(app: App, attempt: &Attempt, own: &Outcome) -> Option<AnyView> {
    let solutions = app.pack(|pack, _| {
        Some(pack.challenge(&attempt.challenge)?.with_hash(&attempt.params_hash)?.solutions.clone())
    })??;
    let played = solutions.iter().filter_map(|steps| replay(&attempt.params, attempt.play.seed(), steps).ok());
    // The one that differs most visibly: other properties, or at least another state.
    let mut others: Vec<Play> = played.filter(|play| play.state() != attempt.play.state()).collect();
    others.sort_by_key(|play| play.outcome().properties == own.properties);
    let other = others.into_iter().next()?;
    let theirs = other.outcome();
    let rows = own.properties.iter().zip(&theirs.properties).map(|(mine, theirs)| {
        view! {
            <tr>
                <th scope="row">{app.p(&keys::property(&mine.id))}</th>
                <td>{app.say(&mine.value)}</td>
                <td>{app.say(&theirs.value)}</td>
            </tr>
        }
    });
    let shows_other = RwSignal::new(false);
    let lines = program(app, &other);
    let listed = move || {
        let line = |(depth, words): &(u8, String)| {
            view! { <li style=("--depth", depth.to_string())>{words.clone()}</li> }.into_any()
        };
        let shown = shows_other.get() && !lines.is_empty();
        shown.then(|| view! { <ol class="tree told">{ui::many(lines.iter().map(line))}</ol> }.into_any())
    };
    let states: [AnyState; 2] = [attempt.play.state().clone(), other.state().clone()];
    Effect::new(move |before: Option<bool>| {
        let other = shows_other.get();
        if before.is_some_and(|before| before != other) {
            bridge::send(app, &ToGame::Show { tick: 0, state: states[usize::from(other)].clone() });
        }
        other
    });
    Some(view! {
        <section class="other-way">
            <h2>{app.t("also-works")}</h2>
            <table>
                <thead><tr><td></td><th scope="col">{app.t("yours")}</th><th scope="col">{app.t("theirs")}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            {ui::choice(app.t("show-other"), "small", move || shows_other.get(), move || shows_other.update(|shown| *shown = !*shown))}
            {ui::live(listed)}
        </section>
    }.into_any())
}

/// A program in words, line by line with its depth; empty for work that has none. Places that only take others are
/// left out, but for those that begin a body of their own.
fn program(app: App, play: &Play) -> Vec<(u8, String)> {
    let scene = play.scene();
    let Some(tree) = scene.groups.iter().find(|group| group.kind == GroupKind::Tree) else { return Vec::new() };
    let deeper = tree.controls.iter().skip(1).map(|next| next.depth).chain([0]);
    let said = tree
        .controls
        .iter()
        .zip(deeper)
        .filter(|(control, next)| matches!(control.role, Role::Carry { .. }) || *next > control.depth);
    said.map(|(control, _)| {
        let value = control.value.as_ref().map(|value| format!(" {}", app.say(value))).unwrap_or_default();
        (control.depth, format!("{}{value}", app.say(&control.label)))
    })
    .collect()
}
