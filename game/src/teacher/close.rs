//! The end of the lesson: closing, homework, the report, and what becomes of it all.

use super::days;
use super::parts::{self, Look, button};
use super::state::{Ask, Panel, want};
use super::theme::{self, INK};
use egui::accesskit::Role;
use egui::{ScrollArea, Ui};
use session::panel::{FromPanel, Page};
use session::wire::{Command, Phase, TeacherView};

const KEEP: [u8; 4] = [0, 1, 7, 30];
const HOMEWORK: [u64; 4] = [1, 3, 7, 14];

/// Draws the end of the lesson.
pub(crate) fn draw(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.set_width((ui.available_width() - 8.0).min(760.0));
        if let Some(at) = view.deleted_at {
            let (day, time) = days::said(&panel.words, at, panel.ahead);
            let text = panel.words.fill("deleted-at", &[("day", &day), ("time", &time)]);
            parts::status(ui, &text, theme::bold(18.0), INK);
        }
        if view.phase != Phase::Closed {
            close(ui, panel);
        }
        report(ui, panel, wanted);
        town(ui, panel, view, wanted);
        if view.phase == Phase::Closed {
            another(ui, panel, wanted);
        } else {
            homework(ui, panel, view, wanted);
        }
        wipe(ui, panel);
    });
}

fn close(ui: &mut Ui, panel: &mut Panel) {
    parts::card(ui, &panel.words.say("close-lesson"), |ui| {
        parts::heading(ui, &panel.words.say("close-lesson"), 2);
        parts::text(ui, &panel.words.say("close-why"));
        parts::soft(ui, &panel.words.say("keep"));
        parts::row(ui, |ui| {
            for days in KEEP {
                let nothing = || panel.words.say("keep-nothing");
                let counted = |key| if days == 0 { nothing() } else { panel.words.count(key, days.into()) };
                let (text, spoken) = (counted("keep-days"), counted("keep-spoken"));
                let on = panel.keep_days == days;
                if button(&text).spoken(&spoken).one_of(Role::RadioButton, on).press(ui) {
                    panel.keep_days = days;
                }
            }
        });
        if button(&panel.words.say("close-yes")).look(Look::Main).enabled(panel.connected).press(ui) {
            panel.ask = Some(Ask::Close);
        }
    });
}

fn report(ui: &mut Ui, panel: &Panel, wanted: &mut Vec<FromPanel>) {
    parts::card(ui, &panel.words.say("report"), |ui| {
        parts::heading(ui, &panel.words.say("report"), 2);
        if button(&panel.words.say("report-open")).press(ui) {
            wanted.push(FromPanel::Open(Page::Report));
        }
    });
}

/// What the class lit goes along to the next lesson.
fn town(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    if view.town.places.is_empty() {
        return;
    }
    parts::card(ui, &panel.words.say("board-town"), |ui| {
        parts::heading(ui, &panel.words.say("board-town"), 2);
        if button(&panel.words.say("town-keep")).press(ui) {
            wanted.push(FromPanel::Open(Page::Town));
            panel.town_kept = true;
        }
        if panel.town_kept {
            parts::text(ui, &panel.words.say("town-kept"));
        }
    });
}

fn another(ui: &mut Ui, panel: &Panel, wanted: &mut Vec<FromPanel>) {
    parts::card(ui, &panel.words.say("another"), |ui| {
        parts::heading(ui, &panel.words.say("another"), 2);
        if button(&panel.words.say("another-open")).look(Look::Main).press(ui) {
            wanted.push(FromPanel::Open(Page::Another));
        }
    });
}

fn homework(ui: &mut Ui, panel: &Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let words = &panel.words;
    parts::card(ui, &words.say("homework"), |ui| {
        parts::heading(ui, &words.say("homework"), 2);
        if view.phase == Phase::Homework {
            parts::text(ui, &homework_now(panel, view));
            if button(&words.say("homework-stop")).enabled(panel.connected).press(ui) {
                want(wanted, Command::Homework { until: None });
            }
            return;
        }
        parts::text(ui, &words.say("homework-why"));
        parts::row(ui, |ui| {
            for later in HOMEWORK {
                let until = days::end_of_day(panel.now, panel.ahead, later);
                let (day, _) = days::said(words, until, panel.ahead);
                let spoken = words.fill("homework-until", &[("day", &day)]);
                if button(&day).spoken(&spoken).enabled(panel.connected).press(ui) {
                    want(wanted, Command::Homework { until: Some(until) });
                }
            }
        });
    });
}

/// That homework is open, and until when.
fn homework_now(panel: &Panel, view: &TeacherView) -> String {
    let Some(until) = view.homework_until else { return panel.words.say("homework-now") };
    let (day, _) = days::said(&panel.words, until, panel.ahead);
    panel.words.fill("homework-open-until", &[("day", &day)])
}

fn wipe(ui: &mut Ui, panel: &mut Panel) {
    parts::card(ui, &panel.words.say("wipe"), |ui| {
        parts::text(ui, &panel.words.say("wipe-why"));
        if button(&panel.words.say("wipe")).look(Look::Danger).enabled(panel.connected).press(ui) {
            panel.ask = Some(Ask::Wipe);
        }
    });
}
