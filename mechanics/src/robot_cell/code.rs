//! The program as steps with jumps, ready to be run.

use super::params::{Block, Cond, Puzzle};
use super::program::{self, Line};

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    Go(u8),
    Grip(u8),
    Release,
    Sensor,
    Wait(u8),
    LetOn,
    /// A bin to be emptied, or nothing: the thing is taken.
    Call(Option<u8>),
    Wave,
    /// Begins to count down from here.
    Count(u8),
    /// Once more, or on to there when the count is at its end.
    Again(u16),
    /// Head of a loop without end.
    Forever,
    /// On to there when the answer is yes.
    Until(Ask, u16),
    /// On to there when the answer is no.
    If(Ask, u16),
    Jump(u16),
    /// Here the program is not written yet; only the search for programs has these.
    Hole(u16),
}

/// A question by numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    Sees(u8, u8),
    Full(u8),
    Holding,
}

/// A program that can be run.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Code {
    pub ops: Vec<Op>,
    /// For each step, the id of the block that it comes from.
    pub ids: Vec<u16>,
}

/// Makes code of a program. Blocks that name what the puzzle doesn't have do nothing.
pub(super) fn compile(puzzle: &Puzzle, lines: &[Line]) -> Code {
    let mut code = Code::default();
    body(puzzle, lines, 0, lines.len(), &mut code);
    code
}

/// What a question means here.
pub(super) fn ask(puzzle: &Puzzle, cond: &Cond) -> Option<Ask> {
    match cond {
        Cond::Sees(signal, sure) => puzzle.signal(signal).map(|signal| Ask::Sees(signal, *sure)),
        Cond::Full(bin) => puzzle.station(bin).map(Ask::Full),
        Cond::Holding => Some(Ask::Holding),
    }
}

impl Code {
    pub(super) fn push(&mut self, id: u16, op: Op) -> usize {
        self.ops.push(op);
        self.ids.push(id);
        self.ops.len() - 1
    }

    pub(super) fn here(&self) -> u16 {
        u16::try_from(self.ops.len()).unwrap_or(u16::MAX)
    }

    pub(super) fn land(&mut self, at: usize) {
        let here = self.here();
        match &mut self.ops[at] {
            Op::Again(to) | Op::Until(_, to) | Op::If(_, to) | Op::Jump(to) => *to = here,
            _ => {}
        }
    }
}

fn body(puzzle: &Puzzle, lines: &[Line], from: usize, to: usize, code: &mut Code) {
    let mut index = from;
    while index < to {
        let line = &lines[index];
        let (inner, end) = (program::body_end(lines, index).min(to), program::end_of(lines, index).min(to));
        block(puzzle, lines, line, (index, inner, end), code);
        index = end.max(index + 1);
    }
}

fn block(puzzle: &Puzzle, lines: &[Line], line: &Line, (index, inner, end): (usize, usize, usize), code: &mut Code) {
    let simple = match &line.block {
        Block::Go(station) => puzzle.station(station).map(Op::Go),
        Block::Grip(force) => Some(Op::Grip(*force)),
        Block::Release => Some(Op::Release),
        Block::Sensor => Some(Op::Sensor),
        Block::Wait(counts) => Some(Op::Wait(*counts)),
        Block::LetOn => Some(Op::LetOn),
        Block::Call(what) if what == ITEM => Some(Op::Call(None)),
        Block::Call(what) => puzzle.station(what).map(|station| Op::Call(Some(station))),
        Block::Wave => Some(Op::Wave),
        _ => None,
    };
    if let Some(op) = simple {
        code.push(line.id, op);
    }
    let head = code.here();
    match &line.block {
        Block::Repeat(times) => {
            code.push(line.id, Op::Count(*times));
            let head = code.here();
            let again = code.push(line.id, Op::Again(0));
            body(puzzle, lines, index + 1, inner, code);
            code.push(line.id, Op::Jump(head));
            code.land(again);
        }
        Block::Forever => {
            code.push(line.id, Op::Forever);
            body(puzzle, lines, index + 1, inner, code);
            code.push(line.id, Op::Jump(head));
        }
        Block::Until(cond) => {
            let Some(ask) = ask(puzzle, cond) else { return };
            let until = code.push(line.id, Op::Until(ask, 0));
            body(puzzle, lines, index + 1, inner, code);
            code.push(line.id, Op::Jump(head));
            code.land(until);
        }
        Block::If(cond) => {
            let Some(ask) = ask(puzzle, cond) else { return };
            let branch = code.push(line.id, Op::If(ask, 0));
            body(puzzle, lines, index + 1, inner, code);
            let jump = code.push(line.id, Op::Jump(0));
            code.land(branch);
            body(puzzle, lines, inner + 1, end, code);
            code.land(jump);
        }
        _ => {}
    }
}

/// What `Call` takes from the sensor instead of emptying a bin.
pub(super) const ITEM: &str = "item";
