//! What protects a group: circuit breakers and fuses, and how long they bear a current.
//!
//! Both are seen as one body that warms up by the square of the current and cools by how warm it is, with one time
//! constant. Real ones have several, so short times are only roughly right; limits that the standards give for long
//! times are met, and `tests/party.rs` holds them beside the tables.

use serde::{Deserialize, Serialize};

/// A circuit breaker or a fuse, by its rated current in amperes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Guard {
    /// Circuit breaker with a B curve: for sockets and light.
    B(f64),
    /// Circuit breaker with a C curve: for what starts heavily.
    C(f64),
    /// Fuse of class gG: it melts, and needs a new one.
    Fuse(f64),
}

/// A breaker doesn't trip at 1.13, and certainly within an hour at 1.45 times its rated current (IEC 60898-1); in
/// between here.
const BREAKER_BEARS: f64 = 1.3;
/// Time constant of its bimetal in seconds: at 2.55 times the rated current it trips within a minute (IEC 60898-1).
const BIMETAL_SECONDS: f64 = 150.0;
/// A gG fuse from 16 to 63 A bears 1.25, and melts within an hour at 1.6 times its rated current (IEC 60269-1).
const FUSE_BEARS: f64 = 1.414;
/// One of less than 16 A bears 1.5, and melts within an hour at 1.9 times (IEC 60269-1).
const SMALL_FUSE_BEARS: f64 = 1.69;
/// Time constant of a fuse in seconds: it fits the gates of gG fuses at 5 and 10 seconds (IEC 60269-1, table 3).
const FUSE_SECONDS: f64 = 30.0;
/// From so many times its rated current a gG fuse melts within a tenth of a second or so (IEC 60269-1, table 3).
const FUSE_AT_ONCE: f64 = 9.4;
/// A fuse before another stays whole when it is so many times as heavy: what makers of gG fuses promise (IEC 60269-2).
pub(super) const SELECTIVE: f64 = 1.6;

impl Guard {
    /// Rated current in amperes: what it may carry for ever.
    pub fn rated(self) -> f64 {
        match self {
            Self::B(amps) | Self::C(amps) | Self::Fuse(amps) => amps,
        }
    }

    /// Whether it is a fuse, which is not switched on again but replaced.
    pub fn is_fuse(self) -> bool {
        matches!(self, Self::Fuse(_))
    }

    /// How many times its rated current it bears without ever tripping.
    fn bears(self) -> f64 {
        match self {
            Self::B(_) | Self::C(_) => BREAKER_BEARS,
            Self::Fuse(rated) if rated < 16.0 => SMALL_FUSE_BEARS,
            Self::Fuse(_) => FUSE_BEARS,
        }
    }

    /// From how many times its rated current it acts at once: at most 5 times for B, 10 times for C (IEC 60898-1).
    fn at_once(self) -> f64 {
        match self {
            Self::B(_) => 5.0,
            Self::C(_) => 10.0,
            Self::Fuse(_) => FUSE_AT_ONCE,
        }
    }

    fn seconds(self) -> f64 {
        if self.is_fuse() { FUSE_SECONDS } else { BIMETAL_SECONDS }
    }

    /// Warmth at which it settles with so many amperes: the square of its share of the rated current.
    pub(super) fn settles(self, amps: f64) -> f64 {
        let share = amps / self.rated();
        share * share
    }

    /// Warmth some seconds later.
    pub(super) fn warmed(self, warmth: f64, amps: f64, seconds: f64) -> f64 {
        let settles = self.settles(amps);
        settles + (warmth - settles) * libm::exp(-seconds / self.seconds())
    }

    /// Whether it trips when it is so warm.
    pub(super) fn trips(self, warmth: f64) -> bool {
        warmth >= self.bears() * self.bears()
    }

    /// After how many seconds it trips from cold with so many amperes; nothing if it never does.
    pub fn trips_after(self, amps: f64) -> Option<f64> {
        let (settles, limit) = (self.settles(amps), self.bears() * self.bears());
        if amps >= self.at_once() * self.rated() {
            Some(0.0)
        } else if settles > limit {
            Some(self.seconds() * libm::log(settles / (settles - limit)))
        } else {
            None
        }
    }

    /// The word for it among guards that a part may be changed into.
    pub(super) fn option(self) -> String {
        match self {
            Self::B(amps) => format!("b-{amps}"),
            Self::C(amps) => format!("c-{amps}"),
            Self::Fuse(amps) => format!("fuse-{amps}"),
        }
    }
}
