//! The class session as this page takes part in it: one connection, for whichever role this page has.
//!
//! What goes up is kept on the device until the room has it on disk; what comes down are whole views, newest wins.

mod events;
mod follow;
mod heard;
mod line;
pub mod memory;
mod outbox;
pub mod panel;
pub mod probe;
mod steps;
mod transport;

pub use follow::{delivered, follow, stands_still, suggested};
pub use line::Way;
pub use steps::read as read_step;
pub use transport::{request, text_of};

use crate::app::App;
use crate::browser;
use content::Nickname;
use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;
use line::{Do, Line};
use memory::Seat;
use outbox::Outbox;
use session::wire::{Board, Command, Door, Event, GuestView, Phase, PupilView, Refusal, Role, TeacherView, Timer, Up};
use std::rc::Rc;
use std::time::Duration;
use transport::Transport;

/// So often the line is looked at, in milliseconds.
const LOOK: u64 = 250;
/// So often a timer is looked at, in milliseconds.
const BEAT: f64 = 10_000.0;
/// What was sent and not answered in so many milliseconds is sent again.
const UNANSWERED: f64 = 10_000.0;

/// How the connection is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Link {
    /// Nobody asked for one.
    #[default]
    Off,
    /// On the way, for the first time or again.
    Away,
    /// Messages come, this way.
    Live(Way),
}

/// What a teacher is shown once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A link for another role.
    Link(Role, String),
    /// A code with which this pupil goes on at another device.
    Seat(u16, String),
}

/// How one comes in.
#[derive(Clone, Debug, PartialEq)]
enum First {
    Knock(String),
    Join { door: String, nickname: Option<Nickname>, avatar: Vec<u8>, id: String },
    Seat { door: String, seat: String },
    Resume(Role, String),
}

#[derive(Default)]
struct Inner {
    line: Option<Line>,
    /// The way that brought messages before this line.
    worked: Option<Way>,
    transport: Option<Transport>,
    looks: Option<IntervalHandle>,
    /// Number of the present connection.
    number: u32,
    first: Option<First>,
    /// Whether the room has let this page in on the present connection.
    inside: bool,
    /// The newest view of this connection.
    newest: u64,
    commands: u32,
    /// Whether one of them was to wipe everything: then it is no surprise that the room is gone.
    wipes: bool,
    seat: Option<Seat>,
    outbox: Outbox,
    /// Since when events are on the way that were not answered yet.
    sent: Option<f64>,
}

/// The class session as this page takes part in it. Only handles, so it is copied everywhere.
#[derive(Clone, Copy)]
pub struct Room {
    /// How the connection is.
    pub link: RwSignal<Link>,
    /// How the room is behind the door at which somebody knocked.
    pub door: RwSignal<Option<Door>>,
    /// What a pupil sees.
    pub pupil: RwSignal<Option<PupilView>>,
    /// What a teacher sees.
    pub teacher: RwSignal<Option<TeacherView>>,
    /// What the board shows.
    pub board: RwSignal<Option<Board>>,
    /// What a guest sees.
    pub guest: RwSignal<Option<GuestView>>,
    /// The pupil's number, by which a teacher who sees no names finds them.
    pub number: RwSignal<Option<u16>>,
    /// Why not.
    pub refused: RwSignal<Option<Refusal>>,
    /// Whether this teacher has just wiped everything of the room.
    pub wiped: RwSignal<bool>,
    /// Whether that is because this pupil goes on at another device.
    pub moved: RwSignal<bool>,
    /// What a teacher is shown once.
    pub given: RwSignal<Option<Given>>,
    /// How many events the room does not have yet.
    pub waiting: RwSignal<usize>,
    /// How many events were set aside, because the room never takes them in.
    pub set_aside: RwSignal<usize>,
    /// Whether this pupil belongs to a room, connected or not.
    pub belongs: RwSignal<bool>,
    /// When the last view came, and a count that grows while time goes by, for what is left of a timer.
    seen: RwSignal<f64>,
    beat: RwSignal<u32>,
    inner: StoredValue<Inner, LocalStorage>,
}

impl Room {
    /// No room yet.
    pub fn new() -> Self {
        Self {
            link: RwSignal::new(Link::Off),
            door: RwSignal::new(None),
            pupil: RwSignal::new(None),
            teacher: RwSignal::new(None),
            board: RwSignal::new(None),
            guest: RwSignal::new(None),
            number: RwSignal::new(None),
            refused: RwSignal::new(None),
            wiped: RwSignal::new(false),
            moved: RwSignal::new(false),
            given: RwSignal::new(None),
            waiting: RwSignal::new(0),
            set_aside: RwSignal::new(0),
            belongs: RwSignal::new(false),
            seen: RwSignal::new(0.0),
            beat: RwSignal::new(0),
            inner: StoredValue::new_local(Inner::default()),
        }
    }

    /// Asks how the room is behind a door.
    pub fn knock(self, door: String) {
        self.door.set(None);
        self.connect(First::Knock(door));
    }

    /// Comes in as a pupil.
    pub fn join(self, door: String, nickname: Option<Nickname>, avatar: Vec<u8>) {
        self.connect(First::Join { door, nickname, avatar, id: memory::join_id() });
    }

    /// Goes on as a pupil who began at another device.
    pub fn take_seat(self, door: String, seat: String) {
        self.connect(First::Seat { door, seat });
    }

    /// Comes back as the pupil who was here; false if nobody was.
    pub fn come_back(self) -> bool {
        let Some(seat) = memory::seat().filter(|seat| !seat.token.is_empty()) else { return false };
        let token = seat.token.clone();
        self.pupil.set(seat.view.clone());
        self.number.set(seat.number);
        self.belongs.set(true);
        self.inner.update_value(|inner| {
            inner.outbox = memory::outbox();
            inner.seat = Some(seat);
        });
        self.count();
        self.connect(First::Resume(Role::Pupil, token));
        true
    }

    /// Comes as a teacher, a board or a guest.
    pub fn lead(self, role: Role, token: String) {
        memory::keep_token(role, Some(&token));
        self.connect(First::Resume(role, token));
    }

    fn connect(self, first: First) {
        self.forgive();
        self.wiped.set(false);
        self.inner.update_value(|inner| {
            inner.first = Some(first);
            inner.wipes = false;
            inner.worked = inner.line.as_ref().and_then(Line::worked).or(inner.worked);
            inner.line = Some(Line::new(browser::now(), inner.worked));
            inner.transport = None;
            inner.number += 1;
            if inner.looks.is_none() {
                inner.looks = set_interval_with_handle(move || self.look(), Duration::from_millis(LOOK)).ok();
            }
        });
        self.link.set(Link::Away);
        self.look();
    }

    /// What was refused before is no news any more.
    pub fn forgive(self) {
        if self.refused.with_untracked(Option::is_some) {
            self.moved.set(false);
            self.refused.set(None);
        }
    }

    /// Ends the connection and connects no more.
    pub fn hang_up(self) {
        self.inner.update_value(|inner| {
            inner.worked = inner.line.as_ref().and_then(Line::worked).or(inner.worked);
            (inner.line, inner.transport, inner.first) = (None, None, None);
            inner.number += 1;
            if let Some(looks) = inner.looks.take() {
                looks.clear();
            }
        });
        self.link.set(Link::Off);
    }

    /// The device woke up or has network again.
    pub fn hurry(self) {
        self.inner.update_value(|inner| {
            if let Some(line) = &mut inner.line {
                line.hurry(browser::now());
            }
        });
        self.look();
    }

    fn look(self) {
        let now = browser::now();
        let random = f64::from(u16::from_le_bytes(browser::random())) / 65_535.0;
        self.inner.update_value(|inner| {
            let Some(line) = &mut inner.line else { return };
            match line.tick(now, random) {
                Some(Do::Open(way)) => {
                    inner.number += 1;
                    (inner.inside, inner.newest, inner.sent) = (false, 0, None);
                    if let (Some(First::Resume(Role::Pupil, token)), Some(kept)) = (&mut inner.first, memory::seat()) {
                        // Another tab may have come back since, with a newer one.
                        *token = kept.token;
                    }
                    let first = inner.first.clone().map(First::up);
                    let ear = Rc::new(move |number, heard| self.heard(number, heard));
                    // The old connection ends before the new one begins.
                    inner.transport = None;
                    inner.transport =
                        first.map(|first| Transport::open(way, inner.number, transport::write(first), ear));
                }
                Some(Do::Ping) => {
                    if let Some(transport) = &inner.transport {
                        transport.send(transport::write(Up::Ping));
                    }
                }
                None => {}
            }
            if inner.sent.is_some_and(|since| now - since > UNANSWERED) {
                inner.sent = None;
            }
        });
        let beat = (now / BEAT) as u32;
        if self.beat.get_untracked() != beat {
            self.beat.set(beat);
        }
        self.say_link();
        self.bring();
    }

    /// Minutes that are left of a timer: nobody needs a view for time that goes by.
    pub fn minutes(self, timer: Timer, phase: Phase) -> u32 {
        self.beat.track();
        let gone = if phase == Phase::Paused { 0.0 } else { (browser::now() - self.seen.get()) / 1000.0 };
        timer.left.saturating_sub(gone as u32).div_ceil(60)
    }

    fn say_link(self) {
        let link = self.inner.with_value(|inner| match &inner.line {
            None => Link::Off,
            Some(line) => line.live().map_or(Link::Away, Link::Live),
        });
        if self.link.get_untracked() != link {
            self.link.set(link);
        }
    }

    /// Asks the room to forget this pupil, now or as soon as there is a connection.
    pub fn forget_me(self) {
        self.inner.update_value(|inner| {
            if let Some(seat) = &mut inner.seat {
                seat.forget = true;
                memory::keep_seat(Some(seat));
            }
        });
        if !self.send(Up::ForgetMe) {
            self.hurry();
        }
    }

    /// Whether the pupil has asked to be forgotten.
    pub fn forgets(self) -> bool {
        self.inner.with_value(|inner| inner.seat.as_ref().is_some_and(|seat| seat.forget))
    }

    /// What a teacher wants done; false if there is no connection now.
    pub fn command(self, command: Command) -> bool {
        let id = self.inner.try_update_value(|inner| {
            inner.commands += 1;
            inner.wipes |= command == Command::Wipe;
            inner.commands
        });
        self.forgive();
        self.send(Up::Do { id: id.unwrap_or_default(), command })
    }

    fn send(self, up: Up) -> bool {
        self.inner.with_value(|inner| {
            let Some(transport) = inner.transport.as_ref().filter(|_| inner.inside) else { return false };
            transport.send(transport::write(up));
            true
        })
    }

    /// Keeps what the pupil did, and brings it as soon as there is a connection.
    pub fn push(self, event: Event) {
        self.change_outbox(|outbox| outbox.push(event));
    }

    /// Chooses a card for a question; whoever loads the page again finds it chosen.
    pub fn choose(self, question: &str, choice: u8) {
        self.push(Event::Card { question: question.to_owned(), choice });
        if let Some(view) = self.pupil.get_untracked() {
            self.see(PupilView { card: Some(choice), ..view });
        }
    }

    /// Shows this view, and keeps it for who loads the page again.
    fn see(self, view: PupilView) {
        self.inner.update_value(|inner| {
            if let Some(seat) = &mut inner.seat {
                seat.view = Some(view.clone());
                memory::keep_seat(Some(seat));
            }
        });
        self.pupil.set(Some(view));
    }

    fn change_outbox(self, change: impl FnOnce(&mut Outbox)) {
        if !self.takes_part() {
            return;
        }
        self.inner.update_value(|inner| {
            let before = inner.outbox.clone();
            change(&mut inner.outbox);
            if inner.outbox != before {
                memory::keep_outbox(Some(&inner.outbox));
            }
        });
        self.count();
        self.bring();
    }

    /// Whether what this pupil does is told to the room: from coming in until the lesson has ended.
    pub fn takes_part(self) -> bool {
        let open = self.pupil.with_untracked(|view| view.as_ref().is_none_or(|view| view.phase != Phase::Closed));
        self.belongs.get_untracked() && open && !self.forgets()
    }

    /// Sends the next events, unless some are on the way.
    fn bring(self) {
        // Whoever still waits at the door keeps it until they are let in.
        if self.pupil.with_untracked(|view| view.as_ref().is_none_or(|view| view.waiting)) {
            return;
        }
        self.inner.update_value(|inner| {
            if !inner.inside || inner.sent.is_some() || inner.seat.is_none() {
                return;
            }
            if let (Some(transport), Some(batch)) = (&inner.transport, inner.outbox.batch()) {
                transport.send(transport::write(batch));
                inner.sent = Some(browser::now());
            }
        });
    }

    fn count(self) {
        let waiting = self.inner.with_value(|inner| inner.outbox.len());
        if self.waiting.get_untracked() != waiting {
            self.waiting.set(waiting);
        }
    }
}

/// Listens to the device and to the room, for as long as the page lives.
pub fn listen(app: App) {
    let room = app.room;
    browser::listen_window("online", move |_| room.hurry());
    browser::listen("visibilitychange", move |_| room.hurry());
    browser::listen_window("storage", move |_| room.other_tab_told());
    // Whoever has no nickname yet keeps the one of the room.
    Effect::new(move |_| {
        let nickname = room.pupil.with(|view| view.as_ref().map(|view| view.nickname));
        let named = app.passport.with_untracked(|passport| passport.nickname().is_some());
        if let (Some(nickname), false) = (nickname, named) {
            app.keep(|passport, device| passport.set_nickname(device, nickname));
        }
    });
}

/// Listens for a pupil: when the room goes on, simulated time does.
pub fn listen_as_pupil(app: App) {
    let room = app.room;
    let phase = Memo::new(move |_| room.pupil.with(|view| view.as_ref().map(|view| view.phase)));
    Effect::new(move |_| {
        if phase.get().is_some_and(|phase| phase != Phase::Paused) {
            crate::work::wake(app);
        }
    });
}

impl First {
    fn up(self) -> Up {
        match self {
            Self::Knock(door) => Up::Knock { door },
            Self::Join { door, nickname, avatar, id } => Up::Join { door, nickname, avatar, id: Some(id) },
            Self::Seat { door, seat } => Up::Seat { door, seat },
            Self::Resume(role, token) => Up::Resume { role, token },
        }
    }
}
