//! The class as a whole. Nothing in it says something of fewer than five pupils, but for the town's lights: each
//! delivery lights one, and nobody can see whose it is.

use crate::Session;
use crate::limits::FEWEST_SHOWN;
use crate::pupil::Pupil;
use crate::town::Town;
use crate::wire::{Answers, ClassView};
use std::collections::BTreeMap;

impl Session {
    pub(super) fn class_view(&self) -> ClassView {
        let mut hard = BTreeMap::<(String, String), u16>::new();
        let mut occupations = BTreeMap::<String, u16>::new();
        let mut pupils = 0;
        for one in self.class() {
            pupils += 1;
            one.unmet.iter().for_each(|criterion| *hard.entry(criterion.clone()).or_default() += 1);
            one.occupations.iter().for_each(|id| *occupations.entry(id.clone()).or_default() += 1);
        }
        ClassView {
            solved: self.delivered(Town::default()).solved(),
            pupils,
            hard: enough(hard).map(|((challenge, criterion), count)| (challenge, criterion, count)).collect(),
            occupations: enough(occupations).collect(),
            answers: self.polls.keys().filter_map(|question| self.answers_to(question)).collect(),
        }
    }

    fn class(&self) -> impl Iterator<Item = &Pupil> {
        self.pupils.values().filter(|one| one.in_class())
    }

    /// The town as it is now: what was there before this lesson, and what the class delivered in it.
    pub(super) fn town(&self) -> Town {
        self.delivered(self.before.clone())
    }

    fn delivered(&self, mut town: Town) -> Town {
        for place in self.class().flat_map(|one| &one.deliveries.places) {
            town.add(&place.challenge, place.level, place.times);
        }
        town
    }

    pub(super) fn answers_to(&self, question: &str) -> Option<Answers> {
        let options = usize::from(*self.polls.get(question)?);
        let mut counts = vec![0_u16; options];
        for choice in self.class().filter_map(|one| one.cards.get(question)) {
            if let Some(count) = counts.get_mut(usize::from(*choice)) {
                *count += 1;
            }
        }
        let answered = counts.iter().sum();
        Some(Answers { question: question.to_owned(), answered, counts: shown(counts) })
    }
}

/// What is over enough pupils.
fn enough<K>(counts: BTreeMap<K, u16>) -> impl Iterator<Item = (K, u16)> {
    counts.into_iter().filter(|(_, count)| *count >= FEWEST_SHOWN)
}

/// Counts of fewer than five become 0; and where what is left out is itself fewer than five, so that the sum would
/// give it away, the smallest that is shown is left out as well. `None` where nothing is left to show.
fn shown(mut counts: Vec<u16>) -> Option<Vec<u16>> {
    let mut hidden = 0;
    for count in counts.iter_mut().filter(|count| **count < FEWEST_SHOWN) {
        hidden += std::mem::take(count);
    }
    if (1..FEWEST_SHOWN).contains(&hidden)
        && let Some(smallest) = counts.iter_mut().filter(|count| **count > 0).min()
    {
        *smallest = 0;
    }
    counts.iter().any(|count| *count > 0).then_some(counts)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn no_count_and_no_difference_tells_of_fewer_than_five() {
        let cases: [(&[u16], Option<&[u16]>); 7] = [
            (&[], None),
            (&[4, 0], None),
            (&[1, 1, 1, 1, 1], None),
            (&[7, 5], Some(&[7, 5])),
            // One pupil chose otherwise: 9 answered and 8 chose this would tell it.
            (&[8, 1], None),
            (&[9, 6, 1], Some(&[9, 0, 0])),
            // Six pupils are spread over two cards; which, nobody can tell.
            (&[9, 3, 3], Some(&[9, 0, 0])),
        ];
        for (counts, expected) in cases {
            assert_eq!(shown(counts.to_vec()).as_deref(), expected, "{counts:?}");
        }
    }
}
