//! What the work is worth, and the delivery: a belt that nobody has seen.

use super::belts;
use super::cell;
use super::code::compile;
use super::judge::{Report, Verdict, judge, watch};
use super::params::{Block, Cond, Criterion, Puzzle, Reaction};
use super::program;
use super::run::{Failure, Happened, Run};
use super::sim::{Mode, State};
use super::words;
use crate::{Beat, Gesture, Measured, Mood, Outcome, Property, Text, Who};
use std::collections::BTreeSet;

/// Scene units in a metre: the gripper of the picture is as wide as a real one of 10 cm.
const UNITS_PER_METRE: f64 = 500.0;
/// Where people stand, in scene units.
const CLIENT: (f32, f32) = (1380.0, 830.0);
const COLLEAGUE: (f32, f32) = (1180.0, 830.0);

/// Everything that is read from the verdict.
struct Reading {
    verdict: Verdict,
    failures: BTreeSet<Failure>,
    moves: u32,
    way: u32,
    calls: u16,
    changes: u8,
    waved: bool,
    by_heart: bool,
}

fn read(puzzle: &Puzzle, state: &State) -> Reading {
    let verdict = judge(puzzle, state);
    let failures: BTreeSet<Failure> = verdict.all().flat_map(|report| report.failures.iter().copied()).collect();
    let old: Vec<Block> = puzzle.params.program.iter().map(|(_, block)| block.clone()).collect();
    let new: Vec<Block> = state.lines.iter().map(|line| line.block.clone()).collect();
    // Who never looks and still gets the first belt right has learned it by heart. Where the belt flows it is a time
    // that is learned so, and what falls beside tells that by itself.
    let looks = puzzle.params.conveyor.flows
        || new.iter().any(|block| matches!(block, Block::If(Cond::Sees(..)) | Block::Until(Cond::Sees(..))));
    let wrong = |report: &Report| !report.failures.is_empty();
    let by_heart = !looks && verdict.known.first().is_some_and(|first| !wrong(first)) && verdict.all().any(wrong);
    let waved = verdict.all().all(|report| report.totals.waves > 0);
    Reading {
        moves: verdict.known.iter().map(|report| u32::from(report.totals.moves)).sum(),
        way: verdict.known.iter().map(|report| report.totals.way).sum(),
        calls: verdict.all().map(|report| report.totals.calls).max().unwrap_or(0),
        changes: program::changes(&old, &new),
        waved,
        by_heart,
        failures,
        verdict,
    }
}

/// Whether the cell answers to people as it must; a walk-by only matters where people walk by.
fn cares(puzzle: &Puzzle, state: &State) -> bool {
    state.zones.inner == Reaction::Stop && (!puzzle.walked_by() || state.zones.outer != Reaction::Nothing)
}

/// Measures the work.
pub(super) fn outcome(puzzle: &Puzzle, state: &State) -> Outcome {
    outcome_of(puzzle, state, &read(puzzle, state))
}

fn outcome_of(puzzle: &Puzzle, state: &State, reading: &Reading) -> Outcome {
    let verdict = &reading.verdict;
    let has = |failures: &[Failure]| failures.iter().any(|failure| reading.failures.contains(failure));
    let of = |count: usize, most: usize| {
        Some(Text::new("robot-of").number("count", count as f64, 0).number("most", most as f64, 0))
    };
    let clean = |reports: &[Report]| reports.iter().filter(|report| report.failures.is_empty()).count();
    let limit = |count: u32, most: Option<u32>| {
        let most = most.unwrap_or(u32::MAX);
        let text = Text::new("robot-at-most").number("count", f64::from(count), 0).number("most", f64::from(most), 0);
        (count <= most, Some(text))
    };
    let params = &puzzle.params;
    let measured = |criterion: &Criterion| {
        let (met, reading) = match criterion {
            Criterion::Works => {
                let good = clean(&verdict.known);
                (good == verdict.known.len(), of(good, verdict.known.len()))
            }
            Criterion::EveryOrder => {
                let good = clean(&verdict.hidden);
                (good == verdict.hidden.len(), of(good, verdict.hidden.len()))
            }
            Criterion::NoFire => (!has(&[Failure::Fire]), None),
            Criterion::NothingFallen => {
                let fell = [Failure::Fallen, Failure::Overflow, Failure::Beside, Failure::InAir];
                (!has(&fell), None)
            }
            Criterion::RightPlace => (!has(&[Failure::WrongPlace, Failure::Fire]), None),
            Criterion::Gentle => (!has(&[Failure::Squashed]), None),
            Criterion::OneEach => {
                let wrong = [Failure::Double, Failure::Reject, Failure::InAir, Failure::Beside, Failure::Left];
                (!has(&wrong), None)
            }
            Criterion::StopsForPeople => (cares(puzzle, state), None),
            Criterion::Together => (!has(&[Failure::Restless]), None),
            Criterion::GoesOn => {
                let reached: Vec<&Report> = verdict.all().filter(|report| report.reached).collect();
                let good = reached.iter().filter(|report| report.failures.is_empty()).count();
                (good == reached.len() && good > 0, of(good, reached.len()))
            }
            Criterion::FewCalls => limit(u32::from(reading.calls), params.most_calls.map(u32::from)),
            Criterion::FewMoves => limit(reading.moves, params.most_moves.map(u32::from)),
            Criterion::FewChanges => limit(u32::from(reading.changes), params.most_changes.map(u32::from)),
            Criterion::Waved => (reading.waved, None),
        };
        Measured { id: criterion.id().to_owned(), met, reading }
    };
    let criteria: Vec<Measured> = params.criteria.iter().map(measured).collect();
    let mut failures: Vec<String> = Vec::new();
    if reading.by_heart {
        failures.push("order".to_owned());
    }
    failures.extend(reading.failures.iter().map(|failure| failure.id().to_owned()));
    let unmet = |id: Criterion| criteria.iter().any(|measured| measured.id == id.id() && !measured.met);
    let mut fail = |happened: bool, id: &str| {
        if happened && !failures.iter().any(|known| known == id) {
            failures.push(id.to_owned());
        }
    };
    fail(unmet(Criterion::StopsForPeople), Failure::ZoneOff.id());
    fail(unmet(Criterion::FewCalls), "calls");
    fail(unmet(Criterion::FewMoves), "worn");
    fail(unmet(Criterion::FewChanges), "changes");
    fail(unmet(Criterion::Waved), "no_wave");
    let solved = criteria.iter().all(|measured| measured.met) && failures.is_empty();
    Outcome { solved, criteria, failures, properties: properties(puzzle, state, reading) }
}

fn properties(puzzle: &Puzzle, state: &State, reading: &Reading) -> Vec<Property> {
    let count = |id: &str, count: f64| Property {
        id: id.to_owned(),
        value: Text::new("robot-count").number("count", count, 0),
    };
    let metres = f64::from(reading.way) / UNITS_PER_METRE;
    let mut properties = vec![
        count("blocks", f64::from(program::count(&state.lines))),
        count("moves", f64::from(reading.moves)),
        Property { id: "arm_metres".into(), value: Text::new("robot-metres").number("metres", metres, 1) },
    ];
    if puzzle.asks(Criterion::FewCalls) {
        let calls: u32 = reading.verdict.known.iter().map(|report| u32::from(report.totals.calls)).sum();
        properties.push(count("calls", f64::from(calls)));
    }
    properties
}

/// The belt on which a failure is shown, or one to be proud of.
fn belt_for(reading: &Reading, failure: Option<&str>) -> u8 {
    let fails = |report: &&Report| match failure {
        None => false,
        Some("order") => !report.failures.is_empty(),
        Some(id) => report.failures.iter().any(|failure| failure.id() == id),
    };
    let verdict = &reading.verdict;
    let hidden = verdict.hidden.iter().find(fails).or_else(|| verdict.known.iter().find(fails));
    let proud = || verdict.hidden.iter().find(|report| report.reached).or(verdict.hidden.first());
    hidden.or_else(proud).or(verdict.known.first()).map_or(0, |report| report.belt)
}

/// Builds the beats of a delivery.
struct Scene<'a> {
    puzzle: &'a Puzzle,
    state: &'a State,
    beats: Vec<Beat<State>>,
}

impl Scene<'_> {
    fn beat(&mut self, run: &Run, (who, gesture, mood): (Who, Gesture, Mood), tell: Text, say: Option<String>) {
        let at = if who == Who::Colleague { COLLEAGUE } else { CLIENT };
        let state = State { run: run.clone(), mode: Mode::Rest, event: super::Event::Cell, ..self.state.clone() };
        self.beats.push(Beat { state, who, at, gesture, mood, tell, say: say.map(Text::new), failure: None });
    }

    /// Something that happened in the cell, as the client sees it.
    fn happening(&mut self, run: &Run) {
        let what = words::happened(self.puzzle, run);
        let (who, gesture) = match run.happened {
            Happened::Came(_) => (Who::Colleague, Gesture::Press),
            Happened::Took(_) | Happened::Emptied(_) => (Who::Colleague, Gesture::Measure),
            _ => (Who::Client, Gesture::Wait),
        };
        self.beat(run, (who, gesture, Mood::Happy), what, None);
    }
}

/// Whether this moment is worth a beat.
fn shown(happened: Happened) -> bool {
    use Happened::{Came, Emptied, Placed, Took, Topped, Went};
    matches!(happened, Came(_) | Emptied(_) | Placed(..) | Took(_) | Topped(_) | Went(_))
}

/// The delivery: computed from the state.
pub(super) fn deliver(puzzle: &Puzzle, state: &State) -> Vec<Beat<State>> {
    let reading = read(puzzle, state);
    let outcome = outcome_of(puzzle, state, &reading);
    let failure = outcome.failures.first().map(String::as_str);
    let belt = belt_for(&reading, failure);
    let mut run = cell::fresh(puzzle, state.seed, belt);
    let mut scene = Scene { puzzle, state, beats: Vec::new() };
    let unknown = belt >= belts::known(puzzle);
    let begin = if unknown { "robot-tell-begin" } else { "robot-tell-begin-known" };
    scene.beat(&run, (Who::Client, Gesture::Walk, Mood::Happy), Text::new(begin), Some("robot-say-begin".into()));
    // What happens on the way: the first, and the first of each other kind.
    let mut moments: Vec<Run> = Vec::new();
    let before = |run: &Run| match failure {
        Some("order") => run.failures.is_empty(),
        Some(id) => !run.failures.iter().any(|failure| failure.id() == id),
        None => true,
    };
    let code = compile(puzzle, &state.lines);
    watch(puzzle, state, &code, &mut run, |run| {
        let last = moments.last().map_or(Happened::Begin, |run| run.happened);
        let known = |moment: &Run| std::mem::discriminant(&moment.happened) == std::mem::discriminant(&run.happened);
        if before(run) && shown(run.happened) && run.happened != last && !moments.iter().any(known) && moments.len() < 4
        {
            moments.push(run.clone());
        }
        before(run)
    });
    for moment in &moments {
        scene.happening(moment);
    }
    let Some(id) = failure else {
        let belts = reading.verdict.all().count();
        let measured = Text::new("robot-tell-measured").number("belts", belts as f64, 0);
        let say = |key: &str| Some(key.to_owned());
        scene.beat(&run, (Who::Colleague, Gesture::Measure, Mood::Happy), measured, say("robot-say-measured"));
        scene.beat(
            &run,
            (Who::Client, Gesture::Cheer, Mood::Happy),
            Text::new("robot-tell-cheer"),
            say("robot-say-cheer"),
        );
        return scene.beats;
    };
    let manner = match id {
        "fire" => (Who::Neighbours, Gesture::Gather, Mood::Puzzled),
        "zone_off" => (Who::Colleague, Gesture::Stop, Mood::Stern),
        "calls" | "worn" | "changes" => (Who::Colleague, Gesture::Measure, Mood::Puzzled),
        _ => (Who::Client, Gesture::Wait, Mood::Puzzled),
    };
    let word = id.replace('_', "-");
    scene.beat(&run, manner, Text::new(format!("robot-tell-{word}")), Some(format!("robot-say-{word}")));
    if let Some(last) = scene.beats.last_mut() {
        last.failure = Some(id.to_owned());
    }
    scene.beats
}
