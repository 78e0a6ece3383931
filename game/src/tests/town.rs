//! What the town promises: everything in it follows from what was delivered.

use super::{Game, town};
use crate::easel::Layer;
use crate::pace::Pace;
use crate::town::{EDGES, place_of};
use bevy::prelude::*;
use mechanics::stage::{BUILD, Event, ToGame, Town};
use std::path::Path;

const SOLVED: [&str; 5] = ["lantern", "w1", "p1", "h1", "p2"];

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn happening(event: Event, solved: &[&str], showing: u32) -> ToGame {
    let town = Town { solved: ids(solved), open: ids(&["r1"]), event: Some(event), showing, ..Town::default() };
    ToGame::Town(town)
}

/// How clearly a thing is seen.
fn alpha(game: &mut Game, layer: Layer, key: &str) -> f32 {
    game.goal(layer, key).map_or(0.0, |goal| goal.pose.tint.alpha)
}

fn starting(game: &mut Game, layer: Layer, with: &str) -> usize {
    game.keys(layer).iter().filter(|key| key.starts_with(with)).count()
}

/// Frames of a number of seconds.
fn seconds(game: &mut Game, seconds: f32) {
    game.frames((seconds * 30.4) as usize);
}

/// Everything that is drawn, as text.
fn picture(game: &mut Game) -> String {
    let layers = [Layer::Set, Layer::Light, Layer::Furniture, Layer::People, Layer::Effects];
    let mut drawn = String::new();
    for layer in layers {
        for key in game.keys(layer) {
            let goal = game.goal(layer, &key).map(|goal| (goal.pose, goal.ambient));
            drawn.push_str(&format!("{key} {goal:?}\n"));
        }
    }
    drawn
}

#[test]
fn every_challenge_of_the_base_pack_has_a_place_and_changes_the_town() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/packs/techniek/challenges");
    let mut all: Vec<String> = folder
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    all.sort();
    assert!(all.len() > 12);
    for id in &all {
        let place = place_of(id).unwrap_or_else(|| panic!("{id} has no place in town"));
        assert!((EDGES.0..EDGES.1).contains(&place.x), "{id} is out of town");
        // With another one solved, so that the number of people is the same: only this place may differ.
        let other = if id == "w1" { "h1" } else { "w1" };
        let mut pictures = Vec::new();
        for solved in [vec![other], vec![other, id.as_str()]] {
            let mut game = Game::new();
            game.say(&town(&solved, &all.iter().map(String::as_str).collect::<Vec<_>>()));
            pictures.push(picture(&mut game));
            assert_eq!(game.missing(), Vec::<String>::new());
        }
        assert_ne!(pictures[0], pictures[1], "{id} changes nothing");
    }
}

#[test]
fn each_delivery_lights_its_own_building() {
    let buildings = [("w1", "flat"), ("h1", "school"), ("h2", "care"), ("h3", "chocolate"), ("w2", "carousel")];
    for (id, sprite) in buildings {
        let mut game = Game::new();
        game.say(&town(&[id], &["r1"]));
        for (other, other_sprite) in buildings {
            let lit = alpha(&mut game, Layer::Furniture, &format!("{other_sprite}-lit"));
            assert_eq!(lit > 0.5, id == other, "{sprite} solved, {other_sprite}");
        }
    }
}

#[test]
fn a_check_flies_where_it_was_delivered_and_open_work_calls_only_who_looks_for_it() {
    for calls in [true, false] {
        let mut game = Game::new();
        let (solved, open) = (ids(&["w1"]), ids(&["w1", "h1", "e1"]));
        game.say(&ToGame::Town(Town { solved, open, calls, ..Town::default() }));
        assert_eq!(starting(&mut game, Layer::Effects, "flag-done-"), 1);
        assert!(game.keys(Layer::Effects).contains("flag-done-w1"));
        assert_eq!(starting(&mut game, Layer::Effects, "flag-open-"), if calls { 2 } else { 0 });
    }
}

#[test]
fn what_is_fresh_gets_its_light_while_somebody_looks() {
    let mut game = Game::new();
    let fresh = Town { solved: ids(&["lantern", "w1"]), fresh: ids(&["w1"]), ..Town::default() };
    game.say(&ToGame::Town(fresh));
    assert_eq!(alpha(&mut game, Layer::Furniture, "flat-lit"), 0.0);
    seconds(&mut game, 1.5);
    assert_eq!(alpha(&mut game, Layer::Furniture, "flat-lit"), 1.0);
}

#[test]
fn in_the_storm_nothing_burns_but_what_was_delivered_and_a_rainbow_stays() {
    let mut game = Game::new();
    game.say(&happening(Event::Storm, &SOLVED, 1));
    let homes = |game: &mut Game| {
        let keys = game.keys(Layer::Set);
        let homes = keys.iter().filter(|key| key.starts_with("home"));
        homes.filter(|key| alpha(game, Layer::Set, key) > 0.0).count()
    };
    assert!(homes(&mut game) > 0);
    seconds(&mut game, 3.0);
    assert_eq!(homes(&mut game), 0, "the power is cut");
    assert_eq!(alpha(&mut game, Layer::Furniture, "flat-lit"), 1.0, "what was delivered holds");
    assert_eq!(alpha(&mut game, Layer::Furniture, "chocolate-lit"), 0.0);
    assert!(starting(&mut game, Layer::Effects, "drop") > 50);
    seconds(&mut game, 2.0);
    assert_eq!(starting(&mut game, Layer::Effects, "works-"), SOLVED.len());
    assert_eq!(starting(&mut game, Layer::Furniture, "duck"), 3, "a bowl that holds holds water");
    seconds(&mut game, 9.0);
    assert_eq!(starting(&mut game, Layer::Effects, "drop"), 0);
    assert!(homes(&mut game) > 0);
    assert!(game.keys(Layer::Set).contains("rainbow"));

    game.say(&happening(Event::Storm, &SOLVED, 2));
    seconds(&mut game, 3.0);
    assert!(starting(&mut game, Layer::Effects, "drop") > 50, "it is shown again");
}

#[test]
fn the_market_has_a_stall_and_the_evening_fireworks_for_each_delivery() {
    for (event, key) in [(Event::Market, "stall-"), (Event::Evening, "burst")] {
        for count in [1, SOLVED.len()] {
            let mut game = Game::new();
            game.say(&happening(event, &SOLVED[..count], 1));
            seconds(&mut game, 5.0);
            let found = game.keys(Layer::Effects);
            let found = found.iter().filter(|found| found.starts_with(key) && !found.starts_with("stall-glow"));
            assert_eq!(found.count(), count, "{event:?}");
            assert_eq!(game.missing(), Vec::<String>::new());
        }
    }
}

#[test]
fn an_event_comes_to_rest_and_calm_movement_shows_it_as_a_still_picture() {
    for event in [Event::Storm, Event::Market, Event::Evening] {
        let mut game = Game::new();
        game.say(&ToGame::Hello { build: BUILD.into(), calm: true });
        game.say(&happening(event, &SOLVED, 1));
        assert!(game.rest() < 90, "{event:?}");
        assert!(!game.keys(Layer::Effects).is_empty(), "{event:?}");

        let mut game = Game::new();
        game.say(&happening(event, &SOLVED, 1));
        seconds(&mut game, 22.0);
        assert!(game.rest() < 120, "{event:?}");
        game.frames(30);
        assert_eq!(*game.0.world().resource::<Pace>(), Pace::Rest);
    }
}

#[test]
fn paws_stay_until_the_concrete_is_poured_again() {
    let paws = |solved: &[&str]| {
        let mut game = Game::new();
        let spoiled = vec![("p2".to_owned(), "paws".to_owned())];
        game.say(&ToGame::Town(Town { solved: ids(solved), spoiled, ..Town::default() }));
        game.keys(Layer::Furniture).contains("paws")
    };
    assert!(paws(&["w1"]));
    assert!(!paws(&["w1", "p2"]));
}

#[test]
fn a_narrow_screen_looks_at_what_the_list_is_at_and_a_wide_one_at_all() {
    let middle = |game: &mut Game| {
        let world = game.0.world_mut();
        let mut cameras = world.query_filtered::<&Transform, With<Camera2d>>();
        cameras.iter(world).next().unwrap().translation.x
    };
    let look = |id: &str| ToGame::Town(Town { open: ids(&["w2", "h1"]), look: Some(id.to_owned()), ..Town::default() });
    let mut game = Game::new();
    game.say(&ToGame::Camera { x: 500.0, y: 260.0, w: 600.0, h: 1300.0 });
    game.say(&look("h1"));
    let school = place_of("h1").unwrap().x;
    assert!((middle(&mut game) - school).abs() < 1.0, "it begins there");
    game.say(&look("w2"));
    game.frames(3);
    let on_the_way = middle(&mut game);
    assert!(on_the_way > school && on_the_way < EDGES.1 - 300.0);
    game.rest();
    assert!((middle(&mut game) - (EDGES.1 - 300.0)).abs() < 1.0, "as far as the town goes");
    game.say(&ToGame::Camera { x: -200.0, y: 100.0, w: 2000.0, h: 1120.0 });
    game.frames(2);
    assert!((middle(&mut game) - 800.0).abs() < 1.0);
}

#[test]
fn an_upright_board_looks_at_what_the_class_delivered() {
    let mut game = Game::new();
    game.say(&ToGame::Camera { x: 500.0, y: -330.0, w: 600.0, h: 1300.0 });
    game.say(&ToGame::Town(Town { solved: ids(&["h1"]), open: ids(&["w2", "h1"]), ..Town::default() }));
    game.frames(2);
    let world = game.0.world_mut();
    let mut cameras = world.query_filtered::<&Transform, With<Camera2d>>();
    let middle = cameras.iter(world).next().unwrap().translation.x;
    assert!((middle - place_of("h1").unwrap().x).abs() < 1.0);
}
