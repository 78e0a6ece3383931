//! A state as a Scene: all there is to know and do, for those who see and those who don't.

use super::check::{FoundRule, Puzzle};
use super::conflicts::{Conflict, Kind, changes, conflicts, cost, end, noise_hours, rain_risk, task_name};
use super::grid;
use super::network::Times;
use super::sim::{Event, State};
use super::world::{World, all_lying, counts, instead, network, world};
use crate::{Arg, Control, Gauge, Group, GroupKind, Role, Scene, Text};

/// What is computed once for a description.
pub(super) struct View<'a> {
    /// The puzzle.
    pub puzzle: &'a Puzzle,
    /// The state.
    pub state: &'a State,
    /// The world after the calls so far.
    pub world: World,
    /// Everything that goes wrong.
    pub conflicts: Vec<Conflict>,
    /// Earliest and latest times, where they are shown.
    pub times: Option<Times>,
}

/// Describes a state.
pub(super) fn describe(puzzle: &Puzzle, state: &State) -> Scene {
    let view = View {
        puzzle,
        state,
        world: world(puzzle, state),
        conflicts: conflicts(puzzle, state),
        times: if puzzle.params.slack { network(puzzle, state).times() } else { None },
    };
    let mut groups = vec![grid::tray(&view), grid::board(&view), phones(&view), film(&view)];
    groups.retain(|group| !group.controls.is_empty());
    Scene {
        narration: narration(&view),
        event: event(&view),
        sound: sound(&view).map(str::to_owned),
        gauges: gauges(&view),
        groups,
    }
}

/// When a slot is, such as Tuesday morning.
pub(super) fn slot_name(puzzle: &Puzzle, slot: u8) -> Text {
    let params = puzzle.params();
    let parts = u8::try_from(params.parts.len()).unwrap_or(u8::MAX).max(1);
    let (day, part) = (slot / parts, slot % parts);
    let part = Text::new(params.parts.get(usize::from(part)).map_or("", String::as_str));
    if params.days == 1 {
        return part;
    }
    let since = params.first_day.saturating_add(day);
    let week = params.week.max(1);
    let day = Text::new(format!("planning-day-{}", since % week.max(params.first_day.saturating_add(1))));
    let weeks = params.first_day.saturating_add(params.days) > week;
    let key = match (parts > 1, weeks) {
        (false, false) => "planning-slot-day",
        (true, false) => "planning-slot-part",
        (false, true) => "planning-slot-week",
        (true, true) => "planning-slot-week-part",
    };
    Text::new(key).text("day", day).text("part", part).number("week", f64::from(since / week) + 1.0, 0)
}

/// The word for the length of a slot, in text keys.
pub(super) fn unit(puzzle: &Puzzle) -> &'static str {
    match (puzzle.params.days, puzzle.params.parts.len()) {
        (1, _) => "hours",
        (_, 1) => "days",
        _ => "parts",
    }
}

/// So many slots, in words.
pub(super) fn length(puzzle: &Puzzle, slots: u8) -> Text {
    Text::new(format!("planning-length-{}", unit(puzzle))).number("count", f64::from(slots), 0)
}

/// What goes wrong, in a sentence.
pub(super) fn wrong(puzzle: &Puzzle, conflict: &Conflict) -> Text {
    with_conflict(puzzle, Text::new(format!("planning-wrong-{}", conflict.kind.word())), conflict)
}

/// Adds what a conflict is about to a text.
pub(super) fn with_conflict(puzzle: &Puzzle, mut text: Text, conflict: &Conflict) -> Text {
    if let Some(task) = conflict.task {
        text = text.text("task", task_name(puzzle, task));
    }
    if let Some(other) = &conflict.other {
        text = text.text("other", other.clone());
    }
    if conflict.slot < puzzle.params.slots() {
        text = text.text("slot", slot_name(puzzle, conflict.slot));
    }
    text
}

/// Whether a conflict is about where this task lies; that it is in the tray is seen already.
pub(super) fn lies_wrong(conflict: &Conflict, task: usize) -> bool {
    conflict.task == Some(task) && conflict.kind != Kind::Unplanned
}

/// Texts in a row, as one text; `None` for none.
pub(super) fn joined(key: &str, texts: impl IntoIterator<Item = Text>) -> Option<Text> {
    texts.into_iter().reduce(|one, two| Text::new(key).text("one", one).text("two", two))
}

/// What there is to know about a task, beside its name.
pub(super) fn about(view: &View<'_>, task: usize) -> Text {
    let params = view.puzzle.params();
    let (described, found) = (&params.tasks[task], &view.puzzle.found.tasks[task]);
    let mut about = Vec::new();
    if !view.world.allowed[task] {
        about.push(Text::new("planning-about-locked"));
    }
    about.push(length(view.puzzle, described.slots));
    let able = found.slots.iter().filter(|slots| slots.is_some()).count();
    if able < params.crews.len() {
        let names = params.crews.iter().zip(&found.slots).filter(|(_, slots)| slots.is_some());
        let names = joined("planning-or", names.map(|(crew, _)| Text::new(crew.name.as_str())));
        about.extend(names.map(|names| Text::new("planning-about-by").text("crews", names)));
    }
    let links = view.puzzle.found.links.iter().filter(|link| link.to == task);
    let before = links.filter(|link| instead(view.puzzle, view.state, link.from).is_none()).map(|link| {
        let name = task_name(view.puzzle, link.from);
        match link.lag {
            0 => name,
            lag => Text::new("planning-dry").text("task", name).number("count", f64::from(lag), 0),
        }
    });
    about.extend(joined("planning-and", before).map(|tasks| Text::new("planning-about-after").text("tasks", tasks)));
    let uses = found.uses.iter().map(|one| Text::new(params.resources[*one].name.as_str()));
    about.extend(joined("planning-and", uses).map(|things| Text::new("planning-about-uses").text("things", things)));
    let needs = found.needs.iter().map(|one| {
        Text::new("planning-from")
            .text("thing", Text::new(params.deliveries[*one].name.as_str()))
            .text("slot", slot_name(view.puzzle, view.world.arrives[*one]))
    });
    about.extend(joined("planning-and", needs).map(|things| Text::new("planning-about-needs").text("things", things)));
    if described.noisy {
        about.push(Text::new("planning-about-noisy"));
    }
    for span in view.puzzle.found.spans.iter().filter(|span| span.from == task) {
        about.push(match span.rule {
            FoundRule::Dry => Text::new("planning-about-dry"),
            FoundRule::NoNight => Text::new("planning-about-night"),
            FoundRule::AtMost(_) => Text::new("planning-about-quick"),
            FoundRule::Holds(thing) => Text::new("planning-about-holds")
                .text("thing", Text::new(params.resources[thing].name.as_str()))
                .text("task", task_name(view.puzzle, span.to)),
        });
    }
    if let Some(times) = view.times.as_ref().filter(|_| counts(view.puzzle, view.state, task)) {
        let slack = times.slack(task);
        about.push(if times.critical(task) {
            Text::new("planning-about-critical")
        } else {
            Text::new("planning-about-slack").number("count", f64::from(slack), 0)
        });
    }
    if let Some(conflict) = view.conflicts.iter().find(|conflict| lies_wrong(conflict, task)) {
        about.push(wrong(view.puzzle, conflict));
    }
    about.dedup();
    joined("planning-join", about).unwrap_or_else(|| length(view.puzzle, described.slots))
}

fn phones(view: &View<'_>) -> Group {
    let controls = view.puzzle.params.phones.iter().enumerate().map(|(index, phone)| {
        let phoned = view.state.phoned(index);
        let answer = Text::new(phone.answer.as_str());
        let price = Text::new("planning-euros").number("euros", f64::from(phone.cost), 0);
        Control {
            id: format!("call.{}", phone.id),
            role: Role::Button,
            label: Text::new("planning-call").text("who", Text::new(phone.name.as_str())),
            value: if phoned { Some(answer) } else { (phone.cost > 0).then_some(price) },
            enabled: !phoned,
            place: None,
            depth: 0,
        }
    });
    let controls = controls.collect();
    Group { id: "phones".into(), label: Text::new("planning-group-phones"), kind: GroupKind::List, controls }
}

fn film(view: &View<'_>) -> Group {
    let plays = view.state.film.is_some();
    let control = Control {
        id: "film".into(),
        role: Role::Button,
        label: Text::new(if plays { "planning-film-stop" } else { "planning-film-play" }),
        value: view.state.now.map(|now| at(view, now)),
        enabled: true,
        place: None,
        depth: 0,
    };
    Group { id: "film".into(), label: Text::new("planning-group-film"), kind: GroupKind::List, controls: vec![control] }
}

fn at(view: &View<'_>, now: u8) -> Text {
    if now < view.puzzle.params.slots() { slot_name(view.puzzle, now) } else { Text::new("planning-film-end") }
}

/// What is done in a slot.
pub(super) fn day(puzzle: &Puzzle, state: &State, slot: u8) -> Text {
    let lying = all_lying(puzzle, state);
    let busy = lying.iter().enumerate().filter(|(_, one)| one.is_some_and(|one| one.covers(slot)));
    let tasks: Vec<Text> = busy.map(|(task, _)| task_name(puzzle, task)).collect();
    let count = tasks.len();
    let slot = slot_name(puzzle, slot);
    match joined("planning-and", tasks.into_iter().take(2)) {
        None => Text::new("planning-day-idle").text("slot", slot),
        Some(tasks) if count > 2 => Text::new("planning-day-more").text("slot", slot).text("tasks", tasks).number(
            "count",
            count as f64 - 2.0,
            0,
        ),
        Some(tasks) => Text::new("planning-day-busy").text("slot", slot).text("tasks", tasks),
    }
}

fn narration(view: &View<'_>) -> Vec<Text> {
    if let (Some(_), Some(now)) = (view.state.film, view.state.now) {
        return vec![day(view.puzzle, view.state, now)];
    }
    let waits = grid::waiting(view).len();
    let mut narration = vec![match waits {
        0 => Text::new("planning-now-all"),
        _ => Text::new("planning-now-tray").number("count", waits as f64, 0),
    }];
    // What is not planned yet is said already.
    let slots = view.puzzle.params.slots();
    let mut shown = view.conflicts.iter().filter(|conflict| waits == 0 || conflict.slot < slots);
    match shown.next() {
        Some(first) => narration.push(wrong(view.puzzle, first)),
        None if waits == 0 => narration.push(Text::new("planning-now-good")),
        None => {}
    }
    let more = shown.count();
    if more > 0 {
        narration.push(Text::new("planning-now-more").number("count", more as f64, 0));
    }
    narration
}

fn gauges(view: &View<'_>) -> Vec<Gauge> {
    let (puzzle, state) = (view.puzzle, view.state);
    let params = puzzle.params();
    let mut gauges = Vec::new();
    let mut add = |id: &str, value: Text, now: f64, most: f64| {
        let level = if most > 0.0 { (now / most).max(0.0) } else { 0.0 };
        gauges.push(Gauge { id: id.into(), label: Text::new(format!("planning-gauge-{id}")), value, level });
    };
    let of = |key: &str, count: f64, most: f64| Text::new(key).number("count", count, 0).number("most", most, 0);
    let (ends, deadline) = (f64::from(end(puzzle, state)), f64::from(params.deadline));
    add("end", of(&format!("planning-of-{}", unit(puzzle)), ends, deadline), ends, deadline);
    let costs = f64::from(cost(puzzle, state));
    match params.budget {
        Some(budget) => add("cost", of("planning-euros-of", costs, f64::from(budget)), costs, f64::from(budget)),
        None if costs > 0.0 => add("cost", Text::new("planning-euros").number("euros", costs, 0), 0.0, 1.0),
        None => {}
    }
    if !params.residents.is_empty() {
        let hours = f64::from(noise_hours(puzzle, state));
        add("noise", Text::new("planning-hours").number("count", hours, 0), hours.min(40.0), 40.0);
    }
    if !params.promises.is_empty() {
        let changed = f64::from(changes(puzzle, state));
        let most = f64::from(params.most_changes.unwrap_or(u8::try_from(params.promises.len()).unwrap_or(u8::MAX)));
        // Where none is allowed, one is too much.
        add("changes", of("planning-of", changed, most), changed, most.max(0.5));
    }
    if params.rain.iter().any(|chance| !matches!(chance, 0 | 100)) {
        let risk = f64::from(rain_risk(puzzle, state));
        add("rain", Text::new("planning-percent").number("count", risk, 0), risk, 100.0);
    }
    gauges
}

fn event(view: &View<'_>) -> Option<Text> {
    let task = |key: &str, task: u8| Some(Text::new(key).text("task", task_name(view.puzzle, usize::from(task))));
    match view.state.event {
        Event::Begin => None,
        Event::Placed(index) => {
            let lies = view.state.lies.get(usize::from(index)).copied().flatten()?;
            let crew = view.puzzle.params.crews.get(usize::from(lies.crew))?;
            let mut text = task("planning-event-placed", index)?;
            text.args.push(("crew".into(), Arg::Text(Text::new(crew.name.as_str()))));
            Some(text.text("slot", slot_name(view.puzzle, lies.slot)))
        }
        Event::Took(index) => task("planning-event-took", index),
        Event::Phoned(index) => Some(Text::new(view.puzzle.params.phones.get(usize::from(index))?.answer.as_str())),
        Event::At(slot) if slot >= view.puzzle.params.slots() => Some(Text::new("planning-film-end")),
        Event::At(slot) => Some(day(view.puzzle, view.state, slot)),
        Event::Wrong(index) => {
            let conflict = view.conflicts.get(usize::from(index))?;
            let key = format!("planning-tell-{}", conflict.miss.replace('_', "-"));
            Some(with_conflict(view.puzzle, Text::new(key), conflict))
        }
        Event::Over => Some(Text::new("planning-event-over")),
        Event::Stopped => Some(Text::new("planning-event-stopped")),
    }
}

fn sound(view: &View<'_>) -> Option<&'static str> {
    Some(match view.state.event {
        Event::Begin => return None,
        Event::Placed(_) => "snap",
        Event::Took(_) => "unsnap",
        Event::Phoned(_) => "bell",
        Event::At(_) => "click",
        Event::Wrong(index) => match view.conflicts.get(usize::from(index))?.kind {
            Kind::Rain => "rain",
            Kind::Noise | Kind::Full | Kind::Shut => "alarm",
            Kind::Wind => "whoosh",
            Kind::Drying => "plop",
            Kind::Order | Kind::Double | Kind::Undelivered => "clunk",
            _ => "stop",
        },
        Event::Over => "chime",
        Event::Stopped => "stop",
    })
}
