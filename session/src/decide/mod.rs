//! What a message means: facts, answers, or a refusal. Nothing is changed here.

mod door;
mod lead;
mod work;

use crate::code::JoinCode;
use crate::plan::Plan;
use crate::town::Town;
use crate::wire::{Down, Refusal, Up};
use crate::{Chance, Fact, Hash, RoomId, Secret, Session, Token, What};

/// Whom a connection belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Nobody yet: the first message is still to come.
    Nobody,
    /// A pupil, at one of the devices of this pupil.
    Pupil {
        /// Number of the pupil.
        pupil: u16,
        /// As in [`crate::Pupil::device`]; a connection of a device that was left has no rights any more.
        device: u32,
    },
    /// Leads the room.
    Teacher,
    /// Shows the board.
    Board,
    /// Came to tell.
    Guest,
}

/// What is to be done about a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decision {
    /// What happened, to be written and taken in.
    pub facts: Vec<Fact>,
    /// Whom the connection belongs to from now on.
    pub who: Option<Who>,
    /// What to answer, once the facts are on disk.
    pub answers: Vec<Down>,
}

impl Session {
    /// Opens a room, with the town of before where there is one: its first fact, and the teacher's token.
    pub fn open(
        plan: Plan,
        town: Option<Town>,
        code: &JoinCode,
        now: u64,
        chance: &mut dyn Chance,
    ) -> Result<Opening, Refusal> {
        if !plan.makes_sense() || town.as_ref().is_some_and(|town| !town.makes_sense()) {
            return Err(Refusal::Malformed);
        }
        let room = RoomId::draw(chance);
        let (secret, token) = (Secret::draw(chance), Token::draw(room, chance));
        let (code, secret_hex) = (code.plain().to_owned(), secret.hex());
        let what = What::Opened { plan, code, secret: secret_hex, teacher: token.hash(), town };
        Ok(Opening { room, secret, token, fact: Fact { at: now, what } })
    }

    /// What `message` of `who` means at this moment. Every right is looked at here, for every message anew.
    pub fn decide(&self, who: Who, message: &Up, now: u64, chance: &mut dyn Chance) -> Result<Decision, Refusal> {
        let now = self.moment(now);
        self.still_welcome(who)?;
        match (who, message) {
            (Who::Nobody, Up::Join { door, nickname, avatar, id }) => {
                let id = id.as_deref().map(|id| Secret::read(id).ok_or(Refusal::Malformed)).transpose()?;
                let id = id.map(|id| Hash::of(&id.bytes()));
                self.leads_here(door)?;
                // The answer to the first time got lost.
                if let Some(id) = id.filter(|id| self.pupils.values().any(|one| one.knows(*id, now))) {
                    return self.come_back(id, now, chance);
                }
                self.opens(door, now)?;
                self.join(*nickname, avatar, id, now, chance)
            }
            (Who::Nobody, Up::Knock { door }) => self.knock(door, now),
            (Who::Nobody, Up::Seat { door, seat }) => {
                self.leads_here(door)?;
                self.take_seat(seat, now, chance)
            }
            (Who::Nobody, Up::Resume { role, token }) => self.resume(*role, token, now, chance),
            // Whoever still reads what the teacher will see keeps the connection.
            (_, Up::Ping) => Ok(Decision { answers: vec![Down::Pong], ..Decision::default() }),
            (Who::Nobody, _) => Err(Refusal::Unknown),
            (_, Up::Join { .. } | Up::Knock { .. } | Up::Seat { .. } | Up::Resume { .. }) => Err(Refusal::NotAllowed),
            (Who::Pupil { pupil, .. }, Up::Events { first, events }) => self.events(pupil, *first, events, now),
            (Who::Pupil { pupil, .. }, Up::ForgetMe) => {
                Ok(Decision { facts: vec![Fact { at: now, what: What::Forgot { pupil } }], ..Decision::default() })
            }
            (Who::Teacher, Up::Do { command, .. }) => self.lead(command, now, chance),
            (_, Up::Events { .. } | Up::ForgetMe | Up::Do { .. }) => Err(Refusal::NotAllowed),
        }
    }

    /// The end that came by itself, to be written before anything else happens.
    pub fn due(&self, now: u64) -> Option<Fact> {
        let now = self.moment(now);
        let over = self.closed.is_none() && self.ended(now).is_some();
        over.then_some(Fact { at: now, what: What::Closed { keep_days: 1 } })
    }

    /// A pupil who was taken out, forgotten or moved to another device has no rights on an old connection.
    fn still_welcome(&self, who: Who) -> Result<(), Refusal> {
        let Who::Pupil { pupil, device } = who else { return Ok(()) };
        match self.pupils.get(&pupil) {
            Some(one) if one.removed => Err(Refusal::Removed),
            Some(one) if one.device == device => Ok(()),
            _ => Err(Refusal::Unknown),
        }
    }
}

/// A room that is about to be.
pub struct Opening {
    /// Its number.
    pub room: RoomId,
    /// What stands in the link.
    pub secret: Secret,
    /// The teacher's token.
    pub token: Token,
    /// The first fact.
    pub fact: Fact,
}
