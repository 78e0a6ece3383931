//! Gestures: what somebody does at the place where they walked to.

use super::figure::Figure;
use crate::easel::Look;
use crate::palette::{WHITE, see_through};
use bevy::prelude::*;
use mechanics::Gesture;

/// How long a gesture takes, in seconds.
pub fn seconds(gesture: Gesture) -> f32 {
    match gesture {
        Gesture::Walk => 0.25,
        Gesture::Press => 0.95,
        Gesture::Wait => 2.0,
        Gesture::Measure => 1.7,
        Gesture::Gather => 2.6,
        Gesture::Cheer => 2.2,
        Gesture::Stop => 1.5,
    }
}

/// When the thing is pressed, in seconds after arriving.
pub const CLICK: f32 = 0.34;

/// How far beside the place somebody stands to reach it with a hand, in scene units.
pub fn beside(gesture: Gesture) -> f32 {
    match gesture {
        Gesture::Press | Gesture::Walk => -66.0,
        Gesture::Measure => -74.0,
        _ => 0.0,
    }
}

/// The figure some seconds into a gesture at a thing that is to one side, 1 for the right and -1 for the left;
/// afterwards it holds the last pose.
pub fn pose(figure: &mut Figure, gesture: Gesture, side: f32, time: f32) {
    match gesture {
        Gesture::Walk => {}
        Gesture::Press => {
            // The hand goes to the switch, clicks, and comes back.
            let up = time < 0.72;
            figure.arms.0 = if up { 1.72 } else { 0.1 };
            figure.lean = if (CLICK - 0.1..CLICK + 0.12).contains(&time) { 0.13 } else { 0.0 };
            (figure.facing, figure.looking) = (side, side);
        }
        Gesture::Wait => {
            // Looks to both sides, and forwards again.
            let turns = (time / 0.55) as u32;
            figure.looking = if time < 2.2 && turns % 2 == 1 { -figure.facing } else { figure.facing };
            figure.arms = (0.12, -0.12);
        }
        Gesture::Measure => {
            (figure.facing, figure.looking) = (side, side);
            figure.arms.0 = 2.3;
            figure.holds = Some("tester");
            figure.lean = if time < 0.25 { 0.1 } else { 0.03 };
        }
        Gesture::Gather => figure.arms.0 = 0.9,
        Gesture::Cheer => {
            let jumping = time < 1.9;
            figure.hop = if jumping { (time * 7.4).sin().abs() * 30.0 } else { 0.0 };
            figure.squash = if jumping && figure.hop < 5.0 { 0.93 } else { 1.0 };
            figure.arms = if jumping && ((time / 0.21) as u32).is_multiple_of(2) { (2.7, 2.9) } else { (2.3, 3.3) };
        }
        Gesture::Stop => {
            figure.arms.0 = 1.75;
            figure.lean = -0.06;
        }
    }
}

/// Signs over the head: dots while waiting, stars while cheering.
pub fn signs(figure: &Figure, gesture: Gesture, time: f32) -> Vec<Look> {
    let mut looks = Vec::new();
    let over = figure.head() - Vec2::new(0.0, 52.0);
    match gesture {
        Gesture::Wait => {
            for index in 0..3_u8 {
                if time > 0.45 + f32::from(index) * 0.42 {
                    let at = over + Vec2::new((f32::from(index) - 1.0) * 17.0, 0.0);
                    looks
                        .push(Look::new(format!("dot{index}"), "wire-end", at).size((11.0, 11.0)).tint(WHITE).pop(0.0));
                }
            }
        }
        Gesture::Cheer => {
            for index in 0..7_u8 {
                let turn = f32::from(index) * 0.9 - 2.7;
                let far = 60.0 + (time * 120.0).min(70.0) + f32::from(index % 3) * 14.0;
                let fade = (1.9 - time).clamp(0.0, 1.0);
                let at = figure.head() + Vec2::new(turn.sin(), -turn.cos()) * far;
                let size = 20.0 + f32::from(index % 3) * 8.0;
                looks.push(
                    Look::new(format!("cheer{index}"), "star", at)
                        .size((size, size))
                        .tint(see_through(crate::palette::CAT_EYES, fade))
                        .pop(0.0),
                );
            }
        }
        Gesture::Stop => {
            let at = figure.hand() + Vec2::new(figure.facing * 16.0, -14.0);
            looks.push(Look::new("stop-hand", "hand", at).size((78.0, 78.0)).pop(0.0).z(2.0));
        }
        _ => {}
    }
    looks
}
