//! What ids in a lesson are called.

use crate::app::App;
use crate::browser;
use crate::room::Link;
use content::{Nickname, keys};
use leptos::prelude::*;
use session::plan::Step;
use session::wire::{Phase, PupilRow, Refusal, Timer};

/// A nickname in words.
pub fn nickname(app: App, nickname: Nickname) -> String {
    app.pack(|_, texts| nickname.say(texts)).unwrap_or_default()
}

/// A pupil in a list: by nickname if names are shown, else by number.
pub fn pupil(app: App, row: &PupilRow, names: bool) -> String {
    if names { nickname(app, row.nickname) } else { app.fill("pupil-number", &[("number", &row.pupil.to_string())]) }
}

/// The number by which this pupil is found.
pub fn number(app: App) -> Option<String> {
    let number = app.room.number.get()?.to_string();
    Some(app.fill("my-number", &[("number", &number)]))
}

/// A day by its name, as it is here.
pub fn day(app: App, at: u64) -> String {
    browser::date(at, app.language.get_untracked().code(), false)
}

/// A day and the time on it, as it is here.
pub fn moment(app: App, at: u64) -> String {
    browser::date(at, app.language.get_untracked().code(), true)
}

/// When everything of the lesson is deleted: the day once it is known, and what is true of each lesson before that.
pub fn deleted(app: App) -> String {
    let at = app.room.pupil.with_untracked(|view| view.as_ref()?.deleted_at);
    at.map_or_else(|| app.t("notice-deleted"), |at| app.fill("deleted-on", &[("day", &day(app, at))]))
}

/// A lesson by its name: one of the pack, one job, or the teacher's own.
pub fn lesson(app: App, id: &str) -> String {
    let of_pack = app.pack(|pack, texts| {
        let key = pack.lesson(id).map(|_| keys::lesson_title(id));
        key.or_else(|| pack.challenge(id).map(|_| keys::title(id))).map(|key| texts.get(&key))
    });
    of_pack.flatten().unwrap_or_else(|| app.t("lesson-own"))
}

/// A step of a lesson.
pub fn step(app: App, step: &Step) -> String {
    match step {
        Step::Work { challenge, .. } => app.p(&keys::title(challenge)),
        Step::Talk { question: id } | Step::Cards { question: id, .. } => question(app, id),
    }
}

/// What kind of step it is, in a word.
pub fn kind(app: App, step: &Step) -> String {
    app.t(match step {
        Step::Work { .. } => "step-work",
        Step::Talk { .. } => "step-talk",
        Step::Cards { .. } => "step-cards",
    })
}

/// A question of the pack, or the one that belongs to a challenge.
pub fn question(app: App, id: &str) -> String {
    app.pack(|pack, texts| texts.get(&keys::asked(pack, id))).unwrap_or_default()
}

/// A card of a question; cards are counted from 0.
pub fn card(app: App, question: &str, card: usize) -> String {
    let of_pack = u8::try_from(card).ok().and_then(|card| {
        let key = keys::question_card(question, card);
        app.pack(|_, texts| texts.has(&key).then(|| texts.get(&key))).flatten()
    });
    of_pack.unwrap_or_else(|| app.fill("card-number", &[("number", &(card + 1).to_string())]))
}

/// How the connection is.
pub fn link(app: App, link: Link) -> String {
    match link {
        Link::Off => String::new(),
        Link::Away => app.t("link-away"),
        Link::Live(way) => app.t(&format!("link-{}", way.id())),
    }
}

/// Why not, and what to do.
pub fn refusal(app: App, why: Refusal) -> (String, String) {
    let id = match why {
        Refusal::Unknown if app.room.moved.get_untracked() => "moved",
        Refusal::NoRoom => "no-room",
        Refusal::Shut => "shut",
        Refusal::Full => "full",
        Refusal::Removed => "removed",
        Refusal::Unknown => "unknown",
        Refusal::NoSeat => "no-seat",
        Refusal::Slower => "slower",
        Refusal::NotAllowed => "not-allowed",
        Refusal::Version => "version",
        Refusal::Malformed | Refusal::Gap => "malformed",
        Refusal::Impossible => "impossible",
        Refusal::Key => "key",
        Refusal::NoDisk => "no-disk",
    };
    (app.t(&format!("refused-{id}")), app.t(&format!("refused-{id}-do")))
}

/// What is left of a timer, without seconds that hurry anybody.
pub fn timer(app: App, timer: Timer, phase: Phase) -> String {
    match app.room.minutes(timer, phase) {
        0 => app.t("timer-done"),
        1 => app.t("timer-one"),
        minutes => app.fill("timer-left", &[("minutes", &minutes.to_string())]),
    }
}
