//! Where water and warmth go, once everything has become steady.

use super::check::{FoundEffect, Puzzle};
use super::hydraulics::{Element, GRAVITY, Link, Network, Node};
use super::params::{Criterion, Fault, SourceKind};
use super::root::root;
use super::sim::State;

/// Warmth that a cubic metre of water takes for a degree, in J/(m³ K): 1.163 Wh for a litre.
const WATER: f64 = 4_186_800.0;
/// Kinematic viscosity of water of about 50 °C, in m²/s.
const VISCOSITY: f64 = 0.55e-6;
/// Roughness of the wall of a pipe, in mm: drawn steel and composite pipe.
const ROUGHNESS: f64 = 0.01;
/// Share of its electricity that a small pump turns into flow.
const PUMP_SHARE: f64 = 0.35;
/// Exponent of a radiator's warmth over its excess temperature (EN 442).
const EXPONENT: f64 = 1.3;
/// Share of its warmth that a radiator half full of air still gives.
const AIR_SHARE: f64 = 0.4;
/// Below this pressure the source protects itself and stops, in hundredths of a bar.
pub(super) const LEAST_PRESSURE: i16 = 80;
/// Less flow than this is none, in m³/s: a drop a second.
const STILL: f64 = 5e-8;

/// What everything comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Balance {
    /// Flow through each emitter, in l/h.
    pub flows: Vec<f64>,
    /// Pressure over each emitter's valve, in kPa.
    pub over: Vec<f64>,
    /// Temperature of the water that flows into each emitter, in °C.
    pub inlets: Vec<f64>,
    /// Temperature of the water that flows out of it, in °C.
    pub outlets: Vec<f64>,
    /// Warmth that each emitter gives, in W.
    pub warmth: Vec<f64>,
    /// Temperature of each room, in °C.
    pub rooms: Vec<f64>,
    /// Temperature of the water that leaves the source, in °C; lower than what was set when it can't do more.
    pub supply: f64,
    /// Temperature of the water that comes back, in °C.
    pub back: f64,
    /// Flow through the pump, in l/h.
    pub flow: f64,
    /// Pressure that the pump gives, in kPa.
    pub head: f64,
    /// Warmth that the source gives, in W.
    pub source: f64,
    /// Electricity of the pump, in W.
    pub pump: f64,
    /// Gas or electricity of source and pump together, in W.
    pub power: f64,
}

impl Balance {
    /// Indexes of emitters whose valve whistles.
    pub fn whistles(&self, puzzle: &Puzzle) -> impl Iterator<Item = usize> {
        let most = if puzzle.asks(Criterion::Quiet) { puzzle.params.whistle } else { f64::INFINITY };
        self.over.iter().enumerate().filter(move |(_, over)| **over > most).map(|(emitter, _)| emitter)
    }
}

/// Flow coefficient of an emitter's valve, in m³/h at 1 bar: it grows with the setting, as that of a presettable valve.
fn kv(puzzle: &Puzzle, state: &State, emitter: usize) -> f64 {
    let described = &puzzle.params.emitters[emitter];
    let stand = state.stands.get(emitter).copied().unwrap_or(0).min(described.stands);
    let open = f64::from(stand) / f64::from(described.stands);
    described.kvs * open
}

/// Pipes, valves, filter and pump as a network. Links of emitters come last, in their order.
fn network(puzzle: &Puzzle, state: &State) -> Network {
    let (params, found) = (&puzzle.params, &puzzle.found);
    // The return at the pump, where the expansion vessel is; after the pump; supply and return at each branch's end.
    let mut nodes = vec![Node::Head(0.0), Node::Demand(0.0)];
    nodes.resize(2 + 2 * params.branches.len(), Node::Demand(0.0));
    let ends = |branch: Option<usize>| branch.map_or((1, 0), |branch| (2 + 2 * branch, 3 + 2 * branch));
    let speed = params.pump.speeds.get(usize::from(state.speed)).copied().unwrap_or(0.0);
    let pump =
        if state.pressure < LEAST_PRESSURE { Element::Closed } else { Element::Pump(found.curve.at_speed(speed)) };
    let mut links = Vec::new();
    let mut add = |from: usize, to: usize, element: Element| links.push(Link { from, to, element });
    match &params.filter {
        Some(filter) => {
            nodes.push(Node::Demand(0.0));
            let before = nodes.len() - 1;
            add(0, before, Element::Kv(if state.dirty { filter.blocked } else { filter.clean }));
            add(before, 1, pump);
        }
        None => add(0, 1, pump),
    }
    for (index, branch) in params.branches.iter().enumerate() {
        let pipe = Element::Pipe { length: branch.length, diameter: branch.diameter, roughness: ROUGHNESS, minor: 0.0 };
        let ((supply, back), (from, to)) = (ends(Some(index)), ends(found.after[index]));
        add(from, supply, pipe);
        add(back, to, pipe);
    }
    for emitter in 0..params.emitters.len() {
        let (supply, back) = ends(Some(found.on[emitter]));
        add(supply, back, Element::Kv(kv(puzzle, state, emitter)));
    }
    Network { nodes, links, viscosity: VISCOSITY }
}

/// An emitter with water flowing through it.
struct Warm {
    /// Flow from the main, in m³/s.
    flow: f64,
    /// Warmth at an excess of 1 K, in W.
    size: f64,
    /// Share of hot water in what flows in.
    hot: f64,
}

impl Warm {
    /// Temperatures above the room of what flows in and out, for water of this temperature above the room.
    ///
    /// Along the emitter the excess θ falls as ρ c q dθ = -K θ^1.3 ds, so θ_out^-0.3 - θ_in^-0.3 = 0.3 K / (ρ c q).
    fn excess(&self, water: f64) -> (f64, f64) {
        if self.flow < STILL || water <= 0.0 {
            return (0.0, 0.0);
        }
        let power = EXPONENT - 1.0;
        let rise = power * self.size * self.hot / (WATER * self.flow);
        let out = |inlet: f64| libm::pow(libm::pow(inlet, -power) + rise, -1.0 / power);
        if self.hot >= 1.0 {
            return (water, out(water));
        }
        let mixed = |back: f64| self.hot * water + (1.0 - self.hot) * back;
        let back = root((0.0, water), |back| out(mixed(back)) - back);
        (mixed(back), back)
    }

    /// Warmth that it gives, in W.
    fn warmth(&self, water: f64) -> f64 {
        if self.flow < STILL || water <= 0.0 { 0.0 } else { WATER * self.flow * (water - self.excess(water).1) }
    }
}

/// Everything that is known before the water has a temperature.
struct House<'a> {
    puzzle: &'a Puzzle,
    emitters: Vec<Warm>,
    /// Loss of each room, in W/K.
    losses: Vec<f64>,
}

impl House<'_> {
    /// Temperature of a room with water of this temperature, in °C.
    fn room(&self, room: usize, supply: f64) -> f64 {
        let (params, loss) = (&self.puzzle.params, self.losses[room]);
        let gains = params.rooms[room].gains;
        // Without any warmth from water; it gets no colder, and no warmer than the water or than this.
        let least = params.outside + gains / loss;
        let warmth = |air: f64| -> f64 {
            let here = self.emitters.iter().zip(&self.puzzle.found.rooms).filter(|(_, of)| **of == room);
            here.map(|(emitter, _)| emitter.warmth(supply - air)).sum()
        };
        root((least, supply.max(least)), |air| warmth(air) + gains - loss * (air - params.outside))
    }

    fn rooms(&self, supply: f64) -> Vec<f64> {
        (0..self.losses.len()).map(|room| self.room(room, supply)).collect()
    }

    /// Warmth that all emitters give, in W.
    fn total(&self, supply: f64, rooms: &[f64]) -> f64 {
        let each = self.emitters.iter().zip(&self.puzzle.found.rooms);
        each.map(|(emitter, room)| emitter.warmth(supply - rooms[*room])).sum()
    }
}

/// Losses of rooms and sizes of emitters after what was bought.
fn bought(puzzle: &Puzzle, state: &State) -> (Vec<f64>, Vec<f64>) {
    let params = &puzzle.params;
    let mut losses: Vec<f64> = params.rooms.iter().map(|room| room.loss).collect();
    let mut sizes: Vec<f64> = params.emitters.iter().map(|one| one.watts / libm::pow(50.0, EXPONENT)).collect();
    for (index, effect) in puzzle.found.effects.iter().enumerate() {
        if !state.has(index) {
            continue;
        }
        match effect {
            FoundEffect::Insulate(rooms, factor) => rooms.iter().for_each(|room| losses[*room] *= factor),
            FoundEffect::Larger(emitter, factor) => sizes[*emitter] *= factor,
        }
    }
    for (emitter, size) in sizes.iter_mut().enumerate() {
        if state.fault(emitter) == Some(Fault::Air) {
            *size *= AIR_SHARE;
        }
    }
    (losses, sizes)
}

/// Warmth for each W of electricity or gas.
///
/// Heat pumps: regression over makers' data (Ruhnau, Hirth and Praktiknjo, Time series of heat demand and heat pump
/// efficiency for energy system modeling, Scientific Data 6, 189, 2019), over the lift in K, held at its ends.
pub(super) fn efficiency(puzzle: &Puzzle, supply: f64) -> f64 {
    let curve = |from: f64, (top, slope, bend): (f64, f64, f64)| {
        let lift = (supply - from).clamp(15.0, 75.0);
        (top - slope * lift + bend * lift * lift).max(1.0)
    };
    match puzzle.params.source.kind {
        SourceKind::Boiler(share) => share,
        SourceKind::AirPump => curve(puzzle.params.outside, (6.08, 0.09, 0.0005)),
        SourceKind::WaterPump(from) => curve(from, (9.97, 0.20, 0.0012)),
    }
}

/// Solves water and warmth.
pub fn balance(puzzle: &Puzzle, state: &State) -> Balance {
    let params = &puzzle.params;
    let network = network(puzzle, state);
    let first = network.links.len() - params.emitters.len();
    let solved = network.solve().unwrap_or_default();
    let flow_of = |link: usize| solved.flows.get(link).copied().unwrap_or(0.0).max(0.0);
    let (losses, sizes) = bought(puzzle, state);
    let emitters = sizes.iter().enumerate().map(|(index, size)| {
        let mix = state.mixes.get(index).copied().unwrap_or(10).clamp(1, 10);
        Warm { flow: flow_of(first + index), size: *size, hot: f64::from(mix) / 10.0 }
    });
    let house = House { puzzle, emitters: emitters.collect(), losses };
    let runs = state.pressure >= LEAST_PRESSURE;
    let set = params.source.waters.get(usize::from(state.water)).copied().unwrap_or(params.outside);
    let most = params.source.watts;
    let wants = |supply: f64| house.total(supply, &house.rooms(supply));
    let supply = match wants(set) > most {
        _ if !runs => params.outside,
        true => root((params.outside, set), |supply| wants(supply) - most),
        false => set,
    };
    let rooms = house.rooms(supply);
    let mut balance = Balance { supply, rooms, back: supply, ..Balance::default() };
    let mut carried = 0.0;
    for (index, emitter) in house.emitters.iter().enumerate() {
        let room = balance.rooms[puzzle.found.rooms[index]];
        let still = emitter.flow < STILL;
        let (inlet, outlet) = emitter.excess(supply - room);
        let warmth = emitter.warmth(supply - room);
        balance.flows.push(if still { 0.0 } else { emitter.flow * 3_600_000.0 });
        balance.inlets.push(room + inlet);
        balance.outlets.push(room + outlet);
        balance.warmth.push(warmth);
        let kv = kv(puzzle, state, index);
        let over = if kv > 0.0 { emitter.flow * 3600.0 / kv } else { 0.0 };
        balance.over.push(100.0 * over * over);
        carried += emitter.flow;
    }
    balance.source = balance.warmth.iter().sum();
    balance.flow = carried * 3_600_000.0;
    if carried >= STILL {
        balance.back = supply - balance.source / (WATER * carried);
    }
    let speed = params.pump.speeds.get(usize::from(state.speed)).copied().unwrap_or(0.0);
    if runs {
        balance.head = puzzle.found.curve.at_speed(speed).head(carried).max(0.0) * GRAVITY;
        // Even a pump that pushes against closed valves keeps its electronics awake.
        balance.pump = 2.0 + balance.head * 1000.0 * carried / PUMP_SHARE;
        balance.power = balance.pump + balance.source / efficiency(puzzle, supply);
    }
    balance
}
