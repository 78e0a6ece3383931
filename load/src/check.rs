//! Compares what pupils remember with what the server kept.

use crate::Ledger;
use session::{Fact, What};
use std::collections::BTreeMap;

/// Every promise that is broken, in words; nothing when all are kept.
///
/// What was acknowledged is there; nothing is there twice, or in another order, or that nobody did.
pub fn check(ledgers: &[Ledger], facts: &[Fact]) -> Vec<String> {
    let mut broken = Vec::new();
    let mut kept = BTreeMap::<u16, u64>::new();
    let known: BTreeMap<u16, &Ledger> = ledgers.iter().map(|ledger| (ledger.pupil, ledger)).collect();
    for fact in facts {
        let What::Did { pupil, seq, event, .. } = &fact.what else { continue };
        let last = kept.entry(*pupil).or_default();
        if *seq != *last + 1 {
            broken.push(format!("pupil {pupil}: event {seq} comes after {last}"));
        }
        *last = *seq;
        let done = known.get(pupil).and_then(|ledger| ledger.done.get(usize::try_from(*seq).ok()?.checked_sub(1)?));
        if done != Some(event) {
            broken.push(format!("pupil {pupil}: event {seq} is not what was done"));
        }
    }
    for ledger in ledgers {
        let last = kept.get(&ledger.pupil).copied().unwrap_or_default();
        if last < ledger.acknowledged {
            broken.push(format!(
                "pupil {}: {} events were acknowledged, {last} are there",
                ledger.pupil, ledger.acknowledged
            ));
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written() -> (Ledger, Vec<Fact>) {
        let mut ledger = Ledger { pupil: 3, ..Ledger::default() };
        (0..4).for_each(|_| ledger.work());
        ledger.taken(3);
        let fact = |(seq, event): (u64, &session::wire::Event)| Fact {
            at: 0,
            what: What::Did { pupil: 3, seq, late: false, event: event.clone() },
        };
        let facts = (1..).zip(&ledger.done).map(fact).collect();
        (ledger, facts)
    }

    #[test]
    fn kept_promises_are_kept() {
        let (ledger, mut facts) = written();
        assert_eq!(check(std::slice::from_ref(&ledger), &facts), [""; 0]);
        // What was not acknowledged may be there or not.
        facts.pop();
        assert_eq!(check(&[ledger], &facts), [""; 0]);
    }

    #[test]
    fn every_planted_fault_is_found() {
        let (ledger, facts) = written();
        let plant = |change: fn(&mut Vec<Fact>)| {
            let mut facts = facts.clone();
            change(&mut facts);
            check(std::slice::from_ref(&ledger), &facts)
        };
        assert!(plant(|facts| facts.truncate(2))[0].contains("acknowledged"));
        assert!(!plant(|facts| facts.insert(1, facts[1].clone())).is_empty(), "twice");
        assert!(!plant(|facts| facts.swap(1, 2)).is_empty(), "in another order");
        assert!(!plant(|facts| drop(facts.remove(1))).is_empty(), "a gap");
        let other = |facts: &mut Vec<Fact>| {
            if let What::Did { event, .. } = &mut facts[0].what {
                *event = session::wire::Event::Help { wanted: true };
            }
        };
        assert!(plant(other)[0].contains("not what was done"));
    }
}
