//! The state of a plan and what can be done to it.

use super::check::Puzzle;
use super::conflicts::first_until;
use super::world::{World, instead, lying, world};
use crate::{Act, Text, Verb};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The state of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// Where each task lies; `None` in the tray.
    pub lies: Vec<Option<Lies>>,
    /// Indexes of the phones that were used.
    pub phoned: BTreeSet<u8>,
    /// The slot that the film, or the delivery, is at; `None` while planning.
    pub now: Option<u8>,
    /// Ticks in the present slot while the film plays.
    pub film: Option<u8>,
    /// Misses that the film showed so far, as words.
    pub misses: BTreeSet<String>,
    /// What happened last.
    pub event: Event,
}

/// Where a task lies on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lies {
    /// Index of the crew.
    pub crew: u8,
    /// The slot in which it begins.
    pub slot: u8,
}

/// What happened last, to be seen, heard and said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// Nothing yet.
    Begin,
    /// A task was laid on the board.
    Placed(u8),
    /// A task was taken back into the tray.
    Took(u8),
    /// Somebody was phoned.
    Phoned(u8),
    /// The film is at this slot.
    At(u8),
    /// The film came upon something that goes wrong: index among the conflicts of this state.
    Wrong(u8),
    /// The film ended, and all went well.
    Over,
    /// The film was stopped.
    Stopped,
}

/// What a pupil can do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// Lays a task with a crew from a slot on.
    Place(String, String, u8),
    /// Takes a task back into the tray.
    Take(String),
    /// Phones somebody.
    Phone(String),
    /// Plays the film from the start, or stops it.
    Film,
}

/// Ticks that the film stays in a slot.
const FILM_TICKS: u8 = 8;

impl State {
    /// Whether somebody was phoned.
    pub fn phoned(&self, phone: usize) -> bool {
        u8::try_from(phone).is_ok_and(|phone| self.phoned.contains(&phone))
    }
}

pub(super) fn start(puzzle: &Puzzle) -> State {
    State {
        lies: puzzle.found.plan.clone(),
        phoned: BTreeSet::new(),
        now: None,
        film: None,
        misses: BTreeSet::new(),
        event: Event::Begin,
    }
}

/// What an act on a control means. Ids of controls are those of `describe` and `grid`.
pub(super) fn act(puzzle: &Puzzle, state: &State, act: &Act) -> Result<Action, Text> {
    let unknown = || Text::new("planning-refused-unknown");
    let action = match (&act.verb, act.control.as_str()) {
        (Verb::Press, "film") => Action::Film,
        (Verb::Press, control) => Action::Phone(control.strip_prefix("call.").ok_or_else(unknown)?.to_owned()),
        (Verb::PutOn(target), control) => {
            let task = carried(puzzle, state, control).ok_or_else(unknown)?;
            let id = puzzle.params.tasks[task].id.clone();
            if target == "tray" {
                Action::Take(id)
            } else {
                let (crew, slot) = target.split_once('.').ok_or_else(unknown)?;
                Action::Place(id, crew.to_owned(), slot.parse().map_err(|_| unknown())?)
            }
        }
        _ => return Err(unknown()),
    };
    // An act that the state would refuse is refused here already, so that a log never holds one.
    apply(puzzle, &mut state.clone(), &action).map(|()| action)
}

/// The task that is carried by a control: its own, or the cell `crew.slot` in which it goes on.
fn carried(puzzle: &Puzzle, state: &State, control: &str) -> Option<usize> {
    if let Some((crew, slot)) = control.split_once('.') {
        let crew = puzzle.params.crews.iter().position(|one| one.id == crew)?;
        return goes_on(puzzle, state, crew, slot.parse().ok()?);
    }
    puzzle.params.tasks.iter().position(|one| one.id == control)
}

/// The task that goes on in a cell without beginning there.
pub(super) fn goes_on(puzzle: &Puzzle, state: &State, crew: usize, slot: u8) -> Option<usize> {
    (0..puzzle.params.tasks.len()).find(|task| {
        lying(puzzle, state, *task).is_some_and(|one| one.crew == crew && one.from < slot && one.covers(slot))
    })
}

/// Why a task can't be laid with a crew from a slot on.
pub(super) fn refusal(
    puzzle: &Puzzle,
    state: &State,
    world: &World,
    task: usize,
    crew: usize,
    slot: u8,
) -> Option<Text> {
    let params = puzzle.params();
    let described = &params.tasks[task];
    let why = |key: &str| {
        let crew = Text::new(params.crews[crew].name.as_str());
        Some(
            Text::new(format!("planning-refused-{key}"))
                .text("task", Text::new(described.name.as_str()))
                .text("crew", crew),
        )
    };
    if described.fixed {
        return why("fixed");
    }
    if !world.allowed[task] {
        return why("locked");
    }
    if instead(puzzle, state, task).is_some() {
        return why("instead");
    }
    let Some(slots) = puzzle.found.tasks[task].slots[crew] else { return why("skill") };
    let Some(until) = slot.checked_add(slots).filter(|until| *until <= params.slots()) else { return why("room") };
    if world.off[crew].iter().any(|off| (slot..until).contains(off)) {
        return why("off");
    }
    let begins = |other: &usize| lying(puzzle, state, *other).is_some_and(|one| one.crew == crew && one.from == slot);
    if (0..params.tasks.len()).any(|other| begins(&other)) {
        return why("taken");
    }
    None
}

/// Does an action, or refuses it and leaves the state as it was.
pub(super) fn apply(puzzle: &Puzzle, state: &mut State, action: &Action) -> Result<(), Text> {
    let unknown = || Text::new("planning-refused-unknown");
    let params = puzzle.params();
    let find = |id: &str| params.tasks.iter().position(|one| one.id == id).ok_or_else(unknown);
    match action {
        Action::Place(task, crew, slot) => {
            let task = find(task)?;
            let crew = params.crews.iter().position(|one| one.id == *crew).ok_or_else(unknown)?;
            if let Some(reason) = refusal(puzzle, state, &world(puzzle, state), task, crew, *slot) {
                return Err(reason);
            }
            *state.lies.get_mut(task).ok_or_else(unknown)? = Some(Lies { crew: short(crew), slot: *slot });
            state.event = Event::Placed(short(task));
        }
        Action::Take(task) => {
            let task = find(task)?;
            if params.tasks[task].fixed {
                return Err(
                    Text::new("planning-refused-fixed").text("task", Text::new(params.tasks[task].name.as_str()))
                );
            }
            if lying(puzzle, state, task).is_none() {
                return Err(Text::new("planning-refused-tray"));
            }
            *state.lies.get_mut(task).ok_or_else(unknown)? = None;
            state.event = Event::Took(short(task));
        }
        Action::Phone(id) => {
            let phone = params.phones.iter().position(|one| one.id == *id).ok_or_else(unknown)?;
            if !state.phoned.insert(short(phone)) {
                return Err(Text::new("planning-refused-phoned"));
            }
            state.event = Event::Phoned(short(phone));
        }
        Action::Film if state.film.is_some() => {
            state.event = Event::Stopped;
        }
        Action::Film => {
            state.now = Some(0);
            state.film = Some(0);
            state.event = Event::At(0);
            look(puzzle, state);
            return Ok(());
        }
    }
    state.now = None;
    state.film = None;
    Ok(())
}

fn short(index: usize) -> u8 {
    u8::try_from(index).unwrap_or(u8::MAX)
}

/// One tick of the film. It ends at the first thing that goes wrong.
pub(super) fn tick(puzzle: &Puzzle, state: &mut State) -> bool {
    let (Some(ticks), Some(now)) = (state.film, state.now) else { return false };
    if ticks.saturating_add(1) < FILM_TICKS {
        state.film = Some(ticks.saturating_add(1));
        return true;
    }
    state.film = Some(0);
    let next = now.saturating_add(1);
    state.now = Some(next.min(puzzle.params.slots()));
    state.event = Event::At(next);
    look(puzzle, state);
    state.film.is_some()
}

/// Stops the film where something goes wrong, or where it is over.
fn look(puzzle: &Puzzle, state: &mut State) {
    let now = state.now.unwrap_or(0);
    let over = now >= puzzle.params.slots();
    if let Some((index, conflict)) = first_until(puzzle, state, if over { u8::MAX } else { now }) {
        state.misses.insert(conflict.miss);
        state.event = Event::Wrong(short(index));
        state.film = None;
    } else if over {
        state.event = Event::Over;
        state.film = None;
    }
}
