//! The program as lines with a depth, and how blocks are put in, moved and taken out.

use super::params::Block;
use serde::{Deserialize, Serialize};

/// Deepest a block may lie; the page has no room for more.
pub(super) const DEEPEST: u8 = 5;

/// A line of the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Stays with the block. An `Else` has that of its `If`.
    pub id: u16,
    /// How deep it lies.
    pub depth: u8,
    /// The block.
    pub block: Block,
}

/// A place in the program where a block can be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spot {
    /// Before the block with this id.
    Before(u16),
    /// At the end of the body of the block with this id.
    Body(u16),
    /// At the end of what the `If` with this id does when the answer is no.
    Else(u16),
    /// At the end of the program.
    End,
}

/// Index of the block with this id; never that of an `Else`.
pub(super) fn find(lines: &[Line], id: u16) -> Option<usize> {
    lines.iter().position(|line| line.id == id && line.block != Block::Else)
}

/// First index after the body of the block at `index`; for an `If`, that of its `Else`.
pub(super) fn body_end(lines: &[Line], index: usize) -> usize {
    let Some(line) = lines.get(index) else { return lines.len() };
    let deeper = lines[index + 1..].iter().take_while(|other| other.depth > line.depth).count();
    index + 1 + deeper
}

/// First index after the block at `index` with all that belongs to it.
pub(super) fn end_of(lines: &[Line], index: usize) -> usize {
    let end = body_end(lines, index);
    match (lines.get(index), lines.get(end)) {
        (Some(Line { block: Block::If(_), depth, .. }), Some(next))
            if next.block == Block::Else && next.depth == *depth =>
        {
            body_end(lines, end)
        }
        _ => end,
    }
}

/// Index and depth of a spot.
pub(super) fn place(lines: &[Line], spot: Spot) -> Option<(usize, u8)> {
    let inside = |id: u16| find(lines, id).filter(|index| lines[*index].block.has_body());
    match spot {
        Spot::End => Some((lines.len(), 0)),
        Spot::Before(id) => find(lines, id).map(|index| (index, lines[index].depth)),
        Spot::Body(id) => inside(id).map(|index| (body_end(lines, index), lines[index].depth + 1)),
        Spot::Else(id) => inside(id)
            .filter(|index| matches!(lines[*index].block, Block::If(_)))
            .map(|index| (end_of(lines, index), lines[index].depth + 1)),
    }
}

/// Puts a new block with an empty body at a spot. Returns whether there is such a spot and it is not too deep.
pub(super) fn insert(lines: &mut Vec<Line>, id: u16, block: &Block, spot: Spot) -> bool {
    let Some((index, depth)) = place(lines, spot) else { return false };
    if *block == Block::Else || depth > deepest_for(block.has_body()) {
        return false;
    }
    if matches!(block, Block::If(_)) {
        lines.insert(index, Line { id, depth, block: Block::Else });
    }
    lines.insert(index, Line { id, depth, block: block.clone() });
    true
}

/// What holds others must leave room for them.
fn deepest_for(has_body: bool) -> u8 {
    if has_body { DEEPEST - 1 } else { DEEPEST }
}

/// Takes a block out, with all that lies in it.
pub(super) fn remove(lines: &mut Vec<Line>, id: u16) -> Option<Vec<Line>> {
    let index = find(lines, id)?;
    let end = end_of(lines, index);
    Some(lines.drain(index..end).collect())
}

/// Moves a block with all that lies in it. Returns whether there is such a spot outside the block itself, elsewhere
/// than where it was, and not too deep.
pub(super) fn carry(lines: &mut Vec<Line>, id: u16, spot: Spot) -> bool {
    let mut rest = lines.clone();
    let Some(mut moved) = remove(&mut rest, id) else { return false };
    let Some((index, depth)) = place(&rest, spot) else { return false };
    let from = moved.first().map_or(0, |line| line.depth);
    for line in &mut moved {
        line.depth = line.depth - from + depth;
    }
    let fits = moved.iter().all(|line| line.depth <= deepest_for(line.block.has_body()));
    rest.splice(index..index, moved);
    if !fits || rest == *lines {
        return false;
    }
    *lines = rest;
    true
}

/// How many blocks there are; `Else` is part of its `If`.
pub(super) fn count(lines: &[Line]) -> u8 {
    u8::try_from(lines.iter().filter(|line| line.block != Block::Else).count()).unwrap_or(u8::MAX)
}

/// How many blocks must be taken away from `old`, or added to it, whichever is more, to get `new` in its order.
/// A changed parameter is one taken away and one added, so it counts once.
pub(super) fn changes(old: &[Block], new: &[Block]) -> u8 {
    let (old, new): (Vec<&Block>, Vec<&Block>) = (
        old.iter().filter(|block| **block != Block::Else).collect(),
        new.iter().filter(|block| **block != Block::Else).collect(),
    );
    // Longest common subsequence, row by row.
    let mut row = vec![0_usize; new.len() + 1];
    for a in &old {
        let mut corner = 0;
        for (column, b) in new.iter().enumerate() {
            let above = row[column + 1];
            row[column + 1] = if a == b { corner + 1 } else { above.max(row[column]) };
            corner = above;
        }
    }
    let same = row.last().copied().unwrap_or(0);
    u8::try_from(old.len().max(new.len()) - same).unwrap_or(u8::MAX)
}

/// Whether depths and `Else`s make a tree: the first line is at depth 0, a line is at most one deeper than the one it
/// belongs to, and each `If` has one `Else`. Returns the index of the first line that doesn't fit.
pub(super) fn crooked(lines: &[Line]) -> Option<usize> {
    // Blocks whose body the present line may be in, and whether they wait for an `Else`.
    let mut open: Vec<bool> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let depth = usize::from(line.depth);
        let holder = index.checked_sub(1).map(|before| &lines[before]);
        let deepest = holder.map_or(0, |holder| {
            usize::from(holder.depth) + usize::from(holder.block.has_body() || holder.block == Block::Else)
        });
        if depth > deepest || line.depth > DEEPEST {
            return Some(index);
        }
        let waiting = |open: &[bool], from: usize| open.iter().skip(from).any(|waits| *waits);
        if line.block == Block::Else {
            if open.get(depth) != Some(&true) || waiting(&open, depth + 1) {
                return Some(index);
            }
            open.truncate(depth);
            open.push(false);
        } else {
            if waiting(&open, depth) {
                return Some(index);
            }
            open.truncate(depth);
            open.push(matches!(line.block, Block::If(_)));
        }
    }
    open.iter().any(|waits| *waits).then_some(lines.len())
}
