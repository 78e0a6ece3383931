//! Incidents: what happens at a thing while the pupil works, such as a short circuit or a colleague who says stop.

use crate::easel::Look;
use crate::palette::{WHITE, see_through};
use bevy::prelude::*;
use mechanics::wiring::{Event, Hand, Kind, Puzzle, State, part_places, terminal_place};
use mechanics::{AnyPuzzle, AnyState};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A bang.
    Bang,
    /// Something becomes too warm.
    Smoke,
    /// A little spark.
    Spark,
    /// The colleague says stop.
    Stop,
    /// Nothing more fits.
    Full,
    /// An arc behind safety glass.
    Arc,
    /// Something smells, and the colleague says stop.
    Reek,
    /// A cord was too short, and sprang back.
    Twang,
}

/// What happened, and where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Incident {
    /// What.
    pub kind: What,
    /// Where, in scene units.
    pub at: Vec2,
}

/// How long an incident is seen, in seconds.
pub const SECONDS: f32 = 2.4;

/// What just happened in a state.
pub fn incident(puzzle: &AnyPuzzle, state: &AnyState) -> Option<Incident> {
    match (puzzle, state) {
        (AnyPuzzle::Wiring(puzzle), AnyState::Wiring(state)) => wiring(puzzle, state),
        // What happens on a board or in a cell is drawn by its view.
        _ => None,
    }
}

fn wiring(puzzle: &Puzzle, state: &State) -> Option<Incident> {
    let fuse_box = state.kinds.iter().position(|kind| *kind == Kind::Box)?;
    let on_box = |name: &str| {
        let place = part_places(puzzle, &state.kinds, fuse_box).into_iter().find(|(found, _)| *found == name);
        let middle = puzzle.params().parts.get(fuse_box).map_or((800.0, 450.0), |part| part.at);
        place.map_or(Vec2::from(middle), |(_, place)| Vec2::new(place.x, place.y))
    };
    let (kind, at) = match &state.event {
        Event::Short => (What::Bang, on_box("breaker")),
        Event::Overload => (What::Smoke, on_box("breaker")),
        Event::Leak => (What::Spark, on_box("rcd")),
        Event::Connected(_, to) => {
            let place = terminal_place(puzzle, &state.kinds, *to);
            (What::Spark, Vec2::new(place.x, place.y))
        }
        Event::Stopped(Hand::ConduitFull) => {
            let top = puzzle.params().floors.iter().rev().nth(1).copied().unwrap_or(300.0);
            (What::Full, Vec2::new(puzzle.params().shaft_x, top + 120.0))
        }
        Event::Arc(plug) => {
            let place = terminal_place(puzzle, &state.kinds, *plug);
            (What::Arc, Vec2::new(place.x, place.y))
        }
        Event::Stopped(Hand::Plugged) => {
            let input = state.kinds.iter().position(|kind| matches!(kind, Kind::Tracker { .. }))?;
            (What::Stop, Vec2::from(puzzle.params().parts.get(input)?.at))
        }
        Event::Stopped(Hand::Hot(part)) => (What::Reek, of_part(puzzle, state, *part)),
        Event::Tripped(part) => (What::Smoke, of_part(puzzle, state, *part)),
        Event::TooShort(part) => (What::Twang, of_part(puzzle, state, *part)),
        Event::Stopped(_) => (What::Stop, on_box("breaker")),
        _ => return None,
    };
    Some(Incident { kind, at })
}

/// Where the thing for hands is on a part.
fn of_part(puzzle: &Puzzle, state: &State, part: u16) -> Vec2 {
    let place = part_places(puzzle, &state.kinds, usize::from(part)).into_iter().next();
    place.map_or(Vec2::new(800.0, 450.0), |(_, place)| Vec2::new(place.x, place.y))
}

impl Incident {
    /// What is seen some seconds after it.
    pub fn looks(&self, time: f32) -> Vec<Look> {
        match self.kind {
            What::Bang => bang(self.at, time),
            What::Smoke => smoke(self.at, time, 5),
            What::Spark => sparks(self.at, time, 4, 34.0),
            What::Stop => vec![stop_hand(self.at, time)],
            What::Full => strands(self.at, time),
            What::Arc => arc(self.at, time),
            What::Reek => {
                let mut looks = smoke(self.at, time, 5);
                looks.push(stop_hand(self.at, time));
                looks
            }
            What::Twang => strands(self.at, time),
        }
    }
}

fn bang(at: Vec2, time: f32) -> Vec<Look> {
    let mut looks = sparks(at, time, 9, 120.0);
    let flash = (1.0 - time * 3.5).max(0.0);
    looks.push(Look::new("flash", "glow", at).size((900.0, 900.0)).alpha(flash).feel(crate::easel::Feel::Cut).z(1.0));
    looks.push(
        Look::new("star", "spark", at)
            .scale(1.9, 1.9)
            .turn(time * 1.4)
            .alpha((1.2 - time * 1.6).clamp(0.0, 1.0))
            .pop(0.0)
            .z(3.0),
    );
    looks.extend(smoke(at, time - 0.25, 4));
    looks
}

fn sparks(at: Vec2, time: f32, count: u8, reach: f32) -> Vec<Look> {
    (0..count)
        .map(|index| {
            let turn = f32::from(index) * std::f32::consts::TAU / f32::from(count) + 0.4;
            let far = reach * (1.0 - (-time * 5.0).exp());
            // What flies also falls.
            let place = at + Vec2::new(turn.sin(), -turn.cos()) * far + Vec2::new(0.0, 60.0 * time * time);
            let size = 12.0 + f32::from(index % 3) * 8.0;
            let fade = (1.0 - time * 1.5).clamp(0.0, 1.0);
            let spark = Look::new(format!("spark{index}"), "spark", place).size((size, size)).turn(turn + time * 5.0);
            spark.tint(see_through(WHITE, fade)).feel(crate::easel::Feel::Cut).z(2.0)
        })
        .collect()
}

fn smoke(at: Vec2, time: f32, count: u8) -> Vec<Look> {
    (0..count)
        .filter(|index| time > f32::from(*index) * 0.16)
        .map(|index| {
            let age = time - f32::from(index) * 0.16;
            let side = (f32::from(index) * 2.1).sin() * 22.0;
            let place = at + Vec2::new(side * (0.6 + age), -30.0 - age * 62.0);
            let size = 0.4 + age * 0.45;
            let smoke = Look::new(format!("smoke{index}"), "smoke", place).scale(size, size).turn(age * 0.5);
            smoke.tint(see_through(WHITE, (0.75 - age * 0.42).max(0.0))).feel(crate::easel::Feel::Cut).z(1.5)
        })
        .collect()
}

fn stop_hand(at: Vec2, time: f32) -> Look {
    let gone = time > SECONDS - 0.5;
    let hand =
        Look::new("stop-sign", "hand", at + Vec2::new(0.0, -96.0)).size((130.0, 130.0)).turn((time * 9.0).sin() * 0.07);
    hand.pop(0.0).alpha(if gone { 0.0 } else { 1.0 }).z(4.0)
}

/// A bright arc that jumps between two plugs, a pane of glass before it, and a hand that says stop.
fn arc(at: Vec2, time: f32) -> Vec<Look> {
    let gone = time > SECONDS - 0.5;
    let bright = if gone { 0.0 } else { 0.75 + 0.25 * (time * 60.0).sin() };
    let mut looks = sparks(at, time, 7, 60.0);
    let flash = (1.0 - time * 2.5).max(0.0);
    looks.push(Look::new("arc-flash", "glow", at).size((700.0, 700.0)).alpha(flash).feel(crate::easel::Feel::Cut));
    let mut from = at - Vec2::new(60.0, 0.0);
    for piece in 0..6_u8 {
        let jump = (time * 31.0 + f32::from(piece) * 2.3).sin() * 22.0;
        let to = at + Vec2::new(f32::from(piece) * 20.0 - 40.0, if piece == 5 { 0.0 } else { jump });
        let way = to - from;
        let line = Look::new(format!("arc{piece}"), "white", from.midpoint(to)).size((way.length() + 3.0, 8.0));
        let blue = bevy::color::Srgba::rgb(0.75, 0.90, 1.0);
        looks.push(line.turn(way.y.atan2(way.x)).tint(see_through(blue, bright)).feel(crate::easel::Feel::Cut).z(2.5));
        from = to;
    }
    let pane =
        Look::new("pane", "white", at).size((210.0, 130.0)).tint(see_through(WHITE, if gone { 0.0 } else { 0.2 }));
    looks.push(pane.pop(0.0).z(3.0));
    looks.push(stop_hand(at + Vec2::new(0.0, -30.0), time));
    looks
}

fn strands(at: Vec2, time: f32) -> Vec<Look> {
    let out = (time * 2.6).min(1.0) * if time > SECONDS - 0.6 { 0.0 } else { 1.0 };
    ["line", "neutral", "earth", "switched", "line"]
        .into_iter()
        .zip(0_u8..)
        .map(|(word, index)| {
            let side = f32::from(index) - 2.0;
            let way = Vec2::new(side * 0.45 - 0.5, -1.0).normalize();
            let place = at + Vec2::new(side * 8.0, 0.0) + way * 50.0 * out;
            let strand =
                Look::new(format!("strand{index}"), format!("stripe-{word}"), place).size((90.0 * out.max(0.05), 12.0));
            strand.turn(way.y.atan2(way.x) + (time * 8.0 + side).sin() * 0.18).alpha(out).pop(0.0).z(2.0)
        })
        .collect()
}
