//! So many wrong guesses in an hour, from wherever they come.

use crate::limits::HOUR;

/// A number of tries that grows back within the hour. Never one for each address: a school is one address.
#[derive(Clone, Debug)]
pub struct Budget {
    most: u32,
    /// What was used, in millionths of a try.
    used: u64,
    at: u64,
}

const ONE: u64 = 1_000_000;

impl Budget {
    /// So many tries in an hour.
    pub fn new(most: u32) -> Self {
        Self { most, used: 0, at: 0 }
    }

    /// Whether there is a try left.
    pub fn left(&self, now: u64) -> bool {
        self.used_at(now) + ONE <= u64::from(self.most) * ONE
    }

    /// Uses a try.
    pub fn spend(&mut self, now: u64) {
        self.used = self.used_at(now) + ONE;
        self.at = self.at.max(now);
    }

    /// Whether more than half is used: somebody seems to be guessing.
    pub fn suspicious(&self, now: u64) -> bool {
        self.used_at(now) * 2 > u64::from(self.most) * ONE
    }

    fn used_at(&self, now: u64) -> u64 {
        // A clock that goes back gives nothing back.
        let since = now.saturating_sub(self.at).min(HOUR);
        self.used.saturating_sub(since * u64::from(self.most) * ONE / HOUR)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spent_budget_grows_back_slowly() {
        let mut budget = Budget::new(80);
        for _ in 0..80 {
            assert!(budget.left(1000));
            budget.spend(1000);
        }
        assert!(!budget.left(1000));
        assert!(!budget.left(0), "a clock that goes back gives nothing back");
        assert!(budget.left(1000 + HOUR / 80));
        assert!(budget.suspicious(1000) && !budget.suspicious(1000 + HOUR));
    }
}
