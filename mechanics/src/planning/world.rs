//! What the calls so far made of the world, and where and how long each task lies.

use super::check::{FoundEffect, FoundRule, Puzzle};
use super::network::{Link, Network};
use super::sim::State;

/// What holds now that these people were phoned.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct World {
    /// Quiet slots of each resident.
    pub quiet: Vec<Vec<u8>>,
    /// Slot of each delivery.
    pub arrives: Vec<u8>,
    /// Closed slots of each resource.
    pub closed: Vec<Vec<u8>>,
    /// How many tasks can use each resource at once.
    pub capacity: Vec<u8>,
    /// Slots in which each crew doesn't work.
    pub off: Vec<Vec<u8>>,
    /// Whether each task may be planned.
    pub allowed: Vec<bool>,
}

/// A task on the board: which crew, from and until which slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lying {
    /// Index of the crew.
    pub crew: usize,
    /// First slot.
    pub from: u8,
    /// First slot after it.
    pub until: u8,
}

impl Lying {
    /// Whether it is worked on in this slot.
    pub fn covers(self, slot: u8) -> bool {
        (self.from..self.until).contains(&slot)
    }
}

/// The world after the calls so far.
pub(super) fn world(puzzle: &Puzzle, state: &State) -> World {
    let params = puzzle.params();
    let mut world = World {
        quiet: params.residents.iter().map(|one| one.quiet.clone()).collect(),
        arrives: params.deliveries.iter().map(|one| one.slot).collect(),
        closed: params.resources.iter().map(|one| one.closed.clone()).collect(),
        capacity: params.resources.iter().map(|one| one.capacity).collect(),
        off: params.crews.iter().map(|one| one.off.clone()).collect(),
        allowed: puzzle.found.locked.iter().map(|locked| !locked).collect(),
    };
    for (phone, effects) in puzzle.found.effects.iter().enumerate() {
        if !state.phoned(phone) {
            continue;
        }
        for effect in effects {
            match effect {
                FoundEffect::Quiet(one, slots) => world.quiet[*one].clone_from(slots),
                FoundEffect::Arrives(one, slot) => world.arrives[*one] = *slot,
                FoundEffect::Closed(one, slots) => world.closed[*one].clone_from(slots),
                FoundEffect::Capacity(one, capacity) => world.capacity[*one] = *capacity,
                FoundEffect::Off(one, slots) => world.off[*one].clone_from(slots),
                FoundEffect::Allows(one) => world.allowed[*one] = true,
            }
        }
    }
    world
}

/// Where a task lies; `None` in the tray, and for a place that this puzzle doesn't have.
pub(super) fn lying(puzzle: &Puzzle, state: &State, task: usize) -> Option<Lying> {
    let lies = (*state.lies.get(task)?)?;
    let crew = usize::from(lies.crew);
    let slots = (*puzzle.found.tasks.get(task)?.slots.get(crew)?)?;
    let until = lies.slot.checked_add(slots)?;
    (until <= puzzle.params.slots()).then_some(Lying { crew, from: lies.slot, until })
}

/// Where all tasks lie.
pub(super) fn all_lying(puzzle: &Puzzle, state: &State) -> Vec<Option<Lying>> {
    (0..puzzle.params.tasks.len()).map(|task| lying(puzzle, state, task)).collect()
}

/// Another task with the same choice that is on the board, so that this one isn't needed.
pub(super) fn instead(puzzle: &Puzzle, state: &State, task: usize) -> Option<usize> {
    let choice = puzzle.params.tasks.get(task)?.choice.as_ref()?;
    let same = |other: &usize| *other != task && puzzle.params.tasks[*other].choice.as_ref() == Some(choice);
    (0..puzzle.params.tasks.len()).filter(same).find(|other| lying(puzzle, state, *other).is_some())
}

/// Whether a task belongs to the work as it is planned now: not left out, and not replaced by another.
pub(super) fn counts(puzzle: &Puzzle, state: &State, task: usize) -> bool {
    if lying(puzzle, state, task).is_some() {
        return true;
    }
    let Some(described) = puzzle.params.tasks.get(task) else { return false };
    let earlier = |other: usize| described.choice.is_some() && puzzle.params.tasks[other].choice == described.choice;
    !described.optional && instead(puzzle, state, task).is_none() && !(0..task).any(earlier)
}

/// The network of the tasks that belong to the work, each with the time its crew needs. Others take no time.
pub fn network(puzzle: &Puzzle, state: &State) -> Network {
    let counts: Vec<bool> = (0..puzzle.params.tasks.len()).map(|task| counts(puzzle, state, task)).collect();
    let length = |task: usize| match lying(puzzle, state, task) {
        Some(lying) => u32::from(lying.until - lying.from),
        None => u32::from(puzzle.found.tasks[task].slots.iter().flatten().min().copied().unwrap_or(0)),
    };
    let durations = counts.iter().enumerate().map(|(task, counts)| if *counts { length(task) } else { 0 }).collect();
    let both = |from: usize, to: usize| counts[from] && counts[to];
    let links = puzzle.found.links.iter().filter(|link| both(link.from, link.to));
    let links = links.map(|link| Link { from: link.from, to: link.to, lag: u32::from(link.lag) }).collect();
    Network { durations, links }
}

/// First slot and first slot after a span that has begun; to the end of the board while its last task is not planned.
pub(super) fn span(puzzle: &Puzzle, lying: &[Option<Lying>], index: usize) -> Option<(u8, u8)> {
    let span = puzzle.found.spans.get(index)?;
    let from = lying.get(span.from).copied().flatten()?.from;
    let slots = puzzle.params.slots();
    let end = lying.get(span.to).copied().flatten().map_or(slots, |to| to.until.saturating_add(span.tail).min(slots));
    Some((from, if end > from { end } else { slots }))
}

/// How many tasks and spans use a resource in a slot, and the last of those tasks.
pub(super) fn load(puzzle: &Puzzle, lying: &[Option<Lying>], resource: usize, slot: u8) -> (u8, Option<usize>) {
    let mut load = 0_u8;
    let mut last = None;
    let mut add = |task: usize| {
        load = load.saturating_add(1);
        let later = |other: usize| lying[other].map(|one| one.from) <= lying[task].map(|one| one.from);
        if last.is_none_or(later) {
            last = Some(task);
        }
    };
    for (task, found) in puzzle.found.tasks.iter().enumerate() {
        if found.uses.contains(&resource) && lying[task].is_some_and(|one| one.covers(slot)) {
            add(task);
        }
    }
    for (index, held) in puzzle.found.spans.iter().enumerate() {
        let here = span(puzzle, lying, index).is_some_and(|(from, until)| (from..until).contains(&slot));
        if held.rule == FoundRule::Holds(resource) && here {
            add(held.from);
        }
    }
    (load, last)
}
