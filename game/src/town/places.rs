//! Where the work is: a building for each work order, which gets its light and its life by the delivery.

use super::{BANK, QUAY, Sight};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, NIGHT, PLAIN, between, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;

/// A building with its challenge, dark and lit.
struct Building {
    id: &'static str,
    sprite: &'static str,
    /// The middle of its foot.
    at: Vec2,
    scale: f32,
}

const fn building(id: &'static str, sprite: &'static str, x: f32, y: f32, scale: f32) -> Building {
    Building { id, sprite, at: Vec2::new(x, y), scale }
}

/// Buildings that have a dark and a lit sprite and need no more.
const BUILDINGS: [Building; 13] = [
    building("w1", "flat", 356.0, QUAY, 0.98),
    building("r2", "bakery", 528.0, QUAY, 0.94),
    building("h1", "school", 738.0, QUAY, 1.0),
    building("h2", "care", 954.0, QUAY, 0.98),
    building("h3", "chocolate", 1160.0, QUAY, 0.94),
    building("first-robot", "bathhouse", 1338.0, QUAY, 0.95),
    building("w2", "carousel", 1690.0, QUAY, 1.0),
    building("w3", "shelter", 36.0, BANK, 0.95),
    building("r3", "berries", 262.0, BANK, 0.9),
    building("first-planning", "town-hutch", 664.0, BANK, 0.9),
    building("r1", "yard", 1010.0, BANK, 0.95),
    building("w4", "community", 466.0, BANK, 0.62),
    building("lantern", "substation", 1508.0, BANK, 0.9),
];

/// Places that are drawn in a way of their own.
const OTHERS: [(&str, Vec2); 5] = [
    ("p1", Vec2::new(-30.0, QUAY)),
    ("lantern", Vec2::new(214.0, QUAY)),
    ("p3", Vec2::new(1476.0, QUAY)),
    ("p2", Vec2::new(1280.0, BANK)),
    ("first-heating", Vec2::new(856.0, QUAY)),
];

/// The Draughty Tulip: one house, four trades, and a window for each of them.
const TULIP: Vec2 = Vec2::new(812.0, BANK);
/// How large it is drawn.
const TULIP_SIZE: f32 = 0.72;
/// Work order and window of each trade, from the middle of the foot up.
const TULIP_WINDOWS: [(&str, Vec2); 4] = [
    ("e1", Vec2::new(0.0, 160.0)),
    ("e2", Vec2::new(-18.0, 122.0)),
    ("e3", Vec2::new(18.0, 122.0)),
    ("e4", Vec2::new(18.0, 59.0)),
];

/// The jumpers of the warm street.
const WOOL: [Srgba; 4] = [
    Srgba::rgb(0.93, 0.45, 0.20),
    Srgba::rgb(0.16, 0.66, 0.66),
    Srgba::rgb(0.96, 0.80, 0.42),
    Srgba::rgb(0.58, 0.44, 0.76),
];

/// The point on the ground before the place of a challenge.
pub fn place_of(id: &str) -> Option<Vec2> {
    let other = OTHERS.iter().find(|other| other.0 == id).map(|other| other.1);
    other
        .or_else(|| BUILDINGS.iter().find(|building| building.id == id).map(|building| building.at))
        .or_else(|| {
            // The neighbour of mevrouw Kwee lives in the same flat.
            (id == "buurman").then_some(Vec2::new(430.0, QUAY))
        })
        .or_else(|| {
            // Four flags beside each other.
            let trade = TULIP_WINDOWS.iter().position(|(of, _)| *of == id)?;
            Some(TULIP + Vec2::new(34.0 * trade as f32 - 51.0, 0.0))
        })
}

/// What a thing is multiplied with that is lit so much.
fn shade(lit: f32) -> Srgba {
    between(NIGHT, PLAIN, 0.5 + 0.5 * lit)
}

/// Everything that the work orders are about.
pub(super) fn looks(sight: &Sight) -> Vec<Look> {
    let mut looks = Vec::new();
    for building in &BUILDINGS {
        looks.extend(house(sight, building));
    }
    looks.extend(warm_street(sight));
    looks.extend(tulip(sight));
    looks.extend(street_lamps(sight));
    looks.extend(stacked_street(sight));
    looks.extend(skate_bowl(sight));
    looks.extend(carousel(sight));
    looks.extend(stork());
    let stands = sight.lit("first-heating");
    // Turbo's place is the steps of the school; there he has been on his way to the bakery ever since.
    let shell = Look::new("turtle", "turtle", (856.0, QUAY + 16.0)).standing().scale(0.9, 0.9).z(6.0);
    let walk = if stands > 0.0 { Ambient::Stroll(4.0, 830.0, 900.0) } else { Ambient::None };
    looks.push(shell.tint(shade(stands)).feel(Feel::Slow).ambient(walk));
    for (index, x) in [-176.0, 612.0, 1044.0, 1398.0].into_iter().enumerate() {
        let tree = Look::new(format!("tree{index}"), "tree", (x, QUAY + 8.0)).standing().scale(0.72, 0.72);
        looks.push(tree.tint(between(NIGHT, PLAIN, 0.35 + 0.3 * sight.share())).feel(Feel::Slow).z(-7.0));
    }
    looks
}

fn house(sight: &Sight, &Building { id, sprite, at, scale }: &Building) -> [Look; 2] {
    let lit = sight.lit(id);
    // Flat De Scheve Ooievaar leans a little.
    let turn = if sprite == "flat" { 0.02 } else { 0.0 };
    let base = Look::new(sprite, sprite, at).standing().scale(scale, scale).turn(turn);
    let light =
        Look::new(format!("{sprite}-lit"), format!("{sprite}-lit"), at).standing().scale(scale, scale).turn(turn);
    [base.tint(shade(lit)).feel(Feel::Slow).z(-5.0), light.alpha(lit).feel(Feel::Slow).z(-4.5)]
}

/// Four houses that get a jumper each.
fn warm_street(sight: &Sight) -> Vec<Look> {
    let warm = sight.lit("p1");
    let mut looks = Vec::new();
    for (index, wool) in WOOL.into_iter().enumerate() {
        let (x, tall) = (-142.0 + index as f32 * 78.0, 0.78 + (index % 2) as f32 * 0.07);
        let at = Vec2::new(x, QUAY);
        let z = -6.0 + index as f32 * 0.2;
        looks.push(
            Look::new(format!("home{index}"), "home", at)
                .standing()
                .scale(tall, tall)
                .tint(shade(warm))
                .feel(Feel::Slow)
                .z(z),
        );
        let jumper = Look::new(format!("jumper{index}"), "home-jumper", at).standing().scale(tall, tall).tint(wool);
        // Pulled on from the top, one after the other.
        let on = Look { delay: index as f32 * 0.35, enter: (Vec2::new(1.25, 0.3), 0.0), ..jumper };
        if warm > 0.0 {
            looks.push(on.feel(Feel::Springy).z(z + 0.1));
        }
        for (window, (dx, up)) in [(-18.0, 122.0), (18.0, 122.0), (18.0, 59.0)].into_iter().enumerate() {
            let pane = Look::new(format!("pane{index}-{window}"), "window-lit", at + Vec2::new(dx, -up) * tall);
            looks.push(pane.size(Vec2::new(24.0, 32.0) * tall).alpha(warm).feel(Feel::Slow).z(z + 0.15));
        }
    }
    looks
}

/// The house of four trades: its windows get light one after the other, from the attic down.
fn tulip(sight: &Sight) -> Vec<Look> {
    let share = TULIP_WINDOWS.iter().map(|(id, _)| sight.lit(id)).sum::<f32>() / TULIP_WINDOWS.len() as f32;
    let base = Look::new("tulip", "home", TULIP).standing().scale(TULIP_SIZE, TULIP_SIZE).tint(shade(share));
    let mut looks = vec![base.feel(Feel::Slow).z(-0.6)];
    for (id, up) in TULIP_WINDOWS {
        let at = TULIP + Vec2::new(up.x, -up.y) * TULIP_SIZE;
        let pane = Look::new(format!("tulip-{id}"), "window-lit", at).size(Vec2::new(24.0, 32.0) * TULIP_SIZE);
        looks.push(pane.alpha(sight.lit(id)).feel(Feel::Slow).z(-0.5));
    }
    looks
}

/// The lantern on the corner, and its sisters along the quay.
fn street_lamps(sight: &Sight) -> Vec<Look> {
    let mut looks = Vec::new();
    for (index, (x, size)) in [(186.0, 0.66), (838.0, 0.5), (1560.0, 0.5)].into_iter().enumerate() {
        let lit = sight.lit("lantern");
        let corner = Vec2::new(x, QUAY + 20.0 - 330.0 * size);
        let head = corner + Vec2::new(88.0, 26.0) * size;
        let post = Look::new(format!("lamp{index}"), "streetlamp", corner).anchor(-0.5, 0.5).scale(size, size).z(3.0);
        let light = Look::new(format!("lamp-lit{index}"), "streetlamp-head-lit", head).scale(size, size).alpha(lit);
        looks.extend([post, Look { delay: index as f32 * 0.5, ..light.feel(Feel::Slow).z(3.1) }]);
    }
    looks
}

/// Six small houses, stacked; until then the blocks lie about.
fn stacked_street(sight: &Sight) -> Vec<Look> {
    let done = sight.lit("p3");
    let mut looks = Vec::new();
    for index in 0..6_u8 {
        let (column, row) = (f32::from(index % 2), f32::from(index / 2));
        let stacked = Vec2::new(1434.0 + 85.0 * column, QUAY - 62.0 * row);
        let lies = [(1426.0, 0.0, 0.0), (1522.0, 0.0, 0.04), (1430.0, 62.0, -0.05)].get(usize::from(index));
        let (at, turn, alpha) = match (done > 0.0, lies) {
            (true, _) => (stacked, 0.0, 1.0),
            (false, Some((x, up, turn))) => (Vec2::new(*x, QUAY - up), *turn, 1.0),
            (false, None) => (stacked - Vec2::new(0.0, 120.0), 0.0, 0.0),
        };
        let dark = Look::new(format!("block{index}"), "block", at).standing().turn(turn).tint(shade(done)).alpha(alpha);
        let lit = Look::new(format!("block-lit{index}"), "block-lit", at).standing().turn(turn).alpha(done);
        looks.push(dark.feel(Feel::Springy).z(-4.0));
        looks.push(Look { delay: f32::from(index) * 0.3, ..lit.feel(Feel::Slow).z(-3.9) });
    }
    let hoist = Look::new("hoist", "hoist", (1540.0, QUAY)).standing().scale(0.92, 0.92).z(-5.5);
    // It leans back when its work is done.
    looks.push(hoist.tint(shade(done * 0.6)).feel(Feel::Slow));
    looks
}

/// De Kom: a pit with a fence, or a bowl with wheels in it. Paws stay until the concrete is poured again.
fn skate_bowl(sight: &Sight) -> Vec<Look> {
    let at = Vec2::new(1280.0, BANK + 6.0);
    if !sight.has("p2") {
        let paws = sight.town.spoiled.iter().any(|(challenge, miss)| challenge == "p2" && miss == "paws");
        let mut looks = vec![
            Look::new("pit", "pit", at).standing().scale(0.95, 0.95).tint(shade(0.1)).alpha(if paws {
                0.0
            } else {
                1.0
            }),
            Look::new("wet-bowl", "skate-bowl", at).standing().scale(0.95, 0.95).tint(shade(0.1)).alpha(if paws {
                1.0
            } else {
                0.0
            }),
        ];
        if paws {
            looks.push(Look::new("paws", "paws", at - Vec2::new(10.0, 34.0)).z(1.0));
            let dog = Look::new("paws-dog", "dog", at + Vec2::new(-190.0, 0.0)).standing().scale(0.55, 0.55).z(2.0);
            looks.push(dog.ambient(Ambient::Sway(0.05, 0.6, 0.0)));
        }
        return looks;
    }
    let wet = sight.power_cut();
    let mut looks = vec![Look::new("bowl", "skate-bowl", at).standing().scale(0.95, 0.95).feel(Feel::Slow)];
    if wet {
        // A bowl that holds holds water too.
        let pond = Look::new("pond", "wire-end", at - Vec2::new(0.0, 40.0)).size((190.0, 44.0));
        looks.push(pond.tint(Srgba::rgb(0.37, 0.56, 0.80)).alpha(0.85).feel(Feel::Slow).z(1.0));
        for (index, x) in [-40.0, 6.0, 46.0].into_iter().enumerate() {
            let duck = Look::new(format!("duck{index}"), "duck", at + Vec2::new(x, -66.0)).scale(0.62, 0.62).z(2.0);
            looks.push(duck.pop(0.2 * index as f32).ambient(Ambient::Bob(Vec2::new(5.0, 2.0), 1.7 + x / 200.0)));
        }
        return looks;
    }
    for (index, (period, phase)) in [(3.1, 0.0), (3.7, 0.45)].into_iter().enumerate() {
        let skater = Look::new(format!("skater{index}"), "skater", at - Vec2::new(0.0, 24.0)).standing().z(2.0);
        let tint = if index == 0 { PLAIN } else { Srgba::rgb(0.75, 0.85, 1.0) };
        looks.push(skater.scale(0.72, 0.72).tint(tint).ambient(Ambient::Roll(Vec2::new(104.0, 46.0), period, phase)));
    }
    looks
}

/// The fish of the carousel, with who rides them.
fn carousel(sight: &Sight) -> Vec<Look> {
    let turns = sight.lit("w2");
    let mut looks = Vec::new();
    for index in 0..4_u8 {
        let phase = f32::from(index) / 4.0;
        let still = (phase * std::f32::consts::TAU).cos() * 74.0;
        let middle = Vec2::new(1690.0, QUAY - 66.0);
        let tint = between(NIGHT, WOOL[usize::from(index)], 0.45 + 0.55 * turns);
        let fish = Look::new(format!("fish{index}"), "ride-fish", middle);
        let rider = Look::new(format!("rider{index}"), "rider", middle - Vec2::new(0.0, 24.0));
        if turns > 0.0 {
            let ring = Ambient::Ring(Vec2::new(74.0, 12.0), 7.0, phase);
            looks.push(fish.scale(0.8, 0.8).tint(tint).z(-3.0).ambient(ring));
            looks.push(rider.scale(0.62, 0.62).alpha(1.0).z(-3.05).ambient(ring));
        } else {
            // They sleep on their sides.
            let asleep = Vec2::new(1690.0 + still, QUAY - 44.0);
            looks.push(Look { at: asleep, ..fish }.scale(0.8, 0.8).tint(tint).turn(0.9).z(-3.0));
        }
    }
    looks
}

/// The stork that the flat is named after: a gull that pretends.
fn stork() -> [Look; 2] {
    let roof = QUAY - 372.0 * 0.98;
    [
        Look::new("stork-legs", "gull-legs", (420.0, roof + 10.0)).standing().scale(0.6, 1.5).z(-4.6),
        Look::new("stork", "gull-body", (420.0, roof - 40.0)).scale(-0.46, 0.46).z(-4.4),
    ]
}

/// Light around what works, and in the water before it.
pub(super) fn glows(sight: &Sight) -> Vec<Look> {
    let mut looks = Vec::new();
    let holds = sight.power_cut();
    let mut glow = |key: &str, at: Vec2, size: (f32, f32), id: &str, delay: f32| {
        let strong = if holds { 1.0 } else { 0.62 };
        let halo = Look::new(key.to_owned(), "glow", at).size(size).feel(Feel::Slow);
        looks.push(Look { delay, ..halo.tint(see_through(PLAIN, sight.lit(id) * strong)) });
    };
    for building in &BUILDINGS {
        let (wide, tall) = if building.at.y > QUAY { (260.0, 200.0) } else { (460.0, 470.0) };
        glow(building.sprite, building.at - Vec2::new(0.0, tall * 0.28), (wide, tall), building.id, 0.0);
        if building.at.y <= QUAY {
            let water = building.at + Vec2::new(0.0, 96.0);
            glow(&format!("{}-water", building.sprite), water, (150.0, 110.0), building.id, 0.3);
        }
    }
    for (key, x, up, size) in [("p1", -30.0, 90.0, (560.0, 380.0)), ("p3", 1476.0, 100.0, (430.0, 420.0))] {
        glow(key, Vec2::new(x, QUAY - up), size, key, 0.2);
        glow(&format!("{key}-water"), Vec2::new(x, QUAY + 96.0), (230.0, 110.0), key, 0.5);
    }
    for (index, x) in [244.0, 882.0, 1604.0].into_iter().enumerate() {
        let (tall, wide) = if index == 0 { (196.0, 430.0) } else { (138.0, 260.0) };
        glow(&format!("lamp{index}"), Vec2::new(x, QUAY - tall), (wide, wide), "lantern", 0.5 * index as f32);
        glow(&format!("pool{index}"), Vec2::new(x, QUAY + 22.0), (wide, 70.0), "lantern", 0.5 * index as f32);
    }
    for (id, up) in TULIP_WINDOWS {
        let at = TULIP + Vec2::new(up.x, -up.y) * TULIP_SIZE;
        glow(&format!("tulip-{id}"), at, (110.0, 120.0), id, 0.0);
    }
    glow("bowl", Vec2::new(1280.0, BANK - 60.0), (420.0, 220.0), "p2", 0.0);
    looks
}

/// A flag with a check where work was delivered, and one that calls where there is work for who looks.
pub(super) fn flags(sight: &Sight) -> Vec<Look> {
    let town = sight.town;
    let done = town.solved.iter().filter(|id| sight.has(id)).filter_map(|id| flag(sight, id, "flag-done"));
    let open = town.open.iter().filter(|id| town.calls && !town.solved.contains(id));
    let mut looks: Vec<Look> = done.chain(open.filter_map(|id| flag(sight, id, "flag-open"))).collect();
    if let Some(at) = sight.town.look.as_deref().and_then(place_of) {
        let ring = Look::new("look", "glow", at + Vec2::new(0.0, 4.0)).size((300.0, 60.0)).tint(CAT_EYES);
        looks.push(ring.alpha(0.5).z(-30.0));
    }
    looks
}

/// A flag at the place of a challenge; where the pupil looks in the list it waves.
fn flag(sight: &Sight, id: &str, sprite: &'static str) -> Option<Look> {
    let at = place_of(id)?;
    let looked = sight.town.look.as_deref() == Some(id);
    let size = match sprite {
        _ if looked => 1.0,
        // A check is read from the last row of a class.
        "flag-done" => 0.75,
        _ => 0.5,
    };
    let foot = at + Vec2::new(if at.y > QUAY { -70.0 } else { 46.0 }, 8.0);
    let wave = Ambient::Sway(if looked { 0.16 } else { 0.05 }, if looked { 0.9 } else { 2.4 }, at.x / 700.0);
    let flag = Look::new(format!("{sprite}-{id}"), sprite, foot).standing().scale(size, size).z(8.0);
    Some(flag.feel(Feel::Springy).ambient(wave))
}
