//! What the work is worth, and the delivery: the client walks through the rooms and feels how warm they are.

use super::check::Puzzle;
use super::describe::{Feels, degrees, feels, room, room_name, spent, thing_name};
use super::heat::{Balance, LEAST_PRESSURE, balance};
use super::layout;
use super::params::{Criterion, Fault};
use super::sim::{Event, State};
use crate::{Beat, Gesture, Measured, Mood, Outcome, Property, Text, Who};

/// Pressure that water in a house should have, in hundredths of a bar.
const PRESSURE: (i16, i16) = (150, 200);
/// So many rooms are shown on the way.
const MOST_ROOMS: usize = 4;

/// Where the colleague measures, before pump and source.
const CELLAR: (f32, f32) = (400.0, layout::CELLAR);

/// Measures the work.
pub(super) fn outcome(puzzle: &Puzzle, state: &State) -> Outcome {
    let now = balance(puzzle, state);
    outcome_of(puzzle, state, &now)
}

/// Rooms that feel like this.
fn rooms(puzzle: &Puzzle, now: &Balance, like: Feels) -> Vec<usize> {
    (0..now.rooms.len()).filter(|index| feels(puzzle, *index, now.rooms[*index]) == like).collect()
}

fn outcome_of(puzzle: &Puzzle, state: &State, now: &Balance) -> Outcome {
    let params = &puzzle.params;
    let works = state.pressure >= LEAST_PRESSURE;
    let loud = now.over.iter().copied().fold(0.0, f64::max);
    let good = rooms(puzzle, now, Feels::Good).len();
    let leaks = state.faults.contains(&Some(Fault::Leak));
    let mended = state.faults.iter().all(Option::is_none) && !state.dirty;
    let of = |key: &str, name: &str, value: f64, most: f64| {
        Some(Text::new(key).number(name, value, 0).number("most", most, 0))
    };
    let measured = |criterion: &Criterion| {
        let (met, reading) = match criterion {
            Criterion::InBand => {
                (good == now.rooms.len(), of("heating-of", "count", good as f64, now.rooms.len() as f64))
            }
            Criterion::Quiet => {
                let reading = Text::new("heating-kpa").number("kpa", loud, 0).number("most", params.whistle, 0);
                (works && loud <= params.whistle, Some(reading))
            }
            Criterion::PumpPower => {
                let most = params.pump_watts.unwrap_or(f64::INFINITY);
                (works && now.pump <= most, of("heating-watts-of", "watts", now.pump, most))
            }
            Criterion::Power => {
                let most = params.watts.unwrap_or(f64::INFINITY);
                (works && now.power <= most, of("heating-watts-of", "watts", now.power, most))
            }
            Criterion::Pressure => {
                let bar = Text::new("heating-bar").number("bar", f64::from(state.pressure) / 100.0, 1);
                ((PRESSURE.0..=PRESSURE.1).contains(&state.pressure), Some(bar))
            }
            Criterion::CauseShown => (mended && !state.guessed, None),
            Criterion::NoSpares => (mended && state.spares == 0, None),
            Criterion::Budget => {
                let (spent, most) = (spent(puzzle, state), params.budget.unwrap_or(u32::MAX));
                (spent <= most, of("heating-euros-of", "euros", f64::from(spent), f64::from(most)))
            }
            Criterion::Tight => (!leaks, None),
        };
        Measured { id: criterion.id().to_owned(), met, reading }
    };
    let criteria: Vec<Measured> = params.criteria.iter().map(measured).collect();
    let missed = |criterion: Criterion| criteria.iter().any(|one| one.id == criterion.id() && !one.met);
    let solved = criteria.iter().all(|measured| measured.met);
    let failures: Vec<String> = [
        ("low_pressure", !works),
        ("leak", puzzle.asks(Criterion::Tight) && leaks),
        ("cold", works && missed(Criterion::InBand) && !rooms(puzzle, now, Feels::Cold).is_empty()),
        ("hot", works && missed(Criterion::InBand) && !rooms(puzzle, now, Feels::Hot).is_empty()),
        ("whistle", works && missed(Criterion::Quiet)),
        ("pressure", works && missed(Criterion::Pressure)),
        ("wasteful", works && (missed(Criterion::PumpPower) || missed(Criterion::Power))),
        ("over_budget", missed(Criterion::Budget)),
        ("needless", puzzle.asks(Criterion::NoSpares) && state.spares > 0),
        ("guessed", puzzle.asks(Criterion::CauseShown) && state.guessed),
        (
            "hidden",
            (missed(Criterion::CauseShown) && !state.guessed) || (missed(Criterion::NoSpares) && state.spares == 0),
        ),
    ]
    .into_iter()
    .filter(|(_, happened)| *happened)
    .map(|(id, _)| id.to_owned())
    .collect();
    Outcome { solved, criteria, failures, properties: properties(state, now) }
}

fn properties(state: &State, now: &Balance) -> Vec<Property> {
    let watts = |watts: f64| Text::new("heating-watts").number("watts", watts, 0);
    vec![
        Property { id: "heat_power".into(), value: watts(now.power) },
        Property { id: "heat_pump".into(), value: watts(now.pump) },
        Property {
            id: "heat_measured".into(),
            value: Text::new("heating-count").number("count", state.measured.len() as f64, 0),
        },
    ]
}

/// Builds the beats of a delivery.
struct Delivery<'a> {
    puzzle: &'a Puzzle,
    now: Balance,
    state: State,
    at: (f32, f32),
    beats: Vec<Beat<State>>,
}

impl Delivery<'_> {
    fn beat(&mut self, who: Who, gesture: Gesture, mood: Mood, tell: Text, say: Option<Text>, failure: Option<&str>) {
        let failure = failure.map(str::to_owned);
        self.beats.push(Beat { state: self.state.clone(), who, at: self.at, gesture, mood, tell, say, failure });
    }

    /// Ends the delivery on what goes wrong: in a room, or in the cellar.
    fn fail(&mut self, id: &str) {
        let like = |feels: Feels| rooms(self.puzzle, &self.now, feels).first().copied();
        let emitter = match id {
            "whistle" => self.now.whistles(self.puzzle).next(),
            "leak" => self.state.faults.iter().position(|fault| *fault == Some(Fault::Leak)),
            _ => None,
        };
        let index = match id {
            "cold" => like(Feels::Cold),
            "hot" => like(Feels::Hot),
            _ => emitter.and_then(|emitter| self.puzzle.room_of(emitter)),
        };
        self.at = index.map_or(CELLAR, |index| layout::visit(self.puzzle, index));
        let (who, gesture, mood) = match id {
            "cold" | "hot" | "low_pressure" => (Who::Client, Gesture::Wait, Mood::Puzzled),
            "whistle" => (Who::Neighbours, Gesture::Gather, Mood::Puzzled),
            "leak" => (Who::Colleague, Gesture::Stop, Mood::Stern),
            _ => (Who::Colleague, Gesture::Measure, Mood::Stern),
        };
        let word = id.replace('_', "-");
        let text = |key: String| {
            let mut text = Text::new(key);
            if let Some(index) = index {
                text = text.text("room", room_name(self.puzzle, index));
                text = text.text("degrees", degrees(self.now.rooms[index]));
            }
            match emitter {
                Some(emitter) => text.text("thing", thing_name(self.puzzle, emitter)),
                None => text,
            }
        };
        let (tell, say) = (text(format!("heating-tell-{word}")), text(format!("heating-say-{word}")));
        self.beat(who, gesture, mood, tell, Some(say), Some(id));
    }
}

/// The delivery: computed from the state.
pub(super) fn deliver(puzzle: &Puzzle, state: &State) -> Vec<Beat<State>> {
    let now = balance(puzzle, state);
    let failures = outcome_of(puzzle, state, &now).failures;
    let mut begin = state.clone();
    (begin.event, begin.meter) = (Event::Begin, None);
    let mut delivery = Delivery { puzzle, now, state: begin, at: CELLAR, beats: Vec::new() };
    let works = state.pressure >= LEAST_PRESSURE;
    let good = if works { rooms(puzzle, &delivery.now, Feels::Good) } else { Vec::new() };
    for index in good.into_iter().take(MOST_ROOMS) {
        delivery.at = layout::visit(puzzle, index);
        let tell = room(puzzle, &delivery.now, index);
        delivery.beat(Who::Client, Gesture::Walk, Mood::Happy, tell, None, None);
    }
    if let Some(first) = failures.first() {
        delivery.fail(first);
        return delivery.beats;
    }
    let say = |key: &str| Some(Text::new(format!("heating-say-{key}")));
    delivery.at = CELLAR;
    let measured = Text::new("heating-tell-measured");
    delivery.beat(Who::Colleague, Gesture::Measure, Mood::Happy, measured, say("measured"), None);
    delivery.at = layout::visit(puzzle, 0);
    let cheer = Text::new("heating-tell-cheer");
    delivery.beat(Who::Client, Gesture::Cheer, Mood::Happy, cheer, say("cheer"), None);
    delivery.beats
}
