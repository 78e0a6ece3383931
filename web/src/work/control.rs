//! One control: a real button, slider or choice, at its place in the scene or as a row of a list.

use super::hold::{Hold, steps};
use super::viewport::reveal;
use crate::app::App;
use crate::ui;
use leptos::prelude::*;
use mechanics::{Act, Control, Role, Text, Verb};

/// The control with this id, for as long as it is in the scene.
pub fn control(app: App, id: String) -> AnyView {
    let now = {
        let id = id.clone();
        Memo::new(move |_| app.scene.with(|scene| scene.control(&id).cloned()))
    };
    match now.get_untracked().map(|control| control.role) {
        Some(Role::Slider { .. }) => slider(app, id, now),
        Some(Role::Choice { .. }) => choice(app, id, now),
        Some(_) => button(app, id, now, None),
        None => ().into_any(),
    }
}

/// A cell of a board; `stops` says whether the tab key stops at it.
pub fn cell(app: App, id: String, stops: Signal<&'static str>) -> AnyView {
    let now = {
        let id = id.clone();
        Memo::new(move |_| app.scene.with(|scene| scene.control(&id).cloned()))
    };
    button(app, id, now, Some(stops))
}

type Now = Memo<Option<Control>>;

fn label(app: App, now: Now) -> String {
    now.with(|control| control.as_ref().map(|control| app.say(&control.label))).unwrap_or_default()
}

fn value(app: App, now: Now) -> String {
    now.with(|control| control.as_ref().and_then(|control| control.value.as_ref().map(|value| app.say(value))))
        .unwrap_or_default()
}

fn enabled(now: Now) -> bool {
    now.with(|control| control.as_ref().is_some_and(|control| control.enabled))
}

fn can_be_carried(control: &Option<Control>) -> bool {
    matches!(control.as_ref().map(|control| &control.role), Some(Role::Carry { .. }))
}

fn carried(now: Now) -> bool {
    now.with_untracked(can_be_carried)
}

/// Whether it is only a place to put others.
fn spot(now: Now) -> bool {
    now.with(|control| matches!(control.as_ref().map(|control| &control.role), Some(Role::Spot)))
}

fn button(app: App, id: String, now: Now, stops: Option<Signal<&'static str>>) -> AnyView {
    let hand = app.hand;
    let me = StoredValue::new(id.clone());
    let is_held = move || hand.held.with(|held| held.as_ref().is_some_and(|held| me.with_value(|me| held.id == *me)));
    let is_target =
        move || hand.held.with(|held| held.as_ref().is_some_and(|held| me.with_value(|me| held.targets.contains(me))));
    let is_over = move || hand.over.with(|over| me.with_value(|me| over.as_ref() == Some(me)));
    let is_off = move || !enabled(now) || (hand.held.with(Option::is_some) && !is_held() && !is_target());
    let pressed = move || {
        let on = now.with(|control| match control.as_ref().map(|control| &control.role) {
            Some(Role::Toggle { on }) => Some(*on),
            Some(Role::Carry { .. }) => Some(is_held()),
            _ => None,
        });
        on.map(|on| if on { "true" } else { "false" })
    };
    let press = move || {
        let id = me.get_value();
        // Carried things and targets are for the hand; with something in the hand a switch is neither.
        if carried(now) || is_target() {
            hand.tap(app, &id);
        } else if hand.held.with_untracked(Option::is_some) {
            app.tell(app.t("not-here"), false);
        } else if enabled(now) && !spot(now) {
            super::act(app, &Act::press(id));
        } else {
            app.tell(format!("{}: {}", label(app, now), app.t("not-now")), false);
        }
    };
    let hold = Hold::new();
    let held = move || {
        if enabled(now) {
            press();
        } else {
            hold.up();
        }
    };
    let down = move |event: &web_sys::PointerEvent| {
        if carried(now) {
            hand.down(event, &me.get_value());
        } else if event.button() == 0 && me.with_value(|me| steps(me)) {
            hold.down(held);
        }
    };
    let pixels = move |of: fn(mechanics::Place) -> f32| {
        move || {
            now.with(|control| control.as_ref().and_then(|control| control.place))
                .map(|place| format!("{}px", of(place)))
        }
    };
    let value_id = format!("value-{id}");
    let place = move || now.with_untracked(|control| control.as_ref().and_then(|control| control.place));
    view! {
        <button type="button" class="thing" id=format!("thing-{id}")
            class:carry=move || now.with(can_be_carried) class:spot=move || spot(now) class:heading=move || { spot(now) && !enabled(now) } class:held=is_held class:target=is_target class:over=is_over
            tabindex=move || stops.map(|stops| stops.get()) aria-pressed=pressed aria-describedby=value_id.clone()
            aria-disabled=move || is_off().then_some("true")
            style:left=pixels(|place| place.x - place.w / 2.0) style:top=pixels(|place| place.y - place.h / 2.0)
            style:width=pixels(|place| place.w) style:height=pixels(|place| place.h)
            on:pointerdown=move |event| down(&event)
            on:pointermove=move |event| hand.moved(app, &event)
            on:pointerup=move |event| { hold.up(); hand.up(app, &event) }
            on:pointerleave=move |_| hold.up()
            on:pointercancel=move |_| { hold.up(); hand.drop_it(app) }
            on:focus=move |_| if let Some(place) = place() { reveal(app, place) }
            on:click=move |event| if event.detail() == 0 || !hold.takes_click() { press() }>
            <span class="tip">{ui::words(move || label(app, now))}</span>
        </button>
        <span class="value" id=value_id>{ui::words(move || value(app, now))}</span>
    }
    .into_any()
}

fn slider(app: App, id: String, now: Now) -> AnyView {
    let ends = now.with_untracked(|control| match control.as_ref().map(|control| &control.role) {
        Some(Role::Slider { min, max, step, .. }) => (*min, *max, *step),
        _ => (0.0, 1.0, 1.0),
    });
    let level = move || {
        now.with(|control| match control.as_ref().map(|control| &control.role) {
            Some(Role::Slider { now, .. }) => now.to_string(),
            _ => String::new(),
        })
    };
    view! {
        <label class="slider">
            <span>{ui::words(move || label(app, now))}</span>
            <input type="range" min=ends.0 max=ends.1 step=ends.2 prop:value=level disabled=move || !enabled(now)
                aria-valuetext=move || value(app, now)
                on:change=move |event| if let Ok(to) = event_target_value(&event).parse() {
                    super::act(app, &Act { control: id.clone(), verb: Verb::Set(to) });
                } />
            <output>{ui::words(move || value(app, now))}</output>
        </label>
    }
    .into_any()
}

fn choice(app: App, id: String, now: Now) -> AnyView {
    let options = move || {
        now.with(|control| match control.as_ref().map(|control| &control.role) {
            Some(Role::Choice { options, chosen }) => {
                options.iter().filter(|(id, _)| id != chosen).cloned().collect::<Vec<_>>()
            }
            _ => Vec::new(),
        })
    };
    let option = move |(option, name): (String, Text)| {
        let id = id.clone();
        let choose = move || {
            if enabled(now) {
                super::act(app, &Act::choose(id.clone(), option.clone()));
            } else {
                app.tell(app.t("not-now"), false);
            }
        };
        ui::button(app.say(&name), if enabled(now) { "small" } else { "small off" }, choose)
    };
    let buttons = move || Some(ui::many(options().into_iter().map(&option)));
    view! {
        <fieldset class="choice">
            <legend>{ui::words(move || label(app, now))}</legend>
            <p class="chosen">{ui::words(move || value(app, now))}</p>
            {ui::live(buttons)}
        </fieldset>
    }
    .into_any()
}
