//! Moves every drawn thing to where it should be: springs, fades, and ambient movement.

use crate::Step;
use crate::art::Piece;
use crate::easel::{Ambient, Feel, Leaving, Look};
use crate::pace::{Awake, Moving, Tick};
use crate::palette::see_through;
use crate::stage::Stage;
use bevy::color::Srgba;
use bevy::prelude::*;
use bevy::sprite::Anchor;
use std::f32::consts::TAU;

/// Where and how something is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// Place of the anchor, in scene units, y down.
    pub at: Vec2,
    /// Clockwise, in radians.
    pub turn: f32,
    /// Stretching.
    pub scale: Vec2,
    /// Size before stretching.
    pub size: Vec2,
    /// Colour and opacity.
    pub tint: Srgba,
}

/// Where and how something should be.
#[derive(Component, Clone, Debug, PartialEq)]
pub struct Goal {
    /// The pose.
    pub pose: Pose,
    /// Depth in the picture.
    pub depth: f32,
    /// How it gets there.
    pub feel: Feel,
    /// Point of the sprite that is at the place.
    pub anchor: Vec2,
    /// Movement without end around it.
    pub ambient: Ambient,
    /// The sprite.
    pub piece: Piece,
}

/// Where and how something is now, and how fast that changes.
#[derive(Component, Clone, Debug)]
pub struct Motion {
    now: [f32; PARTS],
    speed: [f32; PARTS],
    wait: f32,
    settled: bool,
}

/// Everything has found its place after so many seconds.
const LONGEST: f32 = 1.0;
/// Numbers in a pose.
const PARTS: usize = 11;
/// The first number of the colour.
const TINT: usize = 7;

impl Pose {
    fn numbers(&self) -> [f32; PARTS] {
        let Self { at, turn, scale, size, tint } = self;
        [at.x, at.y, *turn, scale.x, scale.y, size.x, size.y, tint.red, tint.green, tint.blue, tint.alpha]
    }

    fn from_numbers([x, y, turn, sx, sy, w, h, red, green, blue, alpha]: [f32; PARTS]) -> Self {
        let tint = Srgba { red, green, blue, alpha };
        Self { at: Vec2::new(x, y), turn, scale: Vec2::new(sx, sy), size: Vec2::new(w, h), tint }
    }
}

impl Motion {
    /// Something that is in its place.
    pub fn there(goal: &Goal) -> Self {
        Self { now: goal.pose.numbers(), speed: [0.0; PARTS], wait: 0.0, settled: false }
    }

    /// Something that comes in.
    pub fn entering(goal: &Goal, look: &Look) -> Self {
        let (scale, alpha) = if look.feel == Feel::Cut { (Vec2::ONE, 1.0) } else { look.enter };
        let tint = see_through(goal.pose.tint, goal.pose.tint.alpha * alpha);
        let pose = Pose { scale: goal.pose.scale * scale, tint, ..goal.pose };
        Self { now: pose.numbers(), speed: [0.0; PARTS], wait: look.delay, settled: false }
    }
}

/// Stiffness in 1/s² and damping in 1/s of the springs of a feel.
fn spring(feel: Feel) -> (f32, f32) {
    let (frequency, damping) = match feel {
        Feel::Cut | Feel::Firm => (26.0, 1.0),
        Feel::Springy => (24.0, 0.42),
        Feel::Slow => (6.0, 1.0),
    };
    (frequency * frequency, 2.0 * damping * frequency)
}

/// Moves things.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, (move_things, sway_things).chain().in_set(Step::Move));
}

fn move_things(
    mut commands: Commands,
    tick: Res<Tick>,
    stage: Res<Stage>,
    mut moving: ResMut<Moving>,
    mut things: Query<(
        Entity,
        Ref<Goal>,
        &mut Motion,
        &mut Sprite,
        &mut Anchor,
        &mut Transform,
        &mut Visibility,
        Option<Ref<Leaving>>,
    )>,
) {
    let step = tick.0.min(LONGEST);
    for (entity, goal, mut motion, mut sprite, mut anchor, mut transform, mut visibility, leaving) in &mut things {
        let fresh = goal.is_changed() || leaving.as_ref().is_some_and(Ref::is_changed);
        if motion.settled && !fresh {
            continue;
        }
        let mut pose = goal.pose;
        let mut feel = goal.feel;
        if leaving.is_some() {
            pose.tint.alpha = 0.0;
            // What is cut out of one layer may be drawn by another in the same frame.
            feel = if feel == Feel::Slow { Feel::Slow } else { Feel::Firm };
            motion.wait = 0.0;
        }
        let arrived = motion.step(&pose.numbers(), feel, stage.calm, step);
        motion.settled = arrived;
        if leaving.is_some() && (arrived || goal.feel == Feel::Cut) {
            commands.entity(entity).despawn();
            continue;
        }
        moving.0 |= !arrived;
        *anchor = Anchor(goal.anchor);
        let now = Pose::from_numbers(motion.now);
        show(&now, &goal, &mut sprite, &mut transform);
        *visibility =
            if now.tint.alpha > 0.003 && motion.wait <= 0.0 { Visibility::Inherited } else { Visibility::Hidden };
    }
}

impl Motion {
    /// Goes on for some seconds; returns whether the goal is reached.
    fn step(&mut self, goal: &[f32; PARTS], feel: Feel, calm: bool, seconds: f32) -> bool {
        if self.wait > 0.0 && !calm {
            self.wait -= seconds;
            return false;
        }
        self.wait = 0.0;
        if feel == Feel::Cut {
            self.now = *goal;
            self.speed = [0.0; PARTS];
            return true;
        }
        if calm {
            // Still poses, with a short cross-fade.
            self.now[..TINT].copy_from_slice(&goal[..TINT]);
            self.speed = [0.0; PARTS];
        }
        let (stiffness, damping) = if calm { spring(Feel::Firm) } else { spring(feel) };
        let mut left = seconds;
        while left > 0.0 {
            let step = left.min(1.0 / 120.0);
            left -= step;
            for ((now, speed), goal) in self.now.iter_mut().zip(&mut self.speed).zip(goal) {
                *speed += ((goal - *now) * stiffness - *speed * damping) * step;
                *now += *speed * step;
            }
        }
        // A twentieth of a unit, and a four-hundredth of a share, are less than a pixel and than a shade.
        let near = |(index, (now, goal)): (usize, (&f32, &f32))| {
            let close = if index < 2 || (5..TINT).contains(&index) { 0.05 } else { 0.002_5 };
            (now - goal).abs() < close
        };
        let slow = self.speed.iter().all(|speed| speed.abs() < 0.5);
        if slow && self.now.iter().zip(goal).enumerate().all(near) {
            self.now = *goal;
            self.speed = [0.0; PARTS];
            return true;
        }
        false
    }
}

fn show(now: &Pose, goal: &Goal, sprite: &mut Sprite, transform: &mut Transform) {
    if sprite.image != goal.piece.image {
        sprite.image = goal.piece.image.clone();
    }
    let mut rect = goal.piece.rect;
    if goal.piece.repeats && goal.piece.size.x > 0.0 {
        // As many repetitions as the length asks for.
        rect.max.x = rect.min.x + rect.width() * (now.size.x / goal.piece.size.x);
    }
    sprite.rect = Some(rect);
    sprite.custom_size = Some(now.size);
    sprite.color = Color::Srgba(now.tint);
    *transform = Transform {
        translation: Vec3::new(now.at.x, -now.at.y, goal.depth),
        rotation: Quat::from_rotation_z(-now.turn),
        scale: now.scale.extend(1.0),
    };
}

/// Ambient movement, around the pose that a thing has.
fn sway_things(awake: Res<Awake>, stage: Res<Stage>, mut things: Query<(&Goal, &Motion, &mut Sprite, &mut Transform)>) {
    if stage.calm || !awake.is_awake() {
        return;
    }
    let seconds = awake.seconds();
    for (goal, motion, mut sprite, mut transform) in &mut things {
        let now = Pose::from_numbers(motion.now);
        let wave = |period: f32, phase: f32| ((seconds / period + phase) * TAU).sin();
        match goal.ambient {
            Ambient::None => {}
            Ambient::Spin(speed) => transform.rotation = Quat::from_rotation_z(-now.turn - speed * seconds),
            Ambient::Sway(angle, period, phase) => {
                transform.rotation = Quat::from_rotation_z(-now.turn - angle * wave(period, phase));
            }
            Ambient::Bob(by, period) => {
                let by = by * wave(period, 0.0);
                transform.translation.x = now.at.x + by.x;
                transform.translation.y = -now.at.y - by.y;
            }
            Ambient::Pass(speed, from, to) => {
                let way = (to - from).max(1.0);
                transform.translation.x = from + (now.at.x - from + speed * seconds).rem_euclid(way);
            }
            Ambient::Stroll(speed, from, to) => {
                let way = (to - from).max(1.0);
                let gone = (now.at.x - from + speed * seconds).rem_euclid(2.0 * way);
                let back = gone > way;
                transform.translation.x = from + if back { 2.0 * way - gone } else { gone };
                // A hop for each pair of steps.
                transform.translation.y = -now.at.y + (gone / 17.0).sin().abs() * now.size.y * 0.05;
                transform.scale.x = if back { -now.scale.x } else { now.scale.x };
            }
            Ambient::Ring(radii, period, phase) => {
                let (sin, cos) = ((seconds / period + phase) * TAU).sin_cos();
                transform.translation = Vec3::new(
                    now.at.x + radii.x * cos,
                    -now.at.y - radii.y * sin,
                    // Behind the poles, or before them.
                    goal.depth + 0.2 * sin,
                );
                transform.scale.x = if sin > 0.0 { now.scale.x } else { -now.scale.x };
            }
            Ambient::Roll(bowl, period, phase) => {
                let wave = wave(period, phase);
                transform.translation.x = now.at.x + bowl.x * wave;
                transform.translation.y = -now.at.y + bowl.y * wave * wave;
                transform.rotation = Quat::from_rotation_z(-now.turn + 0.8 * wave);
            }
            Ambient::Fall(speed, from, to, lean) => {
                let way = (to - from).max(1.0);
                let gone = (now.at.y - from + speed * seconds).rem_euclid(way);
                transform.translation.y = -(from + gone);
                transform.translation.x = now.at.x - lean * gone;
            }
            Ambient::Twinkle(share, period, phase) => {
                let alpha = now.tint.alpha * (1.0 - share * (0.5 + 0.5 * wave(period, phase)));
                sprite.color = Color::Srgba(see_through(now.tint, alpha));
            }
        }
    }
}
