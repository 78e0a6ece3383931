//! Solar panels in rows: which cable leads where, how many volts a row has, and what power it gives.

use super::params::{Kind, Puzzle, Spot, Terminal};
use super::sim::State;
use serde::{Deserialize, Serialize};

/// Voltage of a panel that gives no current, in volts at 25 °C: about 60 cells in series.
const OPEN_VOLTS: f64 = 40.0;
/// How much of that it loses per degree that it is warmer: a usual value for silicon.
const PER_DEGREE: f64 = -0.0027;
/// Voltage at which it gives most power: 85 % of the open voltage, usual for silicon.
const WORKING_VOLTS: f64 = 34.0;
/// Current in full sun, in amperes.
const FULL_AMPS: f64 = 10.0;
/// Share of the current that is left in the shade.
const SHADE: f64 = 0.1;

/// When one looks at the sky.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sky {
    /// The sun stands in the east.
    Morning,
    /// The sun stands high.
    Noon,
    /// The sun stands in the west.
    Afternoon,
    /// A clear morning in winter, before the sun gives power.
    Frost,
    /// A night with a storm, and the grid is gone.
    Storm,
}

/// The sun of a day, in order.
pub(super) const DAY: [Sky; 3] = [Sky::Morning, Sky::Noon, Sky::Afternoon];

/// A row of panels on an input of the inverter.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Index of the input.
    pub tracker: usize,
    /// Indexes of the panels from plus to minus.
    pub panels: Vec<usize>,
    /// Whether it ends at the input's minus, so that it is one way round.
    pub closed: bool,
    /// Whether the switch of the input is on.
    pub on: bool,
    /// Volts at which the input starts.
    pub start: f64,
    /// Most volts that the input bears.
    pub most: f64,
}

impl Row {
    /// Volts at which it works, at 25 °C; none while it is open.
    pub fn volts(&self) -> f64 {
        if self.closed { self.panels.len() as f64 * WORKING_VOLTS } else { 0.0 }
    }

    /// Volts while no current flows, at so many degrees Celsius.
    pub fn open_volts(&self, degrees: f64) -> f64 {
        let each = OPEN_VOLTS * (1.0 + PER_DEGREE * (degrees - 25.0));
        if self.closed { self.panels.len() as f64 * each } else { 0.0 }
    }

    /// Whether it is enough for the input to start.
    pub fn starts(&self) -> bool {
        self.closed && self.on && self.volts() >= self.start
    }

    /// Most power in watts. A panel that can't carry the current of the others is passed by its bypass diodes and gives
    /// nothing; so the row takes the current at which current times the panels that can carry it is highest.
    pub fn watts(&self, state: &State, sky: Sky) -> f64 {
        if !self.starts() {
            return 0.0;
        }
        let amps: Vec<f64> = self.spots(state).map(|spot| amps(spot, sky)).collect();
        let at = |current: f64| {
            let volts = amps.iter().filter(|amps| **amps >= current).count() as f64 * WORKING_VOLTS;
            if volts >= self.start { current * volts } else { 0.0 }
        };
        amps.iter().map(|current| at(*current)).fold(0.0, f64::max)
    }

    /// What the sun does on each of its panels.
    pub(super) fn spots<'a>(&'a self, state: &'a State) -> impl Iterator<Item = Spot> + 'a {
        self.panels.iter().filter_map(|part| match state.kinds.get(*part) {
            Some(Kind::Panel(spot)) => Some(*spot),
            _ => None,
        })
    }
}

/// Current that a panel can carry, in amperes: shares of a clear day on a roof of 35 degrees, rounded.
fn amps(spot: Spot, sky: Sky) -> f64 {
    FULL_AMPS
        * match (spot, sky) {
            (_, Sky::Frost | Sky::Storm) => 0.0,
            (Spot::South, Sky::Noon) => 1.0,
            (Spot::East, Sky::Morning) | (Spot::West, Sky::Afternoon) => 0.8,
            (Spot::East | Spot::West, Sky::Noon) => 0.7,
            (Spot::South, _) => 0.4,
            (Spot::East | Spot::West, _) => 0.2,
            (Spot::Shade, _) => SHADE,
        }
}

/// The row on each input that has at least one panel.
pub fn rows(puzzle: &Puzzle, state: &State) -> Vec<Row> {
    let parts = state.kinds.iter().enumerate();
    parts.filter_map(|(part, kind)| row(puzzle, state, part, *kind)).collect()
}

fn row(puzzle: &Puzzle, state: &State, tracker: usize, kind: Kind) -> Option<Row> {
    let Kind::Tracker { start, most } = kind else { return None };
    let pin = |part: usize, pin: u8| Terminal { part: u16::try_from(part).unwrap_or(u16::MAX), pin };
    let mut panels = Vec::new();
    let mut here = pin(tracker, 0);
    let closed = loop {
        let Some(next) = plugged(state, here) else { break false };
        let part = usize::from(next.part);
        if part == tracker || panels.len() > puzzle.params().parts.len() {
            break part == tracker;
        }
        panels.push(part);
        here = pin(part, 1);
    };
    let on = state.positions.get(tracker) == Some(&1);
    (!panels.is_empty()).then_some(Row { tracker, panels, closed, on, start, most })
}

/// The other end of the cable on a plug, or of the first wire on a screw.
pub(super) fn plugged(state: &State, plug: Terminal) -> Option<Terminal> {
    state.wires.iter().find_map(|(from, to)| match plug {
        plug if plug == *from => Some(*to),
        plug if plug == *to => Some(*from),
        _ => None,
    })
}
