//! What the plan is worth, and the delivery: the days pass, and people live with the plan.

use super::check::Puzzle;
use super::conflicts::{Conflict, Kind, changes, conflicts, cost, end, noise_hours, rain_risk};
use super::describe::{day, length, unit, with_conflict};
use super::params::Criterion;
use super::sim::{Event, State};
use super::world::all_lying;
use crate::{Beat, Gesture, Measured, Mood, Outcome, Property, Text, Who};

/// Where people stand when a task has no place of its own, in scene units.
const FLOOR: (f32, f32) = (800.0, 800.0);
/// So many moments of the work are shown before its end.
const MOST_MOMENTS: usize = 4;

fn count(key: &str, count: impl Into<f64>) -> Text {
    Text::new(key).number("count", count.into(), 0)
}

/// Measures the plan.
pub(super) fn outcome(puzzle: &Puzzle, state: &State) -> Outcome {
    let params = puzzle.params();
    let found = conflicts(puzzle, state);
    let lying = all_lying(puzzle, state);
    let planned = !found.iter().any(|conflict| conflict.kind == Kind::Unplanned);
    let measured = |criterion: &Criterion| {
        let good = !found.iter().any(|conflict| conflict.kind.criterion() == *criterion);
        let of = |key: &str, count: u32, most: u32| {
            Some(Text::new(key).number("count", f64::from(count), 0).number("most", f64::from(most), 0))
        };
        let (met, reading) = match criterion {
            Criterion::AllPlanned => {
                let missing = found.iter().filter(|conflict| conflict.kind == Kind::Unplanned).count();
                let there = lying.iter().flatten().count();
                let [there, all] = [there, there + missing].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
                (good, of("planning-of", there, all))
            }
            Criterion::OnTime => {
                let ends = u32::from(end(puzzle, state));
                (good && planned, of(&format!("planning-of-{}", unit(puzzle)), ends, u32::from(params.deadline)))
            }
            Criterion::Budget => {
                (good && planned, of("planning-euros-of", cost(puzzle, state), params.budget.unwrap_or(u32::MAX)))
            }
            Criterion::FewChanges => {
                let most = u32::from(params.most_changes.unwrap_or(u8::MAX));
                (good && planned, of("planning-of", u32::from(changes(puzzle, state)), most))
            }
            // On an empty board nothing goes wrong; that is no merit.
            _ => (good && lying.iter().any(Option::is_some), None),
        };
        Measured { id: criterion.id().to_owned(), met, reading }
    };
    let criteria: Vec<Measured> = params.criteria.iter().map(measured).collect();
    let mut failures: Vec<String> = Vec::new();
    for conflict in &found {
        if !failures.contains(&conflict.miss) {
            failures.push(conflict.miss.clone());
        }
    }
    let solved = criteria.iter().all(|measured| measured.met);
    Outcome { solved, criteria, failures, properties: properties(puzzle, state) }
}

fn properties(puzzle: &Puzzle, state: &State) -> Vec<Property> {
    let params = puzzle.params();
    let mut properties = Vec::new();
    let mut add = |id: &str, value: Text| properties.push(Property { id: id.to_owned(), value });
    add("plan_end", length(puzzle, end(puzzle, state)));
    let costs = cost(puzzle, state);
    if costs > 0 {
        add("plan_cost", Text::new("planning-euros").number("euros", f64::from(costs), 0));
    }
    if !params.residents.is_empty() {
        add("plan_noise", count("planning-hours", noise_hours(puzzle, state)));
    }
    if !params.promises.is_empty() {
        add("plan_changes", count("planning-count", changes(puzzle, state)));
    }
    if params.rain.iter().any(|chance| !matches!(chance, 0 | 100)) {
        add("plan_rain", count("planning-percent", rain_risk(puzzle, state)));
    }
    properties
}

/// Builds the beats of a delivery.
struct Delivery<'a> {
    puzzle: &'a Puzzle,
    state: State,
    at: (f32, f32),
    beats: Vec<Beat<State>>,
}

impl Delivery<'_> {
    fn beat(&mut self, who: Who, gesture: Gesture, mood: Mood, tell: Text, say: Option<Text>, failure: Option<&str>) {
        let failure = failure.map(str::to_owned);
        self.beats.push(Beat { state: self.state.clone(), who, at: self.at, gesture, mood, tell, say, failure });
    }

    /// People stand where a task is done.
    fn go_to(&mut self, task: Option<usize>) {
        let site = task.and_then(|task| self.puzzle.found.tasks.get(task)?.site);
        self.at = site.map_or(FLOOR, |site| self.puzzle.params.sites[site].at);
    }

    /// Ends the delivery on what goes wrong.
    fn fail(&mut self, conflict: &Conflict) {
        self.state.now = Some(conflict.slot.min(self.puzzle.params.slots()));
        self.go_to(conflict.task);
        let (who, gesture, mood) = match conflict.kind {
            Kind::Noise => (Who::Neighbours, Gesture::Gather, Mood::Puzzled),
            Kind::Full | Kind::Shut => (Who::Neighbours, Gesture::Wait, Mood::Puzzled),
            Kind::Wind | Kind::Drying => (Who::Colleague, Gesture::Stop, Mood::Stern),
            Kind::Double | Kind::Order | Kind::Undelivered | Kind::Glued => {
                (Who::Colleague, Gesture::Wait, Mood::Puzzled)
            }
            _ => (Who::Client, Gesture::Wait, Mood::Puzzled),
        };
        let word = conflict.miss.replace('_', "-");
        let tell = with_conflict(self.puzzle, Text::new(format!("planning-tell-{word}")), conflict);
        let say = with_conflict(self.puzzle, Text::new(format!("planning-say-{word}")), conflict);
        self.beat(who, gesture, mood, tell, Some(say), Some(&conflict.miss));
    }
}

/// Slots in which something begins, at most [`MOST_MOMENTS`], spread over the time until `until`, with that task.
fn moments(puzzle: &Puzzle, state: &State, until: u8) -> Vec<(u8, usize)> {
    let lying = all_lying(puzzle, state);
    let mut begins: Vec<(u8, usize)> =
        lying.iter().enumerate().filter_map(|(task, one)| Some(((*one)?.from, task))).collect();
    begins.sort_unstable();
    begins.dedup_by_key(|(slot, _)| *slot);
    begins.retain(|(slot, _)| *slot < until);
    let many = begins.len();
    let kept = MOST_MOMENTS.min(many);
    (0..kept).filter_map(|index| begins.get(index * many / kept).copied()).collect()
}

/// The delivery: computed from the state.
pub(super) fn deliver(puzzle: &Puzzle, state: &State) -> Vec<Beat<State>> {
    let first = conflicts(puzzle, state).into_iter().next();
    let mut begin = state.clone();
    begin.event = Event::Begin;
    begin.film = None;
    let mut delivery = Delivery { puzzle, state: begin, at: FLOOR, beats: Vec::new() };
    let until = first.as_ref().map_or(u8::MAX, |conflict| conflict.slot);
    for (slot, task) in moments(puzzle, state, until) {
        delivery.state.now = Some(slot);
        delivery.go_to(Some(task));
        delivery.beat(Who::Colleague, Gesture::Walk, Mood::Happy, day(puzzle, state, slot), None, None);
    }
    if let Some(conflict) = first {
        delivery.fail(&conflict);
        return delivery.beats;
    }
    delivery.state.now = Some(puzzle.params.slots());
    delivery.go_to(None);
    let say = |key: &str| Some(Text::new(format!("planning-say-{key}")));
    let measured = Text::new("planning-tell-measured");
    delivery.beat(Who::Colleague, Gesture::Measure, Mood::Happy, measured, say("measured"), None);
    let cheer = Text::new("planning-tell-cheer");
    delivery.beat(Who::Client, Gesture::Cheer, Mood::Happy, cheer, say("cheer"), None);
    delivery.beats
}
