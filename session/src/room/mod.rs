//! A session with whoever is connected to it: what to write, what to send, and to whom.
//!
//! The one who drives a room repeats: [`Room::hear`] what came in, write [`Room::take_facts`], and once they are on
//! disk send [`Room::take_answers`] and [`Room::take_views`]. Nothing is said that isn't on disk.

mod presence;

pub use presence::Presence;

use crate::limits::{VIEW_AGES, VIEW_EVERY, WRONG_SEATS};
use crate::wire::{Down, Refusal, TeacherView, Up};
use crate::{Budget, Chance, Fact, Session, What, Who};
use std::collections::BTreeMap;

/// Most connections of a pupil; a new one takes the place of the oldest.
const MOST_OF_PUPIL: usize = 3;
/// Most connections of teachers, boards and guests.
const MOST_SCREENS: usize = 64;

/// A connection, by a number that is never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Connection(pub u64);

/// A session and its connections.
#[derive(Debug)]
pub struct Room {
    session: Session,
    connections: BTreeMap<Connection, Attached>,
    presence: Presence,
    wrong_seats: Budget,
    facts: Vec<Fact>,
    answers: Vec<(Connection, Down)>,
    /// Connections to be closed once everything was sent.
    closing: Vec<Connection>,
    wiped: bool,
    /// Whether somebody came or went since it was counted.
    moved: bool,
    n: u64,
    pupils_due: Due,
    screens_due: Due,
    /// When teachers were last shown something, and what, apart from times.
    shown: Option<(u64, TeacherView)>,
    looked: u64,
}

#[derive(Debug)]
struct Attached {
    who: Who,
    /// Wants a view, whoever else does.
    fresh: bool,
}

/// Whether views have to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    No,
    Soon,
    Now,
}

impl Room {
    /// A room that nobody is connected to.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            connections: BTreeMap::new(),
            presence: Presence::default(),
            wrong_seats: Budget::new(WRONG_SEATS),
            facts: Vec::new(),
            answers: Vec::new(),
            closing: Vec::new(),
            wiped: false,
            moved: false,
            n: 0,
            pupils_due: Due::No,
            screens_due: Due::No,
            shown: None,
            looked: 0,
        }
    }

    /// The session, with everything heard so far.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Whom a connection belongs to.
    pub fn who(&self, connection: Connection) -> Who {
        self.connections.get(&connection).map_or(Who::Nobody, |attached| attached.who)
    }

    /// Who is here.
    pub fn presence(&self) -> &Presence {
        &self.presence
    }

    /// How many connections there are.
    pub fn connected(&self) -> usize {
        self.connections.len()
    }

    /// A message came in.
    pub fn hear(&mut self, connection: Connection, message: &Up, now: u64, chance: &mut dyn Chance) {
        self.tick(now);
        let who = self.connections.get(&connection).map(|attached| attached.who).unwrap_or_else(|| {
            self.belongs(connection, Who::Nobody);
            Who::Nobody
        });
        match self.decide(who, message, now, chance) {
            Ok(decision) => {
                self.happen(decision.facts);
                if let Some(who) = decision.who {
                    self.belongs(connection, who);
                }
                self.answers.extend(decision.answers.into_iter().map(|answer| (connection, answer)));
            }
            Err(why) => {
                let id = if let Up::Do { id, .. } = message { Some(*id) } else { None };
                self.answers.push((connection, Down::Refused { id, why }));
                if who != Who::Nobody && matches!(why, Refusal::Removed | Refusal::Unknown) {
                    self.belongs(connection, Who::Nobody);
                }
            }
        }
        if std::mem::take(&mut self.moved) {
            self.count();
        }
    }

    /// A connection is gone. One that was replaced long ago takes nothing else with it.
    pub fn leave(&mut self, connection: Connection) {
        if self.connections.remove(&connection).is_some() {
            self.count();
        }
    }

    /// Time went by.
    pub fn tick(&mut self, now: u64) {
        if let Some(end) = self.session.due(now) {
            self.happen(vec![end]);
        }
    }

    /// Somebody seems to be guessing codes, or no more.
    pub fn guessing(&mut self, guessing: bool) {
        if self.presence.guessing != guessing {
            self.presence.guessing = guessing;
            self.screens_due = Due::Now;
        }
    }

    /// What has to be on disk before anything is sent.
    pub fn take_facts(&mut self) -> Vec<Fact> {
        std::mem::take(&mut self.facts)
    }

    /// What to answer, once the facts are on disk.
    pub fn take_answers(&mut self) -> Vec<(Connection, Down)> {
        std::mem::take(&mut self.answers)
    }

    /// Connections to close after what was sent to them.
    pub fn take_closing(&mut self) -> Vec<Connection> {
        std::mem::take(&mut self.closing)
    }

    /// Whether everything is deleted, or has to be: nothing more will come of this room.
    pub fn is_over(&self, now: u64) -> bool {
        self.wiped || self.session.expired(now)
    }

    /// The facts could not be written. The room is what the log says it is, and everybody asks again.
    pub fn not_written(&mut self, session: Session) {
        self.session = session;
        self.facts.clear();
        self.wiped = false;
        for (_, answer) in &mut self.answers {
            *answer = Down::Refused { id: None, why: Refusal::NoDisk };
        }
        self.send_away_strangers(Refusal::NoDisk);
        (self.pupils_due, self.screens_due) = (Due::Now, Due::Now);
    }

    /// When views have to be made, if nothing else happens; at once when that is not after `now`.
    pub fn next_views(&self, now: u64) -> Option<u64> {
        if self.pupils_due == Due::Now || self.connections.values().any(|one| one.fresh) {
            return Some(now);
        }
        if self.screens_due > Due::No || self.pupils_due > Due::No {
            return Some(self.looked + VIEW_EVERY);
        }
        let led = self.connections.values().any(|one| one.who == Who::Teacher);
        led.then_some(self.looked + VIEW_AGES)
    }

    /// The views that have to be sent now.
    pub fn take_views(&mut self, now: u64) -> Vec<(Connection, Down)> {
        let rested = now.saturating_sub(self.looked) >= VIEW_EVERY || now < self.looked;
        let ripe = |due: Due| due == Due::Now || (due == Due::Soon && rested);
        let pupils = ripe(self.pupils_due);
        let mut screens = self.screens_due > Due::No && rested;
        let led = self.connections.values().any(|one| one.who == Who::Teacher);
        let old = now.saturating_sub(self.looked) >= VIEW_AGES || now < self.looked;
        let ages = self.screens_due == Due::No && led && old;
        if ages {
            // Somebody may be stuck by now.
            screens = self.has_aged(now);
        }
        let mut views = Vec::new();
        let n = self.n + 1;
        let mut screens_seen = false;
        // The same for all, and counted over all: once is enough.
        let present = self.session.present(&self.presence);
        for (connection, attached) in &mut self.connections {
            let wanted = match attached.who {
                Who::Nobody => false,
                Who::Pupil { .. } => pupils,
                Who::Teacher | Who::Board | Who::Guest => screens,
            };
            if !wanted && !attached.fresh {
                continue;
            }
            attached.fresh = false;
            screens_seen |= attached.who == Who::Teacher;
            let view = match attached.who {
                Who::Nobody => None,
                Who::Pupil { pupil, .. } => self.session.pupil_view(pupil, present, now, n).map(Down::Pupil),
                Who::Teacher => Some(Down::Teacher(self.session.teacher_view(&self.presence, now, n))),
                Who::Board => Some(Down::Board(self.session.board(&self.presence, now, n))),
                Who::Guest => Some(Down::Guest(self.session.guest_view(now, n))),
            };
            views.extend(view.map(|view| (*connection, view)));
        }
        if pupils {
            self.pupils_due = Due::No;
        }
        if screens {
            self.screens_due = Due::No;
        }
        if pupils || screens || ages {
            self.looked = now;
        }
        if !views.is_empty() {
            self.n = n;
        }
        if screens_seen {
            self.shown = Some((now, without_times(self.session.teacher_view(&self.presence, now, 0))));
        }
        views
    }

    fn has_aged(&self, now: u64) -> bool {
        let view = || without_times(self.session.teacher_view(&self.presence, now, 0));
        self.shown.as_ref().is_none_or(|(_, shown)| *shown != view())
    }

    fn decide(
        &mut self,
        who: Who,
        message: &Up,
        now: u64,
        chance: &mut dyn Chance,
    ) -> Result<crate::Decision, Refusal> {
        if self.wiped {
            return Err(Refusal::NoRoom);
        }
        let seat = matches!(message, Up::Seat { .. });
        if seat && !self.wrong_seats.left(now) {
            return Err(Refusal::Slower);
        }
        let decision = self.session.decide(who, message, now, chance);
        if seat && decision == Err(Refusal::NoSeat) {
            self.wrong_seats.spend(now);
        }
        if let Ok(crate::Decision { who: Some(Who::Teacher | Who::Board | Who::Guest), .. }) = &decision {
            let screens = self.connections.values().filter(|one| !matches!(one.who, Who::Nobody | Who::Pupil { .. }));
            if screens.count() >= MOST_SCREENS {
                return Err(Refusal::Full);
            }
        }
        decision
    }

    fn happen(&mut self, facts: Vec<Fact>) {
        for fact in &facts {
            self.session.apply(fact);
            match &fact.what {
                What::Did { pupil, event, .. } => {
                    self.screens_due = self.screens_due.max(Due::Soon);
                    if matches!(event, crate::wire::Event::Help { .. }) {
                        self.refresh(*pupil);
                    }
                }
                What::CameBack { .. } | What::SeatMade { .. } | What::Invited { .. } => {
                    self.screens_due = self.screens_due.max(Due::Soon);
                }
                What::Joined { .. } | What::Seated { .. } => self.all_due(Due::Soon),
                What::Wiped => {
                    self.wiped = true;
                    for connection in self.connections.keys() {
                        self.answers.push((*connection, Down::Refused { id: None, why: Refusal::NoRoom }));
                    }
                    self.closing.extend(self.connections.keys());
                }
                _ => self.all_due(Due::Now),
            }
            if matches!(fact.what, What::Removed { .. } | What::Seated { .. } | What::Forgot { .. }) {
                self.send_away_strangers(Refusal::Unknown);
            }
        }
        self.facts.extend(facts);
    }

    /// Connections of pupils who are no longer here, or no longer at that device, belong to nobody.
    fn send_away_strangers(&mut self, otherwise: Refusal) {
        for (connection, attached) in &mut self.connections {
            let Who::Pupil { pupil, device } = attached.who else { continue };
            let why = match self.session.pupil(pupil) {
                Some(one) if one.removed => Refusal::Removed,
                Some(one) if one.device == device => continue,
                _ => otherwise,
            };
            attached.who = Who::Nobody;
            self.moved = true;
            self.answers.push((*connection, Down::Refused { id: None, why }));
        }
    }

    fn belongs(&mut self, connection: Connection, who: Who) {
        self.moved = true;
        self.connections.insert(connection, Attached { who, fresh: who != Who::Nobody });
        if let Who::Pupil { pupil, .. } = who {
            let same = |attached: &Attached| matches!(attached.who, Who::Pupil { pupil: one, .. } if one == pupil);
            let all: Vec<Connection> =
                self.connections.iter().filter(|(_, one)| same(one)).map(|(connection, _)| *connection).collect();
            // Numbers grow, so the first is the oldest.
            for old in all.iter().take(all.len().saturating_sub(MOST_OF_PUPIL)) {
                self.connections.remove(old);
                self.closing.push(*old);
            }
        }
    }

    fn refresh(&mut self, pupil: u16) {
        for attached in self.connections.values_mut() {
            attached.fresh |= matches!(attached.who, Who::Pupil { pupil: one, .. } if one == pupil);
        }
    }

    fn all_due(&mut self, due: Due) {
        self.pupils_due = self.pupils_due.max(due);
        self.screens_due = self.screens_due.max(due);
    }

    /// Counts who is here anew.
    fn count(&mut self) {
        let before = self.presence.clone();
        self.presence.count(self.connections.values().map(|attached| attached.who));
        if !before.same_pupils(&self.presence) {
            self.all_due(Due::Soon);
        } else if before != self.presence {
            self.screens_due = self.screens_due.max(Due::Soon);
        }
    }
}

/// What of a view changes only because something happens.
fn without_times(mut view: TeacherView) -> TeacherView {
    view.timer = None;
    for row in &mut view.pupils {
        row.quiet = 0;
        row.help = row.help.map(|_| 0);
    }
    view
}
