//! Randomness from the operating system.

use session::Chance;

/// Draws from the system's source; a machine without one can keep no secrets, so the program ends.
#[derive(Debug)]
pub(crate) struct System;

impl Chance for System {
    fn fill(&mut self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            eprintln!("this machine gives no random numbers: {error}");
            std::process::abort();
        }
    }
}
