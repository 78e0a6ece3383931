//! Many plugs that share groups and cords: what flows where, what gets warm, and what trips.

use super::circuit::{
    Branch, CONTACT_OHMS, EARTH, FIRST_PIN, LINE_IN, LINE_RCD, NEUTRAL_IN, NEUTRAL_RCD, Network, SOURCE,
};
use super::cord;
use super::params::{Kind, Puzzle, Terminal};
use super::plugs;
use super::sim::{Event, Hand, State};

/// Simulated seconds in one tick where plugs share groups: a party is long.
const TICK_SECONDS: f64 = 10.0;

/// What flows in a state.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// Current through each part, in amperes.
    pub amps: Vec<f64>,
    /// Voltage between the two poles of each part where something can be plugged in, or of its own plug, in volts.
    pub volts: Vec<f64>,
}

/// The network of a state: each plug and socket has two poles, so each part has a node on the way there and one back.
pub(super) fn network(puzzle: &Puzzle, state: &State) -> Network {
    let supply = &puzzle.params().supply;
    let mut branches = Vec::with_capacity(64);
    let mut join = |a: usize, b: usize, ohms: f64| branches.push(Branch { a, b, ohms });
    join(SOURCE, LINE_IN, supply.ohms / 2.0);
    join(EARTH, NEUTRAL_IN, supply.ohms / 2.0);
    join(NEUTRAL_IN, NEUTRAL_RCD, CONTACT_OHMS);
    let main = state.kinds.iter().position(|kind| matches!(kind, Kind::Main(_)));
    if main.is_none_or(|main| state.positions[main] == 0) {
        join(LINE_IN, LINE_RCD, CONTACT_OHMS);
    }
    // Of every part the first pair of nodes is its plug, or what it is fed by; the second what it feeds.
    let plug = |part: usize| FIRST_PIN + 4 * part;
    let end = |part: usize| FIRST_PIN + 4 * part + 2;
    let ends: Vec<(usize, usize)> = (0..state.kinds.len()).map(|part| (plug(part), end(part))).collect();
    for (part, kind) in state.kinds.iter().enumerate() {
        let (from, to) = ends[part];
        let on = state.positions[part] == 0;
        match kind {
            Kind::Outlets { .. } => {
                join(LINE_RCD, from, CONTACT_OHMS);
                join(NEUTRAL_RCD, from + 1, CONTACT_OHMS);
            }
            Kind::SubGroup { .. } => {
                if let Some(cord) = cord_before(&state.kinds, part) {
                    join(ends[cord].1, from, CONTACT_OHMS);
                    join(ends[cord].1 + 1, from + 1, CONTACT_OHMS);
                }
            }
            Kind::Cord { square_mm, metres, .. } => {
                let ohms = cord::ohms(*square_mm, *metres) + CONTACT_OHMS;
                join(from, to, ohms);
                join(from + 1, to + 1, ohms);
            }
            Kind::Appliance { watts, .. } => join(from, from + 1, supply.volts * supply.volts / watts),
            _ => {}
        }
        if matches!(kind, Kind::Outlets { .. } | Kind::SubGroup { .. }) {
            if on {
                join(from, to, CONTACT_OHMS);
            }
            join(from + 1, to + 1, CONTACT_OHMS);
        }
    }
    for (one, other) in &state.wires {
        let (one, other) = (node(&state.kinds, &ends, *one), node(&state.kinds, &ends, *other));
        join(one, other, CONTACT_OHMS);
        join(one + 1, other + 1, CONTACT_OHMS);
    }
    let pins = state.kinds.iter().zip(0_u16..).map(|(kind, part)| {
        let pins = (0_u8..).zip(kind.terminals(puzzle.low_voltage()));
        pins.map(|(pin, _)| node(&state.kinds, &ends, Terminal { part, pin })).collect()
    });
    Network { nodes: FIRST_PIN + 4 * state.kinds.len(), branches, source: (SOURCE, supply.volts), pins: pins.collect() }
}

/// The node of a plug or socket on the way there; that on the way back is the next one.
fn node(kinds: &[Kind], ends: &[(usize, usize)], terminal: Terminal) -> usize {
    let (from, to) = ends[usize::from(terminal.part)];
    if plugs::has_plug(kinds, terminal) { from } else { to }
}

/// What flows in a state.
pub fn flow(puzzle: &Puzzle, state: &State) -> Flow {
    let network = network(puzzle, state);
    let volts = network.voltages();
    let mut flow = Flow { amps: vec![0.0; state.kinds.len()], volts: vec![0.0; state.kinds.len()] };
    for (part, kind) in state.kinds.iter().enumerate() {
        let from = FIRST_PIN + 4 * part;
        let to = from + 2;
        // A floating pole is taken as nothing, so what is switched off has no voltage.
        let between = |node: usize| (volts[node] - volts[node + 1]).max(0.0);
        let on = state.positions[part] == 0;
        let (amps, volts) = match kind {
            Kind::Main(_) if on => {
                ((volts[LINE_IN] - volts[LINE_RCD]) / CONTACT_OHMS, volts[LINE_RCD] - volts[NEUTRAL_RCD])
            }
            Kind::Outlets { .. } | Kind::SubGroup { .. } if on => {
                ((volts[from] - volts[to]) / CONTACT_OHMS, between(to))
            }
            Kind::Cord { square_mm, metres, .. } => {
                ((volts[from] - volts[to]) / (cord::ohms(*square_mm, *metres) + CONTACT_OHMS), between(to))
            }
            Kind::Appliance { watts, .. } => {
                let supply = puzzle.params().supply.volts;
                (between(from) * watts / (supply * supply), between(from))
            }
            _ => (0.0, 0.0),
        };
        (flow.amps[part], flow.volts[part]) = (amps.max(0.0), volts);
    }
    flow
}

/// The cord that a small box at its end hangs on: the one that is written before it.
fn cord_before(kinds: &[Kind], part: usize) -> Option<usize> {
    kinds[..part].iter().rposition(|kind| matches!(kind, Kind::Cord { sockets: 0, .. }))
}

/// What feeds a part, from the nearest part on to the box.
pub(super) fn path(state: &State, part: usize) -> Vec<usize> {
    let mut path = Vec::new();
    let mut at = part;
    // Cords can be plugged into each other in a ring, which leads nowhere.
    while path.len() < state.kinds.len() {
        let next = match state.kinds[at] {
            Kind::Outlets { .. } => state.kinds.iter().position(|kind| matches!(kind, Kind::Main(_))),
            Kind::SubGroup { .. } => cord_before(&state.kinds, at),
            Kind::Cord { .. } | Kind::Appliance { .. } => {
                let plug = Terminal { part: u16::try_from(at).unwrap_or(u16::MAX), pin: 0 };
                super::rows::plugged(state, plug).map(|end| usize::from(end.part))
            }
            _ => None,
        };
        let Some(next) = next else { break };
        path.push(next);
        at = next;
    }
    path
}

/// Whether a part hangs on a group of the box at all, switched on or not.
pub(super) fn hangs(state: &State, part: usize) -> bool {
    path(state, part).iter().any(|part| matches!(state.kinds[*part], Kind::Outlets { .. }))
}

/// The first appliance that stands farther away than the cords to it are long together, and how many metres they miss.
pub(super) fn too_short(state: &State) -> Option<(usize, f64)> {
    let metres = |part: &usize| if let Kind::Cord { metres, .. } = state.kinds[*part] { metres } else { 0.0 };
    state.kinds.iter().enumerate().find_map(|(part, kind)| {
        let Kind::Appliance { away, .. } = kind else { return None };
        let missing = away - path(state, part).iter().map(metres).sum::<f64>();
        (hangs(state, part) && missing > 0.0).then_some((part, missing))
    })
}

/// Whether a part is a cord that is rolled up on its reel.
pub(super) fn rolled(state: &State, part: usize) -> bool {
    matches!(state.kinds[part], Kind::Cord { reel: true, .. }) && state.positions[part] == 0
}

/// How warm everything is in the end: cords in degrees Celsius, guards as the square of their share of the rated current.
pub(super) fn settled(state: &State, flow: &Flow) -> Vec<f64> {
    let settle = |(part, kind): (usize, &Kind)| match kind {
        Kind::Cord { square_mm, .. } => cord::settles(*square_mm, rolled(state, part), flow.amps[part]),
        kind => kind.guard().map_or(0.0, |guard| guard.settles(flow.amps[part])),
    };
    state.kinds.iter().enumerate().map(settle).collect()
}

/// Whether a part can't stay as warm as this.
fn too_warm(state: &State, part: usize, warmth: f64) -> bool {
    match state.kinds[part] {
        Kind::Cord { .. } => warmth >= cord::HOT_DEGREES,
        kind => kind.guard().is_some_and(|guard| guard.trips(warmth)),
    }
}

/// Whether a clamp fits around what feeds a part.
pub(super) fn clamps(puzzle: &Puzzle, state: &State, part: usize) -> bool {
    let fits = state.kinds[part].is_party();
    puzzle.is_party() && puzzle.params().meter && fits
}

/// Some seconds of the party: things warm up, until one trips or the colleague pulls a plug.
pub(super) fn tick(puzzle: &Puzzle, state: &mut State) -> bool {
    let flow = flow(puzzle, state);
    let settled = settled(state, &flow);
    if (0..state.kinds.len()).all(|part| !too_warm(state, part, settled[part])) {
        // Nothing will happen any more, so there is nothing to wait for.
        state.warmth = settled;
        return false;
    }
    for (part, settles) in settled.iter().enumerate() {
        let warmth = state.warmth[part];
        state.warmth[part] = match state.kinds[part] {
            Kind::Cord { .. } => cord::warmed(warmth, *settles, rolled(state, part), TICK_SECONDS),
            kind => kind.guard().map_or(0.0, |guard| guard.warmed(warmth, flow.amps[part], TICK_SECONDS)),
        };
    }
    let warm = (0..state.kinds.len()).filter(|part| too_warm(state, *part, state.warmth[*part]));
    // What is farthest over its limit was there first.
    let over = |part: &usize| match state.kinds[*part] {
        Kind::Cord { .. } => state.warmth[*part] / cord::HOT_DEGREES,
        _ => state.warmth[*part] / settled[*part].max(0.01) + 1.0,
    };
    if let Some(part) = warm.max_by(|a, b| over(a).total_cmp(&over(b))) {
        happens(state, part);
    }
    true
}

/// A guard trips, or the colleague pulls the plug of a cord that smells.
fn happens(state: &mut State, part: usize) {
    let index = u16::try_from(part).unwrap_or(u16::MAX);
    state.measured.clear();
    (state.probe, state.clamp) = (None, None);
    let miss = match state.kinds[part] {
        Kind::Cord { .. } => {
            let miss = if rolled(state, part) { "hot_reel" } else { "thin_cord" };
            let plug = Terminal { part: index, pin: 0 };
            state.wires.retain(|(from, to)| *from != plug && *to != plug);
            state.event = Event::Stopped(Hand::Hot(index));
            miss
        }
        kind => {
            state.positions[part] = 1;
            state.warmth[part] = 0.0;
            state.event = Event::Tripped(index);
            if matches!(kind, Kind::Main(_)) { "main_blown" } else { "tripped" }
        }
    };
    state.misses.insert(miss.to_owned());
}
