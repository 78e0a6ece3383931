//! A party: groups with sockets, plugs and cords that get warm, and what is cooked and played with them.

use super::light::handle;
use super::{centre, middle, terminals};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{INK, NIGHT, PLAIN, WHITE, between, see_through};
use crate::views::Light;
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::wiring::{Event, Guard, HOT_DEGREES, Kind, MOST_DEGREES, Puzzle, State, Terminal, flow, part_places};

/// The top of the tables, in scene units.
pub(crate) const TABLE: f32 = 660.0;
const GROUND: f32 = super::GROUND;
const HOT: Srgba = Srgba::rgb(1.0, 0.36, 0.22);
const STEEL: Srgba = Srgba::rgb(0.72, 0.76, 0.84);

/// How many minutes of the party have passed, while it is delivered.
pub(crate) fn evening(state: &State) -> Option<u16> {
    match state.event {
        Event::Evening(minutes) => Some(minutes),
        _ => None,
    }
}

/// Where it is light: what works, and how much of what must work does.
pub(super) fn light(puzzle: &Puzzle, state: &State) -> Light {
    let flow = flow(puzzle, state);
    let supply = puzzle.params().supply.volts;
    let share = |part: usize| ((flow.volts[part] / supply) as f32).clamp(0.0, 1.0);
    let parts: Vec<f32> = state
        .kinds
        .iter()
        .enumerate()
        .map(|(part, kind)| if matches!(kind, Kind::Appliance { .. }) { share(part) } else { 0.0 })
        .collect();
    let must = || state.kinds.iter().zip(&parts).filter(|(kind, _)| matches!(kind, Kind::Appliance { must: true, .. }));
    let works = must().filter(|(_, share)| **share > 0.3).count() as f32 / must().count().max(1) as f32;
    Light { storeys: vec![if works > 0.0 { 0.45 + 0.55 * works } else { 0.04 }], parts }
}

/// One part.
pub(super) fn part(puzzle: &Puzzle, state: &State, index: usize, share: f32, tint: Srgba, looks: &mut Vec<Look>) {
    let Some((part, kind)) = puzzle.params().parts.get(index).zip(state.kinds.get(index)) else { return };
    let (id, at) = (part.id.as_str(), Vec2::from(part.at));
    let on = state.positions.get(index) == Some(&0);
    match kind {
        Kind::Main(guard) => {
            board(id, at, (120.0, 150.0), tint, looks);
            protects(id, at, *guard, on, looks);
        }
        Kind::Outlets { guard, sockets } => {
            board(id, at - Vec2::new(0.0, 52.0), (f32::from(*sockets) * 84.0 + 36.0, 246.0), tint, looks);
            protects(id, handle(puzzle, state, index, "rocker").unwrap_or(at), *guard, on, looks);
        }
        Kind::SubGroup { guard, .. } => {
            board(id, at - Vec2::new(0.0, 52.0), (118.0, 240.0), tint, looks);
            protects(id, handle(puzzle, state, index, "rocker").unwrap_or(at), *guard, on, looks);
        }
        Kind::Cord { reel, square_mm, .. } => {
            let degrees = state.warmth.get(index).copied().unwrap_or(0.0);
            cord(id, at, *reel, !on, *square_mm, degrees, looks);
        }
        Kind::Appliance { .. } => appliance(id, at, share, looks),
        _ => {}
    }
}

fn board(id: &str, at: Vec2, size: (f32, f32), tint: Srgba, looks: &mut Vec<Look>) {
    let board = |key: &str, grow: f32, colour: Srgba, z: f32| {
        let look = Look::new(format!("{id}-{key}"), "white", at).size((size.0 + grow, size.1 + grow));
        look.tint(colour).feel(Feel::Slow).z(z)
    };
    looks.push(board("board-rim", 8.0, between(INK, tint, 0.18), -3.1));
    looks.push(board("board", 0.0, between(STEEL, tint, 0.45), -3.0));
}

/// A breaker with its lever, or a fuse with its window; the colour on it tells how heavy it is, and bars count it.
fn protects(id: &str, at: Vec2, guard: Guard, on: bool, looks: &mut Vec<Look>) {
    if guard.is_fuse() {
        let fuse = Look::new(format!("{id}-fuse"), "fuse", at).feel(Feel::Springy);
        looks.push(if on { fuse } else { fuse.tint(Srgba::rgb(0.62, 0.60, 0.66)) });
        if !on {
            let soot = Look::new(format!("{id}-soot"), "smoke", at).scale(0.34, 0.34);
            looks.push(soot.tint(see_through(INK, 0.85)).pop(0.0).z(1.1));
        }
    } else {
        looks.push(Look::new(format!("{id}-breaker"), "breaker", at));
        let lever = at + Vec2::new(0.0, if on { -14.0 } else { 14.0 });
        let look = Look::new(format!("{id}-lever"), "breaker-lever", lever).feel(Feel::Springy).z(1.0);
        looks.push(look.scale(1.0, if on { 1.0 } else { -1.0 }).tint(if on { PLAIN } else { STEEL }));
    }
    // The colours by which fuses are told apart: red 10 A, grey 16 A, blue 20 A, yellow 25 A, black 35 A.
    let (colour, bars) = match guard.rated() {
        amps if amps <= 10.0 => (Srgba::rgb(0.85, 0.31, 0.31), 1),
        amps if amps <= 16.0 => (Srgba::rgb(0.45, 0.48, 0.56), 2),
        amps if amps <= 20.0 => (Srgba::rgb(0.18, 0.44, 0.82), 3),
        amps if amps <= 25.0 => (Srgba::rgb(0.95, 0.77, 0.29), 4),
        _ => (INK, 5),
    };
    for bar in 0..bars {
        let place = at + Vec2::new(34.0, 30.0 - f32::from(bar as u8) * 13.0);
        looks.push(Look::new(format!("{id}-amps{bar}"), "white", place).size((13.0, 9.0)).tint(colour).z(0.5));
    }
}

/// A reel, rolled up or off, or a heavy cable; the warmer, the redder, and in the end it smokes.
fn cord(id: &str, at: Vec2, reel: bool, laid: bool, square_mm: f64, degrees: f64, looks: &mut Vec<Look>) {
    let warm = (((degrees - 40.0) / (HOT_DEGREES - 40.0)) as f32).clamp(0.0, 1.0);
    let tint = between(PLAIN, HOT, warm);
    // Thicker copper is seen in a bigger drum.
    let size = 0.84 + square_mm as f32 * 0.04;
    if warm > 0.0 {
        let glow = Look::new(format!("{id}-warm"), "glow", at).size((260.0, 220.0));
        looks.push(glow.tint(see_through(HOT, 0.6 * warm)).feel(Feel::Slow).z(-1.0));
    }
    let foot = Vec2::new(at.x, GROUND + 2.0);
    let sprite = match (reel, laid) {
        (true, false) => "cable-reel",
        (true, true) => "cable-reel-empty",
        (false, _) => "cable-coil",
    };
    looks.push(
        Look::new(format!("{id}-{sprite}"), sprite, foot).standing().scale(size, size).tint(tint).feel(Feel::Slow),
    );
    if reel && laid {
        let snake = Look::new(format!("{id}-laid"), "cord-laid", foot + Vec2::new(0.0, 26.0)).tint(tint);
        looks.push(Look { enter: (Vec2::new(0.1, 1.0), 0.6), ..snake.feel(Feel::Springy).z(1.0) });
    }
    if degrees > MOST_DEGREES {
        for puff in 0..3_u8 {
            let place = at + Vec2::new(f32::from(puff) * 22.0 - 22.0, -70.0 - f32::from(puff) * 16.0);
            let look = Look::new(format!("{id}-puff{puff}"), "smoke", place).scale(0.36, 0.36).alpha(0.55);
            looks.push(look.ambient(Ambient::Bob(Vec2::new(6.0, 12.0), 1.3 + f32::from(puff) * 0.4)).pop(0.2).z(1.5));
        }
    }
}

/// What stands on a table, by its name.
fn appliance(id: &str, at: Vec2, share: f32, looks: &mut Vec<Look>) {
    let works = share > 0.3;
    let tint = between(between(NIGHT, PLAIN, 0.35), PLAIN, if works { 1.0 } else { 0.4 });
    let sprite = [
        ("popcorn", "popcorn-machine"),
        ("waffle", "waffle-iron"),
        ("soup", "soup-pot"),
        ("heater", "patio-heater"),
        ("music", "speaker"),
    ]
    .into_iter()
    .find(|(begins, _)| id.starts_with(begins))
    .map_or("coffee-urn", |(_, sprite)| sprite);
    let music = sprite == "speaker";
    let foot = if music { Vec2::new(at.x + 8.0, 614.0) } else { Vec2::new(at.x, TABLE) };
    let beat = if works && music { Ambient::Bob(Vec2::new(0.0, 3.0), 0.5) } else { Ambient::None };
    looks.push(Look::new(format!("{id}-body"), sprite, foot).standing().tint(tint).feel(Feel::Slow).ambient(beat));
    if !works {
        return;
    }
    let top = foot - Vec2::new(0.0, 104.0);
    for piece in 0..3_u8 {
        let phase = f32::from(piece) / 3.0;
        let side = f32::from(piece) * 24.0 - 24.0;
        let look = match sprite {
            "popcorn-machine" => {
                let look = Look::new(format!("{id}-pop{piece}"), "popcorn", top + Vec2::new(side, -34.0));
                look.scale(0.7, 0.7).ambient(Ambient::Bob(Vec2::new(side / 4.0, 16.0), 0.7 + phase * 0.5))
            }
            "speaker" => {
                let look =
                    Look::new(format!("{id}-tune{piece}"), "tune", top + Vec2::new(side * 1.4, -30.0 - side.abs()));
                look.scale(0.7, 0.7).ambient(Ambient::Bob(Vec2::new(5.0, 9.0), 1.1 + phase))
            }
            "patio-heater" => {
                let look = Look::new(format!("{id}-heat{piece}"), "glow", top).size((150.0, 120.0));
                look.tint(see_through(HOT, 0.25))
            }
            _ => {
                let look = Look::new(format!("{id}-steam{piece}"), "smoke", top + Vec2::new(side / 2.0, -14.0));
                let rise = Ambient::Bob(Vec2::new(4.0, 10.0), 1.6 + phase);
                look.scale(0.26, 0.3).tint(see_through(WHITE, 0.4 * share)).ambient(rise)
            }
        };
        looks.push(look.feel(Feel::Slow).z(0.5));
    }
}

/// Sockets, and plugs: in a socket, or loose at what they belong to; and the meters where they are held.
pub(super) fn sockets(puzzle: &Puzzle, state: &State) -> Vec<Look> {
    let mut looks = Vec::new();
    let there = |end: &Terminal| !super::is_box(state, end.part);
    for terminal in terminals(puzzle, state).filter(there) {
        let name = puzzle.terminal_name(&state.kinds, terminal);
        let at = middle(puzzle, state, terminal);
        let used = state.wires.iter().any(|(from, to)| *from == terminal || *to == terminal);
        let plug = is_plug(state, terminal);
        let look = match (plug, used) {
            (true, false) => Look::new(format!("plug-{name}"), "plug", at).scale(1.1, 1.1).turn(0.12),
            (true, true) => Look::new(format!("tail-{name}"), "wire-end", at).size((30.0, 30.0)).tint(INK),
            (false, _) => Look::new(format!("socket-{name}"), "socket", at),
        };
        looks.push(look.feel(Feel::Springy));
        if !plug && used {
            looks.push(Look::new(format!("in-{name}"), "plug-in", at).pop(0.05).z(0.5));
        }
    }
    looks
}

fn is_plug(state: &State, terminal: Terminal) -> bool {
    let kind = state.kinds.get(usize::from(terminal.part));
    terminal.pin == 0 && matches!(kind, Some(Kind::Appliance { .. } | Kind::Cord { .. }))
}

/// The clamp and the voltmeter: on their hooks, or where they were used last.
pub(super) fn meters(puzzle: &Puzzle, state: &State, looks: &mut Vec<Look>) {
    if !puzzle.params().meter {
        return;
    }
    let fuse_box = state.kinds.iter().position(|kind| *kind == Kind::Box).unwrap_or(0);
    let places = part_places(puzzle, &state.kinds, fuse_box);
    let hook = |name: &str| places.iter().find(|(found, _)| *found == name).map(|(_, place)| centre(*place));
    let around = state.clamp.and_then(|(part, _)| {
        let place = part_places(puzzle, &state.kinds, usize::from(part)).into_iter().next();
        place.map(|(_, place)| centre(place) + Vec2::new(0.0, 24.0))
    });
    let on = state.probe.map(|(terminal, _)| middle(puzzle, state, terminal) - Vec2::new(0.0, 40.0));
    for (name, sprite, used) in [("clamp", "clamp-meter", around), ("tester", "volt-meter", on)] {
        if let Some(at) = used.or_else(|| hook(name)) {
            let look = Look::new(format!("{name}-tool"), sprite, at).feel(Feel::Springy);
            looks.push(look.turn(if used.is_some() { 0.14 } else { 0.0 }).z(6.0));
        }
    }
}

/// The way of a cord: from a socket on the wall down and along between the tables, or along the floor.
pub(super) fn way(puzzle: &Puzzle, state: &State, from: Terminal, to: Terminal, lane: usize) -> Vec<Vec2> {
    let (plug, socket) = if is_plug(state, from) { (from, to) } else { (to, from) };
    let (plug, socket) = (middle(puzzle, state, plug), middle(puzzle, state, socket));
    let shift = (lane % 6) as f32 * 12.0;
    if socket.y < 500.0 {
        let (high, x) = (socket.y + 74.0 + shift, plug.x - 74.0);
        let down = [Vec2::new(socket.x, high), Vec2::new(x, high), Vec2::new(x, plug.y)];
        return [&[socket], &down[..], &[plug]].concat();
    }
    if (socket.x - plug.x).abs() < 60.0 {
        return vec![socket, plug];
    }
    let low = GROUND + 12.0 + shift / 2.0;
    vec![socket, Vec2::new(socket.x, low), Vec2::new(plug.x, low), plug]
}
