//! The wire to the game: postcard bytes in events of the document.

use crate::app::{App, Picture};
use crate::browser;
use js_sys::Uint8Array;
use leptos::prelude::*;
use mechanics::stage::{BUILD, FromGame, ToGame};
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit};

const TO_GAME: &str = "vakpoort:to-game";
const FROM_GAME: &str = "vakpoort:from-game";
const GAME_FAILED: &str = "vakpoort:game-failed";
const LOAD_GAME: &str = "vakpoort:load-game";

/// Asks boot.js for the game, once.
pub fn load_game(app: App) {
    if app.picture.get_untracked() == Picture::Away {
        app.picture.set(Picture::Loading);
        dispatch(LOAD_GAME, None);
    }
}

/// Sends a message; without a game that can draw, nobody needs it.
pub fn send(app: App, message: &ToGame) {
    if app.picture.get_untracked() == Picture::Ready
        && let Ok(bytes) = postcard::to_stdvec(message)
    {
        dispatch(TO_GAME, Some(&bytes));
    }
}

/// Says something to boot.js, with bytes for a module.
pub fn dispatch(name: &str, bytes: Option<&[u8]>) {
    let detail = CustomEventInit::new();
    if let Some(bytes) = bytes {
        detail.set_detail(&Uint8Array::from(bytes));
    }
    if let (Some(document), Ok(event)) = (browser::document(), CustomEvent::new_with_event_init_dict(name, &detail)) {
        drop(document.dispatch_event(&event));
    }
}

/// Listens to the game for as long as the page lives.
pub fn listen(app: App) {
    browser::listen(FROM_GAME, move |event| {
        let bytes = event.dyn_into::<CustomEvent>().map(|event| Uint8Array::new(&event.detail()).to_vec());
        let Ok(bytes) = bytes else { return };
        match postcard::from_bytes(&bytes) {
            Ok(FromGame::Ready) => {
                app.picture.set(Picture::Ready);
                greet(app);
            }
            Ok(FromGame::Arrived) => app.arrivals.update(|count| *count += 1),
            Ok(FromGame::Failed { reason }) if reason == "build" && store_may_reload() => browser::reload(),
            Ok(FromGame::Failed { .. }) | Err(_) => app.picture.set(Picture::Failed),
        }
    });
    browser::listen(GAME_FAILED, move |_| app.picture.set(Picture::Failed));
}

fn store_may_reload() -> bool {
    crate::store::may_reload()
}

fn greet(app: App) {
    send(app, &ToGame::Hello { build: BUILD.to_owned(), calm: app.settings.calm.get_untracked() });
}
