//! The window on the scene: the still picture where the game does not draw, and the controls over it.

use super::camera::Camera;
use super::control::control;
use super::hand::capture;
use crate::app::{App, Picture};
use crate::{browser, ui};
use leptos::html;
use leptos::prelude::*;
use mechanics::{GroupKind, Place};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The window on the scene, with `inside` laid over it in scene units.
pub fn viewport(app: App, inside: AnyView) -> AnyView {
    let frame = NodeRef::<html::Div>::new();
    let last = StoredValue::new(None::<(f64, f64)>);
    let measure = move || {
        let Some(rect) = frame.get_untracked().map(|frame| frame.get_bounding_client_rect()) else { return };
        let frame = (rect.left(), rect.top(), rect.width(), rect.height());
        if frame.2 > 0.0 && frame != app.camera.get_untracked().frame {
            let old = app.camera.get_untracked();
            let middle = if old.scale > 0.0 { old.middle() } else { busy_middle(app) };
            let touched = app.scene.with_untracked(|scene| {
                scene.groups.iter().flat_map(|group| &group.controls).any(|control| control.place.is_some())
            });
            let board = app
                .scene
                .with_untracked(|scene| scene.groups.iter().any(|group| matches!(group.kind, GroupKind::Grid { .. })));
            app.camera.set(if board { Camera::ground(frame) } else { Camera::fit(frame, middle, touched) });
        }
    };
    app.camera.set(Camera::default());
    watch_size(frame, measure);
    let pan_to = move |event: &web_sys::PointerEvent| {
        let now = (f64::from(event.client_x()), f64::from(event.client_y()));
        if let Some(before) = last.get_value() {
            app.camera.update(|camera| *camera = camera.pan(now.0 - before.0, now.1 - before.1));
            last.set_value(Some(now));
        }
    };
    let start = move |event: &web_sys::PointerEvent| {
        let on_thing = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            .is_some_and(|element| element.closest("button").ok().flatten().is_some());
        if !on_thing {
            capture(event);
            last.set_value(Some((f64::from(event.client_x()), f64::from(event.client_y()))));
        }
    };
    let set = app.attempt.with_untracked(|attempt| attempt.as_ref().map(|attempt| attempt.set.clone()));
    let poster = browser::file(&format!("pictures/poster-{}.svg", set.unwrap_or_default()))
        .or_else(|| browser::file("pictures/poster-start.svg"));
    let still = move || app.picture.get() != Picture::Ready;
    let poster = move || {
        let poster = poster.clone().filter(|_| still())?;
        Some(view! { <img class="poster" src=poster alt="" draggable="false" /> }.into_any())
    };
    view! {
        <div class="viewport" node_ref=frame class:still=still
            on:pointerdown=move |event| start(&event)
            on:pointermove=move |event| pan_to(&event)
            on:pointerup=move |_| last.set_value(None)
            on:pointercancel=move |_| last.set_value(None)>
            <div class="overlay"
                style:transform=move || app.camera.with(|camera| {
                    format!("scale({}) translate({}px, {}px)", camera.scale, -camera.x, -camera.y)
                })
                style=("--unit", move || app.camera.with(|camera| format!("{}px", 1.0 / camera.scale.max(0.1))))>
                {ui::live(poster)}
                {inside}
            </div>
            {ui::live(move || pan_buttons(app))}
        </div>
    }
    .into_any()
}

/// Everything that has a place in the scene.
pub fn things(app: App) -> AnyView {
    let groups = Memo::new(move |_| {
        app.scene.with(|scene| {
            let free = scene.groups.iter().filter(|group| group.kind == GroupKind::Free);
            free.map(|group| group.id.clone()).collect::<Vec<_>>()
        })
    });
    let ids = move |group: &str| {
        app.scene.with(|scene| {
            let controls = scene.groups.iter().filter(|other| other.id == group).flat_map(|group| &group.controls);
            controls.filter(|control| control.place.is_some()).map(|control| control.id.clone()).collect::<Vec<_>>()
        })
    };
    // Without a picture there is nothing to lie over: then all of them are rows in the panel.
    let pictured = move || app.picture.get() != Picture::Failed;
    let laid = move || if pictured() { groups.get() } else { Vec::new() };
    let group = move |group: String| {
        let label = app.scene.with_untracked(|scene| {
            scene.groups.iter().find(|other| other.id == group).map(|group| app.say(&group.label))
        });
        let controls = ui::each(move || ids(&group), move |id| control(app, id));
        view! { <div role="group" aria-label=label>{controls}</div> }.into_any()
    };
    ui::many([ui::live(move || hand_line(app)), ui::each(laid, group)])
}

/// Without the game nobody else draws the thing in the hand.
fn hand_line(app: App) -> Option<AnyView> {
    let (x, y) = app.hand.at.get()?;
    let held = app.hand.held.get()?;
    let from = app.scene.with(|scene| scene.control(&held.id)?.place)?;
    (app.picture.get() != Picture::Ready).then(|| {
        view! {
            <svg class="hand-line" viewBox="0 0 1600 900" aria-hidden="true">
                <line x1=from.x y1=from.y x2=x y2=y />
                <circle cx=x cy=y r="16" />
            </svg>
        }
        .into_any()
    })
}

fn pan_buttons(app: App) -> Option<AnyView> {
    let (sideways, upright) = app.camera.get().hides();
    let button = move |key: &'static str, sign: &'static str, dx: f64, dy: f64| {
        view! {
            <button type="button" class="pan" aria-label=app.t(key)
                on:click=move |_| app.camera.update(|camera| *camera = camera.pan(dx, dy))>
                <span aria-hidden="true">{sign}</span>
            </button>
        }
    };
    (app.picture.get() != Picture::Failed && (sideways || upright)).then(|| {
        view! {
            <div class="pans" role="group" aria-label=app.t("look-around")>
                {sideways.then(|| (button("look-left", "◀", 160.0, 0.0), button("look-right", "▶", -160.0, 0.0)))}
                {upright.then(|| (button("look-up", "▲", 0.0, 120.0), button("look-down", "▼", 0.0, -120.0)))}
            </div>
        }
        .into_any()
    })
}

/// Brings a place into sight, as when the keyboard reaches it.
pub fn reveal(app: App, place: Place) {
    let (at, camera) = ((f64::from(place.x), f64::from(place.y)), app.camera.get_untracked());
    if camera.scale > 0.0 && !camera.sees(at) {
        app.camera.set(camera.look_at(at));
    }
}

/// The middle of everything that can be touched.
fn busy_middle(app: App) -> (f64, f64) {
    app.scene.with_untracked(|scene| {
        let places = scene.groups.iter().flat_map(|group| &group.controls).filter_map(|control| control.place);
        let (mut sum, mut count) = ((0.0, 0.0), 0.0);
        for place in places {
            sum = (sum.0 + f64::from(place.x), sum.1 + f64::from(place.y));
            count += 1.0;
        }
        if count > 0.0 { (sum.0 / count, sum.1 / count) } else { (800.0, 450.0) }
    })
}

/// Measures now, and whenever the size changes.
fn watch_size(frame: NodeRef<html::Div>, measure: impl Fn() + Clone + 'static) {
    let observer = StoredValue::new_local(None::<web_sys::ResizeObserver>);
    Effect::new(move |_| {
        let Some(element) = frame.get() else { return };
        let heard = {
            let measure = measure.clone();
            Closure::<dyn FnMut()>::new(measure)
        };
        if let Ok(watch) = web_sys::ResizeObserver::new(heard.as_ref().unchecked_ref()) {
            watch.observe(&element);
            observer.set_value(Some(watch));
        }
        // It must outlive the observer; a screen more or less is a few bytes.
        heard.forget();
    });
    on_cleanup(move || {
        observer.try_update_value(|watch| {
            if let Some(watch) = watch.take() {
                watch.disconnect();
            }
        });
    });
}
