//! Rules of a machine behind safety contacts.

use super::*;

/// A box, an emergency stop, a gate, a key and a relay in one row; the gate is as broken as asked.
fn carousel(fault: Fault) -> Params {
    let mut params = stairs();
    params.supply = Supply { volts: 24.0, ohms: 0.1, breaker_amps: Some(4.0), rcd_amps: None };
    params.parts = vec![
        part("box", Kind::Box, (110.0, 430.0)),
        part("stop", Kind::EmergencyStop, (400.0, 430.0)),
        part("gate", Kind::DoorContact, (700.0, 430.0)),
        part("key", Kind::KeySwitch, (1000.0, 430.0)),
        part("relay", Kind::Relay(144.0), (1300.0, 430.0)),
    ];
    for part in &mut params.parts[1..] {
        part.spare = Some(20);
    }
    params.parts[2].fault = Some(fault);
    let wires =
        [("box.l", "stop.a"), ("stop.b", "gate.a"), ("gate.b", "key.a"), ("key.b", "relay.a1"), ("relay.a2", "box.n")];
    params.wires = wires.iter().map(|(from, to)| ((*from).into(), (*to).into())).collect();
    params.floors = vec![200.0];
    params.begin_safe = false;
    params.lockout = true;
    params.meter = true;
    params.measure.clear();
    params.walk = vec!["stop".into(), "gate".into()];
    params.criteria = vec![
        Criterion::Runs,
        Criterion::CauseMeasured,
        Criterion::OnlyBroken,
        Criterion::NoBridge,
        Criterion::EveryStop,
        Criterion::TestedDead,
        Criterion::PowerOn,
    ];
    params
}

fn put(lead: Lead, terminal: &str) -> Action {
    Action::Meter(lead, terminal.into())
}

fn after(params: &Params, actions: &[Action]) -> (Puzzle, State) {
    let puzzle = Wiring::check(params).expect("the example makes sense");
    let mut state = Wiring::start(&puzzle, 0);
    for action in actions {
        Wiring::apply(&puzzle, &mut state, action).expect("the example is accepted");
    }
    (puzzle, state)
}

fn volts(puzzle: &Puzzle, state: &State) -> f64 {
    match reading(puzzle, state) {
        Some(Reading::Volts(volts)) => volts,
        other => panic!("not volts: {other:?}"),
    }
}

/// Off, locked, what is between, unlocked and on.
fn safely(actions: &[Action]) -> Vec<Action> {
    [&[Action::Breaker, Action::Lock], actions, &[Action::Lock, Action::Breaker]].concat()
}

#[track_caller]
fn ends(before: &[Action], repair: &[Action], failures: &[&str]) {
    let (puzzle, state) = after(&carousel(Fault::Open), &[before, &safely(repair)].concat());
    let outcome = Wiring::outcome(&puzzle, &state);
    assert_eq!(outcome.failures, failures, "{outcome:?}");
    assert_eq!(outcome.solved, failures.is_empty(), "{outcome:?}");
    let shown = Wiring::deliver(&puzzle, &state).into_iter().find_map(|beat| beat.failure);
    assert_eq!(shown.as_deref(), failures.first().copied(), "the delivery shows the worst failure");
}

fn measured() -> [Action; 3] {
    [put(Lead::Black, "box.n"), put(Lead::Red, "stop.b"), put(Lead::Red, "key.a")]
}

#[test]
fn measuring_before_and_after_a_contact_proves_it_broken() {
    ends(&measured(), &[Action::Replace("gate".into())], &[]);
}

#[test]
fn what_is_replaced_on_a_guess_is_told() {
    ends(&[], &[Action::Replace("gate".into())], &["unmeasured"]);
    ends(&measured()[..2], &[Action::Replace("gate".into())], &["unmeasured"]);
}

#[test]
fn a_good_part_is_not_replaced() {
    ends(&measured(), &[Action::Replace("relay".into()), Action::Replace("gate".into())], &["swapped"]);
}

#[test]
fn a_bridge_works_and_is_refused_at_delivery() {
    ends(&measured(), &[Action::Connect("gate.a".into(), "gate.b".into())], &["bridge"]);
    let both = [Action::Replace("gate".into()), Action::Connect("stop.a".into(), "stop.b".into())];
    ends(&measured(), &both, &["no_stop"]);
}

#[test]
fn hands_stay_away_while_the_machine_could_start() {
    let mut actions = vec![Action::Replace("gate".into())];
    let (_, state) = after(&carousel(Fault::Open), &actions);
    assert_eq!((state.replaced[2], &state.event), (0, &Event::Stopped(Hand::Live)));
    actions.push(Action::Breaker);
    actions.push(Action::Connect("gate.a".into(), "gate.b".into()));
    let (_, state) = after(&carousel(Fault::Open), &actions);
    assert_eq!(state.event, Event::Stopped(Hand::Unlocked));
}

/// 24 V × 144 / (144 + 60) is 16.9 V, and without current there is no voltage across 60 ohms.
#[test]
fn a_dirty_contact_only_shows_under_load() {
    let params = carousel(Fault::Ohms(60.0));
    let leads = [put(Lead::Black, "box.n"), put(Lead::Red, "relay.a1")];
    let (puzzle, state) = after(&params, &leads);
    assert!((volts(&puzzle, &state) - 16.9).abs() < 0.05, "{}", volts(&puzzle, &state));
    assert!(!state.pulled[4], "17 V is too little to pull");
    let (puzzle, state) =
        after(&params, &[&leads[..1], &[Action::Flip("key".into()), put(Lead::Red, "gate.b")]].concat());
    assert!((volts(&puzzle, &state) - 24.0).abs() < 0.01, "{}", volts(&puzzle, &state));
}

#[test]
fn with_the_power_off_the_meter_reads_ohms() {
    let params = carousel(Fault::Ohms(60.0));
    let leads = [Action::Breaker, put(Lead::Black, "gate.a"), put(Lead::Red, "gate.b")];
    let (puzzle, state) = after(&params, &leads);
    let Some(Reading::Ohms(ohms)) = reading(&puzzle, &state) else { panic!("no ohms") };
    assert!((ohms - 60.0).abs() < 0.01, "{ohms}");
    assert!(state.proven.contains(&2), "60 ohms is no good contact");
    let (puzzle, state) = after(&carousel(Fault::Open), &leads);
    assert_eq!(reading(&puzzle, &state), Some(Reading::NoWay));
}

#[test]
fn an_open_contact_that_should_be_open_proves_nothing() {
    let across = [Action::Flip("stop".into()), put(Lead::Red, "stop.a"), put(Lead::Black, "stop.b")];
    let (_, state) = after(&carousel(Fault::Open), &across);
    assert!(state.proven.is_empty(), "{:?}", state.proven);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// Whatever is offered is accepted, and only what is broken is ever proven to be.
    #[test]
    fn offers_hold_and_nothing_good_is_proven_broken(choices in prop::collection::vec(any::<u16>(), 0..40), ohms in any::<bool>()) {
        let fault = if ohms { Fault::Ohms(60.0) } else { Fault::Open };
        let mut play = Play::start(&AnyParams::Wiring(carousel(fault)), 7).expect("the example makes sense");
        for choice in choices {
            let acts = play.scene().acts();
            let act = &acts[usize::from(choice) % acts.len()];
            prop_assert!(play.act(act).is_ok(), "refused: {act:?}");
            play.tick();
            if let AnyState::Wiring(state) = play.state() {
                prop_assert!(state.proven.iter().all(|part| *part == 2), "{:?}", state.proven);
            }
        }
        let outcome = play.outcome();
        let shown = play.deliver().into_iter().find_map(|beat| beat.failure);
        prop_assert_eq!(shown.is_none(), outcome.failures.is_empty());
        prop_assert_eq!(outcome.solved, outcome.failures.is_empty());
    }
}
