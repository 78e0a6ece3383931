//! The state of an attempt, what can be done to it, and what time does to it.

use super::belts;
use super::cell::{self, Cell};
use super::code::compile;
use super::params::{After, Block, Cond, Puzzle, Reaction, Zone, Zones};
use super::program::{self, Line, Spot};
use super::run::{Failure, Run};
use crate::{Act, Text, Verb};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The state of a running attempt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// The program.
    pub lines: Vec<Line>,
    /// Id of the next new block.
    pub next: u16,
    /// What the cell does when people come near.
    pub zones: Zones,
    /// Index of the chosen test belt.
    pub belt: u8,
    /// Whether the program runs.
    pub mode: Mode,
    /// The cell as it is.
    pub run: Run,
    /// Seed of the hidden belts.
    pub seed: u64,
    /// What went visibly wrong so far.
    pub misses: BTreeSet<String>,
    /// What just happened.
    pub event: Event,
}

/// Whether the program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// No.
    Rest,
    /// Yes, to its end.
    Running,
    /// Yes, one block.
    Stepping,
}

/// What just happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// Nothing yet.
    Begin,
    /// A block was put in.
    Put(Block),
    /// A block was moved.
    Carried(Block),
    /// A block was taken out.
    Taken(Block),
    /// A block was changed.
    Changed(Block),
    /// The zones were set.
    Zoned,
    /// Another belt was chosen.
    Belt(u8),
    /// What happens in the cell is told by the run.
    Cell,
    /// The pupil pressed stop.
    Paused,
    /// Everything is as before the run.
    Reset,
}

/// What a pupil can do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// Puts a block of the tray at a spot.
    Insert(Block, Spot),
    /// Moves the block with this id, with all that lies in it.
    Carry(u16, Spot),
    /// Takes the block with this id out, with all that lies in it.
    Remove(u16),
    /// Gives the block with this id another parameter.
    Set(u16, Block),
    /// Sets what the cell does when somebody is in a zone.
    React(Zone, Reaction),
    /// Sets how the cell goes on after standing still.
    GoOn(After),
    /// Chooses a test belt by index.
    Belt(u8),
    /// Runs the program, from where it was stopped or from the start.
    Run,
    /// Does one block.
    Step,
    /// Stops the program where it is.
    Stop,
    /// Puts everything back as before the run.
    Reset,
}

pub(super) fn start(puzzle: &Puzzle, seed: u64) -> State {
    let mut next = 0;
    let mut lines: Vec<Line> = Vec::new();
    for (depth, block) in &puzzle.params.program {
        let id = if *block == Block::Else {
            let opened = lines.iter().rev().find(|line| line.depth == *depth && matches!(line.block, Block::If(_)));
            opened.map_or(next, |line| line.id)
        } else {
            next += 1;
            next - 1
        };
        lines.push(Line { id, depth: *depth, block: block.clone() });
    }
    State {
        lines,
        next,
        zones: puzzle.params.zones,
        belt: 0,
        mode: Mode::Rest,
        run: cell::fresh(puzzle, seed, 0),
        seed,
        misses: BTreeSet::new(),
        event: Event::Begin,
    }
}

/// What an act on a control means. Ids of controls are those of `describe`.
pub(super) fn act(puzzle: &Puzzle, state: &State, act: &Act) -> Result<Action, Text> {
    let action = meaning(puzzle, state, act).ok_or_else(unknown)?;
    // An act that the state would refuse is refused here already, so that a log never holds one.
    apply(puzzle, &mut state.clone(), &action).map(|()| action)
}

fn meaning(puzzle: &Puzzle, state: &State, act: &Act) -> Option<Action> {
    match (&act.verb, act.control.as_str()) {
        (Verb::Press, "run") => Some(Action::Run),
        (Verb::Press, "step") => Some(Action::Step),
        (Verb::Press, "stop") => Some(Action::Stop),
        (Verb::Press, "reset") => Some(Action::Reset),
        (Verb::Choose(option), "belt") => option.parse().ok().map(Action::Belt),
        (Verb::Choose(option), "outer") => reaction(option).map(|reaction| Action::React(Zone::Outer, reaction)),
        (Verb::Choose(option), "inner") => reaction(option).map(|reaction| Action::React(Zone::Inner, reaction)),
        (Verb::Choose(option), "after") => match option.as_str() {
            "go_on" => Some(Action::GoOn(After::GoOn)),
            "start_over" => Some(Action::GoOn(After::StartOver)),
            _ => None,
        },
        (Verb::Choose(option), control) => {
            let (block, what) = control.strip_prefix('b')?.split_once('.')?;
            let id = block.parse().ok()?;
            let now = &state.lines.get(program::find(&state.lines, id)?)?.block;
            let chosen = choices(puzzle, now, what == "sure").into_iter().find(|(name, _)| name == option)?.1;
            Some(Action::Set(id, chosen))
        }
        (Verb::PutOn(target), control) => {
            if let Some(new) = control.strip_prefix("new") {
                let block = puzzle.params.blocks.get(new.parse::<usize>().ok()?)?;
                return Some(Action::Insert(block.clone(), spot(target)?));
            }
            let id = control.strip_prefix('b')?.parse().ok()?;
            if target == "trash" { Some(Action::Remove(id)) } else { Some(Action::Carry(id, spot(target)?)) }
        }
        _ => None,
    }
}

fn reaction(option: &str) -> Option<Reaction> {
    [Reaction::Nothing, Reaction::Slow, Reaction::Stop].into_iter().find(|reaction| reaction.id() == option)
}

impl Reaction {
    /// The word for it in ids of options and text keys.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Slow => "slow",
            Self::Stop => "stop",
        }
    }
}

/// The spot that a control stands for.
fn spot(target: &str) -> Option<Spot> {
    if target == "end" {
        return Some(Spot::End);
    }
    let number = |prefix: &str| target.strip_prefix(prefix)?.parse::<u16>().ok();
    number("b")
        .map(Spot::Before)
        .or_else(|| number("end").map(Spot::Body))
        .or_else(|| number("else").map(Spot::Else))
        .or_else(|| number("no").map(Spot::Else))
}

/// The parameters that a block can have here, each with the id of its option. `sure` asks for those of the threshold.
pub(super) fn choices(puzzle: &Puzzle, block: &Block, sure: bool) -> Vec<(String, Block)> {
    let params = &puzzle.params;
    if sure {
        let with = |percent: &u8| -> Option<(String, Block)> {
            let cond = |cond: &Cond| match cond {
                Cond::Sees(signal, _) => Some(Cond::Sees(signal.clone(), *percent)),
                _ => None,
            };
            let block = match block {
                Block::If(now) => Block::If(cond(now)?),
                Block::Until(now) => Block::Until(cond(now)?),
                _ => return None,
            };
            Some((percent.to_string(), block))
        };
        return params.thresholds.iter().filter_map(with).collect();
    }
    match block {
        Block::Go(_) => {
            params.stations.iter().map(|station| (station.id.clone(), Block::Go(station.id.clone()))).collect()
        }
        Block::Grip(_) => params.forces.iter().map(|force| (force.to_string(), Block::Grip(*force))).collect(),
        Block::Wait(_) => (1..=5_u8).map(|counts| (counts.to_string(), Block::Wait(counts))).collect(),
        Block::Repeat(_) => (2..=8_u8).map(|times| (times.to_string(), Block::Repeat(times))).collect(),
        Block::Call(_) => {
            let calls = params.blocks.iter().chain(params.program.iter().map(|(_, block)| block));
            let mut found: Vec<(String, Block)> = Vec::new();
            for call in calls {
                if let Block::Call(what) = call
                    && !found.iter().any(|(id, _)| id == what)
                {
                    found.push((what.clone(), call.clone()));
                }
            }
            found
        }
        Block::If(now) | Block::Until(now) => {
            let ask = |cond: &Cond| {
                // Another question keeps the threshold that was chosen.
                let cond = match (cond, now) {
                    (Cond::Sees(signal, _), Cond::Sees(_, sure)) if !params.thresholds.is_empty() => {
                        Cond::Sees(signal.clone(), *sure)
                    }
                    _ => cond.clone(),
                };
                let id = question_id(&cond);
                (id, if matches!(block, Block::If(_)) { Block::If(cond) } else { Block::Until(cond) })
            };
            params.questions.iter().map(ask).collect()
        }
        _ => Vec::new(),
    }
}

/// The id of a question as an option.
pub(super) fn question_id(cond: &Cond) -> String {
    match cond {
        Cond::Sees(signal, _) => format!("sees:{signal}"),
        Cond::Full(bin) => format!("full:{bin}"),
        Cond::Holding => "holding".to_owned(),
    }
}

fn unknown() -> Text {
    Text::new("robot-refused-unknown")
}

/// Does an action, or refuses it and leaves the state as it was.
pub(super) fn apply(puzzle: &Puzzle, state: &mut State, action: &Action) -> Result<(), Text> {
    if state.mode != Mode::Rest && *action != Action::Stop {
        return Err(Text::new("robot-refused-running"));
    }
    match action {
        Action::Insert(block, spot) => {
            if !puzzle.params.blocks.contains(block) {
                return Err(unknown());
            }
            if program::count(&state.lines) >= puzzle.params.most_blocks {
                return Err(Text::new("robot-refused-full"));
            }
            let next = state.next.checked_add(1).ok_or_else(unknown)?;
            if !program::insert(&mut state.lines, state.next, block, *spot) {
                return Err(unknown());
            }
            state.next = next;
            edited(puzzle, state, Event::Put(block.clone()));
        }
        Action::Carry(id, spot) => {
            let block = block(state, *id)?;
            if !program::carry(&mut state.lines, *id, *spot) {
                return Err(unknown());
            }
            edited(puzzle, state, Event::Carried(block));
        }
        Action::Remove(id) => {
            let block = block(state, *id)?;
            program::remove(&mut state.lines, *id);
            edited(puzzle, state, Event::Taken(block));
        }
        Action::Set(id, new) => {
            let now = block(state, *id)?;
            let allowed = |sure: bool| choices(puzzle, &now, sure).iter().any(|(_, block)| block == new);
            if !(allowed(false) || allowed(true)) {
                return Err(unknown());
            }
            if let Some(index) = program::find(&state.lines, *id) {
                state.lines[index].block = new.clone();
            }
            edited(puzzle, state, Event::Changed(new.clone()));
        }
        Action::React(..) | Action::GoOn(_) if !puzzle.params.set_zones => return Err(unknown()),
        Action::React(zone, reaction) => {
            match zone {
                Zone::Outer => state.zones.outer = *reaction,
                Zone::Inner => state.zones.inner = *reaction,
            }
            edited(puzzle, state, Event::Zoned);
        }
        Action::GoOn(after) => {
            state.zones.after = *after;
            edited(puzzle, state, Event::Zoned);
        }
        Action::Belt(belt) => {
            if *belt >= belts::known(puzzle) {
                return Err(unknown());
            }
            state.belt = *belt;
            edited(puzzle, state, Event::Belt(*belt));
        }
        Action::Run | Action::Step => {
            if state.lines.is_empty() {
                return Err(Text::new("robot-refused-empty"));
            }
            if state.run.end.is_some() || state.run.belt != state.belt {
                state.run = cell::fresh(puzzle, state.seed, state.belt);
            }
            state.mode = if *action == Action::Run { Mode::Running } else { Mode::Stepping };
            state.event = Event::Cell;
        }
        Action::Stop => {
            if state.mode == Mode::Rest {
                return Err(Text::new("robot-refused-rest"));
            }
            state.mode = Mode::Rest;
            state.event = Event::Paused;
        }
        Action::Reset => edited(puzzle, state, Event::Reset),
    }
    Ok(())
}

fn block(state: &State, id: u16) -> Result<Block, Text> {
    program::find(&state.lines, id).map(|index| state.lines[index].block.clone()).ok_or_else(unknown)
}

/// A changed program begins afresh.
fn edited(puzzle: &Puzzle, state: &mut State, event: Event) {
    state.run = cell::fresh(puzzle, state.seed, state.belt);
    state.event = event;
}

/// A tenth of a second.
pub(super) fn tick(puzzle: &Puzzle, state: &mut State) -> bool {
    if state.mode == Mode::Rest {
        return false;
    }
    let code = compile(puzzle, &state.lines);
    let belt = belts::belt(puzzle, state.seed, state.run.belt);
    let cell = Cell { puzzle, code: &code, belt: &belt, zones: state.zones };
    let (pc, ticked) = (state.run.pc, state.run.tick);
    cell.tick(&mut state.run);
    state.event = Event::Cell;
    // What is merely unfinished is nothing for the album.
    let seen = state.run.failures.iter().filter(|failure| **failure != Failure::Left);
    state.misses.extend(seen.map(|failure| failure.id().to_owned()));
    let stepped = state.mode == Mode::Stepping && state.run.busy == 0 && state.run.pc != pc;
    // A run from elsewhere may have no ticks left.
    if stepped || state.run.end.is_some() || state.run.tick == ticked {
        state.mode = Mode::Rest;
    }
    state.mode != Mode::Rest
}
