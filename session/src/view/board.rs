//! What the board shows: never a name, never an order.

use crate::wire::{Board, Replay, Screen, Shown};
use crate::{Presence, Session};

impl Session {
    /// What the board shows.
    pub fn board(&self, presence: &Presence, now: u64, n: u64) -> Board {
        Board {
            n,
            phase: self.phase(now),
            code: self.shown_code(),
            secret: self.secret.clone(),
            present: self.present(presence),
            screen: self.screen(),
            eyes: self.eyes,
            timer: self.timer_view(now),
        }
    }

    fn screen(&self) -> Screen {
        match &self.shown {
            Shown::Code => Screen::Code,
            Shown::Town => Screen::Town { solved: self.town().solved() },
            Shown::Replay { pupil, challenge } => self.plays(challenge, &[*pupil]),
            Shown::Pair { challenge, one, other } => self.plays(challenge, &[*one, *other]),
            Shown::Question { question } => Screen::Question { question: question.clone() },
            Shown::Answers { question } => self.answers_to(question).map_or(Screen::Rest, Screen::Answers),
            Shown::Rest => Screen::Rest,
        }
    }

    fn plays(&self, challenge: &str, pupils: &[u16]) -> Screen {
        let play =
            |pupil: &u16| -> Option<Replay> { Some(self.pupils.get(pupil)?.solved.get(challenge)?.replay.clone()) };
        Screen::Plays { plays: pupils.iter().filter_map(play).collect() }
    }
}
