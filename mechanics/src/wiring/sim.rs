//! The state of an installation and what can be done to it.

use super::circuit::solve;
use super::cord;
use super::criterion::Criterion;
use super::layout;
use super::meter::{self, Lead};
use super::params::{Kind, Puzzle, Terminal};
use super::party::{self, flow};
use super::plugs;
use super::rows::{Sky, plugged};
use super::settle::{flip, settle, shorted};
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
    /// How often each part was replaced.
    pub replaced: Vec<u8>,
    /// Where the red and the black lead of the multimeter lie.
    pub leads: [Option<Terminal>; 2],
    /// What the multimeter read since the circuit last changed: from, to, and volts or ohms.
    pub readings: Vec<(Terminal, Terminal, f64)>,
    /// Parts that a reading proved to be broken before they were replaced.
    pub proven: BTreeSet<u16>,
    /// How often the multimeter was read.
    pub measurements: u16,
    /// How warm each cord is in degrees Celsius, and each guard as the square of its share of the rated current; empty
    /// where there are none.
    pub warmth: Vec<f64>,
    /// The last reading of the clamp: on which part, and amperes.
    pub clamp: Option<(u16, f64)>,
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
    /// A lead of the multimeter was put on a terminal.
    Metered(Lead, Terminal),
    /// A part was replaced by a new one from the van.
    Replaced(u16),
    /// A plug was pulled while direct current flowed.
    Arc(Terminal),
    /// The day went on; only at a delivery.
    Sky(Sky),
    /// A group or a fuse tripped because too much hung on it.
    Tripped(u16),
    /// The cord was too short for this appliance, and sprang back.
    TooShort(u16),
    /// The clamp was put around what feeds this part.
    Clamped(u16),
    /// The party went on for so many minutes; only at a delivery.
    Evening(u16),
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
    /// A row of solar panels is still switched on.
    Plugged,
    /// This cord is so warm that it smells.
    Hot(u16),
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
    /// Puts a lead of the multimeter on a terminal.
    Meter(Lead, String),
    /// Replaces a part by a new one from the van.
    Replace(String),
    /// Puts the clamp around what feeds a part.
    Clamp(String),
}

/// Below this a tester shows nothing, and touching is safe.
pub(super) const DEAD_VOLTS: f64 = 50.0;
/// A load counts as on above this share of its power, and as off below a tenth of it.
pub(super) const BRIGHT: f64 = 0.5;

pub(super) fn start(puzzle: &Puzzle) -> State {
    let parts = puzzle.params.parts.len();
    let safe = puzzle.params.begin_safe && puzzle.has_breaker();
    let mut state = State {
        kinds: puzzle.params.parts.iter().map(|part| part.kind).collect(),
        positions: puzzle.params.parts.iter().map(|part| part.position).collect(),
        pulled: vec![false; parts],
        wires: puzzle.wires.clone(),
        rcd_on: true,
        breaker_on: !safe,
        locked: safe,
        heat: 0.0,
        measured: BTreeSet::new(),
        tested_dead: safe || !puzzle.has_breaker(),
        probe: None,
        replaced: vec![0; parts],
        leads: [None; 2],
        readings: Vec::new(),
        proven: BTreeSet::new(),
        measurements: 0,
        warmth: if puzzle.is_party() { cold(puzzle) } else { Vec::new() },
        clamp: None,
        misses: BTreeSet::new(),
        event: Event::Begin,
    };
    settle(puzzle, &mut state);
    state.event = Event::Begin;
    state
}

/// How warm everything is before the party.
fn cold(puzzle: &Puzzle) -> Vec<f64> {
    let of = |kind: Kind| if matches!(kind, Kind::Cord { .. }) { cord::AIR_DEGREES } else { 0.0 };
    puzzle.params.parts.iter().map(|part| of(part.kind)).collect()
}

/// What an act on a control means. Ids of controls are those of `describe`.
pub(super) fn act(puzzle: &Puzzle, state: &State, act: &Act) -> Result<Action, Text> {
    let unknown = || Text::new("wiring-refused-unknown");
    match (&act.verb, act.control.as_str()) {
        (Verb::Press, "box.breaker") => Ok(Action::Breaker),
        (Verb::Press, "box.rcd") => Ok(Action::Rcd),
        (Verb::Press, "box.lock") => Ok(Action::Lock),
        (Verb::PutOn(target), "clamp") => Ok(Action::Clamp(target.clone())),
        (Verb::PutOn(target), "tester") => Ok(Action::Probe(target.clone())),
        (Verb::PutOn(target), "meter.red") => Ok(Action::Meter(Lead::Red, target.clone())),
        (Verb::PutOn(target), "meter.black") => Ok(Action::Meter(Lead::Black, target.clone())),
        (Verb::PutOn(target), from) => match laid_back(puzzle, state, from, target) {
            Some((socket, plug)) => Ok(Action::Disconnect(socket, plug)),
            None => Ok(Action::Connect(from.to_owned(), target.clone())),
        },
        (Verb::Press, control) if control.starts_with("replace:") => {
            Ok(Action::Replace(control.trim_start_matches("replace:").to_owned()))
        }
        (Verb::Press, control) => match control.strip_prefix("wire:").and_then(|wire| wire.split_once(':')) {
            Some((from, to)) => Ok(Action::Disconnect(from.to_owned(), to.to_owned())),
            None => Ok(Action::Flip(control.to_owned())),
        },
        (Verb::Choose(option), control) => {
            let part = control.strip_suffix(".kind").and_then(|id| part(puzzle, id)).ok_or_else(unknown)?;
            let described = &puzzle.params.parts[part];
            let kind = described.may_be.iter().find(|kind| kind.option() == *option).ok_or_else(unknown)?;
            Ok(Action::Change(described.id.clone(), *kind))
        }
        (Verb::Set(_), _) => Err(unknown()),
    }
    .and_then(|action| {
        // An act that the state would refuse is refused here already, so that a log never holds one.
        apply(puzzle, &mut state.clone(), &action).map(|()| action)
    })
}

/// The two ends, in order, of a plug that is put back on what it belongs to.
fn laid_back(puzzle: &Puzzle, state: &State, from: &str, target: &str) -> Option<(String, String)> {
    let plug = puzzle.terminal(&state.kinds, from)?;
    let other = plugged(state, plug).filter(|_| plugs::laid_back(puzzle, state, plug).as_deref() == Some(target))?;
    let name = |end: Terminal| puzzle.terminal_name(&state.kinds, end);
    Some((name(plug.min(other)), name(plug.max(other))))
}

fn part(puzzle: &Puzzle, id: &str) -> Option<usize> {
    puzzle.params.parts.iter().position(|part| part.id == id)
}

/// Does an action, or refuses it and leaves the state as it was.
pub(super) fn apply(puzzle: &Puzzle, state: &mut State, action: &Action) -> Result<(), Text> {
    change(puzzle, state, action)?;
    if puzzle.is_party() && !matches!(action, Action::Probe(_) | Action::Clamp(_)) {
        // What was read was read before this.
        state.measured.clear();
        (state.probe, state.clamp) = (None, None);
    }
    if puzzle.params.meter {
        if !matches!(action, Action::Meter(..)) {
            state.readings.clear();
        }
        meter::note(puzzle, state);
    }
    Ok(())
}

fn change(puzzle: &Puzzle, state: &mut State, action: &Action) -> Result<(), Text> {
    let unknown = || Text::new("wiring-refused-unknown");
    let terminal = |state: &State, name: &str| {
        let found = puzzle.terminal(&state.kinds, name);
        found.filter(|found| puzzle.reachable(*found) && plugs::is_there(state, *found)).ok_or_else(unknown)
    };
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
            if !plugs::fits(&state.kinds, from, to) {
                return Err(Text::new("wiring-refused-plug"));
            }
            if plugs::is_plug(&state.kinds, from) {
                return plugs::plug(puzzle, state, from, to);
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
            if !puzzle.has_breaker() && shorted(puzzle, &solve(puzzle, state)) {
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
            if plugs::is_plug(&state.kinds, from) {
                return plugs::unplug(puzzle, state, from, to);
            }
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
            if kind.guard().is_none() && wired(state, index) {
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
            state.leads = state.leads.map(|lead| lead.filter(|lead| usize::from(lead.part) != index));
            state.event = Event::Changed(terminal_part(index));
        }
        Action::Flip(id) => {
            let index = part(puzzle, id).ok_or_else(unknown)?;
            if !state.kinds[index].is_switch() {
                return Err(unknown());
            }
            if matches!(state.kinds[index], Kind::Panel(_)) {
                return plugs::lay(puzzle, state, index);
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
            // At a safe voltage off and locked is enough, unless the author wants more measured.
            state.tested_dead |= state.locked && puzzle.low_voltage() && puzzle.measure.is_empty();
            state.event = Event::Lock;
        }
        Action::Probe(name) => {
            if puzzle.low_voltage() {
                return Err(unknown());
            }
            let terminal = terminal(state, name)?;
            let party = puzzle.is_party();
            if party && plugs::has_plug(&state.kinds, terminal) {
                return Err(unknown());
            }
            let volts = match party {
                true => flow(puzzle, state).volts[usize::from(terminal.part)],
                false => solve(puzzle, state).volts(terminal).abs(),
            };
            state.probe = Some((terminal, volts));
            if party {
                state.measured.insert(terminal);
            } else if state.locked && volts < DEAD_VOLTS {
                state.measured.insert(terminal);
                state.tested_dead |= puzzle.measure.iter().all(|needed| state.measured.contains(needed));
            }
            state.event = Event::Probed(terminal);
            return Ok(());
        }
        Action::Meter(lead, name) => {
            if !puzzle.params.meter {
                return Err(unknown());
            }
            let terminal = terminal(state, name)?;
            state.leads[usize::from(*lead == Lead::Black)] = Some(terminal);
            if state.leads.iter().all(Option::is_some) {
                state.measurements = state.measurements.saturating_add(1);
            }
            state.event = Event::Metered(*lead, terminal);
            return Ok(());
        }
        Action::Clamp(id) => {
            let index = part(puzzle, id).filter(|index| party::clamps(puzzle, state, *index)).ok_or_else(unknown)?;
            state.clamp = Some((terminal_part(index), flow(puzzle, state).amps[index]));
            state.event = Event::Clamped(terminal_part(index));
            return Ok(());
        }
        Action::Replace(id) => {
            let index = part(puzzle, id).ok_or_else(unknown)?;
            if puzzle.params.parts[index].spare.is_none() {
                return Err(unknown());
            }
            if let Some(hand) = stop(puzzle, state) {
                return stopped(state, hand);
            }
            state.replaced[index] = state.replaced[index].saturating_add(1);
            state.event = Event::Replaced(terminal_part(index));
        }
    }
    settle(puzzle, state);
    Ok(())
}

/// Whether something is wired to a part, or plugged into it.
pub(super) fn wired(state: &State, part: usize) -> bool {
    state.wires.iter().any(|(from, to)| [from, to].iter().any(|end| usize::from(end.part) == part))
}

fn no_box(puzzle: &Puzzle) -> Result<(), Text> {
    if puzzle.has_breaker() { Ok(()) } else { Err(Text::new("wiring-refused-unknown")) }
}

fn terminal_part(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

pub(super) fn stopped(state: &mut State, hand: Hand) -> Result<(), Text> {
    let miss = if hand == Hand::ConduitFull { "conduit_full" } else { "live_work" };
    state.misses.insert(miss.to_owned());
    state.event = Event::Stopped(hand);
    Ok(())
}

/// Why a hand must stay away from the wires now.
pub(super) fn stop(puzzle: &Puzzle, state: &State) -> Option<Hand> {
    if !puzzle.has_breaker() {
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

impl Puzzle {
    /// Whether wires and leads can be put on a terminal: it is not built in.
    pub(super) fn reachable(&self, terminal: Terminal) -> bool {
        self.params.parts.get(usize::from(terminal.part)).is_some_and(|part| !part.built_in)
    }

    /// Whether the challenge asks for this criterion.
    pub(super) fn asks(&self, criterion: Criterion) -> bool {
        self.params().criteria.contains(&criterion)
    }
}
