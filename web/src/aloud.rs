//! Reading aloud: with a voice of the device, and conversations also with sound that a machine made beforehand.

use crate::app::{App, Screen};
use crate::{audio, browser};
use content::Voices;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// What is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A voice of the device speaks.
    Device,
    /// Sound that a machine made is heard.
    Made,
}

thread_local! {
    /// Counts what was read, so that the end of one thing is not taken for the end of the next.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

fn speech() -> Option<SpeechSynthesis> {
    browser::window()?.speech_synthesis().ok()
}

/// The voice of the device for a language; none where the device has none.
fn voice(code: &str) -> Option<SpeechSynthesisVoice> {
    let voices = speech()?.get_voices();
    voices
        .into_iter()
        .map(wasm_bindgen::JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .find(|voice| voice.lang().to_lowercase().starts_with(code))
}

/// Says nothing more.
pub fn hush(app: App) {
    TURN.set(TURN.get().wrapping_add(1));
    if app.reading.get_untracked().is_some() {
        app.reading.set(None);
        audio::hush();
        if let Some(speech) = speech() {
            speech.cancel();
        }
    }
}

/// Reads words aloud with a voice of the device; false where it has none for the language.
fn say(app: App, words: &str) -> bool {
    let code = app.language.get_untracked().code();
    let (Some(speech), Some(voice)) = (speech(), voice(code)) else { return false };
    let Ok(said) = SpeechSynthesisUtterance::new_with_text(words) else { return false };
    said.set_lang(code);
    said.set_voice(Some(&voice));
    said.set_rate(0.92);
    app.reading.set(Some(Reading::Device));
    let turn = TURN.get();
    let over = Closure::once_into_js(move |_: JsValue| {
        if TURN.get() == turn {
            app.reading.set(None);
        }
    });
    said.set_onend(Some(over.unchecked_ref()));
    speech.speak(&said);
    true
}

/// Plays what a machine made of these lines of the conversation on this screen; false where nobody spoke them.
async fn play(app: App, lines: Vec<String>) -> bool {
    let Screen::Meet(challenge) = app.screen.get_untracked() else { return false };
    let turn = TURN.get();
    let name = Voices::file(app.language.get_untracked().code(), &challenge);
    let Some(address) = browser::file(&name) else { return false };
    let Some(voices) = browser::fetch(&address).await.and_then(|bytes| Voices::decode(&bytes)) else { return false };
    let sounds: Vec<_> = lines.iter().filter_map(|line| voices.sound(line)).collect();
    let mut heard = false;
    for sound in sounds {
        // Something else is read by now: then this is done with.
        if TURN.get() != turn {
            return true;
        }
        app.reading.set(Some(Reading::Made));
        heard |= audio::speak(sound).await;
    }
    if TURN.get() == turn {
        app.reading.set(None);
    }
    heard
}

/// Reads in place of what is being read; `asked` says so where nothing can read it.
fn read(app: App, words: String, lines: Vec<String>, asked: bool) {
    hush(app);
    let made_first = app.settings.made.get_untracked() && matches!(app.screen.get_untracked(), Screen::Meet(_));
    if !made_first && say(app, &words) {
        return;
    }
    let turn = TURN.get();
    spawn_local(async move {
        let done = play(app, lines).await || TURN.get() != turn || (made_first && say(app, &words));
        if !done && asked {
            app.tell(app.t("read-no-voice"), false);
            app.notice.set(Some("read-no-voice"));
        }
    });
}

/// Reads what just happened, for who asked for it.
pub fn tell(app: App, words: &str) {
    if app.settings.read.get_untracked() {
        read(app, words.to_owned(), vec![words.to_owned()], false);
    }
}

/// The button that reads the screen, and stops reading it; there for who asked for it.
pub fn button(app: App) -> AnyView {
    let press = move || {
        if app.reading.get_untracked().is_some() {
            return hush(app);
        }
        read(app, browser::words_of("main").unwrap_or_default(), browser::texts_of(".balloon p"), true);
    };
    let words = move || {
        app.t(match app.reading.get() {
            None => "read-screen",
            Some(Reading::Device) => "read-stop",
            Some(Reading::Made) => "read-stop-made",
        })
    };
    crate::ui::live(move || {
        app.settings.read.get().then(|| {
            app.language.track();
            view! {
                <button type="button" class="read-aloud" on:click=move |_| press()>{crate::ui::words(words)}</button>
            }
            .into_any()
        })
    })
}
