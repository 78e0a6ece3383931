//! Nicknames: an adjective and a noun from two lists, so that nobody types a name and no name offends.

use crate::Texts;
use serde::{Deserialize, Serialize};

/// Number of adjectives: texts `nickname-adjective-1` and on. Only ever add: saves hold the numbers.
pub const ADJECTIVES: u16 = 40;
/// Number of nouns: texts `nickname-noun-1` and on. Only ever add: saves hold the numbers.
pub const NOUNS: u16 = 40;

/// A nickname, such as *Vrolijke Vonk*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Nickname {
    /// From 0; which adjective.
    pub adjective: u16,
    /// From 0; which noun.
    pub noun: u16,
}

impl Nickname {
    /// Draws a nickname from random bytes.
    pub fn draw(random: [u8; 4]) -> Self {
        let [a, b, c, d] = random;
        Self { adjective: u16::from_le_bytes([a, b]) % ADJECTIVES, noun: u16::from_le_bytes([c, d]) % NOUNS }
    }

    /// The nickname in words.
    pub fn say(self, texts: &Texts) -> String {
        let (adjective, noun) = (Self::adjective(self.adjective, texts), Self::noun(self.noun, texts));
        texts.fill("nickname", &[("adjective", &adjective), ("noun", &noun)])
    }

    /// An adjective in words. Numbers from elsewhere wrap round, so that there always is one.
    pub fn adjective(number: u16, texts: &Texts) -> String {
        texts.get(&format!("nickname-adjective-{}", number % ADJECTIVES + 1))
    }

    /// A noun in words. Numbers from elsewhere wrap round, so that there always is one.
    pub fn noun(number: u16, texts: &Texts) -> String {
        texts.get(&format!("nickname-noun-{}", number % NOUNS + 1))
    }
}
