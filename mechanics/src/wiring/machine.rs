//! A machine behind safety contacts: what its repair is worth, and the delivery, at which the client tries every stop.

use super::circuit::solve;
use super::criterion::Criterion;
use super::deliver::{Scene, tried};
use super::describe::part_name;
use super::params::{Kind, Puzzle};
use super::settle::flip;
use super::sim::{Action, Event, State, apply};
use crate::{Beat, Gesture, Measured, Mood, Outcome, Property, Text, Who};

/// How the machine is, from its relays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Motion {
    /// Every relay pulls.
    Runs,
    /// A coil has some voltage, and too little.
    Weak,
    /// It stands still.
    Still,
}

/// How the machine is now.
pub(super) fn motion(puzzle: &Puzzle, state: &State) -> Motion {
    let relays = || (0..state.kinds.len()).filter(|part| matches!(state.kinds[*part], Kind::Relay(_)));
    let circuit = solve(puzzle, state);
    if relays().all(|part| state.pulled.get(part) == Some(&true)) {
        Motion::Runs
    } else if relays().any(|part| circuit.across(part) > 0.1 * puzzle.params().supply.volts) {
        Motion::Weak
    } else {
        Motion::Still
    }
}

/// What trying every stop brought to light.
#[derive(Default)]
struct Trial {
    /// It runs while every safety contact is closed.
    runs: bool,
    /// Switching on makes a short circuit.
    short: bool,
    /// Safety contacts that do not stop it.
    ignored: Vec<usize>,
}

/// Switches on with every safety contact closed, and opens each by itself.
fn trial(puzzle: &Puzzle, state: &State) -> Trial {
    let mut at = closed(state);
    at.locked = false;
    at.rcd_on = true;
    at.breaker_on = false;
    let _ = apply(puzzle, &mut at, &Action::Breaker);
    let mut trial =
        Trial { runs: motion(puzzle, &at) == Motion::Runs, short: at.event == Event::Short, ignored: Vec::new() };
    if trial.runs {
        for part in guards(&at) {
            flip(puzzle, &mut at, part);
            if motion(puzzle, &at) == Motion::Runs {
                trial.ignored.push(part);
            }
            flip(puzzle, &mut at, part);
        }
    }
    trial
}

/// The state as the client finds it, with every stop pulled out, every gate shut and the key turned on.
fn closed(state: &State) -> State {
    let mut closed = tried(state);
    for part in guards(state) {
        closed.positions[part] = 0;
    }
    closed
}

fn guards(state: &State) -> Vec<usize> {
    (0..state.kinds.len()).filter(|part| state.kinds[*part].is_guard()).collect()
}

/// Measures the work.
pub(super) fn outcome(puzzle: &Puzzle, state: &State) -> Outcome {
    let trial = trial(puzzle, state);
    let parts = &puzzle.params().parts;
    let powered = state.breaker_on && state.rcd_on;
    let all = || parts.iter().zip(&state.replaced).enumerate();
    let swapped = all().any(|(_, (part, times))| *times > u8::from(part.fault.is_some()));
    let proven = |part: usize| u16::try_from(part).is_ok_and(|part| state.proven.contains(&part));
    let unproven = all().any(|(index, (part, times))| part.fault.is_some() && *times > 0 && !proven(index));
    let all_proven = all().all(|(index, (part, _))| part.fault.is_none() || proven(index));
    let stops = |stop: bool| trial.ignored.iter().any(|part| (state.kinds[*part] == Kind::EmergencyStop) == stop);
    let count = |stop: bool| {
        let of = |part: &&usize| (state.kinds[**part] == Kind::EmergencyStop) == stop;
        let most = guards(state).iter().filter(of).count();
        let good = if trial.runs { most - trial.ignored.iter().filter(of).count() } else { 0 };
        Some(Text::new("wiring-of").number("count", good as f64, 0).number("most", most as f64, 0))
    };
    let volts = state
        .kinds
        .iter()
        .position(|kind| matches!(kind, Kind::Relay(_)))
        .map(|part| Text::new("wiring-volts").number("volts", solve(puzzle, state).across(part), 0));
    let measured = |criterion: &Criterion| {
        let (met, reading) = match criterion {
            Criterion::Runs => (trial.runs, volts.clone()),
            Criterion::EveryStop => (trial.runs && !stops(true), count(true)),
            Criterion::NoBridge => (trial.runs && !stops(false), count(false)),
            Criterion::OnlyBroken => (!swapped && state.replaced.iter().any(|times| *times > 0), None),
            Criterion::CauseMeasured => (all_proven && !unproven, None),
            Criterion::PowerOn => (powered && !trial.short, None),
            Criterion::TestedDead => (state.tested_dead, None),
            _ => (false, None),
        };
        Measured { id: criterion.id().to_owned(), met, reading }
    };
    let criteria: Vec<Measured> = puzzle.params().criteria.iter().map(measured).collect();
    let mut failures = Vec::new();
    let mut fail = |happened: bool, id: &str| {
        if happened {
            failures.push(id.to_owned());
        }
    };
    fail(trial.short, "short");
    fail(!(trial.short || trial.runs && powered), "still");
    fail(stops(false), "bridge");
    fail(stops(true), "no_stop");
    fail(puzzle.asks(Criterion::OnlyBroken) && swapped, "swapped");
    fail(puzzle.asks(Criterion::CauseMeasured) && (unproven || trial.runs && !all_proven), "unmeasured");
    Outcome {
        solved: criteria.iter().all(|measured| measured.met),
        criteria,
        failures,
        properties: properties(puzzle, state),
    }
}

fn properties(puzzle: &Puzzle, state: &State) -> Vec<Property> {
    let prices = puzzle.params().parts.iter().map(|part| f64::from(part.spare.unwrap_or(0)));
    let euros: f64 = prices.zip(&state.replaced).map(|(price, times)| price * f64::from(*times)).sum();
    vec![
        Property {
            id: "measurements".into(),
            value: Text::new("wiring-count").number("count", f64::from(state.measurements), 0),
        },
        Property { id: "parts_cost".into(), value: Text::new("wiring-euros").number("euros", euros, 0) },
    ]
}

/// The delivery: the client starts the machine and tries every stop of the walk; what is ignored is seen there.
pub(super) fn deliver(mut scene: Scene<'_>, state: State, failures: &[String]) -> Vec<Beat<State>> {
    let puzzle = scene.puzzle;
    let mut at = closed(&state);
    // Closing a stop only lets current flow; a relay that can pull does so when the client turns the key.
    super::settle::settle(puzzle, &mut at);
    let first = |ids: &[&'static str]| ids.iter().find(|id| failures.iter().any(|failure| failure == *id)).copied();
    let relay = state.kinds.iter().position(|kind| matches!(kind, Kind::Relay(_))).unwrap_or(0);
    scene.go_to(relay);
    if let Some(id) = first(&["short", "still"]) {
        return scene.fail(&at, id);
    }
    let start = Text::new("wiring-tell-start");
    scene.beat(&at, Who::Client, Gesture::Press, Mood::Happy, start, Some("wiring-say-start"), None);
    let mut tries = puzzle.walk.clone();
    tries.extend(trial(puzzle, &state).ignored.into_iter().filter(|part| !puzzle.walk.contains(part)));
    for part in tries {
        scene.go_to(part);
        flip(puzzle, &mut at, part);
        at.event = Event::Begin;
        if motion(puzzle, &at) == Motion::Runs {
            let id = if state.kinds[part] == Kind::EmergencyStop { "no_stop" } else { "bridge" };
            return scene.fail(&at, id);
        }
        let tell =
            Text::new(format!("wiring-tell-try-{}", state.kinds[part].word())).text("part", part_name(puzzle, part));
        scene.beat(&at, Who::Client, Gesture::Press, Mood::Happy, tell, None, None);
        flip(puzzle, &mut at, part);
        at.event = Event::Begin;
    }
    if let Some(id) = first(&["bridge", "no_stop", "swapped", "unmeasured"]) {
        return scene.fail(&at, id);
    }
    for (who, gesture, word) in [(Who::Colleague, Gesture::Measure, "measured"), (Who::Client, Gesture::Cheer, "cheer")]
    {
        let tell = Text::new(format!("wiring-tell-{word}"));
        scene.beat(&at, who, gesture, Mood::Happy, tell, Some(&format!("wiring-say-{word}")), None);
    }
    scene.beats
}
