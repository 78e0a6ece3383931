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
    /// So many events go one at a time: the room did not understand one of them.
    alone: usize,
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

    /// Gives up what waits; the next thing is told from its beginning. How many events that were.
    pub fn drop_all(&mut self) -> usize {
        self.work = None;
        let waited = self.waiting.len();
        self.waiting.clear();
        waited
    }

    /// The room did not understand the last message. Sent alone, its events show which one it was, and that one is set
    /// aside; how many were.
    pub fn not_understood(&mut self) -> usize {
        let sent = self.next().len();
        if sent != 1 {
            self.alone = sent;
            return 0;
        }
        let before = self.waiting.len();
        match self.waiting.pop_front() {
            // A play with a step that nobody can read is shown to nobody; one with a step less would be another play.
            Some(Event::Did { step }) if !step.is_empty() => {
                self.waiting.push_front(Event::Did { step: String::new() });
                return 1;
            }
            // What comes after it would be taken for work on what was begun before.
            Some(Event::Began { .. }) => {
                let next = self.waiting.iter().position(|event| matches!(event, Event::Began { .. }));
                let rest = self.waiting.split_off(next.unwrap_or(self.waiting.len()));
                self.waiting.retain(|event| matches!(event, Event::Help { .. } | Event::Card { .. }));
                self.waiting.extend(rest);
                if let (None, Some(work)) = (next, &mut self.work) {
                    work.lost = true;
                }
            }
            _ => {}
        }
        before - self.waiting.len()
    }

    /// The room has everything up to `through`; true if that was news.
    pub fn taken(&mut self, through: u64) -> bool {
        let news = through > self.through;
        while self.through < through {
            self.through += 1;
            self.alone = self.alone.saturating_sub(1);
            // A device that came later takes up the numbers where another one left off.
            if self.waiting.pop_front().is_none() {
                self.through = through;
            }
        }
        news
    }

    /// The next message, from the oldest event on.
    pub fn batch(&self) -> Option<Up> {
        let events = self.next();
        (!events.is_empty()).then_some(Up::Events { first: self.through + 1, events })
    }

    fn next(&self) -> Vec<Event> {
        let most = if self.alone > 0 { 1 } else { MOST_EVENTS };
        let mut bytes = 0;
        let fits = |event: &&Event| {
            bytes += serde_json::to_string(event).map_or(0, |text| text.len() + 1);
            bytes <= MOST_BYTES
        };
        let mut events: Vec<Event> = self.waiting.iter().take(most).take_while(fits).cloned().collect();
        if events.is_empty() {
            events.extend(self.waiting.front().cloned());
        }
        events
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
    fn a_step_that_is_too_long_leaves_a_gap_and_stops_the_telling_of_this_attempt_only() {
        let mut outbox = Outbox::default();
        outbox.follow(&begun(1), &[flip(&"x".repeat(90))], false);
        assert_eq!(
            outbox.waiting.back(),
            Some(&Event::Did { step: String::new() }),
            "nobody takes it for a whole play"
        );
        assert_eq!(outbox.len(), 2);
        outbox.follow(&begun(1), &[flip(&"x".repeat(90)), flip("a")], false);
        assert_eq!(outbox.len(), 2);
        outbox.follow(&begun(3), &[flip("a")], false);
        assert_eq!(outbox.len(), 4);
    }

    /// A room that understands no step with a space: what it takes in until nothing waits any more.
    fn bring(outbox: &mut Outbox) -> (Vec<Event>, usize) {
        let (mut taken, mut set_aside) = (Vec::new(), 0);
        for _ in 0..1000 {
            let Some(Up::Events { first, events }) = outbox.batch() else { return (taken, set_aside) };
            assert_eq!(first, taken.len() as u64 + 1);
            let odd = |event: &Event| match event {
                Event::Did { step } => step.contains(' '),
                Event::Began { challenge, .. } => challenge.contains(' '),
                _ => false,
            };
            if events.iter().any(odd) {
                set_aside += outbox.not_understood();
            } else {
                taken.extend(events);
                outbox.taken(taken.len() as u64);
            }
        }
        panic!("it never ends")
    }

    #[test]
    fn what_the_room_does_not_understand_holds_up_nothing() {
        let did = |step: &str| Event::Did { step: step.into() };
        let help = Event::Help { wanted: true };
        let mut outbox = Outbox::default();
        for event in [did("a"), did("b b"), did("c"), help.clone()] {
            outbox.push(event);
        }
        let (taken, set_aside) = bring(&mut outbox);
        // The odd step keeps its place, so that no other play is made of what is left.
        assert_eq!((taken, set_aside), (vec![did("a"), did(""), did("c"), help.clone()], 1));
        for _ in 0..3 {
            outbox.push(help.clone());
        }
        assert_eq!(first_and_count(&outbox), Some((5, 3)), "later on many go together again");

        let began = |challenge: &str| Event::Began {
            step: None,
            challenge: challenge.into(),
            level: Level::Explorer,
            params_hash: "00".into(),
            seed: 1,
        };
        let mut outbox = Outbox::default();
        for event in [began("odd one"), did("a"), help.clone(), began("w1"), did("b")] {
            outbox.push(event);
        }
        let (taken, set_aside) = bring(&mut outbox);
        assert_eq!((taken, set_aside), (vec![help, began("w1"), did("b")], 2));
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
