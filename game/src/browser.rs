//! The browser's side: what `boot.js` calls, the canvas, and when frames are drawn.

use crate::art::Art;
use crate::mail::{Inbox, Outbox};
use crate::pace::Pace;
use bevy::prelude::*;
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use js_sys::{Array, Function, Uint8Array};
use std::cell::RefCell;
use std::time::Duration;
use wasm_bindgen::prelude::*;

/// Which element the game draws on.
pub(crate) const CANVAS: &str = "#game";
/// Between two frames of ambient movement.
const AMBIENT: Duration = Duration::from_millis(40);
/// As good as never.
const HOUR: Duration = Duration::from_secs(3600);

/// What the exported functions and the app share: there is one of each in a page.
#[derive(Default)]
struct Shared {
    letters: Vec<Vec<u8>>,
    proxy: Option<EventLoopProxy<WinitUserEvent>>,
    on_message: Option<Function>,
}

thread_local! {
    static SHARED: RefCell<Shared> = RefCell::default();
}

/// Starts the game. `on_message` gets its answers as postcard bytes; the rest is the art.
#[wasm_bindgen]
pub fn start(on_message: Function, atlas_index: Vec<u8>, pages: Array) {
    SHARED.with_borrow_mut(|shared| shared.on_message = Some(on_message));
    let pages: Vec<Vec<u8>> = pages.iter().map(|page| Uint8Array::new(&page).to_vec()).collect();
    let window = Window {
        canvas: Some(CANVAS.to_owned()),
        fit_canvas_to_parent: true,
        // The page has the keyboard, the mouse and the fingers.
        prevent_default_event_handling: false,
        ..default()
    };
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(WindowPlugin { primary_window: Some(window), ..default() }));
    app.insert_resource(settings(Pace::Full)).add_plugins((crate::plugin, crate::sharpness::plugin));
    app.add_systems(Startup, (hold_proxy, leave_tab_order));
    app.add_systems(First, fetch_letters).add_systems(Last, (post_letters, report_missing_art, set_pace));
    let world = app.world_mut();
    world.resource_scope(|world, mut art: Mut<Art>| {
        let mut images = world.resource_mut::<Assets<Image>>();
        if let Err(reason) = art.load(&atlas_index, &pages, &mut images) {
            answer(&mechanics::stage::FromGame::Failed { reason });
        }
    });
    app.run();
}

/// Sends a message, as postcard bytes, and wakes the game.
#[wasm_bindgen]
pub fn send(bytes: &[u8]) {
    SHARED.with_borrow_mut(|shared| {
        shared.letters.push(bytes.to_vec());
        if let Some(proxy) = &shared.proxy {
            // A closed event loop draws nothing any more; the page goes on without a picture.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    });
}

fn answer(message: &mechanics::stage::FromGame) {
    let on_message = SHARED.with_borrow(|shared| shared.on_message.clone());
    if let (Some(on_message), Ok(bytes)) = (on_message, postcard::to_stdvec(message)) {
        // What the page throws is the page's; the picture goes on.
        let _ = on_message.call1(&JsValue::NULL, &Uint8Array::from(bytes.as_slice()));
    }
}

fn hold_proxy(proxy: Res<EventLoopProxyWrapper>) {
    SHARED.with_borrow_mut(|shared| shared.proxy = Some((**proxy).clone()));
}

/// winit makes the canvas a stop for the Tab key, and names it; there is nothing in it for the keyboard or a screen reader.
fn leave_tab_order() {
    let canvas = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(CANVAS).ok()?);
    if let Some(canvas) = canvas {
        for (name, value) in [("tabindex", "-1"), ("aria-hidden", "true")] {
            let _ = canvas.set_attribute(name, value);
        }
        let _ = canvas.remove_attribute("alt");
    }
}

fn fetch_letters(mut inbox: ResMut<Inbox>) {
    let letters = SHARED.with_borrow_mut(|shared| std::mem::take(&mut shared.letters));
    if !letters.is_empty() {
        inbox.0.extend(letters);
    }
}

fn post_letters(mut outbox: ResMut<Outbox>) {
    if !outbox.0.is_empty() {
        std::mem::take(&mut outbox.0).iter().for_each(answer);
    }
}

fn report_missing_art(mut art: ResMut<Art>) {
    for name in art.take_unreported() {
        web_sys::console::warn_1(&format!("no art: {name}").into());
    }
}

fn set_pace(pace: Res<Pace>, mut winit: ResMut<WinitSettings>) {
    if pace.is_changed() {
        *winit = settings(*pace);
    }
}

/// winit's settings for a pace. A letter is a user event, a new size a window event.
fn settings(pace: Pace) -> WinitSettings {
    let mode = match pace {
        Pace::Full => UpdateMode::Continuous,
        Pace::Ambient => UpdateMode::reactive_low_power(AMBIENT),
        Pace::Rest => UpdateMode::reactive_low_power(HOUR),
    };
    WinitSettings { focused_mode: mode, unfocused_mode: mode }
}
