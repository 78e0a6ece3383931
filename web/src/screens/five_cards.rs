//! Five cards to turn: salary, chances, roles, task of society, next step. Every figure with its source and year.

use crate::app::App;
use content::{Occupation, Said, SaidStep, Salary, keys};
use leptos::prelude::*;

const CARDS: [&str; 5] = ["card-pay", "card-chances", "card-roles", "card-mission", "card-next"];

/// Five cards to turn.
pub fn five_cards(app: App, occupation: &Occupation) -> AnyView {
    let shown = RwSignal::new(None::<usize>);
    let turned = RwSignal::new([false; CARDS.len()]);
    let occupation = occupation.clone();
    let tag = move |(index, key): (usize, &'static str)| {
        let turn = move |_| {
            app.sound("snap");
            turned.update(|turned| turned[index] = true);
            shown.set(Some(index));
        };
        view! {
            <button type="button" class="tag" class:turned=move || turned.get()[index]
                aria-pressed=move || if shown.get() == Some(index) { "true" } else { "false" } on:click=turn>
                <span class="tag-sign" aria-hidden="true">{app.t(&format!("{key}-sign"))}</span>
                <span>{app.t(key)}</span>
            </button>
        }
    };
    let face = move || match shown.get() {
        Some(index) => view! {
            <div class="face-up">
                <h2>{app.t(CARDS[index])}</h2>
                {card(app, &occupation, index)}
            </div>
        }
        .into_any(),
        None => view! { <div class="face-up empty"><p>{app.t("turn-a-card")}</p></div> }.into_any(),
    };
    view! {
        <div class="tags">{CARDS.into_iter().enumerate().map(tag).collect_view()}</div>
        <div aria-live="polite">{face}</div>
    }
    .into_any()
}

/// A figure in words, with where it comes from.
pub fn said(said: Said) -> AnyView {
    view! {
        <p class="figure">{said.value}</p>
        {said.note.map(|note| view! { <p>{note}</p> })}
        <p class="source">{said.source}</p>
    }
    .into_any()
}

fn card(app: App, occupation: &Occupation, index: usize) -> AnyView {
    let lines = |lines: Vec<String>| {
        view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }.into_any()
    };
    let id = &occupation.id;
    match index {
        0 => salary(app, occupation),
        1 => {
            let outlook = app.pack(|_, texts| occupation.outlook.say(texts));
            view! { {outlook.map(said)}<p>{app.p(&keys::occupation_outlook(id))}</p> }.into_any()
        }
        2 => lines(occupation.roles.iter().map(|role| app.p(&keys::role(id, role))).collect()),
        3 => lines(occupation.missions.iter().map(|mission| app.p(&keys::occupation_mission(id, mission))).collect()),
        _ => {
            let steps = app.pack(|pack, texts| occupation.steps(pack, texts)).unwrap_or_default();
            let step = |step: SaidStep| {
                let line = app.fill("next-step", &[("name", &step.name), ("how", &step.training)]);
                view! { <li>{line}<p class="source">{step.route}</p></li> }
            };
            view! { <p>{app.p("next-label")}</p><ul>{steps.into_iter().map(step).collect_view()}</ul> }.into_any()
        }
    }
}

/// The rules of display are those of `content`: known, old with its year large, or not found beside honest neighbours.
fn salary(app: App, occupation: &Occupation) -> AnyView {
    let shown = app.pack(|pack, texts| match occupation.salary(&pack.minimum_wage) {
        Salary::Known(figure) => (None, figure.say(texts), None),
        Salary::Old(figure) => (Some(figure.year.to_string()), figure.say(texts), None),
        Salary::NotFound { band } => {
            let wage = pack.minimum_wage.at(18).map(|euros| texts.number(euros, 2));
            (None, band.say(texts), wage)
        }
    });
    let Some((year, figure, minimum)) = shown else { return ().into_any() };
    view! {
        {year.map(|year| view! { <p class="old-year">{year}</p> })}
        {minimum.clone().map(|_| view! { <p>{app.t("pay-not-found")}</p> })}
        {said(figure)}
        {minimum.map(|euros| view! { <p>{app.fill("minimum-wage", &[("euros", &euros)])}</p> })}
    }
    .into_any()
}
