//! How much there can be of everything, and how long it lasts. Times are in milliseconds.

/// A second.
pub const SECOND: u64 = 1000;
/// A minute.
pub const MINUTE: u64 = 60 * SECOND;
/// An hour.
pub const HOUR: u64 = 60 * MINUTE;
/// A day.
pub const DAY: u64 = 24 * HOUR;

/// Most pupils that ever come into a room.
pub const MOST_JOINS: usize = 400;
/// Most events in one message.
pub const MOST_EVENTS: usize = 64;
/// Most events of a pupil in a room.
pub const MOST_EVENTS_OF_PUPIL: u64 = 50_000;
/// Most steps of a play; what comes after them is counted, but can't be shown again.
pub const MOST_STEPS_OF_PLAY: usize = 2_000;
/// Most characters of an id of a pack.
pub const MOST_ID: usize = 64;
/// Most ids and properties in a delivery.
pub const MOST_LISTED: usize = 24;
/// Most challenges, occupations or questions that are remembered of a pupil.
pub const MOST_REMEMBERED: usize = 64;
/// Most links for other screens of a room.
pub const MOST_INVITES: usize = 32;
/// Most layers of an avatar.
pub const MOST_LAYERS: usize = 16;
/// Most cards to choose from.
pub const MOST_CARDS: u8 = 6;
/// Most days that a closed room is kept.
pub const MOST_DAYS: u8 = 30;
/// Longest timer, in minutes.
pub const MOST_MINUTES: u8 = 120;
/// Counts of fewer pupils than this are not shown.
pub const FEWEST_SHOWN: u16 = 5;

/// How long an older token is good once a newer one was used.
pub const OVERLAP: u64 = MINUTE;
/// How many tokens of a pupil are good at a time.
pub const MOST_TOKENS: usize = 8;
/// How long a seat code is good.
pub const SEAT_LASTS: u64 = 10 * MINUTE;
/// Wrong seat codes in an hour, in a room.
pub const WRONG_SEATS: u32 = 40;
/// Wrong join codes in an hour, at a server: with ten rooms, a guess hits in less than one hour of a million.
pub const WRONG_CODES: u32 = 80;
/// Who does nothing for so long while working on something may be stuck.
pub const STUCK_AFTER: u64 = 5 * MINUTE;
/// So long after the end, what was on its way is still taken in.
pub const LATE_FOR: u64 = DAY;
/// A room in which nothing happens for so long is closed.
pub const IDLE_CLOSES: u64 = 12 * HOUR;
/// Least time between two views of a teacher: five in a second.
pub const VIEW_EVERY: u64 = 200;
/// How often a view that only grows older is made anew.
pub const VIEW_AGES: u64 = 5 * SECOND;
