//! What the rules promise.

use super::{
    Action, Branch, Criterion, Effect, Emitter, Fault, Filter, Heating, Look, Params, Pump, Puzzle, Room, Source,
    SourceKind, State, Tool, Upgrade, balance,
};
use crate::{Mechanic, Role};

/// Two rooms: the first one too warm; the second one behind it, with air in its radiator and a dirty filter.
fn params() -> Params {
    let branch = |id: &str, after: Option<&str>| Branch {
        id: id.into(),
        after: after.map(str::to_owned),
        length: 8.0,
        diameter: 14.0,
    };
    let room = |id: &str, col: u8| Room {
        id: id.into(),
        name: id.into(),
        cell: (col, 0),
        loss: 60.0,
        gains: 100.0,
        band: (19.0, 21.0),
        look: Look::Home,
    };
    let emitter = |id: &str, room: &str, on: &str, stand: u8, fault: Option<Fault>| Emitter {
        id: id.into(),
        name: id.into(),
        room: room.into(),
        on: on.into(),
        watts: 2400.0,
        kvs: 0.5,
        stands: 8,
        stand,
        valve: true,
        mix: None,
        fault,
    };
    Params {
        outside: 0.0,
        source: Source { kind: SourceKind::AirPump, watts: 6000.0, waters: vec![45.0, 55.0], water: 1 },
        pump: Pump { shutoff: 40.0, flow: 500.0, pressure: 25.0, speeds: vec![0.6, 1.0], speed: 1 },
        branches: vec![branch("near", None), branch("far", Some("near"))],
        rooms: vec![room("a", 0), room("b", 1)],
        emitters: vec![emitter("r_a", "a", "near", 8, None), emitter("r_b", "b", "far", 2, Some(Fault::Air))],
        filter: Some(Filter { clean: 3.0, blocked: 0.3, dirty: true }),
        pressure: 1.7,
        tools: vec![Tool::Key, Tool::Brush, Tool::Part],
        upgrades: vec![Upgrade {
            id: "roof".into(),
            name: "roof".into(),
            price: 100,
            effect: Effect::Insulate(vec!["b".into()], 0.5),
        }],
        budget: Some(200),
        whistle: 20.0,
        pump_watts: None,
        watts: None,
        criteria: vec![Criterion::InBand, Criterion::CauseShown, Criterion::Pressure, Criterion::NoSpares],
    }
}

fn puzzle() -> Puzzle {
    Heating::check(&params()).expect("it makes sense")
}

fn done(actions: &[Action]) -> State {
    let puzzle = puzzle();
    let mut state = Heating::start(&puzzle, 0);
    for action in actions {
        Heating::apply(&puzzle, &mut state, action).unwrap_or_else(|why| panic!("{action:?}: {why:?}"));
    }
    state
}

#[test]
fn what_the_source_gives_is_what_the_rooms_lose() {
    let puzzle = puzzle();
    let start = Heating::start(&puzzle, 0);
    for (stands, mixes) in [([8, 2], [10, 10]), ([1, 8], [10, 3]), ([0, 5], [10, 10]), ([3, 3], [2, 10])] {
        let state = State { stands: stands.to_vec(), mixes: mixes.to_vec(), ..start.clone() };
        let now = balance(&puzzle, &state);
        let lost: f64 = now.rooms.iter().map(|room| 60.0 * room - 100.0).sum();
        // A room without water is warmed by what is in it alone, and so loses just that.
        assert!((now.source - lost).abs() <= 1e-6 * now.source, "{} W given, {lost} W lost: {now:?}", now.source);
        let carried = now.flow / 3_600_000.0 * 4_186_800.0 * (now.supply - now.back);
        assert!((now.source - carried).abs() <= 1e-6 * now.source, "{} W given, {carried} W carried", now.source);
    }
}

#[test]
fn a_source_that_cannot_do_more_gives_cooler_water() {
    let mut params = params();
    params.source.watts = 1500.0;
    let puzzle = Heating::check(&params).expect("it makes sense");
    let now = balance(&puzzle, &Heating::start(&puzzle, 0));
    assert!((now.source - 1500.0).abs() < 1e-3, "{now:?}");
    assert!(now.supply < 55.0);
}

#[test]
fn five_degrees_become_twelve_when_a_filter_takes_the_flow() {
    // The heat of 860 litres an hour that cool by 5 degrees is that of 360 that cool by 12 (work order H2).
    let warmth = |litres: f64, degrees: f64| litres / 3_600_000.0 * 4_186_800.0 * degrees;
    assert!((warmth(860.0, 5.0) - warmth(360.0, 12.0)).abs() / warmth(860.0, 5.0) < 0.01);
    let puzzle = puzzle();
    let dirty = Heating::start(&puzzle, 0);
    let clean = State { dirty: false, ..dirty.clone() };
    let spread = |state: &State| {
        let now = balance(&puzzle, state);
        (now.flow, now.supply - now.back)
    };
    assert!(spread(&clean).0 > 1.5 * spread(&dirty).0);
    assert!(spread(&clean).1 < spread(&dirty).1);
}

#[test]
fn less_for_one_is_more_for_the_other() {
    let (open, closed) = (done(&[]), done(&[Action::Valve("r_a".into(), 2)]));
    let puzzle = puzzle();
    assert!(balance(&puzzle, &closed).flows[1] > 1.05 * balance(&puzzle, &open).flows[1]);
    assert!(balance(&puzzle, &closed).rooms[0] < balance(&puzzle, &open).rooms[0]);
}

#[test]
fn cooler_water_takes_less_power_for_the_same_warmth() {
    let puzzle = puzzle();
    let cost = |supply: f64| 1.0 / super::heat::efficiency(&puzzle, supply);
    let saved = 1.0 - cost(49.0) / cost(50.0);
    assert!((0.01..0.03).contains(&saved), "a degree saves {saved}");
}

#[test]
fn bleeding_takes_pressure_and_filling_gives_it_back() {
    let state = done(&[Action::Measure("r_b".into()), Action::Use(Tool::Key, "r_b".into())]);
    assert_eq!((state.fault(1), state.pressure, state.guessed), (None, 110, false));
    let state = done(&[Action::Use(Tool::Key, "r_b".into())]);
    assert!(state.guessed, "nobody measured");
    let mut twice = vec![Action::Use(Tool::Key, "r_b".into())];
    twice.extend(std::iter::repeat_n(Action::Use(Tool::Key, "r_a".into()), 2));
    let puzzle = puzzle();
    let state = done(&twice);
    assert_eq!(state.pressure, 70);
    assert!(Heating::misses(&state).contains(&"low_pressure".to_owned()));
    assert!(balance(&puzzle, &state).flows.iter().all(|flow| *flow == 0.0), "the pump stands still");
    let full = done(&vec![Action::Fill; 8]);
    assert_eq!(Heating::misses(&full), ["overfull"]);
}

#[test]
fn every_act_that_is_offered_is_accepted_and_nothing_panics() {
    let puzzle = puzzle();
    let mut seen = vec![Heating::start(&puzzle, 0)];
    // A walk that takes another offered act each time, and comes through hundreds of states.
    for round in 0..400_usize {
        let state = seen.last().expect("there is a start").clone();
        let scene = Heating::describe(&puzzle, &state);
        let acts = scene.acts();
        for act in &acts {
            let action = Heating::act(&puzzle, &state, act).unwrap_or_else(|why| panic!("{act:?}: {why:?}"));
            Heating::apply(&puzzle, &mut state.clone(), &action).expect("what was meant can be done");
        }
        let act = &acts[(round * 7 + round / 5) % acts.len()];
        let mut next = state.clone();
        let action = Heating::act(&puzzle, &state, act).expect("it was accepted before");
        Heating::apply(&puzzle, &mut next, &action).expect("it was accepted before");
        assert!(!Heating::deliver(&puzzle, &next).is_empty());
        seen.push(next);
    }
    let places = Heating::describe(&puzzle, &seen[0]);
    for control in places.groups.iter().flat_map(|group| &group.controls) {
        let place = control.place.unwrap_or_else(|| panic!("{} has no place", control.id));
        let touched = !matches!(control.role, Role::Spot);
        assert!(!touched || (place.w >= 76.0 && place.h >= 76.0), "{} is too small: {place:?}", control.id);
    }
}

#[test]
fn foreign_states_and_actions_do_no_harm() {
    let puzzle = puzzle();
    let empty = State {
        stands: Vec::new(),
        mixes: Vec::new(),
        faults: Vec::new(),
        meter: Some(200),
        speed: 99,
        water: 99,
        pressure: -5,
        ..Heating::start(&puzzle, 0)
    };
    Heating::describe(&puzzle, &empty);
    Heating::deliver(&puzzle, &empty);
    for action in [
        Action::Valve("r_a".into(), 99),
        Action::Valve("nobody".into(), 1),
        Action::Mix("r_a".into(), 3),
        Action::Speed(9),
        Action::Water(9),
        Action::Measure("roof".into()),
        Action::Use(Tool::Seal, "r_a".into()),
        Action::Use(Tool::Brush, "r_a".into()),
        Action::Buy("moon".into()),
    ] {
        let mut state = Heating::start(&puzzle, 0);
        assert!(Heating::apply(&puzzle, &mut state, &action).is_err(), "{action:?}");
        assert_eq!(state, Heating::start(&puzzle, 0), "{action:?}");
    }
}

#[test]
fn nonsense_is_explained_where_it_stands() {
    let wrong: [(&str, fn(&mut Params)); 8] = [
        ("branches[0].after", |params| params.branches[0].after = Some("far".into())),
        ("emitters[1].room", |params| params.emitters[1].room = "attic".into()),
        ("rooms[1].cell", |params| params.rooms[1].cell = (0, 0)),
        ("pump", |params| params.pump.pressure = 50.0),
        ("source.waters", |params| params.source.waters = vec![50.0, 40.0]),
        ("budget", |params| {
            params.budget = None;
            params.criteria.push(Criterion::Budget);
        }),
        ("tools", |params| params.tools.clear()),
        ("rooms[0].band", |params| params.rooms[0].band = (f64::NAN, 3.0)),
    ];
    for (at, spoil) in wrong {
        let mut params = params();
        spoil(&mut params);
        let problems = Heating::check(&params).expect_err(at);
        assert!(problems.iter().any(|problem| problem.at == at), "{at}: {problems:?}");
    }
}
