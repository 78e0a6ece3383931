//! The bar at the top: the code, how many there are, how far the lesson is, the parts, and the names.

use super::order;
use super::parts::{self, Button, button};
use super::state::{Ask, Panel, Tab, want};
use super::theme::{self, BRICK_GROUND, GAP, HELP_GROUND, INK, LAMP, NIGHT, PAPER};
use egui::accesskit::Role;
use egui::{Align2, Rect, Ui, UiBuilder, pos2, vec2};
use session::panel::FromPanel;
use session::wire::{Command, Phase, Refusal, TeacherView};

/// Its height.
pub(crate) const HEIGHT: f32 = 68.0;

/// Draws the bar.
pub(crate) fn draw(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let whole = ui.max_rect();
    parts::region(ui, &panel.words.say("panel"), Role::Banner);
    ui.painter().rect_filled(whole, 0.0, NIGHT);
    let end = facts(ui, whole, panel, view);
    let buttons = Rect::from_min_max(pos2(end + GAP, whole.min.y + 12.0), whole.max - vec2(GAP, 8.0));
    let mut right =
        ui.new_child(UiBuilder::new().max_rect(buttons).layout(egui::Layout::right_to_left(egui::Align::Min)));
    names(&mut right, panel, wanted);
    // Drawn from right to left; read from left to right.
    let left = Rect::from_min_max(buttons.min, pos2(right.min_rect().min.x - GAP, buttons.max.y));
    let mut tabs = ui.new_child(UiBuilder::new().max_rect(left).layout(egui::Layout::left_to_right(egui::Align::Min)));
    draw_tabs(&mut tabs, panel, view);
}

/// Code, count and phase; gives where they end.
fn facts(ui: &mut Ui, whole: Rect, panel: &Panel, view: &TeacherView) -> f32 {
    let middle = whole.center().y;
    let words = &panel.words;
    let painter = ui.painter().clone();
    let code = painter.text(pos2(GAP, middle), Align2::LEFT_CENTER, &view.code, theme::heading(25.0), LAMP);
    let said = words.fill("code-spoken", &[("code", &view.code)]);
    parts::spoken(ui, ui.id().with("code"), code, Role::Label, &said);

    let inside = u32::try_from(view.pupils.iter().filter(|row| order::is_in(row)).count()).unwrap_or(u32::MAX);
    let left = code.max.x + 22.0;
    let present = words.count("present", inside);
    let joining = (view.joining > 0).then(|| words.count("joining", view.joining.into()));
    let up = if joining.is_some() { 10.0 } else { 0.0 };
    let first = painter.text(pos2(left, middle - up), Align2::LEFT_CENTER, &present, theme::heading(17.0), PAPER);
    parts::spoken(ui, ui.id().with("present"), first, Role::Status, &present);
    let mut end = first.max.x;
    if let Some(joining) = joining {
        let second = painter.text(pos2(left, middle + 13.0), Align2::LEFT_CENTER, &joining, theme::reading(15.0), LAMP);
        parts::spoken(ui, ui.id().with("joining"), second, Role::Status, &joining);
        end = end.max(second.max.x);
    }
    let phase = words.say(phase_key(view.phase));
    let (fill, ink) = match view.phase {
        Phase::Running => (theme::GOOD_GROUND, INK),
        Phase::Paused => (LAMP, INK),
        _ => (PAPER, INK),
    };
    let pill = parts::pill(ui, pos2(end + 22.0, middle), &phase, fill, ink);
    parts::spoken(ui, ui.id().with("phase"), pill, Role::Status, &phase);
    pill.max.x
}

fn phase_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Lobby => "phase-lobby",
        Phase::Running => "phase-running",
        Phase::Paused => "phase-paused",
        Phase::Homework => "phase-homework",
        Phase::Closed => "phase-closed",
    }
}

fn draw_tabs(ui: &mut Ui, panel: &mut Panel, view: &TeacherView) {
    parts::region(ui, &panel.words.say("tabs"), Role::TabList);
    let waiting = order::waiting(view).count();
    for tab in Tab::ALL {
        let name = panel.words.say(tab.key());
        let counted = || panel.words.fill("tab-waiting", &[("tab", &name), ("count", &waiting.to_string())]);
        let text = if tab == Tab::Lobby && waiting > 0 { counted() } else { name };
        if Button::one_of(button(&text), Role::Tab, panel.tab == tab).press(ui) {
            panel.tab = tab;
        }
    }
}

fn names(ui: &mut Ui, panel: &mut Panel, wanted: &mut Vec<FromPanel>) {
    let text = panel.words.say(if panel.names { "names-hide" } else { "names-show" });
    if button(&text).on(panel.names).press(ui) {
        if panel.names {
            panel.show_names(false);
            wanted.push(FromPanel::Names(false));
        } else {
            panel.ask = Some(Ask::Names);
        }
    }
}

/// What must not be missed, above everything else.
pub(crate) fn notices(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    if !panel.connected {
        let text = panel.words.say("offline");
        parts::sheet(ui, &text, HELP_GROUND, |ui| parts::status(ui, &text, theme::bold(17.0), INK));
        parts::gap(ui, 4.0);
    }
    if let Some(why) = panel.refused {
        let reason = panel.words.say(refusal_key(why));
        let text = panel.words.fill("refused", &[("why", &reason)]);
        parts::sheet(ui, &text, BRICK_GROUND, |ui| {
            if notice(ui, &text, &panel.words.say("dismiss")) {
                panel.refused = None;
            }
        });
        parts::gap(ui, 4.0);
    }
    let waiting: Vec<u16> = order::waiting(view).map(|row| row.pupil).collect();
    if panel.tab != Tab::Lobby && !waiting.is_empty() {
        let text = panel.words.count("wait-now", u32::try_from(waiting.len()).unwrap_or(u32::MAX));
        parts::sheet(ui, &text, HELP_GROUND, |ui| {
            if notice(ui, &text, &panel.words.say("approve-all")) {
                waiting.iter().for_each(|pupil| want(wanted, Command::Approve { pupil: *pupil }));
            }
        });
        parts::gap(ui, 4.0);
    }
    if view.guessing && !view.shut {
        let text = panel.words.say("guessing");
        parts::sheet(ui, &text, BRICK_GROUND, |ui| {
            if notice(ui, &text, &panel.words.say("shut-door")) {
                want(wanted, Command::Lock { shut: true });
            }
        });
        parts::gap(ui, 4.0);
    }
}

/// A line and what can be done about it, at its end.
fn notice(ui: &mut Ui, text: &str, answer: &str) -> bool {
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    let height = theme::TOUCH;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), height), layout, |ui| {
        let pressed = button(answer).press(ui);
        ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
            parts::status(ui, text, theme::bold(17.0), INK);
        });
        pressed
    })
    .inner
}

fn refusal_key(why: Refusal) -> &'static str {
    match why {
        Refusal::Impossible => "refused-impossible",
        Refusal::NotAllowed => "refused-not-allowed",
        Refusal::NoDisk => "refused-no-disk",
        _ => "refused-other",
    }
}
