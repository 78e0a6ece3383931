//! Plugs, groups and cords as parts of a Scene: what each carries, how warm it is, and what can be read.

use super::cord::HOT_DEGREES;
use super::describe::{all_terminals, part_name};
use super::layout;
use super::params::{Kind, Puzzle, Terminal};
use super::party::{Flow, clamps, flow, rolled};
use super::plugs::has_plug;
use super::sim::State;
use crate::{Control, Gauge, Group, GroupKind, Role, Text};

/// The name of a kind that a part may be changed into.
pub(super) fn kind_name(kind: Kind) -> Text {
    match (kind, kind.guard()) {
        (Kind::Cord { square_mm, metres, .. }, _) => Text::new("wiring-kind-cord")
            .number("square", square_mm, u8::from(libm::trunc(square_mm) != square_mm))
            .number("metres", metres, 0),
        (_, Some(guard)) => {
            let word = if guard.is_fuse() { "wiring-kind-fuse" } else { "wiring-kind-breaker" };
            Text::new(word).number("amps", guard.rated(), 0)
        }
        _ => Text::new(format!("wiring-kind-{}", kind.word())),
    }
}

/// What a group, a fuse or a reel says of itself.
pub(super) fn value(state: &State, part: usize) -> Option<Text> {
    let on = state.positions.get(part) == Some(&0);
    Some(match state.kinds.get(part)? {
        Kind::Cord { reel: true, .. } => Text::new(if on { "wiring-reel-rolled" } else { "wiring-reel-laid" }),
        kind => {
            let guard = kind.guard()?;
            let key = match (on, guard.is_fuse()) {
                (true, _) => "wiring-guard-on",
                (false, true) => "wiring-guard-blown",
                (false, false) => "wiring-guard-off",
            };
            Text::new(key).number("rated", guard.rated(), 0)
        }
    })
}

/// What a plug says: where it is, and what is printed on its appliance or cord.
pub(super) fn plug_value(puzzle: &Puzzle, state: &State, terminal: Terminal, wired: Text) -> Text {
    let part = usize::from(terminal.part);
    match state.kinds.get(part) {
        Some(Kind::Appliance { watts, plate: true, .. }) => {
            let amps = watts / puzzle.params().supply.volts;
            Text::new("wiring-plate").number("amps", amps, 1).text("wired", wired)
        }
        Some(Kind::Appliance { .. }) => Text::new("wiring-no-plate").text("wired", wired),
        Some(kind @ Kind::Cord { .. }) if has_plug(&state.kinds, terminal) => {
            Text::new("wiring-cord-plug").text("cord", kind_name(*kind)).text("wired", wired)
        }
        Some(kind) if kind.is_party() => match super::rows::plugged(state, terminal) {
            Some(plug) => Text::new("wiring-holds").text("other", super::describe::terminal_name(puzzle, state, plug)),
            None => Text::new("wiring-socket-free"),
        },
        _ => wired,
    }
}

/// The clamp, and the pens of the voltmeter.
pub(super) fn meters(puzzle: &Puzzle, state: &State) -> Group {
    let mut controls = Vec::new();
    if puzzle.is_party() && puzzle.params().meter {
        let places = layout::part_places(puzzle, &state.kinds, puzzle.box_part);
        let mut add = |id: &str, targets: Vec<String>, value: Option<Text>| {
            controls.push(Control {
                id: id.into(),
                role: Role::Carry { targets },
                label: Text::new(format!("wiring-{id}-tool")),
                value: Some(value.unwrap_or_else(|| Text::new("wiring-tester-idle"))),
                enabled: true,
                place: places.iter().find(|(name, _)| *name == id).map(|(_, place)| *place),
                depth: 0,
            });
        };
        let parts = (0..state.kinds.len()).filter(|part| clamps(puzzle, state, *part));
        let around = parts.map(|part| puzzle.params().parts[part].id.clone()).collect();
        let amps = state.clamp.map(|(part, amps)| clamp_value(puzzle, part, amps));
        add("clamp", around, amps);
        let sockets = all_terminals(puzzle, state).into_iter().filter(|end| !has_plug(&state.kinds, *end));
        let sockets = sockets.map(|end| puzzle.terminal_name(&state.kinds, end)).collect();
        add("tester", sockets, state.probe.map(|(_, volts)| Text::new("wiring-volts").number("volts", volts, 0)));
    }
    Group { id: "meter".into(), label: Text::new("wiring-group-meters"), kind: GroupKind::Free, controls }
}

/// What the clamp reads, and where.
pub(super) fn clamp_value(puzzle: &Puzzle, part: u16, amps: f64) -> Text {
    Text::new("wiring-clamped").number("amps", amps, 1).text("part", part_name(puzzle, usize::from(part)))
}

/// Appliances, and cords that are no switch already: a plug is laid back there, and a clamp goes around what feeds them.
pub(super) fn bodies(puzzle: &Puzzle, state: &State) -> Group {
    let loose = |kind: Kind| matches!(kind, Kind::Appliance { .. } | Kind::Cord { reel: false, .. });
    let parts = (0..state.kinds.len()).filter(|part| loose(state.kinds[*part]));
    let controls = parts.map(|part| Control {
        id: puzzle.params().parts[part].id.clone(),
        role: Role::Spot,
        label: Text::new("wiring-body").text("part", part_name(puzzle, part)),
        value: None,
        enabled: true,
        place: layout::part_places(puzzle, &state.kinds, part).first().map(|(_, place)| *place),
        depth: 0,
    });
    Group {
        id: "bodies".into(),
        label: Text::new("wiring-group-bodies"),
        kind: GroupKind::Free,
        controls: controls.collect(),
    }
}

/// How the party is, in one sentence.
pub(super) fn mood(puzzle: &Puzzle, state: &State) -> Text {
    let flow = flow(puzzle, state);
    let fed = |part: &usize| works(&flow, *part);
    let must =
        || (0..state.kinds.len()).filter(|part| matches!(state.kinds[*part], Kind::Appliance { must: true, .. }));
    let (works, most) = (must().filter(fed).count(), must().count());
    let key = match works {
        0 => "wiring-party-dark",
        works if works == most => "wiring-party-all",
        _ => "wiring-party-some",
    };
    Text::new(key).number("works", works as f64, 0).number("most", most as f64, 0)
}

/// Whether an appliance has power.
pub(super) fn works(flow: &Flow, part: usize) -> bool {
    flow.volts[part] > super::sim::DEAD_VOLTS
}

/// How warm each cord is; and how much each group carries, where that need not be measured.
pub(super) fn gauges(puzzle: &Puzzle, state: &State) -> Vec<Gauge> {
    let mut gauges = Vec::new();
    if !puzzle.is_party() {
        return gauges;
    }
    let flow = flow(puzzle, state);
    for (part, kind) in state.kinds.iter().enumerate() {
        let (value, level) = match kind {
            Kind::Cord { .. } => {
                let degrees = state.warmth[part];
                let key = if rolled(state, part) { "wiring-degrees-rolled" } else { "wiring-degrees" };
                (Text::new(key).number("degrees", degrees, 0), degrees / HOT_DEGREES)
            }
            kind => match kind.guard() {
                Some(guard) if !puzzle.params().meter => {
                    let amps = Text::new("wiring-amps-of").number("amps", flow.amps[part], 1);
                    (amps.number("rated", guard.rated(), 0), flow.amps[part] / guard.rated())
                }
                _ => continue,
            },
        };
        let id = puzzle.params().parts[part].id.clone();
        gauges.push(Gauge { id, label: part_name(puzzle, part), value, level: level.clamp(0.0, 1.0) });
    }
    if let Some((part, amps)) = state.clamp {
        let level = (amps / 40.0).clamp(0.0, 1.0);
        let value = clamp_value(puzzle, part, amps);
        gauges.push(Gauge { id: "clamp".into(), label: Text::new("wiring-clamp-tool"), value, level });
    }
    gauges
}
