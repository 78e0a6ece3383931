//! Rules of wiring as small examples and properties.

use super::sim::DEAD_VOLTS;
use super::*;
use crate::{All, AnyParams, AnyState, Play, Step};
use proptest::prelude::*;

mod machine;
mod party;
mod solar;

fn part(id: &str, kind: Kind, at: (f32, f32)) -> Part {
    Part {
        id: id.into(),
        kind,
        at,
        name: id.into(),
        may_be: Vec::new(),
        fault: None,
        spare: None,
        position: 0,
        built_in: false,
    }
}

fn mains() -> Supply {
    Supply { volts: 230.0, ohms: 0.5, breaker_amps: Some(16.0), rcd_amps: Some(0.03) }
}

/// Two storeys, a lamp and two two-way switches.
fn stairs() -> Params {
    Params {
        supply: mains(),
        parts: vec![
            part("box", Kind::Box, (1150.0, 692.0)),
            part("lamp", Kind::Lamp(60.0), (920.0, 500.0)),
            part("down", Kind::TwoWay, (1220.0, 500.0)),
            part("up", Kind::TwoWay, (1220.0, 310.0)),
        ],
        wires: Vec::new(),
        floors: vec![80.0, 270.0, 460.0, 650.0],
        shaft_x: 1420.0,
        conduit_max: None,
        begin_safe: true,
        lockout: false,
        meter: false,
        panels: None,
        coldest: None,
        measure: vec!["box.l".into(), "box.n".into()],
        walk: vec!["down".into(), "up".into(), "down".into()],
        criteria: vec![
            Criterion::AllPositions,
            Criterion::Earthed,
            Criterion::NeutralUnswitched,
            Criterion::TestedDead,
            Criterion::PowerOn,
        ],
    }
}

const RIGHT: &[(&str, &str)] = &[
    ("box.l", "down.com"),
    ("down.t1", "up.t1"),
    ("down.t2", "up.t2"),
    ("up.com", "lamp.l"),
    ("box.n", "lamp.n"),
    ("box.pe", "lamp.pe"),
];

/// Lays wires on a safe group, then takes off the lock and switches on.
fn built(params: &Params, wires: &[(&str, &str)]) -> (Puzzle, State) {
    let puzzle = Wiring::check(params).expect("the example makes sense");
    let mut state = Wiring::start(&puzzle, 0);
    let lay = wires.iter().map(|(from, to)| Action::Connect((*from).into(), (*to).into()));
    for action in lay.chain([Action::Lock, Action::Breaker]) {
        Wiring::apply(&puzzle, &mut state, &action).expect("the example is accepted");
    }
    (puzzle, state)
}

#[track_caller]
fn check(wires: &[(&str, &str)], solved: bool, failures: &[&str]) {
    let (puzzle, state) = built(&stairs(), wires);
    let outcome = Wiring::outcome(&puzzle, &state);
    assert_eq!(outcome.failures, failures, "{outcome:?}");
    assert_eq!(outcome.solved, solved, "{outcome:?}");
    let shown = Wiring::deliver(&puzzle, &state).into_iter().find_map(|beat| beat.failure);
    assert_eq!(shown.as_deref(), failures.first().copied(), "the delivery shows the worst failure");
}

fn without<'a>(missing: (&str, &str), more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    RIGHT.iter().filter(|wire| **wire != missing).chain(more).copied().collect()
}

#[test]
fn two_way_switching_is_right() {
    check(RIGHT, true, &[]);
}

#[test]
fn crossed_travellers_are_right_too() {
    let mut wires = without(("down.t1", "up.t1"), &[("down.t1", "up.t2"), ("down.t2", "up.t1")]);
    wires.retain(|wire| *wire != ("down.t2", "up.t2"));
    check(&wires, true, &[]);
}

#[test]
fn switches_in_series_leave_the_client_in_the_dark() {
    check(&without(("down.t2", "up.t2"), &[]), false, &["series"]);
}

#[test]
fn line_on_neutral_is_a_short_circuit() {
    let (puzzle, state) = built(&stairs(), &without(("", ""), &[("box.l", "box.n")]));
    assert!(!state.breaker_on, "the breaker tripped");
    assert_eq!(Wiring::outcome(&puzzle, &state).failures, ["short"]);
    assert!(Wiring::misses(&state).contains(&"short".to_owned()));
}

#[test]
fn a_safe_voltage_only_sparks() {
    let mut params = stairs();
    params.supply = Supply { volts: 24.0, ohms: 0.2, breaker_amps: Some(2.0), rcd_amps: None };
    params.criteria = vec![Criterion::Lit];
    params.measure.clear();
    let puzzle = Wiring::check(&params).expect("the example makes sense");
    let mut state = Wiring::start(&puzzle, 0);
    Wiring::apply(&puzzle, &mut state, &Action::Connect("box.l".into(), "box.n".into())).expect("accepted");
    assert_eq!((state.wires.len(), &state.event), (0, &Event::Short), "the wire springs loose");
    Wiring::apply(&puzzle, &mut state, &Action::Connect("box.l".into(), "lamp.l".into())).expect("accepted");
    Wiring::apply(&puzzle, &mut state, &Action::Connect("box.n".into(), "lamp.n".into())).expect("accepted");
    assert!(Wiring::outcome(&puzzle, &state).solved, "and work goes on");
}

#[test]
fn current_that_returns_by_earth_trips_the_rcd() {
    for wires in [without(("box.n", "lamp.n"), &[("lamp.n", "lamp.pe")]), without(("", ""), &[("lamp.n", "lamp.pe")])] {
        let (puzzle, state) = built(&stairs(), &wires);
        assert!(state.breaker_on && !state.rcd_on, "0.26 A on the wrong way is more than 0.03 A");
        assert_eq!(Wiring::outcome(&puzzle, &state).failures.first().map(String::as_str), Some("earth_leak"));
    }
}

#[test]
fn a_switched_neutral_works_but_leaves_voltage_on_the_lamp() {
    let wires = [
        ("box.n", "down.com"),
        ("down.t1", "up.t1"),
        ("down.t2", "up.t2"),
        ("up.com", "lamp.n"),
        ("box.l", "lamp.l"),
        ("box.pe", "lamp.pe"),
    ];
    check(&wires, false, &["switched_neutral"]);
}

#[test]
fn a_lamp_straight_on_the_line_never_goes_out() {
    check(&without(("up.com", "lamp.l"), &[("box.l", "lamp.l")]), false, &["always_on"]);
}

#[test]
fn a_forgotten_earth_is_measured() {
    check(&without(("box.pe", "lamp.pe"), &[]), false, &["no_earth"]);
}

#[test]
fn nothing_done_is_dark() {
    check(&[], false, &["dark", "no_earth"]);
}

#[test]
fn hands_stay_off_until_off_locked_and_measured() {
    let mut params = stairs();
    params.begin_safe = false;
    let puzzle = Wiring::check(&params).expect("the example makes sense");
    let mut state = Wiring::start(&puzzle, 0);
    let wire = Action::Connect("box.l".into(), "down.com".into());
    let mut does = |action: &Action| {
        Wiring::apply(&puzzle, &mut state, action).expect("accepted");
        (state.wires.len(), state.event.clone())
    };
    assert_eq!(does(&wire), (0, Event::Stopped(Hand::Live)));
    does(&Action::Breaker);
    assert_eq!(does(&wire), (0, Event::Stopped(Hand::Unlocked)));
    does(&Action::Lock);
    assert_eq!(does(&wire), (0, Event::Stopped(Hand::Unmeasured)));
    does(&Action::Probe("box.l".into()));
    does(&Action::Probe("box.n".into()));
    assert_eq!(does(&wire).0, 1);
    assert!(state.tested_dead);
    assert!(state.misses.contains("live_work"));
}

#[test]
fn the_tester_reads_the_real_voltage() {
    let (puzzle, mut state) = built(&stairs(), RIGHT);
    Wiring::apply(&puzzle, &mut state, &Action::Probe("box.l".into())).expect("accepted");
    let volts = state.probe.expect("a reading").1;
    assert!((229.0..=230.0).contains(&volts), "{volts}");
    Wiring::apply(&puzzle, &mut state, &Action::Probe("box.n".into())).expect("accepted");
    assert!(state.probe.expect("a reading").1 < DEAD_VOLTS);
}

/// 60 W at 230 V is 881.7 ohm; with 0.5 ohm of supply and a little wire the current is 0.2607 A.
#[test]
fn a_lamp_draws_what_ohm_says() {
    let (puzzle, state) = built(&stairs(), RIGHT);
    let circuit = solve(&puzzle, &state);
    assert!((circuit.line_amps - 0.2607).abs() < 0.0002, "{}", circuit.line_amps);
    assert!(circuit.residual_amps < 1e-9, "{}", circuit.residual_amps);
}

#[test]
fn an_overload_takes_time_to_trip() {
    let mut params = stairs();
    params.parts[1].kind = Kind::Lamp(6000.0);
    let (puzzle, mut state) = built(&params, RIGHT);
    assert!(state.breaker_on, "26 A is no short circuit for 16 A");
    let mut seconds = 0;
    while Wiring::tick(&puzzle, &mut state) {
        seconds += 1;
        assert!(seconds < 3600, "within an hour it must trip");
    }
    assert_eq!(state.event, Event::Overload);
    assert!(seconds > 30, "{seconds} s is too soon");
}

#[test]
fn an_impulse_relay_flips_at_each_press() {
    let mut params = stairs();
    params.parts.push(part("relay", Kind::ImpulseRelay, (560.0, 692.0)));
    params.parts[2].kind = Kind::PushButton;
    params.parts[3].kind = Kind::PushButton;
    let wires = [
        ("box.l", "relay.c1"),
        ("relay.c2", "lamp.l"),
        ("box.n", "lamp.n"),
        ("box.pe", "lamp.pe"),
        ("box.l", "down.a"),
        ("down.b", "relay.a1"),
        ("relay.a2", "box.n"),
        ("down.a", "up.a"),
        ("down.b", "up.b"),
    ];
    let (puzzle, mut state) = built(&params, &wires);
    assert!(Wiring::outcome(&puzzle, &state).solved);
    let lit = |state: &State| solve(&puzzle, state).brightness(1) > 0.9;
    for expected in [true, false, true] {
        Wiring::apply(&puzzle, &mut state, &Action::Flip("up".into())).expect("accepted");
        assert_eq!(lit(&state), expected);
    }
}

#[test]
fn a_full_conduit_takes_no_more() {
    let mut params = stairs();
    params.conduit_max = Some(1);
    let puzzle = Wiring::check(&params).expect("the example makes sense");
    let mut state = Wiring::start(&puzzle, 0);
    for (from, to) in [("down.t1", "up.t1"), ("down.t2", "up.t2")] {
        Wiring::apply(&puzzle, &mut state, &Action::Connect(from.into(), to.into())).expect("accepted");
    }
    assert_eq!((state.wires.len(), &state.event), (1, &Event::Stopped(Hand::ConduitFull)));
    assert!(state.misses.contains("conduit_full"));
}

#[test]
fn every_problem_is_told_at_once() {
    let mut params = stairs();
    params.supply.volts = f64::NAN;
    params.parts[1].id = "box".into();
    params.walk = vec!["nobody".into()];
    params.criteria.clear();
    let problems = Wiring::check(&params).expect_err("nothing of it makes sense");
    let at: Vec<&str> = problems.iter().map(|problem| problem.at.as_str()).collect();
    assert_eq!(at, ["supply.volts", "parts[1].id", "walk[0]", "criteria"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// In every state that can be reached, each act of an enabled control is accepted; and a replay gives the same state.
    #[test]
    fn enabled_acts_are_accepted_and_replays_equal(choices in prop::collection::vec(any::<u16>(), 0..40), safe in any::<bool>()) {
        let mut params = stairs();
        params.begin_safe = safe;
        params.parts[2].may_be = vec![Kind::TwoWay, Kind::PushButton, Kind::Cross];
        params.conduit_max = Some(3);
        let params = AnyParams::Wiring(params);
        let mut play = Play::start(&params, 7).expect("the example makes sense");
        for choice in choices {
            let acts = play.scene().acts();
            let act = &acts[usize::from(choice) % acts.len()];
            prop_assert!(play.act(act).is_ok(), "refused: {act:?}");
            play.tick();
        }
        let again = crate::replay(&params, 7, play.steps()).expect("a log replays");
        prop_assert_eq!(crate::state_hash(again.state()), crate::state_hash(play.state()));
        let _ = (play.outcome(), play.deliver());
        let steps = play.steps().to_vec();
        if play.undo() {
            let last = steps.iter().rposition(|step| matches!(step, Step::Do(_))).expect("undo took one back");
            prop_assert_eq!(play.steps(), &steps[..last]);
        }
    }

    /// No action panics, however foolish; a refused one leaves the state as it was.
    #[test]
    fn no_action_panics(names in prop::collection::vec("[a-z0-9_.:]{0,9}", 2), which in 0..6_u8) {
        let puzzle = <All as crate::Mechanic>::check(&AnyParams::Wiring(stairs())).expect("the example makes sense");
        let mut state = All::start(&puzzle, 0);
        let (a, b) = (names[0].clone(), names[1].clone());
        let action = match which {
            0 => Action::Connect(a, b),
            1 => Action::Disconnect(a, b),
            2 => Action::Flip(a),
            3 => Action::Change(a, Kind::Cross),
            4 => Action::Probe(a),
            _ => Action::Rcd,
        };
        let before = state.clone();
        if All::apply(&puzzle, &mut state, &crate::AnyAction::Wiring(action)).is_err() {
            prop_assert!(state == before);
        }
        prop_assert!(matches!(state, AnyState::Wiring(_)));
    }
}
