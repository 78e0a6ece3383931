//! The delivery of a roof with solar panels: a day slides by, and at night a storm takes the grid away.

use super::deliver::Scene;
use super::params::{Kind, Puzzle};
use super::rows::{DAY, Row, Sky, rows};
use super::sim::{Event, State};
use super::solar::{day_kwh, night, watts};
use crate::{Beat, Gesture, Mood, Text, Who};

/// The delivery: the first failure is seen at the time of day at which it shows, and ends it.
pub(super) fn deliver(mut scene: Scene<'_>, state: State, failures: &[String]) -> Vec<Beat<State>> {
    let puzzle = scene.puzzle;
    let mut at = state;
    let first = failures.first().map(String::as_str);
    let part = |wanted: fn(&Kind) -> bool| at.kinds.iter().position(wanted).unwrap_or(0);
    let inverter = part(|kind| matches!(kind, Kind::Inverter(_)));
    let group = part(|kind| matches!(kind, Kind::Group(_)));
    let lamps = part(|kind| matches!(kind, Kind::Backup { must: true, .. }));
    let at_noon = ["shared_group", "weak_group"];
    let later = ["shade", "mixed", "few_panels"];
    for sky in DAY {
        at.event = Event::Sky(sky);
        scene.go_to(if sky == Sky::Noon { group } else { inverter });
        let id = match (sky, first) {
            (Sky::Morning, Some(id @ ("short" | "dark" | "no_start"))) => Some(id),
            (Sky::Noon, Some(id)) if at_noon.contains(&id) => Some(id),
            (Sky::Afternoon, Some(id)) if later.contains(&id) => Some(id),
            _ => None,
        };
        if let Some(id) = id {
            return scene.fail(&at, id);
        }
        let (who, gesture) =
            if sky == Sky::Morning { (Who::Client, Gesture::Walk) } else { (Who::Colleague, Gesture::Walk) };
        let tell = Text::new(format!("wiring-tell-{}", word(sky)))
            .number("kilowatts", watts(puzzle, &at, sky) / 1000.0, 1)
            .number("kwh", day_kwh(puzzle, &at), 1);
        scene.beat(&at, who, gesture, Mood::Happy, tell, None, None);
    }
    if let Some(degrees) = puzzle.params().coldest {
        at.event = Event::Sky(Sky::Frost);
        scene.go_to(inverter);
        if first == Some("frost") {
            return scene.fail(&at, "frost");
        }
        let tell = Text::new("wiring-tell-frost-good").number("degrees", degrees, 0).number(
            "volts",
            highest(puzzle, &at, degrees),
            0,
        );
        scene.beat(&at, Who::Colleague, Gesture::Measure, Mood::Happy, tell, None, None);
    }
    if let Some(night) = night(puzzle, &at) {
        at.event = Event::Sky(Sky::Storm);
        scene.go_to(lamps);
        if let Some(id @ ("lamps_off" | "empty_battery")) = first {
            return scene.fail(&at, id);
        }
        let tell = Text::new("wiring-tell-storm").number("hours", night.hours, 0);
        scene.beat(&at, Who::Client, Gesture::Wait, Mood::Happy, tell, Some("wiring-say-storm"), None);
    }
    // What is asked in another way than by what is seen ends the scene too.
    if let Some(id) = first {
        return scene.fail(&at, id);
    }
    // The storm is over.
    at.event = Event::Sky(Sky::Morning);
    for (who, gesture, name) in [(Who::Colleague, Gesture::Measure, "measured"), (Who::Client, Gesture::Cheer, "cheer")]
    {
        let tell = Text::new(format!("wiring-tell-{name}"));
        scene.beat(&at, who, gesture, Mood::Happy, tell, Some(&format!("wiring-say-{name}")), None);
    }
    scene.beats
}

/// What a failure is told with: volts, hours, amperes as they are in this state.
pub(super) fn figures(puzzle: &Puzzle, state: &State, tell: Text) -> Text {
    let rows = rows(puzzle, state);
    let degrees = puzzle.params().coldest.unwrap_or(25.0);
    let reaches = |row: &Row| if row.on { row.volts() } else { 0.0 };
    let lowest = rows.iter().min_by(|a, b| reaches(a).total_cmp(&reaches(b)));
    tell.number("volts", lowest.map_or(0.0, reaches), 0)
        .number("start", lowest.map_or(0.0, |row| row.start), 0)
        .number("frost", highest(puzzle, state, degrees), 0)
        .number("most", rows.iter().map(|row| row.most).fold(0.0, f64::max), 0)
        .number("degrees", degrees, 0)
        .number("kwh", day_kwh(puzzle, state), 1)
        .number("hours", night(puzzle, state).map_or(0.0, |night| night.lasts()), 1)
}

fn highest(puzzle: &Puzzle, state: &State, degrees: f64) -> f64 {
    rows(puzzle, state).iter().map(|row| row.open_volts(degrees)).fold(0.0, f64::max)
}

fn word(sky: Sky) -> &'static str {
    match sky {
        Sky::Morning => "morning",
        Sky::Noon => "noon",
        Sky::Afternoon => "afternoon",
        Sky::Frost => "frost",
        Sky::Storm => "storm",
    }
}
