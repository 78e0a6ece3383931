//! Things that come along: their sprites, what lies on top of them, and what is left of them on the floor.

use crate::easel::{Feel, Look};
use crate::palette::{NIGHT, PLAIN, between, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::robot_cell::{Fallen, Item, Puzzle};

/// Id of the kind with this index.
fn id(puzzle: &Puzzle, kind: u8) -> &str {
    puzzle.params().kinds.get(usize::from(kind)).map_or("", |kind| kind.id.as_str())
}

/// The sprite of a kind of thing, and its tint.
pub(super) fn thing(puzzle: &Puzzle, kind: u8) -> (&'static str, Srgba) {
    let id = id(puzzle, kind);
    let clear = |id: &str| if id.ends_with("clear") { see_through(PLAIN, 0.6) } else { PLAIN };
    match id {
        "duck" => ("thing-duck", PLAIN),
        "cherry" => ("thing-cherry", PLAIN),
        "cake" | "reject" => ("thing-cake", PLAIN),
        "gap" => ("thing-doily", PLAIN),
        _ if id.starts_with("battery") && id.ends_with("dusty") => ("thing-battery", between(PLAIN, NIGHT, 0.6)),
        _ if id.starts_with("battery") || id == "phone" => ("thing-battery", clear(id)),
        _ if id.starts_with("toy") => ("thing-toy", clear(id)),
        _ if id.starts_with("white") => ("thing-berry-white", PLAIN),
        _ if id.starts_with("half") => ("thing-berry-white", Srgba::rgb(1.0, 0.72, 0.70)),
        _ if id.starts_with("soft") => ("thing-berry", Srgba::rgb(0.72, 0.55, 0.60)),
        _ if id.starts_with("ripe") => ("thing-berry", PLAIN),
        _ => ("thing-box", PLAIN),
    }
}

/// Height of a thing above what it stands on, where something on top of it begins.
fn crown(id: &str) -> f32 {
    match id {
        "cake" | "reject" => 56.0,
        "gap" => 8.0,
        _ => 46.0,
    }
}

/// What is seen of an item besides itself: what lies on top, and how a metal detector or a leaf marks it.
pub(super) fn trimmings(puzzle: &Puzzle, index: usize, item: &Item, feet: Vec2) -> Vec<Look> {
    let mut looks = Vec::new();
    let id = id(puzzle, item.kind);
    if id == "reject" {
        // The little screw that the detector found, worn as a moustache.
        let at = feet - Vec2::new(0.0, 34.0);
        looks.push(Look::new(format!("screw{index}"), "moustache", at).z(0.4));
    }
    for number in 0..item.topped.min(5) {
        let up = crown(id) + 24.0 * f32::from(number);
        let lean = if number == 0 { 0.0 } else { (f32::from(number) * 2.1).sin() * 9.0 };
        let sprite = if matches!(id, "cake" | "reject" | "gap") { "thing-cherry" } else { "thing-box" };
        let top = Look::new(format!("top{index}-{number}"), sprite, feet + Vec2::new(lean, -up)).standing();
        let top = if sprite == "thing-box" { top.scale(0.5, 0.5) } else { top };
        looks.push(top.turn(lean * 0.02).feel(Feel::Springy).z(0.5 + f32::from(number) * 0.01));
    }
    looks
}

/// What lies on the floor; round things roll on, each a little further.
pub(super) fn fallen(puzzle: &Puzzle, index: usize, fallen: &Fallen) -> Look {
    let (sprite, tint) = thing(puzzle, fallen.kind);
    let rolls = if sprite == "thing-cherry" { 90.0 + 66.0 * (index % 6) as f32 } else { 0.0 };
    let at = (fallen.x as f32 - rolls, 800.0);
    let look = Look::new(format!("fallen{index}"), sprite, at).standing().tint(tint).z(8.0);
    let look = look.scale(1.0, if fallen.squashed { 0.4 } else { 1.0 });
    look.turn(if rolls > 0.0 { 1.9 + index as f32 } else { 0.4 }).feel(Feel::Springy)
}
