//! All trades of the pack: by sector, each with its five cards and the steps from there.

use super::five_cards::five_cards;
use crate::app::{App, Screen};
use crate::screens::class::to_town;
use crate::ui;
use content::keys;
use leptos::prelude::*;

/// All trades, sector by sector.
pub fn trades(app: App) -> AnyView {
    let sectors: Vec<(String, Vec<String>)> = app
        .pack(|pack, texts| {
            let in_sector = |sector: &String| {
                let there = pack.occupations.iter().filter(|occupation| occupation.sector == *sector);
                let mut ids: Vec<String> = there.map(|occupation| occupation.id.clone()).collect();
                ids.sort_by_key(|id| texts.get(&keys::occupation(id)));
                (sector.clone(), ids)
            };
            pack.sectors.iter().map(in_sector).filter(|(_, ids)| !ids.is_empty()).collect()
        })
        .unwrap_or_default();
    let trade = move |id: String| {
        let name = app.p(&keys::occupation(&id));
        view! { <li>{ui::button(name, "small", move || app.go(Screen::Trade(id.clone())))}</li> }
    };
    let sector = move |(sector, ids): (String, Vec<String>)| {
        view! {
            <section>
                <h2>{app.p(&keys::sector(&sector))}</h2>
                <ul class="trade-list">{ids.into_iter().map(trade).collect_view()}</ul>
            </section>
        }
    };
    view! {
        <main class="plain trades">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <header class="bar">
                {ui::button(to_town(app), "small", move || app.go(Screen::Town))}
                {ui::title(app.t("trades"))}
            </header>
            <div class="card">{sectors.into_iter().map(sector).collect_view()}</div>
        </main>
    }
    .into_any()
}

/// One trade.
pub fn trade(app: App, id: String) -> AnyView {
    let Some(occupation) = app.pack(|pack, _| pack.occupation(&id).cloned()).flatten() else { return trades(app) };
    // Steps that have a page of their own here can be followed, across sectors too.
    let steps: Vec<String> = app
        .pack(|pack, _| {
            let there = |id: &&String| pack.occupation(id).is_some();
            occupation.next.iter().map(|step| &step.to).filter(there).cloned().collect()
        })
        .unwrap_or_default();
    let work: Vec<String> = app
        .pack(|pack, _| {
            let mine = pack.challenges.iter().filter(|challenge| challenge.occupation.as_deref() == Some(&id));
            mine.map(|challenge| challenge.id.clone()).collect()
        })
        .unwrap_or_default();
    let step = move |to: String| {
        let name = app.p(&keys::occupation(&to));
        view! { <li>{ui::button(name, "small", move || app.go(Screen::Trade(to.clone())))}</li> }
    };
    let job = move |id: String| ui::button(app.p(&keys::title(&id)), "small", move || app.go(Screen::Meet(id.clone())));
    let (has_steps, has_work) = (!steps.is_empty(), !work.is_empty());
    view! {
        <main class="plain occupation trade">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <header class="bar">
                {ui::button(app.t("trades"), "small", move || app.go(Screen::Trades))}
                <span class="sector">{app.p(&keys::sector(&occupation.sector))}</span>
            </header>
            <div class="card">
                {ui::title(app.p(&keys::occupation(&id)))}
                <p>{app.p(&keys::occupation_what(&id))}</p>
                {five_cards(app, &occupation)}
                {has_steps.then(|| view! {
                    <h2>{app.t("possible-steps")}</h2>
                    <ul class="trade-list">{steps.into_iter().map(step).collect_view()}</ul>
                })}
                {has_work.then(|| view! {
                    <h2>{app.t("trade-work")}</h2>
                    <div class="buttons">{work.into_iter().map(job).collect_view()}</div>
                })}
            </div>
        </main>
    }
    .into_any()
}
