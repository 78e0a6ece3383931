//! The browser's side: what `boot.js` calls, the canvas, and when frames are drawn.

use crate::art::Art;
use crate::mail::{Inbox, Outbox};
use crate::pace::Pace;
use bevy::prelude::*;
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use js_sys::{Function, Uint8Array};
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
    /// Pages of art that have come: name and PNG file.
    pages: Vec<(String, Vec<u8>)>,
    proxy: Option<EventLoopProxy<WinitUserEvent>>,
    on_message: Option<Function>,
    on_want: Option<Function>,
}

impl Shared {
    /// Has a frame drawn, which looks at what has come.
    fn wake(&self) {
        if let Some(proxy) = &self.proxy {
            // A closed event loop draws nothing any more; the page goes on without a picture.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    }
}

thread_local! {
    static SHARED: RefCell<Shared> = RefCell::default();
}

/// Starts the game. `on_message` gets its answers as postcard bytes; `on_want` the name of a page of art that should
/// be brought, also more than once. `index` says where all sprites are.
#[wasm_bindgen]
pub fn start(on_message: Function, on_want: Function, index: &[u8]) {
    SHARED.with_borrow_mut(|shared| {
        shared.on_message = Some(on_message);
        shared.on_want = Some(on_want);
    });
    let window = Window {
        canvas: Some(CANVAS.to_owned()),
        fit_canvas_to_parent: true,
        // The page has the keyboard, the mouse and the fingers.
        prevent_default_event_handling: false,
        // Else the canvas takes the focus when it comes, from whoever is at something by then.
        focused: false,
        ..default()
    };
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(WindowPlugin { primary_window: Some(window), ..default() }));
    app.insert_resource(settings(Pace::Full)).add_plugins((crate::plugin, crate::sharpness::plugin));
    app.add_systems(Startup, (hold_proxy, leave_tab_order));
    app.add_systems(First, (fetch_letters, fetch_pages));
    app.add_systems(Last, (post_letters, want_pages, report_missing_art, set_pace));
    if let Err(reason) = app.world_mut().resource_mut::<Art>().load_index(index) {
        answer(&mechanics::stage::FromGame::Failed { reason });
    }
    app.run();
}

/// Sends a message, as postcard bytes, and wakes the game.
#[wasm_bindgen]
pub fn send(bytes: &[u8]) {
    SHARED.with_borrow_mut(|shared| {
        shared.letters.push(bytes.to_vec());
        shared.wake();
    });
}

/// Brings a page of art, a PNG file; before the start or at any time after it.
#[wasm_bindgen]
pub fn bring(name: String, png: Vec<u8>) {
    SHARED.with_borrow_mut(|shared| {
        shared.pages.push((name, png));
        shared.wake();
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

fn fetch_pages(mut art: ResMut<Art>, mut images: ResMut<Assets<Image>>) {
    let pages = SHARED.with_borrow_mut(|shared| std::mem::take(&mut shared.pages));
    for (name, png) in pages {
        if let Err(reason) = art.load_page(&name, &png, &mut images) {
            web_sys::console::warn_1(&reason.into());
        }
    }
}

fn want_pages(mut art: ResMut<Art>) {
    let on_want = SHARED.with_borrow(|shared| shared.on_want.clone());
    let Some(on_want) = on_want else { return };
    for name in art.take_wanted() {
        // Whoever can't bring it leaves the picture without.
        let _ = on_want.call1(&JsValue::NULL, &name.into());
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
