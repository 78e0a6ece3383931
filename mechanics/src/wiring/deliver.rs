//! What the work is worth, and the delivery: the client walks and tries every switch.

use super::circuit::{Circuit, solve};
use super::criterion::Criterion;
use super::describe::{lamps, light, part_name};
use super::layout;
use super::machine;
use super::params::{Kind, Puzzle, Terminal};
use super::settle::flip;
use super::sim::{BRIGHT, DEAD_VOLTS, Event, State};
use super::{day, evening, solar};
use crate::{Beat, Gesture, Measured, Mood, Outcome, Property, Text, Who};

/// Where people stand, above the bottom of a storey of 190 units, in scene units.
const FLOOR_DROP: f32 = 184.0;

/// What trying every switch in every position brought to light.
#[derive(Default)]
struct Trial {
    /// Every press turned all lamps from off to on or back.
    all_positions: bool,
    /// In no position was any lamp lit.
    always_dark: bool,
    /// In every position all lamps were lit.
    always_lit: bool,
    /// Highest voltage against earth on a lamp that was off, in volts.
    volts_when_off: f64,
    /// The emergency lights had power in every position.
    emergency: bool,
    /// Something tripped.
    short: bool,
    /// The RCD tripped.
    leak: bool,
}

/// How all lamps are together: all lit, all dark, or something between.
fn together(state: &State, circuit: &Circuit) -> Option<bool> {
    let mut lamps = lamps(state).map(|part| circuit.brightness(part));
    let first = lamps.next()?;
    let lit = first >= BRIGHT;
    let same = |share: f64| if lit { share >= BRIGHT } else { share < 0.02 };
    (same(first) && lamps.all(same)).then_some(lit)
}

/// The state as the client finds it: closed box, power on if the pupil put it on.
pub(super) fn tried(state: &State) -> State {
    let mut tried = state.clone();
    tried.event = Event::Begin;
    tried.leads = [None; 2];
    tried
}

/// Tries every switch from every position. The power is on for this, unless something trips.
fn trial(puzzle: &Puzzle, state: &State) -> Trial {
    let switches: Vec<usize> = (0..state.kinds.len()).filter(|part| state.kinds[*part].is_switch()).collect();
    let mut trial =
        Trial { all_positions: true, always_dark: true, always_lit: true, emergency: true, ..Trial::default() };
    let mut at = tried(state);
    at.locked = false;
    at.breaker_on = true;
    at.rcd_on = true;
    // A Gray code visits every combination of positions with one press between neighbours; relays come along by
    // being pulsed. Once round and back, so that every press is tried in both directions.
    let rounds = 1_u32 << switches.len().min(8);
    look(&mut trial, &at, &solve(puzzle, &at));
    for round in 1..=2 * rounds {
        let Some(part) = switches.get((round.trailing_zeros() as usize).min(switches.len().saturating_sub(1))) else {
            break;
        };
        let before = together(&at, &solve(puzzle, &at));
        flip(puzzle, &mut at, *part);
        match at.event {
            Event::Short => trial.short = true,
            Event::Leak => trial.leak = true,
            _ => {}
        }
        if trial.short || trial.leak {
            trial.all_positions = false;
            trial.emergency = false;
            return trial;
        }
        let circuit = solve(puzzle, &at);
        let after = together(&at, &circuit);
        let toggled = matches!((before, after), (Some(before), Some(after)) if before != after);
        if puzzle.walk.contains(part) && !toggled {
            trial.all_positions = false;
        }
        look(&mut trial, &at, &circuit);
    }
    if switches.is_empty() {
        trial.all_positions = false;
    }
    trial
}

/// Notes what can be read in one position.
fn look(trial: &mut Trial, state: &State, circuit: &Circuit) {
    for part in lamps(state) {
        let share = circuit.brightness(part);
        trial.always_dark &= share < 0.02;
        trial.always_lit &= share >= BRIGHT;
        if share < 0.02 {
            for pin in 0..2 {
                let terminal = Terminal { part: u16::try_from(part).unwrap_or(u16::MAX), pin };
                trial.volts_when_off = trial.volts_when_off.max(circuit.volts(terminal).abs());
            }
        }
    }
    for (part, kind) in state.kinds.iter().enumerate() {
        if matches!(kind, Kind::EmergencyLight(_)) {
            trial.emergency &= circuit.brightness(part) >= BRIGHT;
        }
    }
}

/// Whether the power reaches the group when everything is switched on: nothing trips at once.
pub(super) fn powers_up(puzzle: &Puzzle, state: &State) -> (bool, bool) {
    let mut at = tried(state);
    at.locked = false;
    at.rcd_on = true;
    at.breaker_on = false;
    let _ = super::sim::apply(puzzle, &mut at, &super::Action::Breaker);
    (matches!(at.event, Event::Short), matches!(at.event, Event::Leak))
}

/// Parts with a metal body that has no good way to earth.
fn unearthed(puzzle: &Puzzle, state: &State) -> Vec<usize> {
    if puzzle.low_voltage() {
        return Vec::new();
    }
    let terminals = |part: usize| Terminal { part: u16::try_from(part).unwrap_or(u16::MAX), pin: 2 };
    let earth = terminals(puzzle.box_part);
    // Only wires between earth terminals count: current through a lamp is no earth.
    let mut reached = vec![earth];
    let mut index = 0;
    while index < reached.len() {
        let here = reached[index];
        for (from, to) in &state.wires {
            let other = if *from == here {
                *to
            } else if *to == here {
                *from
            } else {
                continue;
            };
            let is_earth =
                other.pin == 2 && state.kinds.get(usize::from(other.part)).is_some_and(|kind| kind.watts().is_some());
            if is_earth && !reached.contains(&other) {
                reached.push(other);
            }
        }
        index += 1;
    }
    let needs = |part: &usize| state.kinds[*part].watts().is_some();
    (0..state.kinds.len()).filter(needs).filter(|part| !reached.contains(&terminals(*part))).collect()
}

/// Measures the work.
pub(super) fn outcome(puzzle: &Puzzle, state: &State) -> Outcome {
    if puzzle.is_machine() {
        return machine::outcome(puzzle, state);
    }
    if puzzle.is_solar() {
        return solar::outcome(puzzle, state);
    }
    if puzzle.is_party() {
        return evening::outcome(puzzle, state);
    }
    let (short, leak) = if puzzle.low_voltage() { (false, false) } else { powers_up(puzzle, state) };
    let trial = if short || leak { Trial { short, leak, ..Trial::default() } } else { trial(puzzle, state) };
    let circuit = solve(puzzle, state);
    let unearthed = unearthed(puzzle, state);
    let fill = layout::conduit_fill(puzzle, &state.kinds, &state.wires).into_iter().max().unwrap_or(0);
    let tripped = trial.short || trial.leak;
    let power = puzzle.low_voltage() || (state.breaker_on && state.rcd_on && !tripped);
    let lit = lamps(state).all(|part| circuit.brightness(part) >= BRIGHT);
    let volts = |volts: f64| Some(Text::new("wiring-volts").number("volts", volts, 0));
    let measured = |criterion: &Criterion| {
        let (met, reading) = match criterion {
            Criterion::Lit => (lit, volts(lamps(state).map(|part| circuit.across(part)).fold(0.0, f64::max))),
            Criterion::AllPositions => (trial.all_positions, None),
            Criterion::Earthed => {
                let loads = state.kinds.iter().filter(|kind| kind.watts().is_some()).count();
                let of = Text::new("wiring-of").number("count", (loads - unearthed.len()) as f64, 0);
                (unearthed.is_empty(), Some(of.number("most", loads as f64, 0)))
            }
            Criterion::NeutralUnswitched => {
                let works = !tripped && !trial.always_dark && !trial.always_lit;
                (works && trial.volts_when_off < DEAD_VOLTS, if tripped { None } else { volts(trial.volts_when_off) })
            }
            Criterion::TestedDead => (state.tested_dead, None),
            Criterion::EmergencyAlways => (trial.emergency && !tripped, None),
            Criterion::ConduitFits => {
                let most = f64::from(puzzle.params.conduit_max.unwrap_or(u8::MAX));
                let of = Text::new("wiring-of").number("count", f64::from(fill), 0).number("most", most, 0);
                (f64::from(fill) <= most, Some(of))
            }
            Criterion::PowerOn => (power, None),
            // Measured where there is a machine or a roof, and nowhere else.
            _ => (false, None),
        };
        Measured { id: criterion.id().to_owned(), met, reading }
    };
    let criteria: Vec<Measured> = puzzle.params.criteria.iter().map(measured).collect();
    let solved = criteria.iter().all(|measured| measured.met);
    let mut failures = Vec::new();
    let mut fail = |asked: bool, happened: bool, id: &str| {
        if asked && happened && !failures.iter().any(|known| known == id) {
            failures.push(id.to_owned());
        }
    };
    let positions = puzzle.asks(Criterion::AllPositions);
    fail(true, trial.short, "short");
    fail(true, trial.leak, "earth_leak");
    if !tripped {
        fail(puzzle.asks(Criterion::PowerOn), !power, "dark");
        fail(positions || puzzle.asks(Criterion::Lit), trial.always_dark && !lit, "dark");
        fail(positions, trial.always_lit, "always_on");
        fail(positions, !trial.all_positions && !trial.always_dark && !trial.always_lit, "series");
        let switched = trial.volts_when_off >= DEAD_VOLTS && !trial.always_dark && !trial.always_lit;
        fail(puzzle.asks(Criterion::NeutralUnswitched), switched, "switched_neutral");
        fail(puzzle.asks(Criterion::EmergencyAlways), !trial.emergency, "emergency_dark");
    }
    fail(puzzle.asks(Criterion::Earthed), !unearthed.is_empty(), "no_earth");
    Outcome { solved, criteria, failures, properties: properties(puzzle, state) }
}

fn properties(puzzle: &Puzzle, state: &State) -> Vec<Property> {
    let metres: f64 = state
        .wires
        .iter()
        .enumerate()
        .map(|(lane, (from, to))| layout::route(puzzle, &state.kinds, *from, *to, lane).metres)
        .sum();
    vec![
        Property { id: "wires".into(), value: Text::new("wiring-count").number("count", state.wires.len() as f64, 0) },
        Property { id: "wire_metres".into(), value: Text::new("wiring-metres").number("metres", metres, 0) },
    ]
}

/// Builds the beats of a delivery.
pub(super) struct Scene<'a> {
    pub(super) puzzle: &'a Puzzle,
    pub(super) beats: Vec<Beat<State>>,
    at: (f32, f32),
}

impl Scene<'_> {
    pub(super) fn beat(
        &mut self,
        state: &State,
        who: Who,
        gesture: Gesture,
        mood: Mood,
        tell: Text,
        say: Option<&str>,
        failure: Option<&str>,
    ) {
        self.beats.push(Beat {
            state: state.clone(),
            who,
            at: self.at,
            gesture,
            mood,
            tell,
            say: say.map(Text::new),
            failure: failure.map(str::to_owned),
        });
    }

    /// The client pressed a switch, and this came of it.
    fn press(&mut self, state: &State, circuit: &Circuit, part: usize) {
        let tell = Text::new("wiring-tell-press")
            .text("part", part_name(self.puzzle, part))
            .text("light", light(self.puzzle, state, circuit));
        self.beat(state, Who::Client, Gesture::Press, Mood::Happy, tell, None, None);
    }

    /// The point on the floor before a part.
    pub(super) fn go_to(&mut self, part: usize) {
        let (x, y) = self.puzzle.params.parts.get(part).map_or((0.0, 0.0), |part| part.at);
        let top = self.puzzle.params.floors.get(layout::storey(self.puzzle, y)).copied().unwrap_or(0.0);
        self.at = (x, top + FLOOR_DROP);
    }

    /// Ends the scene on a failure, seen where the client stands.
    pub(super) fn fail(self, state: &State, id: &str) -> Vec<Beat<State>> {
        let mut tell = Text::new(format!("wiring-tell-{}", id.replace('_', "-")));
        if self.puzzle.is_solar() {
            tell = day::figures(self.puzzle, state, tell);
        }
        self.fail_with(state, id, tell)
    }

    /// Ends the scene on a failure that is told so.
    pub(super) fn fail_with(mut self, state: &State, id: &str, tell: Text) -> Vec<Beat<State>> {
        let (who, gesture, mood) = match id {
            "short" | "earth_leak" | "tripped" | "main_blown" | "not_selective" => {
                (Who::Neighbours, Gesture::Gather, Mood::Puzzled)
            }
            "bridge" | "no_stop" | "hot_reel" | "thin_cord" => (Who::Colleague, Gesture::Stop, Mood::Stern),
            "switched_neutral" | "no_earth" | "swapped" | "unmeasured" | "weak_group" | "shared_group" | "shade"
            | "mixed" | "few_panels" | "frost" | "no_room" => (Who::Colleague, Gesture::Measure, Mood::Stern),
            _ => (Who::Client, Gesture::Wait, Mood::Puzzled),
        };
        let say = format!("wiring-say-{}", id.replace('_', "-"));
        self.beat(state, who, gesture, mood, tell, Some(&say), Some(id));
        self.beats
    }
}

/// The delivery: computed from the state.
pub(super) fn deliver(puzzle: &Puzzle, state: &State) -> Vec<Beat<State>> {
    let outcome = outcome(puzzle, state);
    let mut at = tried(state);
    let mut scene = Scene { puzzle, beats: Vec::new(), at: (0.0, 0.0) };
    if puzzle.is_machine() {
        return machine::deliver(scene, at, &outcome.failures);
    }
    if puzzle.is_solar() {
        return day::deliver(scene, at, &outcome.failures);
    }
    if puzzle.is_party() {
        return evening::deliver(scene, &at, &outcome.failures);
    }
    let first = puzzle.walk.first().copied().or_else(|| lamps(state).next()).unwrap_or(0);
    scene.go_to(first);
    if puzzle.walk.is_empty() {
        return deliver_lit(scene, &at, &outcome.failures);
    }
    for part in &puzzle.walk {
        scene.go_to(*part);
        let place = |key: &str| Text::new(key).text("part", part_name(puzzle, *part));
        scene.beat(&at, Who::Client, Gesture::Walk, Mood::Happy, place("wiring-tell-walk"), None, None);
        let before = together(&at, &solve(puzzle, &at));
        if !(at.breaker_on && at.rcd_on) {
            // What would trip shows itself when the colleague puts the power on for the client.
            let id = outcome.failures.first().map_or("dark", String::as_str).to_owned();
            return scene.fail(&at, &id);
        }
        flip(puzzle, &mut at, *part);
        let circuit = solve(puzzle, &at);
        scene.press(&at, &circuit, *part);
        let after = together(&at, &circuit);
        let tripped = matches!(at.event, Event::Short | Event::Leak | Event::Overload);
        let toggled = matches!((before, after), (Some(before), Some(after)) if before != after);
        at.event = Event::Begin;
        if tripped || !toggled {
            let visible = ["short", "earth_leak", "dark", "always_on", "series"];
            let id = outcome
                .failures
                .iter()
                .find(|id| visible.contains(&id.as_str()))
                .map_or("series", String::as_str)
                .to_owned();
            return scene.fail(&at, &id);
        }
    }
    // The walk may end on "off", and nobody says thank you in the dark.
    if outcome.failures.is_empty()
        && together(&at, &solve(puzzle, &at)) == Some(false)
        && let Some(part) = puzzle.walk.last()
    {
        flip(puzzle, &mut at, *part);
        scene.press(&at, &solve(puzzle, &at), *part);
    }
    // What the client doesn't see, the colleague measures.
    for id in ["short", "earth_leak", "series", "emergency_dark", "switched_neutral", "no_earth"] {
        if outcome.failures.iter().any(|failure| failure == id) {
            return scene.fail(&at, id);
        }
    }
    scene.beat(
        &at,
        Who::Colleague,
        Gesture::Measure,
        Mood::Happy,
        Text::new("wiring-tell-measured"),
        Some("wiring-say-measured"),
        None,
    );
    scene.beat(
        &at,
        Who::Client,
        Gesture::Cheer,
        Mood::Happy,
        Text::new("wiring-tell-cheer"),
        Some("wiring-say-cheer"),
        None,
    );
    scene.beats
}

/// A delivery without switches: does it give light?
fn deliver_lit(mut scene: Scene<'_>, state: &State, failures: &[String]) -> Vec<Beat<State>> {
    match failures.first() {
        Some(id) => scene.fail(state, id),
        None => {
            scene.beat(
                state,
                Who::Client,
                Gesture::Cheer,
                Mood::Happy,
                Text::new("wiring-tell-lit"),
                Some("wiring-say-lit"),
                None,
            );
            scene.beats
        }
    }
}
