//! Every robot challenge can be solved for every seed, by a search that knows none of the recorded solutions, and the
//! shortest program that it finds is no longer than the shortest solution that is shown.

use mechanics::robot_cell::{self, RobotCell};
use mechanics::{All, AnyPuzzle, AnyState, Mechanic, Play};

/// For each level of each challenge, the blocks of the shortest program that the search found.
const SHORTEST: [(&str, &str, u8); 10] = [
    ("first-robot", "explorer", 5),
    ("r1", "explorer", 8),
    ("r1", "builder", 12),
    ("r1", "pro", 10),
    ("r2", "explorer", 6),
    ("r2", "builder", 7),
    ("r2", "pro", 9),
    ("r3", "explorer", 8),
    ("r3", "builder", 10),
    ("r3", "pro", 10),
];

/// Unfinished programs that the search looks at before it gives up.
const PATIENCE: u64 = 8_000_000;

/// A level: its name, its puzzle, and the states at the end of its solutions.
type Level = (String, robot_cell::Puzzle, Vec<robot_cell::State>);

fn levels(seed: u64) -> Vec<Level> {
    let pack = tests::base_pack();
    let mut levels = Vec::new();
    for (challenge, setup) in pack.challenges.iter().flat_map(|of| of.levels.iter().map(move |level| (of, level))) {
        let Ok(AnyPuzzle::RobotCell(puzzle)) = All::check(&setup.params) else { continue };
        let end = |steps: &Vec<mechanics::Step>| {
            let play: Play = mechanics::replay(&setup.params, seed, steps).expect("a solution replays");
            let AnyState::RobotCell(state) = play.state().clone() else { unreachable!("a robot cell stays one") };
            state
        };
        levels.push((
            format!("{} {}", challenge.id, setup.level.id()),
            puzzle,
            setup.solutions.iter().map(end).collect(),
        ));
    }
    levels
}

#[test]
fn solutions_hold_for_every_seed() {
    for seed in 0..60 {
        for (name, puzzle, states) in levels(seed) {
            for (index, state) in states.iter().enumerate() {
                let outcome = RobotCell::outcome(&puzzle, state);
                assert!(outcome.solved, "{name}, solution {index}, seed {seed}: {outcome:?}");
            }
        }
    }
}

#[test]
fn a_search_solves_every_level() {
    let mut found = Vec::new();
    for (name, puzzle, states) in levels(1) {
        let blocks = |state: &robot_cell::State| {
            let lines = state.lines.iter().filter(|line| line.block != robot_cell::Block::Else);
            u8::try_from(lines.count()).expect("a program is short")
        };
        let shown = states.iter().map(blocks).min().expect("there is a solution");
        // The zones are those of the solution; they are no blocks.
        let shortest = robot_cell::shortest(&puzzle, &states[0], shown, PATIENCE);
        let shortest = shortest.unwrap_or_else(|| panic!("{name}: nothing found of at most {shown} blocks"));
        assert!(shortest.blocks <= shown, "{name}: {:?}", shortest.lines);
        found.push((name, shortest.blocks));
    }
    let known: Vec<_> = SHORTEST.iter().map(|(id, level, blocks)| (format!("{id} {level}"), *blocks)).collect();
    assert_eq!(found, known);
}
