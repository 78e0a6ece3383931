//! What this device still has to bring to the room: kept until the room has it on disk, and in order.

use super::steps;
use content::Level;
use mechanics::Step;
use serde::{Deserialize, Serialize};
use session::wire::{Event, Up};
use std::collections::VecDeque;

/// Most events of one message, and about how many bytes they may take.
const MOST_EVENTS: usize = 64;
const MOST_BYTES: usize = 7_000;
/// A device that never comes back into the room does not fill up.
const MOST_KEPT: usize = 20_000;

/// What this device still has to bring to the room.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outbox {
    /// Everything up to this number is on the room's disk.
    through: u64,
    /// The next ones, in order.
    waiting: VecDeque<Event>,
    /// The work that the room was told of last.
    work: Option<Work>,
}

/// Tells one attempt from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begun {
    /// Index of the lesson's step.
    pub step: Option<u8>,
    /// Id of the challenge.
    pub challenge: String,
    /// Its level.
    pub level: Level,
    /// Hash of its parameters.
    pub params_hash: String,
    /// Seed of the play.
    pub seed: u64,
}

/// The work that the room was told of last, and which steps it knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Work {
    begun: Begun,
    steps: Vec<String>,
    /// A step was too long to travel: the room is told no more of this attempt than how it ends.
    #[serde(default)]
    lost: bool,
}

impl Outbox {
    /// How many events wait.
    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Keeps an event until the room has it.
    pub fn push(&mut self, event: Event) {
        if self.waiting.len() < MOST_KEPT {
            self.waiting.push_back(event);
        }
    }

    /// Tells what was begun and done since the last time; `all` also tells of the time that passed since.
    pub fn follow(&mut self, begun: &Begun, now: &[Step], all: bool) {
        let same = |work: &&Work| {
            let Begun { challenge, level, params_hash, seed, .. } = &work.begun;
            (challenge, level, params_hash, seed) == (&begun.challenge, &begun.level, &begun.params_hash, &begun.seed)
        };
        // Steps of another build can't be compared; then the room hears it all again.
        let known = self.work.as_ref().filter(same).filter(|work| !work.lost);
        let told =
            known.and_then(|work| work.steps.iter().map(|step| steps::read(step)).collect::<Option<Vec<Step>>>());
        let lost = self.work.as_ref().filter(same).is_some_and(|work| work.lost);
        if lost {
            return;
        }
        let mut sent = told.unwrap_or_else(|| {
            let Begun { step, challenge, level, params_hash, seed } = begun.clone();
            self.push(Event::Began { step, challenge, level, params_hash, seed });
            Vec::new()
        });
        for event in steps::news(&mut sent, now, all) {
            self.push(event);
        }
        let steps: Option<Vec<String>> = sent.iter().map(steps::write).collect();
        self.work = Some(Work { begun: begun.clone(), lost: steps.is_none(), steps: steps.unwrap_or_default() });
    }

    /// Gives up what waits; the next thing is told from its beginning.
    pub fn drop_all(&mut self) {
        self.waiting.clear();
        self.work = None;
    }

    /// The room has everything up to `through`; true if that was news.
    pub fn taken(&mut self, through: u64) -> bool {
        let news = through > self.through;
        while self.through < through {
            self.through += 1;
            // A device that came later takes up the numbers where another one left off.
            if self.waiting.pop_front().is_none() {
                self.through = through;
            }
        }
        news
    }

    /// The next message, from the oldest event on.
    pub fn batch(&self) -> Option<Up> {
        let mut bytes = 0;
        let fits = |event: &&Event| {
            bytes += serde_json::to_string(event).map_or(0, |text| text.len() + 1);
            bytes <= MOST_BYTES
        };
        let mut events: Vec<Event> = self.waiting.iter().take(MOST_EVENTS).take_while(fits).cloned().collect();
        if events.is_empty() {
            events.extend(self.waiting.front().cloned());
        }
        (!events.is_empty()).then_some(Up::Events { first: self.through + 1, events })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mechanics::{AnyAction, wiring};

    fn flip(name: &str) -> Step {
        Step::Do(AnyAction::Wiring(wiring::Action::Flip(name.into())))
    }

    fn begun(seed: u64) -> Begun {
        Begun { step: Some(0), challenge: "w1".into(), level: Level::Explorer, params_hash: "00".into(), seed }
    }

    fn first_and_count(outbox: &Outbox) -> Option<(u64, usize)> {
        outbox.batch().map(|up| match up {
            Up::Events { first, events } => (first, events.len()),
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn events_stay_until_the_room_has_them() {
        let mut outbox = Outbox::default();
        assert_eq!(outbox.batch(), None);
        for _ in 0..100 {
            outbox.push(Event::Help { wanted: true });
        }
        assert_eq!(first_and_count(&outbox), Some((1, 64)));
        assert!(outbox.taken(64));
        assert_eq!(first_and_count(&outbox), Some((65, 36)));
        assert!(!outbox.taken(10), "an old answer changes nothing");
        assert_eq!(first_and_count(&outbox), Some((65, 36)));
        outbox.taken(100);
        assert_eq!((outbox.batch(), outbox.len()), (None, 0));
    }

    #[test]
    fn another_device_goes_on_with_the_numbers() {
        let mut outbox = Outbox::default();
        outbox.taken(41);
        outbox.push(Event::Help { wanted: true });
        assert_eq!(first_and_count(&outbox), Some((42, 1)));
    }

    #[test]
    fn a_refresh_loses_nothing_and_tells_nothing_twice() {
        let mut outbox = Outbox::default();
        outbox.follow(&begun(1), &[flip("a"), Step::Wait(3)], false);
        assert_eq!(outbox.len(), 2);
        let kept = serde_json::to_string(&outbox).expect("it can be written");
        let mut outbox: Outbox = serde_json::from_str(&kept).expect("it can be read");
        outbox.follow(&begun(1), &[flip("a"), Step::Wait(3)], false);
        assert_eq!(outbox.len(), 2);
        outbox.follow(&begun(1), &[flip("a"), Step::Wait(4), flip("b")], false);
        assert_eq!(outbox.len(), 4);
        outbox.follow(&begun(2), &[], false);
        assert_eq!(outbox.len(), 5, "another attempt is begun");
    }

    #[test]
    fn a_step_that_is_too_long_stops_the_telling_of_this_attempt_only() {
        let mut outbox = Outbox::default();
        outbox.follow(&begun(1), &[flip(&"x".repeat(90))], false);
        assert_eq!(outbox.len(), 1);
        outbox.follow(&begun(1), &[flip(&"x".repeat(90)), flip("a")], false);
        assert_eq!(outbox.len(), 1);
        outbox.follow(&begun(3), &[flip("a")], false);
        assert_eq!(outbox.len(), 3);
    }

    #[test]
    fn a_message_stays_small() {
        let mut outbox = Outbox::default();
        let unmet = vec!["y".repeat(60); 30];
        for _ in 0..10 {
            let unmet = unmet.clone();
            outbox.push(Event::Delivered { solved: false, unmet, properties: Vec::new(), occupation: None });
        }
        let written = serde_json::to_string(&outbox.batch()).expect("it can be written");
        assert!(written.len() < session::wire::MOST_PUPIL_BYTES, "{}", written.len());
    }
}
