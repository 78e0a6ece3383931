//! Randomness, given from outside.

/// Where random bytes come from: a cryptographic source in the server, a seed in tests.
pub trait Chance {
    /// Fills all of `bytes`.
    fn fill(&mut self, bytes: &mut [u8]);

    /// A number below `bound`, each as likely; `bound` is at least 1.
    fn below(&mut self, bound: u32) -> u32 {
        // What is left over above a multiple of `bound` is thrown away, or low numbers would come more often.
        let fair = u32::MAX - u32::MAX % bound;
        loop {
            let mut bytes = [0; 4];
            self.fill(&mut bytes);
            let drawn = u32::from_le_bytes(bytes);
            if drawn < fair {
                return drawn % bound;
            }
        }
    }
}
