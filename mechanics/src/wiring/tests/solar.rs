//! Rules of a roof with solar panels.

use super::*;

/// Places to the south and in the shade, a second row of places to the east and the west, an inverter of 3600 W with two
/// inputs, groups of 10 and 16 A, and a battery of 7 kWh.
fn roof() -> Params {
    let mut params = stairs();
    params.supply.rcd_amps = None;
    params.parts = vec![part("box", Kind::Box, (700.0, 476.0))];
    for index in 0..12_u8 {
        let (id, kind) = match index {
            0..7 => (format!("s{}", index + 1), Kind::Panel(Spot::South)),
            7 => ("shade".to_owned(), Kind::Panel(Spot::Shade)),
            8 | 9 => (format!("e{}", index - 7), Kind::Panel(Spot::East)),
            _ => (format!("w{}", index - 9), Kind::Panel(Spot::West)),
        };
        params.parts.push(part(&id, kind, (f32::from(index) * 120.0 + 100.0, 176.0)));
    }
    params.parts.extend([
        part("a", Kind::Tracker { start: 120.0, most: 500.0 }, (250.0, 476.0)),
        part("b", Kind::Tracker { start: 120.0, most: 500.0 }, (450.0, 476.0)),
        part("inverter", Kind::Inverter(3600.0), (350.0, 690.0)),
        part("g10", Kind::Group(10.0), (970.0, 476.0)),
        part("g16", Kind::Group(16.0), (1240.0, 476.0)),
        part("battery", Kind::Battery { kwh: 7.0, hours: 14.0 }, (640.0, 730.0)),
        part("lamps", Kind::Backup { watts: 450.0, must: true }, (930.0, 706.0)),
        part("freezer", Kind::Backup { watts: 57.0, must: false }, (1230.0, 724.0)),
    ]);
    params.floors = vec![622.0];
    params.coldest = Some(-10.0);
    params.walk.clear();
    params.criteria = vec![
        Criterion::Starts,
        Criterion::BearsFrost,
        Criterion::InSun,
        Criterion::OneFace,
        Criterion::OwnGroup,
        Criterion::NightLong,
        Criterion::PowerOn,
    ];
    params
}

fn flips(ids: &[&str]) -> Vec<Action> {
    ids.iter().map(|id| Action::Flip((*id).into())).collect()
}

/// Lays these panels and joins them to a row on an input.
fn row(input: &str, panels: &[&str]) -> Vec<Action> {
    let mut actions = flips(panels);
    let mut from = format!("{input}.plus");
    for panel in panels {
        actions.push(Action::Connect(from, format!("{panel}.plus")));
        from = format!("{panel}.minus");
    }
    actions.push(Action::Connect(from, format!("{input}.minus")));
    actions
}

/// Wires the inverter to a group, and switches on.
fn fed(group: &str) -> Vec<Action> {
    let wire = |pin: &str| Action::Connect(format!("inverter.{pin}"), format!("{group}.{pin}"));
    vec![wire("l"), wire("n"), wire("pe"), Action::Lock, Action::Breaker]
}

fn after(params: &Params, actions: &[Action]) -> (Puzzle, State) {
    let puzzle = Wiring::check(params).expect("the example makes sense");
    let mut state = Wiring::start(&puzzle, 0);
    for action in actions {
        Wiring::apply(&puzzle, &mut state, action).unwrap_or_else(|why| panic!("{action:?}: {why:?}"));
    }
    (puzzle, state)
}

#[track_caller]
fn ends(actions: &[Vec<Action>], failures: &[&str]) {
    let (puzzle, state) = after(&roof(), &actions.concat());
    let outcome = Wiring::outcome(&puzzle, &state);
    assert_eq!(outcome.failures, failures, "{outcome:?}");
    assert_eq!(outcome.solved, failures.is_empty(), "{outcome:?}");
    let shown = Wiring::deliver(&puzzle, &state).into_iter().find_map(|beat| beat.failure);
    assert_eq!(shown.as_deref(), failures.first().copied(), "the delivery shows what happens first");
}

const FOUR: [&str; 4] = ["s1", "s2", "s3", "s4"];

#[test]
fn volts_of_a_row_add_up_and_grow_in_the_cold() {
    let (puzzle, state) = after(&roof(), &row("a", &FOUR[..3]));
    let three = rows(&puzzle, &state);
    assert_eq!((three.len(), three[0].volts()), (1, 102.0));
    let twelve = Row { panels: (0..12).collect(), ..three[0].clone() };
    assert!((twelve.open_volts(25.0) - 480.0).abs() < 1e-9);
    assert!((twelve.open_volts(-10.0) - 525.0).abs() < 0.5, "{}", twelve.open_volts(-10.0));
}

#[test]
fn four_panels_in_the_sun_start_and_three_do_not() {
    ends(&[row("a", &FOUR), fed("g16"), flips(&["a", "lamps"])], &[]);
    ends(&[row("a", &FOUR[..3]), fed("g16"), flips(&["a", "lamps"])], &["no_start"]);
    ends(&[row("a", &FOUR), fed("g16"), flips(&["lamps"])], &["no_start"]);
}

#[test]
fn one_panel_in_the_shade_holds_up_the_row() {
    let shaded = row("a", &["s1", "s2", "s3", "shade"]);
    let (puzzle, state) = after(&roof(), &[shaded.clone(), fed("g16"), flips(&["a"])].concat());
    // Three panels alone are below 120 V, so all four give what the worst one can: 1 A at 136 V.
    assert!((watts(&puzzle, &state, Sky::Noon) - 136.0).abs() < 1e-9, "{}", watts(&puzzle, &state, Sky::Noon));
    ends(&[shaded, fed("g16"), flips(&["a", "lamps"])], &["shade", "empty_battery"]);
    // With one more the diodes pass the shaded one by: 10 A at 136 V.
    let five = row("a", &["s1", "s2", "s3", "s4", "shade"]);
    let (puzzle, state) = after(&roof(), &[five, fed("g16"), flips(&["a"])].concat());
    assert!((watts(&puzzle, &state, Sky::Noon) - 1360.0).abs() < 1e-9);
}

#[test]
fn east_and_west_in_one_row_wait_for_each_other() {
    ends(&[row("a", &["e1", "e2", "w1", "w2"]), fed("g16"), flips(&["a", "lamps"])], &["mixed", "empty_battery"]);
}

#[test]
fn the_inverter_is_alone_on_a_group_that_bears_it() {
    let works = |group: &str| [row("a", &FOUR), fed(group), flips(&["a", "lamps"])];
    ends(&works("g10"), &["weak_group"]);
    ends(&works("box"), &["shared_group"]);
    let mut crossed = fed("g16");
    crossed[0] = Action::Connect("inverter.l".into(), "g10.l".into());
    ends(&[row("a", &FOUR), crossed, flips(&["a", "lamps"])], &["shared_group", "empty_battery"]);
}

#[test]
fn the_night_asks_watts_times_hours() {
    ends(&[row("a", &FOUR), fed("g16"), flips(&["a"])], &["lamps_off"]);
    ends(&[row("a", &FOUR), fed("g16"), flips(&["a", "lamps", "freezer"])], &["empty_battery"]);
    let (puzzle, state) = after(&roof(), &[row("a", &FOUR), fed("g16"), flips(&["a", "lamps"])].concat());
    let night = night(&puzzle, &state).expect("there is a battery");
    assert!((night.needed() - 6.3).abs() < 1e-9 && night.good());
}

#[test]
fn a_plug_is_pulled_only_with_the_switch_off() {
    let pull = [Action::Disconnect("s2.minus".into(), "s3.plus".into())];
    let works = [row("a", &FOUR), fed("g16"), flips(&["a"])].concat();
    let (_, before) = after(&roof(), &works);
    let (_, state) = after(&roof(), &[&works[..], &pull].concat());
    assert!(matches!(state.event, Event::Arc(_)) && state.misses.contains("arc"));
    assert_eq!(state.wires, before.wires, "the plug stays in");
    let (_, state) = after(&roof(), &[&row("a", &FOUR)[..], &flips(&["a"]), &pull].concat());
    assert_eq!(state.event, Event::Stopped(Hand::Plugged), "nothing flows, but hands stay away");
    let (_, state) = after(&roof(), &[&works[..], &flips(&["a"]), &pull].concat());
    assert_eq!(state.wires.len(), before.wires.len() - 1);
    // Taking a panel away pulls its plugs too.
    let (_, state) = after(&roof(), &[&works[..], &flips(&["s2"])].concat());
    assert!(matches!(state.event, Event::Arc(_)) && state.positions[2] == 1);
}

#[test]
fn plugs_fit_one_way_and_only_laid_panels_have_them() {
    let puzzle = Wiring::check(&roof()).expect("the example makes sense");
    let refused = |state: &State, from: &str, to: &str| {
        Wiring::apply(&puzzle, &mut state.clone(), &Action::Connect(from.into(), to.into())).err().map(|why| why.key)
    };
    let (_, state) = after(&roof(), &flips(&["s1", "s2"]));
    assert_eq!(refused(&state, "s1.plus", "s2.plus").as_deref(), Some("wiring-refused-plug"));
    assert_eq!(refused(&state, "a.plus", "s1.minus").as_deref(), Some("wiring-refused-plug"));
    assert_eq!(refused(&state, "a.plus", "g16.l").as_deref(), Some("wiring-refused-plug"));
    assert_eq!(refused(&state, "s1.minus", "s3.plus").as_deref(), Some("wiring-refused-unknown"));
    assert_eq!(refused(&state, "s1.minus", "s2.plus"), None);
}

#[test]
fn what_makes_no_roof_is_told() {
    let told = |change: fn(&mut Params)| {
        let mut params = roof();
        change(&mut params);
        Wiring::check(&params).map(drop).unwrap_err().into_iter().map(|problem| problem.at).collect::<Vec<_>>()
    };
    assert_eq!(told(|params| params.coldest = None), ["coldest"]);
    assert_eq!(told(|params| params.panels = Some(40)), ["panels"]);
    assert_eq!(told(|params| params.criteria.push(Criterion::Lit)), ["criteria[7]"]);
    assert_eq!(
        told(|params| params.wires = vec![("s1.plus".into(), "s2.plus".into())]).first().map(String::as_str),
        Some("wires")
    );
    assert!(told(|params| params.parts[0].built_in = true).contains(&"parts[15].built_in".to_owned()));
    assert_eq!(told(|params| params.parts[13].kind = Kind::Tracker { start: 600.0, most: 500.0 }), ["parts[13].kind"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    /// Whatever is offered is accepted, and the delivery shows a failure exactly when there is one.
    #[test]
    fn offers_hold_on_a_roof(choices in prop::collection::vec(any::<u16>(), 0..40)) {
        let mut play = Play::start(&AnyParams::Wiring(roof()), 7).expect("the example makes sense");
        for choice in choices {
            let acts = play.scene().acts();
            let act = &acts[usize::from(choice) % acts.len()];
            prop_assert!(play.act(act).is_ok(), "refused: {act:?}");
            play.tick();
        }
        let outcome = play.outcome();
        let shown = play.deliver().into_iter().find_map(|beat| beat.failure);
        prop_assert_eq!(shown.as_ref(), outcome.failures.first());
        prop_assert_eq!(outcome.solved, outcome.failures.is_empty());
    }
}
