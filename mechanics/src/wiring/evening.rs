//! What the work is worth where many plugs share groups and cords, and the delivery: the party itself.

use super::cord;
use super::criterion::Criterion;
use super::deliver::{Scene, tried};
use super::describe::part_name;
use super::guard::SELECTIVE;
use super::params::{Kind, Puzzle};
use super::party::{Flow, flow, hangs, path, rolled, settled};
use super::sim::{Event, State};
use super::stalls::works;
use crate::{Beat, Gesture, Measured, Mood, Outcome, Property, Text, Who};

/// Share of the supply's voltage that must be left at what is plugged in: 5 % may be lost on the way (NEN 1010,
/// IEC 60364-5-52, annex G). Here all of it is counted from the supply's nominal voltage, so that a meter shows it.
const LEFT: f64 = 0.95;
/// How long the party lasts, in minutes.
const MINUTES: u16 = 180;

/// What a whole evening brings to light.
struct Trial {
    flow: Flow,
    /// How warm everything is at the end, if nothing trips.
    settled: Vec<f64>,
    /// Appliances that must work and have no power.
    without: Vec<usize>,
    /// A guard that trips, and after how many seconds.
    trips: Option<(usize, f64)>,
    /// The guard that carries the greatest share of what it is made for.
    heaviest: Option<usize>,
    /// The warmest cord.
    warmest: Option<usize>,
    /// The appliance that works with the lowest voltage.
    weakest: Option<usize>,
    /// A cord that bears less than what protects it lets through.
    bare: Option<usize>,
    /// A guard that goes together with a lighter one behind it.
    along: Option<usize>,
}

fn trial(puzzle: &Puzzle, state: &State) -> Trial {
    let flow = flow(puzzle, state);
    let settled = settled(state, &flow);
    let parts = || 0..state.kinds.len();
    let guard = |part: usize| state.kinds[part].guard();
    let share = |part: usize| guard(part).map_or(0.0, |guard| flow.amps[part] / guard.rated());
    let must = |part: &usize| matches!(state.kinds[*part], Kind::Appliance { must: true, .. });
    let is_cord = |part: &usize| matches!(state.kinds[*part], Kind::Cord { .. });
    let runs = |part: &usize| matches!(state.kinds[*part], Kind::Appliance { .. }) && works(&flow, *part);
    let trips = parts().filter_map(|part| Some((part, guard(part)?.trips_after(flow.amps[part])?)));
    let bears = |part: usize| match state.kinds[part] {
        Kind::Cord { square_mm, .. } => cord::bears(square_mm, false),
        _ => f64::INFINITY,
    };
    let before = |part: usize| path(state, part).into_iter().find_map(guard);
    let near = |down: usize| path(state, down).into_iter().find_map(|up| Some((up, guard(up)?.rated())));
    let along = |down: usize| {
        let (up, rated) = near(down)?;
        (rated < SELECTIVE * guard(down)?.rated()).then_some(up)
    };
    Trial {
        without: parts().filter(must).filter(|part| !works(&flow, *part)).collect(),
        trips: trips.min_by(|a, b| a.1.total_cmp(&b.1)),
        heaviest: parts().filter(|part| guard(*part).is_some()).max_by(|a, b| share(*a).total_cmp(&share(*b))),
        warmest: parts().filter(is_cord).max_by(|a, b| settled[*a].total_cmp(&settled[*b])),
        weakest: parts().filter(runs).min_by(|a, b| flow.volts[*a].total_cmp(&flow.volts[*b])),
        bare: parts().find(|part| before(*part).is_some_and(|guard| guard.rated() > bears(*part))),
        along: parts().find_map(along),
        flow,
        settled,
    }
}

impl Trial {
    fn share(&self, state: &State, part: usize) -> f64 {
        state.kinds[part].guard().map_or(0.0, |guard| self.flow.amps[part] / guard.rated())
    }

    /// Whether nothing carries more than it is made for.
    fn within(&self, state: &State) -> bool {
        self.heaviest.is_none_or(|part| self.share(state, part) <= 1.0)
    }

    fn degrees(&self) -> f64 {
        self.warmest.map_or(cord::AIR_DEGREES, |part| self.settled[part])
    }

    fn volts(&self) -> f64 {
        self.weakest.map_or(0.0, |part| self.flow.volts[part])
    }
}

/// Measures the work.
pub(super) fn outcome(puzzle: &Puzzle, state: &State) -> Outcome {
    let trial = trial(puzzle, state);
    let criteria: Vec<Measured> =
        puzzle.params().criteria.iter().map(|criterion| measured(puzzle, state, &trial, *criterion)).collect();
    let met = |criterion: Criterion| criteria.iter().all(|of| of.id != criterion.id() || of.met);
    let off = |part: &usize| {
        path(state, *part).iter().any(|part| state.kinds[*part].guard().is_some() && state.positions[*part] == 1)
    };
    let mut failures = Vec::new();
    let mut fail = |asked: Criterion, happened: bool, id: &str| {
        if puzzle.asks(asked) && happened && failures.iter().all(|known| known != id) {
            failures.push(id.to_owned());
        }
    };
    let main = |part: usize| matches!(state.kinds[part], Kind::Main(_));
    let (tripped, within) = (trial.trips.map(|(part, _)| part), trial.within(state));
    let hot = trial.warmest.filter(|_| trial.degrees() > cord::MOST_DEGREES);
    fail(Criterion::AllPowered, trial.without.iter().any(off), "dark");
    fail(Criterion::AllPowered, trial.without.iter().any(|part| !off(part)), "unplugged");
    fail(Criterion::NothingTrips, trial.weakest.is_none(), "dark");
    fail(Criterion::CordsCool, trial.weakest.is_none(), "dark");
    fail(Criterion::NothingTrips, tripped.is_some_and(main), "main_blown");
    fail(Criterion::NothingTrips, tripped.is_some_and(|part| !main(part)), "tripped");
    fail(Criterion::CordsCool, hot.is_some_and(|part| rolled(state, part)), "hot_reel");
    fail(Criterion::CordsCool, hot.is_some_and(|part| !rolled(state, part)), "thin_cord");
    fail(Criterion::Protected, !met(Criterion::Protected), "thin_cord");
    fail(Criterion::NothingTrips, !within && tripped.is_none(), "no_room");
    fail(Criterion::FullVolts, !met(Criterion::FullVolts), "lukewarm");
    fail(Criterion::Selective, !met(Criterion::Selective), "not_selective");
    fail(Criterion::Measured, !met(Criterion::Measured), "unmeasured");
    Outcome {
        solved: criteria.iter().all(|measured| measured.met),
        properties: properties(state, &trial),
        criteria,
        failures,
    }
}

fn measured(puzzle: &Puzzle, state: &State, trial: &Trial, criterion: Criterion) -> Measured {
    let amps = |part: usize| {
        let rated = state.kinds[part].guard().map_or(0.0, super::Guard::rated);
        Text::new("wiring-amps-of").number("amps", trial.flow.amps[part], 1).number("rated", rated, 0)
    };
    let volts = |volts: f64| Some(Text::new("wiring-volts").number("volts", volts, 0));
    let (met, reading) = match criterion {
        Criterion::AllPowered => (trial.without.is_empty(), None),
        // Where nothing works, nothing was proven either.
        Criterion::NothingTrips => (trial.weakest.is_some() && trial.within(state), trial.heaviest.map(amps)),
        Criterion::CordsCool => {
            // Nobody lets a cord get warmer than that, so nobody reads more.
            let key = if trial.degrees() > cord::HOT_DEGREES { "wiring-degrees-over" } else { "wiring-degrees" };
            let degrees = Text::new(key).number("degrees", trial.degrees().min(cord::HOT_DEGREES), 0);
            (trial.weakest.is_some() && trial.degrees() <= cord::MOST_DEGREES, Some(degrees))
        }
        Criterion::FullVolts => {
            (trial.weakest.is_some() && trial.volts() >= LEFT * puzzle.params().supply.volts, volts(trial.volts()))
        }
        Criterion::Protected => (trial.bare.is_none(), None),
        Criterion::Selective => (trial.along.is_none(), None),
        Criterion::Measured => (puzzle.measure.iter().all(|end| state.measured.contains(end)), None),
        _ => (false, None),
    };
    Measured { id: criterion.id().to_owned(), met, reading }
}

/// What cords weigh and lose: to compare solutions by.
fn properties(state: &State, trial: &Trial) -> Vec<Property> {
    let used = |part: &usize| matches!(state.kinds[*part], Kind::Cord { .. }) && hangs(state, *part);
    let (mut kilos, mut lost) = (0.0, 0.0);
    for part in (0..state.kinds.len()).filter(used) {
        if let Kind::Cord { square_mm, metres, .. } = state.kinds[part] {
            // Three wires of copper, 8.96 grams a cubic centimetre.
            kilos += 3.0 * square_mm * metres * 8.96e-3;
            lost += 2.0 * cord::ohms(square_mm, metres) * trial.flow.amps[part] * trial.flow.amps[part];
        }
    }
    vec![
        Property { id: "copper".into(), value: Text::new("wiring-kilos").number("kilos", kilos, 1) },
        Property { id: "lost_heat".into(), value: Text::new("wiring-watts").number("watts", lost, 0) },
    ]
}

/// What a failure is told with.
fn figures(puzzle: &Puzzle, state: &State, trial: &Trial, tell: Text) -> Text {
    let guard = trial.trips.map(|(part, _)| part).or(trial.heaviest);
    let smells = trial.warmest.and_then(|part| cord::smells_after(trial.degrees(), rolled(state, part)));
    let seconds = trial.trips.map_or_else(|| smells.unwrap_or(3600.0), |(_, seconds)| seconds);
    let name = |part: Option<usize>| part.map_or_else(|| Text::new("wiring-nothing"), |part| part_name(puzzle, part));
    tell.number("amps", guard.map_or(0.0, |part| trial.flow.amps[part]), 1)
        .number("rated", guard.and_then(|part| state.kinds[part].guard()).map_or(0.0, super::Guard::rated), 0)
        .number("minutes", libm::ceil(seconds / 60.0), 0)
        .number("degrees", trial.degrees().min(cord::HOT_DEGREES), 0)
        .number("volts", trial.volts(), 0)
        .text("group", name(guard))
        .text("cord", name(trial.bare.or(trial.warmest)))
        .text("stall", name(trial.weakest))
        .text("missing", name(trial.without.first().copied()))
}

/// The delivery: doors open, everything runs, and what is wrong shows when it would.
pub(super) fn deliver(mut scene: Scene<'_>, state: &State, failures: &[String]) -> Vec<Beat<State>> {
    let puzzle = scene.puzzle;
    let trial = trial(puzzle, state);
    let mut at = tried(state);
    let first = failures.first().map(String::as_str);
    let stall = |wanted: fn(&Kind) -> bool| at.kinds.iter().position(wanted).unwrap_or(0);
    let front = stall(|kind| matches!(kind, Kind::Appliance { .. }));
    let far = trial.weakest.unwrap_or(front);
    let say = |word: &str| figures(puzzle, state, &trial, Text::new(format!("wiring-tell-{word}")));
    at.event = Event::Evening(0);
    scene.go_to(trial.without.first().copied().unwrap_or(front));
    if let Some(id @ ("dark" | "unplugged")) = first {
        return scene.fail_with(&at, id, say(&id.replace('_', "-")));
    }
    scene.beat(&at, Who::Client, Gesture::Walk, Mood::Happy, say("doors"), Some("wiring-say-doors"), None);
    if let Some(id @ ("main_blown" | "tripped")) = first {
        let part = trial.trips.map_or(front, |(part, _)| part);
        at.positions[part] = 1;
        at.event = Event::Evening(trial.trips.map_or(0, |(_, seconds)| (seconds / 60.0) as u16));
        return scene.fail_with(&at, id, say(&id.replace('_', "-")));
    }
    at.event = Event::Evening(MINUTES / 3);
    at.warmth = trial.settled.iter().map(|warmth| warmth.min(cord::HOT_DEGREES)).collect();
    if let Some(id @ ("hot_reel" | "thin_cord")) = first {
        scene.go_to(trial.bare.or(trial.warmest).unwrap_or(front));
        return scene.fail_with(&at, id, say(&id.replace('_', "-")));
    }
    scene.go_to(far);
    if let Some(id @ ("lukewarm" | "no_room")) = first {
        return scene.fail_with(&at, id, say(&id.replace('_', "-")));
    }
    scene.beat(&at, Who::Client, Gesture::Press, Mood::Happy, say("hour"), Some("wiring-say-hour"), None);
    if puzzle.asks(Criterion::Selective) {
        at.event = Event::Evening(MINUTES / 2);
        for part in sacrificed(&at, far) {
            at.positions[part] = 1;
        }
        if first == Some("not_selective") {
            return scene.fail_with(&at, "not_selective", say("not-selective"));
        }
        scene.beat(&at, Who::Client, Gesture::Wait, Mood::Happy, say("batter"), Some("wiring-say-batter"), None);
        at.positions.clone_from(&state.positions);
    }
    at.event = Event::Evening(MINUTES);
    if let Some(id) = first {
        return scene.fail_with(&at, id, say(&id.replace('_', "-")));
    }
    for (who, gesture, word) in [(Who::Colleague, Gesture::Measure, "checked"), (Who::Client, Gesture::Cheer, "cheer")]
    {
        scene.beat(&at, who, gesture, Mood::Happy, say(word), Some(&format!("wiring-say-{word}")), None);
    }
    scene.beats
}

/// What goes when there is a short circuit at an appliance: the nearest guard, and each one before it that is not heavy
/// enough to stay.
fn sacrificed(state: &State, appliance: usize) -> Vec<usize> {
    let mut gone: Vec<usize> = Vec::new();
    for part in path(state, appliance) {
        let Some(guard) = state.kinds[part].guard() else { continue };
        let stays = gone
            .last()
            .and_then(|last| state.kinds[*last].guard())
            .is_some_and(|last| guard.rated() >= SELECTIVE * last.rated());
        if stays {
            break;
        }
        gone.push(part);
    }
    gone
}
