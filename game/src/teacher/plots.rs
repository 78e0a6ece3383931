//! Results as bars. What says something of fewer than five pupils is not drawn: it is not even here.

use super::parts;
use super::state::Panel;
use super::theme::{self, BLUE, GOOD, INK, RULE};
use egui::accesskit::Role;
use egui::{Align2, Color32, RichText, Stroke, Ui};
use egui_plot::{Bar, BarChart, Plot, PlotPoint, Text};
use session::panel::words as keys;
use session::wire::{Answers, TeacherView};

const LINE: f32 = 40.0;

/// What was answered by cards.
pub(crate) fn answers(ui: &mut Ui, panel: &Panel, answers: &Answers) {
    let words = &panel.words;
    let Some(counts) = &answers.counts else {
        parts::soft(ui, &words.say("too-few"));
        return;
    };
    let bars: Vec<(String, u16)> = counts
        .iter()
        .enumerate()
        .map(|(option, count)| {
            let card = words.pack(&keys::card(&answers.question, option), &(option + 1).to_string());
            (card, *count)
        })
        .collect();
    draw(ui, panel, &answers.question, &words.question(&answers.question), &bars, BLUE);
}

/// How many deliveries solved each work order.
pub(crate) fn solved(ui: &mut Ui, panel: &Panel, view: &TeacherView) {
    let words = &panel.words;
    parts::card(ui, &words.say("results"), |ui| {
        parts::heading(ui, &words.say("results"), 2);
        if view.class.solved.is_empty() {
            parts::soft(ui, &words.say("results-none"));
            return;
        }
        let bars: Vec<(String, u16)> =
            view.class.solved.iter().map(|(challenge, count)| (words.challenge(challenge), *count)).collect();
        draw(ui, panel, "solved", &words.say("results"), &bars, GOOD);
    });
}

/// Bars from left to right, one below the other, the words on them and the count behind them.
fn draw(ui: &mut Ui, panel: &Panel, id: &str, name: &str, bars: &[(String, u16)], colour: Color32) {
    let most = bars.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let place = |index: usize| (bars.len() - index) as f64;
    let drawn = bars
        .iter()
        .enumerate()
        .map(|(index, (_, count))| {
            Bar::new(place(index) - 0.2, f64::from(*count)).width(0.34).fill(colour).stroke(Stroke::NONE)
        })
        .collect();
    let chart = BarChart::new(name, drawn).horizontal().color(colour);
    let plot = Plot::new(("bars", id))
        .height(LINE * bars.len() as f32 + 10.0)
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .sense(egui::Sense::hover())
        .include_x(-0.01 * f64::from(most))
        .include_x(f64::from(most) * 1.12)
        .include_y(0.45)
        .include_y(bars.len() as f64 + 0.55)
        .set_margin_fraction(egui::Vec2::ZERO);
    let shown = plot.show(ui, |plot| {
        plot.bar_chart(chart);
        for (index, (label, count)) in bars.iter().enumerate() {
            let word = RichText::new(label).font(theme::reading(16.0)).color(INK);
            plot.text(Text::new("", PlotPoint::new(0.0, place(index) + 0.02), word).anchor(Align2::LEFT_BOTTOM));
            let number = RichText::new(format!(" {count}")).font(theme::heading(16.0)).color(INK);
            let end = PlotPoint::new(f64::from(*count), place(index) - 0.2);
            plot.text(Text::new("", end, number).anchor(Align2::LEFT_CENTER));
        }
    });
    ui.painter().vline(shown.response.rect.min.x, shown.response.rect.y_range(), Stroke::new(1.5, RULE));
    let part = |(card, count): &(String, u16)| {
        panel.words.fill("result-part", &[("card", card), ("count", &count.to_string())])
    };
    let counts: Vec<String> = bars.iter().map(part).collect();
    let said = panel.words.fill("result-spoken", &[("question", name), ("counts", &counts.join(", "))]);
    parts::spoken(ui, ui.id().with(("said", id)), shown.response.rect, Role::Image, &said);
}
