//! First do, then learn which occupation it was: a guess, five cards, two voices, a look back, a keepsake.

use super::five_cards::five_cards;
use crate::app::{App, Screen};
use crate::screens::class::to_town;
use crate::{browser, ui};
use content::pack::Challenge;
use content::passport::{Guessed, Kind};
use content::{Occupation, Salary, keys};
use leptos::prelude::*;

/// The steps of this screen, in order.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Name,
    Pay,
    Cards,
    Voices,
    Back,
    Gift,
}

const PARTS: [Part; 6] = [Part::Name, Part::Pay, Part::Cards, Part::Voices, Part::Back, Part::Gift];

/// Which occupation it was, and what it is like.
pub fn occupation(app: App, id: String) -> AnyView {
    let found = app.pack(|pack, _| {
        let challenge = pack.challenge(&id)?.clone();
        let occupation = pack.occupation(challenge.occupation.as_ref()?)?.clone();
        Some((challenge, occupation))
    });
    let Some((challenge, occupation)) = found.flatten() else { return super::town::town(app) };
    // Where the start salary is not known there are no bands: then only the name is guessed.
    let pay = challenge.guess.as_ref().is_some_and(|guess| !guess.bands.is_empty());
    let parts: Vec<Part> = PARTS.into_iter().filter(|part| pay || *part != Part::Pay).collect();
    let count = parts.len();
    let part = RwSignal::new(0_usize);
    let go_on = move || {
        part.update(|part| *part += 1);
        browser::soon(|| browser::focus("title"));
    };
    let shown = move || match parts.get(part.get()).copied().unwrap_or(Part::Gift) {
        Part::Name => guess_name(app, &challenge, &occupation, go_on),
        Part::Pay => guess_pay(app, &challenge, &occupation, go_on),
        Part::Cards => view! {
            {ui::title(app.t("five-cards"))}
            {five_cards(app, &occupation)}
            {next_button(app, || true, go_on)}
        }
        .into_any(),
        Part::Voices => voices(app, &challenge, go_on),
        Part::Back => look_back(app, &challenge, go_on),
        Part::Gift => gift(app, &challenge),
    };
    let dots = move || {
        (0..count)
            .map(|index| view! { <li class:now=index == part.get() class:past={index < part.get()}></li> })
            .collect_view()
    };
    view! {
        <main class="plain occupation">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <div class="card">
                {shown}
                <ol class="dots" aria-hidden="true">{dots}</ol>
            </div>
        </main>
    }
    .into_any()
}

/// The way back to *Hoe heet dat vak?* for whoever delivered and left before it was answered.
pub fn asks_again(app: App, challenge: &str) -> Option<AnyView> {
    let told = app.passport.with(|passport| passport.guessed().contains(challenge));
    let has_trade = app.pack(|pack, _| pack.challenge(challenge)?.occupation.as_ref().map(|_| ())).flatten().is_some();
    let id = challenge.to_owned();
    (has_trade && !told)
        .then(|| ui::button(app.t("ask-trade"), "small", move || app.go(Screen::Occupation(id.clone()))))
}

fn next_button(app: App, shown: impl Fn() -> bool + Send + 'static, go_on: impl Fn() + 'static) -> AnyView {
    view! { <button type="button" class="main" hidden=move || !shown() on:click=move |_| go_on()>{app.t("next")}</button> }.into_any()
}

/// Tells the answer and takes the focus there, because the question is gone.
fn answered(app: App, words: &str) {
    app.sound("light");
    app.tell_ears(words, false);
}

/// A question with a few answers; any answer is fine, and then the right one is told.
fn guess(
    app: App,
    question: &str,
    options: Vec<String>,
    right: Option<usize>,
    tell: impl Fn(usize) -> String + Send + Sync + 'static,
    more: impl Fn() -> AnyView + Send + 'static,
    keep: impl Fn(usize) + Send + Sync + 'static,
    go_on: impl Fn() + Send + 'static,
) -> AnyView {
    let guessed = RwSignal::new(None::<usize>);
    let tell = StoredValue::new(Box::new(tell) as Box<dyn Fn(usize) -> String + Send + Sync>);
    let keep = StoredValue::new(Box::new(keep) as Box<dyn Fn(usize) + Send + Sync>);
    let choose = move |index: usize| {
        if guessed.get_untracked().is_none() {
            answered(app, &tell.with_value(|tell| tell(index)));
            keep.with_value(|keep| keep(index));
            guessed.set(Some(index));
        }
    };
    let option = move |(index, words): (usize, String)| {
        view! {
            <button type="button" class="option"
                class:answer=move || guessed.get().is_some() && right == Some(index)
                aria-pressed=move || if guessed.get() == Some(index) { "true" } else { "false" }
                on:click=move |_| choose(index)>{words}</button>
        }
    };
    let answer = move || {
        guessed.get().map(|index| {
            view! {
                <div class="answer-text">
                    <p><strong>{tell.with_value(|tell| tell(index))}</strong></p>
                    {more()}
                </div>
            }
            .into_any()
        })
    };
    view! {
        {ui::title(app.t(question))}
        <div class="options">{options.into_iter().enumerate().map(option).collect_view()}</div>
        {ui::live(answer)}
        {next_button(app, move || guessed.get().is_some(), go_on)}
    }
    .into_any()
}

fn guess_name(
    app: App,
    challenge: &Challenge,
    occupation: &Occupation,
    go_on: impl Fn() + Copy + Send + 'static,
) -> AnyView {
    let ids = challenge.guess.as_ref().map(|guess| guess.names.clone()).unwrap_or_default();
    let options = ids.iter().map(|id| app.p(&keys::occupation(id))).collect();
    let right = ids.iter().position(|id| *id == occupation.id);
    let name = app.p(&keys::occupation(&occupation.id));
    let what = app.p(&keys::occupation_what(&occupation.id));
    let id = challenge.id.clone();
    let tell =
        move |index| app.fill(if right == Some(index) { "guess-right" } else { "guess-other" }, &[("name", &name)]);
    let keep = move |index: usize| {
        if let Some(name) = ids.get(index) {
            app.keep_record(Kind::Guess { challenge: id.clone(), guessed: Guessed::Name(name.clone()) });
        }
    };
    guess(app, "guess-name", options, right, tell, move || view! { <p>{what.clone()}</p> }.into_any(), keep, go_on)
}

fn guess_pay(
    app: App,
    challenge: &Challenge,
    occupation: &Occupation,
    go_on: impl Fn() + Copy + Send + 'static,
) -> AnyView {
    let bands = challenge.guess.as_ref().map(|guess| guess.bands.clone()).unwrap_or_default();
    let money = |euros: u32| app.pack(|_, texts| texts.number(f64::from(euros), 0)).unwrap_or_default();
    let options = bands
        .iter()
        .map(|(low, high)| app.fill("pay-band", &[("low", &money(*low)), ("high", &money(*high))]))
        .collect();
    let right = occupation.band_of_salary(&bands);
    let known = app.pack(|pack, texts| match occupation.salary(&pack.minimum_wage) {
        Salary::Known(figure) | Salary::Old(figure) => (true, figure.say(texts)),
        Salary::NotFound { band } => (false, band.say(texts)),
    });
    let id = challenge.id.clone();
    let tell = move |index| {
        app.t(match right {
            Some(right) if right == index => "pay-right",
            Some(right) if right > index => "pay-more",
            Some(_) => "pay-less",
            None => "pay-unknown",
        })
    };
    let more = move || known.clone().map(|(_, said)| super::five_cards::said(said)).into_any();
    let keep = move |index: usize| {
        let band = u8::try_from(index).unwrap_or(u8::MAX);
        app.keep_record(Kind::Guess { challenge: id.clone(), guessed: Guessed::Band(band) });
    };
    guess(app, "guess-pay", options, right, tell, more, keep, go_on)
}

/// One nice and one hard thing, by who does the work.
fn voices(app: App, challenge: &Challenge, go_on: impl Fn() + Send + 'static) -> AnyView {
    let (id, colleague) = (&challenge.id, &challenge.colleague);
    let name = app.p(&keys::person(&colleague.id));
    view! {
        {ui::title(app.fill("voices", &[("name", &name)]))}
        {ui::balloon(app, colleague, app.p(&keys::nice(id)))}
        {ui::balloon(app, colleague, app.p(&keys::hard(id)))}
        {next_button(app, || true, go_on)}
    }
    .into_any()
}

/// The reflection card: choices, which stay on the device.
fn look_back(app: App, challenge: &Challenge, go_on: impl Fn() + Send + 'static) -> AnyView {
    let cards = app.pack(|pack, _| pack.cards.clone()).unwrap_or_default();
    let chosen = RwSignal::new(Vec::<String>::new());
    let card = move |card: String| {
        let words = app.p(&keys::card(&card));
        let mine = StoredValue::new(card);
        let flip = move || {
            chosen.update(|chosen| {
                mine.with_value(|mine| match chosen.iter().position(|other| other == mine) {
                    Some(at) => drop(chosen.remove(at)),
                    None => chosen.push(mine.clone()),
                })
            })
        };
        let on = move || chosen.with(|chosen| mine.with_value(|mine| chosen.contains(mine)));
        ui::choice(words, "option", on, flip)
    };
    let id = challenge.id.clone();
    let done = move || {
        let cards = chosen.get_untracked();
        if !cards.is_empty() {
            app.keep_record(Kind::Reflection { challenge: id.clone(), cards });
        }
        go_on();
    };
    view! {
        {ui::title(app.t("look-back"))}
        <div class="options">{cards.into_iter().map(card).collect_view()}</div>
        <p class="quiet">{app.t("stays-here")}</p>
        {next_button(app, || true, done)}
    }
    .into_any()
}

/// What the client gives.
fn gift(app: App, challenge: &Challenge) -> AnyView {
    let id = &challenge.id;
    view! {
        {ui::title(app.p(&keys::keepsake(id)))}
        <div class="gift">{ui::picture(&challenge.keepsake.picture, "keepsake", String::new())}</div>
        {ui::balloon(app, &challenge.client, app.p(&keys::keepsake_text(id)))}
        <div class="buttons">
            {ui::button(app.t("to-passport"), "main", move || app.go(Screen::Passport))}
            {ui::button(to_town(app), "", move || app.go(Screen::Town))}
        </div>
    }
    .into_any()
}
