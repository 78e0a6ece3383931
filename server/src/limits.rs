//! How long the server waits for whom. Tests shorten these; nothing else does.

use std::time::Duration;

/// Deadlines of connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Within this time a connection says its first message, and a request its headers and body.
    pub first: Duration,
    /// So often a silent connection is asked whether it is still there.
    pub heartbeat: Duration,
    /// Who was not heard for so long is gone.
    pub dead: Duration,
    /// Who takes so long to receive one message is closed.
    pub slow: Duration,
    /// How long a long poll waits for news.
    pub poll: Duration,
    /// The server has stopped within this time.
    pub stop: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(10),
            heartbeat: Duration::from_secs(20),
            dead: Duration::from_secs(45),
            slow: Duration::from_secs(10),
            poll: Duration::from_secs(25),
            stop: Duration::from_secs(4),
        }
    }
}

/// Bytes that a WebSocket reads at once.
pub(crate) const READ_BUFFER: usize = 512;
/// Most bytes that wait to be written to a WebSocket.
pub(crate) const WRITE_BUFFER: usize = 256 * 1024;
/// Most connections at once, of every kind.
pub(crate) const MOST_CONNECTIONS: u32 = 20_000;

/// The deadlines of one connection, by any clock: what was heard when, and what is due.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadlines<I> {
    limits: Limits,
    began: I,
    heard: Option<I>,
    asked: I,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    /// Ask whether it is still there.
    Heartbeat,
    /// Close it.
    Close,
}

impl<I> Deadlines<I>
where
    I: Copy + Ord + std::ops::Add<Duration, Output = I>,
{
    pub(crate) fn new(limits: Limits, now: I) -> Self {
        Self { limits, began: now, heard: None, asked: now }
    }

    /// Something came in: a message, or an answer to a heartbeat.
    pub(crate) fn heard(&mut self, now: I) {
        self.heard = Some(now);
        self.asked = self.asked.max(now);
    }

    /// When something is due at the soonest.
    pub(crate) fn next(&self) -> I {
        match self.heard {
            None => self.began + self.limits.first,
            Some(heard) => (heard + self.limits.dead).min(self.asked + self.limits.heartbeat),
        }
    }

    /// What is due now; a heartbeat is taken as sent.
    pub(crate) fn due(&mut self, now: I) -> Option<Due> {
        let close = match self.heard {
            None => self.began + self.limits.first <= now,
            Some(heard) => heard + self.limits.dead <= now,
        };
        if close {
            return Some(Due::Close);
        }
        if self.heard.is_some() && self.asked + self.limits.heartbeat <= now {
            self.asked = now;
            return Some(Due::Heartbeat);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn who_says_nothing_is_closed_after_ten_seconds() {
        let mut deadlines = Deadlines::new(Limits::default(), at(100));
        assert_eq!(deadlines.next(), at(110));
        assert_eq!((deadlines.due(at(109)), deadlines.due(at(110))), (None, Some(Due::Close)));
    }

    #[test]
    fn who_falls_silent_is_asked_and_is_dead_after_forty_five_seconds() {
        let mut deadlines = Deadlines::new(Limits::default(), at(0));
        deadlines.heard(at(1));
        let mut asked = Vec::new();
        for second in 2..100 {
            match deadlines.due(at(second)) {
                Some(Due::Heartbeat) => asked.push(second),
                Some(Due::Close) => {
                    assert_eq!(second, 46);
                    assert_eq!(asked, [21, 41]);
                    return;
                }
                None => assert!(deadlines.next() > at(second)),
            }
        }
        panic!("it was never closed");
    }

    #[test]
    fn who_answers_stays() {
        let mut deadlines = Deadlines::new(Limits::default(), at(0));
        deadlines.heard(at(0));
        for second in 1..1000 {
            match deadlines.due(at(second)) {
                Some(Due::Heartbeat) => deadlines.heard(at(second)),
                due => assert_eq!(due, None),
            }
        }
    }
}
