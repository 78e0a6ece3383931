//! Newton on heads and flows at once: Todini's global gradient algorithm.
//!
//! Each round solves a symmetric system for the heads; with it the flows follow link by link.
//! Nothing is allocated once the rounds begin.

use super::hydraulics::{CLOSE, LEAST_GRADIENT, MOST_ROUNDS, Network, Node, Ready, Solved};

impl Network {
    /// Heads and flows, or `None` when the parts don't fit together or no solution is found.
    pub fn solve(&self) -> Option<Solved> {
        let count = self.nodes.len();
        let known = |link: &super::hydraulics::Link| link.from < count && link.to < count && link.from != link.to;
        if !self.links.iter().all(known) || self.viscosity.is_nan() || self.viscosity <= 0.0 {
            return None;
        }
        let mut rounds = Rounds::new(self)?;
        for round in 1..=MOST_ROUNDS {
            if rounds.improve(self)? <= CLOSE {
                return Some(Solved { heads: rounds.heads, flows: rounds.flows, rounds: round });
            }
        }
        None
    }
}

/// What is carried from round to round.
struct Rounds {
    ready: Vec<Ready>,
    /// Row of each node in the matrix; `None` where the head is known.
    rows: Vec<Option<usize>>,
    heads: Vec<f64>,
    flows: Vec<f64>,
    /// Inverse gradient and corrected flow of each link.
    terms: Vec<(f64, f64)>,
    /// Lower triangle, row by row.
    matrix: Vec<f64>,
    /// First column of each row that isn't zero.
    first: Vec<usize>,
    side: Vec<f64>,
}

/// Start of a row in the lower triangle.
const fn row(index: usize) -> usize {
    index * (index + 1) / 2
}

impl Rounds {
    fn new(network: &Network) -> Option<Self> {
        let mut unknown = 0;
        let rows: Vec<Option<usize>> = network
            .nodes
            .iter()
            .map(|node| match node {
                Node::Head(_) => None,
                Node::Demand(_) => {
                    unknown += 1;
                    Some(unknown - 1)
                }
            })
            .collect();
        let heads: Vec<f64> =
            network.nodes.iter().map(|node| if let Node::Head(head) = node { *head } else { 0.0 }).collect();
        let mut first: Vec<usize> = (0..unknown).collect();
        for link in &network.links {
            if let (Some(one), Some(two)) = (rows[link.from], rows[link.to]) {
                let (low, high) = (one.min(two), one.max(two));
                first[high] = first[high].min(low);
            }
        }
        let ready: Vec<Ready> = network.links.iter().map(|link| Ready::new(link.element, network.viscosity)).collect();
        let flows = ready.iter().map(Ready::first_flow).collect();
        let finite = heads.iter().all(|head| head.is_finite()) && heads.len() > unknown;
        finite.then(|| Self {
            terms: vec![(0.0, 0.0); ready.len()],
            matrix: vec![0.0; row(unknown)],
            side: vec![0.0; unknown],
            ready,
            rows,
            heads,
            flows,
            first,
        })
    }

    /// One round; returns by how much flows changed, as part of all flow.
    fn improve(&mut self, network: &Network) -> Option<f64> {
        self.matrix.fill(0.0);
        self.side.fill(0.0);
        for (node, place) in network.nodes.iter().zip(&self.rows) {
            if let (Node::Demand(demand), Some(place)) = (node, place) {
                self.side[*place] -= demand / 1000.0;
            }
        }
        for (index, link) in network.links.iter().enumerate() {
            if self.ready[index] == Ready::Closed {
                continue;
            }
            let (loss, gradient) = self.ready[index].loss(self.flows[index]);
            let inverse = 1.0 / gradient.max(LEAST_GRADIENT);
            let still = self.flows[index] - loss * inverse;
            self.terms[index] = (inverse, still);
            self.add(link.from, link.to, inverse, -still);
            self.add(link.to, link.from, inverse, still);
        }
        self.factor();
        self.back();
        for (place, head) in self.rows.iter().zip(&mut self.heads) {
            if let Some(place) = place {
                *head = self.side[*place];
            }
        }
        let (mut change, mut total) = (0.0, 0.0);
        for (index, link) in network.links.iter().enumerate() {
            if self.ready[index] == Ready::Closed {
                continue;
            }
            let (inverse, still) = self.terms[index];
            let flow = still + inverse * (self.heads[link.from] - self.heads[link.to]);
            change += (flow - self.flows[index]).abs();
            total += flow.abs();
            self.flows[index] = flow;
        }
        // Without any flow, what is left is below a drop in a year.
        let part = if total > 1e-12 { change / total } else { 0.0 };
        part.is_finite().then_some(part)
    }

    /// Adds a link to the row of one of its ends.
    fn add(&mut self, here: usize, there: usize, inverse: f64, flow: f64) {
        let Some(place) = self.rows[here] else { return };
        self.matrix[row(place) + place] += inverse;
        self.side[place] += flow;
        match self.rows[there] {
            Some(other) if other < place => self.matrix[row(place) + other] -= inverse,
            Some(_) => {}
            None => self.side[place] += inverse * self.heads[there],
        }
    }

    /// Splits the matrix into L D Lᵀ, in place; what is zero left of a row's first entry stays zero.
    fn factor(&mut self) {
        for here in 0..self.side.len() {
            let (done, rest) = self.matrix.split_at_mut(row(here));
            let begin = self.first[here];
            for column in begin..here {
                let above = &done[row(column)..];
                let from = begin.max(self.first[column]);
                let sum: f64 = (from..column).map(|inner| rest[inner] * above[inner]).sum();
                rest[column] -= sum;
            }
            let mut pivot = rest[here];
            for column in begin..here {
                let scaled = rest[column] / done[row(column) + column];
                pivot -= scaled * rest[column];
                rest[column] = scaled;
            }
            // A node that nothing open leads to: its head doesn't matter.
            rest[here] = if pivot > 1e-14 { pivot } else { 1.0 };
        }
    }

    /// Solves with the split matrix, in place.
    fn back(&mut self) {
        for here in 0..self.side.len() {
            let line = &self.matrix[row(here)..];
            let sum: f64 = (self.first[here]..here).map(|column| line[column] * self.side[column]).sum();
            self.side[here] -= sum;
        }
        for here in 0..self.side.len() {
            self.side[here] /= self.matrix[row(here) + here];
        }
        for here in (0..self.side.len()).rev() {
            let (first, done) = (self.first[here], self.side[here]);
            let line = &self.matrix[row(here)..row(here) + here];
            for (entry, side) in line[first..].iter().zip(&mut self.side[first..here]) {
                *side -= entry * done;
            }
        }
    }
}
