//! Sky and ground, which go on beyond the scene.

use crate::easel::{Ambient, Feel, Look};
use crate::palette::{EARTH, PLAIN, SKY, see_through};
use bevy::color::Srgba;

/// Left and right end of what can ever be seen.
pub const FAR: (f32, f32) = (-2400.0, 4000.0);
/// The highest that can ever be seen.
pub const TOP: f32 = -2600.0;
/// The uppermost colour of the warm sky, as it is in its sprite.
const DAWN: Srgba = Srgba::rgb(0.365, 0.416, 0.612);

/// The night sky down to a horizon, with moon and stars; `dawn` of it, from 0 to 1, is the warm sky.
pub fn sky(horizon: f32, dawn: f32, moon: (f32, f32)) -> Vec<Look> {
    let wide = FAR.1 - FAR.0;
    let mut looks = vec![
        Look::block("sky-above", (FAR.0, TOP), (wide, 1.0 - TOP), SKY).z(-39.0),
        Look::new("sky", "sky-night", (FAR.0, 0.0)).anchor(-0.5, 0.5).size((wide, horizon)).z(-39.0),
        Look::new("dawn", "sky-dawn", (FAR.0, 0.0))
            .anchor(-0.5, 0.5)
            .size((wide, horizon))
            .alpha(dawn)
            .feel(Feel::Slow)
            .z(-38.9),
        // Both skies go on above the scene in the colour that they end in, so that no edge is seen.
        Look::block("dawn-above", (FAR.0, TOP), (wide, -TOP), DAWN).alpha(dawn).feel(Feel::Slow).z(-38.9),
    ];
    // A lattice with steps of large odd numbers looks scattered, and is the same every time.
    for index in 0..70_u16 {
        let (x, y) = (f32::from(index * 467 % 2600) - 500.0, f32::from(index * 211 % 430) - 30.0);
        let small = 5.0 + f32::from(index % 4) * 2.4;
        let phase = f32::from(index % 10) / 10.0;
        let star = Look::new(format!("star{index}"), "star", (x, y)).size((small, small)).z(-38.0);
        let alpha = 0.35 + 0.5 * phase;
        let twinkle = if index % 3 == 0 { Ambient::Twinkle(0.8, 3.0 + phase * 3.0, phase) } else { Ambient::None };
        looks.push(star.tint(see_through(PLAIN, alpha)).ambient(twinkle));
    }
    looks.push(Look::new("moon", "moon", moon).z(-37.0));
    for (index, (x, y, size, speed)) in
        [(300.0, 130.0, 1.1, 5.0), (1250.0, 210.0, 0.8, 3.5), (-500.0, 240.0, 1.3, 4.4)].into_iter().enumerate()
    {
        let cloud = Look::new(format!("cloud{index}"), "cloud", (x, y)).scale(size, size).alpha(0.5).z(-36.0);
        looks.push(cloud.ambient(Ambient::Pass(speed, -1000.0, 2600.0)));
    }
    looks
}

/// Air of one colour before the sky, down to a horizon.
pub fn air(key: &str, horizon: f32, colour: Srgba) -> Look {
    Look::block(key, (FAR.0, TOP), (FAR.1 - FAR.0, horizon - TOP), colour)
}

/// Hills in the distance, standing on a line.
pub(super) fn hills(y: f32) -> Vec<Look> {
    (0..7_i8)
        .map(|index| {
            let x = f32::from(index) * 760.0 - 1500.0;
            let mirror = if index % 2 == 0 { 1.0 } else { -1.0 };
            Look::new(format!("hill{index}"), "hill", (x, y)).standing().scale(mirror, 1.0).z(-35.0)
        })
        .collect()
}

/// Ground of one colour below a line.
pub fn ground(key: &str, y: f32, colour: Option<Srgba>) -> Look {
    Look::block(key, (FAR.0, y), (FAR.1 - FAR.0, 2600.0), colour.unwrap_or(EARTH)).z(-10.0)
}

/// A wind turbine whose mast stands on a point.
pub(super) fn turbine(key: &str, foot: (f32, f32), size: f32, speed: f32, tint: Srgba) -> [Look; 2] {
    let hub = (foot.0, foot.1 - 292.0 * size);
    [
        Look::new(format!("{key}-mast"), "turbine-mast", foot).standing().scale(size, size).tint(tint).z(-34.0),
        Look::new(format!("{key}-rotor"), "turbine-rotor", hub)
            .scale(size, size)
            .tint(tint)
            .turn(size * 7.0)
            .z(-33.9)
            .ambient(Ambient::Spin(speed)),
    ]
}
