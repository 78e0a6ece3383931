//! Rooms: their warmth as light, who is in them, and their radiators.

use super::{COLD, HOT, WARM, button, dots, middle, water};
use crate::acting::dress::dress;
use crate::acting::figure::Figure;
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, INK, WHITE, between};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::heating::{Balance, Fault, Feels, Look as Style, Puzzle, State, feels, layout};
use mechanics::{Mood, Place};

/// Everything in the rooms.
pub(super) fn looks(puzzle: &Puzzle, state: &State, now: &Balance, looks: &mut Vec<Look>) {
    for index in 0..puzzle.params().rooms.len() {
        room(puzzle, now, index, looks);
    }
    for index in 0..puzzle.params().emitters.len() {
        emitter(puzzle, state, now, index, looks);
    }
}

/// The light of a room: blue, golden, red.
fn warmth(puzzle: &Puzzle, room: usize, degrees: f64) -> Srgba {
    let (low, high) = puzzle.params().rooms.get(room).map_or((19.0, 21.0), |room| room.band);
    let (middle, half) = (f64::midpoint(low, high), (high - low) / 2.0);
    let off = ((degrees - middle) / half.max(0.1)) as f32;
    if off < 0.0 { between(WARM, COLD, (-off - 0.7) / 3.0) } else { between(WARM, HOT, (off - 0.7) / 3.5) }
}

fn room(puzzle: &Puzzle, now: &Balance, index: usize, looks: &mut Vec<Look>) {
    let (place, described) = (layout::room(puzzle, index), &puzzle.params().rooms[index]);
    let degrees = now.rooms.get(index).copied().unwrap_or(0.0);
    let (light, how) = (warmth(puzzle, index, degrees), feels(puzzle, index, degrees));
    let key = &described.id;
    let (left, top) = (place.x - place.w / 2.0, place.y - place.h / 2.0);
    let wall = Look::block(format!("air-{key}"), (left + 4.0, top), (place.w - 8.0, place.h - 8.0), light);
    looks.push(wall.feel(Feel::Slow).z(-30.0));
    let skirting = Look::block(
        format!("floor-{key}"),
        (left + 4.0, top + place.h - 20.0),
        (place.w - 8.0, 12.0),
        between(light, INK, 0.45),
    );
    looks.push(skirting.feel(Feel::Slow).z(-29.0));
    match described.look {
        Style::Dark | Style::Milk | Style::White => pipe(key, described.look, place, how, looks),
        look => home(puzzle, index, look, place, how, light, looks),
    }
}

/// A window that opens when it is too warm, a lamp, and who is there.
fn home(puzzle: &Puzzle, index: usize, look: Style, place: Place, how: Feels, light: Srgba, looks: &mut Vec<Look>) {
    let key = &puzzle.params().rooms[index].id;
    let top = place.y - place.h / 2.0;
    let window = Vec2::new(place.x + place.w * 0.22, top + 78.0);
    let pane = between(Srgba::rgb(0.55, 0.68, 0.88), WHITE, 0.25);
    let block = |name: &str, at: Vec2, size: (f32, f32), tint: Srgba, z: f32| {
        Look::new(format!("{name}-{key}"), "white", at).size(size).tint(tint).z(z)
    };
    looks.push(block("frame", window, (124.0, 104.0), between(light, INK, 0.6), -28.0));
    looks.push(block("pane", window, (110.0, 90.0), pane, -27.5));
    let wing = if how == Feels::Hot {
        block("wing", window + Vec2::new(-72.0, 0.0), (30.0, 104.0), WHITE, -26.0)
    } else {
        block("wing", window, (8.0, 90.0), between(light, INK, 0.6), -26.0)
    };
    looks.push(wing.feel(Feel::Springy));
    if look == Style::Class {
        let board = Vec2::new(place.x - place.w * 0.2, top + 70.0);
        looks.push(block("board", board, (150.0, 72.0), Srgba::rgb(0.16, 0.36, 0.30), -28.0));
        looks.push(block("chalk", board + Vec2::new(-18.0, 4.0), (80.0, 6.0), WHITE, -27.5));
    }
    let feet = Vec2::from(layout::floor(puzzle, index));
    match look {
        Style::Nursery => cot(key, feet, how, looks),
        Style::Tortoise => tortoise(key, feet, how, looks),
        _ => person(key, feet, how, looks),
    }
    if how == Feels::Cold {
        // One sees one's breath.
        for puff in 0..3_u8 {
            let at = feet + Vec2::new(44.0 + f32::from(puff) * 22.0, -150.0 - f32::from(puff) * 12.0);
            let size = 12.0 + f32::from(puff) * 6.0;
            let cloud =
                Look::new(format!("breath{puff}-{key}"), "wire-end", at).size((size, size)).tint(WHITE).alpha(0.7);
            looks.push(cloud.z(-9.0).ambient(Ambient::Twinkle(0.7, 1.6, f32::from(puff) * 0.4)));
        }
    }
}

fn person(key: &str, feet: Vec2, how: Feels, looks: &mut Vec<Look>) {
    let mut clothes = dress(key);
    let mut figure = Figure::standing("crew", feet);
    match how {
        Feels::Cold => {
            // Hat on, arms around oneself.
            clothes.hair = "crew-hair-scarf";
            (figure.mood, figure.arms, figure.lean) = (Mood::Puzzled, (1.1, 1.2), 0.08);
        }
        Feels::Hot => (figure.mood, figure.arms) = (Mood::Puzzled, (2.4, -0.2)),
        Feels::Good => figure.mood = Mood::Happy,
    }
    figure.dress = Some(clothes);
    looks.extend(figure.looks(&format!("who-{key}"), -20.0));
}

/// A cot with a mobile that turns when all is well.
fn cot(key: &str, feet: Vec2, how: Feels, looks: &mut Vec<Look>) {
    let at = feet + Vec2::new(0.0, -14.0);
    let wood = Srgba::rgb(0.83, 0.62, 0.40);
    let bar = |name: String, off: (f32, f32), size: (f32, f32), tint: Srgba, z: f32| {
        Look::new(name, "white", at + Vec2::new(off.0, off.1)).size(size).tint(tint).z(z)
    };
    looks.push(bar(format!("cot-bed-{key}"), (0.0, -24.0), (124.0, 20.0), WHITE, -20.0));
    let blanket = if how == Feels::Good { CAT_EYES } else { COLD };
    looks.push(bar(format!("cot-blanket-{key}"), (14.0, -36.0), (84.0, 22.0), blanket, -19.5));
    looks.push(
        Look::new(format!("cot-baby-{key}"), "wire-end", at + Vec2::new(-40.0, -42.0))
            .size((34.0, 34.0))
            .tint(Srgba::rgb(0.80, 0.56, 0.38))
            .z(-19.4),
    );
    for post in 0..7_u8 {
        let x = -66.0 + f32::from(post) * 22.0;
        looks.push(bar(format!("cot-post{post}-{key}"), (x, -30.0), (6.0, 84.0), wood, -19.0));
    }
    looks.push(bar(format!("cot-rail-{key}"), (0.0, -72.0), (144.0, 8.0), wood, -18.9));
    let swing = if how == Feels::Good { Ambient::Sway(0.5, 3.0, 0.0) } else { Ambient::None };
    for (toy, x) in [("a", -26.0), ("b", 26.0)] {
        let star = Look::new(format!("mobile-{toy}-{key}"), "star", at + Vec2::new(x, -150.0)).size((36.0, 36.0));
        looks.push(star.tint(CAT_EYES).z(-18.0).ambient(swing));
    }
}

/// A tortoise that comes out when it is warm.
fn tortoise(key: &str, feet: Vec2, how: Feels, looks: &mut Vec<Look>) {
    let (shell, skin) = (Srgba::rgb(0.36, 0.47, 0.24), Srgba::rgb(0.58, 0.68, 0.36));
    let out = if how == Feels::Cold { 0.0 } else { 1.0 };
    let ball = |name: &str, off: (f32, f32), size: (f32, f32), tint: Srgba, z: f32| {
        let at = feet + Vec2::new(off.0 - 14.0, off.1 - 14.0);
        Look::new(format!("{name}-{key}"), "wire-end", at).size(size).tint(tint).z(z).feel(Feel::Springy)
    };
    looks.push(ball("shell", (0.0, -40.0), (130.0, 90.0), shell, -19.0));
    for (name, x) in [("patch-a", -36.0), ("patch-b", 0.0), ("patch-c", 36.0)] {
        looks.push(ball(name, (x, -48.0), (30.0, 34.0), between(shell, CAT_EYES, 0.35), -18.8));
    }
    looks.push(ball("head", (30.0 + 42.0 * out, -34.0), (44.0, 40.0), skin, -19.5));
    looks.push(ball("eye", (36.0 + 46.0 * out, -40.0), (8.0, 8.0), INK, -19.4 + 0.6 * out));
    for (name, x) in [("leg-a", -44.0), ("leg-b", 40.0)] {
        looks.push(ball(name, (x, -4.0 * out), (34.0, 30.0 * (0.4 + 0.6 * out)), skin, -19.6));
    }
}

/// A double pipe with chocolate, and the letter that comes out of it.
fn pipe(key: &str, look: Style, place: Place, how: Feels, looks: &mut Vec<Look>) {
    let chocolate = match look {
        Style::Dark => Srgba::rgb(0.25, 0.13, 0.08),
        Style::Milk => Srgba::rgb(0.48, 0.28, 0.16),
        _ => Srgba::rgb(0.96, 0.90, 0.76),
    };
    let top = place.y - place.h / 2.0;
    let bar = |name: &str, at: (f32, f32), size: (f32, f32), tint: Srgba, z: f32| {
        Look::new(format!("{name}-{key}"), "white", at).size(size).tint(tint).z(z)
    };
    looks.push(bar("jacket", (place.x, top + 120.0), (place.w * 0.8, 96.0), between(INK, COLD, 0.4), -26.0));
    looks.push(bar("inner", (place.x, top + 120.0), (place.w * 0.8, 52.0), chocolate, -25.0));
    looks.push(bar("spout", (place.x - place.w * 0.28, top + 190.0), (40.0, 60.0), between(INK, COLD, 0.4), -26.0));
    let letter = Vec2::new(place.x - place.w * 0.28, place.y + place.h / 2.0 - 70.0);
    let part = |name: &str, off: (f32, f32), size: (f32, f32)| {
        let look = Look::new(format!("letter-{name}-{key}"), "white", letter + Vec2::new(off.0, off.1));
        look.size(size).tint(chocolate).z(-18.0).feel(Feel::Springy)
    };
    // An E; too cold and it misses its foot, as an F; too hot and it is a puddle.
    match how {
        Feels::Good | Feels::Cold => {
            looks.push(part("stem", (-24.0, 0.0), (20.0, 96.0)));
            looks.push(part("top", (4.0, -39.0), (60.0, 18.0)));
            looks.push(part("middle", (0.0, 0.0), (50.0, 18.0)));
            if how == Feels::Good {
                looks.push(part("foot", (4.0, 39.0), (60.0, 18.0)));
                looks.push(part("shine", (-28.0, -20.0), (4.0, 30.0)).tint(WHITE).alpha(0.7).z(-17.0));
            }
        }
        Feels::Hot => {
            let puddle = Look::new(format!("letter-puddle-{key}"), "wire-end", letter + Vec2::new(0.0, 42.0));
            looks.push(puddle.size((150.0, 34.0)).tint(chocolate).z(-18.0).feel(Feel::Springy));
        }
    }
}

/// A radiator with its valve.
fn emitter(puzzle: &Puzzle, state: &State, now: &Balance, index: usize, looks: &mut Vec<Look>) {
    let (place, described) = (layout::emitter(puzzle, index), &puzzle.params().emitters[index]);
    let at = middle(place);
    let key = &described.id;
    let get = |list: &[f64]| list.get(index).copied().unwrap_or(15.0);
    let (inlet, outlet) = (water(get(&now.inlets)), water(get(&now.outlets)));
    let shown = state.measured.contains(&u8::try_from(index).unwrap_or(u8::MAX));
    let fault = state.faults.get(index).copied().flatten().filter(|_| shown);
    for rib in 0..6_u8 {
        let x = at.x - 50.0 + f32::from(rib) * 20.0;
        let edge = Look::new(format!("rib{rib}-{key}"), "white", (x, at.y - 6.0)).size((18.0, 78.0)).tint(INK);
        looks.push(edge.z(-12.0));
        let (top, foot) = if fault == Some(Fault::Air) { (COLD, inlet) } else { (inlet, outlet) };
        let half = |name: &str, y: f32, tint: Srgba| {
            Look::new(format!("{name}{rib}-{key}"), "white", (x, at.y - 6.0 + y)).size((14.0, 37.0)).tint(tint).z(-11.0)
        };
        looks.push(half("up", -18.5, top).feel(Feel::Slow));
        looks.push(half("low", 18.5, foot).feel(Feel::Slow));
    }
    if fault == Some(Fault::Leak) {
        let drop = Look::new(format!("drip-{key}"), "raindrop", at + Vec2::new(40.0, 44.0)).z(-10.0);
        looks.push(drop.ambient(Ambient::Bob(Vec2::new(0.0, 14.0), 0.9)));
    }
    if usize::from(state.meter.unwrap_or(u8::MAX)) == index {
        let meter = Look::new(format!("hangs-{key}"), "tester", at + Vec2::new(0.0, 30.0)).standing().scale(0.8, 0.8);
        looks.push(meter.z(-9.0).pop(0.0));
    }
    let stand = state.stands.get(index).copied().unwrap_or(0);
    if described.valve {
        let (less, more) = layout::valve(puzzle, index);
        button(&format!("less-{key}"), less, false, stand > 0, looks);
        button(&format!("more-{key}"), more, true, stand < described.stands, looks);
        dots(key, at + Vec2::new(0.0, 46.0), stand, described.stands, looks);
    }
    if described.mix.is_some() {
        let (less, more) = layout::mix(puzzle, index);
        let tenths = state.mixes.get(index).copied().unwrap_or(10);
        button(&format!("cooler-{key}"), less, false, tenths > 1, looks);
        button(&format!("hotter-{key}"), more, true, tenths < 10, looks);
        dots(&format!("mix-{key}"), middle(less).midpoint(middle(more)), tenths, 10, looks);
    }
    if now.whistles(puzzle).any(|one| one == index) {
        for note in 0..3_u8 {
            let off = Vec2::new(-70.0 + f32::from(note) * 26.0, -70.0 - f32::from(note) * 14.0);
            let spark = Look::new(format!("whistle{note}-{key}"), "spark", at + off).size((34.0, 34.0)).tint(CAT_EYES);
            looks.push(spark.z(13.0).ambient(Ambient::Twinkle(0.8, 0.5, f32::from(note) * 0.17)));
        }
    }
}
