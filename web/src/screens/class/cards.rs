//! A question with cards: chosen once, changed as often as one likes, shown to nobody.

use super::icon::{Icon, icon};
use super::said;
use crate::app::{App, Loaded};
use crate::{browser, ui};
use leptos::prelude::*;
use session::wire::{Phase, Poll};

/// The question that is open for this pupil; none before the words of the pack are here to ask it with.
pub fn asked(app: App) -> Memo<Option<Poll>> {
    Memo::new(move |_| {
        let can_ask = app.loaded.get() == Loaded::Here && app.room.belongs.get();
        app.room.pupil.with(|view| {
            let view = view.as_ref().filter(|view| can_ask && !view.waiting && view.phase != Phase::Closed)?;
            view.poll.clone()
        })
    })
}

/// The question with its cards, over every screen.
pub fn cards(app: App) -> AnyView {
    let asked = asked(app);
    let chosen = RwSignal::new(None::<u8>);
    Effect::new(move |before: Option<Option<Poll>>| {
        let poll = asked.get();
        if before.flatten() != poll {
            // After a refresh, or on another Chromebook, it is the card of before: then it isn't asked again.
            let before = app.room.pupil.with_untracked(|view| view.as_ref().and_then(|view| view.card));
            chosen.set(before);
            app.cards_open.set(poll.is_some() && before.is_none());
        }
        poll
    });
    let body = move || asked.get().map(|poll| question(app, &poll, chosen)).unwrap_or_else(|| ().into_any());
    ui::dialog(app, app.cards_open, app.t("poll"), "poll", body)
}

fn question(app: App, poll: &Poll, chosen: RwSignal<Option<u8>>) -> AnyView {
    let card = |card: u8| {
        let (question, words) = (poll.question.clone(), said::card(app, &poll.question, usize::from(card)));
        let choose = move || {
            chosen.set(Some(card));
            app.room.choose(&question, card);
            app.tell_ears(&app.t("poll-thanks"), false);
            browser::soon(|| browser::focus("poll-done"));
        };
        ui::choice(words, "poll-card", move || chosen.get() == Some(card), choose)
    };
    let done = move || {
        chosen.get().map(|_| {
            view! {
                <p role="status">{app.t("poll-thanks")}</p>
                <button type="button" class="main" id="poll-done" on:click=move |_| app.cards_open.set(false)>{app.t("close")}</button>
            }
            .into_any()
        })
    };
    view! {
        <p class="poll-question">{said::question(app, &poll.question)}</p>
        <div class="poll-cards" role="group" aria-label=app.t("poll")>{ui::many((0..poll.options).map(card))}</div>
        <p class="quiet">{app.t("poll-honest")}</p>
        {ui::live(done)}
    }
    .into_any()
}

/// The way back, from every screen, to a question that was put away.
pub fn again(app: App) -> AnyView {
    let asked = asked(app);
    let button = move || {
        view! {
            <button type="button" class="small again" on:click=move |_| app.cards_open.set(true)>
                {icon(Icon::Cards)}<span>{app.t("poll")}</span>
            </button>
        }
        .into_any()
    };
    ui::live(move || asked.get().map(|_| button()))
}

/// The same way back, in the list of steps.
pub fn open_step(app: App, title: String) -> AnyView {
    view! {
        <button type="button" class="place asks" on:click=move |_| app.cards_open.set(true)>
            {icon(Icon::Cards)}
            <span class="place-name">{title}</span>
            <span class="place-state">{app.t("poll")}</span>
        </button>
    }
    .into_any()
}
