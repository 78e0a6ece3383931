//! What everybody may see: whole views, made from the state, from who is connected, and from the moment.

mod board;
mod class;
mod guest;
mod pairs;
mod pupil;
mod teacher;

use crate::wire::{Poll, Timer};
use crate::{Presence, Session};

impl Session {
    /// How many are in: they are connected, and wait for nobody's yes.
    pub fn present(&self, presence: &Presence) -> u16 {
        let inside = self.pupils.iter().filter(|(number, one)| one.in_class() && presence.is_here(**number));
        u16::try_from(inside.count()).unwrap_or(u16::MAX)
    }

    fn timer_view(&self, now: u64) -> Option<Timer> {
        let timer = self.timer?;
        let gone = self.lesson_time(now).saturating_sub(timer.began) / 1000;
        let gone = u32::try_from(gone).unwrap_or(u32::MAX);
        Some(Timer { seconds: timer.seconds, left: timer.seconds.saturating_sub(gone) })
    }

    fn poll_view(&self) -> Option<Poll> {
        self.poll.as_ref().map(|(question, options)| Poll { question: question.clone(), options: *options })
    }
}
