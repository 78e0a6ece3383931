//! What is checked of the parameters of a wiring challenge.

use super::criterion::Criterion;
use super::params::{Fault, Kind, Params, Puzzle, Supply, Terminal, find_terminal};
use super::{check_party, check_solar};
use crate::Problem;
use std::collections::BTreeSet;

/// More parts than this and the page has no room for them.
const MOST_PARTS: usize = 24;
/// Every position of every switch is tried: two to the power of this.
const MOST_SWITCHES: usize = 6;

/// Checks parameters; reports everything that is wrong.
pub(super) fn check(params: &Params) -> Result<Puzzle, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut problem = |at: String, message: String, hint: &str| problems.push(Problem::new(at, message, hint));

    let guarded = params.parts.iter().any(|part| part.kind.guard().is_some());
    check_supply(&params.supply, guarded, &mut problem);
    if params.parts.len() > MOST_PARTS {
        problem("parts".into(), format!("{} parts are too many", params.parts.len()), "use at most 24 parts");
    }
    let kinds: Vec<Kind> = params.parts.iter().map(|part| part.kind).collect();
    check_parts(params, &mut problem);

    let boxes: Vec<usize> = (0..kinds.len()).filter(|index| kinds[*index] == Kind::Box).collect();
    if boxes.len() != 1 {
        problem(
            "parts".into(),
            format!("there are {} parts of kind `Box`", boxes.len()),
            "give exactly one `Box`: the supply",
        );
    }
    let switches = params
        .parts
        .iter()
        .filter(|part| {
            part.kind.is_switch() && !part.kind.is_guard() && !part.kind.is_solar() && !part.kind.is_party()
                || part.may_be.iter().any(|kind| kind.is_switch() && !kind.is_party())
        })
        .count();
    if switches > MOST_SWITCHES {
        problem(
            "parts".into(),
            format!("{switches} switches are too many to try every position"),
            "use at most 6 switches",
        );
    }

    let mut find = |at: String, name: &str| {
        let found = find_terminal(params, &kinds, name);
        if found.is_none() {
            problem(at, format!("there is no terminal `{name}`"), "write `part.terminal`, such as `lamp.l`");
        }
        found
    };
    let mut wires = Vec::new();
    for (index, (from, to)) in params.wires.iter().enumerate() {
        let ends = (find(format!("wires[{index}]"), from), find(format!("wires[{index}]"), to));
        if let (Some(from), Some(to)) = ends {
            wires.push((from.min(to), from.max(to)));
        }
    }
    let measure: Vec<Terminal> =
        params.measure.iter().enumerate().filter_map(|(index, name)| find(format!("measure[{index}]"), name)).collect();
    for (index, (from, to)) in wires.iter().enumerate() {
        if from == to || wires[..index].contains(&(*from, *to)) {
            problem(format!("wires[{index}]"), "this wire goes nowhere new".into(), "remove it");
        }
    }
    wires.sort_unstable();

    let mut walk = Vec::new();
    for (index, id) in params.walk.iter().enumerate() {
        match params.parts.iter().position(|part| part.id == *id && part.kind.is_switch()) {
            Some(part) => walk.push(part),
            None => {
                problem(format!("walk[{index}]"), format!("there is no switch `{id}`"), "name a part that is a switch")
            }
        }
    }
    if params.criteria.is_empty() {
        problem("criteria".into(), "nothing is asked".into(), "name at least one criterion");
    }
    if params.criteria.contains(&Criterion::AllPositions) && params.walk.is_empty() {
        problem("walk".into(), "`AllPositions` needs switches that the client tries".into(), "fill `walk`");
    }
    let works =
        |kind: &Kind| matches!(kind, Kind::Lamp(_) | Kind::Relay(_) | Kind::Tracker { .. } | Kind::Appliance { .. });
    if !kinds.iter().any(works) {
        problem(
            "parts".into(),
            "there is no lamp".into(),
            "add a part of kind `Lamp(watts)`, `Relay(ohms)`, `Tracker(…)` or `Appliance(…)`",
        );
    }
    check_machine(params, &mut problem);
    check_solar::check(params, &wires, &mut problem);
    check_party::check(params, &mut problem);
    if params.criteria.contains(&Criterion::EmergencyAlways)
        && !kinds.iter().any(|kind| matches!(kind, Kind::EmergencyLight(_)))
    {
        problem(
            "criteria".into(),
            "`EmergencyAlways` needs an emergency light".into(),
            "add a part of kind `EmergencyLight(watts)`",
        );
    }
    let ordered = params.floors.windows(2).all(|pair| pair[0] < pair[1]);
    if params.floors.is_empty() || !ordered || params.floors.iter().any(|top| !(0.0..900.0).contains(top)) {
        problem(
            "floors".into(),
            "the tops of the storeys make no house".into(),
            "give them from high to low, between 0 and 900, rising",
        );
    }
    if !(0.0..=1600.0).contains(&params.shaft_x) {
        problem("shaft_x".into(), "the conduit is outside the scene".into(), "choose a value from 0 to 1600");
    }
    if problems.is_empty() {
        Ok(Puzzle { params: params.clone(), box_part: boxes[0], walk, wires, measure })
    } else {
        Err(problems)
    }
}

fn check_supply(supply: &Supply, guarded: bool, problem: &mut impl FnMut(String, String, &str)) {
    // `contains` is false for NaN, so a missing number is refused here too.
    let mut within = |at: &str, value: f64, low: f64, high: f64, unit: &str| {
        if !(low..=high).contains(&value) {
            problem(
                format!("supply.{at}"),
                format!("{value} {unit} is out of range"),
                &format!("choose a value from {low} to {high} {unit}"),
            );
        }
    };
    within("volts", supply.volts, 5.0, 400.0, "V");
    within("ohms", supply.ohms, 0.01, 10.0, "ohm");
    if let Some(amps) = supply.breaker_amps {
        within("breaker_amps", amps, 0.5, 63.0, "A");
    }
    if let Some(amps) = supply.rcd_amps {
        within("rcd_amps", amps, 0.01, 0.5, "A");
    }
    if supply.breaker_amps.is_none() && supply.volts > 50.0 && !guarded {
        problem(
            "supply.breaker_amps".into(),
            "more than 50 V without a circuit breaker is not safe".into(),
            "give `breaker_amps: Some(16)`",
        );
    }
}

/// Criteria of a machine need a relay, and a relay is measured by no other; what is broken can be found and told.
fn check_machine(params: &Params, problem: &mut impl FnMut(String, String, &str)) {
    let machine = params.parts.iter().any(|part| matches!(part.kind, Kind::Relay(_)));
    let broken = params.parts.iter().any(|part| part.fault.is_some());
    for (index, criterion) in params.criteria.iter().enumerate() {
        let both = matches!(criterion, Criterion::PowerOn | Criterion::TestedDead);
        if !both && !criterion.of_solar() && !criterion.of_party() && criterion.of_machine() != machine {
            let (message, hint) = if machine {
                (
                    "that is not measured on a machine",
                    "ask `Runs`, `EveryStop`, `NoBridge`, `OnlyBroken` or `CauseMeasured`",
                )
            } else {
                ("that needs a machine", "add a part of kind `Relay(ohms)`")
            };
            problem(format!("criteria[{index}]"), message.into(), hint);
        }
        if *criterion == Criterion::CauseMeasured && !(params.meter && broken) {
            problem(
                format!("criteria[{index}]"),
                "there is nothing to measure, or nothing to measure it with".into(),
                "give `meter: true`, and a `fault` to a contact",
            );
        }
    }
    if machine && !params.lockout {
        problem("lockout".into(), "a machine can start while hands are in it".into(), "give `lockout: true`");
    }
}

fn check_parts(params: &Params, problem: &mut impl FnMut(String, String, &str)) {
    let mut seen = BTreeSet::new();
    for (index, part) in params.parts.iter().enumerate() {
        let at = |field: &str| format!("parts[{index}].{field}");
        let good = !part.id.is_empty()
            && part.id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
        if !good {
            problem(at("id"), format!("`{}` is no id", part.id), "use lower case letters, digits and `_`");
        }
        if !seen.insert(&part.id) {
            problem(at("id"), format!("two parts are called `{}`", part.id), "give each part an id of its own");
        }
        if !(0.0..=1600.0).contains(&part.at.0) || !(0.0..=900.0).contains(&part.at.1) {
            problem(at("at"), "the part is outside the scene".into(), "the scene is 1600 wide and 900 high");
        }
        if part.kind.watts().is_some_and(|watts| !(0.1..=10_000.0).contains(&watts)) {
            problem(at("kind"), "that power is out of range".into(), "choose 0.1 to 10000 W");
        }
        if matches!(part.kind, Kind::Relay(ohms) if !(10.0..=100_000.0).contains(&ohms)) {
            problem(at("kind"), "that coil is out of range".into(), "choose 10 to 100000 ohm; 144 is 4 W at 24 V");
        }
        if part.fault.is_some() && !part.kind.is_guard() {
            problem(at("fault"), "only a safety contact can be broken".into(), "take the fault out");
        }
        if matches!(part.fault, Some(Fault::Ohms(ohms)) if !(10.0..=100_000.0).contains(&ohms)) {
            problem(at("fault"), "that resistance is out of range".into(), "choose 10 to 100000 ohm");
        }
        if part.fault.is_some() && part.spare.is_none() {
            problem(at("spare"), "nobody can repair this".into(), "give the price of a new one: `spare: Some(12)`");
        }
        if part.position > 1 || part.position == 1 && !part.kind.is_switch() {
            problem(at("position"), "there is no such position".into(), "leave it out, or give 1 for a switch");
        }
        let fits = |kind: &Kind| match kind.is_party() || part.kind.is_party() {
            true => check_party::may_change(part.kind, *kind),
            false => kind.is_switch(),
        };
        if part.may_be.iter().any(|kind| !fits(kind)) || (!part.may_be.is_empty() && !part.may_be.contains(&part.kind))
        {
            problem(
                at("may_be"),
                "only switches, groups and cords can be changed, each into its like, and its own kind must be among them".into(),
                "list what it can be, the present kind included",
            );
        }
    }
}
