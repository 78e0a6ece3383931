//! The program on every belt: those that the pupil knows, and those that nobody has seen.

use super::belts;
use super::cell::{self, Cell};
use super::code::{Code, compile};
use super::params::{Puzzle, Zone};
use super::run::{End, Failure, Run, Totals};
use super::sim::State;
use std::collections::BTreeSet;

/// How a belt went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its index; hidden belts follow after the test belts.
    pub belt: u8,
    /// What went wrong.
    pub failures: BTreeSet<Failure>,
    /// What was counted.
    pub totals: Totals,
    /// How it ended.
    pub end: Option<End>,
    /// How many things came along.
    pub items: u16,
    /// Whether somebody reached in.
    pub reached: bool,
}

/// How all belts went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The test belts.
    pub known: Vec<Report>,
    /// The hidden belts.
    pub hidden: Vec<Report>,
}

impl Verdict {
    /// All belts, test belts first.
    pub fn all(&self) -> impl Iterator<Item = &Report> {
        self.known.iter().chain(&self.hidden)
    }
}

/// Runs the program of `state` on every belt.
pub fn judge(puzzle: &Puzzle, state: &State) -> Verdict {
    let code = compile(puzzle, &state.lines);
    let report = |belt: u8| report(puzzle, state, &code, belt);
    let known = belts::known(puzzle);
    Verdict { known: (0..known).map(report).collect(), hidden: (known..belts::all(puzzle)).map(report).collect() }
}

fn report(puzzle: &Puzzle, state: &State, code: &Code, belt: u8) -> Report {
    let mut run = cell::fresh(puzzle, state.seed, belt);
    let reached = watch(puzzle, state, code, &mut run, |_| true);
    let items = u16::try_from(run.items.len()).unwrap_or(u16::MAX);
    Report { belt, failures: run.failures, totals: run.totals, end: run.end, items, reached }
}

/// Lets a run go on to its end, or as long as `on` wants after each tick. Returns whether somebody reached in.
pub(super) fn watch(
    puzzle: &Puzzle,
    state: &State,
    code: &Code,
    run: &mut Run,
    mut on: impl FnMut(&Run) -> bool,
) -> bool {
    let belt = belts::belt(puzzle, state.seed, run.belt);
    let cell = Cell { puzzle, code, belt: &belt, zones: state.zones };
    let mut reached = false;
    while run.end.is_none() {
        cell.tick(run);
        reached |= run.person == Some(Zone::Inner);
        if !on(run) {
            break;
        }
    }
    reached
}
