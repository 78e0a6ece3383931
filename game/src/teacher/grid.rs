//! The class at a glance: a line for each pupil, a sign for each step, and what presses most.

use super::order::{self, Doing};
use super::parts::{self, button, focus_ring};
use super::state::{Filter, Panel, Sort};
use super::theme::{self, BRICK, GOOD, INK, LAMP, PAPER, RULE, SOFT_INK};
use super::{lead, signs};
use egui::accesskit::{Role, Toggled};
use egui::{
    Align2, Color32, CornerRadius, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use session::wire::{PupilRow, TeacherView};

const ROW: f32 = 48.0;
const GAP: f32 = 10.0;
const SIGN: f32 = 30.0;
const SEAT: f32 = 50.0;
const NAME: f32 = 170.0;
const MARK: f32 = 78.0;
const FILTERS: [(Filter, &str); 5] = [
    (Filter::All, "all"),
    (Filter::Help, "help"),
    (Filter::Stuck, "stuck"),
    (Filter::Quiet, "quiet"),
    (Filter::Finished, "finished"),
];

/// Draws the class.
pub(crate) fn draw(ui: &mut Ui, panel: &mut Panel, view: &TeacherView) {
    filters(ui, panel, view);
    parts::gap(ui, 2.0);
    let shown = order::shown(view, panel.sort, panel.filter);
    let legend = 52.0;
    let room = ui.available_rect_before_wrap();
    let grid = Rect::from_min_max(room.min, pos2(room.max.x, room.max.y - legend));
    super::area(ui, "grid", grid, |ui| {
        parts::region(ui, &panel.words.say("pupils"), Role::Group);
        if shown.is_empty() {
            parts::note(ui, &panel.words.say("nobody"));
        } else {
            rows(ui, panel, view, &shown);
        }
    });
    draw_legend(ui, panel, Rect::from_min_max(pos2(room.min.x, room.max.y - legend), room.max));
}

fn filters(ui: &mut Ui, panel: &mut Panel, view: &TeacherView) {
    let counts = order::counts(view, &FILTERS.map(|(filter, _)| filter));
    let help = match counts.get(1) {
        None | Some(0) => panel.words.say("help-nobody"),
        Some(count) => panel.words.count("help-now", *count),
    };
    let corner = Rect::from_min_size(ui.cursor().min, vec2(1.0, 1.0));
    parts::spoken(ui, ui.id().with("help-now"), corner, Role::Status, &help);
    parts::row(ui, |ui| {
        parts::region(ui, &panel.words.say("filter"), Role::Group);
        for ((filter, key), count) in FILTERS.into_iter().zip(counts) {
            let what = panel.words.say(key);
            let spoken = panel.words.fill("filter-spoken", &[("what", &what), ("count", &count.to_string())]);
            let text = format!("{what} {count}");
            if button(&text).spoken(&spoken).one_of(Role::RadioButton, panel.filter == filter).press(ui) {
                panel.filter = filter;
            }
        }
        sort(ui, panel);
    });
}

/// One button that goes round: how pupils are ordered now.
fn sort(ui: &mut Ui, panel: &mut Panel) {
    let sorts = [(Sort::Help, "sort-help"), (Sort::Stuck, "sort-stuck"), (Sort::Came, "sort-came")];
    let at = sorts.iter().position(|(sort, _)| *sort == panel.sort).unwrap_or(0);
    let now = sorts.get(at).map_or("sort-help", |(_, key)| *key);
    let text = format!("{}: {}", panel.words.say("sort"), panel.words.say(now));
    if button(&text).press(ui)
        && let Some((sort, _)) = sorts.get((at + 1) % sorts.len())
    {
        panel.sort = *sort;
    }
}

fn rows(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, shown: &[(&PupilRow, Doing)]) {
    let steps = view.plan.steps.len() as f32;
    let name = if panel.names { NAME } else { 0.0 };
    let least = SEAT + name + steps * SIGN + MARK + 8.0;
    let room = ui.available_width() - 20.0;
    let columns = (((room + GAP) / (least + GAP)).floor().max(1.0) as usize).min(shown.len());
    let width = ((room - GAP * (columns as f32 - 1.0)) / columns as f32).min(least * 1.6);
    header(ui, view, columns, width, name);
    ui.spacing_mut().item_spacing.y = 0.0;
    let lines = shown.len().div_ceil(columns);
    ScrollArea::vertical().auto_shrink([false, false]).show_rows(ui, ROW, lines, |ui, seen| {
        for line in seen {
            let (rect, _) = ui.allocate_exact_size(vec2(room, ROW), Sense::hover());
            for column in 0..columns {
                let Some((row, doing)) = shown.get(line * columns + column) else { break };
                let left = rect.min.x + column as f32 * (width + GAP);
                let cell = Rect::from_min_size(pos2(left, rect.min.y), vec2(width, ROW - 4.0));
                draw_row(ui, panel, view, cell, row, *doing, name);
            }
        }
    });
}

/// The numbers of the steps above the signs, once for each column of pupils.
fn header(ui: &mut Ui, view: &TeacherView, columns: usize, width: f32, name: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    for column in 0..columns {
        let left = rect.min.x + column as f32 * (width + GAP) + SEAT + name;
        for index in 0..view.plan.steps.len() {
            let at = pos2(left + SIGN * (index as f32 + 0.5), rect.center().y);
            let open = view.open.get(index).copied().unwrap_or(false);
            lead::step_number(ui, at, &(index + 1).to_string(), open);
        }
    }
}

fn draw_row(ui: &mut Ui, panel: &mut Panel, view: &TeacherView, rect: Rect, row: &PupilRow, doing: Doing, name: f32) {
    let response = ui.interact(rect, ui.id().with(("pupil", row.pupil)), Sense::click());
    let chosen = panel.chosen == Some(row.pupil);
    let (ground, edge) = match doing {
        Doing::Help => (theme::HELP_GROUND, Some(LAMP)),
        Doing::Stuck => (theme::BRICK_GROUND, Some(BRICK)),
        Doing::Quiet | Doing::Away => (theme::QUIET_GROUND, None),
        Doing::Finished => (theme::GOOD_GROUND, Some(GOOD)),
        Doing::Busy => (PAPER, None),
    };
    // Not clipped to the line: each clip is a draw call of its own.
    let painter = ui.painter().clone();
    let round = CornerRadius::same(10);
    let outline = match (chosen, response.hovered()) {
        (true, _) => Stroke::new(3.0, INK),
        (_, true) => Stroke::new(2.0, SOFT_INK),
        _ => Stroke::new(1.0, RULE),
    };
    painter.rect(rect, round, ground, outline, StrokeKind::Inside);
    if let Some(edge) = edge {
        let bar = Rect::from_min_size(rect.min + vec2(0.0, 0.0), vec2(7.0, rect.height()));
        painter.rect_filled(bar, CornerRadius { nw: 10, sw: 10, ne: 0, se: 0 }, edge);
    }
    let middle = rect.center().y;
    let number = pos2(rect.min.x + SEAT / 2.0 + 2.0, middle);
    painter.text(number, Align2::CENTER_CENTER, row.pupil.to_string(), theme::heading(18.0), INK);
    if name > 0.0 {
        let galley = parts::fitting(ui, &panel.words.who(row, true), theme::bold(16.0), INK, name - 8.0, 1);
        painter.galley(pos2(rect.min.x + SEAT, middle - galley.size().y / 2.0), galley, INK);
    }
    for (index, cell) in row.cells.iter().take(view.plan.steps.len()).enumerate() {
        signs::draw(&painter, pos2(rect.min.x + SEAT + name + SIGN * (index as f32 + 0.5), middle), *cell);
    }
    mark(&painter, panel, pos2(rect.max.x - 22.0, middle), row, doing, ground);
    focus_ring(ui, &response, rect);
    let said = said(panel, row, doing);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(if chosen { Toggled::True } else { Toggled::False });
    });
    if response.clicked() {
        panel.choose(row.pupil);
    }
}

/// At the end of a line: what presses most, and since how long.
fn mark(painter: &egui::Painter, panel: &Panel, at: egui::Pos2, row: &PupilRow, doing: Doing, ground: Color32) {
    match doing {
        Doing::Help => signs::help(painter, at),
        Doing::Stuck => {}
        Doing::Quiet => signs::quiet(painter, at, ground),
        Doing::Away => signs::away(painter, at),
        Doing::Finished => signs::finished(painter, at),
        Doing::Busy => return,
    }
    if let Some(minutes) = minutes(row, doing) {
        let text = panel.words.count("minutes", minutes);
        painter.text(at - vec2(17.0, 0.0), Align2::RIGHT_CENTER, text, theme::reading(14.0), INK);
    }
}

/// Since how many whole minutes a pupil asks for help or is quiet.
fn minutes(row: &PupilRow, doing: Doing) -> Option<u32> {
    match doing {
        Doing::Help => row.help.map(|seconds| seconds / 60).filter(|minutes| *minutes > 0),
        Doing::Quiet => Some(row.quiet / 60),
        _ => None,
    }
}

/// All of a line in words, kept until the next view.
fn said(panel: &mut Panel, row: &PupilRow, doing: Doing) -> String {
    if let Some(said) = panel.said.get(&row.pupil) {
        return said.clone();
    }
    let words = &panel.words;
    let how = match minutes(row, doing) {
        Some(minutes) => words.how_long(doing.key(), minutes),
        None => words.say(doing.key()),
    };
    let cells: Vec<String> = (1..)
        .zip(&row.cells)
        .map(|(number, cell)| {
            let how = words.say(signs::key(*cell));
            words.fill("pupil-cell", &[("number", &number.to_string()), ("how", &how)])
        })
        .collect();
    let who = words.who(row, panel.names);
    let said = words.fill("pupil-said", &[("who", &who), ("how", &how), ("steps", &cells.join(", "))]);
    panel.said.insert(row.pupil, said.clone());
    said
}

fn draw_legend(ui: &mut Ui, panel: &Panel, rect: Rect) {
    super::area(ui, "legend", rect, |ui| {
        parts::region(ui, &panel.words.say("legend"), Role::Group);
        let mut at = rect.min + vec2(11.0, 16.0);
        let mut explain = |key: &str, sign: &dyn Fn(&egui::Painter, egui::Pos2)| {
            let text = panel.words.say(key);
            let galley = parts::fitting(ui, &text, theme::reading(14.5), SOFT_INK, f32::INFINITY, 1);
            if at.x + 17.0 + galley.size().x > rect.max.x {
                at = pos2(rect.min.x + 11.0, at.y + 25.0);
            }
            sign(ui.painter(), at);
            let place = Rect::from_min_size(at + vec2(17.0, -galley.size().y / 2.0), galley.size());
            ui.painter().galley(place.min, galley, SOFT_INK);
            parts::spoken(ui, ui.id().with(&text), place, Role::Label, &text);
            at.x = place.max.x + 26.0;
        };
        for cell in signs::ALL {
            explain(signs::key(cell), &|painter, at| signs::draw(painter, at, cell));
        }
        explain("help", &signs::help);
        explain("quiet", &|painter, at| signs::quiet(painter, at, theme::GROUND));
        explain("away", &signs::away);
        explain("finished", &signs::finished);
    });
}
