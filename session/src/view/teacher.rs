//! What a teacher sees: everybody, by step.

use crate::limits::STUCK_AFTER;
use crate::plan::Step;
use crate::pupil::{Progress, Pupil};
use crate::wire::{Cell, Phase, PupilRow, TeacherView};
use crate::{Presence, Session};

impl Session {
    /// What a teacher sees.
    pub fn teacher_view(&self, presence: &Presence, now: u64, n: u64) -> TeacherView {
        let time = self.lesson_time(now);
        let row = |(number, one): (&u16, &Pupil)| PupilRow {
            pupil: *number,
            nickname: one.nickname,
            here: presence.is_here(*number),
            waiting: one.waiting,
            removed: one.removed,
            cells: self.cells(one, time),
            help: one.help.map(|since| seconds(time, since)),
            quiet: seconds(time, one.active),
            seat: one.seat_is_good(now),
        };
        TeacherView {
            n,
            code: self.shown_code(),
            secret: self.secret.clone(),
            phase: self.phase(now),
            plan: self.plan.clone(),
            open: self.open.clone(),
            shut: self.shut,
            approval: self.approval,
            eyes: self.eyes,
            message: self.message.clone(),
            timer: self.timer_view(now),
            poll: self.poll_view(),
            shown: self.shown.clone(),
            pupils: self.pupils.iter().map(row).collect(),
            joining: presence.joining,
            class: self.class_view(),
            town: self.town(),
            guessing: presence.guessing,
            pairs: self.pairs(),
            deleted_at: self.deleted_at(now),
            homework_until: self.homework.filter(|_| self.phase(now) == Phase::Homework),
        }
    }

    /// How each step stands for a pupil.
    pub(super) fn cells(&self, one: &Pupil, time: u64) -> Vec<Cell> {
        self.plan.steps.iter().zip(0..).map(|(step, index)| self.cell(one, step, index, time)).collect()
    }

    fn cell(&self, one: &Pupil, step: &Step, index: u8, time: u64) -> Cell {
        if let Step::Cards { question, .. } = step {
            return if one.cards.contains_key(question) { Cell::Answered } else { Cell::Empty };
        }
        let at_it = one.play.as_ref().is_some_and(|play| play.step == Some(index));
        let quiet = time.saturating_sub(one.active) >= STUCK_AFTER;
        match one.steps.get(&index) {
            None => Cell::Empty,
            Some(Progress::Solved) => Cell::Solved,
            // Who left for other work is not stuck in this.
            Some(Progress::Begun | Progress::Tried) if at_it && quiet && self.closed.is_none() => Cell::Stuck,
            Some(Progress::Begun) => Cell::Working,
            Some(Progress::Tried) => Cell::Tried,
        }
    }

    pub(super) fn shown_code(&self) -> String {
        crate::code::JoinCode::read(&self.code).map_or_else(|_| self.code.clone(), |code| code.to_string())
    }
}

fn seconds(now: u64, since: u64) -> u32 {
    u32::try_from(now.saturating_sub(since) / 1000).unwrap_or(u32::MAX)
}
