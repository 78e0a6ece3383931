//! Rules of planning as small examples and properties.

use super::*;
use crate::{All, AnyAction, AnyParams, Play, Role};
use proptest::prelude::*;

/// Reads parameters from RON, with a roof that must close before rain and night, a neighbour, and a crane.
fn params() -> Params {
    let text = r#"(
        parts: ["morning", "afternoon"], days: 4, rain: [0, 0, 0, 100], wind: [0, 0, 0, 0, 0, 7],
        sites: [(id: "one", name: "one", at: (100, 800)), (id: "two", name: "two", at: (900, 800))],
        crews: [
            (id: "roofers", name: "roofers", skills: ["roof"], cost: 100),
            (id: "painters", name: "painters", skills: ["paint"], talents: ["drill"], cost: 50, off: [7]),
            (id: "silent", name: "silent", skills: ["drill"], cost: 200, quiet: true),
        ],
        resources: [(id: "crane", name: "crane", closed: [6], closed_name: "school", max_wind: 5)],
        deliveries: [(id: "tiles", name: "tiles", slot: 1)],
        residents: [(id: "fatma", name: "fatma", doing: "sleeps", hears: ["one"], quiet: [0, 2, 4])],
        tasks: [
            (id: "open", name: "open", skill: "roof", site: "one"),
            (id: "close", name: "close", skill: "roof", site: "one", after: [(task: "open")], needs: ["tiles"]),
            (id: "drill", name: "drill", skill: "drill", slots: 2, site: "one", noisy: true),
            (id: "base", name: "base", skill: "paint", site: "two"),
            (id: "top", name: "top", skill: "paint", site: "two", after: [(task: "base", lag: 1)]),
            (id: "lift", name: "lift", skill: "roof", site: "two", uses: ["crane"]),
            (id: "tent", name: "tent", skill: "paint", optional: true),
            (id: "glue", name: "glue", skill: "paint", choice: "joint", glued: true),
            (id: "screw", name: "screw", skill: "paint", slots: 2, choice: "joint"),
        ],
        spans: [
            (from: "open", to: "close", rule: Dry, unless: "tent", miss: "wet_roof"),
            (from: "open", to: "close", rule: NoNight, miss: "open_night"),
            (from: "base", to: "top", rule: AtMost(4), miss: "slow"),
        ],
        phones: [
            (id: "fatma", name: "fatma", answer: "yes", effects: [Quiet("fatma", [6])]),
            (id: "rent", name: "rent", answer: "yes", effects: [Allows("tent")], cost: 30),
        ],
        promises: [(task: "lift", slot: 4, name: "driver", call: "fatma")],
        deadline: 7, budget: 2000, most_changes: 1, paid_waiting: true, slack: true,
        criteria: [AllPlanned, OnTime, InOrder, NoDouble, Dry, Calm, Nights, Quickly, Quiet, Windows, Budget, Told, FewChanges, TakesApart],
    )"#;
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(text)
        .expect("the example can be read")
}

const GOOD: &[(&str, &str, u8)] = &[
    ("open", "roofers", 0),
    ("close", "roofers", 1),
    ("drill", "painters", 1),
    ("base", "painters", 2),
    ("screw", "painters", 3),
    ("top", "painters", 5),
    ("lift", "roofers", 4),
];

/// A plan like the good one, but for these tasks.
fn plan(other: &[(&str, &str, u8)]) -> (Puzzle, State) {
    let puzzle = Planning::check(&params()).expect("the example makes sense");
    let mut state = Planning::start(&puzzle, 0);
    let kept = GOOD.iter().filter(|(task, ..)| other.iter().all(|(changed, ..)| changed != task));
    for (task, crew, slot) in kept.chain(other) {
        if !crew.is_empty() {
            let action = Action::Place((*task).into(), (*crew).into(), *slot);
            Planning::apply(&puzzle, &mut state, &action).unwrap_or_else(|reason| panic!("{action:?}: {reason:?}"));
        }
    }
    (puzzle, state)
}

#[track_caller]
fn check(other: &[(&str, &str, u8)], failures: &[&str]) {
    let (puzzle, state) = plan(other);
    let outcome = Planning::outcome(&puzzle, &state);
    assert_eq!(outcome.failures, failures, "{:?}", conflicts(&puzzle, &state));
    assert_eq!(outcome.solved, failures.is_empty(), "{outcome:?}");
    let shown = Planning::deliver(&puzzle, &state).into_iter().find_map(|beat| beat.failure);
    assert_eq!(shown.as_deref(), failures.first().copied(), "the delivery shows what goes wrong first");
}

#[test]
fn a_good_plan_is_good() {
    check(&[], &[]);
}

#[test]
fn an_open_roof_gets_wet_and_stays_open_at_night() {
    check(&[("open", "roofers", 1), ("close", "roofers", 3)], &["open_night", "wet_roof"]);
    check(&[("close", "", 0)], &["open_night", "wet_roof", "unfinished"]);
}

#[test]
fn who_comes_too_early_waits() {
    check(&[("open", "roofers", 1), ("close", "roofers", 0)], &["not_ready", "no_delivery", "open_night", "wet_roof"]);
    check(&[("base", "painters", 3), ("screw", "painters", 5), ("top", "painters", 4)], &["wet"]);
}

#[test]
fn noise_is_heard_unless_the_crew_is_quiet_or_the_neighbour_swaps() {
    check(&[("drill", "painters", 0)], &["noise"]);
    check(&[("drill", "silent", 0)], &[]);
    let (puzzle, mut state) = plan(&[("drill", "painters", 0)]);
    Planning::apply(&puzzle, &mut state, &Action::Phone("fatma".into())).expect("she is at home");
    assert!(Planning::outcome(&puzzle, &state).solved);
}

#[test]
fn a_crane_stands_still_in_wind_and_in_a_closed_street() {
    let (puzzle, mut state) = plan(&[("lift", "roofers", 5)]);
    assert_eq!(Planning::outcome(&puzzle, &state).failures, ["untold", "wind"]);
    Planning::apply(&puzzle, &mut state, &Action::Phone("fatma".into())).expect("accepted");
    assert_eq!(Planning::outcome(&puzzle, &state).failures, ["wind"], "who was phoned knows");
    check(&[("lift", "roofers", 6)], &["untold", "shut"]);
}

#[test]
fn a_crew_does_one_thing_at_once_and_what_is_late_is_late() {
    check(&[("base", "painters", 4), ("top", "painters", 6)], &["double"]);
    check(&[("lift", "roofers", 7)], &["untold", "late"]);
}

#[test]
fn one_of_a_choice_is_enough() {
    let (puzzle, state) = plan(&[("screw", "", 0), ("glue", "painters", 3)]);
    assert_eq!(Planning::outcome(&puzzle, &state).failures, ["glued"]);
    let scene = Planning::describe(&puzzle, &state);
    assert!(scene.control("screw").is_none(), "the other one is not offered any more");
}

#[test]
fn a_tent_helps_from_when_it_stands() {
    let (puzzle, mut state) = plan(&[
        ("open", "roofers", 2),
        ("close", "roofers", 3),
        ("base", "painters", 3),
        ("screw", "", 0),
        ("drill", "silent", 0),
    ]);
    assert_eq!(Planning::outcome(&puzzle, &state).failures[0], "wet_roof");
    let tent = Action::Place("tent".into(), "painters".into(), 1);
    assert!(Planning::apply(&puzzle, &mut state, &tent).is_err(), "it is rented first");
    for action in [Action::Phone("rent".into()), tent] {
        Planning::apply(&puzzle, &mut state, &action).expect("accepted");
    }
    assert!(!Planning::outcome(&puzzle, &state).failures.contains(&"wet_roof".to_owned()));
}

#[test]
fn waiting_and_calls_cost_money() {
    let (puzzle, mut state) = plan(&[]);
    // Roofers from slot 0 to 4, painters from 1 to 5.
    assert_eq!(super::conflicts::cost(&puzzle, &state), 5 * 100 + 5 * 50);
    Planning::apply(&puzzle, &mut state, &Action::Phone("rent".into())).expect("accepted");
    assert_eq!(super::conflicts::cost(&puzzle, &state), 5 * 100 + 5 * 50 + 30);
}

#[test]
fn a_missing_skill_is_refused() {
    let (puzzle, mut state) = plan(&[]);
    let refused = Planning::apply(&puzzle, &mut state, &Action::Place("open".into(), "painters".into(), 4));
    assert_eq!(refused.expect_err("painters are no roofers").key, "planning-refused-skill");
}

#[test]
fn the_film_stops_where_it_goes_wrong() {
    let (puzzle, mut state) = plan(&[("drill", "painters", 2), ("base", "painters", 1)]);
    Planning::apply(&puzzle, &mut state, &Action::Film).expect("accepted");
    let mut ticks = 0;
    while Planning::tick(&puzzle, &mut state) {
        ticks += 1;
    }
    assert!((1..100).contains(&ticks));
    assert_eq!((state.now, state.film), (Some(2), None));
    assert_eq!(Planning::misses(&state), ["noise"]);
    let (puzzle, mut state) = plan(&[]);
    Planning::apply(&puzzle, &mut state, &Action::Film).expect("accepted");
    while Planning::tick(&puzzle, &mut state) {}
    assert_eq!(state.event, Event::Over);
}

#[test]
fn every_problem_is_told_at_once() {
    let mut params = params();
    params.crews[0].skills.clear();
    params.tasks[3].after = vec![After { task: "nobody".into(), lag: 0, miss: None }];
    params.promises[0].call = Some("nobody".into());
    params.deadline = 9;
    let problems = Planning::check(&params).expect_err("nothing of it makes sense");
    let at: Vec<&str> = problems.iter().map(|problem| problem.at.as_str()).collect();
    assert_eq!(at, ["deadline", "tasks[0].skill", "tasks[1].skill", "tasks[3].after", "tasks[5].skill", "promises[0]"]);
}

#[test]
fn a_circle_is_no_order() {
    let mut params = params();
    params.tasks[0].after = vec![After { task: "close".into(), lag: 0, miss: None }];
    let problems = Planning::check(&params).expect_err("each waits for the other");
    assert!(problems[0].message.contains("circle"));
}

#[test]
fn slack_is_shown() {
    let (puzzle, state) = plan(&[]);
    let times = super::world::network(&puzzle, &state).times().expect("there is no circle");
    assert_eq!((times.duration, times.slack(3), times.slack(0)), (3, 0, 1));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    /// In every state that can be reached, each act of an enabled control is accepted; ids are unique, and the board has
    /// as many cells as it says.
    #[test]
    fn enabled_acts_are_accepted_and_replays_equal(choices in prop::collection::vec(any::<u16>(), 0..30)) {
        let params = AnyParams::Planning(params());
        let mut play = Play::start(&params, 7).expect("the example makes sense");
        for choice in choices {
            let scene = play.scene();
            let mut ids: Vec<&str> = scene.groups.iter().flat_map(|group| &group.controls).map(|one| one.id.as_str()).collect();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(ids.len(), count, "two controls have one id");
            for group in &scene.groups {
                if let crate::GroupKind::Grid { rows, cols } = group.kind {
                    prop_assert_eq!(group.controls.len(), usize::from(rows) * usize::from(cols));
                }
                for control in &group.controls {
                    if let Role::Carry { targets } = &control.role {
                        prop_assert!(targets.iter().all(|target| scene.control(target).is_some()), "no such target");
                    }
                }
            }
            let acts = scene.acts();
            let act = &acts[usize::from(choice) % acts.len()];
            prop_assert!(play.act(act).is_ok(), "refused: {act:?}");
            play.tick();
            let shown = play.deliver().into_iter().find_map(|beat| beat.failure);
            prop_assert_eq!(shown, play.outcome().failures.first().cloned());
        }
        let again = crate::replay(&params, 7, play.steps()).expect("a log replays");
        prop_assert_eq!(crate::state_hash(again.state()), crate::state_hash(play.state()));
    }

    /// No action and no state panics, however foolish; a refused action leaves the state as it was.
    #[test]
    fn nothing_panics(names in prop::collection::vec("[a-z0-9_.:]{0,9}", 2), slot in any::<u8>(), which in 0..5_u8,
        lies in prop::collection::vec(prop::option::of((any::<u8>(), any::<u8>())), 0..12),
        now in prop::option::of(any::<u8>()), event in any::<u8>()) {
        let puzzle = Planning::check(&params()).expect("the example makes sense");
        let mut state = Planning::start(&puzzle, 0);
        let lie = |(crew, slot)| Lies { crew: crew % 5, slot: slot % 12 };
        state.lies = lies.into_iter().map(|one| one.map(lie)).collect();
        (state.now, state.film) = (now, now);
        state.event = match which { 0 => Event::Placed(event), 1 => Event::Phoned(event), 2 => Event::At(event), 3 => Event::Wrong(event), _ => Event::Took(event) };
        let _ = (Planning::describe(&puzzle, &state), Planning::outcome(&puzzle, &state), Planning::deliver(&puzzle, &state));
        let (a, b) = (names[0].clone(), names[1].clone());
        let action = match which {
            0 => Action::Place("open".into(), "roofers".into(), slot),
            1 => Action::Place(a, b, slot),
            2 => Action::Take("open".into()),
            3 => Action::Phone(a),
            _ => Action::Film,
        };
        let before = state.clone();
        if Planning::apply(&puzzle, &mut state, &action).is_err() {
            prop_assert!(state == before);
        }
        while Planning::tick(&puzzle, &mut state) {}
        let any = All::check(&AnyParams::Planning(params())).expect("the example makes sense");
        let _ = All::apply(&any, &mut All::start(&any, 0), &AnyAction::Planning(action));
    }
}
