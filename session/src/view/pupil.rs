//! What a pupil sees.

use crate::Session;
use crate::wire::{Phase, PupilView};

impl Session {
    /// What this pupil sees, with so many [`present`](Self::present); `None` when there is no such pupil any more.
    pub fn pupil_view(&self, pupil: u16, present: u16, now: u64, n: u64) -> Option<PupilView> {
        let one = self.pupils.get(&pupil)?;
        let phase = self.phase(now);
        let time = self.lesson_time(now);
        Some(PupilView {
            n,
            phase,
            waiting: one.waiting,
            nickname: one.nickname,
            lesson: self.plan.lesson.clone(),
            steps: self.plan.steps.iter().cloned().zip(self.open.iter().copied()).collect(),
            early: self.plan.early.clone(),
            present,
            eyes: self.eyes,
            message: self.message.clone(),
            timer: self.timer_view(now),
            poll: self.poll_view(),
            card: self.poll.as_ref().and_then(|(question, _)| one.cards.get(question).copied()),
            help: one.help.is_some(),
            through: one.through,
            done: self.cells(one, time),
            homework_until: self.homework.filter(|_| phase != Phase::Closed),
            deleted_at: self.deleted_at(now),
        })
    }
}
