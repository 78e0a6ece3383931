//! The teacher's live panel: the class at a glance, and what leads it.
//!
//! Everything that decides is plain: [`Panel`] holds what the page said and what is open, and [`draw`] draws it and
//! says what the teacher wants. Only `browser` and `page` know a window.
//!
//! ```text
//! page ──ToPanel──▶ state ──▶ draw: top, lead, tabs ──▶ FromPanel ──▶ page
//!                               └─▶ mirror ──▶ real elements for keyboard and screen reader
//! ```

#[cfg(target_arch = "wasm32")]
pub mod browser;
mod close;
mod confirm;
mod days;
mod detail;
mod grid;
mod lead;
mod lobby;
pub mod mirror;
mod order;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod paint;
mod parts;
mod plots;
mod signs;
mod state;
mod talk;
pub mod theme;
mod top;
mod words;

#[cfg(test)]
mod tests;

pub use state::Panel;

use egui::accesskit::Role;
use egui::{Id, Rect, Ui, UiBuilder, pos2};
use session::panel::FromPanel;
use session::wire::TeacherView;
use state::Tab;

/// Draws the panel over the whole of `ui`, and gives what the teacher wants.
pub fn draw(ui: &mut Ui, panel: &mut Panel) -> Vec<FromPanel> {
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme::GROUND);
    // Taken out for as long as it is drawn, so that drawing may change everything else.
    let Some(view) = panel.view.take() else {
        area(ui, "whole", whole, |ui| parts::note(ui, &panel.words.say("loading")));
        return Vec::new();
    };
    let mut wanted = Vec::new();
    draw_view(ui, whole, panel, &view, &mut wanted);
    panel.view = Some(view);
    wanted
}

fn draw_view(ui: &mut Ui, whole: Rect, panel: &mut Panel, view: &TeacherView, wanted: &mut Vec<FromPanel>) {
    let top = Rect::from_min_max(whole.min, pos2(whole.max.x, whole.min.y + top::HEIGHT));
    area(ui, "top", top, |ui| top::draw(ui, panel, view, wanted));
    let below = Rect::from_min_max(pos2(whole.min.x, top.max.y), whole.max);
    let (left, right) = below.split_left_right_at_x(below.min.x + lead::WIDTH);
    area(ui, "lead", left, |ui| lead::draw(ui, panel, view, wanted));
    let mut middle = right.shrink2(egui::vec2(theme::GAP, theme::GAP));
    if let Some(row) = panel.chosen.and_then(|chosen| view.pupils.iter().find(|row| row.pupil == chosen)) {
        let details;
        (middle, details) = middle.split_left_right_at_x(middle.max.x - detail::WIDTH);
        middle.max.x -= theme::GAP;
        area(ui, "detail", details, |ui| detail::draw(ui, panel, view, row, wanted));
    }
    area(ui, "middle", middle, |ui| {
        parts::region(ui, &panel.words.say(panel.tab.key()), Role::Main);
        top::notices(ui, panel, view, wanted);
        let rest = ui.available_rect_before_wrap();
        area(ui, panel.tab.key(), rest, |ui| match panel.tab {
            Tab::Lobby => lobby::draw(ui, panel, view, wanted),
            Tab::Class => grid::draw(ui, panel, view),
            Tab::Talk => talk::draw(ui, panel, view, wanted),
            Tab::Close => close::draw(ui, panel, view, wanted),
        });
    });
    confirm::draw(ui, panel, wanted);
}

/// A part of the screen, of exactly this size. By its name what is in it stays the same when others come and go, so
/// that scrolling and focus stay too.
fn area(ui: &mut Ui, name: &str, rect: Rect, contents: impl FnOnce(&mut Ui)) {
    let layout = egui::Layout::top_down(egui::Align::Min);
    let mut part = ui.new_child(UiBuilder::new().id(Id::new(("area", name))).max_rect(rect).layout(layout));
    part.shrink_clip_rect(rect);
    contents(&mut part);
}
