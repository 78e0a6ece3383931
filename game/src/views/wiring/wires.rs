//! Wires: from terminal to terminal along their routes, with round bends, in the colours of Dutch installations.

use super::{is_box, middle, party, pin_name, solar};
use crate::art::BEND;
use crate::easel::{Feel, Look};
use crate::sets::Set;
use bevy::prelude::*;
use mechanics::wiring::{Puzzle, State, Terminal, route};
use std::collections::BTreeSet;
use std::f32::consts::FRAC_PI_2;

/// What a wire is for, which decides its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// From the supply: brown.
    Line,
    /// Back to the supply: blue.
    Neutral,
    /// Safety: green with yellow.
    Earth,
    /// Behind a switch: black.
    Switched,
}

impl Role {
    /// The word for it in sprite names.
    pub fn word(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Neutral => "neutral",
            Self::Earth => "earth",
            Self::Switched => "switched",
        }
    }
}

/// What a wire between two terminals is for; `line` are the terminals that are the supply's line by wires alone.
pub fn role(puzzle: &Puzzle, state: &State, from: Terminal, to: Terminal, line: &BTreeSet<Terminal>) -> Role {
    let touches = |name: &str| [from, to].iter().any(|end| pin_name(puzzle, state, *end) == name);
    if touches("pe") {
        Role::Earth
    } else if touches("n") {
        Role::Neutral
    } else if line.contains(&from) || line.contains(&to) {
        Role::Line
    } else {
        Role::Switched
    }
}

/// The terminals that wires alone connect with the supply's line.
pub fn line_side(puzzle: &Puzzle, state: &State) -> BTreeSet<Terminal> {
    let is_line = |end: &Terminal| is_box(state, end.part) && pin_name(puzzle, state, *end) == "l";
    let mut line: BTreeSet<Terminal> = super::terminals(puzzle, state).filter(is_line).collect();
    loop {
        let before = line.len();
        for (from, to) in &state.wires {
            if line.contains(from) || line.contains(to) {
                line.extend([*from, *to]);
            }
        }
        if line.len() == before {
            return line;
        }
    }
}

/// All wires.
pub fn looks(puzzle: &Puzzle, state: &State, set: Set) -> Vec<Look> {
    let line = line_side(puzzle, state);
    let mut looks = Vec::new();
    for (lane, (from, to)) in state.wires.iter().enumerate() {
        let name = format!("{}:{}", puzzle.terminal_name(&state.kinds, *from), puzzle.terminal_name(&state.kinds, *to));
        let points = match set {
            Set::Staircase => {
                let mut points: Vec<Vec2> =
                    route(puzzle, &state.kinds, *from, *to, lane).points.into_iter().map(Vec2::from).collect();
                spread_ends(&mut points, lane);
                points
            }
            Set::Fair => above(puzzle, state, *from, *to, lane),
            Set::Shelter => solar::way(puzzle, state, *from, *to, lane),
            Set::Party => party::way(puzzle, state, *from, *to, lane),
            Set::Street | Set::Building | Set::Cell | Set::Bakery | Set::Greenhouse | Set::House => {
                along_post(puzzle, state, *from, *to, lane)
            }
        };
        let role = role(puzzle, state, *from, *to, &line);
        strokes(&name, &points, role, lane as f32 * 0.01, &mut looks);
    }
    looks
}

/// On a machine wires run over its parts, from one to the next.
fn above(puzzle: &Puzzle, state: &State, from: Terminal, to: Terminal, lane: usize) -> Vec<Vec2> {
    let (a, b) = (middle(puzzle, state, from), middle(puzzle, state, to));
    let shift = (lane % 5) as f32 * 9.0;
    let high = a.y.max(b.y) - 56.0 - shift;
    vec![a, Vec2::new(a.x, high), Vec2::new(b.x, high), b]
}

/// In the street there is no ceiling to lead a wire along: it goes up the post of the lamp.
fn along_post(puzzle: &Puzzle, state: &State, from: Terminal, to: Terminal, lane: usize) -> Vec<Vec2> {
    let (a, b) = (middle(puzzle, state, from), middle(puzzle, state, to));
    let shift = (lane % 5) as f32 * 12.0;
    let post = crate::sets::post_x(crate::views::wiring::light::first_lamp(puzzle)) - 20.0 + shift;
    let aside = |end: Vec2| end - Vec2::new(0.0, 62.0 + shift);
    if (a.y - b.y).abs() < 80.0 {
        return vec![a, aside(a), Vec2::new(b.x, aside(a).y), b];
    }
    vec![a, aside(a), Vec2::new(post, aside(a).y), Vec2::new(post, aside(b).y), aside(b), b]
}

/// Wires on one terminal come up side by side instead of on top of each other.
fn spread_ends(points: &mut [Vec2], lane: usize) {
    let shift = ((lane % 3) as f32 - 1.0) * 9.0;
    let last = points.len().saturating_sub(1);
    for (index, point) in points.iter_mut().enumerate() {
        if index < 2 || index + 1 >= last {
            point.x += shift;
        }
    }
}

/// Lines and bends through the corners of a way that runs straight up, down and across.
pub fn strokes(name: &str, points: &[Vec2], role: Role, z: f32, looks: &mut Vec<Look>) {
    let points = without_doubles(points);
    let word = role.word();
    let mut run = 0.0;
    for (index, pair) in points.windows(2).enumerate() {
        let &[from, to] = pair else { continue };
        let way = (to - from).normalize_or_zero();
        let long = from.distance(to);
        // At each end the line makes room for half of the bend there.
        let start = if index == 0 { 0.0 } else { bend_room(&points, index) };
        let end = if index + 2 == points.len() { 0.0 } else { bend_room(&points, index + 1) };
        let (a, b) = (from + way * start, to - way * end);
        let length = (long - start - end).max(0.0);
        let line = Look::new(format!("{name}/{index}"), format!("stripe-{word}"), a.midpoint(b));
        let line = line.size((length, 2.0 * crate::art::EDGE + 2.0)).turn(way.y.atan2(way.x)).z(z);
        // A new wire runs from end to end, and swings.
        looks.push(Look { feel: Feel::Springy, enter: (Vec2::new(0.1, 2.6), 0.6), delay: run / 6500.0, ..line });
        run += long;
        if let Some(next) = points.get(index + 2) {
            let room = bend_room(&points, index + 1);
            looks.push(corner(format!("{name}/bend{index}"), word, to, from, *next, room).z(z + 0.001));
        }
    }
    for (end, at) in [("from", points.first()), ("to", points.last())] {
        if let Some(at) = at {
            let screw =
                Look::new(format!("{name}/{end}"), "wire-end", *at).size((13.0, 13.0)).tint(colour(role)).z(z + 0.002);
            looks.push(screw.pop(0.05));
        }
    }
}

/// The colour of a wire's end.
pub fn colour(role: Role) -> bevy::color::Srgba {
    use bevy::color::Srgba;
    match role {
        Role::Line => Srgba::rgb_u8(0x8b, 0x5a, 0x2b),
        Role::Neutral => Srgba::rgb_u8(0x2f, 0x6f, 0xd0),
        Role::Earth => Srgba::rgb_u8(0x3f, 0xa3, 0x4d),
        Role::Switched => Srgba::rgb_u8(0x1d, 0x1f, 0x2b),
    }
}

fn without_doubles(points: &[Vec2]) -> Vec<Vec2> {
    let mut kept: Vec<Vec2> = Vec::with_capacity(points.len());
    for point in points {
        if kept.last().is_none_or(|last| last.distance(*point) > 0.5) {
            kept.push(*point);
        }
    }
    kept
}

/// Radius of the bend at a corner: smaller when the lines beside it are short.
fn bend_room(points: &[Vec2], index: usize) -> f32 {
    let beside = |other: Option<usize>| {
        let (Some(here), Some(there)) = (points.get(index), other.and_then(|other| points.get(other))) else {
            return BEND;
        };
        here.distance(*there) / 2.0
    };
    BEND.min(beside(index.checked_sub(1))).min(beside(Some(index + 1)))
}

/// The bend at a corner between the points before and after it.
fn corner(key: String, word: &str, at: Vec2, before: Vec2, after: Vec2, room: f32) -> Look {
    let (back, on) = ((before - at).normalize_or_zero(), (after - at).normalize_or_zero());
    let inner = back + on;
    // A sharp or straight corner has no quarter round; a small one is a joint.
    if room < BEND * 0.98 || inner.length() < 1.0 {
        return Look::new(key, "wire-end", at).size((8.0, 8.0)).tint(colour_of(word)).feel(Feel::Springy);
    }
    // The sprite is the quarter around its left top, to the right and below.
    let hub = at + inner * BEND;
    let turn = match (inner.x < 0.0, inner.y < 0.0) {
        (true, true) => 0.0,
        (false, true) => FRAC_PI_2,
        (false, false) => 2.0 * FRAC_PI_2,
        (true, false) => 3.0 * FRAC_PI_2,
    };
    Look::new(key, format!("bend-{word}"), hub).anchor(-0.5, 0.5).turn(turn).feel(Feel::Springy)
}

fn colour_of(word: &str) -> bevy::color::Srgba {
    let roles = [Role::Line, Role::Neutral, Role::Earth, Role::Switched];
    roles.into_iter().find(|role| role.word() == word).map_or(crate::palette::INK, colour)
}
