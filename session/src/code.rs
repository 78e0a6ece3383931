//! The code that pupils type: six symbols that can't be mistaken for each other, and one that checks them.

use crate::Chance;

/// No 0, O, 1, I or L.
pub const SYMBOLS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Symbols of a code without the one that checks.
pub const LENGTH: usize = 6;
/// Symbols of the code with which a pupil goes on at another device.
pub const SEAT_LENGTH: usize = 4;

/// A code that has the right check symbol, such as `H7K-2MW-4`; kept without dashes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JoinCode(String);

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It has this many symbols, where there must be seven.
    Length(usize),
    /// This symbol is in no code.
    Symbol(char),
    /// The symbols don't go together: one was mistyped, or two changed places.
    Check,
}

impl JoinCode {
    /// Reads what somebody typed: small letters, spaces and dashes are all right.
    pub fn read(typed: &str) -> Result<Self, CodeError> {
        let symbols = clean(typed)?;
        if symbols.len() != LENGTH + 1 {
            return Err(CodeError::Length(symbols.len()));
        }
        let (code, check) = symbols.split_at(LENGTH);
        if check.as_bytes() != [check_symbol(code.as_bytes())] {
            return Err(CodeError::Check);
        }
        Ok(Self(symbols))
    }

    /// Draws a code.
    pub fn draw(chance: &mut dyn Chance) -> Self {
        let mut code = draw_symbols(chance, LENGTH);
        code.push(char::from(check_symbol(code.as_bytes())));
        Self(code)
    }

    /// As it is kept: seven symbols.
    pub fn plain(&self) -> &str {
        &self.0
    }
}

/// As it is shown: `H7K-2MW-4`.
impl std::fmt::Display for JoinCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (first, rest) = self.0.split_at(3);
        let (second, check) = rest.split_at(3);
        write!(out, "{first}-{second}-{check}")
    }
}

/// Reads a seat code as somebody typed it; `None` when it can't be one.
pub fn read_seat(typed: &str) -> Option<String> {
    clean(typed).ok().filter(|symbols| symbols.len() == SEAT_LENGTH)
}

/// Draws so many symbols.
pub(crate) fn draw_symbols(chance: &mut dyn Chance, length: usize) -> String {
    (0..length).map(|_| char::from(SYMBOLS[chance.below(31) as usize])).collect()
}

/// Symbols only, as capitals. A text that is far too long is looked at no further.
fn clean(typed: &str) -> Result<String, CodeError> {
    let mut symbols = String::new();
    for letter in typed.chars().take(64) {
        let capital = letter.to_ascii_uppercase();
        match u8::try_from(capital) {
            Ok(byte) if SYMBOLS.contains(&byte) => symbols.push(capital),
            Ok(b'-' | b' ') => {}
            _ => return Err(CodeError::Symbol(letter)),
        }
    }
    Ok(symbols)
}

/// Each place weighs differently, so that one wrong symbol and two that changed places are both seen: 31 is prime.
fn check_symbol(code: &[u8]) -> u8 {
    let weigh =
        |(symbol, weight): (&u8, usize)| weight * SYMBOLS.iter().position(|known| known == symbol).unwrap_or_default();
    SYMBOLS[code.iter().zip(1..).map(weigh).sum::<usize>() % SYMBOLS.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Count(u8);
    impl Chance for Count {
        fn fill(&mut self, bytes: &mut [u8]) {
            for byte in bytes {
                self.0 = self.0.wrapping_mul(37).wrapping_add(11);
                *byte = self.0;
            }
        }
    }

    #[test]
    fn what_is_shown_can_be_typed_in_any_way() {
        let code = JoinCode::draw(&mut Count(1));
        let shown = code.to_string();
        assert_eq!(shown.len(), 9);
        for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), code.plain().to_owned()] {
            assert_eq!(JoinCode::read(&typed), Ok(code.clone()), "{typed}");
        }
    }

    #[test]
    fn every_single_slip_is_seen() {
        let code = JoinCode::draw(&mut Count(7)).plain().to_owned().into_bytes();
        for place in 0..code.len() {
            for symbol in SYMBOLS.iter().filter(|symbol| **symbol != code[place]) {
                let mut typed = code.clone();
                typed[place] = *symbol;
                assert_eq!(JoinCode::read(&String::from_utf8(typed).unwrap()), Err(CodeError::Check));
            }
        }
        for place in 0..LENGTH - 1 {
            let mut typed = code.clone();
            typed.swap(place, place + 1);
            if typed != code {
                assert_eq!(JoinCode::read(&String::from_utf8(typed).unwrap()), Err(CodeError::Check));
            }
        }
    }

    #[test]
    fn what_cannot_be_a_code_says_why() {
        assert_eq!(JoinCode::read("H7K"), Err(CodeError::Length(3)));
        assert_eq!(JoinCode::read("H0K-2MW-4"), Err(CodeError::Symbol('0')));
        assert_eq!(JoinCode::read("🙂"), Err(CodeError::Symbol('🙂')));
        assert_eq!(read_seat("ab-cd").as_deref(), Some("ABCD"));
        assert_eq!(read_seat("abc"), None);
    }
}
