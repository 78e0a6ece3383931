//! What a session is at a moment: nothing but what its facts made of it.

use crate::code::JoinCode;
use crate::limits::{DAY, IDLE_CLOSES, LATE_FOR};
use crate::plan::{Plan, Step};
use crate::pupil::Pupil;
use crate::town::Town;
use crate::wire::{Phase, Role, Shown};
use crate::{Fact, Hash, RoomId, Secret, What};
use content::Nickname;
use serde::Serialize;
use std::collections::BTreeMap;

/// A class session.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Session {
    pub(crate) room: RoomId,
    pub(crate) code: String,
    pub(crate) secret: String,
    pub(crate) plan: Plan,
    /// The town of the lessons before this one.
    pub(crate) before: Town,
    pub(crate) open: Vec<bool>,
    pub(crate) screens: BTreeMap<Hash, Role>,
    pub(crate) pupils: BTreeMap<u16, Pupil>,
    /// Number of the next pupil; a number is never given twice.
    pub(crate) next: u16,
    pub(crate) begun: bool,
    pub(crate) shut: bool,
    pub(crate) approval: bool,
    pub(crate) eyes: bool,
    pub(crate) message: Option<String>,
    pub(crate) timer: Option<Clock>,
    pub(crate) poll: Option<(String, u8)>,
    /// How many cards each question had that was ever asked.
    pub(crate) polls: BTreeMap<String, u8>,
    pub(crate) shown: Shown,
    pub(crate) homework: Option<u64>,
    pub(crate) closed: Option<Closed>,
    /// Since when everything stands still.
    pub(crate) paused: Option<u64>,
    /// How long everything stood still in all, before that.
    pub(crate) stood: u64,
    /// When the last thing happened.
    pub(crate) last: u64,
}

/// A timer, in time of the lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Clock {
    pub seconds: u32,
    pub began: u64,
}

/// The end of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Closed {
    pub at: u64,
    pub keep_days: u8,
}

impl Session {
    /// The session that begins with this fact, if that is how one begins.
    pub fn opened(room: RoomId, first: &Fact) -> Option<Self> {
        let What::Opened { plan, code, secret, teacher, town } = &first.what else { return None };
        let steps = plan.steps.len();
        Some(Self {
            room,
            code: code.clone(),
            secret: secret.clone(),
            plan: plan.clone(),
            before: town.clone().unwrap_or_default(),
            open: vec![false; steps],
            screens: BTreeMap::from([(*teacher, Role::Teacher)]),
            pupils: BTreeMap::new(),
            next: 1,
            begun: false,
            shut: false,
            approval: false,
            eyes: false,
            message: None,
            timer: None,
            poll: None,
            polls: cards(&plan.steps),
            shown: Shown::default(),
            homework: None,
            closed: None,
            paused: None,
            stood: 0,
            last: first.at,
        })
    }

    /// Which room this is.
    pub fn room(&self) -> RoomId {
        self.room
    }

    /// Code and secret of its door, while one can come in.
    pub fn door(&self) -> Option<(JoinCode, Secret)> {
        if self.closed.is_some() {
            return None;
        }
        Some((JoinCode::read(&self.code).ok()?, Secret::read(&self.secret)?))
    }

    /// A pupil, by number.
    pub fn pupil(&self, pupil: u16) -> Option<&Pupil> {
        self.pupils.get(&pupil)
    }

    /// All pupils, in the order in which they came.
    pub fn pupils(&self) -> impl Iterator<Item = (u16, &Pupil)> {
        self.pupils.iter().map(|(number, pupil)| (*number, pupil))
    }

    /// The moment it is in this room: never before what happened last, whatever a clock says.
    pub(crate) fn moment(&self, now: u64) -> u64 {
        now.max(self.last)
    }

    /// Time of the lesson: stands still in a pause.
    pub(crate) fn lesson_time(&self, now: u64) -> u64 {
        let now = self.moment(now);
        let standing = self.paused.map_or(0, |since| now.saturating_sub(since));
        now.saturating_sub(self.stood + standing)
    }

    /// How far the lesson is.
    pub fn phase(&self, now: u64) -> Phase {
        if self.ended(now).is_some() {
            Phase::Closed
        } else if self.paused.is_some() {
            Phase::Paused
        } else if self.homework.is_some() {
            Phase::Homework
        } else if self.begun {
            Phase::Running
        } else {
            Phase::Lobby
        }
    }

    /// When the lesson ended, if it did: closed by the teacher, or homework was over, or nothing happened for long.
    pub(crate) fn ended(&self, now: u64) -> Option<u64> {
        let now = self.moment(now);
        if let Some(closed) = self.closed {
            return Some(closed.at);
        }
        let over = self.homework.unwrap_or(self.last.saturating_add(IDLE_CLOSES));
        (over <= now).then_some(over)
    }

    /// Whether events are still taken in.
    pub(crate) fn takes_events(&self, now: u64) -> bool {
        self.ended(now).is_none_or(|at| self.moment(now) < at.saturating_add(LATE_FOR))
    }

    /// When everything is deleted, once it is known.
    pub fn deleted_at(&self, now: u64) -> Option<u64> {
        let days = self.closed.map_or(1, |closed| closed.keep_days);
        self.ended(now).map(|at| at.saturating_add(u64::from(days) * DAY))
    }

    /// Whether everything has to be deleted.
    pub fn expired(&self, now: u64) -> bool {
        self.deleted_at(now).is_some_and(|at| at <= self.moment(now))
    }

    pub(crate) fn has_nickname(&self, nickname: Nickname) -> bool {
        self.pupils.values().any(|pupil| pupil.nickname == nickname)
    }

    /// SHA-256 of all there is: equal where two sessions are.
    pub fn fingerprint(&self) -> String {
        String::from(Hash::of(&serde_json::to_vec(self).unwrap_or_default()))
    }
}

/// The questions by cards among these steps, and how many cards each has.
pub(crate) fn cards(steps: &[Step]) -> BTreeMap<String, u8> {
    let asked = |step: &Step| match step {
        Step::Cards { question, options } => Some((question.clone(), *options)),
        _ => None,
    };
    steps.iter().filter_map(asked).collect()
}
