//! One pupil: how it goes, and what can be done for this pupil.

use super::order;
use super::parts::{self, Look, button};
use super::state::{Panel, want};
use super::theme::{self, INK, SOFT_INK};
use super::{lead, signs};
use egui::accesskit::Role;
use egui::{Align2, ScrollArea, Sense, Ui, pos2, vec2};
use session::panel::FromPanel;
use session::plan::Step;
use session::wire::{Cell, Command, PupilRow, Shown, TeacherView};

/// Its width.
pub(crate) const WIDTH: f32 = 300.0;

/// Draws the sheet of one pupil.
pub(crate) fn draw(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, row: &PupilRow, wanted: &mut Vec<FromPanel>) {
    let who = panel.words.who(row, panel.names);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        parts::card(ui, &who, |ui| {
            parts::region(ui, &who, Role::Complementary);
            parts::heading(ui, &who, 2);
            parts::soft(ui, &panel.words.say(state_key(row, view)));
            if row.help.is_some() && order::is_in(row) {
                let helped = panel.words.say("helped");
                let wide = ui.available_width();
                if button(&helped).look(Look::Main).wide(wide).enabled(panel.connected).press(ui) {
                    want(wanted, Command::Helped { pupil: row.pupil });
                }
            }
            if order::is_in(row) {
                steps(ui, panel, view, row, wanted);
            }
            parts::gap(ui, 6.0);
            actions(ui, panel, row, wanted);
        });
    });
}

fn state_key(row: &PupilRow, view: &TeacherView) -> &'static str {
    match (row.removed, row.waiting) {
        (true, _) => "removed",
        (_, true) => "waiting",
        _ => order::doing(row, &order::asked(view)).key(),
    }
}

/// The steps that were begun, with their titles; what is solved can be put on the board.
fn steps(ui: &mut Ui, panel: &Panel, view: &TeacherView, row: &PupilRow, wanted: &mut Vec<FromPanel>) {
    let begun = |(_, (_, cell)): &(usize, (&Step, &Cell))| **cell != Cell::Empty;
    for (index, (step, cell)) in view.plan.steps.iter().zip(&row.cells).enumerate().filter(begun) {
        let title = panel.words.step(step);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 42.0), Sense::hover());
        let middle = rect.center().y;
        let open = view.open.get(index).copied().unwrap_or(false);
        lead::step_number(ui, pos2(rect.min.x + 14.0, middle), &(index + 1).to_string(), open);
        signs::draw(ui.painter(), pos2(rect.max.x - 14.0, middle), *cell);
        let room = rect.width() - 70.0;
        let name = parts::fitting(ui, &title, theme::bold(16.0), INK, room, 1);
        ui.painter().galley(pos2(rect.min.x + 36.0, middle - 18.0), name, INK);
        let how = panel.words.say(signs::key(*cell));
        let line = pos2(rect.min.x + 36.0, middle + 2.0);
        ui.painter().text(line, Align2::LEFT_TOP, &how, theme::reading(14.5), SOFT_INK);
        parts::spoken(ui, ui.id().with(("step", index)), rect, Role::Label, &format!("{title}: {how}"));
        if let (Step::Work { challenge, .. }, Cell::Solved) = (step, cell) {
            let shown = Shown::Replay { pupil: row.pupil, challenge: challenge.clone() };
            let on = view.shown == shown;
            let spoken = panel.words.fill("on-board-what", &[("title", &title)]);
            let text = panel.words.say("on-board");
            if button(&text).spoken(&spoken).on(on).enabled(panel.connected).press(ui) {
                want(wanted, Command::Show { shown: if on { Shown::Rest } else { shown } });
            }
        }
    }
}

fn actions(ui: &mut Ui, panel: &mut Panel, row: &PupilRow, wanted: &mut Vec<FromPanel>) {
    let pupil = row.pupil;
    let wide = ui.available_width();
    let can = panel.connected;
    let mut offer = |ui: &mut Ui, panel: &Panel, key: &str, look: Look, command: Command| {
        if button(&panel.words.say(key)).look(look).wide(wide).enabled(can).press(ui) {
            want(wanted, command);
        }
    };
    if row.removed {
        offer(ui, panel, "let-back", Look::Main, Command::LetBack { pupil });
    } else if row.waiting {
        offer(ui, panel, "approve", Look::Main, Command::Approve { pupil });
        offer(ui, panel, "remove", Look::Plain, Command::Remove { pupil });
    } else {
        match &panel.seat {
            Some((whose, code)) if *whose == pupil => {
                parts::text(ui, &panel.words.say("seat-here"));
                parts::status(ui, code, theme::heading(34.0), INK);
                parts::soft(ui, &panel.words.say("seat-why"));
            }
            _ => offer(ui, panel, "seat-code", Look::Plain, Command::SeatCode { pupil }),
        }
        offer(ui, panel, "rename", Look::Plain, Command::Rename { pupil });
        offer(ui, panel, "remove", Look::Plain, Command::Remove { pupil });
    }
    if button(&panel.words.say("close-details")).wide(wide).press(ui) {
        panel.choose(pupil);
    }
}
