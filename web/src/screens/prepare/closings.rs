//! What the report is made of: the room that is led here, and what this tab keeps for as long as it is open, to which the
//! page on which is played adds.

use super::Prepare;
use crate::app::{App, Screen};
use crate::browser;
use leptos::prelude::*;
use session::report::Closing;
use std::borrow::Borrow;

const CLOSINGS: &str = "vakpoort-closings";
/// Between two of them.
const BETWEEN: &str = "\u{1e}";

fn read() -> Option<String> {
    browser::session_storage()?.get_item(CLOSINGS).ok()?
}

fn write<S: Borrow<str>>(reports: &[S]) {
    if let Some(storage) = browser::session_storage() {
        // A tab that keeps nothing shows them until it is loaded again.
        drop(storage.set_item(CLOSINGS, &reports.join(BETWEEN)));
    }
}

/// Those that this tab keeps.
pub fn kept() -> Vec<Closing> {
    let text = read().unwrap_or_default();
    text.split(BETWEEN).filter_map(|one| Closing::read(one.as_bytes()).ok()).collect()
}

/// Keeps these.
pub fn keep(closings: &[Closing]) {
    let all: Vec<String> = closings.iter().map(Closing::write).collect();
    write(&all);
}

/// The room that is led here, if one is: while the lesson goes on, and for as long as the room keeps it afterwards.
pub fn of_room(app: App) -> Memo<Option<Closing>> {
    Memo::new(move |_| {
        app.room.teacher.with(|view| view.as_ref().map(|view| Closing::of(&view.plan.lesson, &view.class)))
    })
}

/// Shows the report of the room that is led here, and of nothing that this tab kept before.
pub fn show_room(app: App) {
    keep(&[]);
    app.go(Screen::Prepare(Prepare::Report));
}

/// Shows a report of what just ended; one that is made `again` takes the place of the one before.
pub fn bring(app: App, closing: &Closing, again: bool) {
    let text = read().unwrap_or_default();
    let mut all: Vec<&str> = text.split(BETWEEN).filter(|one| !one.is_empty()).collect();
    let closing = closing.write();
    if let Some(before) = all.iter().rposition(|one| again && lesson(one) == lesson(&closing)) {
        all.remove(before);
    }
    all.push(&closing);
    write(&all);
    app.go(Screen::Prepare(Prepare::Report));
}

/// The line that names the lesson. Looked for in the text: reading reports is for the teacher's page, and would make the
/// one on which is played larger.
fn lesson(report: &str) -> Option<&str> {
    report.lines().find(|line| line.contains("\"lesson\":"))
}
