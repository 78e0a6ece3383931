//! The column at the left, from which the lesson is led: go and pause, eyes, timer, message, and the steps.

use super::order;
use super::parts::{self, Look, button, fitting, focus_ring};
use super::state::{Fold, Panel, want};
use super::theme::{self, GAP, GOOD, INK, LAMP, PAPER, RULE, SOFT_INK};
use egui::accesskit::{Role, Toggled};
use egui::{
    Align2, CornerRadius, Margin, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use session::panel::{FromPanel, MESSAGES, Page};
use session::plan::Step;
use session::wire::{Command, Phase, TeacherView};

/// Its width.
pub(crate) const WIDTH: f32 = 286.0;
const MINUTES: [u8; 4] = [3, 5, 10, 15];

/// Draws the column.
pub(crate) fn draw(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    parts::region(ui, &panel.words.say("lead"), Role::Navigation);
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, PAPER);
    ui.painter().vline(whole.max.x - 0.75, whole.y_range(), Stroke::new(1.5, RULE));
    ui.set_clip_rect(whole);
    // What is always at hand stays; the steps scroll.
    egui::Frame::new().inner_margin(GAP as i8).show(ui, |ui| {
        ui.set_width(WIDTH - 2.0 * GAP);
        go(ui, panel, view, wanted);
        if view.phase != Phase::Closed {
            attention(ui, panel, view, wanted);
        }
    });
    let rest = ui.available_rect_before_wrap();
    super::area(ui, "steps", rest.with_max_x(whole.max.x - 2.0), |ui| {
        parts::region(ui, &panel.words.say("steps"), Role::Group);
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            egui::Frame::new().inner_margin(Margin { left: GAP as i8, ..Margin::symmetric(4, 2) }).show(ui, |ui| {
                ui.set_width(ui.available_width());
                steps(ui, panel, view, wanted);
            });
        });
    });
}

fn go(ui: &mut Ui, panel: &Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let wide = ui.available_width();
    let (key, command) = match view.phase {
        Phase::Lobby => ("begin", Command::Begin),
        Phase::Running => ("pause", Command::Pause { paused: true }),
        Phase::Paused => ("go-on", Command::Pause { paused: false }),
        Phase::Homework | Phase::Closed => return,
    };
    let look = if view.phase == Phase::Running { Look::Plain } else { Look::Main };
    if button(&panel.words.say(key)).look(look).wide(wide).high(54.0).enabled(panel.connected).press(ui) {
        want(wanted, command);
    }
}

fn attention(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let wide = ui.available_width();
    let can = panel.connected;
    let eyes = panel.words.say(if view.eyes { "eyes-off" } else { "eyes" });
    if button(&eyes).on(view.eyes).wide(wide).enabled(can).press(ui) {
        want(wanted, Command::Eyes { here: !view.eyes });
    }
    let half = parts::half(ui);
    ui.horizontal(|ui| {
        let (timer, spoken) = timer_words(panel, view);
        let open = panel.fold == Some(Fold::Timer);
        if button(&timer).spoken(&spoken).on(open || view.timer.is_some()).wide(half).enabled(can).press(ui) {
            panel.fold = if open { None } else { Some(Fold::Timer) };
        }
        let open = panel.fold == Some(Fold::Say);
        let say = panel.words.say("say");
        let spoken = if view.message.is_some() { panel.words.say("saying") } else { say.clone() };
        if button(&say).spoken(&spoken).on(open || view.message.is_some()).wide(half).enabled(can).press(ui) {
            panel.fold = if open { None } else { Some(Fold::Say) };
        }
    });
    match panel.fold {
        Some(Fold::Timer) => timer(ui, panel, view, wanted),
        Some(Fold::Say) => say(ui, panel, view, wanted),
        None => {}
    }
}

fn timer_words(panel: &Panel, view: &TeacherView) -> (String, String) {
    let Some(left) = panel.time_left(view) else {
        let text = panel.words.say("timer");
        return (text.clone(), text);
    };
    let left = format!("{}:{:02}", left / 60, left % 60);
    let spoken = panel.words.fill("timer-running", &[("left", &left)]);
    (left, spoken)
}

fn timer(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let half = parts::half(ui);
    let mut chosen = None;
    for pair in MINUTES.chunks(2) {
        ui.horizontal(|ui| {
            for minutes in pair {
                let spoken = panel.words.count("timer-minutes-spoken", (*minutes).into());
                let text = panel.words.count("timer-minutes", (*minutes).into());
                if button(&text).spoken(&spoken).wide(half).press(ui) {
                    chosen = Some(Some(*minutes));
                }
            }
        });
    }
    if view.timer.is_some() && button(&panel.words.say("timer-stop")).wide(ui.available_width()).press(ui) {
        chosen = Some(None);
    }
    if let Some(minutes) = chosen {
        want(wanted, Command::Timer { minutes });
        panel.fold = None;
    }
}

fn say(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let wide = ui.available_width();
    let mut chosen = None;
    for id in MESSAGES {
        let on = view.message.as_deref() == Some(id);
        if button(&panel.words.say(&format!("message-{id}"))).on(on).wide(wide).press(ui) {
            chosen = Some(if on { None } else { Some(id.to_owned()) });
        }
    }
    if view.message.is_some() && button(&panel.words.say("say-nothing")).wide(wide).press(ui) {
        chosen = Some(None);
    }
    if let Some(message) = chosen {
        want(wanted, Command::Say { message });
        panel.fold = None;
    }
}

fn steps(ui: &mut Ui, panel: &Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    parts::heading(ui, &panel.words.say("steps"), 2);
    for (index, step) in view.plan.steps.iter().enumerate() {
        let open = view.open.get(index).copied().unwrap_or(false);
        if step_row(ui, panel, view, index, step, open)
            && let Ok(step) = u8::try_from(index)
        {
            want(wanted, Command::Open { step, open: !open });
        }
    }
    let can = panel.connected && view.phase != Phase::Closed;
    if button(&panel.words.say("more-work")).wide(ui.available_width()).enabled(can).press(ui) {
        wanted.push(FromPanel::Open(Page::MoreWork));
    }
}

/// One step as a switch: its number as in the grid, its title, how many did it.
fn step_row(ui: &mut Ui, panel: &Panel, view: &TeacherView, index: usize, step: &Step, open: bool) -> bool {
    let words = &panel.words;
    let title = &words.step(step);
    let can = panel.connected && view.phase != Phase::Closed;
    let sense = if can { Sense::click() } else { Sense::focusable_noninteractive() };
    let ink = if open { INK } else { SOFT_INK };
    let room = ui.available_width() - 44.0 - 56.0;
    let name = fitting(ui, title, theme::bold(16.0), ink, room, 2);
    let below = 10.0 + name.size().y;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), below + 32.0), sense);
    let number = (index + 1).to_string();
    let (done, all) = order::done(view, index);
    let counted = words.fill("step-done", &[("done", &done.to_string()), ("all", &all.to_string())]);
    let progress = match step {
        Step::Work { .. } => counted,
        Step::Talk { .. } => words.say("step-talk"),
        Step::Cards { .. } => format!("{}: {counted}", words.say("step-cards")),
    };
    if ui.is_rect_visible(rect) {
        if response.hovered() && can {
            ui.painter().rect_filled(rect, CornerRadius::same(10), theme::GLOW);
        }
        step_number(ui, pos2(rect.min.x + 17.0, rect.min.y + 22.0), &number, open);
        ui.painter().galley(rect.min + vec2(42.0, 10.0), name, ink);
        ui.painter().text(
            rect.min + vec2(42.0, below + 1.0),
            Align2::LEFT_TOP,
            &progress,
            theme::reading(14.5),
            SOFT_INK,
        );
        if !matches!(step, Step::Talk { .. }) {
            let share = if all == 0 { 0.0 } else { done as f32 / all as f32 };
            let track = Rect::from_min_size(rect.min + vec2(42.0, below + 22.0), vec2(room, 4.0));
            ui.painter().rect_filled(track, CornerRadius::same(2), RULE);
            let filled = Rect::from_min_size(track.min, vec2(room * share, 4.0));
            ui.painter().rect_filled(filled, CornerRadius::same(2), GOOD);
        }
        switch(ui, pos2(rect.max.x - 26.0, rect.min.y + 24.0), open);
        focus_ring(ui, &response, rect);
    }
    let spoken = words.fill("step-spoken", &[("number", &number), ("title", title)]);
    let state = words.say(if open { "step-open" } else { "step-shut" });
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, can, &spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Switch);
        node.set_toggled(if open { Toggled::True } else { Toggled::False });
        node.set_description(format!("{state}. {progress}"));
    });
    response.clicked()
}

/// The number of a step, as it also stands above the grid.
pub(crate) fn step_number(ui: &Ui, at: egui::Pos2, number: &str, open: bool) {
    let painter = ui.painter();
    let (fill, ink) = if open { (theme::NIGHT, PAPER) } else { (RULE, SOFT_INK) };
    painter.circle_filled(at, 13.0, fill);
    painter.text(at, Align2::CENTER_CENTER, number, theme::heading(14.0), ink);
}

/// A switch: its knob at the right and the ground lit when it is on.
fn switch(ui: &Ui, at: egui::Pos2, on: bool) {
    let rect = Rect::from_center_size(at, vec2(44.0, 24.0));
    let fill = if on { LAMP } else { theme::QUIET_GROUND };
    ui.painter().rect(rect, CornerRadius::same(12), fill, Stroke::new(2.0, INK), StrokeKind::Inside);
    let knob = pos2(if on { rect.max.x - 12.0 } else { rect.min.x + 12.0 }, at.y);
    ui.painter().circle_filled(knob, 7.0, INK);
}
