//! A community centre in cutaway: groups on the wall, a long table, a stage with a choir, and a stall in the yard.

use super::Places;
use super::sky::{ground, hills, sky};
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, INK, NIGHT, PLAIN, WHITE, between, see_through};
use crate::views::Light;
use crate::views::wiring::{GROUND, TABLE, evening};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::wiring::Kind;
use mechanics::{AnyPuzzle, AnyState};

/// Left, top and right of the hall.
const HALL: (f32, f32, f32) = (20.0, 70.0, 1186.0);
/// Left, top and right of the stage.
const STAGE: (f32, f32, f32) = (884.0, 610.0, 1174.0);
/// The middle of the stall.
const STALL: f32 = 1396.0;

/// Where people are.
pub(super) fn places() -> Places {
    Places {
        floors: vec![GROUND],
        stairs: (0.0, 0.0),
        client: Vec2::new(776.0, GROUND),
        colleague: Vec2::new(78.0, GROUND),
        pet: Vec2::new(1316.0, GROUND + 12.0),
        neighbours: [Vec2::new(700.0, GROUND), Vec2::new(850.0, GROUND), Vec2::new(1230.0, GROUND)],
        perch: Vec2::new(1396.0, 318.0),
    }
}

/// The hall and the yard; lamps burn as far as anything does, and guests dance once the doors are open.
pub(super) fn looks(puzzle: &AnyPuzzle, state: &AnyState, light: &Light) -> (Vec<Look>, Vec<Look>, Vec<Look>) {
    let share = light.storeys.first().copied().unwrap_or(0.0);
    let mut set = sky(GROUND, 0.35, (1480.0, 120.0));
    set.extend(hills(GROUND - 40.0));
    set.push(ground("grass", GROUND, Some(Srgba::rgb(0.16, 0.28, 0.27))));
    let wall = between(Srgba::rgb(0.19, 0.21, 0.37), Srgba::rgb(0.94, 0.85, 0.70), share);
    let wide = HALL.2 - HALL.0;
    let block = |key: &str, at: (f32, f32), size: (f32, f32), colour: Srgba, z: f32| {
        Look::block(key, at, size, colour).feel(Feel::Slow).z(z)
    };
    set.push(block("shell", (HALL.0 - 14.0, HALL.1 - 14.0), (wide + 28.0, GROUND - HALL.1 + 14.0), INK, -9.0));
    set.push(block("hall", (HALL.0, HALL.1), (wide, GROUND - HALL.1), wall, -8.9));
    set.push(block("wainscot", (HALL.0, 560.0), (wide, GROUND - 560.0), between(wall, INK, 0.16), -8.8));
    set.push(block("rail", (HALL.0, 556.0), (wide, 8.0), between(wall, INK, 0.34), -8.7));
    set.push(block(
        "floor",
        (HALL.0 - 14.0, GROUND),
        (wide + 28.0, 18.0),
        between(INK, Srgba::rgb(0.54, 0.35, 0.27), 0.4 + 0.6 * share),
        -8.6,
    ));
    set.push(block("eaves", (HALL.0 - 60.0, HALL.1 - 34.0), (wide + 120.0, 24.0), Srgba::rgb(0.36, 0.20, 0.18), -8.5));
    set.extend(stage(light, puzzle, share));
    let mut furniture = tables(puzzle, share);
    furniture.extend(stall(share));
    let minutes = if let AnyState::Wiring(state) = state { evening(state) } else { None };
    if minutes.is_some() {
        furniture.extend(guests(share));
    }
    (set, lamps(share), furniture)
}

/// Two strings of lamps: under the ceiling and over the yard.
fn lamps(share: f32) -> Vec<Look> {
    let mut looks = Vec::new();
    for lamp in 0..19_u8 {
        let x = HALL.0 + 30.0 + f32::from(lamp) * 84.0;
        let sag = (f32::from(lamp % 5) - 2.0).abs() * -7.0 + 22.0;
        let at = Vec2::new(x, HALL.1 + sag + if x > HALL.2 { 130.0 } else { 0.0 });
        let bulb = Look::new(format!("lamp{lamp}"), "wire-end", at).size((17.0, 17.0));
        let colour = between(Srgba::rgb(0.25, 0.27, 0.42), CAT_EYES, share);
        looks.push(bulb.tint(colour).feel(Feel::Slow).ambient(Ambient::Twinkle(
            0.3 * share,
            2.4,
            f32::from(lamp) * 0.17,
        )));
        let glow = Look::new(format!("lamp-glow{lamp}"), "glow", at).size((120.0, 110.0)).alpha(0.4 * share);
        looks.push(glow.feel(Feel::Slow).z(-0.1));
    }
    looks
}

/// The choir: without power it sings on, and louder.
fn stage(light: &Light, puzzle: &AnyPuzzle, share: f32) -> Vec<Look> {
    let music = part_light(light, puzzle, "music") > 0.3;
    let tint = between(NIGHT, PLAIN, 0.45 + 0.55 * share);
    let size = (STAGE.2 - STAGE.0, GROUND - STAGE.1);
    let floor = Look::new("stage", "stage-floor", (STAGE.0, STAGE.1)).anchor(-0.5, 0.5).size(size);
    let mut looks = vec![floor.tint(tint).feel(Feel::Slow).z(-6.0)];
    for (index, (name, x)) in [("singer-a", 924.0), ("singer-b", 1110.0), ("singer-c", 1158.0)].into_iter().enumerate()
    {
        let sprite = if music { name.to_owned() } else { format!("{name}-loud") };
        let sway = Ambient::Sway(if music { 0.03 } else { 0.07 }, if music { 1.6 } else { 0.8 }, index as f32 * 0.3);
        let singer = Look::new(sprite.clone(), sprite, (x, STAGE.1 + 6.0)).standing().z(-7.0 + index as f32 * 0.1);
        looks.push(singer.tint(tint).ambient(sway));
    }
    let microphone = Look::new("microphone", "microphone", (968.0, STAGE.1 + 6.0)).standing().tint(tint).z(-6.5);
    looks.push(microphone.feel(Feel::Slow));
    looks
}

fn part_light(light: &Light, puzzle: &AnyPuzzle, id: &str) -> f32 {
    let AnyPuzzle::Wiring(puzzle) = puzzle else { return 0.0 };
    let part = puzzle.params().parts.iter().position(|part| part.id == id);
    part.and_then(|part| light.parts.get(part)).copied().unwrap_or(0.0)
}

/// A table below what stands in the hall, and one below what stands outside.
fn tables(puzzle: &AnyPuzzle, share: f32) -> Vec<Look> {
    let AnyPuzzle::Wiring(puzzle) = puzzle else { return Vec::new() };
    let tint = between(NIGHT, PLAIN, 0.4 + 0.6 * share);
    let standing = |outside: bool| {
        let parts = puzzle.params().parts.iter().filter(|part| matches!(part.kind, Kind::Appliance { .. }));
        let xs = parts.filter(|part| part.at.1 > 690.0 && (part.at.0 > HALL.2) == outside).map(|part| part.at.0);
        xs.fold(None, |ends: Option<(f32, f32)>, x| Some(ends.map_or((x, x), |(low, high)| (low.min(x), high.max(x)))))
    };
    let table = |key: &str, (low, high): (f32, f32)| {
        let size = (high - low + 190.0, GROUND - TABLE + 8.0);
        let look = Look::new(format!("table-{key}"), "table", (low.midpoint(high), GROUND)).standing().size(size);
        look.tint(tint).feel(Feel::Slow).z(1.0)
    };
    [("hall", standing(false)), ("yard", standing(true))]
        .into_iter()
        .filter_map(|(key, ends)| ends.map(|ends| table(key, ends)))
        .collect()
}

/// Posts and awning of the stall.
fn stall(share: f32) -> Vec<Look> {
    let tint = between(NIGHT, PLAIN, 0.45 + 0.55 * share);
    let post = |key: &str, x: f32| {
        Look::block(key, (x, 380.0), (12.0, GROUND - 380.0), between(INK, Srgba::rgb(0.54, 0.35, 0.27), 0.8)).z(-1.0)
    };
    vec![
        post("post-a", STALL - 182.0),
        post("post-b", STALL + 170.0),
        Look::new("awning", "awning", (STALL, 316.0)).hanging().size((410.0, 116.0)).tint(tint).feel(Feel::Slow),
    ]
}

/// Guests who dance; in the dark they stand still.
fn guests(share: f32) -> Vec<Look> {
    let tint = between(NIGHT, PLAIN, 0.4 + 0.6 * share);
    [("guest-a", 690.0), ("guest-b", 852.0), ("guest-c", 1246.0), ("guest-a", 1560.0)]
        .into_iter()
        .enumerate()
        .map(|(index, (sprite, x))| {
            let guest = Look::new(format!("guest{index}"), sprite, (x, GROUND + 10.0)).standing().tint(tint);
            let dance = Ambient::Bob(Vec2::new(9.0, 7.0), 0.6 + index as f32 * 0.11);
            let guest = if share > 0.3 { guest.ambient(dance) } else { guest };
            guest.tint(see_through(between(tint, WHITE, 0.05), 1.0)).pop(0.15 * index as f32).z(3.0)
        })
        .collect()
}
