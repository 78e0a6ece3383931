//! What the picture promises, without a renderer.

use crate::acting::Actors;
use crate::art::{Art, NAMES};
use crate::easel::{Drawn, Layer};
use crate::mail::{Inbox, Outbox};
use crate::motion::Goal;
use crate::pace::{Moving, Pace};
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use mechanics::stage::{BUILD, FromGame, ToGame, Town};
use mechanics::wiring::{Criterion, Kind, Params, Part, Supply};
use mechanics::{Act, AnyParams, AnyState, Beat, Gesture, Mood, Play, Text, Who};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

mod town;

/// A game in which every sprite exists, and in which each frame takes a thirtieth of a second.
struct Game(App);

impl Game {
    fn new() -> Self {
        let mut app = App::new();
        app.add_plugins((MinimalPlugins, AssetPlugin::default())).init_asset::<Image>().add_plugins(crate::plugin);
        app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(33)));
        app.world_mut().resource_mut::<Art>().pretend(NAMES);
        let mut game = Self(app);
        game.frames(2);
        assert_eq!(game.answers(), [FromGame::Ready]);
        game
    }

    fn frames(&mut self, count: usize) {
        (0..count).for_each(|_| self.0.update());
    }

    fn say(&mut self, message: &ToGame) {
        self.post(postcard::to_stdvec(message).unwrap());
    }

    fn post(&mut self, bytes: Vec<u8>) {
        self.0.world_mut().resource_mut::<Inbox>().0.push_back(bytes);
        self.frames(1);
    }

    fn answers(&mut self) -> Vec<FromGame> {
        std::mem::take(&mut self.0.world_mut().resource_mut::<Outbox>().0)
    }

    /// Frames until the game rests; at most two minutes of them.
    fn rest(&mut self) -> usize {
        for frame in 0..3600 {
            if *self.0.world().resource::<Pace>() == Pace::Rest {
                return frame;
            }
            self.frames(1);
        }
        panic!("the game never rests");
    }

    fn keys(&mut self, layer: Layer) -> BTreeSet<String> {
        let world = self.0.world_mut();
        let mut drawn = world.query::<&Drawn>();
        drawn.iter(world).filter(|drawn| drawn.0 == layer).map(|drawn| drawn.1.clone()).collect()
    }

    fn goal(&mut self, layer: Layer, key: &str) -> Option<Goal> {
        let world = self.0.world_mut();
        let mut drawn = world.query::<(&Drawn, &Goal)>();
        drawn.iter(world).find(|(drawn, _)| drawn.0 == layer && drawn.1 == key).map(|(_, goal)| goal.clone())
    }

    fn missing(&mut self) -> Vec<String> {
        self.0.world_mut().resource_mut::<Art>().take_unreported()
    }
}

fn part(id: &str, kind: Kind, x: f32, y: f32) -> Part {
    Part {
        id: id.into(),
        kind,
        at: (x, y),
        name: String::new(),
        may_be: Vec::new(),
        fault: None,
        spare: None,
        position: 0,
        built_in: false,
    }
}

/// One of everything.
fn params() -> AnyParams {
    AnyParams::Wiring(Params {
        supply: Supply { volts: 230.0, ohms: 0.5, breaker_amps: Some(16.0), rcd_amps: Some(0.03) },
        parts: vec![
            part("box", Kind::Box, 1150.0, 692.0),
            part("lamp", Kind::Lamp(9.0), 920.0, 312.0),
            part("s0", Kind::TwoWay, 1220.0, 502.0),
            part("s1", Kind::Cross, 1220.0, 312.0),
            part("button", Kind::PushButton, 1220.0, 122.0),
            part("exit", Kind::EmergencyLight(3.0), 920.0, 122.0),
            part("relay", Kind::ImpulseRelay, 600.0, 692.0),
            part("socket", Kind::Socket(100.0), 300.0, 692.0),
            part("plain", Kind::Switch, 920.0, 502.0),
        ],
        wires: vec![("box.n".into(), "lamp.n".into())],
        floors: vec![80.0, 270.0, 460.0, 650.0],
        shaft_x: 1420.0,
        conduit_max: None,
        begin_safe: true,
        lockout: false,
        meter: false,
        panels: None,
        coldest: None,
        measure: Vec::new(),
        walk: vec!["s0".into()],
        criteria: vec![Criterion::AllPositions],
    })
}

/// Two wires and a lamp of a safe voltage.
fn first_job() -> AnyParams {
    AnyParams::Wiring(Params {
        supply: Supply { volts: 24.0, ohms: 0.2, breaker_amps: None, rcd_amps: None },
        parts: vec![part("box", Kind::Box, 680.0, 720.0), part("lamp", Kind::Lamp(20.0), 960.0, 250.0)],
        wires: Vec::new(),
        floors: vec![0.0],
        shaft_x: 800.0,
        conduit_max: None,
        begin_safe: false,
        lockout: false,
        meter: false,
        panels: None,
        coldest: None,
        measure: Vec::new(),
        walk: Vec::new(),
        criteria: vec![Criterion::Lit],
    })
}

fn open(set: &str, params: AnyParams) -> ToGame {
    ToGame::Open { set: set.into(), params, seed: 1, people: ("kwee".into(), "samira".into()) }
}

fn town(solved: &[&str], open: &[&str]) -> ToGame {
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    ToGame::Town(Town { solved: ids(solved), open: ids(open), calls: true, ..Town::default() })
}

fn show(play: &Play) -> ToGame {
    ToGame::Show { tick: 0, state: play.state().clone() }
}

fn beat(state: &AnyState, who: Who, gesture: Gesture, at: (f32, f32), failure: Option<&str>) -> ToGame {
    ToGame::Perform(Box::new(Beat {
        state: state.clone(),
        who,
        at,
        gesture,
        mood: Mood::Happy,
        tell: Text::new("x"),
        say: None,
        failure: failure.map(str::to_owned),
    }))
}

const FAILURES: [&str; 11] = [
    "short",
    "series",
    "switched_neutral",
    "no_earth",
    "earth_leak",
    "always_on",
    "conduit_full",
    "emergency_dark",
    "dark",
    "live_work",
    "something_new",
];
const GESTURES: [Gesture; 7] =
    [Gesture::Walk, Gesture::Press, Gesture::Wait, Gesture::Measure, Gesture::Gather, Gesture::Cheer, Gesture::Stop];

#[test]
fn every_sprite_that_is_named_is_drawn_in_the_assets() {
    // Each folder of sprites is an atlas.
    let sprites = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sprites");
    let mut folders: Vec<_> = sprites.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.push(sprites);
    let drawn = |name: &&&str| folders.iter().any(|folder| folder.join(format!("{name}.svg")).exists());
    let missing: Vec<&&str> = NAMES.iter().filter(|name| !drawn(name)).collect();
    assert!(missing.is_empty(), "there is no art for {missing:?}");
    let unique: BTreeSet<_> = NAMES.iter().collect();
    assert_eq!(unique.len(), NAMES.len(), "a name stands twice in the list");
}

#[test]
fn art_that_comes_late_is_drawn_when_it_comes_and_without_it_all_goes_on() {
    let mut game = Game::new();
    let late = ["stairs", "relay", "wall-brick"];
    game.0.world_mut().resource_mut::<Art>().pretend_away(&late);
    game.say(&open("staircase", params()));
    game.say(&show(&Play::start(&params(), 1).unwrap()));
    assert_eq!(game.0.world_mut().resource_mut::<Art>().take_wanted(), ["first-0.png"]);
    game.rest();
    assert_eq!(game.goal(Layer::Parts, "relay-relay"), None);
    assert!(game.goal(Layer::Parts, "relay-coil").is_some(), "what is here is drawn");
    assert_eq!(game.missing(), Vec::<String>::new(), "what is away is not missing");

    game.0.world_mut().resource_mut::<Art>().pretend_come();
    game.frames(1);
    assert!(game.goal(Layer::Parts, "relay-relay").is_some());
    assert!(game.0.world().resource::<Moving>().0, "it fades in");
    game.rest();
}

#[test]
fn art_that_comes_after_its_scene_draws_nothing_of_it() {
    let mut game = Game::new();
    game.0.world_mut().resource_mut::<Art>().pretend_away(&["stairs"]);
    game.say(&open("staircase", params()));
    game.say(&ToGame::Hide);
    game.0.world_mut().resource_mut::<Art>().pretend_come();
    game.rest();
    assert!(game.keys(Layer::Furniture).is_empty());
}

#[test]
fn parts_and_wires_are_drawn() {
    let mut game = Game::new();
    let play = Play::start(&params(), 1).unwrap();
    game.say(&open("staircase", params()));
    game.say(&show(&play));
    let mut parts = game.keys(Layer::Parts);
    parts.extend(game.keys(Layer::Screws));
    for key in [
        "terminal-lamp.l",
        "lamp-lamp",
        "s0-rocker",
        "box-breaker-lever",
        "box-lock",
        "tester",
        "relay-coil",
        "button-button",
        "exit-sign",
    ] {
        assert!(parts.contains(key), "{key} is not drawn");
    }
    assert!(game.keys(Layer::Wires).iter().all(|key| key.starts_with("box.n:lamp.n/")));
    assert_eq!(game.missing(), Vec::<String>::new());
}

#[test]
fn a_new_wire_adds_a_wire_and_moves_until_rest() {
    let mut game = Game::new();
    let mut play = Play::start(&params(), 1).unwrap();
    let wires = |game: &mut Game| -> BTreeSet<String> {
        game.keys(Layer::Wires)
            .into_iter()
            .filter_map(|key| key.split_once('/').map(|(wire, _)| wire.to_owned()))
            .collect()
    };
    game.say(&open("staircase", params()));
    game.say(&show(&play));
    assert_eq!(wires(&mut game).len(), 1);
    play.act(&Act::put_on("box.l", "s0.com")).unwrap();
    game.say(&show(&play));
    assert_eq!(wires(&mut game), ["box.l:s0.com".to_owned(), "box.n:lamp.n".to_owned()].into());
    assert!(game.0.world().resource::<Moving>().0);
    game.rest();
    assert_eq!(wires(&mut game).len(), 2);
}

#[test]
fn colours_of_wires_follow_what_they_touch() {
    let mut game = Game::new();
    let mut play = Play::start(&params(), 1).unwrap();
    for (from, to) in [("box.l", "s0.com"), ("s0.t1", "lamp.l"), ("box.pe", "lamp.pe"), ("s0.com", "plain.a")] {
        play.act(&Act::put_on(from, to)).unwrap();
    }
    game.say(&open("staircase", params()));
    game.say(&show(&play));
    let mut stripe = |key: &str| game.goal(Layer::Wires, &format!("{key}/0")).map(|goal| goal.piece.image);
    let line = stripe("box.l:s0.com");
    assert!(line.is_some());
    assert_eq!(line, stripe("s0.com:plain.a"), "on the supply's side by wires alone");
    let kinds: BTreeSet<_> = ["box.l:s0.com", "lamp.l:s0.t1", "box.pe:lamp.pe", "box.n:lamp.n"]
        .iter()
        .map(|key| format!("{:?}", stripe(key)))
        .collect();
    assert_eq!(kinds.len(), 4);
}

#[test]
fn light_follows_the_current() {
    let mut game = Game::new();
    let mut play = Play::start(&first_job(), 1).unwrap();
    game.say(&open("street", first_job()));
    game.say(&show(&play));
    let glow = |game: &mut Game| game.goal(Layer::Glow, "lamp-glow").map_or(0.0, |goal| goal.pose.tint.alpha);
    assert_eq!(glow(&mut game), 0.0);
    play.act(&Act::put_on("box.l", "lamp.l")).unwrap();
    play.act(&Act::put_on("box.n", "lamp.n")).unwrap();
    game.say(&show(&play));
    assert!(glow(&mut game) > 0.5);
    assert_eq!(game.missing(), Vec::<String>::new());
}

#[test]
fn every_beat_arrives_once() {
    let state = Play::start(&params(), 1).unwrap().state().clone();
    for calm in [false, true] {
        let mut game = Game::new();
        game.say(&ToGame::Hello { build: BUILD.into(), calm });
        game.say(&open("staircase", params()));
        let mut beats: Vec<ToGame> =
            GESTURES.map(|gesture| beat(&state, Who::Client, gesture, (1220.0, 264.0), None)).into();
        for failure in FAILURES {
            beats.push(beat(&state, Who::Neighbours, Gesture::Gather, (1220.0, 644.0), Some(failure)));
            beats.push(beat(&state, Who::Colleague, Gesture::Measure, (920.0, 454.0), Some(failure)));
        }
        for beat in beats {
            game.say(&beat);
            let frames = if calm { 1 } else { 330 };
            game.frames(frames);
            assert_eq!(game.answers(), [FromGame::Arrived], "calm: {calm}, {beat:?}");
        }
        assert_eq!(game.missing(), Vec::<String>::new());
    }
}

#[test]
fn a_beat_without_a_challenge_or_cut_off_arrives_too() {
    let mut game = Game::new();
    let play = Play::start(&params(), 1).unwrap();
    let walk = beat(play.state(), Who::Client, Gesture::Walk, (1220.0, 264.0), None);
    game.say(&walk);
    assert_eq!(game.answers(), [FromGame::Arrived]);
    game.say(&open("staircase", params()));
    game.say(&walk);
    assert_eq!(game.answers(), []);
    game.say(&show(&play));
    assert_eq!(game.answers(), [FromGame::Arrived]);
}

#[test]
fn the_switch_clicks_when_the_hand_is_there() {
    let mut game = Game::new();
    let mut play = Play::start(&params(), 1).unwrap();
    game.say(&open("staircase", params()));
    game.say(&show(&play));
    let before = game.goal(Layer::Parts, "s0-rocker").unwrap().pose;
    play.act(&Act::press("s0")).unwrap();
    game.say(&beat(play.state(), Who::Client, Gesture::Press, (1220.0, 644.0), None));
    assert_eq!(game.goal(Layer::Parts, "s0-rocker").unwrap().pose, before, "the client is still on the way");
    game.frames(330);
    assert_ne!(game.goal(Layer::Parts, "s0-rocker").unwrap().pose, before);
}

#[test]
fn another_build_is_refused() {
    let mut game = Game::new();
    game.say(&ToGame::Hello { build: BUILD.into(), calm: true });
    assert_eq!(game.answers(), []);
    game.say(&ToGame::Hello { build: "of yesterday".into(), calm: true });
    assert_eq!(game.answers(), [FromGame::Failed { reason: "build".into() }]);
}

#[test]
fn no_bytes_and_no_order_of_messages_stop_the_game() {
    let state = Play::start(&params(), 1).unwrap().state().clone();
    let foreign = Play::start(&first_job(), 1).unwrap().state().clone();
    let AnyState::Wiring(mut broken) = state.clone() else { unreachable!("wiring stays wiring") };
    broken.positions.fill(7);
    let messages = [
        ToGame::Show { tick: 1, state: state.clone() },
        ToGame::Show { tick: 1, state: foreign.clone() },
        ToGame::Show { tick: 1, state: AnyState::Wiring(broken) },
        open("staircase", params()),
        open("moon", first_job()),
        beat(&state, Who::Client, Gesture::Press, (f32::NAN, 0.0), Some("short")),
        beat(&foreign, Who::Client, Gesture::Walk, (960.0, 0.0), None),
        beat(&state, Who::Neighbours, Gesture::Gather, (1e9, -1e9), Some("nonsense")),
        ToGame::Point {
            at: Some((f32::INFINITY, 3.0)),
            held: Some("nothing.here".into()),
            targets: vec!["lamp.l".into(), "?".into()],
        },
        ToGame::Point { at: Some((3.0, 3.0)), held: Some("lamp.l".into()), targets: vec!["lamp.n".into()] },
        ToGame::Camera { x: f32::NAN, y: 0.0, w: 0.0, h: -1.0 },
        ToGame::Camera { x: 100.0, y: 50.0, w: 800.0, h: 450.0 },
        town(&["lantern"], &["w1", "nowhere"]),
        ToGame::Calm(true),
        ToGame::Calm(false),
        ToGame::Hide,
    ];
    let mut game = Game::new();
    // Every message after every other, twice with some time between.
    for first in &messages {
        for second in &messages {
            game.say(first);
            game.say(second);
            game.frames(2);
        }
    }
    for bytes in
        [vec![], vec![255; 40], vec![3], vec![0, 200], postcard::to_stdvec(&messages[0]).unwrap()[..9].to_vec()]
    {
        game.answers();
        game.post(bytes);
        assert_eq!(game.answers(), [FromGame::Failed { reason: "message".into() }]);
    }
    assert_eq!(game.missing(), Vec::<String>::new());
}

#[test]
fn nothing_moves_at_rest_and_ambient_movement_gets_tired() {
    for (calm, least, most) in [(true, 0, 60), (false, 500, 800)] {
        let mut game = Game::new();
        game.say(&ToGame::Hello { build: BUILD.into(), calm });
        game.say(&town(&["lantern"], &["w1"]));
        let frames = game.rest();
        assert!((least..most).contains(&frames), "calm: {calm}, {frames} frames");
        game.say(&ToGame::Hide);
        assert!(game.rest() < 60);
        assert!(game.keys(Layer::Set).is_empty(), "what faded away is gone");
    }
}

#[test]
fn a_new_challenge_has_new_actors() {
    let mut game = Game::new();
    let play = Play::start(&params(), 1).unwrap();
    game.say(&open("staircase", params()));
    game.say(&beat(play.state(), Who::Client, Gesture::Walk, (1220.0, 264.0), Some("dark")));
    game.frames(400);
    assert!(game.keys(Layer::Effects).contains("beam"));
    game.say(&open("staircase", params()));
    game.frames(30);
    assert!(!game.keys(Layer::Effects).contains("beam"));
    assert!(game.0.world().contains_resource::<Actors>());
    let head = game.goal(Layer::People, "client-head").unwrap();
    assert!(head.pose.at.x < 400.0, "the client is home");
}
