//! Walking: over floors and stairs.

use crate::sets::Places;
use bevy::prelude::*;

/// Scene units that somebody walks in a second.
const SPEED: f32 = 300.0;
/// Nobody wants to wait longer for a walk, in seconds.
const LONGEST: f32 = 4.2;

/// A way to walk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Walk {
    points: Vec<Vec2>,
    length: f32,
    /// Seconds that it takes.
    pub seconds: f32,
}

/// Somebody on the way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Where.
    pub at: Vec2,
    /// 1 to the right, -1 to the left, 0 when there.
    pub facing: f32,
    /// Swing of the legs, from -1 to 1.
    pub stride: f32,
}

impl Walk {
    /// The way between two points on floors: storeys are changed on the stairs.
    pub fn between(places: &Places, from: Vec2, to: Vec2) -> Self {
        let storey = |point: Vec2| {
            let distance = |floor: &f32| (floor - point.y).abs();
            let floors = places.floors.iter().enumerate();
            floors.min_by(|a, b| distance(a.1).total_cmp(&distance(b.1))).map_or(0, |(index, _)| index)
        };
        let floor = |index: usize| places.floors.get(index).copied().unwrap_or(to.y);
        let (first, last) = (storey(from), storey(to));
        let (foot, top) = places.stairs;
        let mut points = vec![from];
        if first > last {
            // The stairs of a storey lead to the one above it, which has the lower index.
            for index in (last + 1..=first).rev() {
                points.extend([Vec2::new(foot, floor(index)), Vec2::new(top, floor(index - 1))]);
            }
        } else {
            for index in first + 1..=last {
                points.extend([Vec2::new(top, floor(index - 1)), Vec2::new(foot, floor(index))]);
            }
        }
        points.push(to);
        let length: f32 = points.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
        Self { points, length, seconds: (length / SPEED).min(LONGEST) }
    }

    /// Where somebody is after some seconds.
    pub fn after(&self, seconds: f32) -> Pace {
        let end = self.points.last().copied().unwrap_or_default();
        if self.seconds <= 0.0 || seconds >= self.seconds {
            return Pace { at: end, facing: 0.0, stride: 0.0 };
        }
        let mut left = self.length * (seconds / self.seconds).max(0.0);
        for pair in self.points.windows(2) {
            let &[a, b] = pair else { continue };
            let long = a.distance(b);
            if left <= long && long > 0.0 {
                let facing = if b.x >= a.x { 1.0 } else { -1.0 };
                return Pace { at: a.lerp(b, left / long), facing, stride: (seconds * 13.0).sin() };
            }
            left -= long;
        }
        Pace { at: end, facing: 0.0, stride: 0.0 }
    }
}
