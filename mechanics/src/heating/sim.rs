//! The state of a heating system and what can be done to it.

use super::check::Puzzle;
use super::heat::LEAST_PRESSURE;
use super::params::{Fault, Tool};
use crate::{Act, Text, Verb};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What letting air out of a radiator costs, in hundredths of a bar.
const BLEED: i16 = 60;
/// What opening the filter costs, in hundredths of a bar.
const OPEN: i16 = 40;
/// What one turn of the filling tap gives, in hundredths of a bar.
const FILL: i16 = 20;
/// Above this pressure the safety valve opens, in hundredths of a bar.
const MOST_PRESSURE: i16 = 280;
/// What is left then, in hundredths of a bar.
const RELIEVED: i16 = 240;

/// The state of a heating system. Indexes are those of the parameters; the filter comes after all emitters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// Setting of each emitter's valve.
    pub stands: Vec<u8>,
    /// Tenths of hot water in what flows into each emitter; 10 without a mixing valve.
    pub mixes: Vec<u8>,
    /// Index of the pump's speed.
    pub speed: u8,
    /// Index of the water temperature.
    pub water: u8,
    /// What is still wrong with each emitter.
    pub faults: Vec<Option<Fault>>,
    /// Whether the filter is blocked.
    pub dirty: bool,
    /// Pressure of the water, in hundredths of a bar.
    pub pressure: i16,
    /// Where the meter hangs.
    pub meter: Option<u8>,
    /// What was measured so far.
    pub measured: BTreeSet<u8>,
    /// Something was mended without having been measured.
    pub guessed: bool,
    /// New parts that were put in.
    pub spares: u8,
    /// Indexes of what was bought.
    pub bought: BTreeSet<u8>,
    /// Misses so far, as words.
    pub misses: BTreeSet<String>,
    /// What happened last.
    pub event: Event,
}

/// What happened last, to be seen, heard and said. Numbers are indexes of things, the filter after all emitters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// Nothing yet.
    Begin,
    /// A valve was turned.
    Valve(u8),
    /// A mixing valve was turned.
    Mix(u8),
    /// The pump has another speed.
    Speed,
    /// The water has another temperature.
    Water,
    /// The meter was hung on something.
    Measured(u8),
    /// Air was let out.
    Bled(u8),
    /// There was no air: water came out.
    Sprayed(u8),
    /// The filter was cleaned.
    Cleaned,
    /// The filter was clean already.
    Clean,
    /// A leak was sealed.
    Sealed(u8),
    /// There was no leak.
    Dry(u8),
    /// A part was replaced.
    Replaced(u8),
    /// Water was added.
    Filled,
    /// Too much water was added.
    Overfull,
    /// The pressure got so low that everything stopped.
    Stopped,
    /// Something was bought.
    Bought(u8),
    /// Something bought went back.
    Returned(u8),
}

/// What a pupil can do. Things are named by their id; the filter is `filter`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// Sets a valve.
    Valve(String, u8),
    /// Sets a mixing valve, in tenths of hot water.
    Mix(String, u8),
    /// Chooses a speed of the pump.
    Speed(u8),
    /// Chooses a water temperature.
    Water(u8),
    /// Hangs the meter on something.
    Measure(String),
    /// Uses a tool on something.
    Use(Tool, String),
    /// Opens the filling tap for a moment.
    Fill,
    /// Buys something, or takes it back.
    Buy(String),
}

impl State {
    /// Whether something was bought.
    pub fn has(&self, upgrade: usize) -> bool {
        u8::try_from(upgrade).is_ok_and(|upgrade| self.bought.contains(&upgrade))
    }

    /// What is wrong with an emitter.
    pub fn fault(&self, emitter: usize) -> Option<Fault> {
        self.faults.get(emitter).copied().flatten()
    }
}

impl Tool {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Brush => "brush",
            Self::Seal => "seal",
            Self::Part => "part",
        }
    }

    /// Whether it fits the filter; otherwise it fits emitters. A new part fits both.
    fn fits(self, filter: bool) -> bool {
        match self {
            Self::Key | Self::Seal => !filter,
            Self::Brush => filter,
            Self::Part => true,
        }
    }
}

impl Puzzle {
    /// Number of things that tools and the meter can be put on.
    pub(super) fn things(&self) -> usize {
        self.params.emitters.len() + usize::from(self.params.filter.is_some())
    }

    /// Id of a thing.
    pub(super) fn thing_id(&self, thing: usize) -> &str {
        self.params.emitters.get(thing).map_or("filter", |emitter| &emitter.id)
    }

    /// Things that a tool can be put on; for the meter, without a tool, all.
    pub(super) fn fitting(&self, tool: Option<Tool>) -> Vec<usize> {
        let filter = |thing: usize| thing >= self.params.emitters.len();
        (0..self.things()).filter(|thing| tool.is_none_or(|tool| tool.fits(filter(*thing)))).collect()
    }
}

pub(super) fn start(puzzle: &Puzzle) -> State {
    let params = puzzle.params();
    State {
        stands: params.emitters.iter().map(|emitter| emitter.stand).collect(),
        mixes: params.emitters.iter().map(|emitter| emitter.mix.unwrap_or(10)).collect(),
        speed: params.pump.speed,
        water: params.source.water,
        faults: params.emitters.iter().map(|emitter| emitter.fault).collect(),
        dirty: params.filter.as_ref().is_some_and(|filter| filter.dirty),
        // Checked to lie between 0 and 3 bar.
        pressure: libm::round(params.pressure * 100.0) as i16,
        meter: None,
        measured: BTreeSet::new(),
        guessed: false,
        spares: 0,
        bought: BTreeSet::new(),
        misses: BTreeSet::new(),
        event: Event::Begin,
    }
}

/// What an act on a control means. Ids of controls are those of `describe`.
pub(super) fn act(puzzle: &Puzzle, state: &State, act: &Act) -> Result<Action, Text> {
    let unknown = || Text::new("heating-refused-unknown");
    let step = |now: u8, word: &str| match word {
        "less" => now.checked_sub(1).ok_or_else(|| Text::new("heating-refused-end")),
        "more" => Ok(now.saturating_add(1)),
        _ => Err(unknown()),
    };
    let emitter = |id: &str| puzzle.params.emitters.iter().position(|one| one.id == id).ok_or_else(unknown);
    let action = match (&act.verb, act.control.split('.').collect::<Vec<_>>().as_slice()) {
        (Verb::Press, ["fill"]) => Action::Fill,
        (Verb::Press, ["pump", word]) => Action::Speed(step(state.speed, word)?),
        (Verb::Press, ["water", word]) => Action::Water(step(state.water, word)?),
        (Verb::Press, ["buy", id]) => Action::Buy((*id).to_owned()),
        (Verb::Press, ["valve", id, word]) => {
            Action::Valve((*id).to_owned(), step(state.stands.get(emitter(id)?).copied().unwrap_or(0), word)?)
        }
        (Verb::Press, ["mix", id, word]) => {
            Action::Mix((*id).to_owned(), step(state.mixes.get(emitter(id)?).copied().unwrap_or(0), word)?)
        }
        (Verb::PutOn(thing), ["meter"]) => Action::Measure(thing.clone()),
        (Verb::PutOn(thing), ["tool", id]) => {
            let tool = puzzle.params.tools.iter().find(|tool| tool.id() == *id).ok_or_else(unknown)?;
            Action::Use(*tool, thing.clone())
        }
        _ => return Err(unknown()),
    };
    // An act that the state would refuse is refused here already, so that a log never holds one.
    apply(puzzle, &mut state.clone(), &action).map(|()| action)
}

/// Does an action, or refuses it and leaves the state as it was.
pub(super) fn apply(puzzle: &Puzzle, state: &mut State, action: &Action) -> Result<(), Text> {
    let params = puzzle.params();
    let unknown = || Text::new("heating-refused-unknown");
    let end = || Text::new("heating-refused-end");
    let emitter = |id: &str| params.emitters.iter().position(|one| one.id == id).ok_or_else(unknown);
    let thing = |id: &str| (0..puzzle.things()).find(|thing| puzzle.thing_id(*thing) == id).ok_or_else(unknown);
    match action {
        Action::Valve(id, stand) => {
            let index = emitter(id)?;
            let described = &params.emitters[index];
            if !described.valve {
                return Err(unknown());
            }
            let now = state.stands.get_mut(index).ok_or_else(unknown)?;
            *now = Some(*stand).filter(|stand| *stand <= described.stands).ok_or_else(end)?;
            state.event = Event::Valve(short(index));
        }
        Action::Mix(id, tenths) => {
            let index = emitter(id)?;
            if params.emitters[index].mix.is_none() {
                return Err(unknown());
            }
            let now = state.mixes.get_mut(index).ok_or_else(unknown)?;
            *now = Some(*tenths).filter(|tenths| (1..=10).contains(tenths)).ok_or_else(end)?;
            state.event = Event::Mix(short(index));
        }
        Action::Speed(speed) => {
            state.speed = Some(*speed).filter(|one| usize::from(*one) < params.pump.speeds.len()).ok_or_else(end)?;
            state.event = Event::Speed;
        }
        Action::Water(water) => {
            state.water = Some(*water).filter(|one| usize::from(*one) < params.source.waters.len()).ok_or_else(end)?;
            state.event = Event::Water;
        }
        Action::Measure(id) => {
            let index = short(thing(id)?);
            state.meter = Some(index);
            state.measured.insert(index);
            state.event = Event::Measured(index);
        }
        Action::Use(tool, id) => {
            let index = thing(id)?;
            if !params.tools.contains(tool) || !puzzle.fitting(Some(*tool)).contains(&index) {
                return Err(Text::new("heating-refused-tool"));
            }
            use_tool(puzzle, state, *tool, index);
        }
        Action::Fill => {
            state.pressure = state.pressure.saturating_add(FILL);
            state.event = Event::Filled;
            if state.pressure > MOST_PRESSURE {
                state.pressure = RELIEVED;
                state.event = Event::Overfull;
                state.misses.insert("overfull".into());
            }
        }
        Action::Buy(id) => {
            let index = params.upgrades.iter().position(|one| one.id == *id).ok_or_else(unknown)?;
            let index = short(index);
            let new = state.bought.insert(index);
            if !new {
                state.bought.remove(&index);
            }
            state.event = if new { Event::Bought(index) } else { Event::Returned(index) };
        }
    }
    Ok(())
}

fn short(index: usize) -> u8 {
    u8::try_from(index).unwrap_or(u8::MAX)
}

fn use_tool(puzzle: &Puzzle, state: &mut State, tool: Tool, thing: usize) {
    let filter = thing >= puzzle.params.emitters.len();
    let index = short(thing);
    let fault = state.fault(thing);
    let mut lose = 0;
    let mended = match (tool, fault) {
        (Tool::Key, Some(Fault::Air)) => {
            lose = BLEED;
            state.event = Event::Bled(index);
            true
        }
        (Tool::Key, _) => {
            lose = FILL;
            state.event = Event::Sprayed(index);
            state.misses.insert("spray".into());
            false
        }
        (Tool::Brush, _) => {
            lose = OPEN;
            state.event = if state.dirty { Event::Cleaned } else { Event::Clean };
            state.dirty
        }
        (Tool::Seal, Some(Fault::Leak)) => {
            state.event = Event::Sealed(index);
            true
        }
        (Tool::Seal, _) => {
            state.event = Event::Dry(index);
            false
        }
        (Tool::Part, _) => {
            lose = OPEN;
            state.spares = state.spares.saturating_add(1);
            state.event = Event::Replaced(index);
            state.misses.insert("needless".into());
            true
        }
    };
    if mended {
        state.guessed |= !state.measured.contains(&index);
        if filter {
            state.dirty = false;
        } else if let Some(fault) = state.faults.get_mut(thing) {
            *fault = None;
        }
    }
    let before = state.pressure;
    state.pressure = before.saturating_sub(lose).max(0);
    if before >= LEAST_PRESSURE && state.pressure < LEAST_PRESSURE {
        state.event = Event::Stopped;
        state.misses.insert("low_pressure".into());
    }
}
