//! One pupil: let in, rename, remove, another device, and their work on the board.

use super::grid::row_of;
use super::orders;
use crate::app::App;
use crate::screens::class::said;
use crate::ui;
use leptos::prelude::*;
use session::plan::Step;
use session::wire::{Cell, Command, PupilRow, Shown};

/// The window with what can be done for the chosen pupil.
pub fn pupil(app: App, names: RwSignal<bool>, selected: RwSignal<Option<u16>>) -> AnyView {
    let open = RwSignal::new(false);
    Effect::new(move |_| open.set(selected.get().is_some()));
    Effect::new(move |_| {
        if !open.get() && selected.get_untracked().is_some() {
            selected.set(None);
        }
    });
    let row = Memo::new(move |_| {
        selected.get().and_then(|pupil| row_of(app, pupil)).map(|row| PupilRow {
            quiet: 0,
            help: row.help.map(|_| 0),
            ..row
        })
    });
    let body = move || ui::live(move || row.get().map(|row| actions(app, &row, names.get())));
    ui::dialog(app, open, app.t("pupil"), "pupil", body)
}

fn actions(app: App, row: &PupilRow, names: bool) -> AnyView {
    let pupil = row.pupil;
    let name = said::pupil(app, row, names);
    let button = |wanted: bool, key: &str, command: Command| wanted.then(|| orders(app, app.t(key), "", command));
    let solved = app.room.teacher.with_untracked(|view| {
        let steps = view.as_ref().map(|view| view.plan.steps.clone()).unwrap_or_default();
        let solved = steps.into_iter().zip(&row.cells).filter(|(_, cell)| **cell == Cell::Solved);
        solved
            .filter_map(|(step, _)| if let Step::Work { challenge, .. } = step { Some(challenge) } else { None })
            .collect::<Vec<_>>()
    });
    let shows = solved.into_iter().map(|challenge| {
        let words = app.fill("pupil-show", &[("work", &app.p(&content::keys::title(&challenge)))]);
        orders(app, words, "small", Command::Show { shown: Shown::Replay { pupil, challenge } })
    });
    view! {
        <p class="nickname">{name}</p>
        <div class="stack">
            {button(row.waiting, "pupil-approve", Command::Approve { pupil })}
            {button(row.help.is_some(), "pupil-helped", Command::Helped { pupil })}
            {shows.collect::<Vec<_>>()}
            {button(!row.removed, "pupil-seat", Command::SeatCode { pupil })}
            {button(!row.removed, "pupil-rename", Command::Rename { pupil })}
            {button(!row.removed, "pupil-remove", Command::Remove { pupil })}
            {button(row.removed, "pupil-let-back", Command::LetBack { pupil })}
        </div>
    }
    .into_any()
}
