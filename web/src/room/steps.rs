//! From the running log to events: what was done or taken back since the last time.

use mechanics::Step;
use session::wire::{Event, MOST_STEP};

/// What a room needs to be told so that it has the same log; `sent` is what it was told so far, and becomes the new log.
///
/// Time that passed at the end still grows, so it waits for the next thing that is done; `all` sends it as well.
pub fn news(sent: &mut Vec<Step>, now: &[Step], all: bool) -> Vec<Event> {
    let waits = now.iter().rev().take_while(|step| matches!(step, Step::Wait(_))).count();
    let now = if all { now } else { &now[..now.len() - waits] };
    let (same, rest) = common(sent, now);
    let mut events = Vec::new();
    if same < sent.len() {
        sent.truncate(same);
        events.push(Event::TookBack { left: u32::try_from(same).unwrap_or(u32::MAX) });
    }
    for step in rest {
        // One that is too long keeps its place, so that no other play is made of what is left.
        events.push(Event::Did { step: write(&step).unwrap_or_default() });
        sent.push(step);
    }
    events
}

/// How many steps of `sent` are the beginning of `now`, and what comes after them. A wait may have been sent in parts.
fn common(sent: &[Step], now: &[Step]) -> (usize, Vec<Step>) {
    let (mut same, mut at, mut used) = (0, 0, 0);
    for step in sent {
        match (step, now.get(at)) {
            (Step::Do(told), Some(Step::Do(done))) if told == done => at += 1,
            (Step::Wait(told), Some(Step::Wait(passed))) if used + told <= *passed => {
                used += told;
                if used == *passed {
                    (at, used) = (at + 1, 0);
                }
            }
            _ => break,
        }
        same += 1;
    }
    let mut rest: Vec<Step> = now.get(at..).unwrap_or_default().to_vec();
    if let (true, Some(Step::Wait(passed))) = (used > 0, rest.first_mut()) {
        *passed -= used;
    }
    (same, rest)
}

/// A step as it travels: postcard bytes in base64 without padding; none if it is too long for a room.
pub fn write(step: &Step) -> Option<String> {
    let text = to_base64(&postcard::to_stdvec(step).ok()?);
    (text.len() <= MOST_STEP).then_some(text)
}

/// Reads what [`write`] wrote in this same build.
pub fn read(text: &str) -> Option<Step> {
    postcard::from_bytes(&from_base64(text)?).ok()
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn to_base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for digit in 0..=chunk.len() {
            text.push(char::from(DIGITS[(number >> (18 - 6 * digit)) as usize & 63]));
        }
    }
    text
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for chunk in text.as_bytes().chunks(4) {
        let mut number = 0_u32;
        for digit in chunk {
            number = number << 6 | u32::try_from(DIGITS.iter().position(|other| other == digit)?).ok()?;
        }
        number <<= 6 * (4 - chunk.len());
        let count = chunk.len().checked_sub(1).filter(|count| *count > 0)?;
        bytes.extend(&number.to_be_bytes()[1..=count]);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use mechanics::{AnyAction, wiring};

    fn press(name: &str) -> Step {
        Step::Do(AnyAction::Wiring(wiring::Action::Flip(name.into())))
    }

    /// The log that a room has after these events.
    fn room(log: &mut Vec<Step>, events: &[Event]) {
        for event in events {
            match event {
                Event::Did { step } => log.push(read(step).expect("it can be read")),
                Event::TookBack { left } => log.truncate(*left as usize),
                other => panic!("{other:?}"),
            }
        }
    }

    /// The same log with neighbouring waits as one.
    fn merged(log: &[Step]) -> Vec<Step> {
        let mut whole: Vec<Step> = Vec::new();
        for step in log {
            match (whole.last_mut(), step) {
                (Some(Step::Wait(sum)), Step::Wait(more)) => *sum += more,
                _ => whole.push(step.clone()),
            }
        }
        whole
    }

    #[test]
    fn a_room_follows_what_is_done_taken_back_and_waited() {
        let logs: [Vec<Step>; 8] = [
            vec![press("a")],
            vec![press("a"), Step::Wait(5)],
            vec![press("a"), Step::Wait(9), press("b")],
            vec![press("a"), Step::Wait(9)],
            vec![press("a"), Step::Wait(12), press("c")],
            vec![press("a"), Step::Wait(7), press("c"), Step::Wait(3)],
            vec![],
            vec![press("d"), press("e"), Step::Wait(1)],
        ];
        for all in [false, true] {
            let (mut sent, mut there) = (Vec::new(), Vec::new());
            for now in &logs {
                let events = news(&mut sent, now, all);
                room(&mut there, &events);
                assert_eq!(there, sent);
                let mut told = now.clone();
                while !all && matches!(told.last(), Some(Step::Wait(_))) {
                    told.pop();
                }
                assert_eq!(merged(&there), told, "{now:?}");
                assert_eq!(news(&mut sent, now, all), [], "nothing is told twice");
            }
        }
    }

    #[test]
    fn steps_survive_the_way() {
        for step in [press("a"), press("groep-trappenhuis"), Step::Wait(0), Step::Wait(u32::MAX)] {
            assert_eq!(read(&write(&step).expect("it is short")), Some(step));
        }
        assert_eq!(write(&press(&"x".repeat(80))), None);
        assert_eq!(read("ä"), None);
        assert_eq!(to_base64(b"Man"), "TWFu");
        assert_eq!(to_base64(b"Ma"), "TWE");
        assert_eq!(from_base64("TWE").as_deref(), Some(&b"Ma"[..]));
    }
}
