//! A roof with solar panels as parts of a Scene: what lies where, what the rows give, and what the night asks.

use super::describe::part_name;
use super::params::{Kind, Puzzle, Spot};
use super::plugs::panels_left;
use super::rows::{Row, Sky, rows};
use super::sim::State;
use super::solar::{battery, kwh_of, night, watts};
use crate::{Gauge, Text};

/// What a place on the roof, the switch of an input or an appliance for the night says of itself.
pub(super) fn value(puzzle: &Puzzle, state: &State, part: usize) -> Option<Text> {
    let on = state.positions.get(part) == Some(&1);
    Some(match state.kinds.get(part)? {
        Kind::Panel(spot) => {
            let sun = Text::new(match spot {
                Spot::East => "wiring-spot-east",
                Spot::South => "wiring-spot-south",
                Spot::West => "wiring-spot-west",
                Spot::Shade => "wiring-spot-shade",
            });
            Text::new(if on { "wiring-spot-laid" } else { "wiring-spot-empty" }).text("sun", sun)
        }
        Kind::Tracker { start, .. } => Text::new(if on { "wiring-tracker-on" } else { "wiring-tracker-off" })
            .number("volts", row_volts(puzzle, state, part), 0)
            .number("start", *start, 0),
        Kind::Backup { watts, .. } => {
            Text::new(if on { "wiring-backup-on" } else { "wiring-backup-off" }).number("watts", *watts, 0)
        }
        _ => return None,
    })
}

fn row_volts(puzzle: &Puzzle, state: &State, tracker: usize) -> f64 {
    rows(puzzle, state).iter().find(|row| row.tracker == tracker).map_or(0.0, Row::volts)
}

/// How the roof is, in one sentence: the first thing that keeps it from giving power, or what it gives.
pub(super) fn power(puzzle: &Puzzle, state: &State) -> Text {
    let rows = rows(puzzle, state);
    let made = watts(puzzle, state, Sky::Noon);
    if made > 0.0 {
        return Text::new("wiring-sun-makes").number("kilowatts", made / 1000.0, 1);
    }
    let Some(row) = rows.iter().find(|row| row.closed) else { return Text::new("wiring-sun-open") };
    let key = if row.volts() < row.start {
        "wiring-sun-weak"
    } else if !row.on {
        "wiring-sun-off"
    } else {
        "wiring-sun-no-grid"
    };
    Text::new(key).number("volts", row.volts(), 0).number("start", row.start, 0)
}

/// The volts of each input, in the cold too, what the battery is asked for, and the panels in the van.
pub(super) fn gauges(puzzle: &Puzzle, state: &State) -> Vec<Gauge> {
    let mut gauges = Vec::new();
    for (part, kind) in state.kinds.iter().enumerate() {
        let Kind::Tracker { most, .. } = kind else { continue };
        let id = &puzzle.params().parts[part].id;
        let row = rows(puzzle, state).into_iter().find(|row| row.tracker == part);
        // Where it freezes that is what counts; the switch says the volts of a mild day.
        let (label, value, volts) = match puzzle.params().coldest {
            Some(degrees) => {
                let volts = row.map_or(0.0, |row| row.open_volts(degrees));
                let label = Text::new("wiring-gauge-cold").text("part", part_name(puzzle, part));
                let value = Text::new("wiring-volts-of").number("volts", volts, 0).number("most", *most, 0);
                (label.number("degrees", degrees, 0), value, volts)
            }
            None => {
                let volts = row.map_or(0.0, |row| row.volts());
                (part_name(puzzle, part), Text::new("wiring-volts").number("volts", volts, 0), volts)
            }
        };
        gauges.push(Gauge { id: id.clone(), label, value, level: (volts / most).clamp(0.0, 1.0) });
    }
    if let Some((night, (holds, _))) = night(puzzle, state).zip(battery(state)) {
        gauges.push(Gauge {
            id: "battery".into(),
            label: Text::new("wiring-gauge-battery").number("hours", night.hours, 0),
            value: kwh_of(&night, holds),
            level: (night.needed() / holds).clamp(0.0, 1.0),
        });
    }
    if let (Some(left), Some(most)) = (panels_left(puzzle, state), puzzle.params().panels) {
        gauges.push(Gauge {
            id: "panels".into(),
            label: Text::new("wiring-gauge-panels"),
            value: Text::new("wiring-of").number("count", f64::from(left), 0).number("most", f64::from(most), 0),
            level: f64::from(left) / f64::from(most.max(1)),
        });
    }
    gauges
}
