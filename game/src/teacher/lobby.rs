//! Who comes in: the code for the board, who waits, who was taken out, and the door.

use super::order;
use super::parts::{self, Look, button};
use super::state::{Panel, want};
use super::theme::{self, BRICK, INK, LAMP, NIGHT, PAPER, RULE};
use egui::accesskit::{Role, Toggled};
use egui::{Align2, CornerRadius, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use session::panel::{FromPanel, Page};
use session::wire::{Command, PupilRow, TeacherView};

const SEAT_HEIGHT: f32 = 46.0;

/// Draws the lobby.
pub(crate) fn draw(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.set_width(ui.available_width() - 8.0);
        code(ui, panel, view);
        door(ui, panel, view, wanted);
        let group = |holds: fn(&PupilRow) -> bool| view.pupils.iter().filter(|row| holds(row)).collect::<Vec<_>>();
        let waiting: Vec<&PupilRow> = order::waiting(view).collect();
        if !waiting.is_empty() {
            parts::card(ui, &panel.words.say("waiting"), |ui| {
                parts::heading(ui, &panel.words.say("waiting"), 2);
                if button(&panel.words.say("approve-all")).look(Look::Main).enabled(panel.connected).press(ui) {
                    waiting.iter().for_each(|row| want(wanted, Command::Approve { pupil: row.pupil }));
                }
                seats(ui, panel, &waiting);
            });
        }
        let inside = group(order::is_in);
        parts::card(ui, &panel.words.say("pupils"), |ui| {
            parts::heading(ui, &panel.words.count("present", u32::try_from(inside.len()).unwrap_or(u32::MAX)), 2);
            if inside.is_empty() {
                parts::soft(ui, &panel.words.say("lobby-empty"));
            } else {
                seats(ui, panel, &inside);
            }
        });
        let removed = group(|row| row.removed);
        if !removed.is_empty() {
            parts::card(ui, &panel.words.say("removed"), |ui| {
                parts::heading(ui, &panel.words.say("removed"), 2);
                seats(ui, panel, &removed);
            });
        }
    });
}

/// The code, large enough for the back row.
fn code(ui: &mut Ui, panel: &Panel, view: &TeacherView) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 150.0), Sense::hover());
    ui.painter().rect_filled(rect, CornerRadius::same(18), NIGHT);
    let how = panel.words.say("lobby-how");
    let line = ui.painter().text(
        pos2(rect.center().x, rect.min.y + 32.0),
        Align2::CENTER_CENTER,
        &how,
        theme::reading(19.0),
        PAPER,
    );
    parts::spoken(ui, ui.id().with("how"), line, Role::Label, &how);
    let place = pos2(rect.center().x, rect.min.y + 93.0);
    let drawn = ui.painter().text(place, Align2::CENTER_CENTER, &view.code, theme::heading(66.0), LAMP);
    parts::spoken(ui, ui.id().with("code"), drawn, Role::Label, &view.code);
}

fn door(ui: &mut Ui, panel: &Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let can = panel.connected;
    parts::row(ui, |ui| {
        if button(&panel.words.say("shut-door")).one_of(Role::Switch, view.shut).enabled(can).press(ui) {
            want(wanted, Command::Lock { shut: !view.shut });
        }
        if button(&panel.words.say("approval")).one_of(Role::Switch, view.approval).enabled(can).press(ui) {
            want(wanted, Command::Approval { asked: !view.approval });
        }
        if button(&panel.words.say("code-large")).press(ui) {
            wanted.push(FromPanel::Open(Page::Code));
        }
        if button(&panel.words.say("board-open")).enabled(can).press(ui) {
            want(wanted, Command::Invite { role: session::wire::Role::Board });
        }
        if button(&panel.words.say("links")).press(ui) {
            wanted.push(FromPanel::Open(Page::Links));
        }
        if button(&panel.words.say("plan-open")).press(ui) {
            wanted.push(FromPanel::Open(Page::Plan));
        }
    });
}

/// Pupils as places at a table; the one that is chosen shows what can be done.
fn seats(ui: &mut Ui, panel: &mut Panel, rows: &[&PupilRow]) {
    let least = if panel.names { 210.0 } else { 62.0 };
    let room = ui.available_width();
    let columns = (((room + 8.0) / (least + 8.0)).floor() as usize).max(1);
    let width = ((room - 8.0 * (columns as f32 - 1.0)) / columns as f32).min(least * 1.4);
    for line in rows.chunks(columns) {
        let (rect, _) = ui.allocate_exact_size(vec2(room, SEAT_HEIGHT), Sense::hover());
        if !ui.is_rect_visible(rect.expand(SEAT_HEIGHT)) {
            continue;
        }
        for (index, row) in line.iter().enumerate() {
            let left = rect.min.x + index as f32 * (width + 8.0);
            seat(ui, panel, Rect::from_min_size(pos2(left, rect.min.y), vec2(width, SEAT_HEIGHT)), row);
        }
    }
}

fn seat(ui: &mut Ui, panel: &mut Panel, rect: Rect, row: &PupilRow) {
    let response = ui.interact(rect, ui.id().with(("seat", row.pupil)), Sense::click());
    let chosen = panel.chosen == Some(row.pupil);
    let ground = match (row.removed, row.waiting, row.here) {
        (true, ..) => theme::BRICK_GROUND,
        (_, true, _) => theme::HELP_GROUND,
        (_, _, true) => theme::GOOD_GROUND,
        _ => theme::QUIET_GROUND,
    };
    let outline = match (chosen, response.hovered()) {
        (true, _) => Stroke::new(3.0, INK),
        (_, true) => Stroke::new(2.0, theme::SOFT_INK),
        _ => Stroke::new(1.0, RULE),
    };
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(10), ground, outline, StrokeKind::Inside);
    let who = panel.words.who(row, panel.names);
    // The number stays: pupils see theirs, and are found by it.
    let text = if panel.names { format!("{} {who}", row.pupil) } else { row.pupil.to_string() };
    let galley = parts::fitting(ui, &text, theme::heading(17.0), INK, rect.width() - 12.0, 1);
    let place = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect).min;
    painter.galley(place, galley, INK);
    if row.removed {
        painter.hline(rect.x_range().shrink(14.0), rect.center().y, Stroke::new(2.0, BRICK));
    }
    parts::focus_ring(ui, &response, rect);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &who));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(if chosen { Toggled::True } else { Toggled::False });
    });
    if response.clicked() {
        panel.choose(row.pupil);
    }
}
