//! The page on which is played: by pupils alone or in a class, and by the class on the board.

use crate::app::{App, Screen};
use crate::program::Program;
use crate::screens::class::{self, Class, board, join, lesson, notice};
use crate::screens::prepare::{strip, together};
use crate::screens::{
    credits, deliver, measured, meet, occupation, passport, plan_b, play, settings, start, town, trades, who,
};
use crate::words::Language;
use crate::work::{self, Attempt};
use crate::{aloud, bridge, room, ui};
use leptos::prelude::*;
use mechanics::Scene;
use mechanics::stage::ToGame;

/// The page on which is played.
pub struct Play;

impl Program for Play {
    fn teaches(&self) -> bool {
        false
    }

    fn words(&self, _: Language) -> &'static str {
        ""
    }

    fn arrive(&self, app: App, there: Option<Screen>) -> Option<Screen> {
        class::arrive(app, there.as_ref()).or(there).map(|screen| class::instead(app, screen))
    }

    fn listen(&self, app: App) {
        bridge::listen(app);
        work::listen(app);
        room::listen_as_pupil(app);
    }

    fn loaded(&self, app: App) {
        bridge::load_game(app);
    }

    fn goes(&self, app: App, screen: &Screen) {
        if !screen.staged() {
            bridge::send(app, &ToGame::Hide);
        }
        app.hand.drop_it(app);
    }

    fn show(&self, app: App, screen: Screen) -> AnyView {
        match screen {
            Screen::Start => start::start(app),
            Screen::Play => play::play(app),
            Screen::Deliver => deliver::deliver(app),
            Screen::Measured => measured::measured(app),
            Screen::Who => who::who(app),
            Screen::Town => town::town(app),
            Screen::Meet(challenge) => meet::meet(app, challenge),
            Screen::Occupation(challenge) => occupation::occupation(app, challenge),
            Screen::Passport => passport::passport(app),
            Screen::Trades => trades::trades(app),
            Screen::Trade(id) => trades::trade(app, id),
            Screen::PlanB => plan_b::plan_b(app),
            Screen::Credits => credits::credits(app),
            Screen::Prepare(_) => together::together(app),
            Screen::Class(Class::Code) => join::code(app),
            Screen::Class(Class::Seat) => join::seat(app),
            Screen::Class(Class::Notice) => notice::notice(app),
            Screen::Class(Class::Board) => board::board(app),
            Screen::Class(_) => lesson::lesson(app),
        }
    }

    fn around(&self, app: App, shown: AnyView, notice: AnyView) -> AnyView {
        let settings = move || {
            app.language.track();
            Some(settings::settings(app))
        };
        ui::many([
            class::bar(app),
            shown,
            strip(app),
            class::over(app),
            notice,
            ui::live(settings),
            aloud::button(app).into_any(),
        ])
    }

    fn scene(&self, attempt: &Attempt) -> Scene {
        attempt.scene()
    }
}
