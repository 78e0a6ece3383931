//! The town: a long panorama at dusk, in which solved jobs give light.

use crate::Step;
use crate::easel::{Ambient, Easel, Feel, Layer, Look};
use crate::palette::{INK, NIGHT, PLAIN, between, see_through};
use crate::sets::{ground, sky};
use crate::stage::{Stage, View};
use bevy::color::Srgba;
use bevy::prelude::*;

/// The line that the houses stand on.
const QUAY: f32 = 690.0;
/// Where the water begins.
const WATER: f32 = 742.0;
/// A house in brick red.
const BRICK: Srgba = Srgba::rgb(0.45, 0.24, 0.2);

/// Where a challenge is in the town: its id, and the point on the ground before it, in scene units.
pub const WORKPLACES: &[(&str, f32, f32)] = &[("lantern", 300.0, QUAY), ("w1", 640.0, QUAY)];

/// Draws the town.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, draw_town.in_set(Step::Say).run_if(resource_changed::<Stage>));
}

fn draw_town(stage: Res<Stage>, mut easel: Easel, mut drawn: Local<Option<(u32, u32)>>) {
    let View::Town { solved, open } = &stage.view else { return };
    if *drawn == stage.mark() {
        return;
    }
    *drawn = stage.mark();
    let has = |list: &[String], id: &str| list.iter().any(|other| other == id);
    let lit = |id: &str| if has(solved, id) { 1.0 } else { 0.0 };
    let mut set = sky(QUAY, 0.22 + 0.06 * solved.len().min(6) as f32, (1330.0, 130.0));
    set.extend(wind_park());
    set.extend(houses(lit("lantern")));
    set.extend(water());
    let mut things = flat(640.0, lit("w1"));
    things.extend(being_built("h1", 985.0));
    things.extend(being_built("r1", 1310.0));
    things.extend(street_lamp(lit("lantern")));
    things.extend(quay());
    let flags = WORKPLACES.iter().filter(|(id, ..)| has(open, id));
    things.extend(flags.map(|(id, x, y)| {
        let flag =
            Look::new(format!("flag-{id}"), "flag-open", (x + 92.0, *y + 8.0)).standing().scale(1.25, 1.25).z(8.0);
        flag.pop(0.1).ambient(Ambient::Sway(0.05, 2.2, x / 700.0))
    }));
    easel.draw(Layer::Set, set);
    easel.draw(Layer::Light, glows(lit("lantern"), lit("w1")));
    easel.draw(Layer::Furniture, things);
    let gull = [
        Look::new("body", "gull-body", (500.0, 250.0)).scale(0.6, 0.6).ambient(Ambient::Pass(62.0, -900.0, 2600.0)),
        Look::new("wing", "gull-wing", (508.0, 247.0))
            .anchor(0.42, 0.1)
            .scale(0.6, 0.6)
            .ambient(Ambient::Pass(62.0, -900.0, 2600.0))
            .z(1.0),
    ];
    easel.draw(Layer::Gull, gull.into());
}

/// The dike in the distance, with turbines on it.
fn wind_park() -> Vec<Look> {
    let mut looks = Vec::new();
    for index in 0..5_u8 {
        let at = (-1150.0 + f32::from(index) * 798.0, QUAY - 40.0);
        looks.push(
            Look::new(format!("dike{index}"), "dike", at).anchor(-0.5, -0.5).tint(between(NIGHT, PLAIN, 0.4)).z(-30.0),
        );
    }
    looks.push(Look::block("land", (-2400.0, QUAY - 42.0), (6400.0, 50.0), between(NIGHT, INK, 0.35)).z(-29.5));
    for (index, (x, size)) in
        [(-330.0, 1.0), (60.0, 0.78), (215.0, 1.1), (835.0, 0.9), (1130.0, 1.18), (1480.0, 0.86), (1720.0, 1.0)]
            .into_iter()
            .enumerate()
    {
        let foot = Vec2::new(x, QUAY - 128.0);
        let key = format!("turbine{index}");
        let tint = between(NIGHT, PLAIN, 0.55);
        let speed = 0.42 + (index % 3) as f32 * 0.12;
        looks.push(
            Look::new(format!("{key}-mast"), "turbine-mast", foot).standing().scale(size, size).tint(tint).z(-34.0),
        );
        let hub =
            Look::new(format!("{key}-rotor"), "turbine-rotor", foot - Vec2::new(0.0, 292.0 * size)).scale(size, size);
        looks.push(hub.turn(index as f32).tint(tint).z(-33.9).ambient(Ambient::Spin(speed)));
    }
    looks
}

/// Rows of canal houses; a few people are home.
fn houses(lamp: f32) -> Vec<Look> {
    let mut looks = Vec::new();
    let places = [-560.0, -405.0, -250.0, -95.0, 60.0, 420.0, 838.0, 1130.0, 1475.0, 1630.0, 1785.0, 1940.0, 2095.0];
    for (index, x) in places.into_iter().enumerate() {
        let house = ["house-a", "house-b", "house-c"][index % 3];
        let size = 0.86 + (index * 7 % 5) as f32 * 0.035;
        let warm = if (x - 300.0_f32).abs() < 330.0 { lamp * 0.5 } else { 0.0 };
        let tint = between(NIGHT, PLAIN, 0.38 + warm);
        looks.push(
            Look::new(format!("house{index}"), house, (x, QUAY))
                .standing()
                .scale(size, size)
                .tint(tint)
                .feel(Feel::Slow)
                .z(-20.0),
        );
        for storey in 0..3_u8 {
            if (index * 5 + usize::from(storey) * 7) % 4 == 0 {
                let at = (
                    x + if index % 2 == 0 { -38.0 } else { 0.0 } * size,
                    QUAY - (88.0 + f32::from(storey) * 72.0) * size,
                );
                looks.push(
                    Look::new(format!("home{index}-{storey}"), "window-lit", at)
                        .size((30.0 * size, 44.0 * size))
                        .z(-19.0),
                );
            }
        }
    }
    looks
}

/// The canal before the houses, with the lights in it, and what lies before that.
fn water() -> Vec<Look> {
    let mut looks = vec![
        Look::block("quay", (-2400.0, QUAY), (6400.0, WATER - QUAY + 4.0), Srgba::rgb(0.17, 0.18, 0.29)).z(-12.0),
        Look::block("quay-edge", (-2400.0, WATER - 8.0), (6400.0, 12.0), Srgba::rgb(0.36, 0.26, 0.27)).z(-11.0),
        ground("bank", WATER + 86.0, Some(Srgba::rgb(0.13, 0.15, 0.25))),
    ];
    for index in 0..6_u8 {
        let canal = Look::new(format!("canal{index}"), "canal", (-1600.0 + f32::from(index) * 799.0, WATER))
            .anchor(-0.5, 0.5)
            .z(-10.0);
        looks.push(canal.ambient(Ambient::Bob(Vec2::new(7.0, 0.0), 5.0)));
    }
    looks.push(Look::block("bank-edge", (-2400.0, WATER + 84.0), (6400.0, 9.0), Srgba::rgb(0.36, 0.26, 0.27)).z(-9.0));
    looks
}

/// Flat De Scheve Ooievaar, which leans a little; `share` of light in its stairwell.
fn flat(x: f32, share: f32) -> Vec<Look> {
    let (wide, tall, lean) = (250.0, 380.0, 0.022_f32);
    let place = |dx: f32, up: f32| Vec2::new(x + dx + up * lean, QUAY - up);
    let wall = between(BRICK, PLAIN, 0.05 + 0.2 * share);
    let mut looks = vec![
        Look::new("flat", "white", place(0.0, tall / 2.0))
            .size((wide, tall))
            .turn(lean)
            .tint(wall)
            .feel(Feel::Slow)
            .z(-5.0),
        Look::new("flat-roof", "white", place(0.0, tall + 6.0)).size((wide + 26.0, 16.0)).turn(lean).tint(INK).z(-4.9),
        Look::new("flat-door", "door", place(0.0, -1.0)).standing().scale(0.62, 0.62).turn(lean).z(-4.0),
        Look::new("flat-plinth", "white", place(0.0, 8.0))
            .size((wide + 4.0, 16.0))
            .turn(lean)
            .tint(between(wall, INK, 0.5))
            .z(-4.8),
    ];
    for storey in 0..3_u8 {
        let up = 146.0 + f32::from(storey) * 88.0;
        // In the middle the stairs, beside them the flats.
        let stair = Look::new(format!("stair-dark{storey}"), "white", place(0.0, up))
            .size((52.0, 74.0))
            .turn(lean)
            .tint(Srgba::rgb(0.1, 0.13, 0.24))
            .z(-4.0);
        looks.push(stair);
        let warm = Look::new(format!("stair{storey}"), "white", place(0.0, up)).size((52.0, 74.0)).turn(lean);
        looks.push(Look {
            delay: f32::from(storey) * 0.25,
            ..warm.tint(Srgba::rgb(1.0, 0.88, 0.6)).alpha(share).feel(Feel::Slow).z(-3.9)
        });
        looks.push(
            Look::new(format!("step{storey}"), "white", place(0.0, up - 8.0))
                .size((58.0, 7.0))
                .turn(lean - 0.62)
                .tint(between(BRICK, INK, 0.3))
                .z(-3.8),
        );
        for (side, dx) in [("left", -80.0), ("right", 80.0)] {
            let home = (storey == 1) ^ (side == "left");
            let window = if home { "window-dark" } else { "window-lit" };
            let look = Look::new(format!("flat-{side}{storey}"), window, place(dx, up)).size((50.0, 62.0)).turn(lean);
            looks.push(look.z(-3.9));
        }
    }
    // The stork that the flat is named after: a gull that pretends.
    looks.push(Look::new("flat-legs", "gull-legs", place(70.0, tall + 12.0)).standing().scale(0.7, 1.6).z(-4.0));
    looks.push(Look::new("flat-stork", "gull-body", place(70.0, tall + 66.0)).scale(-0.5, 0.5).z(-3.9));
    looks
}

/// A workplace that is being built, and opens later.
fn being_built(id: &str, x: f32) -> Vec<Look> {
    vec![
        Look::new(format!("shell-{id}"), "white", (x, QUAY))
            .standing()
            .size((196.0, 236.0))
            .tint(Srgba::rgb(0.2, 0.22, 0.36))
            .z(-5.0),
        Look::new(format!("scaffold-{id}"), "scaffold", (x, QUAY + 4.0)).standing().z(-4.0),
        Look::new(format!("fence-{id}"), "fence-work", (x, QUAY + 34.0)).standing().scale(0.9, 0.9).z(2.0),
    ]
}

fn street_lamp(share: f32) -> Vec<Look> {
    let corner = Vec2::new(262.0, QUAY + 14.0 - 330.0 * 0.82);
    let head = corner + Vec2::new(88.0, 26.0) * 0.82;
    vec![
        Look::new("lamp", "streetlamp", corner).anchor(-0.5, 0.5).scale(0.82, 0.82).z(3.0),
        Look::new("lamp-lit", "streetlamp-head-lit", head).scale(0.82, 0.82).alpha(share).z(3.1),
    ]
}

fn quay() -> Vec<Look> {
    let tint = between(NIGHT, PLAIN, 0.5);
    let mut looks = vec![
        Look::new("tram", "tram", (300.0, QUAY + 30.0))
            .standing()
            .tint(between(NIGHT, PLAIN, 0.8))
            .z(4.0)
            .ambient(Ambient::Pass(95.0, -1000.0, 2600.0)),
        Look::new("bridge", "bridge", (1130.0, WATER + 92.0))
            .standing()
            .scale(1.35, 1.35)
            .tint(between(NIGHT, PLAIN, 0.7))
            .z(6.0),
        Look::new("van", "van", (820.0, QUAY + 46.0))
            .standing()
            .scale(0.6, 0.6)
            .tint(between(NIGHT, PLAIN, 0.8))
            .z(5.0),
        Look::new("bicycle", "bicycle", (505.0, QUAY + 46.0)).standing().scale(0.6, 0.6).tint(tint).z(5.0),
    ];
    for (index, x) in [-260.0, 150.0, 1490.0, 1800.0].into_iter().enumerate() {
        looks.push(Look::new(format!("tree{index}"), "tree", (x, QUAY + 44.0)).standing().tint(tint).z(1.0));
    }
    looks
}

fn glows(lamp: f32, flat: f32) -> Vec<Look> {
    let glow = |key: &str, at: (f32, f32), size: (f32, f32), alpha: f32| {
        Look::new(key.to_owned(), "glow", at).size(size).tint(see_through(PLAIN, alpha)).feel(Feel::Slow)
    };
    vec![
        glow("lamp", (336.0, QUAY - 226.0), (640.0, 620.0), lamp),
        glow("lamp-pool", (336.0, QUAY + 22.0), (460.0, 90.0), lamp),
        glow("lamp-water", (336.0, WATER + 44.0), (130.0, 120.0), lamp * 0.8),
        glow("flat", (646.0, QUAY - 230.0), (560.0, 620.0), flat * 0.8),
        glow("flat-water", (646.0, WATER + 44.0), (150.0, 120.0), flat * 0.7),
    ]
}
