//! What pupils did.

use super::Decision;
use crate::ids::is_event;
use crate::limits::{MOST_EVENTS, MOST_EVENTS_OF_PUPIL};
use crate::wire::{Down, Event, Refusal};
use crate::{Fact, Session, What};

impl Session {
    /// Events in order, from `first`. Those that are here already are left out; one that is missing refuses the rest.
    pub(super) fn events(&self, pupil: u16, first: u64, events: &[Event], now: u64) -> Result<Decision, Refusal> {
        let one = self.pupils.get(&pupil).ok_or(Refusal::Unknown)?;
        if one.waiting || !self.takes_events(now) {
            return Err(Refusal::Impossible);
        }
        if first == 0 || events.len() > MOST_EVENTS || !events.iter().all(is_event) {
            return Err(Refusal::Malformed);
        }
        if first > one.through + 1 {
            return Err(Refusal::Gap);
        }
        let late = self.ended(now).is_some();
        let mut through = one.through;
        let mut facts = Vec::new();
        for (seq, event) in (first..).zip(events) {
            if seq == through + 1 {
                through = seq;
                facts.push(Fact { at: now, what: What::Did { pupil, seq, late, event: event.clone() } });
            }
        }
        if through > MOST_EVENTS_OF_PUPIL {
            return Err(Refusal::Full);
        }
        Ok(Decision { facts, who: None, answers: vec![Down::Taken { through }] })
    }
}
