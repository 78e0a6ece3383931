//! What teachers want done.

use super::Decision;
use crate::code::{SEAT_LENGTH, draw_symbols};
use crate::ids::is_id;
use crate::limits::{DAY, MOST_CARDS, MOST_DAYS, MOST_INVITES, MOST_MINUTES, SEAT_LASTS};
use crate::plan::{Step, steps_make_sense};
use crate::pupil::Pupil;
use crate::wire::{Command, Down, Phase, Refusal, Role, Shown};
use crate::{Chance, Fact, Hash, Session, Token, What};

impl Session {
    /// Only for who was found to be a teacher.
    pub(super) fn lead(&self, command: &Command, now: u64, chance: &mut dyn Chance) -> Result<Decision, Refusal> {
        let phase = self.phase(now);
        let after = matches!(
            command,
            Command::Wipe
                | Command::Close { .. }
                | Command::Show { .. }
                | Command::Invite { .. }
                | Command::SeatCode { .. }
        );
        if phase == Phase::Closed && !after {
            return Err(Refusal::Impossible);
        }
        let mut answers = Vec::new();
        let what = match command {
            Command::Begin => only(phase == Phase::Lobby, What::Begun)?,
            Command::Lock { shut } => What::Locked { shut: *shut },
            Command::Approval { asked } => What::ApprovalAsked { asked: *asked },
            Command::Approve { pupil } => only(self.known(*pupil)?.waiting, What::Approved { pupil: *pupil })?,
            Command::Rename { pupil } => {
                self.known(*pupil)?;
                What::Renamed { pupil: *pupil, nickname: self.free_nickname(chance)? }
            }
            Command::Remove { pupil } => only(!self.known(*pupil)?.removed, What::Removed { pupil: *pupil })?,
            Command::LetBack { pupil } => only(self.known(*pupil)?.removed, What::LetBack { pupil: *pupil })?,
            Command::SeatCode { pupil } => {
                only(!self.known(*pupil)?.removed, ())?;
                let code = self.free_seat(now, chance);
                let seat = Hash::of(code.as_bytes());
                answers.push(Down::Seat { pupil: *pupil, code });
                What::SeatMade { pupil: *pupil, seat, until: now + SEAT_LASTS }
            }
            Command::Helped { pupil } => {
                self.known(*pupil)?;
                What::Helped { pupil: *pupil }
            }
            Command::Pause { paused } => only(phase != Phase::Lobby, What::Paused { paused: *paused })?,
            Command::Open { step, open } => {
                only(usize::from(*step) < self.open.len(), What::StepOpened { step: *step, open: *open })?
            }
            Command::Timer { minutes: Some(minutes) } => {
                let seconds = Some(u32::from(*minutes) * 60);
                only((1..=MOST_MINUTES).contains(minutes), What::TimerSet { seconds })?
            }
            Command::Timer { minutes: None } => What::TimerSet { seconds: None },
            Command::Eyes { here } => What::Eyes { here: *here },
            Command::Say { message } => {
                shaped(message.as_deref().is_none_or(is_id), What::Said { message: message.clone() })?
            }
            Command::Show { shown } => self.show(shown)?,
            Command::Poll { question } => {
                let fine = |(id, options): &(String, u8)| is_id(id) && (2..=MOST_CARDS).contains(options);
                shaped(question.as_ref().is_none_or(fine), What::Polled { question: question.clone() })?
            }
            Command::Invite { role } => {
                only(*role != Role::Pupil && self.screens.len() < MOST_INVITES, ())?;
                let token = Token::draw(self.room, chance);
                answers.push(Down::Link { role: *role, token: token.hex() });
                What::Invited { role: *role, token: token.hash() }
            }
            Command::Steps { steps } => self.replanned(steps)?,
            Command::Homework { until } => {
                let fine = until.is_none_or(|until| until > now && until <= now + u64::from(MOST_DAYS) * DAY);
                only(fine, What::Homework { until: *until })?
            }
            Command::Close { keep_days } => only(*keep_days <= MOST_DAYS, What::Closed { keep_days: *keep_days })?,
            Command::Wipe => What::Wiped,
        };
        let mut facts = vec![Fact { at: now, what }];
        if self.leaves_for_town(command) {
            facts.push(Fact { at: now, what: What::Showed { shown: Shown::Town } });
        }
        Ok(Decision { facts, who: None, answers })
    }

    /// Whether the board goes on to the town. When a lesson begins, who is in has no use for the code; when it ends, what
    /// the class did together stays, not the last thing that was talked about.
    fn leaves_for_town(&self, command: &Command) -> bool {
        match command {
            Command::Begin => self.shown == Shown::Code,
            Command::Close { .. } => self.shown != Shown::Town,
            _ => false,
        }
    }

    fn known(&self, pupil: u16) -> Result<&Pupil, Refusal> {
        self.pupils.get(&pupil).ok_or(Refusal::Impossible)
    }

    /// A seat code that leads to no other pupil.
    fn free_seat(&self, now: u64, chance: &mut dyn Chance) -> String {
        loop {
            let code = draw_symbols(chance, SEAT_LENGTH);
            let hash = Hash::of(code.as_bytes());
            let is_theirs = |one: &Pupil| one.seat_is_good(now) && one.seat.is_some_and(|kept| kept.hash == hash);
            if !self.pupils.values().any(is_theirs) {
                return code;
            }
        }
    }

    /// What can be shown is there: a replay needs a delivery that worked.
    fn show(&self, shown: &Shown) -> Result<What, Refusal> {
        let solved =
            |pupil: &u16, challenge: &String| self.known(*pupil).is_ok_and(|one| one.solved.contains_key(challenge));
        let fine = match shown {
            Shown::Replay { pupil, challenge } => solved(pupil, challenge),
            Shown::Pair { challenge, one, other } => one != other && solved(one, challenge) && solved(other, challenge),
            Shown::Question { question } => is_id(question),
            Shown::Answers { question } => self.polls.contains_key(question),
            Shown::Code | Shown::Town | Shown::Rest => true,
        };
        only(fine, What::Showed { shown: shown.clone() })
    }

    /// A lesson may change, but not under the hands of who began.
    fn replanned(&self, steps: &[Step]) -> Result<What, Refusal> {
        shaped(!steps.is_empty() && steps_make_sense(steps), ())?;
        let begun = |index: usize| {
            let number = u8::try_from(index).unwrap_or(u8::MAX);
            self.pupils.values().any(|one| one.steps.contains_key(&number))
        };
        let stays = |(index, step): (usize, &Step)| !begun(index) || steps.get(index) == Some(step);
        only(self.plan.steps.iter().enumerate().all(stays), What::Replanned { steps: steps.to_vec() })
    }
}

/// Only where it can be done now.
fn only<T>(can: bool, then: T) -> Result<T, Refusal> {
    if can { Ok(then) } else { Err(Refusal::Impossible) }
}

/// Only where it is what a page would send.
fn shaped<T>(fine: bool, then: T) -> Result<T, Refusal> {
    if fine { Ok(then) } else { Err(Refusal::Malformed) }
}
