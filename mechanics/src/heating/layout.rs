//! Where everything is, in scene units: rooms above, the cellar with source, pump and tools below.

use super::check::Puzzle;
use crate::Place;

/// Left and right wall of the house.
pub const WALLS: (f32, f32) = (210.0, 1570.0);
/// Ceiling of two rows of rooms, and floor of the lowest.
pub const STOREYS: (f32, f32) = (50.0, 630.0);
/// Floor of the cellar.
pub const CELLAR: f32 = 870.0;
/// Side of a button in the picture.
const BUTTON: f32 = 80.0;
/// Height of the middle of what hangs in the cellar.
const SHELF: f32 = 750.0;

/// Number of columns and rows of rooms.
fn cells(puzzle: &Puzzle) -> (f32, f32) {
    let most = |of: fn(&(u8, u8)) -> u8| {
        let all = puzzle.params().rooms.iter().map(|room| of(&room.cell));
        f32::from(all.max().unwrap_or(0)) + 1.0
    };
    (most(|cell| cell.0), most(|cell| cell.1))
}

/// Ceiling of the highest rooms: a single row of them is lower than two.
pub fn top(puzzle: &Puzzle) -> f32 {
    if cells(puzzle).1 > 1.0 { STOREYS.0 } else { STOREYS.1 - 370.0 }
}

/// A room, wall to wall and floor to ceiling.
pub fn room(puzzle: &Puzzle, room: usize) -> Place {
    let (cols, rows) = cells(puzzle);
    let (col, row) = puzzle.params().rooms.get(room).map_or((0, 0), |room| room.cell);
    let top = top(puzzle);
    let (w, h) = ((WALLS.1 - WALLS.0) / cols, (STOREYS.1 - top) / rows);
    Place::new(WALLS.0 + w * (f32::from(col) + 0.5), top + h * (f32::from(row) + 0.5), w, h)
}

/// The point on the floor of a room where somebody stands.
pub fn floor(puzzle: &Puzzle, index: usize) -> (f32, f32) {
    let room = room(puzzle, index);
    (room.x - (room.w * 0.4).min(232.0), room.y + room.h / 2.0 - 6.0)
}

/// The point on the floor of a room where a visitor stands.
pub(super) fn visit(puzzle: &Puzzle, index: usize) -> (f32, f32) {
    let room = room(puzzle, index);
    (room.x + (room.w * 0.4).min(232.0), floor(puzzle, index).1)
}

/// An emitter.
pub fn emitter(puzzle: &Puzzle, emitter: usize) -> Place {
    let of = puzzle.room_of(emitter).unwrap_or(0);
    let here: Vec<usize> =
        (0..puzzle.params().emitters.len()).filter(|other| puzzle.room_of(*other) == Some(of)).collect();
    let at = here.iter().position(|other| *other == emitter).unwrap_or(0) as f32;
    let room = room(puzzle, of);
    let step = room.w / here.len().max(1) as f32;
    Place::new(room.x - room.w / 2.0 + step * (at + 0.5), room.y + room.h / 2.0 - 64.0, 150.0, 96.0)
}

/// The buttons that close and open an emitter's valve.
pub fn valve(puzzle: &Puzzle, index: usize) -> (Place, Place) {
    let body = emitter(puzzle, index);
    let aside = body.w / 2.0 + BUTTON / 2.0 + 2.0;
    (Place::new(body.x - aside, body.y, BUTTON, BUTTON), Place::new(body.x + aside, body.y, BUTTON, BUTTON))
}

/// The buttons that mix an emitter's water cooler and hotter.
pub fn mix(puzzle: &Puzzle, index: usize) -> (Place, Place) {
    let (less, more) = valve(puzzle, index);
    let up = |place: Place| Place { y: place.y - 112.0, ..place };
    (up(less), up(more))
}

/// The source, and the buttons for cooler and hotter water.
pub fn source() -> (Place, Place, Place) {
    let button = |x: f32| Place::new(x, SHELF, BUTTON, BUTTON);
    (Place::new(120.0, SHELF - 10.0, 150.0, 200.0), button(252.0), button(338.0))
}

/// The pump, and the buttons for slower and faster.
pub fn pump() -> (Place, Place, Place) {
    let button = |x: f32| Place::new(x, SHELF, BUTTON, BUTTON);
    (Place::new(462.0, SHELF, 110.0, 110.0), button(572.0), button(658.0))
}

/// The filter.
pub fn filter() -> Place {
    Place::new(772.0, SHELF, 104.0, 92.0)
}

/// The pressure gauge with the filling tap.
pub fn fill() -> Place {
    Place::new(892.0, SHELF, 96.0, 96.0)
}

/// A place of the board with tools, and after them what can be bought.
pub fn tool(puzzle: &Puzzle, at: usize) -> Place {
    let many = 1 + puzzle.params().tools.len() + puzzle.params().upgrades.len();
    let step = (600.0 / many.max(1) as f32).min(124.0);
    Place::new(1000.0 + step * at as f32, SHELF, (step - 8.0).min(100.0), 100.0)
}
