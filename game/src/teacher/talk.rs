//! Talking about it: what the board shows, pairs of solutions, questions, cards and results.

use super::parts::{self, Look, button};
use super::plots;
use super::state::{Panel, want};
use super::theme::{self, INK};
use egui::accesskit::Role;
use egui::{ScrollArea, Ui};
use session::panel::{FromPanel, words as keys};
use session::plan::Step;
use session::wire::{Answers, Command, Shown, TeacherView};

/// From this width on there is room for two columns.
const TWO_COLUMNS: f32 = 760.0;
/// Most pairs that are proposed at once.
const MOST_PAIRS: usize = 4;

/// Draws what a class talks about.
pub(crate) fn draw(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.set_width(ui.available_width() - 8.0);
        if ui.available_width() < TWO_COLUMNS {
            solutions(ui, panel, view, wanted);
            questions(ui, panel, view, wanted);
        } else {
            ui.columns_const(|[left, right]| {
                solutions(left, panel, view, wanted);
                questions(right, panel, view, wanted);
            });
        }
    });
}

/// The board, and what was made.
fn solutions(ui: &mut Ui, panel: &Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    board(ui, panel, view, wanted);
    pairs(ui, panel, view, wanted);
    plots::solved(ui, panel, view);
}

/// What is asked.
fn questions(ui: &mut Ui, panel: &Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    for step in &view.plan.steps {
        match step {
            Step::Talk { question } => talk(ui, panel, view, question, wanted),
            Step::Cards { question, options } => cards(ui, panel, view, question, *options, wanted),
            Step::Work { .. } => {}
        }
    }
}

fn board(ui: &mut Ui, panel: &Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let words = &panel.words;
    parts::card(ui, &words.say("board"), |ui| {
        parts::heading(ui, &words.say("board"), 2);
        parts::status(ui, &words.say(shown_key(&view.shown)), theme::reading(17.0), INK);
        parts::row(ui, |ui| {
            for (shown, key) in [(Shown::Code, "board-code"), (Shown::Town, "board-town"), (Shown::Rest, "board-rest")]
            {
                let on = view.shown == shown;
                if button(&words.say(key)).one_of(Role::RadioButton, on).enabled(panel.connected).press(ui) {
                    want(wanted, Command::Show { shown });
                }
            }
        });
    });
}

fn shown_key(shown: &Shown) -> &'static str {
    match shown {
        Shown::Code => "board-code",
        Shown::Town => "board-town",
        Shown::Replay { .. } => "board-replay",
        Shown::Pair { .. } => "board-pair",
        Shown::Question { .. } => "board-question",
        Shown::Answers { .. } => "board-answers",
        Shown::Rest => "board-rest",
    }
}

/// Two who solved the same work order in different ways. Whose they are is said only where names are shown.
fn pairs(ui: &mut Ui, panel: &Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let words = &panel.words;
    parts::card(ui, &words.say("pairs"), |ui| {
        parts::heading(ui, &words.say("pairs"), 2);
        if view.pairs.is_empty() {
            parts::soft(ui, &words.say("pairs-none"));
        }
        for (challenge, one, other) in view.pairs.iter().take(MOST_PAIRS) {
            let title = words.challenge(challenge);
            parts::said(ui, &title, theme::bold(17.0), INK);
            let question = words.pack(&keys::pair(challenge), "");
            if !question.is_empty() {
                parts::text(ui, &question);
            }
            if panel.names {
                let who = |pupil| view.pupils.iter().find(|row| row.pupil == pupil).map(|row| words.who(row, true));
                let both: Vec<String> = [*one, *other].into_iter().filter_map(who).collect();
                parts::soft(ui, &both.join(" + "));
            }
            let shown = Shown::Pair { challenge: challenge.clone(), one: *one, other: *other };
            let spoken = words.fill("pair-spoken", &[("title", &title)]);
            let on = view.shown == shown;
            if button(&words.say("on-board")).spoken(&spoken).on(on).enabled(panel.connected).press(ui) {
                want(wanted, Command::Show { shown });
            }
        }
    });
}

fn talk(ui: &mut Ui, panel: &Panel, view: &TeacherView, question: &str, wanted: &mut Vec<FromPanel>) {
    let words = &panel.words;
    parts::card(ui, &words.question(question), |ui| {
        parts::soft(ui, &words.say("talks"));
        parts::heading(ui, &words.question(question), 3);
        let shown = Shown::Question { question: question.to_owned() };
        let on = view.shown == shown;
        if button(&words.say("show-question")).on(on).enabled(panel.connected).press(ui) {
            want(wanted, Command::Show { shown });
        }
    });
}

fn cards(ui: &mut Ui, panel: &Panel, view: &TeacherView, question: &str, options: u8, wanted: &mut Vec<FromPanel>) {
    let words = &panel.words;
    let asked = view.poll.as_ref().is_some_and(|poll| poll.question == question);
    let none = Answers { question: question.to_owned(), answered: 0, counts: None };
    let answers = view.class.answers.iter().find(|answers| answers.question == question).unwrap_or(&none);
    parts::card(ui, &words.question(question), |ui| {
        parts::soft(ui, &words.say("cards"));
        parts::heading(ui, &words.question(question), 3);
        parts::soft(ui, &words.count("answered", answers.answered.into()));
        plots::answers(ui, panel, answers);
        parts::row(ui, |ui| {
            let (key, look) = if asked { ("ask-stop", Look::Plain) } else { ("ask", Look::Main) };
            if button(&words.say(key)).look(look).enabled(panel.connected).press(ui) {
                let question = if asked { None } else { Some((question.to_owned(), options)) };
                want(wanted, Command::Poll { question });
            }
            if answers.counts.is_some() {
                let shown = Shown::Answers { question: question.to_owned() };
                let on = view.shown == shown;
                if button(&words.say("show-answers")).on(on).enabled(panel.connected).press(ui) {
                    want(wanted, Command::Show { shown });
                }
            }
        });
    });
}
