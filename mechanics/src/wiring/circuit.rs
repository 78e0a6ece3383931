//! Voltages and currents, by modified nodal analysis.
//!
//! Ho, Ruehli and Brennan, "The modified nodal approach to network analysis" (IEEE Trans. CAS 22, 1975).
//! All loads are resistive, so effective values of alternating current behave as direct current does.

use super::params::{Fault, Kind, Puzzle, Terminal};
use super::{cord::COPPER, layout, party, sim::State};

/// A resistor between two nodes; node 0 is earth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Branch {
    /// First node.
    pub a: usize,
    /// Second node.
    pub b: usize,
    /// Resistance in ohms.
    pub ohms: f64,
}

/// Resistance of a closed contact and of a screw terminal, in ohms: a few milliohms in practice.
pub(super) const CONTACT_OHMS: f64 = 0.005;
/// Cross-section of a lighting wire, in square millimetres.
const SQUARE_MM: f64 = 1.5;
/// Power of an impulse relay's coil at the supply's voltage, in watts.
const COIL_WATTS: f64 = 4.0;
/// What the grid sees of an inverter that feeds nothing, in ohms: about 5 W.
const IDLE_OHMS: f64 = 10_000.0;

/// Input resistance of a digital multimeter that measures volts, in ohms.
const METER_OHMS: f64 = 10e6;
/// What a multimeter that measures ohms has in series with its own source of one volt, in ohms.
pub(super) const REFERENCE_OHMS: f64 = 1000.0;

/// The resistor network of a state. Node 0 is earth.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    /// Number of nodes.
    pub nodes: usize,
    /// All resistors.
    pub branches: Vec<Branch>,
    /// The node that the ideal source feeds, and its voltage against earth in volts: the supply, or a multimeter that
    /// measures ohms while the power is off; its black lead is earth then.
    pub source: (usize, f64),
    /// Node of each terminal, by part.
    pub(super) pins: Vec<Vec<usize>>,
}

/// A solved circuit.
#[derive(Clone, Debug, PartialEq)]
pub struct Circuit {
    volts: Vec<f64>,
    pins: Vec<Vec<usize>>,
    /// Current through the line pole of breaker and RCD, in amperes.
    pub line_amps: f64,
    /// Difference of the currents through the two poles of the RCD, in amperes.
    pub residual_amps: f64,
    supply_volts: f64,
}

impl Circuit {
    /// Voltage of a terminal against earth, in volts; 0 for one that does not exist.
    pub fn volts(&self, terminal: Terminal) -> f64 {
        let node = self.pins.get(usize::from(terminal.part)).and_then(|pins| pins.get(usize::from(terminal.pin)));
        node.and_then(|node| self.volts.get(*node)).copied().unwrap_or(0.0)
    }

    /// Voltage between the first two terminals of a part, in volts.
    pub fn across(&self, part: usize) -> f64 {
        let part = u16::try_from(part).unwrap_or(u16::MAX);
        (self.volts(Terminal { part, pin: 0 }) - self.volts(Terminal { part, pin: 1 })).abs()
    }

    /// How brightly a load of this supply's voltage burns: its share of the rated power, 0 to about 1.
    pub fn brightness(&self, part: usize) -> f64 {
        let share = self.across(part) / self.supply_volts;
        share * share
    }
}

/// Nodes before those of the terminals: earth, the source, and both poles between RCD and breaker.
pub(super) const EARTH: usize = 0;
pub(super) const SOURCE: usize = 1;
pub(super) const LINE_IN: usize = 2;
pub(super) const NEUTRAL_IN: usize = 3;
pub(super) const LINE_RCD: usize = 4;
pub(super) const NEUTRAL_RCD: usize = 5;
pub(super) const FIRST_PIN: usize = 6;

/// The network that a state makes: supply, RCD, breaker, parts, wires, and the multimeter where its leads lie.
pub fn network(puzzle: &Puzzle, state: &State) -> Network {
    if puzzle.is_party() {
        return party::network(puzzle, state);
    }
    let low = puzzle.low_voltage();
    let supply = &puzzle.params.supply;
    let mut next = FIRST_PIN;
    let pins: Vec<Vec<usize>> = state
        .kinds
        .iter()
        .map(|kind| {
            let pins: Vec<usize> = (next..next + kind.terminals(low).len()).collect();
            next += pins.len();
            pins
        })
        .collect();

    let mut branches = Vec::with_capacity(64);
    let mut join = |a: usize, b: usize, ohms: f64| branches.push(Branch { a, b, ohms });
    join(SOURCE, LINE_IN, supply.ohms / 2.0);
    join(EARTH, NEUTRAL_IN, supply.ohms / 2.0);
    let bus = &pins[puzzle.box_part];
    if state.rcd_on {
        join(LINE_IN, LINE_RCD, CONTACT_OHMS);
        join(NEUTRAL_IN, NEUTRAL_RCD, CONTACT_OHMS);
    }
    if state.breaker_on {
        join(LINE_RCD, bus[0], CONTACT_OHMS);
        join(NEUTRAL_RCD, bus[1], CONTACT_OHMS);
    }
    let ohms_measured = !state.breaker_on && leads(state, &pins).is_some();
    // A multimeter floats; with the power off its black lead stands in for earth.
    if let Some(earth) = bus.get(2).filter(|_| !ohms_measured) {
        join(EARTH, *earth, CONTACT_OHMS);
    }
    for (part, kind) in state.kinds.iter().enumerate() {
        let pin = &pins[part];
        let position = state.positions[part];
        match kind {
            Kind::Box => {}
            Kind::Lamp(watts) | Kind::EmergencyLight(watts) | Kind::Socket(watts) => {
                join(pin[0], pin[1], supply.volts * supply.volts / watts);
            }
            Kind::Switch | Kind::PushButton => {
                if position == 1 {
                    join(pin[0], pin[1], CONTACT_OHMS);
                }
            }
            Kind::EmergencyStop | Kind::DoorContact | Kind::KeySwitch => {
                let fault = puzzle.params.parts[part].fault.filter(|_| state.replaced[part] == 0);
                match (position, fault) {
                    (0, None) => join(pin[0], pin[1], CONTACT_OHMS),
                    (0, Some(Fault::Ohms(ohms))) => join(pin[0], pin[1], CONTACT_OHMS + ohms),
                    _ => {}
                }
            }
            Kind::Relay(ohms) => join(pin[0], pin[1], *ohms),
            // At rest an inverter is hardly a load; what it feeds is counted by itself.
            Kind::Inverter(_) => join(pin[0], pin[1], IDLE_OHMS),
            Kind::Group(_) => {
                if state.breaker_on {
                    join(LINE_RCD, pin[0], CONTACT_OHMS);
                    join(NEUTRAL_RCD, pin[1], CONTACT_OHMS);
                }
                join(EARTH, pin[2], CONTACT_OHMS);
            }
            // Direct current doesn't meet the grid.
            Kind::Panel(_) | Kind::Tracker { .. } | Kind::Battery { .. } | Kind::Backup { .. } => {}
            // Where there are plugs with two poles the network is another.
            Kind::Main(_)
            | Kind::Outlets { .. }
            | Kind::SubGroup { .. }
            | Kind::Cord { .. }
            | Kind::Appliance { .. } => {}
            Kind::TwoWay => join(pin[0], pin[1 + usize::from(position)], CONTACT_OHMS),
            Kind::Cross => {
                let crossed = usize::from(position);
                join(pin[0], pin[2 + crossed], CONTACT_OHMS);
                join(pin[1], pin[3 - crossed], CONTACT_OHMS);
            }
            Kind::ImpulseRelay => {
                join(pin[0], pin[1], supply.volts * supply.volts / COIL_WATTS);
                if position == 1 {
                    join(pin[2], pin[3], CONTACT_OHMS);
                }
            }
        }
    }
    for (lane, (from, to)) in state.wires.iter().enumerate() {
        let metres = layout::route(puzzle, &state.kinds, *from, *to, lane).metres;
        let node = |terminal: &Terminal| pins[usize::from(terminal.part)][usize::from(terminal.pin)];
        join(node(from), node(to), COPPER * metres / SQUARE_MM + CONTACT_OHMS);
    }

    let mut source = (SOURCE, supply.volts);
    match leads(state, &pins) {
        Some((red, black)) if ohms_measured => {
            join(next, red, REFERENCE_OHMS);
            join(black, EARTH, CONTACT_OHMS);
            source = (next, 1.0);
            next += 1;
        }
        Some((red, black)) => join(red, black, METER_OHMS),
        None => {}
    }
    Network { nodes: next, branches, source, pins }
}

/// Nodes of the multimeter's red and black lead, when both lie on something.
fn leads(state: &State, pins: &[Vec<usize>]) -> Option<(usize, usize)> {
    let node = |lead: Option<Terminal>| lead.map(|lead| pins[usize::from(lead.part)][usize::from(lead.pin)]);
    node(state.leads[0]).zip(node(state.leads[1]))
}

/// Solves the circuit of a state.
pub fn solve(puzzle: &Puzzle, state: &State) -> Circuit {
    let supply = &puzzle.params.supply;
    let network = network(puzzle, state);
    let volts = network.voltages();
    let through = |a: usize, b: usize| if state.rcd_on { (volts[a] - volts[b]) / CONTACT_OHMS } else { 0.0 };
    let fed = network.source.0 == SOURCE;
    let line_amps = if fed { (supply.volts - volts[LINE_IN]) / (supply.ohms / 2.0) } else { 0.0 };
    let residual_amps = (through(LINE_IN, LINE_RCD) - through(NEUTRAL_RCD, NEUTRAL_IN)).abs();
    Circuit { volts, pins: network.pins, line_amps, residual_amps, supply_volts: supply.volts }
}

impl Network {
    /// Which nodes have a way to earth or to the source. The others float.
    pub fn reached(&self) -> Vec<bool> {
        reached(self.nodes, &self.branches, &[EARTH, self.source.0])
    }

    /// Voltage of each node against earth, in volts; 0 for nodes that float, as a tester shows them.
    pub fn voltages(&self) -> Vec<f64> {
        voltages(self.nodes, &self.branches, self.source, &self.reached())
    }
}

fn voltages(nodes: usize, branches: &[Branch], source: (usize, f64), reached: &[bool]) -> Vec<f64> {
    // Unknowns: the voltage of each reached node but earth, then the current of the source.
    let mut unknown = vec![usize::MAX; nodes];
    let mut size = 0;
    for node in 1..nodes {
        if reached[node] {
            unknown[node] = size;
            size += 1;
        }
    }
    let current = size;
    size += 1;
    let mut matrix = vec![0.0; size * size];
    let mut right = vec![0.0; size];
    for branch in branches.iter().filter(|branch| reached[branch.a] && branch.a != branch.b) {
        let siemens = 1.0 / branch.ohms;
        for (row, other) in [(branch.a, branch.b), (branch.b, branch.a)] {
            let row = unknown[row];
            if row == usize::MAX {
                continue;
            }
            matrix[row * size + row] += siemens;
            if unknown[other] != usize::MAX {
                matrix[row * size + unknown[other]] -= siemens;
            }
        }
    }
    let source_row = unknown[source.0];
    matrix[current * size + source_row] = 1.0;
    matrix[source_row * size + current] = 1.0;
    right[current] = source.1;

    let solved = eliminate(size, &mut matrix, &mut right);
    (0..nodes).map(|node| if unknown[node] == usize::MAX { 0.0 } else { solved[unknown[node]] }).collect()
}

/// Which nodes are connected to one of `roots`.
fn reached(nodes: usize, branches: &[Branch], roots: &[usize]) -> Vec<bool> {
    let mut reached = vec![false; nodes];
    roots.iter().for_each(|root| reached[*root] = true);
    loop {
        let mut grown = false;
        for branch in branches {
            if reached[branch.a] != reached[branch.b] {
                reached[branch.a] = true;
                reached[branch.b] = true;
                grown = true;
            }
        }
        if !grown {
            return reached;
        }
    }
}

/// Gauss elimination with partial pivoting, in place: plain operations in a fixed order, so that every machine gets
/// the same bits.
fn eliminate(size: usize, matrix: &mut [f64], right: &mut [f64]) -> Vec<f64> {
    for column in 0..size {
        let mut pivot = column;
        for row in column + 1..size {
            if matrix[row * size + column].abs() > matrix[pivot * size + column].abs() {
                pivot = row;
            }
        }
        if pivot != column {
            for k in column..size {
                matrix.swap(column * size + k, pivot * size + k);
            }
            right.swap(column, pivot);
        }
        let (upper, lower) = matrix.split_at_mut((column + 1) * size);
        let top = &upper[column * size..];
        for (offset, row) in lower.chunks_exact_mut(size).enumerate() {
            if row[column] != 0.0 {
                let factor = row[column] / top[column];
                for k in column + 1..size {
                    row[k] -= factor * top[k];
                }
                right[column + 1 + offset] -= factor * right[column];
            }
        }
    }
    let mut solved = vec![0.0; size];
    for row in (0..size).rev() {
        let mut sum = right[row];
        for k in row + 1..size {
            sum -= matrix[row * size + k] * solved[k];
        }
        solved[row] = sum / matrix[row * size + row];
    }
    solved
}
