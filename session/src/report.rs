//! What a class did, without anybody in it: the report after a lesson, and of several lessons together.
//!
//! No figure is about fewer than [`LEAST`] pupils. That holds for the file as well: what is too small to be told is not
//! kept, and a file from elsewhere is guarded once more when it is read.

mod closing;
mod hand_in;
mod ods;
mod section;

pub use closing::Closing;
pub use hand_in::{HandIn, gather};
pub use ods::ods;
pub use section::{Line, Section, csv, sections};

use std::collections::BTreeMap;

/// Fewer pupils than this are never told of.
pub const LEAST: u32 = 5;

/// The report of one lesson, or of several together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Ids of the lessons, as often as they were given.
    pub lessons: Vec<String>,
    /// How many pupils there were.
    pub pupils: Option<u32>,
    /// How many opened each occupation, by id.
    pub occupations: BTreeMap<String, u32>,
    /// How many deliveries solved each challenge, by id.
    pub solved: BTreeMap<String, u32>,
    /// How many met with each criterion not met, by challenge and criterion.
    pub hard: BTreeMap<(String, String), u32>,
    /// How many chose each card, by question.
    pub answers: BTreeMap<String, Vec<Option<u32>>>,
}

impl Report {
    /// Adds lessons up. A figure that was too small in one of them doesn't count.
    pub fn of(closings: &[Closing]) -> Self {
        let mut report = Self::default();
        for closing in closings.iter().map(Closing::guarded) {
            report.lessons.push(closing.lesson);
            report.pupils = sum(report.pupils, closing.pupils);
            for (id, count) in closing.occupations {
                add(&mut report.occupations, id, count);
            }
            for (id, count) in closing.solved {
                add(&mut report.solved, id, count);
            }
            for (challenge, criterion, count) in closing.hard {
                add(&mut report.hard, (challenge, criterion), count);
            }
            for (question, counts) in closing.answers {
                let so_far = report.answers.entry(question).or_default();
                so_far.resize(so_far.len().max(counts.len()), None);
                for (so_far, count) in so_far.iter_mut().zip(counts) {
                    *so_far = sum(*so_far, count);
                }
            }
        }
        report
    }
}

fn sum(one: Option<u32>, other: Option<u32>) -> Option<u32> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.saturating_add(other)),
        (one, other) => one.or(other),
    }
}

fn add<K: Ord>(to: &mut BTreeMap<K, u32>, id: K, count: u32) {
    let so_far = to.entry(id).or_default();
    *so_far = so_far.saturating_add(count);
}

/// A count that may be told.
fn told(count: u32) -> Option<u32> {
    (count >= LEAST).then_some(count)
}

/// Counts of cards that may be told. The reader may know how many answered: so what stays hidden is together never
/// about fewer than [`LEAST`] pupils either.
fn guard(counts: &[Option<u32>]) -> Vec<Option<u32>> {
    let mut shown: Vec<Option<u32>> = counts.iter().map(|count| count.and_then(told)).collect();
    // What came in hidden was guarded there, together with what it was hidden among.
    let small = |shown: &[Option<u32>]| -> u32 {
        shown.iter().zip(counts).filter(|(shown, _)| shown.is_none()).filter_map(|(_, count)| *count).sum()
    };
    while !counts.contains(&None) && (1..LEAST).contains(&small(&shown)) {
        let Some(least) = shown.iter().flatten().min().copied() else { break };
        if let Some(at) = shown.iter().position(|count| *count == Some(least)) {
            shown[at] = None;
        }
    }
    shown
}

#[cfg(test)]
mod tests;
