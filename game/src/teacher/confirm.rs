//! What is asked before it is done: one question over everything else, with the careful answer first.

use super::parts::{self, Look, button};
use super::state::{Ask, Panel, want};
use super::theme::{self, GAP, INK, PAPER, RULE};
use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Margin, Stroke, Ui};
use session::panel::FromPanel;
use session::wire::Command;

/// Draws the question, if there is one.
pub(crate) fn draw(ui: &Ui, panel: &mut Panel, wanted: &mut Vec<FromPanel>) {
    let Some(ask) = panel.ask else { return };
    let (title, why, yes, look) = match ask {
        Ask::Names => ("names-sure", "names-why", "names-yes", Look::Plain),
        Ask::Close => ("close-sure", "close-why", "close-yes", Look::Main),
        Ask::Wipe => ("wipe-sure", "wipe-why", "wipe-yes", Look::Danger),
    };
    let (title, why, yes) = (panel.words.say(title), panel.words.say(why), panel.words.say(yes));
    let frame = egui::Frame::new()
        .fill(PAPER)
        .corner_radius(CornerRadius::same(18))
        .stroke(Stroke::new(2.0, RULE))
        .inner_margin(Margin::same(26));
    let shade = Color32::from_rgba_unmultiplied(0x18, 0x22, 0x3f, 150);
    let modal = egui::Modal::new(egui::Id::new("ask")).backdrop_color(shade).frame(frame);
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_width(420.0);
        parts::region(ui, &title, Role::Dialog);
        parts::heading(ui, &title, 1);
        parts::said(ui, &why, theme::reading(18.0), INK);
        parts::gap(ui, GAP / 2.0);
        let half = parts::half(ui);
        ui.horizontal(|ui| {
            let no = button(&panel.words.say("not-now")).wide(half).press(ui);
            let yes = button(&yes).look(look).wide(half).press(ui);
            (no, yes)
        })
        .inner
    });
    let (no, yes) = shown.inner;
    if yes {
        panel.ask = None;
        match ask {
            Ask::Names => {
                panel.show_names(true);
                wanted.push(FromPanel::Names(true));
            }
            Ask::Close => want(wanted, Command::Close { keep_days: panel.keep_days }),
            Ask::Wipe => want(wanted, Command::Wipe),
        }
    } else if no || shown.backdrop_response.clicked() {
        panel.ask = None;
    }
}
