//! Plan B: a lesson without a room. Each pupil hands in a file, and the files together are the class.

use crate::wire::ClassView;
use content::{Pack, Passport};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

const KIND: &str = "hand-in";
const FORMAT: u16 = 1;
const MOST_BYTES: usize = 64 * 1024;
const MOST_DEEDS: usize = 500;

/// What a pupil hands in: which work was done, and what was not met. No name, no cards, no steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandIn {
    /// Always `hand-in`.
    pub vakpoort: String,
    /// Version of the format.
    pub format: u16,
    /// The same for every file of the same passport, so that nobody counts twice; means nothing else.
    pub once: String,
    /// Challenge, whether it was solved, and criteria that were not met.
    pub deeds: Vec<(String, bool, Vec<String>)>,
}

impl HandIn {
    /// What there is to hand in; nothing when nothing was delivered.
    pub fn of(passport: &Passport) -> Option<Self> {
        let deeds = passport.deeds();
        let (first, _) = deeds.first()?;
        let once = format!("{:032x}", first.0);
        let done = deeds.iter().rev().take(MOST_DEEDS).map(|(_, deed)| {
            let unmet = deed.criteria.iter().filter(|(_, met)| !met).map(|(id, _)| id.clone()).collect();
            (deed.challenge.clone(), deed.solved, unmet)
        });
        Some(Self { vakpoort: KIND.to_owned(), format: FORMAT, once, deeds: done.collect() })
    }

    /// As it is written to a file.
    pub fn write(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Reads a file that was handed in.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let read: Self = serde_json::from_slice(bytes.get(..MOST_BYTES.min(bytes.len()))?).ok()?;
        let known = read.vakpoort == KIND && read.format == FORMAT && read.deeds.len() <= MOST_DEEDS;
        known.then_some(read)
    }
}

/// The class that handed these in. What the pack doesn't know is left out.
pub fn gather(files: &[HandIn], pack: &Pack) -> ClassView {
    let mut seen = BTreeSet::new();
    let mut solved: BTreeMap<String, u16> = BTreeMap::new();
    let mut hard: BTreeMap<(String, String), u16> = BTreeMap::new();
    let mut occupations: BTreeMap<String, u16> = BTreeMap::new();
    for file in files.iter().filter(|file| seen.insert(&file.once)) {
        let mut done = BTreeSet::new();
        let mut met_with = BTreeSet::new();
        let mut opened = BTreeSet::new();
        for (id, works, unmet) in &file.deeds {
            let Some(challenge) = pack.challenge(id) else { continue };
            if *works {
                done.insert(id.clone());
                opened.extend(challenge.occupation.clone());
            }
            let asked = |criterion: &&String| challenge.levels.iter().any(|of| of.requirements.contains(criterion));
            met_with.extend(unmet.iter().filter(asked).map(|criterion| (id.clone(), criterion.clone())));
        }
        done.into_iter().for_each(|id| count(&mut solved, id));
        opened.into_iter().for_each(|id| count(&mut occupations, id));
        met_with.into_iter().for_each(|id| count(&mut hard, id));
    }
    ClassView {
        solved: solved.into_iter().collect(),
        pupils: u16::try_from(seen.len()).unwrap_or(u16::MAX),
        hard: hard.into_iter().map(|((challenge, criterion), count)| (challenge, criterion, count)).collect(),
        occupations: occupations.into_iter().collect(),
        answers: Vec::new(),
    }
}

fn count<K: Ord>(to: &mut BTreeMap<K, u16>, id: K) {
    let so_far = to.entry(id).or_default();
    *so_far = so_far.saturating_add(1);
}
