//! A state as a Scene: all there is to know and do, for those who see and those who don't.

use super::circuit::{Circuit, solve};
use super::instruments;
use super::layout;
use super::machine::{Motion, motion};
use super::params::{Kind, Puzzle, Terminal};
use super::sim::{BRIGHT, DEAD_VOLTS, Event, Hand, State, stop};
use super::{plugs, roof, stalls};
use crate::{Control, Gauge, Group, GroupKind, Role, Scene, Text};

/// Describes a state.
pub(super) fn describe(puzzle: &Puzzle, state: &State) -> Scene {
    let circuit = solve(puzzle, state);
    let mut groups = vec![terminals(puzzle, state), switches(puzzle, state, &circuit)];
    if puzzle.has_breaker() {
        groups.push(fuse_box(puzzle, state));
    }
    groups.extend([stalls::meters(puzzle, state), stalls::bodies(puzzle, state)]);
    groups.extend([instruments::leads(puzzle, state), instruments::spares(puzzle, state)]);
    groups.extend([wires(puzzle, state), kinds(puzzle, state)]);
    groups.retain(|group| !group.controls.is_empty());
    Scene {
        narration: narration(puzzle, state, &circuit),
        event: event(puzzle, state),
        sound: sound(&state.event).map(str::to_owned),
        gauges: gauges(puzzle, state, &circuit),
        groups,
    }
}

/// The name of a part, as the author gave it.
pub(super) fn part_name(puzzle: &Puzzle, part: usize) -> Text {
    Text::new(puzzle.params.parts.get(part).map_or("", |part| part.name.as_str()))
}

/// The name of a terminal: which part, and which screw.
pub(super) fn terminal_name(puzzle: &Puzzle, state: &State, terminal: Terminal) -> Text {
    let part = usize::from(terminal.part);
    let pins = state.kinds.get(part).map_or(&[][..], |kind| kind.terminals(puzzle.low_voltage()));
    let pin = pins.get(usize::from(terminal.pin)).copied().unwrap_or_default();
    let relay = if matches!(state.kinds.get(part), Some(Kind::ImpulseRelay | Kind::Relay(_))) { "relay-" } else { "" };
    Text::new("wiring-terminal")
        .text("part", part_name(puzzle, part))
        .text("pin", Text::new(format!("wiring-pin-{relay}{pin}")))
}

/// All terminals that can be reached, part by part, in the order in which they are described.
pub(super) fn all_terminals(puzzle: &Puzzle, state: &State) -> Vec<Terminal> {
    (0_u16..)
        .zip(&state.kinds)
        .flat_map(|(part, kind)| {
            (0_u8..).zip(kind.terminals(puzzle.low_voltage())).map(move |(pin, _)| Terminal { part, pin })
        })
        .filter(|terminal| puzzle.reachable(*terminal) && plugs::is_there(state, *terminal))
        .collect()
}

fn terminals(puzzle: &Puzzle, state: &State) -> Group {
    let all = all_terminals(puzzle, state);
    let name = |terminal: Terminal| puzzle.terminal_name(&state.kinds, terminal);
    let controls = all
        .iter()
        .map(|terminal| {
            let others: Vec<Terminal> = connected(state, *terminal).collect();
            let value = match others.as_slice() {
                [] => Text::new("wiring-free"),
                [one] => Text::new("wiring-wired-to").text("other", terminal_name(puzzle, state, *one)),
                many => Text::new("wiring-wired-many").number("count", many.len() as f64, 0),
            };
            let targets = all
                .iter()
                .filter(|other| *other != terminal && !others.contains(other))
                .filter(|other| plugs::fits(&state.kinds, *terminal, **other))
                .map(|other| name(*other))
                .chain(plugs::laid_back(puzzle, state, *terminal))
                .collect();
            Control {
                id: name(*terminal),
                role: Role::Carry { targets },
                label: terminal_name(puzzle, state, *terminal),
                value: Some(stalls::plug_value(puzzle, state, *terminal, value)),
                enabled: true,
                place: Some(layout::terminal_place(puzzle, &state.kinds, *terminal)),
                depth: 0,
            }
        })
        .collect();
    Group { id: "terminals".into(), label: Text::new("wiring-group-terminals"), kind: GroupKind::Free, controls }
}

fn connected(state: &State, terminal: Terminal) -> impl Iterator<Item = Terminal> {
    state.wires.iter().filter_map(move |(from, to)| match terminal {
        end if end == *from => Some(*to),
        end if end == *to => Some(*from),
        _ => None,
    })
}

fn switches(puzzle: &Puzzle, state: &State, circuit: &Circuit) -> Group {
    let mut controls = Vec::new();
    for (part, kind) in state.kinds.iter().enumerate().filter(|(_, kind)| kind.is_switch()) {
        let place = layout::part_places(puzzle, &state.kinds, part).first().map(|(_, place)| *place);
        let moved = state.positions.get(part) == Some(&1);
        // A key at rest is turned on, and a group too; everything else is on when it was moved.
        let on = moved != (*kind == Kind::KeySwitch || kind.guard().is_some());
        let value = if let Some(value) = roof::value(puzzle, state, part).or_else(|| stalls::value(state, part)) {
            value
        } else if kind.is_guard() {
            Text::new(format!("wiring-{}-{}", kind.word(), if moved { "open" } else { "closed" }))
        } else {
            light(puzzle, state, circuit)
        };
        controls.push(Control {
            id: puzzle.params.parts[part].id.clone(),
            role: if *kind == Kind::PushButton { Role::Button } else { Role::Toggle { on } },
            label: Text::new(format!("wiring-press-{}", kind.word())).text("part", part_name(puzzle, part)),
            value: Some(value),
            enabled: !(matches!(kind, Kind::Panel(_)) && !moved && plugs::panels_left(puzzle, state) == Some(0)),
            place,
            depth: 0,
        });
    }
    Group { id: "switches".into(), label: Text::new("wiring-group-switches"), kind: GroupKind::Free, controls }
}

fn fuse_box(puzzle: &Puzzle, state: &State) -> Group {
    let places = layout::part_places(puzzle, &state.kinds, puzzle.box_part);
    let place = |word: &str| places.iter().find(|(name, _)| *name == word).map(|(_, place)| *place);
    let on_off = |on: bool| Some(Text::new(if on { "wiring-on" } else { "wiring-off" }));
    let toggle = |id: &str, word: &str, on: bool, value: Option<Text>, enabled: bool| Control {
        id: id.into(),
        role: Role::Toggle { on },
        label: Text::new(format!("wiring-{word}")),
        value,
        enabled,
        place: place(word),
        depth: 0,
    };
    let mut controls = Vec::new();
    if puzzle.params.supply.rcd_amps.is_some() {
        controls.push(toggle("box.rcd", "rcd", state.rcd_on, on_off(state.rcd_on), true));
    }
    controls.push(toggle("box.breaker", "breaker", state.breaker_on, on_off(state.breaker_on), !state.locked));
    let lock = Text::new(if state.locked { "wiring-lock-hangs" } else { "wiring-lock-loose" });
    controls.push(toggle("box.lock", "lock", state.locked, Some(lock), !state.breaker_on));
    let screws = all_terminals(puzzle, state).into_iter().filter(|end| !plugs::is_plug(&state.kinds, *end));
    let targets = screws.map(|terminal| puzzle.terminal_name(&state.kinds, terminal)).collect();
    if puzzle.low_voltage() {
        return Group { id: "box".into(), label: Text::new("wiring-group-box"), kind: GroupKind::Free, controls };
    }
    controls.push(Control {
        id: "tester".into(),
        role: Role::Carry { targets },
        label: Text::new("wiring-tester"),
        value: Some(tester_value(puzzle, state)),
        enabled: true,
        place: place("tester"),
        depth: 0,
    });
    Group { id: "box".into(), label: Text::new("wiring-group-box"), kind: GroupKind::Free, controls }
}

fn tester_value(puzzle: &Puzzle, state: &State) -> Text {
    match state.probe {
        None => Text::new("wiring-tester-idle"),
        Some((terminal, volts)) => {
            Text::new(if volts < DEAD_VOLTS { "wiring-tester-dead" } else { "wiring-tester-live" })
                .number("volts", volts, 0)
                .text("terminal", terminal_name(puzzle, state, terminal))
        }
    }
}

fn wires(puzzle: &Puzzle, state: &State) -> Group {
    let controls = state
        .wires
        .iter()
        .filter(|(from, to)| puzzle.reachable(*from) && puzzle.reachable(*to))
        .map(|(from, to)| {
            let (a, b) = (puzzle.terminal_name(&state.kinds, *from), puzzle.terminal_name(&state.kinds, *to));
            Control {
                id: format!("wire:{a}:{b}"),
                role: Role::Button,
                label: Text::new("wiring-loosen")
                    .text("from", terminal_name(puzzle, state, *from))
                    .text("to", terminal_name(puzzle, state, *to)),
                value: None,
                enabled: true,
                place: None,
                depth: 0,
            }
        })
        .collect();
    Group { id: "wires".into(), label: Text::new("wiring-group-wires"), kind: GroupKind::List, controls }
}

fn kinds(puzzle: &Puzzle, state: &State) -> Group {
    let mut controls = Vec::new();
    for (part, described) in puzzle.params.parts.iter().enumerate().filter(|(_, part)| !part.may_be.is_empty()) {
        let present = state.kinds.get(part).copied().unwrap_or(described.kind);
        let wired = state.wires.iter().any(|(from, to)| [from, to].iter().any(|end| usize::from(end.part) == part));
        let options = described.may_be.iter().filter(|kind| **kind != present);
        controls.push(Control {
            id: format!("{}.kind", described.id),
            role: Role::Choice {
                options: options.map(|kind| (kind.option(), stalls::kind_name(*kind))).collect(),
                chosen: present.option(),
            },
            label: Text::new("wiring-kind").text("part", part_name(puzzle, part)),
            value: Some(stalls::kind_name(present)),
            enabled: present.guard().is_some() || !wired,
            place: None,
            depth: 0,
        });
    }
    Group { id: "kinds".into(), label: Text::new("wiring-group-kinds"), kind: GroupKind::List, controls }
}

fn gauges(puzzle: &Puzzle, state: &State, circuit: &Circuit) -> Vec<Gauge> {
    let mut gauges = instruments::gauges(puzzle, state, circuit);
    gauges.extend(roof::gauges(puzzle, state));
    gauges.extend(stalls::gauges(puzzle, state));
    if let Some((_, volts)) = state.probe {
        gauges.push(Gauge {
            id: "tester".into(),
            label: Text::new("wiring-gauge-tester"),
            value: Text::new("wiring-volts").number("volts", volts, 0),
            level: (volts / puzzle.params.supply.volts).clamp(0.0, 1.0),
        });
    }
    if let Some(most) = puzzle.params.conduit_max {
        let fill = layout::conduit_fill(puzzle, &state.kinds, &state.wires).into_iter().max().unwrap_or(0);
        gauges.push(Gauge {
            id: "conduit".into(),
            label: Text::new("wiring-gauge-conduit"),
            value: Text::new("wiring-of").number("count", f64::from(fill), 0).number("most", f64::from(most), 0),
            level: f64::from(fill) / f64::from(most),
        });
    }
    gauges
}

/// How the lamps are, in one sentence; or the machine or the roof, where there is one.
pub(super) fn light(puzzle: &Puzzle, state: &State, circuit: &Circuit) -> Text {
    if puzzle.is_machine() {
        return Text::new(match motion(puzzle, state) {
            Motion::Runs => "wiring-motion-runs",
            Motion::Weak => "wiring-motion-weak",
            Motion::Still => "wiring-motion-still",
        });
    }
    if puzzle.is_solar() {
        return roof::power(puzzle, state);
    }
    if puzzle.is_party() {
        return stalls::mood(puzzle, state);
    }
    let lamps: Vec<usize> = lamps(state).collect();
    let lit = lamps.iter().filter(|part| circuit.brightness(**part) >= BRIGHT).count();
    let dim = lamps.iter().any(|part| (0.02..BRIGHT).contains(&circuit.brightness(*part)));
    let key = match lit {
        _ if dim => "wiring-light-dim",
        0 => "wiring-light-none",
        lit if lit == lamps.len() => "wiring-light-all",
        _ => "wiring-light-some",
    };
    Text::new(key).number("lit", lit as f64, 0).number("lamps", lamps.len() as f64, 0)
}

/// Indexes of the lamps.
pub(super) fn lamps(state: &State) -> impl Iterator<Item = usize> {
    state.kinds.iter().enumerate().filter(|(_, kind)| matches!(kind, Kind::Lamp(_))).map(|(part, _)| part)
}

fn narration(puzzle: &Puzzle, state: &State, circuit: &Circuit) -> Vec<Text> {
    let mut narration = vec![light(puzzle, state, circuit)];
    if puzzle.has_breaker() {
        narration.push(Text::new(match stop(puzzle, state) {
            Some(Hand::Live) if !state.rcd_on => "wiring-now-rcd-off",
            Some(Hand::Live) => "wiring-now-live",
            Some(Hand::Unlocked) => "wiring-now-unlocked",
            Some(Hand::Unmeasured) => "wiring-now-unmeasured",
            Some(Hand::ConduitFull | Hand::Plugged | Hand::Hot(_)) | None => "wiring-now-safe",
        }));
    }
    narration
}

fn event(puzzle: &Puzzle, state: &State) -> Option<Text> {
    let name = |terminal: Terminal| terminal_name(puzzle, state, terminal);
    let part = |part: u16| part_name(puzzle, usize::from(part));
    Some(match &state.event {
        Event::Begin | Event::Sky(_) | Event::Evening(_) => return None,
        Event::Connected(from, to) if puzzle.is_party() => {
            Text::new("wiring-event-plugged").text("from", name(*from)).text("to", name(*to))
        }
        Event::Disconnected(from, to) if puzzle.is_party() => {
            Text::new("wiring-event-unplugged").text("from", name(*from)).text("to", name(*to))
        }
        Event::Tripped(index) => Text::new("wiring-event-tripped").text("part", part(*index)),
        Event::TooShort(index) => Text::new("wiring-event-too-short").text("part", part(*index)),
        Event::Clamped(index) => stalls::clamp_value(puzzle, *index, state.clamp.map_or(0.0, |(_, amps)| amps)),
        Event::Stopped(Hand::Hot(index)) => {
            Text::new("wiring-stop-hot").text("part", part(*index)).number("degrees", super::HOT_DEGREES, 0)
        }
        Event::Probed(terminal) if puzzle.is_party() => Text::new("wiring-event-volts")
            .number("volts", state.probe.map_or(0.0, |(_, volts)| volts), 0)
            .text("terminal", name(*terminal)),
        Event::Connected(from, to) => {
            Text::new("wiring-event-connected").text("from", name(*from)).text("to", name(*to))
        }
        Event::Disconnected(from, to) => {
            Text::new("wiring-event-disconnected").text("from", name(*from)).text("to", name(*to))
        }
        Event::Flipped(index) => Text::new("wiring-event-flipped")
            .text("part", part(*index))
            .text("light", light(puzzle, state, &solve(puzzle, state))),
        Event::Changed(index) => Text::new("wiring-event-changed").text("part", part(*index)),
        Event::Breaker => {
            Text::new(if state.breaker_on { "wiring-event-breaker-on" } else { "wiring-event-breaker-off" })
        }
        Event::Rcd => Text::new(if state.rcd_on { "wiring-event-rcd-on" } else { "wiring-event-rcd-off" }),
        Event::Lock => Text::new(if state.locked { "wiring-event-locked" } else { "wiring-event-unlocked" }),
        Event::Probed(_) => tester_value(puzzle, state),
        Event::Metered(lead, terminal) => instruments::metered(puzzle, state, *lead, *terminal),
        Event::Replaced(index) => Text::new("wiring-event-replaced").text("part", part(*index)),
        Event::Short if !puzzle.has_breaker() => Text::new("wiring-event-spark"),
        Event::Short => Text::new("wiring-event-short"),
        Event::Overload => Text::new("wiring-event-overload"),
        Event::Leak => Text::new("wiring-event-leak"),
        Event::Stopped(hand) => Text::new(match hand {
            Hand::Live => "wiring-stop-live",
            Hand::Unlocked => "wiring-stop-unlocked",
            Hand::Unmeasured => "wiring-stop-unmeasured",
            Hand::ConduitFull => "wiring-stop-conduit",
            Hand::Plugged | Hand::Hot(_) => "wiring-stop-plugged",
        }),
        Event::Arc(plug) => Text::new("wiring-event-arc").text("terminal", name(*plug)),
    })
}

fn sound(event: &Event) -> Option<&'static str> {
    Some(match event {
        Event::Begin | Event::Sky(_) | Event::Evening(_) => return None,
        Event::Arc(_) => "arc",
        Event::Tripped(_) => "trip",
        Event::TooShort(_) => "unsnap",
        Event::Clamped(_) => "beep",
        Event::Stopped(Hand::Hot(_)) => "hiss",
        Event::Connected(..) => "snap",
        Event::Disconnected(..) => "unsnap",
        Event::Flipped(_) | Event::Changed(_) => "click",
        Event::Breaker | Event::Rcd => "clack",
        Event::Lock => "lock",
        Event::Probed(_) | Event::Metered(..) => "beep",
        Event::Replaced(_) => "snap",
        Event::Short | Event::Overload | Event::Leak => "trip",
        Event::Stopped(_) => "stop",
    })
}
