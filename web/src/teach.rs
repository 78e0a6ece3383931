//! The page of a teacher: preparing, printing and leading; and for a guest and for who keeps the network.

use crate::app::{App, Screen};
use crate::browser;
use crate::program::Program;
use crate::room::memory;
use crate::screens::class::{Class, check, guest, lead, teach};
use crate::screens::prepare::{self, Prepare};
use crate::ui;
use crate::words::Language;
use crate::work::Attempt;
use leptos::prelude::*;
use mechanics::Scene;
use session::wire::Role;

/// The page of a teacher.
pub struct Teach;

impl Program for Teach {
    fn teaches(&self) -> bool {
        true
    }

    fn words(&self, language: Language) -> &'static str {
        match language {
            Language::Dutch => include_str!("../texts/teach/nl.ftl"),
            Language::English => include_str!("../texts/teach/en.ftl"),
            // What they lack is said in Dutch.
            Language::Ukrainian | Language::Arabic => "",
        }
    }

    fn arrive(&self, app: App, there: Option<Screen>) -> Option<Screen> {
        let (path, fragment) = browser::address();
        match path.trim_end_matches('/') {
            "/teach" => Some(lead(app, fragment, Role::Teacher, Class::Teach)),
            "/guest" => Some(lead(app, fragment, Role::Guest, Class::Guest)),
            "/check" => Some(Screen::Class(Class::Check)),
            _ => {
                // Who leads a room reads in between, and still does after a reload.
                if let Some(token) = memory::token(Role::Teacher) {
                    app.room.lead(Role::Teacher, token);
                }
                Some(there.unwrap_or(Screen::Prepare(Prepare::Lessons)))
            }
        }
    }

    fn listen(&self, app: App) {
        crate::room::panel::listen(app);
    }

    fn loaded(&self, _: App) {}

    fn goes(&self, _: App, screen: &Screen) {
        browser::show_address(screen.address());
    }

    fn show(&self, app: App, screen: Screen) -> AnyView {
        match screen {
            Screen::Class(Class::Teach) => teach::teach(app),
            Screen::Class(Class::Guest) => guest::guest(app),
            Screen::Class(_) => check::check(app),
            Screen::Prepare(screen) => prepare::show(app, screen),
            _ => ().into_any(),
        }
    }

    fn around(&self, _: App, shown: AnyView, notice: AnyView) -> AnyView {
        ui::many([shown, notice])
    }

    fn scene(&self, _: &Attempt) -> Scene {
        Scene::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    /// Words of the page, of class and of teachers are read as one, and a key that stands there twice spoils them all.
    #[test]
    fn a_teacher_has_words_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language, &Teach);
            for key in ["title", "paused", "lead-begin"] {
                assert!(!words.page(key, &[]).starts_with('['), "{}: {key}", language.code());
            }
        }
    }
}
