//! What everybody may see: whole views, made from the state, from who is connected, and from the moment.

mod board;
mod class;
mod guest;
mod pairs;
mod pupil;
mod teacher;

use crate::Session;
use crate::wire::{Poll, Timer};

impl Session {
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
