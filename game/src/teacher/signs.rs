//! The signs: one for each way in which a step can go. They differ by shape and by colour.

use super::theme::{self, AMBER, BLUE, BRICK, GOOD, INK, LAMP, PAPER, PLUM, SOFT_INK};
use egui::epaint::{PathShape, PathStroke};
use egui::{Align2, Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};
use session::wire::Cell;

/// All ways in which a step can go, in the order in which they are explained.
pub(crate) const ALL: [Cell; 6] = [Cell::Empty, Cell::Working, Cell::Tried, Cell::Stuck, Cell::Solved, Cell::Answered];

/// Key of what a sign means.
pub(crate) fn key(cell: Cell) -> &'static str {
    match cell {
        Cell::Empty => "cell-empty",
        Cell::Working => "cell-working",
        Cell::Tried => "cell-tried",
        Cell::Stuck => "cell-stuck",
        Cell::Solved => "cell-solved",
        Cell::Answered => "cell-answered",
    }
}

/// Draws a sign around a point, about 20 wide.
pub(crate) fn draw(painter: &Painter, at: Pos2, cell: Cell) {
    match cell {
        Cell::Empty => {
            painter.circle_filled(at, 3.5, Color32::from_rgb(0xb9, 0xab, 0x8c));
        }
        Cell::Working => {
            painter.circle(at, 8.0, PAPER, Stroke::new(2.5, BLUE));
            painter.add(half_disc(at, 5.0));
        }
        Cell::Tried => {
            painter.add(polygon(at, &[(0.0, -10.0), (10.0, 0.0), (0.0, 10.0), (-10.0, 0.0)], PAPER, AMBER));
            painter.circle_filled(at, 2.5, AMBER);
        }
        Cell::Stuck => {
            painter.add(polygon(at, &[(0.0, -10.5), (11.0, 8.5), (-11.0, 8.5)], BRICK, BRICK));
            painter.line_segment([at + vec2(0.0, -4.0), at + vec2(0.0, 2.0)], Stroke::new(2.5, PAPER));
            painter.circle_filled(at + vec2(0.0, 5.5), 1.5, PAPER);
        }
        Cell::Solved => {
            painter.circle_filled(at, 10.0, GOOD);
            tick(painter, at, PAPER);
        }
        Cell::Answered => {
            painter.rect_filled(Rect::from_center_size(at, vec2(15.0, 20.0)), CornerRadius::same(3), PLUM);
            tick(painter, at, PAPER);
        }
    }
}

fn tick(painter: &Painter, at: Pos2, ink: Color32) {
    let points = vec![at + vec2(-4.5, 0.5), at + vec2(-1.2, 3.8), at + vec2(4.8, -3.6)];
    painter.line(points, PathStroke::new(2.5, ink));
}

fn half_disc(at: Pos2, radius: f32) -> Shape {
    let points = (0..=12).map(|step| {
        let angle = std::f32::consts::PI * step as f32 / 12.0;
        pos2(at.x + radius * angle.cos(), at.y + radius * angle.sin())
    });
    Shape::convex_polygon(points.collect(), BLUE, Stroke::NONE)
}

fn polygon(at: Pos2, corners: &[(f32, f32)], fill: Color32, outline: Color32) -> Shape {
    let points = corners.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
    Shape::Path(PathShape::convex_polygon(points, fill, Stroke::new(2.5, outline)))
}

/// A raised hand, as a bubble with a question mark: who asks for help.
pub(crate) fn help(painter: &Painter, at: Pos2) {
    let bubble = Rect::from_center_size(at, vec2(24.0, 22.0));
    painter.add(polygon(at + vec2(-5.0, 12.0), &[(-3.0, -3.0), (6.0, -3.0), (-3.0, 4.0)], INK, INK));
    painter.rect(bubble, CornerRadius::same(9), LAMP, Stroke::new(2.0, INK), StrokeKind::Inside);
    painter.text(at, Align2::CENTER_CENTER, "?", theme::heading(17.0), INK);
}

/// A flag: who has done everything.
pub(crate) fn finished(painter: &Painter, at: Pos2) {
    painter.line_segment([at + vec2(-7.0, -10.0), at + vec2(-7.0, 11.0)], Stroke::new(2.5, GOOD));
    painter.add(polygon(at, &[(-6.0, -9.0), (9.0, -4.0), (-6.0, 1.0)], GOOD, GOOD));
}

/// A moon: who is quiet.
pub(crate) fn quiet(painter: &Painter, at: Pos2, behind: Color32) {
    painter.circle_filled(at, 9.0, SOFT_INK);
    painter.circle_filled(at + vec2(4.5, -3.0), 7.5, behind);
}

/// A line that is broken: who has no connection.
pub(crate) fn away(painter: &Painter, at: Pos2) {
    let stroke = Stroke::new(2.5, SOFT_INK);
    painter.line_segment([at + vec2(-10.0, 0.0), at + vec2(-4.0, 0.0)], stroke);
    painter.line_segment([at + vec2(4.0, 0.0), at + vec2(10.0, 0.0)], stroke);
    painter.line_segment([at + vec2(-3.0, 6.0), at + vec2(3.0, -6.0)], stroke);
}
