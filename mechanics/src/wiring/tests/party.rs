//! Many plugs on few groups: guards and cords beside their tables, and the rules of a party.

use super::*;
use crate::Act;

/// Limits of gG fuses in amperes: rated, does not melt within 10 s, melts within 5 s (IEC 60269-1, table 3).
const GATES: [(f64, f64, f64); 6] = [
    (16.0, 33.0, 65.0),
    (20.0, 42.0, 85.0),
    (25.0, 52.0, 110.0),
    (32.0, 75.0, 150.0),
    (40.0, 95.0, 190.0),
    (63.0, 160.0, 320.0),
];
const HOUR: f64 = 3600.0;

#[test]
fn fuses_melt_within_their_gates() {
    for (rated, bears, melts) in GATES {
        let fuse = Guard::Fuse(rated);
        let after = |amps: f64| fuse.trips_after(amps).unwrap_or(f64::INFINITY);
        assert!(after(bears) > 10.0, "{rated} A bears {bears} A for 10 s: {}", after(bears));
        assert!(after(melts) < 5.0, "{rated} A melts at {melts} A within 5 s: {}", after(melts));
        assert_eq!(fuse.trips_after(1.25 * rated), None, "conventional non-fusing current");
        assert!(after(1.6 * rated) < HOUR, "conventional fusing current");
    }
    let small = Guard::Fuse(10.0);
    assert_eq!(small.trips_after(15.0), None);
    assert!(small.trips_after(19.0).is_some_and(|seconds| seconds < HOUR));
}

#[test]
fn breakers_trip_as_their_curves_say() {
    for rated in [6.0, 10.0, 16.0, 20.0, 32.0] {
        for guard in [Guard::B(rated), Guard::C(rated)] {
            assert_eq!(guard.trips_after(1.13 * rated), None, "conventional non-tripping current");
            assert!(
                guard.trips_after(1.45 * rated).is_some_and(|seconds| seconds < HOUR),
                "conventional tripping current"
            );
            let warm = guard.trips_after(2.55 * rated).expect("it trips");
            assert!((1.0..60.0).contains(&warm), "at 2.55 times: {warm} s");
        }
        assert!(Guard::B(rated).trips_after(3.0 * rated).is_some_and(|seconds| seconds > 0.1), "B holds at 3 times");
        assert_eq!(Guard::B(rated).trips_after(5.0 * rated), Some(0.0), "and acts at once at 5");
        assert!(Guard::C(rated).trips_after(5.0 * rated).is_some_and(|seconds| seconds > 0.1), "C holds at 5 times");
        assert_eq!(Guard::C(rated).trips_after(10.0 * rated), Some(0.0), "and acts at once at 10");
    }
    // What the client tells: 24 A on a group of 16 A, and after a few minutes the music stops.
    let minutes = Guard::B(16.0).trips_after(24.0).expect("it trips") / 60.0;
    assert!((2.0..6.0).contains(&minutes), "{minutes} minutes");
}

#[test]
fn cords_reach_seventy_degrees_at_the_current_of_the_table() {
    for (square, amps) in [(1.5, 19.5), (2.5, 27.0), (4.0, 36.0), (6.0, 46.0)] {
        assert_eq!(cord::bears(square, false), amps);
        assert!((cord::settles(square, false, amps) - 70.0).abs() < 1e-9);
        // By the square: half of the current is a quarter of the rise.
        assert!((cord::settles(square, false, amps / 2.0) - 40.0).abs() < 1e-9);
    }
    let watts = |watts: f64| watts / 230.0;
    assert!(cord::settles(1.5, true, watts(1000.0)) < MOST_DEGREES, "1000 W rolled up is printed on it");
    assert!(cord::settles(1.5, true, watts(3500.0)) > HOT_DEGREES, "3500 W rolled up is not");
    assert!(cord::settles(1.5, false, watts(3500.0)) < MOST_DEGREES, "3500 W rolled off is");
    // 40 m of 1.5 square millimetres there and back.
    assert!((2.0 * cord::ohms(1.5, 40.0) - 0.919).abs() < 1e-3);
}

#[test]
fn warmth_follows_one_time_constant() {
    let guard = Guard::B(16.0);
    let mut warmth = 0.0;
    let mut seconds = 0.0;
    while !guard.trips(warmth) {
        warmth = guard.warmed(warmth, 24.0, 1.0);
        seconds += 1.0;
    }
    let told = guard.trips_after(24.0).expect("it trips");
    assert!((seconds - told).abs() <= 1.0, "{seconds} s by steps, {told} s by formula");
    let rolled = cord::warmed(30.0, 130.0, true, 1800.0);
    assert!((rolled - 93.2).abs() < 0.1, "63 % of the way after one time constant: {rolled}");
}

fn group(sockets: u8) -> Kind {
    Kind::Outlets { guard: Guard::B(16.0), sockets }
}

fn appliance(watts: f64) -> Kind {
    Kind::Appliance { watts, away: 0.0, must: true, plate: true }
}

/// Two groups, a reel, and three appliances that are too much for one group.
fn party() -> Params {
    let mut parts = vec![
        part("box", Kind::Box, (150.0, 330.0)),
        part("a", group(4), (380.0, 330.0)),
        part("b", group(1), (740.0, 330.0)),
        part("reel", Kind::Cord { square_mm: 1.5, metres: 25.0, sockets: 3, reel: true }, (950.0, 742.0)),
        part("popcorn", appliance(1500.0), (236.0, 716.0)),
        part("coffee", appliance(2000.0), (420.0, 716.0)),
        part("waffles", appliance(2000.0), (604.0, 716.0)),
    ];
    parts[0].built_in = true;
    Params {
        supply: Supply { volts: 230.0, ohms: 0.05, breaker_amps: None, rcd_amps: None },
        parts,
        wires: ["popcorn", "coffee", "waffles"].iter().zip(1..).map(plugged).collect(),
        floors: vec![622.0],
        measure: Vec::new(),
        walk: Vec::new(),
        criteria: vec![Criterion::AllPowered, Criterion::NothingTrips, Criterion::CordsCool, Criterion::FullVolts],
        ..stairs()
    }
}

fn plugged((id, socket): (&&str, i32)) -> (String, String) {
    (format!("{id}.plug"), format!("a.s{socket}"))
}

fn plug(from: &str, to: &str) -> Action {
    Action::Connect(from.into(), to.into())
}

fn flip(part: &str) -> Action {
    Action::Flip(part.into())
}

/// The state after these actions, without waiting.
fn after(params: &Params, actions: &[Action]) -> (Puzzle, State) {
    let puzzle = Wiring::check(params).unwrap_or_else(|problems| panic!("{problems:?}"));
    let mut state = Wiring::start(&puzzle, 0);
    for action in actions {
        Wiring::apply(&puzzle, &mut state, action).unwrap_or_else(|why| panic!("{action:?}: {why:?}"));
    }
    (puzzle, state)
}

#[track_caller]
fn ends(params: &Params, actions: &[Action], failures: &[&str]) {
    let (puzzle, state) = after(params, actions);
    let outcome = Wiring::outcome(&puzzle, &state);
    assert_eq!(outcome.failures, failures, "{outcome:?}");
    assert_eq!(outcome.solved, failures.is_empty(), "{outcome:?}");
    let shown = Wiring::deliver(&puzzle, &state).into_iter().find_map(|beat| beat.failure);
    assert_eq!(shown.as_deref(), failures.first().copied(), "the delivery shows the worst failure");
}

/// Waits until nothing moves; returns after how many ticks.
fn wait(puzzle: &Puzzle, state: &mut State) -> usize {
    (0..100_000).find(|_| !Wiring::tick(puzzle, state)).expect("it comes to rest")
}

fn divided() -> Vec<Action> {
    vec![plug("reel.plug", "b.s1"), plug("popcorn.plug", "reel.s1"), plug("waffles.plug", "reel.s2")]
}

#[test]
fn loads_that_are_divided_run_all_evening() {
    ends(&party(), &[&divided()[..], &[flip("reel")]].concat(), &[]);
    ends(&party(), &divided(), &["hot_reel"]);
    ends(&party(), &[], &["tripped"]);
    ends(&party(), &[flip("a")], &["dark", "lukewarm"]);
    ends(&party(), &[flip("reel"), plug("reel.plug", "b.s1"), plug("popcorn.plug", "reel.s1")], &["no_room"]);
    let loose = Action::Disconnect("coffee.plug".into(), "a.s2".into());
    ends(&party(), &[&divided()[..], &[flip("reel"), loose]].concat(), &["unplugged"]);
}

#[test]
fn too_much_on_a_group_trips_it_after_some_minutes() {
    let (puzzle, mut state) = after(&party(), &[]);
    let ticks = wait(&puzzle, &mut state);
    assert!((12..36).contains(&ticks), "{ticks} times ten seconds");
    assert_eq!(state.event, Event::Tripped(1));
    assert_eq!(state.positions[1], 1);
    assert!(Wiring::misses(&state).contains(&"tripped".to_owned()));
    // Switched on again it only trips again.
    Wiring::apply(&puzzle, &mut state, &flip("a")).expect("it can be switched on");
    wait(&puzzle, &mut state);
    assert_eq!(state.event, Event::Tripped(1));
}

#[test]
fn a_reel_that_is_rolled_up_smells_and_is_pulled_out() {
    let (puzzle, mut state) = after(&party(), &divided());
    let ticks = wait(&puzzle, &mut state);
    assert!(ticks > 30, "it takes its time: {ticks}");
    assert_eq!(state.event, Event::Stopped(Hand::Hot(3)));
    assert!(Wiring::misses(&state).contains(&"hot_reel".to_owned()));
    assert!(
        state
            .wires
            .iter()
            .all(|(from, to)| *from != Terminal { part: 3, pin: 0 } && *to != Terminal { part: 3, pin: 0 })
    );
    // Rolled off it only gets warm.
    let (puzzle, mut state) = after(&party(), &[&divided()[..], &[flip("reel")]].concat());
    assert_eq!(wait(&puzzle, &mut state), 0);
    assert!((40.0..MOST_DEGREES).contains(&state.warmth[3]), "{} degrees", state.warmth[3]);
}

#[test]
fn a_long_thin_cord_keeps_volts_to_itself() {
    let far = |square_mm: f64, metres: f64| {
        let mut params = party();
        params.parts[3].kind = Kind::Cord { square_mm, metres, sockets: 3, reel: false };
        params.parts[6].kind = Kind::Appliance { watts: 3000.0, away: 35.0, must: true, plate: true };
        params.wires.truncate(2);
        params
    };
    let works = [plug("reel.plug", "b.s1"), plug("waffles.plug", "reel.s1")];
    ends(&far(1.5, 40.0), &works, &["lukewarm"]);
    ends(&far(2.5, 40.0), &works, &[]);
    let (puzzle, state) = after(&far(2.5, 40.0), &works);
    let flow = flow(&puzzle, &state);
    // Loads are resistors: the voltage divides between them, the cord and the supply.
    let load = 230.0 * 230.0 / 3000.0;
    let amps = 230.0 / (load + 0.05 + 2.0 * 0.017_24 * 40.0 / 2.5);
    assert!((flow.amps[6] - amps).abs() < 0.1, "{} A, by hand {amps} A", flow.amps[6]);
    let (_, state) = after(&far(2.5, 25.0), &works);
    assert_eq!(state.event, Event::TooShort(6), "a cord of 25 m doesn't reach 35 m");
    assert!(state.misses.contains("too_short"));
}

/// A main fuse, a feed with a fuse, a cable and a small box in the tent.
fn tent(main: f64, feed: f64, square_mm: f64, small: f64) -> Params {
    let mut params = party();
    params.parts = vec![
        part("box", Kind::Box, (150.0, 330.0)),
        part("main", Kind::Main(Guard::Fuse(main)), (150.0, 226.0)),
        part("feed", Kind::Outlets { guard: Guard::Fuse(feed), sockets: 1 }, (380.0, 330.0)),
        part("cable", Kind::Cord { square_mm, metres: 20.0, sockets: 0, reel: false }, (950.0, 742.0)),
        part("left", Kind::SubGroup { guard: Guard::Fuse(small), sockets: 1 }, (1270.0, 540.0)),
        part("right", Kind::SubGroup { guard: Guard::Fuse(small), sockets: 1 }, (1400.0, 540.0)),
        part("waffles", appliance(1600.0), (1270.0, 716.0)),
        part("soup", appliance(1600.0), (1400.0, 716.0)),
    ];
    params.parts[0].built_in = true;
    params.wires = [("cable.plug", "feed.s1"), ("waffles.plug", "left.s1"), ("soup.plug", "right.s1")]
        .map(|(from, to)| (from.to_owned(), to.to_owned()))
        .to_vec();
    params.criteria = vec![
        Criterion::AllPowered,
        Criterion::NothingTrips,
        Criterion::CordsCool,
        Criterion::Protected,
        Criterion::Selective,
    ];
    params
}

#[test]
fn the_small_fuse_goes_first() {
    ends(&tent(35.0, 20.0, 2.5, 10.0), &[], &[]);
    ends(&tent(35.0, 20.0, 2.5, 16.0), &[], &["not_selective"]);
    ends(&tent(35.0, 25.0, 2.5, 10.0), &[], &["not_selective"]);
    ends(&tent(63.0, 35.0, 2.5, 10.0), &[], &["thin_cord"]);
    ends(&tent(63.0, 35.0, 4.0, 10.0), &[], &[]);
    ends(&tent(8.0, 20.0, 2.5, 10.0), &[], &["main_blown", "not_selective"]);
    let (puzzle, mut state) = after(&tent(8.0, 20.0, 2.5, 10.0), &[]);
    wait(&puzzle, &mut state);
    assert_eq!(state.event, Event::Tripped(1));
    assert!(Wiring::misses(&state).contains(&"main_blown".to_owned()));
}

#[test]
fn plugs_fit_sockets_and_nothing_else() {
    let puzzle = Wiring::check(&party()).expect("the example makes sense");
    let state = Wiring::start(&puzzle, 0);
    let refused =
        |from: &str, to: &str| Wiring::apply(&puzzle, &mut state.clone(), &plug(from, to)).err().map(|why| why.key);
    assert_eq!(refused("reel.plug", "coffee.plug").as_deref(), Some("wiring-refused-plug"));
    assert_eq!(refused("a.s4", "b.s1").as_deref(), Some("wiring-refused-plug"));
    assert_eq!(refused("reel.plug", "reel.s1").as_deref(), Some("wiring-refused-plug"));
    assert_eq!(refused("reel.plug", "b.s1"), None);
    let act = Act::put_on("tester", "reel.plug");
    assert!(Wiring::act(&puzzle, &state, &act).is_err(), "a meter reads sockets, not plugs");
}

#[test]
fn what_makes_no_party_is_told() {
    let told = |change: fn(&mut Params)| {
        let mut params = party();
        change(&mut params);
        Wiring::check(&params).map(drop).unwrap_err().into_iter().map(|problem| problem.at).collect::<Vec<_>>()
    };
    assert_eq!(told(|params| params.parts[1].kind = group(9)), ["parts[1].kind"]);
    assert_eq!(told(|params| params.parts[0].built_in = false), ["parts"]);
    assert_eq!(told(|params| params.criteria.push(Criterion::Lit)), ["criteria[4]"]);
    assert_eq!(told(|params| params.criteria.push(Criterion::Measured)), ["criteria[4]"]);
    assert_eq!(
        told(|params| params.parts.push(part("lamp", Kind::Lamp(9.0), (10.0, 10.0)))),
        ["parts[7].built_in", "parts"]
    );
    assert_eq!(told(|params| params.supply.rcd_amps = Some(0.03)), ["supply"]);
    assert_eq!(
        told(|params| params.parts[3].kind = Kind::Cord { square_mm: 2.0, metres: 25.0, sockets: 3, reel: true }),
        ["parts[3].kind"]
    );
    assert_eq!(
        told(|params| params.parts[1].kind = Kind::SubGroup { guard: Guard::B(16.0), sockets: 4 }),
        ["parts[1].kind"]
    );
    assert_eq!(told(|params| params.parts[1].may_be = vec![group(4), group(2)]), ["parts[1].may_be"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    /// Whatever is offered is accepted, everything comes to rest, and the delivery shows a failure exactly when there is
    /// one.
    #[test]
    fn offers_hold_at_a_party(choices in prop::collection::vec(any::<u16>(), 0..30)) {
        let mut params = tent(35.0, 20.0, 2.5, 10.0);
        params.meter = true;
        params.criteria.push(Criterion::FullVolts);
        params.parts.push(part("reel", Kind::Cord { square_mm: 1.5, metres: 25.0, sockets: 2, reel: true }, (600.0, 742.0)));
        params.parts.push(part("b", group(2), (700.0, 330.0)));
        params.parts.push(part("heater", Kind::Appliance { watts: 6000.0, away: 10.0, must: false, plate: false }, (300.0, 716.0)));
        let mut play = Play::start(&AnyParams::Wiring(params), 7).expect("the example makes sense");
        for choice in choices {
            let acts = play.scene().acts();
            let act = &acts[usize::from(choice) % acts.len()];
            prop_assert!(play.act(act).is_ok(), "refused: {act:?}");
            prop_assert!((0..100_000).any(|_| !play.tick()), "it never rests");
        }
        let outcome = play.outcome();
        let shown = play.deliver().into_iter().find_map(|beat| beat.failure);
        prop_assert_eq!(shown.as_ref(), outcome.failures.first());
        prop_assert_eq!(outcome.solved, outcome.failures.is_empty());
    }
}
