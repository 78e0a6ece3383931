//! Rules of the robot cell as small examples and properties.

use super::*;
use crate::{All, AnyAction, AnyParams, AnyState, Play};
use proptest::prelude::*;

/// Reads parameters as authors write them.
fn params(ron: &str) -> Params {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(ron)
        .expect("the example can be read")
}

/// Batteries go into sand, toys into the shredder; three to six of them in any order.
fn waste() -> Params {
    params(
        r#"(
            stations: [
                (id: "belt", kind: Sensor, at: (400, 560), name: "belt"),
                (id: "sand", kind: Bin(3), at: (700, 640), name: "sand"),
                (id: "shredder", kind: Bin(None), at: (1000, 640), name: "shredder"),
            ],
            start: "belt",
            arm_speed: 50,
            conveyor: (flows: false, pitch: 200, reach: 40),
            kinds: [
                (id: "battery", name: "battery", sees: [("battery", 100)], goes: ["sand"], fire_in: "shredder", copies: 3),
                (id: "toy", name: "toy", sees: [("toy", 100)], goes: ["shredder"], copies: 4),
            ],
            belts: [
                (speed: 20, items: ["battery", "toy", "toy"]),
                (speed: 20, items: ["toy", "battery", "battery", "toy"], visits: [(at: 40, zone: Inner, ticks: 20)]),
            ],
            hidden: (belts: 4, items: (3, 6), speeds: [20, 30]),
            blocks: [Go("belt"), Grip(2), Release, Sensor, Forever, If(Sees("battery", 50)), Wait(1), Repeat(2), LetOn, Call("sand")],
            questions: [Sees("battery", 50), Full("sand"), Holding],
            thresholds: [50, 90],
            most_blocks: 14,
            zones: (outer: Slow, inner: Stop, after: GoOn),
            set_zones: true,
            criteria: [Works, EveryOrder, NoFire],
        )"#,
    )
}

/// One cherry on each cake that goes by, none on empty places.
fn cakes() -> Params {
    params(
        r#"(
            stations: [
                (id: "bowl", kind: Source("cherry"), at: (400, 560), name: "bowl"),
                (id: "cake", kind: Sensor, at: (800, 560), name: "cake"),
            ],
            start: "cake",
            arm_speed: 50,
            conveyor: (flows: true, pitch: 424, reach: 60),
            kinds: [
                (id: "cherry", name: "cherry"),
                (id: "cake", name: "cake", sees: [("cake", 100), ("bare", 100)], goes: ["on"], wants: 1, copies: 5),
                (id: "gap", name: "gap", goes: ["on"], copies: 2),
            ],
            belts: [
                (speed: 8, items: ["cake", "cake", "cake"]),
                (speed: 12, items: ["cake", "gap", "cake"]),
            ],
            hidden: (belts: 0, items: (0, 0), speeds: []),
            blocks: [Go("bowl"), Grip(2), Release, Sensor, Forever, If(Holding)],
            questions: [Holding, Sees("cake", 50), Sees("bare", 50)],
            program: [(0, Forever), (1, Go("bowl")), (1, Grip(2)), (1, Go("cake")), (1, Wait(3)), (1, Release)],
            most_blocks: 12,
            zones: (outer: Slow, inner: Stop, after: StartOver),
            criteria: [Works, OneEach],
        )"#,
    )
}

/// The state with this program.
fn with(params: &Params, program: &[(u8, Block)]) -> (Puzzle, State) {
    let mut params = params.clone();
    params.program = program.to_vec();
    let puzzle = RobotCell::check(&params).unwrap_or_else(|problems| panic!("{problems:?}"));
    let state = RobotCell::start(&puzzle, 5);
    (puzzle, state)
}

fn go(station: &str) -> Block {
    Block::Go(station.into())
}

fn sees(what: &str) -> Cond {
    Cond::Sees(what.into(), 50)
}

/// Looks, and carries each thing where it belongs.
fn sorter() -> Vec<(u8, Block)> {
    vec![
        (0, Block::Forever),
        (1, Block::Sensor),
        (1, Block::Grip(2)),
        (1, Block::If(sees("battery"))),
        (2, go("sand")),
        (1, Block::Else),
        (2, go("shredder")),
        (1, Block::Release),
        (1, go("belt")),
    ]
}

/// Runs a test belt to its end.
fn ran(puzzle: &Puzzle, state: &mut State, belt: u8) {
    RobotCell::apply(puzzle, state, &Action::Belt(belt)).expect("there is such a belt");
    RobotCell::apply(puzzle, state, &Action::Run).expect("it can run");
    while RobotCell::tick(puzzle, state) {}
}

#[track_caller]
fn fails(params: &Params, program: &[(u8, Block)], expected: &[&str]) {
    let (puzzle, state) = with(params, program);
    let outcome = RobotCell::outcome(&puzzle, &state);
    assert_eq!(outcome.failures, expected, "{outcome:?}");
    assert_eq!(outcome.solved, expected.is_empty(), "{outcome:?}");
    let shown = RobotCell::deliver(&puzzle, &state).into_iter().find_map(|beat| beat.failure);
    assert_eq!(shown.as_deref(), expected.first().copied(), "the delivery shows the worst failure");
}

#[test]
fn who_looks_sorts_every_order() {
    fails(&waste(), &sorter(), &[]);
}

#[test]
fn a_battery_in_the_shredder_burns() {
    let mut program = sorter();
    program[4].1 = go("shredder");
    fails(&waste(), &program, &["fire", "left"]);
}

#[test]
fn an_order_learned_by_heart_fails_on_the_next_belt() {
    let carry =
        |to: &str| vec![(0, Block::Sensor), (0, Block::Grip(2)), (0, go(to)), (0, Block::Release), (0, go("belt"))];
    let program = [carry("sand"), carry("shredder"), carry("shredder")].concat();
    let mut params = waste();
    params.most_blocks = 15;
    let (puzzle, state) = with(&params, &program);
    assert_eq!(RobotCell::outcome(&puzzle, &state).failures.first().map(String::as_str), Some("order"));
}

#[test]
fn a_full_bin_takes_no_more_until_somebody_empties_it() {
    let mut params = waste();
    params.stations[1].kind = StationKind::Bin(Some(1));
    fails(&params, &sorter(), &["overflow"]);
    let mut program = sorter();
    let ask = [(2, Block::If(Cond::Full("sand".into()))), (3, Block::Call("sand".into())), (2, Block::Else)];
    program.splice(4..4, ask);
    fails(&params, &program, &[]);
}

#[test]
fn waiting_for_what_already_lies_there_is_waiting_for_ever() {
    let (puzzle, mut state) = with(&waste(), &[(0, Block::Forever), (1, Block::Sensor)]);
    ran(&puzzle, &mut state, 0);
    assert_eq!(state.run.end, Some(End::Stuck));
    assert_eq!(state.run.tick, 12, "the first thing needs 10 ticks to come, and then nothing changes");
}

#[test]
fn the_arm_needs_time_for_its_way() {
    let (puzzle, mut state) = with(&waste(), &[(0, go("shredder"))]);
    ran(&puzzle, &mut state, 0);
    // 600 units at 50 a tick, and one more tick in which the end of the program is found.
    assert_eq!((state.run.tick, state.run.totals.way, state.run.x), (13, 600, 1000));
}

#[test]
fn a_hand_in_the_cell_stops_it_and_it_goes_on() {
    let (puzzle, mut state) = with(&waste(), &sorter());
    ran(&puzzle, &mut state, 1);
    assert_eq!((state.run.totals.stops, state.run.totals.right), (1, 4));
    state.zones.inner = Reaction::Slow;
    ran(&puzzle, &mut state, 1);
    assert_eq!((state.run.end, state.run.tick), (Some(End::Zone), 40), "slow is not enough for a hand");
    assert_eq!(RobotCell::outcome(&puzzle, &state).failures.first().map(String::as_str), Some("zone_off"));
}

#[test]
fn starting_over_with_a_full_hand_drops_what_is_in_it() {
    let (puzzle, mut state) = with(&waste(), &sorter());
    state.zones.after = After::StartOver;
    // Tick 18: the first thing was gripped at 14 and is on its way.
    let mut run = waste();
    run.belts[1].visits[0].at = 18;
    let (other, _) = with(&run, &sorter());
    ran(&other, &mut state, 1);
    assert!(state.run.failures.contains(&Failure::Fallen), "{:?}", state.run.failures);
    state.zones.after = After::GoOn;
    ran(&other, &mut state, 1);
    assert!(state.run.failures.is_empty());
    let _ = puzzle;
}

#[test]
fn a_fixed_wait_fits_one_speed_only() {
    let params = cakes();
    let (puzzle, mut state) = with(&params, &params.program);
    ran(&puzzle, &mut state, 0);
    assert!(state.run.failures.is_empty(), "{:?}", state.run.failures);
    ran(&puzzle, &mut state, 1);
    assert!(state.run.failures.contains(&Failure::Beside), "{:?}", state.run.failures);
    fails(&params, &params.program, &["beside", "left"]);
}

#[test]
fn a_sensor_fits_every_speed_but_not_an_empty_place() {
    let mut program = cakes().program;
    program[4].1 = Block::Sensor;
    fails(&cakes(), &program, &["in_air"]);
}

#[test]
fn asking_first_is_right() {
    let program = [
        (0, Block::Forever),
        (1, Block::If(Cond::Holding)),
        (1, Block::Else),
        (2, go("bowl")),
        (2, Block::Grip(2)),
        (2, go("cake")),
        (1, Block::Sensor),
        (1, Block::If(sees("bare"))),
        (2, Block::Release),
        (1, Block::Else),
    ];
    fails(&cakes(), &program, &[]);
}

#[test]
fn what_flows_past_is_remembered_until_something_else_comes() {
    let (puzzle, state) = with(&cakes(), &cakes().program);
    let belt = super::belts::belt(&puzzle, 5, 0);
    let code = super::code::Code::default();
    let cell = super::cell::Cell { puzzle: &puzzle, code: &code, belt: &belt, zones: state.zones };
    let mut run = super::cell::fresh(&puzzle, 5, 0);
    run.looked = Some(0);
    run.items[0].at = Whereabouts::On;
    let sees = |run: &Run, what: &str| {
        let ask = super::code::ask(&puzzle, &super::tests::sees(what)).expect("it can be asked");
        cell.answer(run, ask)
    };
    assert!(sees(&run, "cake"), "nothing else came");
    assert!(!sees(&run, "bare"), "what is past takes nothing more");
    run.clock = run.items[1].offset;
    assert!(sees(&run, "bare"), "the next one is under the sensor");
}

#[test]
fn what_is_wrongly_let_go_on_is_left() {
    fails(&waste(), &[(0, Block::Forever), (1, Block::Sensor), (1, Block::LetOn)], &["left"]);
}

#[test]
fn who_walks_by_is_asked_for_only_where_somebody_does() {
    let asked = |params: &Params| {
        let (puzzle, state) = with(params, &[]);
        RobotCell::describe(&puzzle, &state)
            .groups
            .iter()
            .flat_map(|group| &group.controls)
            .any(|control| control.id == "outer")
    };
    let mut params = waste();
    assert!(!asked(&params));
    params.belts[0].visits.push(Visit { at: 10, zone: Zone::Outer, ticks: 10 });
    assert!(asked(&params));
}

#[test]
fn too_soft_falls_and_too_hard_squashes() {
    let mut params = waste();
    params.kinds.iter_mut().for_each(|kind| kind.force = (2, 2));
    for (force, failure) in [(1, Failure::Fallen), (2, Failure::Left), (3, Failure::Squashed)] {
        let program = [(0, Block::Sensor), (0, Block::Grip(force)), (0, go("sand")), (0, Block::Release)];
        let (puzzle, mut state) = with(&params, &program);
        ran(&puzzle, &mut state, 0);
        assert!(state.run.failures.contains(&failure), "{force}: {:?}", state.run.failures);
    }
}

#[test]
fn a_step_does_one_block() {
    let (puzzle, mut state) = with(&waste(), &sorter());
    let mut lines = Vec::new();
    for _ in 0..5 {
        RobotCell::apply(&puzzle, &mut state, &Action::Step).expect("it can step");
        while RobotCell::tick(&puzzle, &mut state) {}
        lines.push(state.run.line);
    }
    assert_eq!(lines, [0, 1, 2, 3, 4].map(Some));
    assert_eq!((state.run.x, state.mode), (700, Mode::Rest));
}

#[test]
fn the_shortest_program_is_found() {
    let (puzzle, state) = with(&waste(), &[]);
    let found = shortest(&puzzle, &state, 9, 20_000).expect("it can be solved");
    // Whoever looks and lets the stopper do nothing needs: repeat, sensor, grip, if, go, go, let go, back.
    assert_eq!(found.blocks, 8, "{:?} after {}", found.lines, found.looked_at);
}

#[test]
fn hidden_belts_hang_on_the_seed_alone() {
    let (puzzle, _) = with(&waste(), &[]);
    let items = |seed: u64| -> Vec<Vec<u8>> {
        (2..6)
            .map(|belt| super::cell::fresh(&puzzle, seed, belt).items.iter().map(|item| item.kind).collect())
            .collect()
    };
    assert_eq!(items(3), items(3));
    assert_ne!(items(3), items(4));
    // Golden: the same on every machine and for ever, or saved games would change.
    assert_eq!(items(1)[0], [0, 0, 1, 0, 1]);
}

#[test]
fn every_problem_is_told_at_once() {
    let mut params = waste();
    params.start = "nowhere".into();
    params.conveyor.pitch = 10;
    params.belts[0].items[0] = "nobody".into();
    params.program = vec![(1, Block::Sensor)];
    params.criteria.clear();
    let problems = RobotCell::check(&params).expect_err("nothing of it makes sense");
    let at: Vec<&str> = problems.iter().map(|problem| problem.at.as_str()).collect();
    assert_eq!(at, ["start", "conveyor.pitch", "belts[0].items", "criteria", "criteria", "program[0]"]);
}

#[test]
fn a_small_repair_counts_small() {
    let old = [go("bowl"), Block::Grip(2), Block::Wait(3), Block::Release];
    let mut new = old.clone();
    new[2] = Block::Sensor;
    assert_eq!(program::changes(&old, &new), 1);
    assert_eq!(program::changes(&old, &old), 0);
    assert_eq!(program::changes(&old, &new[1..]), 2);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    /// In every state that can be reached, each act of an enabled control is accepted; and a replay gives the same state.
    #[test]
    fn enabled_acts_are_accepted_and_replays_equal(choices in prop::collection::vec(any::<u16>(), 0..40), flows in any::<bool>(), seed in any::<u64>()) {
        let params = AnyParams::RobotCell(if flows { cakes() } else { waste() });
        let mut play = Play::start(&params, seed).expect("the example makes sense");
        for choice in choices {
            let acts = play.scene().acts();
            for act in &acts {
                prop_assert!(play.clone().act(act).is_ok(), "refused: {act:?}");
            }
            let act = &acts[usize::from(choice) % acts.len()];
            prop_assert!(play.act(act).is_ok(), "refused: {act:?}");
            for _ in 0..choice % 50 {
                play.tick();
            }
        }
        let again = crate::replay(&params, seed, play.steps()).expect("a log replays");
        prop_assert_eq!(crate::state_hash(again.state()), crate::state_hash(play.state()));
        let outcome = play.outcome();
        let shown = play.deliver().into_iter().find_map(|beat| beat.failure);
        prop_assert_eq!(outcome.solved, shown.is_none());
        prop_assert_eq!(shown, outcome.failures.first().cloned());
    }

    /// No action panics, however foolish, in no state, however foreign; a refused one leaves the state as it was.
    #[test]
    fn no_action_panics(id in 0..12_u16, name in "[a-z]{0,5}", which in 0..11_u8, pc in any::<u16>(), index in any::<u8>()) {
        let puzzle = <All as crate::Mechanic>::check(&AnyParams::RobotCell(waste())).expect("the example makes sense");
        let (_, mut foreign) = with(&cakes(), &cakes().program);
        foreign.run.pc = pc;
        foreign.run.belt = index;
        foreign.run.looked = Some(index);
        foreign.run.held = Some(Thing { kind: index, item: Some(index), loose: true, squashed: false });
        foreign.run.items[0].kind = index;
        foreign.mode = if which % 2 == 0 { Mode::Running } else { Mode::Rest };
        foreign.lines[2].depth = index;
        let mut state = AnyState::RobotCell(foreign);
        let action = match which {
            0 => Action::Insert(Block::Go(name), Spot::Before(id)),
            1 => Action::Insert(Block::Forever, Spot::Body(id)),
            2 => Action::Carry(id, Spot::Else(id)),
            3 => Action::Carry(id, Spot::End),
            4 => Action::Remove(id),
            5 => Action::Set(id, Block::Call(name)),
            6 => Action::Belt(index),
            7 => Action::Run,
            8 => Action::Step,
            9 => Action::Stop,
            _ => Action::Reset,
        };
        let before = state.clone();
        if All::apply(&puzzle, &mut state, &AnyAction::RobotCell(action)).is_err() {
            prop_assert!(state == before);
        }
        for _ in 0..20 {
            All::tick(&puzzle, &mut state);
        }
        let _ = (All::describe(&puzzle, &state), All::outcome(&puzzle, &state), All::deliver(&puzzle, &state));
    }
}
