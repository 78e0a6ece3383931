//! Which room a code or a link leads to.

use crate::code::JoinCode;
use crate::limits::{DAY, WRONG_CODES};
use crate::wire::Refusal;
use crate::{Budget, Chance, RoomId, Secret};
use std::collections::BTreeMap;

/// The doors of all rooms of a server.
#[derive(Clone, Debug)]
pub struct Doors {
    codes: BTreeMap<JoinCode, RoomId>,
    secrets: BTreeMap<[u8; 16], RoomId>,
    /// Codes of rooms that are gone, and when they went: not given out again for a day.
    gone: BTreeMap<JoinCode, u64>,
    wrong: Budget,
}

impl Default for Doors {
    fn default() -> Self {
        Self {
            codes: BTreeMap::new(),
            secrets: BTreeMap::new(),
            gone: BTreeMap::new(),
            wrong: Budget::new(WRONG_CODES),
        }
    }
}

impl Doors {
    /// Draws a code that no room has, nor had within a day.
    pub fn draw(&mut self, now: u64, chance: &mut dyn Chance) -> JoinCode {
        self.gone.retain(|_, at| now.saturating_sub(*at) < DAY);
        loop {
            let code = JoinCode::draw(chance);
            if !self.codes.contains_key(&code) && !self.gone.contains_key(&code) {
                return code;
            }
        }
    }

    /// Code and link lead to this room from now on.
    pub fn open(&mut self, room: RoomId, code: JoinCode, secret: Secret) {
        self.codes.insert(code, room);
        self.secrets.insert(secret.bytes(), room);
    }

    /// Nothing leads to this room any more.
    pub fn close(&mut self, room: RoomId, now: u64) {
        let gone: Vec<JoinCode> =
            self.codes.iter().filter(|(_, one)| **one == room).map(|(code, _)| code.clone()).collect();
        for code in gone {
            self.codes.remove(&code);
            self.gone.insert(code, now);
        }
        self.secrets.retain(|_, one| *one != room);
    }

    /// The room behind what was typed or stood in a link. Links cost nothing; wrong codes cost a try, of which the
    /// whole server has so many in an hour. A code with a wrong check symbol comes from no page of ours.
    pub fn find(&mut self, door: &str, now: u64) -> Result<RoomId, Refusal> {
        if let Some(secret) = Secret::read(door) {
            return self.secrets.get(&secret.bytes()).copied().ok_or(Refusal::NoRoom);
        }
        if !self.wrong.left(now) {
            return Err(Refusal::Slower);
        }
        let room = JoinCode::read(door).ok().and_then(|code| self.codes.get(&code).copied());
        room.ok_or_else(|| {
            self.wrong.spend(now);
            Refusal::NoRoom
        })
    }

    /// Whether somebody seems to be guessing codes.
    pub fn guessing(&self, now: u64) -> bool {
        self.wrong.suspicious(now)
    }
}
