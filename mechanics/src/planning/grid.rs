//! The board of crews against time, and the tray of what is not on it yet.

use super::conflicts::task_name;
use super::describe::{View, about, lies_wrong, slot_name};
use super::sim::{goes_on, refusal};
use super::world::{counts, instead, lying};
use crate::{Control, Group, GroupKind, Role, Text};

/// Tasks in the tray: not on the board, and not replaced by another.
pub(super) fn in_tray(view: &View<'_>) -> Vec<usize> {
    let free = |task: &usize| {
        lying(view.puzzle, view.state, *task).is_none() && instead(view.puzzle, view.state, *task).is_none()
    };
    (0..view.puzzle.params.tasks.len()).filter(free).collect()
}

/// Tasks that must still be planned.
pub(super) fn waiting(view: &View<'_>) -> Vec<usize> {
    let mut tasks = in_tray(view);
    tasks.retain(|task| counts(view.puzzle, view.state, *task));
    tasks
}

/// Ids of the cells, and of the tray, on which a task can be put.
fn targets(view: &View<'_>, task: usize) -> Vec<String> {
    let mut targets = Vec::new();
    for (crew, described) in view.puzzle.params.crews.iter().enumerate() {
        for slot in 0..view.puzzle.params.slots() {
            if refusal(view.puzzle, view.state, &view.world, task, crew, slot).is_none() {
                targets.push(format!("{}.{slot}", described.id));
            }
        }
    }
    if lying(view.puzzle, view.state, task).is_some() {
        targets.push("tray".to_owned());
    }
    targets
}

fn control(id: String, role: Role, label: Text, value: Option<Text>, enabled: bool) -> Control {
    Control { id, role, label, value, enabled, place: None, depth: 0 }
}

/// The tray: every task that is not on the board, and the place to put one back.
pub(super) fn tray(view: &View<'_>) -> Group {
    let tasks = in_tray(view);
    let mut controls: Vec<Control> = tasks
        .into_iter()
        .map(|task| {
            let enabled = view.world.allowed[task];
            let id = view.puzzle.params.tasks[task].id.clone();
            let label = task_name(view.puzzle, task);
            control(id, Role::Carry { targets: targets(view, task) }, label, Some(about(view, task)), enabled)
        })
        .collect();
    controls.push(control("tray".into(), Role::Spot, Text::new("planning-tray"), None, true));
    Group { id: "tray".into(), label: Text::new("planning-group-tray"), kind: GroupKind::List, controls }
}

/// The board: a row of slots, a row for each crew, then what residents and narrow places say about those slots.
pub(super) fn board(view: &View<'_>) -> Group {
    let params = view.puzzle.params();
    let slots = params.slots();
    let mut controls = vec![fixed("board".into(), Text::new("planning-corner"), None)];
    controls.extend((0..slots).map(|slot| head(view, slot)));
    for (crew, described) in params.crews.iter().enumerate() {
        controls.push(fixed(format!("{}.name", described.id), Text::new(described.name.as_str()), None));
        controls.extend((0..slots).map(|slot| cell(view, crew, slot)));
    }
    for (index, resident) in params.residents.iter().enumerate() {
        let quiet = |slot: u8| view.world.quiet[index].contains(&slot);
        let name = Text::new(resident.name.as_str());
        controls.push(fixed(format!("{}.name", resident.id), name.clone(), None));
        controls.extend((0..slots).map(|slot| {
            let says = if quiet(slot) { Text::new(resident.doing.as_str()) } else { Text::new("planning-open") };
            fixed(format!("{}.{slot}", resident.id), says, Some(beside(view, &name, slot)))
        }));
    }
    let mut rows = 1 + params.crews.len() + params.residents.len();
    for (index, resource) in params.resources.iter().enumerate() {
        let Some(reason) = &resource.closed_name else { continue };
        rows += 1;
        let name = Text::new(resource.name.as_str());
        controls.push(fixed(format!("{}.name", resource.id), name.clone(), None));
        controls.extend((0..slots).map(|slot| {
            let closed = view.world.closed[index].contains(&slot);
            let says = Text::new(if closed { reason.as_str() } else { "planning-open" });
            fixed(format!("{}.{slot}", resource.id), says, Some(beside(view, &name, slot)))
        }));
    }
    let kind = GroupKind::Grid { rows: u16::try_from(rows).unwrap_or(u16::MAX), cols: u16::from(slots) + 1 };
    Group { id: "board".into(), label: Text::new("planning-group-board"), kind, controls }
}

/// Something on the board that nobody can move.
fn fixed(id: String, label: Text, value: Option<Text>) -> Control {
    control(id, Role::Spot, label, value, false)
}

/// Whose cell it is, and when.
fn beside(view: &View<'_>, who: &Text, slot: u8) -> Text {
    Text::new("planning-cell").text("who", who.clone()).text("slot", slot_name(view.puzzle, slot))
}

/// The head of a column: when it is, and the weather.
fn head(view: &View<'_>, slot: u8) -> Control {
    let params = view.puzzle.params();
    let name = slot_name(view.puzzle, slot);
    let (rain, wind) = (params.rain_at(slot), params.wind_at(slot));
    let too_windy = params.resources.iter().filter_map(|one| one.max_wind).any(|most| wind > most);
    let key = match rain {
        0 if too_windy => "planning-head-wind",
        0 => "planning-head",
        100 => "planning-head-rain",
        _ => "planning-head-chance",
    };
    let mut label = Text::new(key).text("slot", name).number("count", f64::from(rain), 0);
    label = label.number("wind", f64::from(wind), 0);
    if view.state.now == Some(slot) {
        label = Text::new("planning-head-now").text("slot", label);
    }
    fixed(format!("slot.{slot}"), label, None)
}

fn cell(view: &View<'_>, crew: usize, slot: u8) -> Control {
    let params = view.puzzle.params();
    let described = &params.crews[crew];
    let id = || format!("{}.{slot}", described.id);
    let whose = beside(view, &Text::new(described.name.as_str()), slot);
    let begins =
        |task: &usize| lying(view.puzzle, view.state, *task).is_some_and(|one| one.crew == crew && one.from == slot);
    let marked = |task: usize, label: Text| {
        let wrong = view.conflicts.iter().any(|conflict| lies_wrong(conflict, task));
        if wrong { Text::new("planning-task-wrong").text("task", label) } else { label }
    };
    let value = |task: usize| Text::new("planning-join").text("one", whose.clone()).text("two", about(view, task));
    if let Some(task) = (0..params.tasks.len()).find(begins) {
        let label = marked(task, task_name(view.puzzle, task));
        let id = params.tasks[task].id.clone();
        if params.tasks[task].fixed {
            return fixed(id, label, Some(value(task)));
        }
        return control(id, Role::Carry { targets: targets(view, task) }, label, Some(value(task)), true);
    }
    if let Some(task) = goes_on(view.puzzle, view.state, crew, slot) {
        let label = Text::new("planning-goes-on").text("task", marked(task, task_name(view.puzzle, task)));
        if params.tasks[task].fixed {
            return fixed(id(), label, Some(value(task)));
        }
        return control(id(), Role::Carry { targets: targets(view, task) }, label, Some(value(task)), true);
    }
    if view.world.off[crew].contains(&slot) {
        return fixed(id(), Text::new("planning-off"), Some(whose));
    }
    control(id(), Role::Spot, slot_name(view.puzzle, slot), Some(whose), true)
}
