//! Where things are in the scene, and the fixed routes of the wires.

use super::params::{Kind, Puzzle, Terminal};
use crate::Place;

/// Smallest side of what a finger must hit, in scene units: 44 px on a Chromebook whose scene is 0.6 wide.
const TOUCH: f32 = 76.0;
/// One metre in scene units: a storey of 2.6 m is drawn 190 units high.
const METRE: f32 = 73.0;

/// The way a wire takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Corners from end to end, in scene units.
    pub points: Vec<(f32, f32)>,
    /// Length in metres.
    pub metres: f64,
}

/// Distance between the middles of neighbouring terminals, by how many there are.
fn pitch(count: usize) -> f32 {
    if count > 3 { 80.0 } else { 90.0 }
}

/// The middle of a terminal. Parts draw their terminals in one row around `at`.
pub fn terminal_place(puzzle: &Puzzle, kinds: &[Kind], terminal: Terminal) -> Place {
    let part = usize::from(terminal.part);
    let (Some(described), Some(kind)) = (puzzle.params.parts.get(part), kinds.get(part)) else {
        return Place::new(0.0, 0.0, TOUCH, TOUCH);
    };
    let count = kind.terminals(puzzle.low_voltage()).len();
    if kind.is_party() {
        return socket_place(described.at, *kind, terminal.pin);
    }
    let offset = (f32::from(terminal.pin) - (count as f32 - 1.0) / 2.0) * pitch(count);
    Place::new(described.at.0 + offset, described.at.1, TOUCH, TOUCH)
}

/// Where a plug or socket of the mains is: sockets in a row below their group, or beside the reel that they are on.
fn socket_place(at: (f32, f32), kind: Kind, pin: u8) -> Place {
    let (x, y) = at;
    let row = |pin: u8, sockets: u8, pitch: f32| (f32::from(pin) - (f32::from(sockets) - 1.0) / 2.0) * pitch;
    match kind {
        Kind::Outlets { sockets, .. } | Kind::SubGroup { sockets, .. } => {
            Place::new(x + row(pin, sockets, 84.0), y, TOUCH, TOUCH)
        }
        Kind::Cord { .. } if pin == 0 => Place::new(x - 104.0, y, TOUCH, TOUCH),
        Kind::Cord { sockets, .. } => {
            Place::new(x + 104.0 + row(pin - 1, sockets, 84.0) + 42.0 * (f32::from(sockets) - 1.0), y, TOUCH, TOUCH)
        }
        _ => Place::new(x, y, TOUCH, TOUCH),
    }
}

/// Places of what hands can touch on a part besides its terminals: the rocker or button of a switch, and on the box
/// the RCD, the breaker, the padlock, the tester that hangs beside it, and the red and black lead of the multimeter.
pub fn part_places(puzzle: &Puzzle, kinds: &[Kind], part: usize) -> Vec<(&'static str, Place)> {
    let (Some(described), Some(kind)) = (puzzle.params.parts.get(part), kinds.get(part)) else { return Vec::new() };
    let (x, y) = described.at;
    match kind {
        // A panel lies above its plugs.
        Kind::Panel(_) => vec![("panel", Place::new(x, y - 82.0, 150.0, TOUCH + 8.0))],
        Kind::Outlets { .. } | Kind::SubGroup { .. } | Kind::Main(_) => {
            let up = if matches!(kind, Kind::Main(_)) { 0.0 } else { 104.0 };
            vec![("rocker", Place::new(x, y - up, TOUCH, 96.0))]
        }
        Kind::Cord { .. } => vec![("reel", Place::new(x, y, TOUCH + 30.0, TOUCH + 30.0))],
        Kind::Appliance { .. } => vec![("body", Place::new(x, y - 96.0, 110.0, 100.0))],
        Kind::Box if puzzle.is_party() => vec![
            ("clamp", Place::new(x - 48.0, y, TOUCH, TOUCH + 20.0)),
            ("tester", Place::new(x + 48.0, y, TOUCH, TOUCH + 20.0)),
        ],
        Kind::Backup { .. } => vec![("plug", Place::new(x, y, TOUCH + 4.0, TOUCH + 4.0))],
        kind if kind.is_switch() => vec![("rocker", Place::new(x, y + 86.0, TOUCH + 4.0, TOUCH + 4.0))],
        Kind::Box if puzzle.is_solar() => {
            let mut places = vec![("breaker", Place::new(x - 90.0, y + 104.0, TOUCH, 96.0))];
            if puzzle.has_breaker() {
                places.push(("lock", Place::new(x, y + 104.0, TOUCH, TOUCH)));
                places.push(("tester", Place::new(x + 90.0, y + 104.0, TOUCH, TOUCH + 20.0)));
            }
            places
        }
        Kind::Box if !puzzle.low_voltage() => {
            let mut places = Vec::new();
            if puzzle.params.supply.rcd_amps.is_some() {
                places.push(("rcd", Place::new(x - 350.0, y + 50.0, TOUCH, 96.0)));
            }
            places.push(("breaker", Place::new(x - 266.0, y + 50.0, TOUCH, 96.0)));
            places.push(("lock", Place::new(x - 182.0, y + 50.0, TOUCH, TOUCH)));
            places.push(("tester", Place::new(x + 182.0, y + 50.0, TOUCH, TOUCH + 20.0)));
            places.push(("red", Place::new(x + 266.0, y + 50.0, TOUCH, 96.0)));
            places.push(("black", Place::new(x + 350.0, y + 50.0, TOUCH, 96.0)));
            places
        }
        Kind::Box if puzzle.has_breaker() => vec![
            ("breaker", Place::new(x - 45.0, y + 120.0, TOUCH, 96.0)),
            ("lock", Place::new(x + 45.0, y + 120.0, TOUCH, TOUCH)),
            ("red", Place::new(x - 45.0, y + 250.0, TOUCH, 96.0)),
            ("black", Place::new(x + 45.0, y + 250.0, TOUCH, 96.0)),
        ],
        _ => Vec::new(),
    }
}

/// The storey that a height lies in: 0 is the highest.
pub(super) fn storey(puzzle: &Puzzle, y: f32) -> usize {
    puzzle.params.floors.iter().rposition(|top| *top <= y).unwrap_or(0)
}

/// The route of the wire with index `lane` among all wires: up from the terminal to the tray under the ceiling, along
/// it, through the shaft when it goes to another storey, and down again. Lanes keep wires apart.
pub fn route(puzzle: &Puzzle, kinds: &[Kind], from: Terminal, to: Terminal, lane: usize) -> Route {
    let (start, end) = (terminal_place(puzzle, kinds, from), terminal_place(puzzle, kinds, to));
    let shift = (lane % 7) as f32;
    let tray = |y: f32| puzzle.params.floors.get(storey(puzzle, y)).copied().unwrap_or(0.0) + 4.0 + shift * 4.0;
    let mut points = vec![(start.x, start.y), (start.x, tray(start.y))];
    if storey(puzzle, start.y) != storey(puzzle, end.y) {
        let x = puzzle.params.shaft_x + (shift - 3.0) * 8.0;
        points.extend([(x, tray(start.y)), (x, tray(end.y))]);
    }
    points.extend([(end.x, tray(end.y)), (end.x, end.y)]);
    let length: f32 = points.windows(2).map(|pair| (pair[0].0 - pair[1].0).abs() + (pair[0].1 - pair[1].1).abs()).sum();
    Route { points, metres: f64::from(length / METRE) }
}

/// How many of `wires` run through the conduit between each storey and the one below it.
pub(super) fn conduit_fill(puzzle: &Puzzle, kinds: &[Kind], wires: &[(Terminal, Terminal)]) -> Vec<u8> {
    let mut fill = vec![0_u8; puzzle.params.floors.len().saturating_sub(1)];
    for (from, to) in wires {
        let a = storey(puzzle, terminal_place(puzzle, kinds, *from).y);
        let b = storey(puzzle, terminal_place(puzzle, kinds, *to).y);
        fill.iter_mut().take(a.max(b)).skip(a.min(b)).for_each(|count| *count = count.saturating_add(1));
    }
    fill
}
