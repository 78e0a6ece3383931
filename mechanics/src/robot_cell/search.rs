//! Looks for the shortest program that solves a puzzle, to prove that it can be solved.
//!
//! A program is written only as far as it is run: where a run comes to a place that is not written yet, every block that
//! can be of use there is tried, and a run in which something goes wrong ends that branch. So the search is complete
//! within what it calls useful, and far smaller than all programs of that length.

use super::belts;
use super::cell::{self, BARE, Cell, TOPPED};
use super::code::{Code, ITEM, Op, compile};
use super::deliver::outcome;
use super::params::{Block, Cond, Criterion, Puzzle, StationKind};
use super::program::{self, Line};
use super::run::{Failure, Run};
use super::sim::{State, choices};

/// A program that solves a puzzle.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The program.
    pub lines: Vec<Line>,
    /// How many blocks it has.
    pub blocks: u8,
    /// How many unfinished programs were looked at.
    pub looked_at: u64,
}

/// Ids from here on stand for places that are not written yet.
const HOLES: u16 = 40_000;

struct Search<'a> {
    puzzle: &'a Puzzle,
    /// Zones and seed are those of this state.
    state: State,
    allowed: Vec<Block>,
    looked_at: u64,
    most: u64,
}

/// The shortest program of at most `most_blocks` blocks that solves the puzzle with the zones and the seed of `state`;
/// `None` when there is none, or when it was not found after `most` unfinished programs.
pub fn shortest(puzzle: &Puzzle, state: &State, most_blocks: u8, most: u64) -> Option<Found> {
    let mut search = Search { puzzle, state: state.clone(), allowed: allowed(puzzle), looked_at: 0, most };
    search.forget_doubles();
    (1..=most_blocks).find_map(|blocks| {
        let lines = search.look(&[hole(0, 0)], blocks, 1)?;
        Some(Found { blocks: program::count(&lines), lines, looked_at: search.looked_at })
    })
}

fn hole(number: u16, depth: u8) -> Line {
    Line { id: HOLES + number, depth, block: Block::Wait(0) }
}

/// Every block that a pupil can get here, with every parameter. Waiting and counting are left out: whoever can look
/// needs neither.
fn allowed(puzzle: &Puzzle) -> Vec<Block> {
    let mut allowed: Vec<Block> = Vec::new();
    let written = puzzle.params.program.iter().map(|(_, block)| block);
    for block in puzzle.params.blocks.iter().chain(written) {
        let all = [false, true].into_iter().flat_map(|sure| choices(puzzle, block, sure)).map(|(_, block)| block);
        let sures = all.clone().flat_map(|block| choices(puzzle, &block, true)).map(|(_, block)| block);
        for block in std::iter::once(block.clone()).chain(all.clone()).chain(sures) {
            let left_out = matches!(block, Block::Wait(_) | Block::Repeat(_) | Block::Else);
            if !left_out && !allowed.contains(&block) {
                allowed.push(block);
            }
        }
    }
    allowed
}

impl Search<'_> {
    /// Of questions with the same answers, one is enough.
    fn forget_doubles(&mut self) {
        let mut kept: Vec<Block> = Vec::new();
        for block in std::mem::take(&mut self.allowed) {
            let same = |other: &Block| match (other, &block) {
                (Block::If(one), Block::If(two)) | (Block::Until(one), Block::Until(two)) => {
                    self.answers(one) == self.answers(two)
                }
                _ => *other == block,
            };
            if !kept.iter().any(same) {
                kept.push(block);
            }
        }
        self.allowed = kept;
    }

    /// Fills holes with at most `left` more blocks. `next` is the number of the next hole.
    fn look(&mut self, lines: &[Line], left: u8, next: u16) -> Option<Vec<Line>> {
        self.looked_at += 1;
        if self.looked_at > self.most {
            return None;
        }
        let mut code = compile(self.puzzle, lines);
        for (op, id) in code.ops.iter_mut().zip(&code.ids) {
            if *id >= HOLES {
                *op = Op::Hole(*id);
            }
        }
        for belt in 0..belts::all(self.puzzle) {
            match self.run(&code, belt) {
                Ran::Wrong => return None,
                Ran::Right => {}
                Ran::Hole(id, run) => return self.fill(lines, left, next, id, &run),
            }
        }
        let whole: Vec<Line> = lines.iter().filter(|line| line.id < HOLES).cloned().collect();
        self.state.lines = whole;
        outcome(self.puzzle, &self.state).solved.then(|| self.state.lines.clone())
    }

    fn run(&self, code: &Code, belt: u8) -> Ran {
        let core = belts::belt(self.puzzle, self.state.seed, belt);
        let cell = Cell { puzzle: self.puzzle, code, belt: &core, zones: self.state.zones };
        let mut run = cell::fresh(self.puzzle, self.state.seed, belt);
        loop {
            if run.busy == 0
                && let Some(Op::Hole(id)) = next_op(code, &run)
            {
                return Ran::Hole(id, Box::new(run));
            }
            cell.tick(&mut run);
            // That a zone is set badly is no fault of the program.
            let calls = self.puzzle.params.most_calls.is_some_and(|most| run.totals.calls > u16::from(most));
            let wrong = calls || run.failures.iter().any(|failure| *failure != Failure::Restless);
            if wrong {
                return Ran::Wrong;
            }
            if run.end.is_some() {
                return Ran::Right;
            }
        }
    }

    /// Tries everything that is of use in a hole.
    fn fill(&mut self, lines: &[Line], left: u8, next: u16, id: u16, run: &Run) -> Option<Vec<Line>> {
        let index = lines.iter().position(|line| line.id == id)?;
        let depth = lines[index].depth;
        let other = other_body(lines, index);
        if self.may_close(lines, index) && !ends_alike(lines, index, other) {
            let mut closed = lines.to_vec();
            closed.remove(index);
            if let Some(found) = self.look(&closed, left, next) {
                return Some(found);
            }
        }
        if left == 0 {
            return None;
        }
        for block in self.allowed.clone() {
            let room = if block.has_body() { left >= 2 && depth + 1 < program::DEEPEST } else { true };
            let fits = room && self.fits_full(lines, index, &block);
            if !fits || begins_alike(lines, index, other, &block) || !self.useful(lines, index, &block, run) {
                continue;
            }
            let mut longer = lines.to_vec();
            let line = Line { id: next, depth, block: block.clone() };
            let new = match block {
                Block::If(_) => {
                    let other = Line { id: next, depth, block: Block::Else };
                    vec![line, hole(next + 1, depth + 1), other, hole(next + 2, depth + 1)]
                }
                _ if block.has_body() => vec![line, hole(next + 1, depth + 1)],
                _ => vec![line],
            };
            longer.splice(index..index, new);
            if let Some(found) = self.look(&longer, left - 1, next + 3) {
                return Some(found);
            }
        }
        None
    }

    /// A loop without a body does nothing, and neither does an `If` with two empty ones.
    fn may_close(&self, lines: &[Line], index: usize) -> bool {
        let Some(before) = index.checked_sub(1).map(|before| &lines[before]) else { return false };
        // Where the belt waits, each thing must be dealt with whatever it is; nested questions do that with fewer blocks
        // than questions in a row of which all but one are answered with doing nothing.
        let both = |asked: &Block| matches!(asked, Block::If(Cond::Sees(..))) && !self.puzzle.params.conveyor.flows;
        match &before.block {
            Block::Forever | Block::Until(_) => false,
            Block::If(Cond::Full(_)) => false,
            Block::Else => {
                let asked = program::find(lines, before.id).map(|asked| &lines[asked].block);
                let empty = index.checked_sub(2).is_some_and(|opened| matches!(lines[opened].block, Block::If(_)));
                !empty && !asked.is_some_and(both)
            }
            asked => !both(asked),
        }
    }

    /// Around a question about a full bin there is nothing but the call to empty it, and it is asked once.
    fn fits_full(&self, lines: &[Line], index: usize, block: &Block) -> bool {
        let depth = lines[index].depth;
        let opener = lines[..index].iter().rev().find(|line| line.depth < depth);
        let asked = opener.and_then(|opener| program::find(lines, opener.id)).map(|asked| &lines[asked].block);
        let here = asked.filter(|_| opener.is_some_and(|opener| opener.depth + 1 == depth));
        match (here, block) {
            (Some(Block::If(Cond::Full(bin))), Block::Call(called)) => {
                bin == called
                    && index.checked_sub(1).is_some_and(|before| lines[before].block == *here.unwrap_or(block))
            }
            (Some(Block::If(Cond::Full(_))), _) => false,
            (_, Block::If(Cond::Full(_))) => !lines.iter().any(|line| line.block == *block),
            (_, Block::Call(called)) => called == ITEM,
            _ => true,
        }
    }

    /// Whether a block changes anything here and now, or asks something that can matter.
    fn useful(&self, lines: &[Line], index: usize, block: &Block, run: &Run) -> bool {
        let depth = lines[index].depth;
        let before = index.checked_sub(1).map(|before| &lines[before]).filter(|line| line.depth == depth);
        let before = before.map(|line| &line.block).filter(|block| **block != Block::Else);
        let same_body = lines[..index].iter().rev().take_while(|line| line.depth >= depth);
        let mut siblings = same_body.take_while(|line| line.depth > depth || line.block != Block::Else);
        // Nothing comes after a loop that goes on as long as the belt brings something.
        if siblings.any(|line| line.depth == depth && line.block == Block::Forever) {
            return false;
        }
        let core = belts::belt(self.puzzle, self.state.seed, run.belt);
        let cell = Cell { puzzle: self.puzzle, code: &Code::default(), belt: &core, zones: self.state.zones };
        let current = cell.current(run);
        let flows = self.puzzle.params.conveyor.flows;
        let stations = &self.puzzle.params.stations;
        let here = stations.iter().find(|station| station.at.0 == run.x).map(|station| &station.kind);
        let holds_item = run.held.is_some_and(|held| held.item.is_some());
        let kind = |index: u8| self.puzzle.params.kinds.get(usize::from(index));
        match block {
            Block::Go(id) => {
                let Some(station) = self.puzzle.station(id) else { return false };
                let may = |held: super::Thing| {
                    let core = self.puzzle.kinds.get(usize::from(held.kind));
                    core.is_some_and(|core| core.goes.get(usize::from(station)) == Some(&true))
                };
                let to = &stations[usize::from(station)];
                let wanted = match to.kind {
                    StationKind::Sensor => !holds_item,
                    StationKind::Bin(_) => run.held.is_some_and(may) && !cell.full(run, station),
                    StationKind::Source(_) => run.held.is_none(),
                    StationKind::Free => false,
                };
                wanted && to.at.0 != run.x && !matches!(before, Some(Block::Go(_)))
            }
            Block::Grip(force) => {
                let there = match here {
                    Some(StationKind::Sensor) => current.and_then(|index| kind(run.items[index].kind)),
                    Some(StationKind::Source(id)) => self.puzzle.params.kinds.iter().find(|kind| kind.id == *id),
                    _ => None,
                };
                let fits = |kind: &super::Kind| (kind.force.0..=kind.force.1).contains(force);
                run.held.is_none() && there.is_some_and(fits)
            }
            Block::Release => match here {
                Some(StationKind::Sensor) => run.held.is_some() && !holds_item && current.is_some(),
                Some(StationKind::Bin(_)) => run.held.is_some(),
                _ => false,
            },
            Block::Sensor => {
                // Beside a belt that flows one waits with full hands, or it is too late.
                let ready = here == Some(&StationKind::Sensor) && run.held.is_some() == flows;
                let in_loop =
                    depth > 0 || !self.allowed.iter().any(|block| matches!(block, Block::Forever | Block::Until(_)));
                ready && in_loop && before != Some(&Block::Sensor) && current.is_none_or(|index| !run.items[index].seen)
            }
            Block::LetOn => current.is_some() && !flows,
            Block::Call(what) if what == ITEM => (current.is_some() || holds_item) && !flows,
            Block::Call(bin) => self.puzzle.station(bin).is_some_and(|bin| cell.full(run, bin)),
            Block::Wave => self.puzzle.asks(Criterion::Waved) && run.totals.waves == 0,
            Block::Forever => depth == 0,
            Block::Until(Cond::Full(_)) => depth == 0,
            // Over a belt that flows, with something to put down: until there comes what wants it.
            Block::Until(Cond::Sees(..)) => {
                flows && depth > 0 && run.held.is_some() && here == Some(&StationKind::Sensor)
            }
            Block::Until(_) => false,
            Block::If(cond) => match cond {
                Cond::Sees(..) => {
                    let looked = matches!(before, None | Some(Block::Sensor | Block::Grip(_)));
                    let fresh = !self.asked(lines, index, cond);
                    let ready = run.held.is_some() || !flows;
                    looked && fresh && ready && depth > 0 && cell.seen(run).is_some()
                }
                // A full bin matters to who is about to bring something there.
                Cond::Full(_) => {
                    (run.held.is_some() || before == Some(&Block::Sensor)) && !self.asked(lines, index, cond)
                }
                // The hand can be full or empty only where a loop or the whole program begins.
                Cond::Holding => depth == 1 && before.is_none() && !self.asked(lines, index, cond),
            },
            _ => false,
        }
    }

    /// Whether the answer is known from the questions around this one.
    fn asked(&self, lines: &[Line], index: usize, cond: &Cond) -> bool {
        let mut depth = lines[index].depth;
        let comes =
            |kind: usize| self.puzzle.belts.iter().any(|belt| belt.items.iter().any(|item| usize::from(*item) == kind));
        let mut possible: Vec<bool> = (0..self.puzzle.kinds.len()).map(comes).collect();
        for line in lines[..index].iter().rev().filter(|line| line.id < HOLES) {
            if line.depth >= depth {
                continue;
            }
            depth = line.depth;
            let opener = program::find(lines, line.id).map(|asked| &lines[asked].block);
            let Some(Block::If(around)) = opener else { continue };
            if around == cond {
                return true;
            }
            if let Ok(answers) = self.answers(around) {
                let yes = line.block != Block::Else;
                possible.iter_mut().zip(answers).for_each(|(possible, answer)| *possible &= answer == yes);
            }
        }
        let Ok(answers) = self.answers(cond) else { return false };
        let mut left = answers.iter().zip(&possible).filter(|(_, possible)| **possible).map(|(answer, _)| *answer);
        let first = left.next();
        left.all(|answer| Some(answer) == first)
    }

    /// The answer of each kind to a question; two questions with the same answers are one.
    fn answers(&self, cond: &Cond) -> Result<Vec<bool>, Cond> {
        let Cond::Sees(signal, sure) = cond else { return Err(cond.clone()) };
        let Some(signal) = self.puzzle.signal(signal).filter(|_| signal != BARE && signal != TOPPED) else {
            return Err(cond.clone());
        };
        let sees = |core: &super::params::KindCore| core.sees.get(usize::from(signal)).is_some_and(|seen| seen >= sure);
        Ok(self.puzzle.kinds.iter().map(sees).collect())
    }
}

/// The other body of the `If` in whose body the line at `index` lies.
fn other_body(lines: &[Line], index: usize) -> &[Line] {
    let depth = lines[index].depth;
    let Some(opener) = lines[..index].iter().rposition(|line| line.depth < depth) else { return &[] };
    match lines[opener].block {
        Block::If(_) => &lines[(program::body_end(lines, opener) + 1).min(lines.len())..program::end_of(lines, opener)],
        Block::Else => program::find(lines, lines[opener].id).map_or(&[], |asked| &lines[asked + 1..opener]),
        _ => &[],
    }
}

/// Whether the first block of a body is that of the other: it could stand before the question.
fn begins_alike(lines: &[Line], index: usize, other: &[Line], block: &Block) -> bool {
    let first = index.checked_sub(1).is_some_and(|before| lines[before].depth < lines[index].depth);
    let same = |line: &Line| line.id < HOLES && line.block == *block;
    first && !block.has_body() && other.first().is_some_and(same)
}

/// Whether a body that ends here ends as the other does: that could stand after both.
fn ends_alike(lines: &[Line], index: usize, other: &[Line]) -> bool {
    let Some(last) = index.checked_sub(1).map(|before| &lines[before]).filter(|line| line.depth == lines[index].depth)
    else {
        return false;
    };
    let same = |line: &Line| line.id < HOLES && line.depth == last.depth && line.block == last.block;
    last.block != Block::Else && other.last().is_some_and(same)
}

enum Ran {
    Right,
    Wrong,
    Hole(u16, Box<Run>),
}

/// The step that comes next, after the jumps on the way to it.
fn next_op(code: &Code, run: &Run) -> Option<Op> {
    let mut pc = usize::from(run.pc);
    for _ in 0..=code.ops.len() {
        match code.ops.get(pc).copied()? {
            Op::Jump(to) => pc = usize::from(to),
            op => return Some(op),
        }
    }
    None
}
