//! Reading aloud, with the voices of the device.

use crate::app::App;
use crate::browser;
use leptos::prelude::*;
use web_sys::{SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// The voice of the device for a language; none where the device has none.
fn voice(code: &str) -> Option<SpeechSynthesisVoice> {
    let voices = browser::window()?.speech_synthesis().ok()?.get_voices();
    voices
        .into_iter()
        .map(wasm_bindgen::JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .find(|voice| voice.lang().to_lowercase().starts_with(code))
}

/// Reads words aloud in place of what is being read; false where the device has no voice for the language.
fn say(words: &str, code: &str) -> bool {
    let (Some(window), Some(voice)) = (browser::window(), voice(code)) else { return false };
    let (Ok(speech), Ok(said)) = (window.speech_synthesis(), SpeechSynthesisUtterance::new_with_text(words)) else {
        return false;
    };
    speech.cancel();
    said.set_lang(code);
    said.set_voice(Some(&voice));
    said.set_rate(0.92);
    speech.speak(&said);
    true
}

/// Reads what just happened, for who asked for it.
pub fn tell(app: App, words: &str) {
    if app.settings.read.get_untracked() {
        say(words, app.language.get_untracked().code());
    }
}

/// The button that reads the screen; there for who asked for it.
pub fn button(app: App) -> AnyView {
    let read = move || {
        let words = browser::words_of("main").unwrap_or_default();
        if !say(&words, app.language.get_untracked().code()) {
            app.tell(app.t("read-no-voice"), false);
            app.notice.set(Some("read-no-voice"));
        }
    };
    crate::ui::live(move || {
        app.settings.read.get().then(|| {
            view! { <button type="button" class="read-aloud" on:click=move |_| read()>{app.t("read-screen")}</button> }
                .into_any()
        })
    })
}
