//! The multimeter, the lamps of a machine and the new parts in the van, as parts of a Scene.

use super::circuit::Circuit;
use super::describe::{all_terminals, lamps, part_name, terminal_name};
use super::layout;
use super::meter::{Lead, Reading, reading};
use super::params::{Puzzle, Terminal};
use super::sim::{BRIGHT, State};
use crate::{Control, Gauge, Group, GroupKind, Role, Text};

/// The two leads of the multimeter, each to be put on any terminal.
pub(super) fn leads(puzzle: &Puzzle, state: &State) -> Group {
    let mut controls = Vec::new();
    if puzzle.params().meter && !puzzle.is_party() {
        let places = layout::part_places(puzzle, &state.kinds, puzzle.box_part);
        for (lead, word, at) in [(Lead::Red, "red", state.leads[0]), (Lead::Black, "black", state.leads[1])] {
            let targets = all_terminals(puzzle, state)
                .into_iter()
                .filter(|terminal| Some(*terminal) != at)
                .map(|terminal| puzzle.terminal_name(&state.kinds, terminal))
                .collect();
            let value = match at {
                Some(terminal) => Text::new("wiring-lead-on").text("terminal", terminal_name(puzzle, state, terminal)),
                None => Text::new("wiring-lead-loose"),
            };
            controls.push(Control {
                id: format!("meter.{word}"),
                role: Role::Carry { targets },
                label: lead_name(lead),
                value: Some(value),
                enabled: true,
                place: places.iter().find(|(name, _)| *name == word).map(|(_, place)| *place),
                depth: 0,
            });
        }
    }
    Group { id: "meter".into(), label: Text::new("wiring-group-meter"), kind: GroupKind::Free, controls }
}

fn lead_name(lead: Lead) -> Text {
    Text::new(match lead {
        Lead::Red => "wiring-lead-red",
        Lead::Black => "wiring-lead-black",
    })
}

/// The new parts in the van, with their prices.
pub(super) fn spares(puzzle: &Puzzle, state: &State) -> Group {
    let parts = puzzle.params().parts.iter().enumerate();
    let controls = parts
        .filter_map(|(index, part)| {
            let euros = Text::new("wiring-euros").number("euros", f64::from(part.spare?), 0);
            let times = state.replaced.get(index).copied().unwrap_or(0);
            Some(Control {
                id: format!("replace:{}", part.id),
                role: Role::Button,
                label: Text::new("wiring-replace").text("part", part_name(puzzle, index)),
                value: Some(if times == 0 { euros } else { Text::new("wiring-replaced").text("euros", euros) }),
                enabled: true,
                place: None,
                depth: 0,
            })
        })
        .collect();
    Group { id: "spares".into(), label: Text::new("wiring-group-spares"), kind: GroupKind::List, controls }
}

/// What happened when a lead was put on a terminal.
pub(super) fn metered(puzzle: &Puzzle, state: &State, lead: Lead, terminal: Terminal) -> Text {
    match (meter_value(puzzle, state), state.leads) {
        (Some(value), [Some(red), Some(black)]) => Text::new("wiring-event-metered")
            .text("reading", value)
            .text("from", terminal_name(puzzle, state, red))
            .text("to", terminal_name(puzzle, state, black)),
        _ => Text::new("wiring-event-lead")
            .text("lead", lead_name(lead))
            .text("terminal", terminal_name(puzzle, state, terminal)),
    }
}

fn meter_value(puzzle: &Puzzle, state: &State) -> Option<Text> {
    Some(match reading(puzzle, state)? {
        Reading::Volts(volts) => Text::new("wiring-volts").number("volts", volts, 0),
        Reading::Ohms(ohms) if ohms < 1000.0 => Text::new("wiring-ohms").number("ohms", ohms, 0),
        Reading::Ohms(ohms) => Text::new("wiring-kilo-ohms").number("ohms", ohms / 1000.0, 0),
        Reading::NoWay => Text::new("wiring-no-way"),
    })
}

/// The display of the multimeter, and the lamps of a machine one by one.
pub(super) fn gauges(puzzle: &Puzzle, state: &State, circuit: &Circuit) -> Vec<Gauge> {
    let mut gauges = Vec::new();
    if puzzle.params().meter && !puzzle.is_party() {
        let level = match reading(puzzle, state) {
            Some(Reading::Volts(volts)) => (volts.abs() / puzzle.params().supply.volts).clamp(0.0, 1.0),
            // Half the scale at a thousand ohms, as on a meter with a needle.
            Some(Reading::Ohms(ohms)) => ohms / (ohms + 1000.0),
            Some(Reading::NoWay) => 1.0,
            None => 0.0,
        };
        gauges.push(Gauge {
            id: "meter".into(),
            label: Text::new("wiring-gauge-meter"),
            value: meter_value(puzzle, state).unwrap_or_else(|| Text::new("wiring-meter-idle")),
            level,
        });
    }
    if puzzle.is_machine() {
        for part in lamps(state) {
            let share = circuit.brightness(part);
            gauges.push(Gauge {
                id: puzzle.params().parts[part].id.clone(),
                label: part_name(puzzle, part),
                value: Text::new(if share >= BRIGHT { "wiring-lamp-lit" } else { "wiring-lamp-dark" }),
                level: share.clamp(0.0, 1.0),
            });
        }
    }
    gauges
}
