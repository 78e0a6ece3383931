//! When to connect, by which way, and when to give up on one: plain numbers, so it is tested without a browser.

/// How messages travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A WebSocket.
    Socket,
    /// Server-sent events down, requests up.
    Stream,
    /// Requests that wait for an answer.
    Poll,
}

impl Way {
    /// All ways, the best first.
    pub const ALL: [Self; 3] = [Self::Socket, Self::Stream, Self::Poll];

    /// The word for it in text keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Socket => "socket",
            Self::Stream => "stream",
            Self::Poll => "poll",
        }
    }

    fn next(self) -> Self {
        match self {
            Self::Socket => Self::Stream,
            Self::Stream => Self::Poll,
            Self::Poll => Self::Socket,
        }
    }
}

/// A way that brings no message in so many milliseconds is no way.
const PATIENCE: f64 = 4_000.0;
/// Connects that may fail before the next way is tried; and where this way has worked before.
const MOST_FAILED: (u8, u8) = (3, 8);
/// A sign of life so often, and nothing heard for so long is dead.
const HEARTBEAT: f64 = 20_000.0;
const DEAD: f64 = 45_000.0;
/// The first pause before connecting again, and the longest.
const PAUSE: (f64, f64) = (500.0, 15_000.0);

/// What is to be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Do {
    /// Connect by this way; whatever was open before is closed.
    Open(Way),
    /// Say that one is there.
    Ping,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum At {
    /// Nothing is open until then.
    Resting { until: f64 },
    /// Connected or on the way, and nothing was heard yet.
    Opening { since: f64 },
    /// Messages come.
    Live { heard: f64, pinged: f64 },
}

/// The line to the room. Times are milliseconds of a clock that only goes forward.
#[derive(Clone, Debug)]
pub struct Line {
    way: Way,
    worked: Option<Way>,
    failed: u8,
    tries: u32,
    at: At,
}

impl Line {
    /// A line that connects at once, by the way that brought messages before where one did.
    pub fn new(now: f64, worked: Option<Way>) -> Self {
        let way = worked.unwrap_or(Way::Socket);
        Self { way, worked, failed: 0, tries: 0, at: At::Resting { until: now } }
    }

    /// The way that brought messages last.
    pub fn worked(&self) -> Option<Way> {
        self.worked
    }

    /// The way on which messages come, if they do.
    pub fn live(&self) -> Option<Way> {
        matches!(self.at, At::Live { .. }).then_some(self.way)
    }

    /// What is to be done at this moment; asked a few times a second. `random` is from 0 to 1.
    pub fn tick(&mut self, now: f64, random: f64) -> Option<Do> {
        match self.at {
            At::Resting { until } if now >= until => {
                self.at = At::Opening { since: now };
                Some(Do::Open(self.way))
            }
            At::Opening { since } if now - since >= PATIENCE => {
                self.change_way();
                self.at = At::Opening { since: now };
                Some(Do::Open(self.way))
            }
            At::Live { heard, .. } if now - heard >= DEAD => {
                self.broke(now, random);
                None
            }
            At::Live { heard, pinged } if now - heard.max(pinged) >= HEARTBEAT => {
                self.at = At::Live { heard, pinged: now };
                Some(Do::Ping)
            }
            _ => None,
        }
    }

    /// A message came that could be read.
    pub fn heard(&mut self, now: f64) {
        let pinged = if let At::Live { pinged, .. } = self.at { pinged } else { now };
        self.at = At::Live { heard: now, pinged };
        self.worked = Some(self.way);
        (self.failed, self.tries) = (0, 0);
    }

    /// The connection failed or ended; the next one comes after a pause that is different for everybody.
    pub fn broke(&mut self, now: f64, random: f64) {
        if matches!(self.at, At::Opening { .. }) {
            self.failed = self.failed.saturating_add(1);
            let most = if self.worked == Some(self.way) { MOST_FAILED.1 } else { MOST_FAILED.0 };
            if self.failed >= most {
                self.change_way();
            }
        }
        let longest = (PAUSE.0 * f64::from(1_u32 << self.tries.min(5))).min(PAUSE.1);
        self.tries = self.tries.saturating_add(1);
        self.at = At::Resting { until: now + random.clamp(0.0, 1.0) * longest };
    }

    /// The server said when to come back.
    pub fn away(&mut self, now: f64, after: f64) {
        self.at = At::Resting { until: now + after.min(PAUSE.1) };
    }

    /// The device woke up, or its network came back: no reason to wait any longer.
    pub fn hurry(&mut self, now: f64) {
        if let At::Resting { .. } = self.at {
            self.at = At::Resting { until: now };
        }
    }

    fn change_way(&mut self) {
        self.way = self.way.next();
        self.failed = 0;
        // Nobody has been here yet who could come back all at once: a network that lets no WebSocket through must not
        // take as long as a server that is gone.
        if self.worked.is_none() {
            self.tries = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fails to connect until the way changes, and says at how many failures it did.
    fn failures_until_change(line: &mut Line, now: &mut f64) -> u32 {
        let Some(Do::Open(first)) = line.tick(*now, 0.5) else { panic!("it connects") };
        for failures in 1.. {
            line.broke(*now, 0.5);
            *now += PAUSE.1;
            let Some(Do::Open(way)) = line.tick(*now, 0.5) else { panic!("it connects again") };
            if way != first {
                return failures;
            }
        }
        0
    }

    #[test]
    fn silence_on_one_way_brings_the_next() {
        let mut line = Line::new(0.0, None);
        assert_eq!(line.tick(0.0, 0.5), Some(Do::Open(Way::Socket)));
        assert_eq!(line.tick(3_900.0, 0.5), None);
        assert_eq!(line.tick(4_000.0, 0.5), Some(Do::Open(Way::Stream)));
        assert_eq!(line.tick(8_000.0, 0.5), Some(Do::Open(Way::Poll)));
        line.heard(8_100.0);
        assert_eq!(line.live(), Some(Way::Poll));
    }

    #[test]
    fn three_failed_connects_bring_the_next_way_and_more_where_it_has_worked() {
        let (mut line, mut now) = (Line::new(0.0, None), 0.0);
        assert_eq!(failures_until_change(&mut line, &mut now), 3);
        let (mut line, mut now) = (Line::new(0.0, None), 0.0);
        line.tick(0.0, 0.5);
        line.heard(1.0);
        line.broke(2.0, 0.0);
        now += 10.0;
        assert_eq!(failures_until_change(&mut line, &mut now), 8);
    }

    #[test]
    fn behind_a_network_that_refuses_all_but_polls_it_is_live_within_eight_seconds_and_later_at_once() {
        let (mut line, mut now) = (Line::new(0.0, None), 0.0);
        loop {
            match line.tick(now, 1.0) {
                Some(Do::Open(Way::Poll)) => break,
                Some(Do::Open(_)) => line.broke(now, 1.0),
                _ => {}
            }
            now += 250.0;
        }
        assert!(now <= 8_000.0, "{now}");
        line.heard(now);
        assert_eq!(Line::new(0.0, line.worked()).tick(0.0, 0.5), Some(Do::Open(Way::Poll)));
    }

    #[test]
    fn pauses_grow_to_fifteen_seconds_and_no_further() {
        let mut line = Line::new(0.0, None);
        line.heard(0.0);
        let mut longest = 0.0_f64;
        for round in 0..12 {
            let now = f64::from(round) * 100_000.0;
            line.tick(now, 1.0);
            line.broke(now, 1.0);
            let At::Resting { until } = line.at else { panic!("it rests") };
            assert!(until - now >= longest);
            longest = until - now;
        }
        assert!((longest - 15_000.0).abs() < 1e-9);
        assert_eq!(Line::new(0.0, None).tick(0.0, 0.0), Some(Do::Open(Way::Socket)));
    }

    #[test]
    fn a_silent_line_is_pinged_and_then_given_up() {
        let mut line = Line::new(0.0, None);
        line.tick(0.0, 0.5);
        line.heard(0.0);
        assert_eq!(line.tick(19_999.0, 0.5), None);
        assert_eq!(line.tick(20_000.0, 0.5), Some(Do::Ping));
        assert_eq!(line.tick(39_000.0, 0.5), None);
        assert_eq!(line.tick(40_000.0, 0.5), Some(Do::Ping));
        assert_eq!(line.tick(45_000.0, 0.5), None);
        assert_eq!(line.live(), None);
        assert_eq!(line.tick(46_000.0, 0.5), Some(Do::Open(Way::Socket)));
    }

    #[test]
    fn the_server_says_when_to_come_back_and_a_waking_device_does_not_wait() {
        let mut line = Line::new(0.0, None);
        line.tick(0.0, 0.5);
        line.heard(0.0);
        line.away(0.0, 2_500.0);
        assert_eq!(line.tick(2_400.0, 0.5), None);
        line.hurry(2_410.0);
        assert_eq!(line.tick(2_410.0, 0.5), Some(Do::Open(Way::Socket)));
    }
}
