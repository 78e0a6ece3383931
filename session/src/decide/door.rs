//! Coming in, and coming back.

use super::{Decision, Who};
use crate::code::{JoinCode, read_seat};
use crate::limits::{MOST_JOINS, MOST_LAYERS};
use crate::pupil::Pupil;
use crate::wire::{Door, Down, Phase, Refusal, Role};
use crate::{Chance, Fact, Hash, Session, Token, What};
use content::{ADJECTIVES, NOUNS, Nickname};

impl Session {
    /// Whether this leads to this room, open or not.
    pub(super) fn leads_here(&self, door: &str) -> Result<(), Refusal> {
        let by_link = Hash::of(door.as_bytes()) == Hash::of(self.secret.as_bytes());
        let by_code = || JoinCode::read(door).is_ok_and(|code| code.plain() == self.code);
        if by_link || by_code() { Ok(()) } else { Err(Refusal::NoRoom) }
    }

    /// Whether one can come in here now for the first time.
    pub(super) fn opens(&self, door: &str, now: u64) -> Result<(), Refusal> {
        self.leads_here(door)?;
        // A room that is closed answers as one that isn't there.
        if self.phase(now) == Phase::Closed {
            Err(Refusal::NoRoom)
        } else if self.shut {
            Err(Refusal::Shut)
        } else if usize::from(self.next - 1) >= MOST_JOINS {
            Err(Refusal::Full)
        } else {
            Ok(())
        }
    }

    pub(super) fn knock(&self, door: &str, now: u64) -> Result<Decision, Refusal> {
        let open = match self.opens(door, now) {
            Ok(()) => true,
            Err(Refusal::NoRoom) => return Err(Refusal::NoRoom),
            Err(_) => false,
        };
        let door = Door { open, lesson: self.plan.lesson.clone() };
        Ok(Decision { answers: vec![Down::Door(door)], ..Decision::default() })
    }

    pub(super) fn join(
        &self,
        nickname: Option<Nickname>,
        avatar: &[u8],
        id: Option<Hash>,
        now: u64,
        chance: &mut dyn Chance,
    ) -> Result<Decision, Refusal> {
        let made_up = nickname.is_some_and(|one| one.adjective >= ADJECTIVES || one.noun >= NOUNS);
        if avatar.len() > MOST_LAYERS || made_up {
            return Err(Refusal::Malformed);
        }
        let nickname = match nickname.filter(|nickname| !self.has_nickname(*nickname)) {
            Some(nickname) => nickname,
            None => self.free_nickname(chance)?,
        };
        let pupil = self.next;
        let token = Token::draw(self.room, chance);
        let avatar = avatar.to_vec();
        let what = What::Joined { pupil, nickname, avatar, token: token.hash(), waiting: self.approval, id };
        Ok(Decision {
            facts: vec![Fact { at: now, what }],
            who: Some(Who::Pupil { pupil, device: 0 }),
            answers: vec![Down::Joined { pupil, token: token.hex(), through: 0 }],
        })
    }

    /// A nickname that nobody here has: drawn, then the next free one.
    pub(super) fn free_nickname(&self, chance: &mut dyn Chance) -> Result<Nickname, Refusal> {
        let all = u32::from(ADJECTIVES) * u32::from(NOUNS);
        let drawn = chance.below(all);
        let nth = |offset: u32| {
            // A step that has no factor in common with the number of nicknames visits them all, and looks random.
            let number = (drawn + offset * 647) % all;
            let [adjective, noun] = [number / u32::from(NOUNS), number % u32::from(NOUNS)];
            Nickname { adjective: adjective as u16, noun: noun as u16 }
        };
        (0..all).map(nth).find(|nickname| !self.has_nickname(*nickname)).ok_or(Refusal::Full)
    }

    pub(super) fn take_seat(&self, seat: &str, now: u64, chance: &mut dyn Chance) -> Result<Decision, Refusal> {
        let seat = Hash::of(read_seat(seat).ok_or(Refusal::NoSeat)?.as_bytes());
        let is_theirs = |one: &Pupil| one.seat_is_good(now) && one.seat.is_some_and(|kept| kept.hash == seat);
        let found = self.pupils.iter().find(|(_, one)| is_theirs(one));
        let (pupil, one) = found.ok_or(Refusal::NoSeat)?;
        if one.removed {
            return Err(Refusal::Removed);
        }
        let token = Token::draw(self.room, chance);
        Ok(Decision {
            facts: vec![Fact { at: now, what: What::Seated { pupil: *pupil, token: token.hash() } }],
            who: Some(Who::Pupil { pupil: *pupil, device: one.device + 1 }),
            answers: vec![Down::Joined { pupil: *pupil, token: token.hex(), through: one.through }],
        })
    }

    pub(super) fn resume(
        &self,
        role: Role,
        token: &str,
        now: u64,
        chance: &mut dyn Chance,
    ) -> Result<Decision, Refusal> {
        let token = Token::read(token).ok_or(Refusal::Unknown)?;
        let used = token.hash();
        let who = match role {
            Role::Pupil => return self.come_back(used, now, chance),
            Role::Teacher => Who::Teacher,
            Role::Board => Who::Board,
            Role::Guest => Who::Guest,
        };
        if self.screens.get(&used) != Some(&role) {
            return Err(Refusal::Unknown);
        }
        Ok(Decision { who: Some(who), ..Decision::default() })
    }

    pub(super) fn come_back(&self, used: Hash, now: u64, chance: &mut dyn Chance) -> Result<Decision, Refusal> {
        let found = self.pupils.iter().find(|(_, one)| one.knows(used, now));
        let (pupil, one) = found.ok_or(Refusal::Unknown)?;
        if one.removed {
            return Err(Refusal::Removed);
        }
        let token = Token::draw(self.room, chance);
        let what = What::CameBack { pupil: *pupil, used, token: token.hash() };
        Ok(Decision {
            facts: vec![Fact { at: now, what }],
            who: Some(Who::Pupil { pupil: *pupil, device: one.device }),
            answers: vec![Down::Joined { pupil: *pupil, token: token.hex(), through: one.through }],
        })
    }
}
