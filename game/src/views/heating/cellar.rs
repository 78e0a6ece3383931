//! The cellar: source, pump, filter, pressure gauge, tools, and what can be bought.

use super::{HOT, WARM, button, dots, middle, tool, water};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, INK, NIGHT, PLAIN, WHITE, between};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::heating::{Balance, Criterion, Puzzle, SourceKind, State, layout};

/// Everything in the cellar.
pub(super) fn looks(puzzle: &Puzzle, state: &State, now: &Balance, looks: &mut Vec<Look>) {
    source(puzzle, state, now, looks);
    pump(puzzle, state, now, looks);
    if puzzle.params().filter.is_some() {
        filter(puzzle, state, looks);
    }
    if puzzle.params().criteria.contains(&Criterion::Pressure) {
        gauge(state, looks);
    }
    let tools = [None].into_iter().chain(puzzle.params().tools.iter().copied().map(Some));
    for (index, one) in tools.enumerate() {
        tool(&format!("tool{index}"), one, middle(layout::tool(puzzle, index)), looks);
    }
    let first = 1 + puzzle.params().tools.len();
    for (index, upgrade) in puzzle.params().upgrades.iter().enumerate() {
        let at = middle(layout::tool(puzzle, first + index));
        let bought = state.has(index);
        let tint = if bought { CAT_EYES } else { PLAIN };
        let lift = if bought { -16.0 } else { 0.0 };
        let sprite = if upgrade.id.contains("roof") { "roof" } else { "thing-box" };
        let look = Look::new(format!("buy-{}", upgrade.id), sprite, at + Vec2::new(0.0, lift)).size((84.0, 64.0));
        looks.push(look.tint(tint).z(14.0).feel(Feel::Springy));
        if bought {
            let star = Look::new(format!("bought-{}", upgrade.id), "star", at + Vec2::new(30.0, -46.0));
            looks.push(star.size((34.0, 34.0)).tint(CAT_EYES).z(14.5).pop(0.0));
        }
    }
}

fn part(key: impl Into<String>, at: Vec2, size: (f32, f32), tint: Srgba, z: f32) -> Look {
    Look::new(key, "white", at).size(size).tint(tint).z(z)
}

fn source(puzzle: &Puzzle, state: &State, now: &Balance, looks: &mut Vec<Look>) {
    let (place, less, more) = layout::source();
    let at = middle(place);
    looks.push(part("source-rim", at, (place.w, place.h), INK, -4.0));
    looks.push(part("source", at, (place.w - 8.0, place.h - 8.0), between(WHITE, NIGHT, 0.12), -3.9));
    match puzzle.params().source.kind {
        SourceKind::Boiler(_) => {
            looks.push(part("hatch", at + Vec2::new(0.0, 46.0), (84.0, 64.0), INK, -3.5));
            // The flame is as high as the boiler works.
            let height = 16.0 + 40.0 * (now.source / puzzle.params().source.watts).clamp(0.0, 1.0) as f32;
            let flame = Look::new("flame", "wire-end", at + Vec2::new(0.0, 74.0)).standing().size((48.0, height));
            looks.push(flame.tint(HOT).z(-3.0).ambient(Ambient::Twinkle(0.35, 0.4, 0.0)));
            let core = Look::new("flame-core", "wire-end", at + Vec2::new(0.0, 74.0)).standing();
            looks.push(core.size((24.0, height * 0.6)).tint(CAT_EYES).z(-2.9));
        }
        SourceKind::AirPump | SourceKind::WaterPump(_) => {
            let fan = at + Vec2::new(0.0, 36.0);
            looks.push(Look::new("fan-rim", "wire-end", fan).size((110.0, 110.0)).tint(INK).z(-3.5));
            let speed = 1.0 + 6.0 * (now.source / puzzle.params().source.watts).clamp(0.0, 1.0) as f32;
            let blade = Look::new("fan", "turbine-rotor", fan).size((96.0, 96.0)).tint(WHITE).z(-3.0);
            looks.push(blade.ambient(Ambient::Spin(speed)));
        }
    }
    // A thermometer: as high as the water is hot.
    let tube = at + Vec2::new(0.0, -60.0);
    looks.push(part("tube", tube, (112.0, 18.0), INK, -3.5));
    let share = ((now.supply - 15.0) / 75.0).clamp(0.05, 1.0) as f32;
    let mercury = Look::block("mercury", tube + Vec2::new(-52.0, -5.0), (104.0 * share, 10.0), water(now.supply));
    looks.push(mercury.feel(Feel::Slow).z(-3.0));
    let waters = puzzle.params().source.waters.len();
    if waters > 1 {
        let last = u8::try_from(waters - 1).unwrap_or(u8::MAX);
        button("cooler", less, false, state.water > 0, looks);
        button("hotter", more, true, state.water < last, looks);
        dots("water", middle(less).midpoint(middle(more)) + Vec2::new(0.0, 56.0), state.water + 1, last + 1, looks);
    }
}

fn pump(puzzle: &Puzzle, state: &State, now: &Balance, looks: &mut Vec<Look>) {
    let (place, less, more) = layout::pump();
    let at = middle(place);
    let disc = |key: &str, size: f32, tint: Srgba, z: f32| {
        Look::new(key.to_owned(), "wire-end", at).size((size, size)).tint(tint).z(z)
    };
    looks.push(disc("pump-rim", 108.0, INK, -4.0));
    looks.push(disc("pump", 98.0, Srgba::rgb(0.85, 0.30, 0.30), -3.9));
    let runs = now.flow > 0.0;
    let speed = puzzle.params().pump.speeds.get(usize::from(state.speed)).copied().unwrap_or(0.0) as f32;
    let rotor = Look::new("rotor", "turbine-rotor", at).size((74.0, 74.0)).tint(WHITE).z(-3.5);
    looks.push(if runs { rotor.ambient(Ambient::Spin(2.0 + 9.0 * speed)) } else { rotor });
    let speeds = puzzle.params().pump.speeds.len();
    if speeds > 1 {
        let last = u8::try_from(speeds - 1).unwrap_or(u8::MAX);
        button("slower", less, false, state.speed > 0, looks);
        button("faster", more, true, state.speed < last, looks);
        dots("speed", middle(less).midpoint(middle(more)) + Vec2::new(0.0, 56.0), state.speed + 1, last + 1, looks);
    }
}

fn filter(puzzle: &Puzzle, state: &State, looks: &mut Vec<Look>) {
    let at = middle(layout::filter());
    looks.push(part("filter-rim", at, (92.0, 72.0), INK, -4.0));
    looks.push(part("filter", at, (84.0, 64.0), between(WARM, NIGHT, 0.25), -3.9));
    looks.push(part("filter-cap", at + Vec2::new(0.0, 42.0), (48.0, 26.0), INK, -4.0));
    let thing = u8::try_from(puzzle.params().emitters.len()).unwrap_or(u8::MAX);
    if state.dirty && state.measured.contains(&thing) {
        for (index, (x, y)) in [(-22.0, -8.0), (8.0, 10.0), (24.0, -14.0), (-8.0, -18.0)].into_iter().enumerate() {
            let dirt = Look::new(format!("dirt{index}"), "wire-end", at + Vec2::new(x, y)).size((20.0, 16.0));
            looks.push(dirt.tint(INK).z(-3.0).pop(0.0));
        }
    }
    if state.meter == Some(thing) {
        looks.push(Look::new("hangs-filter", "tester", at + Vec2::new(0.0, 40.0)).standing().scale(0.8, 0.8).z(-2.0));
    }
}

/// The pressure gauge: green from 1.5 to 2 bar.
fn gauge(state: &State, looks: &mut Vec<Look>) {
    let at = middle(layout::fill());
    let disc = |key: &str, size: f32, tint: Srgba, z: f32| {
        Look::new(key.to_owned(), "wire-end", at).size((size, size)).tint(tint).z(z)
    };
    looks.push(disc("gauge-rim", 92.0, INK, -4.0));
    let good = (150..=200).contains(&state.pressure);
    let face = if good { Srgba::rgb(0.72, 0.90, 0.66) } else { WHITE };
    looks.push(disc("gauge", 82.0, face, -3.9));
    let turn = -2.2 + 4.4 * (f32::from(state.pressure) / 300.0).clamp(0.0, 1.0);
    let needle = Look::new("needle", "white", at).anchor(0.0, -0.5).size((5.0, 34.0)).tint(HOT).turn(turn).z(-3.0);
    looks.push(needle.feel(Feel::Springy));
    looks.push(disc("hub", 12.0, INK, -2.9));
    looks.push(part("tap-stem", at + Vec2::new(0.0, 52.0), (8.0, 22.0), INK, -4.0));
    looks.push(part("tap", at + Vec2::new(0.0, 62.0), (44.0, 10.0), water(10.0), -3.5));
}
