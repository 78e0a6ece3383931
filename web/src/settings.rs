//! How the page looks, sounds and moves for this pupil.

use crate::browser;
use content::Passport;
use leptos::prelude::*;

/// Sizes of the text, in percent.
pub const SIZES: [u32; 4] = [100, 125, 150, 200];

/// What the pupil chose.
#[derive(Clone, Copy)]
pub struct Settings {
    /// Size of the text in percent.
    pub size: RwSignal<u32>,
    /// OpenDyslexic instead of Atkinson Hyperlegible.
    pub dyslexic: RwSignal<bool>,
    /// Simpler words, where there are some.
    pub simple: RwSignal<bool>,
    /// Black on white.
    pub contrast: RwSignal<bool>,
    /// Still poses instead of movement.
    pub calm: RwSignal<bool>,
    /// Sounds.
    pub sound: RwSignal<bool>,
    /// The device reads aloud.
    pub read: RwSignal<bool>,
    /// Conversations are read by the voice that comes with them, also where the device has its own.
    pub made: RwSignal<bool>,
}

impl Settings {
    /// What the device asks for, until the pupil chooses.
    pub fn new() -> Self {
        Self {
            size: RwSignal::new(100),
            dyslexic: RwSignal::new(false),
            simple: RwSignal::new(false),
            contrast: RwSignal::new(browser::media("(prefers-contrast: more)")),
            calm: RwSignal::new(browser::media("(prefers-reduced-motion: reduce)")),
            sound: RwSignal::new(true),
            read: RwSignal::new(false),
            made: RwSignal::new(false),
        }
    }

    /// The switches, by the name under which a passport keeps them.
    pub fn switches(self) -> [(&'static str, RwSignal<bool>); 7] {
        [
            ("simple", self.simple),
            ("dyslexic", self.dyslexic),
            ("contrast", self.contrast),
            ("calm", self.calm),
            ("sound", self.sound),
            ("read", self.read),
            ("made", self.made),
        ]
    }

    /// Takes over what a passport keeps.
    pub fn take(self, passport: &Passport) {
        if let Some(size) = passport.preference("size").filter(|size| SIZES.contains(size)) {
            self.size.set(size);
        }
        for (name, switch) in self.switches() {
            if let Some(value) = passport.preference(name) {
                switch.set(value == 1);
            }
        }
    }

    /// Puts the choices on the document, where the style sheet reads them.
    pub fn apply(self) {
        Effect::new(move |_| {
            let Some(html) = browser::document().and_then(|document| document.document_element()) else { return };
            let mark = |name: &str, on: bool| {
                drop(if on { html.set_attribute(name, "") } else { html.remove_attribute(name) });
            };
            drop(html.set_attribute("data-size", &self.size.get().to_string()));
            mark("data-dyslexic", self.dyslexic.get());
            mark("data-contrast", self.contrast.get());
            mark("data-calm", self.calm.get());
        });
    }
}
