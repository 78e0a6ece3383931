//! A state as a Scene: all there is to know and do, for those who see and those who don't.

use super::belts;
use super::cell::Cell;
use super::code::Code;
use super::params::{After, Block, Cond, Puzzle, Reaction, StationKind};
use super::program::{self, Line, Spot};
use super::run::Run;
use super::sim::{Event, Mode, State, choices, question_id};
use super::words;
use crate::{Control, Gauge, Group, GroupKind, Role, Scene, Text};

/// Describes a state.
pub(super) fn describe(puzzle: &Puzzle, state: &State) -> Scene {
    let mut groups = vec![
        Group {
            id: "program".into(),
            label: Text::new("robot-group-program"),
            kind: GroupKind::Tree,
            controls: tree(puzzle, state),
        },
        list("blocks", tray(puzzle, state)),
        list("run", buttons(puzzle, state)),
        list("zones", zones(puzzle, state)),
        list("settings", settings(puzzle, state)),
    ];
    groups.retain(|group| !group.controls.is_empty());
    let (event, sound) = event(puzzle, state);
    Scene { narration: narration(puzzle, state), event, sound, gauges: gauges(puzzle, state), groups }
}

fn list(id: &str, controls: Vec<Control>) -> Group {
    Group { id: id.into(), label: Text::new(format!("robot-group-{id}")), kind: GroupKind::List, controls }
}

fn control(id: impl Into<String>, role: Role, label: Text, value: Option<Text>, enabled: bool) -> Control {
    Control { id: id.into(), role, label, value, enabled, place: None, depth: 0 }
}

fn resting(state: &State) -> bool {
    state.mode == Mode::Rest
}

/// Every spot of the program with the id of its control.
fn spots(lines: &[Line]) -> Vec<(String, Spot)> {
    let mut spots = Vec::new();
    for line in lines.iter().filter(|line| line.block != Block::Else) {
        spots.push((format!("b{}", line.id), Spot::Before(line.id)));
        if line.block.has_body() {
            spots.push((format!("end{}", line.id), Spot::Body(line.id)));
        }
        if matches!(line.block, Block::If(_)) {
            spots.push((format!("else{}", line.id), Spot::Else(line.id)));
            spots.push((format!("no{}", line.id), Spot::Else(line.id)));
        }
    }
    spots.push(("end".to_owned(), Spot::End));
    spots
}

/// The program: one control for each block, a spot at the end of each body, and one at the end.
fn tree(puzzle: &Puzzle, state: &State) -> Vec<Control> {
    let lines = &state.lines;
    let rest = resting(state);
    let spots = spots(lines);
    let targets = |id: u16| -> Vec<String> {
        if !rest {
            return Vec::new();
        }
        let fits = |spot: Spot| program::carry(&mut lines.clone(), id, spot);
        let mut targets: Vec<String> =
            spots.iter().filter(|(_, spot)| fits(*spot)).map(|(target, _)| target.clone()).collect();
        targets.push("trash".to_owned());
        targets
    };
    let mut controls = Vec::new();
    // Bodies that are open: where they end, and the spot that is there.
    let mut open: Vec<(usize, Control)> = Vec::new();
    let mut number = 0;
    for index in 0..=lines.len() {
        while let Some((end, _)) = open.last()
            && *end <= index
        {
            controls.extend(open.pop().map(|(_, spot)| spot));
        }
        let Some(line) = lines.get(index) else { break };
        let spot = |id: String, label: &str| {
            let role = control(id, Role::Spot, Text::new(label), None, rest);
            Control { depth: line.depth.saturating_add(1), ..role }
        };
        if line.block == Block::Else {
            let label = words::block(&line.block);
            let here = control(format!("else{}", line.id), Role::Spot, label, None, rest);
            controls.push(Control { depth: line.depth, ..here });
            open.push((program::body_end(lines, index), spot(format!("no{}", line.id), "robot-spot-else")));
            continue;
        }
        number += 1;
        let label = Text::new("robot-line").number("n", f64::from(number), 0).text("block", words::block(&line.block));
        let running = state.run.line == Some(line.id) && state.run.tick > 0;
        let value = match (words::parameter(puzzle, &line.block), running) {
            (Some(value), true) => Some(Text::new("robot-now-with").text("value", value)),
            (None, true) => Some(Text::new("robot-now")),
            (value, false) => value,
        };
        let role = Role::Carry { targets: targets(line.id) };
        controls.push(Control { depth: line.depth, ..control(format!("b{}", line.id), role, label, value, rest) });
        if line.block.has_body() {
            let label = if matches!(line.block, Block::If(_)) { "robot-spot-if" } else { "robot-spot-loop" };
            open.push((program::body_end(lines, index), spot(format!("end{}", line.id), label)));
        }
    }
    controls.push(control("end", Role::Spot, Text::new("robot-spot-end"), None, rest));
    controls
}

/// New blocks, and the place to throw away old ones.
fn tray(puzzle: &Puzzle, state: &State) -> Vec<Control> {
    let room = program::count(&state.lines) < puzzle.params.most_blocks;
    let enabled = resting(state) && room;
    let spots = if enabled { spots(&state.lines) } else { Vec::new() };
    let one = |(index, block): (usize, &Block)| {
        let fits = |spot: Spot| program::insert(&mut state.lines.clone(), state.next, block, spot);
        let targets = spots.iter().filter(|(_, spot)| fits(*spot)).map(|(id, _)| id.clone()).collect();
        let role = Role::Carry { targets };
        control(format!("new{index}"), role, words::block(block), words::parameter(puzzle, block), enabled)
    };
    let mut controls: Vec<Control> = puzzle.params.blocks.iter().enumerate().map(one).collect();
    controls.push(control("trash", Role::Spot, Text::new("robot-trash"), None, resting(state)));
    controls
}

/// Parameters of the blocks, as far as the tray doesn't offer each of them already.
fn settings(puzzle: &Puzzle, state: &State) -> Vec<Control> {
    let mut controls = Vec::new();
    let blocks = state.lines.iter().filter(|line| line.block != Block::Else);
    for (number, line) in (1_u32..).zip(blocks) {
        let label =
            |key: &str| Text::new(key).number("n", f64::from(number), 0).text("block", words::block(&line.block));
        let options = choices(puzzle, &line.block, false);
        let in_tray = options.iter().all(|(_, block)| puzzle.params.blocks.contains(block));
        if options.len() > 1 && !in_tray {
            let names = options.iter().map(|(id, block)| (id.clone(), option(puzzle, block))).collect();
            let role = Role::Choice { options: names, chosen: chosen(&line.block) };
            let value = words::parameter(puzzle, &line.block);
            controls.push(control(format!("b{}.what", line.id), role, label("robot-line"), value, resting(state)));
        }
        if let Block::If(Cond::Sees(_, sure)) | Block::Until(Cond::Sees(_, sure)) = &line.block
            && !puzzle.params.thresholds.is_empty()
        {
            let percent = |sure: u8| Text::new("robot-percent").number("percent", f64::from(sure), 0);
            let options = puzzle.params.thresholds.iter().map(|sure| (sure.to_string(), percent(*sure))).collect();
            let role = Role::Choice { options, chosen: sure.to_string() };
            let label = label("robot-line-sure");
            controls.push(control(format!("b{}.sure", line.id), role, label, Some(percent(*sure)), resting(state)));
        }
    }
    controls
}

/// The name of a parameter as an option.
fn option(puzzle: &Puzzle, block: &Block) -> Text {
    match block {
        Block::If(Cond::Sees(signal, _)) | Block::Until(Cond::Sees(signal, _)) => {
            Text::new("robot-ask-sees").text("what", words::signal_word(signal))
        }
        _ => words::parameter(puzzle, block).unwrap_or_else(|| words::block(block)),
    }
}

/// The id of the present parameter as an option.
fn chosen(block: &Block) -> String {
    match block {
        Block::Go(id) | Block::Call(id) => id.clone(),
        Block::Grip(number) | Block::Wait(number) | Block::Repeat(number) => number.to_string(),
        Block::If(cond) | Block::Until(cond) => question_id(cond),
        _ => String::new(),
    }
}

fn zones(puzzle: &Puzzle, state: &State) -> Vec<Control> {
    if !puzzle.params.set_zones {
        return Vec::new();
    }
    let reaction = |id: &str, now: Reaction| {
        let name = |reaction: Reaction| Text::new(format!("robot-react-{}", reaction.id()));
        let options = [Reaction::Nothing, Reaction::Slow, Reaction::Stop];
        let options = options.into_iter().map(|reaction| (reaction.id().to_owned(), name(reaction))).collect();
        let role = Role::Choice { options, chosen: now.id().to_owned() };
        control(id, role, Text::new(format!("robot-zone-{id}")), Some(name(now)), resting(state))
    };
    let name = |after: After| if after == After::GoOn { "go_on" } else { "start_over" };
    let text = |after: After| Text::new(if after == After::GoOn { "robot-after-go-on" } else { "robot-after-over" });
    let options = [After::GoOn, After::StartOver].into_iter().map(|after| (name(after).to_owned(), text(after)));
    let after = state.zones.after;
    let role = Role::Choice { options: options.collect(), chosen: name(after).to_owned() };
    let mut controls = vec![
        reaction("inner", state.zones.inner),
        control("after", role, Text::new("robot-zone-after"), Some(text(after)), resting(state)),
    ];
    if puzzle.walked_by() {
        controls.insert(0, reaction("outer", state.zones.outer));
    }
    controls
}

fn buttons(puzzle: &Puzzle, state: &State) -> Vec<Control> {
    let (rest, written) = (resting(state), !state.lines.is_empty());
    let button = |id: &str, enabled: bool| control(id, Role::Button, Text::new(format!("robot-{id}")), None, enabled);
    let mut controls = vec![
        button("run", rest && written),
        button("step", rest && written),
        button("stop", !rest),
        button("reset", rest && state.run.tick > 0),
    ];
    if puzzle.belts.len() > 1 {
        let name = |belt: u8| Text::new("robot-belt").number("n", f64::from(belt) + 1.0, 0);
        let options = (0..belts::known(puzzle)).map(|belt| (belt.to_string(), name(belt))).collect();
        let role = Role::Choice { options, chosen: state.belt.to_string() };
        controls.push(control("belt", role, Text::new("robot-belt-choice"), Some(name(state.belt)), rest));
    }
    controls
}

fn gauges(puzzle: &Puzzle, state: &State) -> Vec<Gauge> {
    let run = &state.run;
    let gauge = |id: &str, count: f64, most: f64| Gauge {
        id: id.into(),
        label: Text::new(format!("robot-gauge-{id}")),
        value: Text::new("robot-of").number("count", count, 0).number("most", most, 0),
        level: if most > 0.0 { (count / most).clamp(0.0, 1.0) } else { 0.0 },
    };
    let items = run.items.len() as f64;
    let mut gauges = vec![gauge("right", f64::from(run.totals.right), items)];
    for (index, station) in puzzle.params.stations.iter().enumerate() {
        if let StationKind::Bin(Some(capacity)) = station.kind {
            let lies = run.bins.get(index).map_or(0, Vec::len) as f64;
            let name = Text::new("robot-gauge-bin").text("place", Text::new(&station.name));
            let gauge = gauge("bin", lies, f64::from(capacity));
            gauges.push(Gauge { id: format!("bin-{}", station.id), label: name, ..gauge });
        }
    }
    gauges.push(Gauge {
        value: Text::new("robot-count").number("count", f64::from(run.totals.moves), 0),
        ..gauge("moves", f64::from(run.totals.moves), 3.0 * items)
    });
    let most = puzzle.params.most_blocks;
    gauges.push(gauge("blocks", f64::from(program::count(&state.lines)), f64::from(most)));
    gauges
}

/// Where the arm is, what it holds and what the sensor sees; and who is near.
fn narration(puzzle: &Puzzle, state: &State) -> Vec<Text> {
    let run = &state.run;
    let index = puzzle.params.stations.iter().position(|station| station.at.0 == run.x);
    let place = match index.and_then(|index| u8::try_from(index).ok()) {
        Some(index) => words::station(puzzle, index),
        None => Text::new("robot-on-the-way"),
    };
    let held = run.held.map_or_else(|| Text::new("robot-nothing"), |held| words::kind(puzzle, held.kind));
    let mut narration = vec![
        Text::new("robot-sees-now-arm").text("place", place).text("thing", held),
        Text::new("robot-sees-now-sensor").text("what", sensor(puzzle, state, run)),
    ];
    if let Some(zone) = run.person {
        narration.push(Text::new(match zone {
            super::Zone::Outer => "robot-somebody-near",
            super::Zone::Inner => "robot-somebody-in",
        }));
    }
    if !run.fallen.is_empty() {
        narration.push(Text::new("robot-fallen").number("count", run.fallen.len() as f64, 0));
    }
    narration
}

/// What the sensor sees now, with how sure it is where that matters.
fn sensor(puzzle: &Puzzle, state: &State, run: &Run) -> Text {
    let belt = belts::belt(puzzle, state.seed, run.belt);
    let cell = Cell { puzzle, code: &Code::default(), belt: &belt, zones: state.zones };
    let Some(item) = cell.current(run).and_then(|index| run.items.get(index)) else {
        return Text::new("robot-nothing");
    };
    let Some(kind) = puzzle.params.kinds.get(usize::from(item.kind)) else { return Text::new("robot-nothing") };
    let hidden = |signal: &str| item.topped > 0 && signal == super::cell::BARE;
    let seen = kind.sees.iter().filter(|(signal, _)| !hidden(signal)).max_by_key(|(_, sure)| *sure);
    match seen {
        _ if item.topped > 0 => words::signal_word(super::cell::TOPPED),
        Some((signal, sure)) if !puzzle.params.thresholds.is_empty() => Text::new("robot-sensor-sure")
            .text("what", words::signal_word(signal))
            .number("percent", f64::from(*sure), 0),
        Some((signal, _)) => words::signal_word(signal),
        None => Text::new("robot-sees-empty"),
    }
}

/// What just happened, and its sound.
fn event(puzzle: &Puzzle, state: &State) -> (Option<Text>, Option<String>) {
    let about = |key: &str, block: &Block| Some(Text::new(key).text("block", words::block(block)));
    let (text, sound) = match &state.event {
        Event::Begin => return (None, None),
        Event::Put(block) => (about("robot-event-put", block), Some("snap")),
        Event::Carried(block) => (about("robot-event-carried", block), Some("snap")),
        Event::Taken(block) => (about("robot-event-taken", block), Some("unsnap")),
        Event::Changed(block) => (about("robot-event-changed", block), Some("click")),
        Event::Zoned => (Some(Text::new("robot-event-zoned")), Some("lock")),
        Event::Belt(belt) => {
            (Some(Text::new("robot-event-belt").number("n", f64::from(*belt) + 1.0, 0)), Some("clunk"))
        }
        Event::Cell => (Some(words::happened(puzzle, &state.run)), words::sound(state.run.happened)),
        Event::Paused => (Some(Text::new("robot-event-paused")), Some("clack")),
        Event::Reset => (Some(Text::new("robot-event-reset")), Some("whoosh")),
    };
    (text, sound.map(str::to_owned))
}
