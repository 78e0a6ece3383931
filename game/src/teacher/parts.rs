//! The parts that everything is made of: headings, cards, and things that can be pressed.

use super::theme::{self, BRICK, GLOW, INK, LAMP, PAPER, RING, ROUND, RULE, SOFT_INK, TOUCH};
use egui::accesskit::{Live, Role, Toggled};
use egui::{
    Align2, Color32, CornerRadius, FontId, Galley, Margin, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// How pressing a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// One of several things to do.
    Plain,
    /// The thing to do now.
    Main,
    /// Can't be taken back.
    Danger,
}

/// A button.
pub(crate) struct Button<'a> {
    text: &'a str,
    spoken: Option<&'a str>,
    look: Look,
    role: Role,
    on: Option<bool>,
    width: Option<f32>,
    height: f32,
    enabled: bool,
}

/// A button with this on it.
pub(crate) fn button(text: &str) -> Button<'_> {
    Button {
        text,
        spoken: None,
        look: Look::Plain,
        role: Role::Button,
        on: None,
        width: None,
        height: TOUCH,
        enabled: true,
    }
}

impl<'a> Button<'a> {
    /// What a screen reader says in place of the text.
    pub(crate) fn spoken(self, spoken: &'a str) -> Self {
        Self { spoken: Some(spoken), ..self }
    }

    /// How it looks.
    pub(crate) fn look(self, look: Look) -> Self {
        Self { look, ..self }
    }

    /// A switch that is on or off.
    pub(crate) fn on(self, on: bool) -> Self {
        Self { on: Some(on), ..self }
    }

    /// One of several, of which one is on: `Tab` or `RadioButton`.
    pub(crate) fn one_of(self, role: Role, on: bool) -> Self {
        Self { role, on: Some(on), ..self }
    }

    /// As wide as this.
    pub(crate) fn wide(self, width: f32) -> Self {
        Self { width: Some(width), ..self }
    }

    /// As high as this; never less than a finger.
    pub(crate) fn high(self, height: f32) -> Self {
        Self { height: height.max(TOUCH), ..self }
    }

    /// Whether it can be pressed now.
    pub(crate) fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// Draws it, and gives whether it was pressed.
    pub(crate) fn press(self, ui: &mut Ui) -> bool {
        let on = self.on == Some(true);
        let fill = match self.look {
            _ if !self.enabled => theme::QUIET_GROUND,
            Look::Danger => PAPER,
            Look::Main => LAMP,
            Look::Plain if on => LAMP,
            Look::Plain => PAPER,
        };
        let ink = match self.look {
            _ if !self.enabled => SOFT_INK,
            Look::Danger => BRICK,
            _ => INK,
        };
        let font = theme::heading(if self.look == Look::Main { 18.0 } else { 16.0 });
        let room = self.width.map_or(f32::INFINITY, |width| width - 20.0);
        let galley = fitting(ui, self.text, font, ink, room, 2);
        let width = self.width.unwrap_or_else(|| (galley.size().x + 28.0).max(TOUCH));
        let size = vec2(width, self.height.max(galley.size().y + 14.0));
        let sense = if self.enabled { Sense::click() } else { Sense::focusable_noninteractive() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        let face = press_face(ui, &response, rect, fill, ink, self.enabled);
        let place = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), face).min;
        ui.painter().galley(place, galley, ink);
        let name = self.spoken.unwrap_or(self.text);
        let (role, on, enabled) = (self.role, self.on, self.enabled);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(role);
            if let Some(on) = on {
                node.set_toggled(if on { Toggled::True } else { Toggled::False });
            }
        });
        response.clicked()
    }
}

/// The face of something that can be pressed: paper with an ink outline on a shadow, sinking under the finger.
pub(crate) fn press_face(ui: &Ui, response: &Response, rect: Rect, fill: Color32, ink: Color32, can: bool) -> Rect {
    let painter = ui.painter();
    let fill = if response.hovered() && can && fill != LAMP { GLOW } else { fill };
    if !can {
        painter.rect(rect.shrink(1.0), ROUND, fill, Stroke::new(1.5, RULE), StrokeKind::Inside);
        focus_ring(ui, response, rect);
        return rect;
    }
    let down = if response.is_pointer_button_down_on() { 2.0 } else { 0.0 };
    let face = Rect::from_min_max(rect.min + vec2(0.0, down), rect.max - vec2(0.0, 3.0 - down));
    let shadow = Rect::from_min_max(rect.min + vec2(0.0, 6.0), rect.max);
    painter.rect_filled(shadow, ROUND, ink);
    painter.rect(face, ROUND, fill, Stroke::new(2.0, ink), StrokeKind::Inside);
    focus_ring(ui, response, rect);
    face
}

/// A ring around what has the keyboard.
pub(crate) fn focus_ring(ui: &Ui, response: &Response, rect: Rect) {
    if response.has_focus() {
        let painter = ui.painter();
        painter.rect_stroke(rect.expand(1.0), ROUND, Stroke::new(1.5, Color32::WHITE), StrokeKind::Outside);
        painter.rect_stroke(rect.expand(2.0), ROUND, Stroke::new(3.5, RING), StrokeKind::Outside);
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// Text in at most so many lines; what doesn't fit ends in dots.
pub(crate) fn fitting(ui: &Ui, text: &str, font: FontId, ink: Color32, width: f32, rows: usize) -> Arc<Galley> {
    let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, ink, width);
    job.wrap.max_rows = rows;
    job.break_on_newline = false;
    ui.painter().layout_job(job)
}

/// A heading of this level, from 1.
pub(crate) fn heading(ui: &mut Ui, text: &str, level: usize) {
    let size = match level {
        1 => 24.0,
        2 => 20.0,
        _ => 17.0,
    };
    let galley = fitting(ui, text, theme::heading(size), INK, ui.available_width(), 2);
    let response = line(ui, galley);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text);
        node.set_level(level);
    });
}

/// Plain text.
pub(crate) fn text(ui: &mut Ui, text: &str) {
    said(ui, text, theme::reading(17.0), INK);
}

/// Text beside the point.
pub(crate) fn soft(ui: &mut Ui, text: &str) {
    said(ui, text, theme::reading(16.0), SOFT_INK);
}

/// Text in these letters, over as many lines as it needs.
pub(crate) fn said(ui: &mut Ui, text: &str, font: FontId, ink: Color32) -> Response {
    let galley = fitting(ui, text, font, ink, ui.available_width(), usize::MAX);
    let response = line(ui, galley);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    response
}

/// Text that a screen reader says when it changes.
pub(crate) fn status(ui: &mut Ui, text: &str, font: FontId, ink: Color32) {
    let response = said(ui, text, font, ink);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_label(text);
        node.set_live(Live::Polite);
    });
}

/// Says something to a screen reader that stands in the picture already.
pub(crate) fn spoken(ui: &Ui, id: egui::Id, rect: Rect, role: Role, text: &str) {
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(role);
        node.set_label(text);
    });
}

fn line(ui: &mut Ui, galley: Arc<Galley>) -> Response {
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, INK);
    response
}

/// A line in the middle of what is empty.
pub(crate) fn note(ui: &mut Ui, text: &str) {
    ui.add_space((ui.available_height() * 0.4).max(0.0));
    ui.vertical_centered(|ui| soft(ui, text));
}

/// A sheet of paper with something on it, with a name for screen readers.
pub(crate) fn card<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    sheet(ui, name, PAPER, contents)
}

/// A sheet of this colour.
pub(crate) fn sheet<R>(ui: &mut Ui, name: &str, fill: Color32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = egui::Frame::new()
        .fill(fill)
        .corner_radius(CornerRadius::same(14))
        .stroke(Stroke::new(1.5, RULE))
        .inner_margin(Margin::symmetric(16, 14));
    named(ui, name, |ui| {
        frame
            .show(ui, |ui| {
                region(ui, name, Role::Group);
                ui.set_width(ui.available_width());
                contents(ui)
            })
            .inner
    })
}

/// Something that stays the same when others before it come and go. No two have the same name.
pub(crate) fn named<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.id().with(("named", name));
    ui.scope_builder(egui::UiBuilder::new().id(id), contents).inner
}

/// Names the part of the panel that `ui` is.
pub(crate) fn region(ui: &Ui, name: &str, role: Role) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
    });
}

/// Buttons beside each other, as many as fit in a line.
pub(crate) fn row(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        contents(ui);
    });
}

/// A pill with a word in it.
pub(crate) fn pill(ui: &Ui, left_middle: egui::Pos2, text: &str, fill: Color32, ink: Color32) -> Rect {
    let galley = fitting(ui, text, theme::heading(15.0), ink, f32::INFINITY, 1);
    let size = galley.size() + vec2(22.0, 8.0);
    let rect = Rect::from_min_size(pos2(left_middle.x, left_middle.y - size.y / 2.0), size);
    ui.painter().rect_filled(rect, CornerRadius::same(14), fill);
    ui.painter().galley(rect.min + vec2(11.0, 4.0), galley, ink);
    rect
}

/// Half of the width, for two things beside each other.
pub(crate) fn half(ui: &Ui) -> f32 {
    ((ui.available_width() - 8.0) / 2.0).floor()
}

/// As large as this, for nothing.
pub(crate) fn gap(ui: &mut Ui, height: f32) {
    ui.allocate_space(Vec2::new(0.0, height));
}
