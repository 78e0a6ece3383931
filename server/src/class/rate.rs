//! How fast one connection may speak. Never one for each address: a school is one address.

use std::time::Duration;
use tokio::time::Instant;

/// A bucket that fills so many times a second.
#[derive(Debug)]
pub(crate) struct Rate {
    left: f32,
    at: Instant,
}

/// Messages in a second, for as long as one likes. Each may hold 64 events.
const STEADY: f32 = 20.0;
/// Messages at once, such as after a while without network.
const BURST: f32 = 100.0;

impl Rate {
    pub(crate) fn new(now: Instant) -> Self {
        Self { left: BURST, at: now }
    }

    /// Whether this message may be heard.
    pub(crate) fn allows(&mut self, now: Instant) -> bool {
        let since = now.saturating_duration_since(self.at).min(Duration::from_mins(1));
        self.left = (self.left + since.as_secs_f32() * STEADY).min(BURST);
        self.at = now;
        self.left >= 1.0 && {
            self.left -= 1.0;
            true
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_too_fast_is_not_heard_for_long() {
        let start = Instant::now();
        let mut rate = Rate::new(start);
        let at_once = (0..10_000).filter(|_| rate.allows(start)).count();
        assert_eq!(at_once, 100);
        assert!(rate.allows(start + Duration::from_millis(50)));
        assert!(!rate.allows(start + Duration::from_millis(51)));
    }
}
