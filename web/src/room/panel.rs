//! The wire to the drawn panel of a teacher. The page has the connection and the truth; the panel draws, and says what
//! the teacher wants.

use crate::app::App;
use crate::{bridge, browser};
use js_sys::Uint8Array;
use leptos::prelude::*;
use session::panel::{FromPanel, Page, ToPanel, decode, encode};
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;

/// The program that draws the panel, if this build has it.
const MODULE: &str = "teacher.wasm";

/// How far the panel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// Not asked for.
    Away,
    /// On its way; the plain panel is shown.
    Loading,
    /// It draws.
    Ready,
    /// It will not come; the plain panel stays.
    Failed,
}

/// The drawn panel, as the page knows it.
#[derive(Clone, Copy)]
pub struct Panel {
    /// How far it is.
    pub drawn: RwSignal<Drawn>,
    /// What is read or printed now, in front of it.
    pub page: RwSignal<Option<Page>>,
    /// Whether names are shown.
    pub names: RwSignal<bool>,
}

impl Panel {
    /// Not asked for yet.
    pub fn new() -> Self {
        Self { drawn: RwSignal::new(Drawn::Away), page: RwSignal::new(None), names: RwSignal::new(false) }
    }
}

/// Asks boot.js for the panel, once, where this build has one and this browser can show it.
pub fn load(app: App) {
    if app.panel.drawn.get_untracked() == Drawn::Away && browser::file(MODULE).is_some() && browser::draws() {
        app.panel.drawn.set(Drawn::Loading);
        bridge::dispatch("vakpoort:load-panel", None);
    }
}

/// Tells the panel something; without one that draws, nobody needs it.
pub fn send(app: App, message: &ToPanel) {
    if app.panel.drawn.get_untracked() == Drawn::Ready {
        bridge::dispatch("vakpoort:to-panel", Some(&encode(message)));
    }
}

/// Shows the panel over the page, or puts it away.
pub fn show(shown: bool) {
    for (id, hidden) in [("panel", !shown), ("page", shown)] {
        if let Some(element) = browser::element(id) {
            element.set_hidden(hidden);
        }
    }
}

/// Listens to the panel for as long as the page lives.
pub fn listen(app: App) {
    browser::listen_window("vakpoort-panel", move |event| {
        let bytes = event.dyn_into::<CustomEvent>().map(|event| Uint8Array::new(&event.detail()).to_vec());
        match bytes.ok().and_then(|bytes| decode(&bytes)) {
            Some(FromPanel::Ready) => app.panel.drawn.set(Drawn::Ready),
            Some(FromPanel::Do(command)) => {
                // What can't be sent now is said by the panel itself, which knows that there is no connection.
                app.room.command(command);
            }
            Some(FromPanel::Names(shown)) => app.panel.names.set(shown),
            Some(FromPanel::Open(page)) => app.panel.page.set(Some(page)),
            Some(FromPanel::Failed { .. }) | None => app.panel.drawn.set(Drawn::Failed),
        }
    });
}
