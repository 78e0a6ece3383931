//! Days and times as a reader says them, from milliseconds.

use super::words::Words;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// Day and time of a moment, on a clock that is so many minutes ahead of UTC.
pub(crate) fn said(words: &Words, at: u64, ahead: i16) -> (String, String) {
    let local = local(at, ahead);
    let (month, day) = civil(local.div_euclid(DAY));
    let month = words.say(&format!("month-{month}"));
    let date = words.fill("date", &[("day", &day.to_string()), ("month", &month)]);
    let minutes = local.rem_euclid(DAY) / MINUTE;
    (date, format!("{}:{:02}", minutes / 60, minutes % 60))
}

/// The last minute of the day that is so many days later.
pub(crate) fn end_of_day(now: u64, ahead: i16, later: u64) -> u64 {
    let days = local(now, ahead).div_euclid(DAY) + i64::try_from(later).unwrap_or(0);
    let end = (days + 1) * DAY - MINUTE - i64::from(ahead) * MINUTE;
    u64::try_from(end).unwrap_or(now)
}

fn local(at: u64, ahead: i16) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX / 2) + i64::from(ahead) * MINUTE
}

/// Month from 1 and day of the month of a day counted from 1 January 1970, in the Gregorian calendar.
fn civil(days: i64) -> (i64, i64) {
    // Counted from 1 March of a year that 400 divides, leap days come last.
    let shifted = days + 719_468;
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    (if month < 10 { month + 3 } else { month - 9 }, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 26 November 2026, 13:30 UTC.
    const NOW: u64 = 1_795_699_800_000;

    #[test]
    fn a_moment_is_said_on_the_readers_clock() {
        let words = Words::new("nl", Vec::new());
        assert_eq!(said(&words, NOW, 60), ("26 november".to_owned(), "14:30".to_owned()));
        assert_eq!(said(&words, NOW, 630), ("27 november".to_owned(), "0:00".to_owned()));
        assert_eq!(said(&Words::new("en", Vec::new()), 951_782_400_000, 0).0, "29 February");
    }

    #[test]
    fn homework_ends_at_the_end_of_a_day_of_the_reader() {
        let words = Words::new("nl", Vec::new());
        let until = end_of_day(NOW, 60, 7);
        assert_eq!(said(&words, until, 60), ("3 december".to_owned(), "23:59".to_owned()));
        // Shortly after midnight here it is still yesterday in UTC.
        let late = NOW + 10 * 3_600_000;
        assert_eq!(said(&words, end_of_day(late, 60, 1), 60).0, "28 november");
    }
}
