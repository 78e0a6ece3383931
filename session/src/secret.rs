//! Secrets: what opens a room, and what says who somebody is in it.

use crate::Chance;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A room, by a random number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RoomId(u64);

impl RoomId {
    /// Draws one.
    pub fn draw(chance: &mut dyn Chance) -> Self {
        let mut bytes = [0; 8];
        chance.fill(&mut bytes);
        Self(u64::from_be_bytes(bytes))
    }

    /// The number, as a log keeps it.
    pub fn number(self) -> u64 {
        self.0
    }
}

impl From<u64> for RoomId {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

/// What stands in the link to a room: 128 random bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Secret([u8; 16]);

impl Secret {
    /// Draws one.
    pub fn draw(chance: &mut dyn Chance) -> Self {
        let mut bytes = [0; 16];
        chance.fill(&mut bytes);
        Self(bytes)
    }

    /// Reads 32 hexadecimal digits.
    pub fn read(hex: &str) -> Option<Self> {
        from_hex(hex).map(Self)
    }

    /// As 32 hexadecimal digits.
    pub fn hex(self) -> String {
        to_hex(&self.0)
    }

    pub(crate) fn bytes(self) -> [u8; 16] {
        self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Secret(…)")
    }
}

/// Says who somebody is: the room in 64 bits, and 192 that nobody can guess. Shown once, then kept as a [`Hash`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl Token {
    /// Draws one for a room.
    pub fn draw(room: RoomId, chance: &mut dyn Chance) -> Self {
        let mut bytes = [0; 32];
        chance.fill(&mut bytes[8..]);
        bytes[..8].copy_from_slice(&room.0.to_be_bytes());
        Self(bytes)
    }

    /// Reads 64 hexadecimal digits.
    pub fn read(hex: &str) -> Option<Self> {
        from_hex(hex).map(Self)
    }

    /// As 64 hexadecimal digits.
    pub fn hex(self) -> String {
        to_hex(&self.0)
    }

    /// The room that it is for, if it is real.
    pub fn room(self) -> RoomId {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&self.0[..8]);
        RoomId(u64::from_be_bytes(bytes))
    }

    /// What is kept of it.
    pub fn hash(self) -> Hash {
        Hash::of(&self.0)
    }
}

/// SHA-256 of a secret: enough to know it again, of no use to whoever reads it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hash([u8; 32]);

impl Hash {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Hash({}…)", to_hex(&self.0[..4]))
    }
}

impl From<Hash> for String {
    fn from(hash: Hash) -> String {
        to_hex(&hash.0)
    }
}

impl TryFrom<String> for Hash {
    type Error = &'static str;

    fn try_from(hex: String) -> Result<Self, Self::Error> {
        from_hex(&hex).map(Self).ok_or("a hash is 64 hexadecimal digits")
    }
}

pub(crate) fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|half| char::from(DIGITS[usize::from(half)])).collect()
}

fn from_hex<const LENGTH: usize>(hex: &str) -> Option<[u8; LENGTH]> {
    let digits = hex.as_bytes();
    if digits.len() != 2 * LENGTH {
        return None;
    }
    let half = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let mut bytes = [0; LENGTH];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = half(pair[0])? << 4 | half(pair[1])?;
    }
    Some(bytes)
}
