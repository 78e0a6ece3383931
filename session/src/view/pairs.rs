//! Pairs of solutions worth talking about: both work, and they differ.

use crate::Session;
use crate::pupil::Solution;
use std::collections::BTreeMap;

/// So many different solutions of a challenge are compared.
const MOST_COMPARED: usize = 24;
/// So many pairs are proposed of each challenge.
const MOST_PAIRS: usize = 4;
/// Solutions that differ less are the same to look at.
const LEAST_DIFFERENCE: f64 = 0.02;

impl Session {
    /// Challenge, one pupil, another: best first.
    pub(super) fn pairs(&self) -> Vec<(String, u16, u16)> {
        let mut solutions = BTreeMap::<&String, Vec<(u16, &Solution)>>::new();
        for (number, one) in self.pupils.iter().filter(|(_, one)| one.in_class()) {
            for (challenge, solution) in &one.solved {
                let of_challenge = solutions.entry(challenge).or_default();
                let new = of_challenge.iter().all(|(_, other)| difference(solution, other) >= LEAST_DIFFERENCE);
                if new && of_challenge.len() < MOST_COMPARED {
                    of_challenge.push((*number, solution));
                }
            }
        }
        let mut pairs = Vec::new();
        for (challenge, solutions) in solutions {
            let mut of_challenge = Vec::new();
            for (place, (one, first)) in solutions.iter().enumerate() {
                for (other, second) in &solutions[place + 1..] {
                    of_challenge.push((difference(first, second), *one, *other));
                }
            }
            of_challenge.sort_by(|a, b| b.0.total_cmp(&a.0));
            of_challenge.truncate(MOST_PAIRS);
            pairs.extend(of_challenge.into_iter().map(|(apart, one, other)| (apart, challenge.clone(), one, other)));
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
        pairs.into_iter().map(|(_, challenge, one, other)| (challenge, one, other)).collect()
    }
}

/// How much two solutions differ: for each property that one of them has, the difference beside the larger of both.
fn difference(one: &Solution, other: &Solution) -> f64 {
    let value = |solution: &Solution, id: &String| {
        solution.properties.iter().find(|(known, _)| known == id).map(|(_, value)| *value)
    };
    let apart = |id: &String| match (value(one, id), value(other, id)) {
        (Some(a), Some(b)) if a == b => 0.0,
        (Some(a), Some(b)) => ((a - b).abs() / a.abs().max(b.abs())).min(1.0),
        _ => 1.0,
    };
    let own = one.properties.iter().map(|(id, _)| apart(id)).sum::<f64>();
    let lacking = other.properties.iter().filter(|(id, _)| value(one, id).is_none()).count();
    own + lacking as f64
}
