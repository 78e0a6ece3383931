//! What a fact makes of a session. Nothing here can refuse: what is in the log happened.

use crate::limits::MOST_REMEMBERED;
use crate::plan::Step;
use crate::pupil::{Good, Pupil};
use crate::state::{Clock, Closed, cards};
use crate::wire::Shown;
use crate::{Fact, Session, What};

impl Session {
    /// Takes a fact in.
    pub fn apply(&mut self, fact: &Fact) {
        self.last = self.moment(fact.at);
        let now = self.last;
        match &fact.what {
            // A second one can't be: a room is opened once.
            What::Opened { .. } | What::Wiped => {}
            What::Joined { pupil, nickname, avatar, token, waiting, id } => {
                let active = self.lesson_time(now);
                self.pupils.insert(*pupil, Pupil::new(*nickname, avatar.clone(), *id, *token, *waiting, active));
                self.next = self.next.max(pupil.saturating_add(1));
            }
            What::Forgot { pupil } => {
                self.pupils.remove(pupil);
                self.next = self.next.max(pupil.saturating_add(1));
                self.show_no_more(*pupil);
            }
            What::Did { pupil, seq, event, .. } => self.take(*pupil, *seq, event, now),
            What::CameBack { pupil, used, token } => self.with(*pupil, |one| one.rotate(*used, *token, now)),
            What::Seated { pupil, token } => self.with(*pupil, |one| {
                one.tokens = vec![Good { hash: *token, until: None }];
                one.seat = None;
                one.device += 1;
            }),
            What::Approved { pupil } => self.with(*pupil, |one| one.waiting = false),
            What::Renamed { pupil, nickname } => self.with(*pupil, |one| one.nickname = *nickname),
            What::Removed { pupil } => {
                self.with(*pupil, |one| {
                    one.removed = true;
                    one.help = None;
                    one.seat = None;
                });
                self.show_no_more(*pupil);
            }
            What::LetBack { pupil } => self.with(*pupil, |one| one.removed = false),
            What::SeatMade { pupil, seat, until } => {
                self.with(*pupil, |one| one.seat = Some(Good { hash: *seat, until: Some(*until) }));
            }
            What::Helped { pupil } => self.with(*pupil, |one| one.help = None),
            What::Begun => {
                self.begun = true;
                // Whatever the teacher opened beforehand is what is wanted; else the lesson begins with its first work,
                // and what comes before it.
                if !self.open.contains(&true) {
                    let work = self.plan.steps.iter().position(|step| matches!(step, Step::Work { .. }));
                    self.open.iter_mut().take(work.unwrap_or_default() + 1).for_each(|open| *open = true);
                }
            }
            What::Locked { shut } => self.shut = *shut,
            What::ApprovalAsked { asked } => self.approval = *asked,
            What::Paused { paused: true } => self.paused = Some(self.paused.unwrap_or(now)),
            What::Paused { paused: false } => {
                if let Some(since) = self.paused.take() {
                    self.stood += now.saturating_sub(since);
                }
            }
            What::StepOpened { step, open } => {
                if let Some(one) = self.open.get_mut(usize::from(*step)) {
                    *one = *open;
                }
            }
            What::TimerSet { seconds } => {
                let began = self.lesson_time(now);
                self.timer = seconds.map(|seconds| Clock { seconds, began });
            }
            What::Eyes { here } => self.eyes = *here,
            What::Said { message } => self.message = message.clone(),
            What::Showed { shown } => self.shown = shown.clone(),
            What::Polled { question } => {
                if let Some((question, options)) = question
                    && self.polls.len() < MOST_REMEMBERED
                {
                    self.polls.insert(question.clone(), *options);
                }
                self.poll = question.clone();
            }
            What::Invited { role, token } => drop(self.screens.insert(*token, *role)),
            What::Replanned { steps } => self.replan(steps),
            What::Homework { until } => {
                self.homework = *until;
                if until.is_some() {
                    self.begun = true;
                    self.open.fill(true);
                }
            }
            What::Closed { keep_days } => {
                let at = self.closed.map_or(now, |closed| closed.at);
                self.closed = Some(Closed { at, keep_days: *keep_days });
                self.eyes = false;
                self.poll = None;
                self.timer = None;
            }
        }
    }

    fn with(&mut self, pupil: u16, change: impl FnOnce(&mut Pupil)) {
        if let Some(pupil) = self.pupils.get_mut(&pupil) {
            change(pupil);
        }
    }

    fn take(&mut self, pupil: u16, seq: u64, event: &crate::wire::Event, now: u64) {
        let time = self.lesson_time(now);
        let steps = &self.plan.steps;
        let fits = |step: u8, challenge: &str| matches!(steps.get(usize::from(step)), Some(Step::Work { challenge: known, .. }) if known == challenge);
        if let Some(one) = self.pupils.get_mut(&pupil) {
            one.through = seq;
            one.take(event, time, fits);
        }
    }

    fn replan(&mut self, steps: &[Step]) {
        for (question, options) in cards(steps) {
            if self.polls.len() < MOST_REMEMBERED {
                self.polls.insert(question, options);
            }
        }
        self.plan.steps = steps.to_vec();
        self.open.resize(steps.len(), false);
    }

    /// The board shows nothing of a pupil who is gone.
    fn show_no_more(&mut self, pupil: u16) {
        let shows = match &self.shown {
            Shown::Replay { pupil: one, .. } => *one == pupil,
            Shown::Pair { one, other, .. } => [*one, *other].contains(&pupil),
            _ => false,
        };
        if shows {
            self.shown = Shown::Rest;
        }
    }
}
