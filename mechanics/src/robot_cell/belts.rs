//! Belts: those that the author wrote, those that nobody has seen, and where things on them are.

use super::params::{BeltCore, Puzzle, Visit};
use super::run::Run;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::borrow::Cow;

/// A whole number from `low` to `high`, both included.
fn draw(rng: &mut ChaCha8Rng, low: u32, high: u32) -> u32 {
    let choices = u64::from(high.saturating_sub(low)) + 1;
    // The widening product favours no number by more than one in 2^32.
    let share = (u64::from(rng.next_u32()) * choices) >> 32;
    low + u32::try_from(share).unwrap_or(0)
}

/// The hidden belt with this number: a part of a shuffled heap that holds each kind as often as it has copies.
fn hidden(puzzle: &Puzzle, seed: u64, number: u8) -> BeltCore {
    let hidden = &puzzle.params.hidden;
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    // Each belt has its own stream, so that one can be drawn without those before it.
    rng.set_stream(u64::from(number) + 1);
    let mut heap: Vec<u8> = Vec::new();
    for (kind, written) in (0_u8..).zip(&puzzle.params.kinds) {
        heap.extend(std::iter::repeat_n(kind, usize::from(written.copies)));
    }
    for last in (1..heap.len()).rev() {
        let other = draw(&mut rng, 0, u32::try_from(last).unwrap_or(0));
        heap.swap(last, usize::try_from(other).unwrap_or(0));
    }
    let length = draw(&mut rng, u32::from(hidden.items.0), u32::from(hidden.items.1));
    heap.truncate(usize::try_from(length).unwrap_or(0));
    let speeds = u32::try_from(hidden.speeds.len()).unwrap_or(0);
    let speed = draw(&mut rng, 0, speeds.saturating_sub(1));
    let speed = usize::try_from(speed).ok().and_then(|index| hidden.speeds.get(index)).copied().unwrap_or(1);
    let later = |visit: &Visit| {
        let later = draw(&mut rng, 0, u32::from(hidden.later));
        Visit { at: visit.at.saturating_add(u16::try_from(later).unwrap_or(0)), ..*visit }
    };
    BeltCore { speed: i32::from(speed), items: heap, visits: hidden.visits.iter().map(later).collect() }
}

/// The belt with this index: first the test belts, then the hidden ones.
pub(super) fn belt(puzzle: &Puzzle, seed: u64, index: u8) -> Cow<'_, BeltCore> {
    match puzzle.belts.get(usize::from(index)) {
        Some(known) => Cow::Borrowed(known),
        None => Cow::Owned(hidden(puzzle, seed, index - known(puzzle))),
    }
}

/// How many test belts there are.
pub(super) fn known(puzzle: &Puzzle) -> u8 {
    u8::try_from(puzzle.belts.len()).unwrap_or(u8::MAX)
}

/// How many belts there are in all.
pub(super) fn all(puzzle: &Puzzle) -> u8 {
    known(puzzle).saturating_add(puzzle.params.hidden.belts)
}

/// Where the middle of an item is while it is on the belt, in scene units: it comes from the left.
pub fn item_x(puzzle: &Puzzle, run: &Run, item: usize) -> Option<i32> {
    let sensor = puzzle.params.stations.get(usize::from(puzzle.sensor))?;
    Some(sensor.at.0 - run.items.get(item)?.offset + run.clock)
}
