//! What is on the board, and what the class is asked.

use super::{of, order, orders};
use crate::app::App;
use crate::screens::class::board::bars;
use crate::screens::class::said;
use crate::ui;
use content::lesson::Moment;
use leptos::prelude::*;
use session::plan::Step;
use session::wire::{Command, Shown};

/// What the board shows.
pub fn board(app: App) -> AnyView {
    let shown = of(app, |view| view.shown.clone());
    let pairs = of(app, |view| view.pairs.clone());
    let talk = of(app, |view| {
        let talk = view
            .plan
            .steps
            .iter()
            .filter_map(|step| if let Step::Talk { question } = step { Some(question.clone()) } else { None });
        talk.collect::<Vec<_>>()
    });
    let button = move |words: String, wanted: Shown| {
        let mine = wanted.clone();
        ui::choice(
            words,
            "small",
            move || shown.get().as_ref() == Some(&mine),
            move || order(app, Command::Show { shown: wanted.clone() }),
        )
    };
    let questions = move || {
        let questions = talk.get().unwrap_or_default().into_iter();
        Some(ui::many(questions.map(|question| button(said::question(app, &question), Shown::Question { question }))))
    };
    let ways = move || {
        let pairs = pairs.get().unwrap_or_default().into_iter().take(4);
        Some(ui::many(pairs.map(|(challenge, one, other)| {
            let words = app.fill("board-pair", &[("work", &app.p(&content::keys::title(&challenge)))]);
            button(words, Shown::Pair { challenge, one, other })
        })))
    };
    view! {
        <details>
            <summary>{app.t("lead-board")}</summary>
            <div class="buttons" role="group" aria-label=app.t("lead-board")>
                {button(app.t("shown-code"), Shown::Code)}
                {button(app.t("shown-town"), Shown::Town)}
                {button(app.t("shown-rest"), Shown::Rest)}
                {ui::live(ways)}
                {ui::live(questions)}
            </div>
        </details>
    }
    .into_any()
}

/// A quick question with cards, and how it was answered.
pub fn poll(app: App) -> AnyView {
    let asked = of(app, |view| view.poll.clone());
    let own = of(app, |view| {
        let cards = view.plan.steps.iter().filter_map(|step| {
            if let Step::Cards { question, options } = step { Some((question.clone(), *options)) } else { None }
        });
        cards.collect::<Vec<_>>()
    });
    let answers = of(app, |view| view.class.answers.clone());
    let ask = move |(question, options): (String, u8)| {
        let mine = question.clone();
        let on = move || asked.get().flatten().is_some_and(|poll| poll.question == mine);
        let turn = {
            let on = on.clone();
            let question = question.clone();
            move || {
                let question = (!untrack(&on)).then(|| (question.clone(), options));
                order(app, Command::Poll { question });
            }
        };
        ui::choice(said::question(app, &question), "small", on, turn)
    };
    let asks = move || {
        let mut questions = own.get().unwrap_or_default();
        let more = super::open::image_questions(app, Moment::After).into_iter();
        let more: Vec<_> = more.filter(|(id, _)| questions.iter().all(|(other, _)| other != id)).collect();
        questions.extend(more);
        Some(ui::many(questions.into_iter().map(ask)))
    };
    let results = move || {
        let answers: Vec<_> = answers.get()?.into_iter().filter(|answers| answers.answered > 0).collect();
        let result = |answers: &session::wire::Answers| {
            let question = answers.question.clone();
            let shown = match &answers.counts {
                Some(counts) => bars(app, &question, counts),
                None => {
                    view! { <p class="quiet">{app.count("answered", answers.answered)}" "{app.t("answers-few")}</p> }
                        .into_any()
                }
            };
            view! {
                <section class="result"><h2>{said::question(app, &question)}</h2>{shown}
                    {orders(app, app.t("answers-show"), "small", Command::Show { shown: Shown::Answers { question } })}
                </section>
            }
        };
        Some(answers.iter().map(result).collect_view().into_any())
    };
    view! {
        <details>
            <summary>{app.t("lead-poll")}</summary>
            <div class="buttons" role="group" aria-label=app.t("lead-poll")>{ui::live(asks)}</div>
            {ui::live(results)}
        </details>
    }
    .into_any()
}
