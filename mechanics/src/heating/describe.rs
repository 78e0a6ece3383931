//! A state as a Scene: all there is to know and do, for those who see and those who don't.

use super::check::Puzzle;
use super::heat::{Balance, balance};
use super::layout;
use super::params::{Criterion, Fault};
use super::sim::{Event, State};
use crate::{Control, Gauge, Group, GroupKind, Place, Role, Scene, Text};

/// Describes a state.
pub(super) fn describe(puzzle: &Puzzle, state: &State) -> Scene {
    let now = balance(puzzle, state);
    let view = View { puzzle, state, now: &now };
    let mut groups = vec![view.valves(), view.cellar(), view.tools(), view.things(), view.upgrades()];
    groups.retain(|group| !group.controls.is_empty());
    Scene {
        narration: view.narration(),
        event: view.event(),
        sound: view.sound().map(str::to_owned),
        gauges: view.gauges(),
        groups,
    }
}

/// How warm a room is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feels {
    /// Below its band.
    Cold,
    /// In its band.
    Good,
    /// Above its band.
    Hot,
}

/// How warm a room is at a temperature, in °C.
pub fn feels(puzzle: &Puzzle, room: usize, degrees: f64) -> Feels {
    // What reads as the limit on a thermometer with one decimal is the limit.
    let rounded = libm::round(degrees * 10.0) / 10.0;
    match puzzle.params().rooms.get(room).map(|room| room.band) {
        Some((low, _)) if rounded < low => Feels::Cold,
        Some((_, high)) if rounded > high => Feels::Hot,
        _ => Feels::Good,
    }
}

impl Feels {
    /// Its word in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Good => "good",
            Self::Hot => "hot",
        }
    }
}

/// A temperature in words.
pub(super) fn degrees(degrees: f64) -> Text {
    Text::new("heating-degrees").number("degrees", degrees, 1)
}

/// How a room is, in a sentence.
pub(super) fn room(puzzle: &Puzzle, now: &Balance, room: usize) -> Text {
    let warm = now.rooms.get(room).copied().unwrap_or(0.0);
    Text::new(format!("heating-room-{}", feels(puzzle, room, warm).word()))
        .text("room", room_name(puzzle, room))
        .text("degrees", degrees(warm))
}

/// The name of a room.
pub(super) fn room_name(puzzle: &Puzzle, room: usize) -> Text {
    Text::new(puzzle.params.rooms.get(room).map_or("", |room| room.name.as_str()))
}

/// The name of a thing that tools can be put on.
pub(super) fn thing_name(puzzle: &Puzzle, thing: usize) -> Text {
    let emitter = puzzle.params.emitters.get(thing);
    Text::new(emitter.map_or("heating-filter", |emitter| emitter.name.as_str()))
}

/// What is known before a scene is made.
struct View<'a> {
    puzzle: &'a Puzzle,
    state: &'a State,
    now: &'a Balance,
}

fn button(id: String, label: Text, value: Option<Text>, enabled: bool, place: Place) -> Control {
    Control { id, role: Role::Button, label, value, enabled, place: Some(place), depth: 0 }
}

fn group(id: &str, controls: Vec<Control>) -> Group {
    Group { id: id.into(), label: Text::new(format!("heating-group-{id}")), kind: GroupKind::Free, controls }
}

impl View<'_> {
    /// Two buttons: one step down, one step up.
    fn pair(
        &self,
        key: &str,
        id: &str,
        name: Option<Text>,
        value: &Text,
        ends: (bool, bool),
        at: (Place, Place),
    ) -> [Control; 2] {
        let one = |word: &str, enabled: bool, place: Place| {
            let label = Text::new(format!("heating-{key}-{word}"));
            let label = match &name {
                Some(name) => label.text("thing", name.clone()),
                None => label,
            };
            button(format!("{id}.{word}"), label, Some(value.clone()), enabled, place)
        };
        [one("less", ends.0, at.0), one("more", ends.1, at.1)]
    }

    /// The room that an emitter warms, in a sentence.
    fn room_of(&self, emitter: usize) -> Text {
        room(self.puzzle, self.now, self.puzzle.room_of(emitter).unwrap_or(0))
    }

    fn stand(&self, emitter: usize) -> Text {
        let stand = self.state.stands.get(emitter).copied().unwrap_or(0);
        let most = self.puzzle.params.emitters.get(emitter).map_or(0, |emitter| emitter.stands);
        Text::new("heating-stand").number("stand", f64::from(stand), 0).number("most", f64::from(most), 0)
    }

    fn valves(&self) -> Group {
        let mut controls = Vec::new();
        for (index, emitter) in self.puzzle.params.emitters.iter().enumerate() {
            let name = Some(thing_name(self.puzzle, index));
            if emitter.valve {
                let stand = self.state.stands.get(index).copied().unwrap_or(0);
                let ends = (stand > 0, stand < emitter.stands);
                let at = layout::valve(self.puzzle, index);
                let id = format!("valve.{}", emitter.id);
                controls.extend(self.pair("valve", &id, name.clone(), &self.stand(index), ends, at));
            }
            if emitter.mix.is_some() {
                let tenths = self.state.mixes.get(index).copied().unwrap_or(10);
                let value = Text::new("heating-mix").number("percent", 10.0 * f64::from(tenths), 0);
                let at = layout::mix(self.puzzle, index);
                let ends = (tenths > 1, tenths < 10);
                controls.extend(self.pair("mix", &format!("mix.{}", emitter.id), name, &value, ends, at));
            }
        }
        group("valves", controls)
    }

    fn cellar(&self) -> Group {
        let params = &self.puzzle.params;
        let mut controls = Vec::new();
        let last = |length: usize, now: u8| usize::from(now) + 1 < length;
        if params.source.waters.len() > 1 {
            let (_, less, more) = layout::source();
            let ends = (self.state.water > 0, last(params.source.waters.len(), self.state.water));
            controls.extend(self.pair("water", "water", None, &self.set_water(), ends, (less, more)));
        }
        if params.pump.speeds.len() > 1 {
            let (_, less, more) = layout::pump();
            let ends = (self.state.speed > 0, last(params.pump.speeds.len(), self.state.speed));
            controls.extend(self.pair("pump", "pump", None, &self.speed(), ends, (less, more)));
        }
        if self.puzzle.asks(Criterion::Pressure) {
            controls.push(button(
                "fill".into(),
                Text::new("heating-fill"),
                Some(self.pressure()),
                true,
                layout::fill(),
            ));
        }
        group("cellar", controls)
    }

    fn set_water(&self) -> Text {
        let waters = &self.puzzle.params.source.waters;
        Text::new("heating-water")
            .text("degrees", degrees(waters.get(usize::from(self.state.water)).copied().unwrap_or(0.0)))
    }

    fn speed(&self) -> Text {
        let most = self.puzzle.params.pump.speeds.len() as f64;
        Text::new("heating-stand").number("stand", f64::from(self.state.speed) + 1.0, 0).number("most", most, 0)
    }

    fn pressure(&self) -> Text {
        Text::new("heating-bar").number("bar", f64::from(self.state.pressure) / 100.0, 1)
    }

    fn tools(&self) -> Group {
        let ids = |things: Vec<usize>| things.into_iter().map(|thing| self.puzzle.thing_id(thing).to_owned()).collect();
        let carry = |id: String, label: Text, value: Option<Text>, targets: Vec<usize>, at: usize| Control {
            id,
            role: Role::Carry { targets: ids(targets) },
            label,
            value,
            enabled: true,
            place: Some(layout::tool(self.puzzle, at)),
            depth: 0,
        };
        let mut controls =
            vec![carry("meter".into(), Text::new("heating-meter"), self.reading(), self.puzzle.fitting(None), 0)];
        for (index, tool) in self.puzzle.params.tools.iter().enumerate() {
            let label = Text::new(format!("heating-tool-{}", tool.id()));
            let targets = self.puzzle.fitting(Some(*tool));
            controls.push(carry(format!("tool.{}", tool.id()), label, None, targets, index + 1));
        }
        group("tools", controls)
    }

    /// Everything that tools can be put on.
    fn things(&self) -> Group {
        let controls = (0..self.puzzle.things()).map(|thing| Control {
            id: self.puzzle.thing_id(thing).to_owned(),
            role: Role::Spot,
            label: thing_name(self.puzzle, thing),
            value: (thing < self.puzzle.params.emitters.len()).then(|| self.room_of(thing)),
            enabled: true,
            place: Some(if thing < self.puzzle.params.emitters.len() {
                layout::emitter(self.puzzle, thing)
            } else {
                layout::filter()
            }),
            depth: 0,
        });
        group("things", controls.collect())
    }

    fn upgrades(&self) -> Group {
        let tools = 1 + self.puzzle.params.tools.len();
        let controls = self.puzzle.params.upgrades.iter().enumerate().map(|(index, upgrade)| {
            let on = self.state.has(index);
            let price = Text::new("heating-euros").number("euros", f64::from(upgrade.price), 0);
            Control {
                id: format!("buy.{}", upgrade.id),
                role: Role::Toggle { on },
                label: Text::new(upgrade.name.as_str()),
                value: Some(price),
                enabled: true,
                place: Some(layout::tool(self.puzzle, tools + index)),
                depth: 0,
            }
        });
        group("upgrades", controls.collect())
    }

    /// What the meter says, in a sentence.
    fn reading(&self) -> Option<Text> {
        let thing = usize::from(self.state.meter?);
        if thing >= self.puzzle.params.emitters.len() {
            let key = if self.state.dirty { "heating-reading-blocked" } else { "heating-reading-clean" };
            return Some(Text::new(key).number("flow", self.now.flow, 0));
        }
        let key = match self.state.fault(thing) {
            Some(Fault::Air) => "heating-reading-air",
            Some(Fault::Leak) => "heating-reading-leak",
            None if self.now.flows[thing] <= 0.0 => "heating-reading-still",
            None => "heating-reading",
        };
        Some(
            Text::new(key)
                .text("thing", thing_name(self.puzzle, thing))
                .number("flow", self.now.flows[thing], 0)
                .text("inlet", degrees(self.now.inlets[thing]))
                .text("outlet", degrees(self.now.outlets[thing])),
        )
    }

    fn gauges(&self) -> Vec<Gauge> {
        let params = &self.puzzle.params;
        let mut gauges = Vec::new();
        let mut add = |id: &str, value: Text, level: f64| {
            let label = Text::new(format!("heating-gauge-{id}"));
            gauges.push(Gauge { id: id.into(), label, value, level: level.max(0.0) });
        };
        let warm = |value: f64| ((value - 10.0) / 80.0).min(1.0);
        // Where nothing is the most, the needle has room above what is usual.
        let of_most = |value: f64, most: Option<f64>, usual: f64| {
            most.map_or((value / usual / 2.0).min(1.0), |most| value / most.max(1.0))
        };
        if let Some(thing) = self.state.meter.map(usize::from) {
            let emitter = thing < params.emitters.len();
            let flow = if emitter { self.now.flows[thing] } else { self.now.flow };
            let (inlet, outlet) = if emitter {
                (self.now.inlets[thing], self.now.outlets[thing])
            } else {
                (self.now.supply, self.now.back)
            };
            add("flow", Text::new("heating-flow").number("flow", flow, 0), (flow / (params.pump.flow * 1.5)).min(1.0));
            add("inlet", degrees(inlet), warm(inlet));
            add("outlet", degrees(outlet), warm(outlet));
        }
        if self.puzzle.asks(Criterion::Pressure) {
            add("bar", self.pressure(), (f64::from(self.state.pressure) / 300.0).min(1.0));
        }
        let watts = |watts: f64, most: Option<f64>| match most {
            Some(most) => Text::new("heating-watts-of").number("watts", watts, 0).number("most", most, 0),
            None => Text::new("heating-watts").number("watts", watts, 0),
        };
        if self.puzzle.asks(Criterion::PumpPower) {
            let most = params.pump_watts;
            add("pump", watts(self.now.pump, most), of_most(self.now.pump, most, 100.0));
        }
        if self.puzzle.asks(Criterion::Power) {
            let most = params.watts;
            add("power", watts(self.now.power, most), of_most(self.now.power, most, 1000.0));
        }
        if let Some(budget) = params.budget.filter(|_| self.puzzle.asks(Criterion::Budget)) {
            let (spent, budget) = (f64::from(spent(self.puzzle, self.state)), f64::from(budget));
            let value = Text::new("heating-euros-of").number("euros", spent, 0).number("most", budget, 0);
            add("budget", value, spent / budget.max(1.0));
        }
        gauges
    }

    fn narration(&self) -> Vec<Text> {
        if self.stopped() {
            return vec![Text::new("heating-now-stopped")];
        }
        let mut narration: Vec<Text> =
            (0..self.puzzle.params.rooms.len()).map(|index| room(self.puzzle, self.now, index)).collect();
        if let Some(text) = self.whistle() {
            narration.push(text);
        }
        narration
    }

    fn stopped(&self) -> bool {
        self.state.pressure < super::heat::LEAST_PRESSURE
    }

    fn whistle(&self) -> Option<Text> {
        let mut whistles = self.now.whistles(self.puzzle);
        let first = whistles.next()?;
        let key = if whistles.next().is_some() { "heating-now-whistles" } else { "heating-now-whistle" };
        Some(Text::new(key).text("thing", thing_name(self.puzzle, first)))
    }

    fn event(&self) -> Option<Text> {
        let thing = |key: &str, index: u8| {
            let text = Text::new(key).text("thing", thing_name(self.puzzle, usize::from(index)));
            text.text("room", self.room_of(usize::from(index)))
        };
        let bought = |key: &str, index: u8| {
            let upgrade = self.puzzle.params.upgrades.get(usize::from(index));
            Text::new(key).text("thing", Text::new(upgrade.map_or("", |upgrade| upgrade.name.as_str())))
        };
        let text = match self.state.event {
            Event::Begin => return None,
            Event::Valve(index) => thing("heating-event-valve", index).text("stand", self.stand(usize::from(index))),
            Event::Mix(index) => thing("heating-event-mix", index),
            Event::Speed => Text::new("heating-event-speed").text("stand", self.speed()),
            Event::Water => Text::new("heating-event-water").text("water", self.set_water()),
            Event::Measured(_) => return self.reading(),
            Event::Bled(index) => thing("heating-event-bled", index),
            Event::Sprayed(index) => thing("heating-event-sprayed", index),
            Event::Cleaned => Text::new("heating-event-cleaned"),
            Event::Clean => Text::new("heating-event-clean"),
            Event::Sealed(index) => thing("heating-event-sealed", index),
            Event::Dry(index) => thing("heating-event-dry", index),
            Event::Replaced(index) => thing("heating-event-replaced", index),
            Event::Filled => Text::new("heating-event-filled").text("bar", self.pressure()),
            Event::Overfull => Text::new("heating-event-overfull"),
            Event::Stopped => Text::new("heating-event-stopped"),
            Event::Bought(index) => bought("heating-event-bought", index),
            Event::Returned(index) => bought("heating-event-returned", index),
        };
        Some(text)
    }

    fn sound(&self) -> Option<&'static str> {
        let whistles = || self.now.whistles(self.puzzle).next().is_some();
        Some(match self.state.event {
            Event::Begin => return None,
            Event::Valve(_) | Event::Mix(_) | Event::Water => "click",
            Event::Speed if whistles() => "whoosh",
            Event::Speed => "hum",
            Event::Measured(_) => "beep",
            Event::Bled(_) => "hiss",
            Event::Sprayed(_) | Event::Overfull => "fizz",
            Event::Cleaned | Event::Sealed(_) => "plop",
            Event::Clean | Event::Dry(_) => "clack",
            Event::Replaced(_) | Event::Bought(_) | Event::Returned(_) => "clunk",
            Event::Filled => "drip",
            Event::Stopped => "stop",
        })
    }
}

/// What was spent, in euros.
pub(super) fn spent(puzzle: &Puzzle, state: &State) -> u32 {
    let bought = puzzle.params.upgrades.iter().enumerate().filter(|(index, _)| state.has(*index));
    bought.map(|(_, upgrade)| upgrade.price).sum()
}
