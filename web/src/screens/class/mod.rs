//! The screens of a class session: for pupils, the board, the teacher, a guest, and the network doctor.

mod bar;
pub mod board;
mod cards;
pub mod check;
mod ended;
mod garland;
mod gone;
pub mod guest;
mod icon;
pub mod join;
pub mod lesson;
pub mod notice;
mod over;
pub mod qr;
mod replay;
pub mod said;
pub mod teach;

pub use bar::bar;
pub use over::over;

use crate::app::{App, Screen};
use crate::room::memory;
use crate::{browser, ui};
use leptos::prelude::*;
use session::wire::{Phase, PupilView, Role};

/// A screen of a class session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A pupil types the code.
    Code,
    /// A pupil who began at another device types the seat code as well.
    Seat,
    /// What the teacher will see, before a pupil comes in.
    Notice,
    /// The lobby, and the lesson.
    Lesson,
    /// What hangs in front of the class.
    Board,
    /// The teacher opens and leads a room.
    Teach,
    /// A craftsman who came to tell.
    Guest,
    /// What works on this network.
    Check,
}

impl Class {
    const ALL: [Self; 8] =
        [Self::Code, Self::Seat, Self::Notice, Self::Lesson, Self::Board, Self::Teach, Self::Guest, Self::Check];

    /// How a tab remembers it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Seat => "seat",
            Self::Notice => "notice",
            Self::Lesson => "lesson",
            Self::Board => "board",
            Self::Teach => "teach",
            Self::Guest => "guest",
            Self::Check => "check",
        }
    }

    /// Whether it is on the page of a teacher.
    pub fn is_teachers(self) -> bool {
        matches!(self, Self::Teach | Self::Guest | Self::Check)
    }

    /// The screen that a tab remembers.
    pub fn at(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.id() == id)
    }

    /// Where the browser's way back leads.
    pub fn back(self) -> Option<Screen> {
        match self {
            Self::Code => Some(Screen::Start),
            Self::Seat | Self::Notice => Some(Screen::Class(Self::Code)),
            Self::Check => Some(Screen::Class(Self::Teach)),
            _ => None,
        }
    }
}

/// The screen with which the page that is played begins at this address; `there` is where this tab was before.
pub fn arrive(app: App, there: Option<&Screen>) -> Option<Screen> {
    let (path, fragment) = browser::address();
    let within = |screen: &&Screen| !matches!(screen, Screen::Start | Screen::Class(_));
    match path.trim_end_matches('/') {
        "/join" => Some(match memory::seat() {
            Some(seat) if (fragment.is_empty() || seat.door == fragment) && app.room.come_back() => {
                there.filter(within).cloned().unwrap_or(Screen::Class(Class::Lesson))
            }
            _ if is_secret(&fragment) => at_door(app, fragment),
            _ => memory::door().map_or(Screen::Class(Class::Code), |door| at_door(app, door)),
        }),
        "/board" => Some(lead(app, fragment, Role::Board, Class::Board)),
        _ => there.filter(|_| app.room.come_back()).cloned(),
    }
}

/// Comes as a teacher, a board or a guest, with the token in the address or the one that this tab keeps.
pub fn lead(app: App, fragment: String, role: Role, class: Class) -> Screen {
    let token = Some(fragment).filter(|token| !token.is_empty()).or_else(|| memory::token(role));
    if let Some(token) = token {
        app.room.lead(role, token);
    }
    Screen::Class(class)
}

fn is_secret(fragment: &str) -> bool {
    fragment.len() == 32 && fragment.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Somebody stands at a door: first the notice.
fn at_door(app: App, door: String) -> Screen {
    memory::keep_door(Some(&door));
    app.room.knock(door);
    Screen::Class(Class::Notice)
}

/// Whether this device has a place in a lesson that has not ended, as far as it knows.
pub fn lesson_goes_on() -> bool {
    let ended = |view: &PupilView| view.phase == Phase::Closed;
    memory::seat().is_some_and(|seat| !seat.token.is_empty() && !seat.view.as_ref().is_some_and(ended))
}

/// The way into a lesson, on the first screen.
pub fn way_in(app: App) -> Option<AnyView> {
    // A file has no server to go to.
    if browser::brought().is_some() {
        return None;
    }
    let back = memory::seat().is_some_and(|seat| !seat.token.is_empty());
    let go = move || {
        if back && (app.room.belongs.get_untracked() || app.room.come_back()) {
            app.go(Screen::Class(Class::Lesson));
        } else {
            app.go(Screen::Class(Class::Code));
        }
    };
    let class = if lesson_goes_on() { "main" } else { "" };
    Some(ui::button(app.t(if back { "join-back" } else { "join" }), class, go))
}

/// In a lesson, its steps stand in place of the free town; so they do in a file of plan B.
pub fn instead(app: App, screen: Screen) -> Screen {
    let lesson = app.room.pupil.with_untracked(|view| view.as_ref().is_some_and(|view| view.phase != Phase::Closed));
    let in_lesson = lesson && app.room.belongs.get_untracked();
    match screen {
        Screen::Town if in_lesson => Screen::Class(Class::Lesson),
        Screen::Town if browser::brought().is_some() => Screen::PlanB,
        screen => screen,
    }
}

/// What a button to the town is called: by where it leads.
pub fn to_town(app: App) -> String {
    app.t(if instead(app, Screen::Town) == Screen::Town { "to-town" } else { "to-lesson" })
}

/// Screens that say nothing out of the pack.
pub fn needs_no_pack(screen: &Screen) -> bool {
    matches!(screen, Screen::Class(Class::Code | Class::Seat | Class::Check))
}
