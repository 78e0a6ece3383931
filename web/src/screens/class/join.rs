//! A pupil types the code of the lesson; or the seat code as well, at another device than before.

use super::{Class, at_door, said};
use crate::app::{App, Screen};
use crate::room::Link;
use crate::{browser, ui};
use leptos::html;
use leptos::prelude::*;
use session::code::{CodeError, JoinCode, read_seat};

/// The code of the lesson.
pub fn code(app: App) -> AnyView {
    let (field, wrong) = (NodeRef::<html::Input>::new(), RwSignal::new(None::<String>));
    let go = move || {
        let typed = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        match JoinCode::read(&typed) {
            Ok(code) => app.go(at_door(app, code.plain().to_owned())),
            Err(error) => complain(app, wrong, say_error(app, error), "code"),
        }
    };
    view! {
        <main class="plain join">
            {ui::picture("poster-town", "backdrop dim", String::new()).or_else(|| ui::picture("poster-start", "backdrop dim", String::new()))}
            <div class="card">
                {ui::title(app.t("join-title"))}
                <label for="code">{app.t("join-code")}</label>
                {entry("code", "H7K-2MW-4", field, wrong, go)}
                <div class="buttons">
                    {ui::button(app.t("back"), "", move || app.go(Screen::Start))}
                    {ui::button(app.t("join-go"), "main", go)}
                </div>
                {ui::button(app.t("join-seat"), "small quiet-button", move || app.go(Screen::Class(Class::Seat)))}
            </div>
        </main>
    }
    .into_any()
}

/// The code of the lesson and the seat code.
pub fn seat(app: App) -> AnyView {
    let (field, wrong) = (NodeRef::<html::Input>::new(), RwSignal::new(None::<String>));
    let (seat_field, seat_wrong) = (NodeRef::<html::Input>::new(), RwSignal::new(None::<String>));
    let door = crate::room::memory::door();
    let by_link = door.clone().filter(|door| door.len() == 32);
    let go = {
        let by_link = by_link.clone();
        move || {
            let value = |field: NodeRef<html::Input>| field.get_untracked().map(|field| field.value());
            let door = match &by_link {
                Some(door) => Ok(door.clone()),
                None => JoinCode::read(&value(field).unwrap_or_default()).map(|code| code.plain().to_owned()),
            };
            let seat = read_seat(&value(seat_field).unwrap_or_default());
            match (door, seat) {
                (Err(error), _) => complain(app, wrong, say_error(app, error), "code"),
                (_, None) => complain(app, seat_wrong, app.t("seat-length"), "seat"),
                (Ok(door), Some(seat)) => app.room.take_seat(door, seat),
            }
        }
    };
    let refused = move || {
        let why = app.room.refused.get()?;
        let (what, instead) = said::refusal(app, why);
        Some(view! { <p class="wrong" role="alert"><strong>{what}</strong>" "{instead}</p> }.into_any())
    };
    let busy = move || {
        (app.room.link.get() != Link::Off).then(|| view! { <p role="status">{app.t("join-busy")}</p> }.into_any())
    };
    let typed = by_link.is_none().then(|| {
        let value = door.unwrap_or_default();
        let go = go.clone();
        browser::soon(move || {
            if let Some(field) = field.get_untracked() {
                field.set_value(&value);
            }
        });
        view! { <label for="code">{app.t("join-code")}</label> {entry("code", "H7K-2MW-4", field, wrong, go)} }
    });
    view! {
        <main class="plain join">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <div class="card">
                {ui::title(app.t("join-seat"))}
                {typed}
                <label for="seat">{app.t("seat-code")}</label>
                {entry("seat", "ABCD", seat_field, seat_wrong, go.clone())}
                {ui::live(refused)}
                {ui::live(busy)}
                <div class="buttons">
                    {ui::button(app.t("back"), "", move || app.go(Screen::Class(Class::Code)))}
                    {ui::button(app.t("join-go"), "main", go)}
                </div>
            </div>
        </main>
    }
    .into_any()
}

/// A field for a code: capitals, no help of the keyboard, Enter goes on.
fn entry(
    id: &'static str,
    like: &'static str,
    field: NodeRef<html::Input>,
    wrong: RwSignal<Option<String>>,
    go: impl Fn() + 'static,
) -> AnyView {
    let pressed = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" {
            go();
        }
    };
    let said = format!("{id}-wrong");
    let described = said.clone();
    view! {
        <input class="code-field" id=id node_ref=field type="text" inputmode="text" autocomplete="off" autocapitalize="characters"
            spellcheck="false" maxlength="16" placeholder=like aria-describedby=described
            aria-invalid=move || wrong.with(|wrong| wrong.is_some().then_some("true"))
            on:keydown=pressed on:input=move |_| wrong.set(None) />
        <p class="wrong" id=said>{ui::words(move || wrong.get().unwrap_or_default())}</p>
    }
    .into_any()
}

fn complain(app: App, wrong: RwSignal<Option<String>>, words: String, field: &'static str) {
    app.tell_ears(&words, true);
    wrong.set(Some(words));
    browser::focus(field);
}

fn say_error(app: App, error: CodeError) -> String {
    match error {
        CodeError::Length(length) => app.count("code-length", length),
        CodeError::Symbol(symbol) => app.fill("code-symbol", &[("symbol", &symbol.to_string())]),
        CodeError::Check => app.t("code-check"),
    }
}
