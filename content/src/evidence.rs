//! From the outcome of a piece of work to signs of skills. No score, no grade.

use crate::Challenge;
use mechanics::Outcome;

/// A sign that somebody has a skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Id of the skill.
    pub skill: String,
    /// Ids of the criteria that show it, all met.
    pub by: Vec<String>,
}

/// The skills that `outcome` shows: those of which every criterion that this level asks for is met.
pub fn evidence(challenge: &Challenge, outcome: &Outcome) -> Vec<Evidence> {
    let shown = challenge.skills.iter().filter_map(|shown| {
        let asked = || outcome.criteria.iter().filter(|criterion| shown.by.contains(&criterion.id));
        let all_met = asked().count() > 0 && asked().all(|criterion| criterion.met);
        all_met.then(|| Evidence {
            skill: shown.skill.clone(),
            by: asked().map(|criterion| criterion.id.clone()).collect(),
        })
    });
    shown.collect()
}
