//! The state of an installation and what can be done to it.

use super::circuit::{Circuit, solve};
use super::layout;
use super::params::{Criterion, Kind, Puzzle, Terminal};
use crate::{Act, Text, Verb};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The state of an installation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// Present kind of each part.
    pub kinds: Vec<Kind>,
    /// Position of each part: 0 or 1 for switches, buttons and the contact of a relay.
    pub positions: Vec<u8>,
    /// Whether the coil of a relay has power, per part.
    pub pulled: Vec<bool>,
    /// All wires, each from the lower terminal to the higher, in order.
    pub wires: Vec<(Terminal, Terminal)>,
    /// Whether the RCD is on.
    pub rcd_on: bool,
    /// Whether the breaker is on.
    pub breaker_on: bool,
    /// Whether a padlock hangs on the breaker.
    pub locked: bool,
    /// Warmth of the breaker's bimetal: the square of the current as a share of the rated one.
    pub heat: f64,
    /// Terminals that were measured dead since the group was locked.
    pub measured: BTreeSet<Terminal>,
    /// Whether everything that must be measured was, before the first wire was touched.
    pub tested_dead: bool,
    /// The last reading of the tester: where, and volts against earth.
    pub probe: Option<(Terminal, f64)>,
    /// Misses so far, as words.
    pub misses: BTreeSet<String>,
    /// What happened last.
    pub event: Event,
}

/// What happened last, to be seen, heard and said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// Nothing yet.
    Begin,
    /// A wire sprang onto its terminals.
    Connected(Terminal, Terminal),
    /// A wire was taken away.
    Disconnected(Terminal, Terminal),
    /// A switch clicked.
    Flipped(u16),
    /// A part was changed into another kind.
    Changed(u16),
    /// The breaker was switched.
    Breaker,
    /// The RCD was switched.
    Rcd,
    /// The padlock was hung or taken off.
    Lock,
    /// The tester was held on a terminal.
    Probed(Terminal),
    /// The breaker tripped on a short circuit.
    Short,
    /// The breaker tripped because it became too warm.
    Overload,
    /// The RCD tripped.
    Leak,
    /// The colleague said stop.
    Stopped(Hand),
}

/// Why the colleague said stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hand {
    /// The group is on.
    Live,
    /// The group is off but not locked: somebody could switch it on.
    Unlocked,
    /// Nobody measured yet whether the voltage is really gone.
    Unmeasured,
    /// No more wires fit in the conduit.
    ConduitFull,
}

/// What a pupil can do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// Lays a wire between two terminals `part.terminal`.
    Connect(String, String),
    /// Takes a wire away.
    Disconnect(String, String),
    /// Flips a switch or presses a push-button.
    Flip(String),
    /// Changes a part into another kind.
    Change(String, Kind),
    /// Switches the breaker.
    Breaker,
    /// Switches the RCD.
    Rcd,
    /// Hangs the padlock on the breaker or takes it off.
    Lock,
    /// Holds the tester on a terminal.
    Probe(String),
}

/// Magnetic trip of a B curve: between 3 and 5 times the rated current (IEC 60898-1); at 5 it must.
const MAGNETIC: f64 = 5.0;
/// Thermal trip: not at 1.13, certainly at 1.45 times the rated current (IEC 60898-1); in between here, squared.
const THERMAL: f64 = 1.3 * 1.3;
/// Time constant of the bimetal in seconds.
const BIMETAL_SECONDS: f64 = 60.0;
/// Below this a tester shows nothing, and touching is safe.
pub(super) const DEAD_VOLTS: f64 = 50.0;
/// A load counts as on above this share of its power, and as off below a tenth of it.
pub(super) const BRIGHT: f64 = 0.5;

pub(super) fn start(puzzle: &Puzzle) -> State {
    let parts = puzzle.params.parts.len();
    let safe = puzzle.params.begin_safe && !puzzle.low_voltage();
    let mut state = State {
        kinds: puzzle.params.parts.iter().map(|part| part.kind).collect(),
        positions: vec![0; parts],
        pulled: vec![false; parts],
        wires: puzzle.wires.clone(),
        rcd_on: true,
        breaker_on: !safe,
        locked: safe,
        heat: 0.0,
        measured: BTreeSet::new(),
        tested_dead: safe || puzzle.low_voltage(),
        probe: None,
        misses: BTreeSet::new(),
        event: Event::Begin,
    };
    settle(puzzle, &mut state);
    state.event = Event::Begin;
    state
}

/// What an act on a control means. Ids of controls are those of `describe`.
pub(super) fn act(puzzle: &Puzzle, state: &State, act: &Act) -> Result<Action, Text> {
    let unknown = || Text::new("wiring-refused-unknown");
    match (&act.verb, act.control.as_str()) {
        (Verb::Press, "box.breaker") => Ok(Action::Breaker),
        (Verb::Press, "box.rcd") => Ok(Action::Rcd),
        (Verb::Press, "box.lock") => Ok(Action::Lock),
        (Verb::PutOn(target), "tester") => Ok(Action::Probe(target.clone())),
        (Verb::PutOn(target), from) => Ok(Action::Connect(from.to_owned(), target.clone())),
        (Verb::Press, control) => match control.strip_prefix("wire:").and_then(|wire| wire.split_once(':')) {
            Some((from, to)) => Ok(Action::Disconnect(from.to_owned(), to.to_owned())),
            None => Ok(Action::Flip(control.to_owned())),
        },
        (Verb::Choose(option), control) => {
            let part = control.strip_suffix(".kind").and_then(|id| part(puzzle, id)).ok_or_else(unknown)?;
            let described = &puzzle.params.parts[part];
            let kind = described.may_be.iter().find(|kind| kind.word() == option).ok_or_else(unknown)?;
            Ok(Action::Change(described.id.clone(), *kind))
        }
        (Verb::Set(_), _) => Err(unknown()),
    }
    .and_then(|action| {
        // An act that the state would refuse is refused here already, so that a log never holds one.
        apply(puzzle, &mut state.clone(), &action).map(|()| action)
    })
}

fn part(puzzle: &Puzzle, id: &str) -> Option<usize> {
    puzzle.params.parts.iter().position(|part| part.id == id)
}

/// Does an action, or refuses it and leaves the state as it was.
pub(super) fn apply(puzzle: &Puzzle, state: &mut State, action: &Action) -> Result<(), Text> {
    let unknown = || Text::new("wiring-refused-unknown");
    let terminal = |state: &State, name: &str| puzzle.terminal(&state.kinds, name).ok_or_else(unknown);
    match action {
        Action::Connect(from, to) => {
            let (from, to) = (terminal(state, from)?, terminal(state, to)?);
            let wire = (from.min(to), from.max(to));
            if from == to {
                return Err(Text::new("wiring-refused-same"));
            }
            if state.wires.contains(&wire) {
                return Err(Text::new("wiring-refused-there"));
            }
            if let Some(hand) = stop(puzzle, state) {
                return stopped(state, hand);
            }
            let place = state.wires.partition_point(|other| *other < wire);
            state.wires.insert(place, wire);
            let most = puzzle.params.conduit_max.unwrap_or(u8::MAX);
            if layout::conduit_fill(puzzle, &state.kinds, &state.wires).iter().any(|count| *count > most) {
                state.wires.remove(place);
                return stopped(state, Hand::ConduitFull);
            }
            state.event = Event::Connected(from, to);
            if puzzle.low_voltage() && shorted(puzzle, &solve(puzzle, state)) {
                state.wires.remove(place);
                state.event = Event::Short;
                state.misses.insert("short".to_owned());
            }
        }
        Action::Disconnect(from, to) => {
            let (from, to) = (terminal(state, from)?, terminal(state, to)?);
            let wire = (from.min(to), from.max(to));
            let Some(place) = state.wires.iter().position(|other| *other == wire) else {
                return Err(Text::new("wiring-refused-no-wire"));
            };
            if let Some(hand) = stop(puzzle, state) {
                return stopped(state, hand);
            }
            state.wires.remove(place);
            state.event = Event::Disconnected(from, to);
        }
        Action::Change(id, kind) => {
            let index = part(puzzle, id).ok_or_else(unknown)?;
            if !puzzle.params.parts[index].may_be.contains(kind) {
                return Err(unknown());
            }
            if state.kinds[index] == *kind {
                return Err(Text::new("wiring-refused-already"));
            }
            if state.wires.iter().any(|(from, to)| [from, to].iter().any(|end| usize::from(end.part) == index)) {
                return Err(Text::new("wiring-refused-wired"));
            }
            if let Some(hand) = stop(puzzle, state) {
                return stopped(state, hand);
            }
            state.kinds[index] = *kind;
            state.positions[index] = 0;
            state.probe = None;
            // A reading was taken at a terminal that may be gone now.
            state.measured.retain(|terminal| usize::from(terminal.part) != index);
            state.event = Event::Changed(terminal_part(index));
        }
        Action::Flip(id) => {
            let index = part(puzzle, id).ok_or_else(unknown)?;
            if !state.kinds[index].is_switch() {
                return Err(unknown());
            }
            state.event = Event::Flipped(terminal_part(index));
            flip(puzzle, state, index);
            return Ok(());
        }
        Action::Breaker => {
            no_box(puzzle)?;
            if state.locked {
                return Err(Text::new("wiring-refused-locked"));
            }
            state.breaker_on = !state.breaker_on;
            state.measured.clear();
            state.probe = None;
            state.heat = 0.0;
            state.event = Event::Breaker;
        }
        Action::Rcd => {
            if puzzle.params.supply.rcd_amps.is_none() {
                return Err(unknown());
            }
            state.rcd_on = !state.rcd_on;
            state.probe = None;
            state.event = Event::Rcd;
        }
        Action::Lock => {
            no_box(puzzle)?;
            if state.breaker_on {
                return Err(Text::new("wiring-refused-lock-on"));
            }
            state.locked = !state.locked;
            state.measured.clear();
            state.event = Event::Lock;
        }
        Action::Probe(name) => {
            no_box(puzzle)?;
            let terminal = terminal(state, name)?;
            let volts = solve(puzzle, state).volts(terminal).abs();
            state.probe = Some((terminal, volts));
            if state.locked && volts < DEAD_VOLTS {
                state.measured.insert(terminal);
                state.tested_dead |= puzzle.measure.iter().all(|needed| state.measured.contains(needed));
            }
            state.event = Event::Probed(terminal);
            return Ok(());
        }
    }
    settle(puzzle, state);
    Ok(())
}

fn no_box(puzzle: &Puzzle) -> Result<(), Text> {
    if puzzle.low_voltage() { Err(Text::new("wiring-refused-unknown")) } else { Ok(()) }
}

fn terminal_part(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

fn stopped(state: &mut State, hand: Hand) -> Result<(), Text> {
    let miss = if hand == Hand::ConduitFull { "conduit_full" } else { "live_work" };
    state.misses.insert(miss.to_owned());
    state.event = Event::Stopped(hand);
    Ok(())
}

/// Why a hand must stay away from the wires now.
pub(super) fn stop(puzzle: &Puzzle, state: &State) -> Option<Hand> {
    if puzzle.low_voltage() {
        None
    } else if state.breaker_on {
        Some(Hand::Live)
    } else if !state.locked {
        Some(Hand::Unlocked)
    } else if !ready(puzzle, state) {
        Some(Hand::Unmeasured)
    } else {
        None
    }
}

/// Whether all that must be measured dead was measured since the lock went on, or the colleague did it before the start.
fn ready(puzzle: &Puzzle, state: &State) -> bool {
    let began_safe = puzzle.params.begin_safe && state.locked;
    began_safe || puzzle.measure.iter().all(|needed| state.measured.contains(needed))
}

/// Flips a switch, or presses a push-button for a moment.
pub(super) fn flip(puzzle: &Puzzle, state: &mut State, part: usize) {
    state.positions[part] ^= 1;
    settle(puzzle, state);
    if state.kinds[part] == Kind::PushButton {
        state.positions[part] = 0;
        settle(puzzle, state);
    }
}

/// Lets relays pull and breakers trip until nothing changes any more.
fn settle(puzzle: &Puzzle, state: &mut State) {
    // A relay could be wired to interrupt its own coil and rattle for ever; eight times is enough to hear that.
    for _ in 0..8 {
        let circuit = solve(puzzle, state);
        if trips(puzzle, state, &circuit) || !relays(puzzle, state, &circuit) {
            return;
        }
    }
}

/// Whether so much current flows that the magnetic trip acts at once.
fn shorted(puzzle: &Puzzle, circuit: &Circuit) -> bool {
    puzzle.params.supply.breaker_amps.is_some_and(|rated| circuit.line_amps >= MAGNETIC * rated)
}

/// Trips what must trip; returns whether something did.
fn trips(puzzle: &Puzzle, state: &mut State, circuit: &Circuit) -> bool {
    let supply = &puzzle.params.supply;
    let breaker = !puzzle.low_voltage() && shorted(puzzle, circuit);
    let rcd = supply.rcd_amps.is_some_and(|rated| circuit.residual_amps >= rated);
    if breaker {
        state.breaker_on = false;
        state.event = Event::Short;
        state.misses.insert("short".to_owned());
    } else if rcd {
        state.rcd_on = false;
        state.event = Event::Leak;
        state.misses.insert("earth_leak".to_owned());
    }
    if breaker || rcd {
        state.pulled.fill(false);
    }
    breaker || rcd
}

/// Lets relays follow their coils; returns whether a contact moved.
fn relays(puzzle: &Puzzle, state: &mut State, circuit: &Circuit) -> bool {
    let mut moved = false;
    for part in 0..state.kinds.len() {
        if state.kinds[part] == Kind::ImpulseRelay {
            let pulled = circuit.across(part) > 0.7 * puzzle.params.supply.volts;
            if pulled && !state.pulled[part] {
                state.positions[part] ^= 1;
                moved = true;
            }
            state.pulled[part] = pulled;
        }
    }
    moved
}

/// One second: the bimetal of the breaker follows the current.
pub(super) fn tick(puzzle: &Puzzle, state: &mut State) -> bool {
    let Some(rated) = puzzle.params.supply.breaker_amps.filter(|_| !puzzle.low_voltage()) else { return false };
    let share = solve(puzzle, state).line_amps / rated;
    let target = share * share;
    // At the rated current or less it will never trip, so there is nothing to wait for.
    if target <= 1.0 {
        state.heat = target;
        return false;
    }
    state.heat += (target - state.heat) / BIMETAL_SECONDS;
    if state.heat >= THERMAL {
        state.breaker_on = false;
        state.heat = 0.0;
        state.pulled.fill(false);
        state.event = Event::Overload;
        state.misses.insert("overload".to_owned());
        return false;
    }
    target - state.heat > 0.001
}

impl Puzzle {
    /// Whether the challenge asks for this criterion.
    pub(super) fn asks(&self, criterion: Criterion) -> bool {
        self.params().criteria.contains(&criterion)
    }
}
