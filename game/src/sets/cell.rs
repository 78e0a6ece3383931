//! A hall with a robot cell: a rail at the ceiling, a belt, and a fence that people see over.

use super::Places;
use crate::easel::Look;
use crate::palette::{CAT_EYES, DUSK, INK, SKY, between};
use bevy::prelude::*;

/// The line that people stand on.
const GROUND: f32 = 800.0;

/// Where people are.
pub(super) fn places() -> Places {
    Places {
        floors: vec![GROUND + 30.0],
        stairs: (0.0, 0.0),
        client: Vec2::new(1480.0, GROUND + 30.0),
        colleague: Vec2::new(120.0, GROUND + 30.0),
        pet: Vec2::new(1370.0, GROUND + 36.0),
        neighbours: [
            Vec2::new(1060.0, GROUND + 40.0),
            Vec2::new(1180.0, GROUND + 40.0),
            Vec2::new(1300.0, GROUND + 40.0),
        ],
        perch: Vec2::new(1200.0, 150.0),
    }
}

/// The hall; nothing of it changes.
pub(super) fn looks() -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let wall = between(DUSK, SKY, 0.45);
    let mut set = vec![
        Look::block("wall", (-2400.0, -2600.0), (6400.0, 3400.0), wall).z(-39.0),
        Look::block("floor", (-2400.0, GROUND - 30.0), (6400.0, 2600.0), between(DUSK, INK, 0.6)).z(-30.0),
        Look::block("line", (-2400.0, GROUND - 30.0), (6400.0, 8.0), CAT_EYES).z(-29.0),
        Look::block("rail", (150.0, 128.0), (1300.0, 22.0), between(DUSK, INK, 0.7)).z(-20.0),
        Look::block("rail-edge", (150.0, 128.0), (1300.0, 5.0), DUSK).z(-19.0),
    ];
    for index in 0..4_u8 {
        let x = 130.0 + f32::from(index) * 370.0;
        set.push(Look::block(format!("frame{index}"), (x, 196.0), (240.0, 150.0), between(DUSK, INK, 0.5)).z(-28.0));
        set.push(
            Look::block(format!("pane{index}"), (x + 8.0, 204.0), (224.0, 134.0), between(CAT_EYES, DUSK, 0.55))
                .z(-27.0),
        );
        set.push(
            Look::block(format!("bar{index}"), (x + 116.0, 204.0), (8.0, 134.0), between(DUSK, INK, 0.5)).z(-26.0),
        );
    }
    for (index, x) in [170.0, 1430.0].into_iter().enumerate() {
        set.push(
            Look::block(format!("post{index}"), (x - 11.0, 128.0), (22.0, GROUND - 158.0), between(DUSK, INK, 0.6))
                .z(-21.0),
        );
    }
    (set, Vec::new(), Vec::new())
}
