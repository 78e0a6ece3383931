//! What hangs in front of a class: the board of a room, or a lesson on a board alone, in which everything that a pupil
//! plays is played by all.

use crate::app::{App, Screen};
use crate::play::{self, Play};
use crate::program::Program;
use crate::screens::class::{Class, board, lead};
use crate::screens::prepare::{Prepare, strip, together};
use crate::words::Language;
use crate::work::{self, Attempt};
use crate::{bridge, browser, ui};
use leptos::prelude::*;
use mechanics::Scene;
use session::wire::Role;

/// What hangs in front of a class.
pub struct Board;

impl Program for Board {
    fn has(&self, screen: &Screen) -> bool {
        let at_door = matches!(screen, Screen::Start | Screen::Class(Class::Code | Class::Seat | Class::Notice));
        !screen.is_teachers() && !at_door
    }

    fn words(&self, _: Language) -> &'static str {
        ""
    }

    fn arrive(&self, app: App, there: Option<Screen>) -> Option<Screen> {
        let (path, fragment) = browser::address();
        if path.trim_end_matches('/') == "/board" {
            return Some(lead(app, fragment, Role::Board, Class::Board));
        }
        Some(there.unwrap_or(Screen::Prepare(Prepare::Together)))
    }

    fn listen(&self, app: App) {
        bridge::listen(app);
        work::listen(app);
    }

    fn loaded(&self, app: App) {
        bridge::load_game(app);
    }

    fn goes(&self, app: App, screen: &Screen) {
        Play.goes(app, screen);
    }

    fn show(&self, app: App, screen: Screen) -> AnyView {
        match screen {
            Screen::Prepare(_) => together::together(app),
            Screen::Class(_) => board::board(app),
            screen => Play.show(app, screen),
        }
    }

    fn around(&self, app: App, shown: AnyView, notice: AnyView) -> AnyView {
        ui::many([shown, strip(app), notice, play::corner(app)])
    }

    fn scene(&self, attempt: &Attempt) -> Scene {
        attempt.scene()
    }
}
