//! What an author writes for a wiring challenge, and what is checked of it.

use crate::Problem;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Parameters as written in RON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Where the power comes from.
    pub supply: Supply,
    /// Everything that wires can be put on; exactly one of kind `Box`.
    pub parts: Vec<Part>,
    /// Wires that are there at the start, as pairs of terminals `part.terminal`.
    #[serde(default)]
    pub wires: Vec<(String, String)>,
    /// Tops of the storeys in scene units, from the highest storey to the lowest.
    pub floors: Vec<f32>,
    /// Where the vertical conduit runs, in scene units.
    pub shaft_x: f32,
    /// How many wires fit in the conduit between two storeys; as many as one likes when absent.
    #[serde(default)]
    pub conduit_max: Option<u8>,
    /// Whether the group is already off, locked and measured at the start.
    #[serde(default)]
    pub begin_safe: bool,
    /// Terminals that must be measured dead before the first wire.
    #[serde(default)]
    pub measure: Vec<String>,
    /// The switches that the client tries at delivery, in this order.
    #[serde(default)]
    pub walk: Vec<String>,
    /// What the work must meet, in the order in which it is shown.
    pub criteria: Vec<Criterion>,
}

/// The supply, as a source with an inner resistance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supply {
    /// Effective voltage in volts; loads are resistive, so effective values behave as direct current does.
    pub volts: f64,
    /// Resistance of the way there and back, in ohms.
    pub ohms: f64,
    /// Rated current in amperes of the circuit breaker (B curve); on a safe low voltage, of a protection that lets go
    /// of the wire that made a short circuit. Up to 50 V it may be left out.
    #[serde(default)]
    pub breaker_amps: Option<f64>,
    /// Residual current at which the RCD trips, in amperes.
    #[serde(default)]
    pub rcd_amps: Option<f64>,
}

/// One part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Unique in the challenge: lower case letters, digits and `_`.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Middle of its row of terminals, in scene units.
    pub at: (f32, f32),
    /// Text key of its name, such as `Lamp upstairs`.
    pub name: String,
    /// Kinds that the pupil may change it into.
    #[serde(default)]
    pub may_be: Vec<Kind>,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// The supply: `l`, `n`, and `pe` unless it is a safe low voltage.
    Box,
    /// A lamp of so many watts at the supply's voltage: `l`, `n`, and `pe` unless the voltage is low.
    Lamp(f64),
    /// A light that must always have power: `l`, `n`, `pe`.
    EmergencyLight(f64),
    /// A socket with an appliance of so many watts in it: `l`, `n`, `pe`.
    Socket(f64),
    /// One-way switch: `a`, `b`.
    Switch,
    /// Two-way switch: `com` to `t1` or `t2`.
    TwoWay,
    /// Cross switch: `a1`, `a2` straight or crossed to `b1`, `b2`.
    Cross,
    /// Push-button that closes for a moment: `a`, `b`.
    PushButton,
    /// Impulse relay: each pulse on the coil `a1`, `a2` flips the contact `c1`, `c2`.
    ImpulseRelay,
}

/// Something that is measured on the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Criterion {
    /// Every lamp gives light now.
    Lit,
    /// From every position, every switch of the walk turns all lamps from off to on or back.
    AllPositions,
    /// The metal of every part is connected to earth.
    Earthed,
    /// Where a lamp is off, there is no voltage on it.
    NeutralUnswitched,
    /// The group was off, locked and measured dead before the first wire was touched.
    TestedDead,
    /// The emergency light has power in every position.
    EmergencyAlways,
    /// No conduit holds more wires than fit.
    ConduitFits,
    /// The group is back on and nothing trips.
    PowerOn,
}

impl Kind {
    /// Names of the terminals, from left to right.
    pub fn terminals(self, low_voltage: bool) -> &'static [&'static str] {
        match self {
            Self::Box | Self::Lamp(_) | Self::EmergencyLight(_) | Self::Socket(_) if low_voltage => &["l", "n"],
            Self::Box | Self::Lamp(_) | Self::EmergencyLight(_) | Self::Socket(_) => &["l", "n", "pe"],
            Self::Switch | Self::PushButton => &["a", "b"],
            Self::TwoWay => &["com", "t1", "t2"],
            Self::Cross => &["a1", "a2", "b1", "b2"],
            Self::ImpulseRelay => &["a1", "a2", "c1", "c2"],
        }
    }

    /// Whether the pupil can flip or press it.
    pub fn is_switch(self) -> bool {
        matches!(self, Self::Switch | Self::TwoWay | Self::Cross | Self::PushButton)
    }

    /// Power in watts of a load.
    pub fn watts(self) -> Option<f64> {
        match self {
            Self::Lamp(watts) | Self::EmergencyLight(watts) | Self::Socket(watts) => Some(watts),
            _ => None,
        }
    }

    /// The word for it in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Box => "box",
            Self::Lamp(_) => "lamp",
            Self::EmergencyLight(_) => "emergency-light",
            Self::Socket(_) => "socket",
            Self::Switch => "switch",
            Self::TwoWay => "two-way",
            Self::Cross => "cross",
            Self::PushButton => "push-button",
            Self::ImpulseRelay => "impulse-relay",
        }
    }
}

impl Criterion {
    /// The word for it in text keys and outcomes.
    pub fn id(self) -> &'static str {
        match self {
            Self::Lit => "lit",
            Self::AllPositions => "all_positions",
            Self::Earthed => "earthed",
            Self::NeutralUnswitched => "neutral_unswitched",
            Self::TestedDead => "tested_dead",
            Self::EmergencyAlways => "emergency_always",
            Self::ConduitFits => "conduit_fits",
            Self::PowerOn => "power_on",
        }
    }
}

/// Parameters that make sense.
#[derive(Clone, Debug, PartialEq)]
pub struct Puzzle {
    pub(super) params: Params,
    pub(super) box_part: usize,
    pub(super) walk: Vec<usize>,
    pub(super) wires: Vec<(Terminal, Terminal)>,
    pub(super) measure: Vec<Terminal>,
}

/// A terminal: index of the part, and of the terminal on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Terminal {
    /// Index of the part.
    pub part: u16,
    /// Index of the terminal, from left to right.
    pub pin: u8,
}

impl Puzzle {
    /// The parameters.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// Whether the voltage is so low that it is safe to touch.
    pub fn low_voltage(&self) -> bool {
        low_voltage(&self.params.supply)
    }

    /// Finds a terminal by `part.terminal`, given the present kinds of the parts.
    pub fn terminal(&self, kinds: &[Kind], name: &str) -> Option<Terminal> {
        find_terminal(&self.params, kinds, name)
    }

    /// `part.terminal`; empty for a terminal that does not exist.
    pub fn terminal_name(&self, kinds: &[Kind], terminal: Terminal) -> String {
        let part = usize::from(terminal.part);
        let pin = kinds.get(part).and_then(|kind| kind.terminals(self.low_voltage()).get(usize::from(terminal.pin)));
        match (self.params.parts.get(part), pin) {
            (Some(part), Some(pin)) => format!("{}.{pin}", part.id),
            _ => String::new(),
        }
    }
}

/// Up to 50 V alternating current counts as safe to touch in dry rooms (NEN 1010, IEC 60364-4-41).
fn low_voltage(supply: &Supply) -> bool {
    supply.volts <= 50.0
}

fn find_terminal(params: &Params, kinds: &[Kind], name: &str) -> Option<Terminal> {
    let (part, pin) = name.split_once('.')?;
    let index = params.parts.iter().position(|candidate| candidate.id == part)?;
    let pin =
        kinds.get(index)?.terminals(low_voltage(&params.supply)).iter().position(|candidate| *candidate == pin)?;
    Some(Terminal { part: u16::try_from(index).ok()?, pin: u8::try_from(pin).ok()? })
}

/// More parts than this and the page has no room for them.
const MOST_PARTS: usize = 24;
/// Every position of every switch is tried: two to the power of this.
const MOST_SWITCHES: usize = 6;

/// Checks parameters; reports everything that is wrong.
pub(super) fn check(params: &Params) -> Result<Puzzle, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut problem = |at: String, message: String, hint: &str| problems.push(Problem::new(at, message, hint));

    check_supply(&params.supply, &mut problem);
    if params.parts.len() > MOST_PARTS {
        problem("parts".into(), format!("{} parts are too many", params.parts.len()), "use at most 24 parts");
    }
    let kinds: Vec<Kind> = params.parts.iter().map(|part| part.kind).collect();
    check_parts(params, &mut problem);

    let boxes: Vec<usize> = (0..kinds.len()).filter(|index| kinds[*index] == Kind::Box).collect();
    if boxes.len() != 1 {
        problem(
            "parts".into(),
            format!("there are {} parts of kind `Box`", boxes.len()),
            "give exactly one `Box`: the supply",
        );
    }
    let switches = params
        .parts
        .iter()
        .filter(|part| part.kind.is_switch() || part.may_be.iter().any(|kind| kind.is_switch()))
        .count();
    if switches > MOST_SWITCHES {
        problem(
            "parts".into(),
            format!("{switches} switches are too many to try every position"),
            "use at most 6 switches",
        );
    }

    let mut find = |at: String, name: &str| {
        let found = find_terminal(params, &kinds, name);
        if found.is_none() {
            problem(at, format!("there is no terminal `{name}`"), "write `part.terminal`, such as `lamp.l`");
        }
        found
    };
    let mut wires = Vec::new();
    for (index, (from, to)) in params.wires.iter().enumerate() {
        let ends = (find(format!("wires[{index}]"), from), find(format!("wires[{index}]"), to));
        if let (Some(from), Some(to)) = ends {
            wires.push((from.min(to), from.max(to)));
        }
    }
    let measure: Vec<Terminal> =
        params.measure.iter().enumerate().filter_map(|(index, name)| find(format!("measure[{index}]"), name)).collect();
    for (index, (from, to)) in wires.iter().enumerate() {
        if from == to || wires[..index].contains(&(*from, *to)) {
            problem(format!("wires[{index}]"), "this wire goes nowhere new".into(), "remove it");
        }
    }
    wires.sort_unstable();

    let mut walk = Vec::new();
    for (index, id) in params.walk.iter().enumerate() {
        match params.parts.iter().position(|part| part.id == *id && part.kind.is_switch()) {
            Some(part) => walk.push(part),
            None => {
                problem(format!("walk[{index}]"), format!("there is no switch `{id}`"), "name a part that is a switch")
            }
        }
    }
    if params.criteria.is_empty() {
        problem("criteria".into(), "nothing is asked".into(), "name at least one criterion");
    }
    if params.criteria.contains(&Criterion::AllPositions) && params.walk.is_empty() {
        problem("walk".into(), "`AllPositions` needs switches that the client tries".into(), "fill `walk`");
    }
    if !kinds.iter().any(|kind| matches!(kind, Kind::Lamp(_))) {
        problem("parts".into(), "there is no lamp".into(), "add a part of kind `Lamp(watts)`");
    }
    if params.criteria.contains(&Criterion::EmergencyAlways)
        && !kinds.iter().any(|kind| matches!(kind, Kind::EmergencyLight(_)))
    {
        problem(
            "criteria".into(),
            "`EmergencyAlways` needs an emergency light".into(),
            "add a part of kind `EmergencyLight(watts)`",
        );
    }
    let ordered = params.floors.windows(2).all(|pair| pair[0] < pair[1]);
    if params.floors.is_empty() || !ordered || params.floors.iter().any(|top| !(0.0..900.0).contains(top)) {
        problem(
            "floors".into(),
            "the tops of the storeys make no house".into(),
            "give them from high to low, between 0 and 900, rising",
        );
    }
    if !(0.0..=1600.0).contains(&params.shaft_x) {
        problem("shaft_x".into(), "the conduit is outside the scene".into(), "choose a value from 0 to 1600");
    }
    if problems.is_empty() {
        Ok(Puzzle { params: params.clone(), box_part: boxes[0], walk, wires, measure })
    } else {
        Err(problems)
    }
}

fn check_supply(supply: &Supply, problem: &mut impl FnMut(String, String, &str)) {
    // `contains` is false for NaN, so a missing number is refused here too.
    let mut within = |at: &str, value: f64, low: f64, high: f64, unit: &str| {
        if !(low..=high).contains(&value) {
            problem(
                format!("supply.{at}"),
                format!("{value} {unit} is out of range"),
                &format!("choose a value from {low} to {high} {unit}"),
            );
        }
    };
    within("volts", supply.volts, 5.0, 400.0, "V");
    within("ohms", supply.ohms, 0.01, 10.0, "ohm");
    if let Some(amps) = supply.breaker_amps {
        within("breaker_amps", amps, 0.5, 63.0, "A");
    }
    if let Some(amps) = supply.rcd_amps {
        within("rcd_amps", amps, 0.01, 0.5, "A");
    }
    if supply.breaker_amps.is_none() && supply.volts > 50.0 {
        problem(
            "supply.breaker_amps".into(),
            "more than 50 V without a circuit breaker is not safe".into(),
            "give `breaker_amps: Some(16)`",
        );
    }
}

fn check_parts(params: &Params, problem: &mut impl FnMut(String, String, &str)) {
    let mut seen = BTreeSet::new();
    for (index, part) in params.parts.iter().enumerate() {
        let at = |field: &str| format!("parts[{index}].{field}");
        let good = !part.id.is_empty()
            && part.id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
        if !good {
            problem(at("id"), format!("`{}` is no id", part.id), "use lower case letters, digits and `_`");
        }
        if !seen.insert(&part.id) {
            problem(at("id"), format!("two parts are called `{}`", part.id), "give each part an id of its own");
        }
        if !(0.0..=1600.0).contains(&part.at.0) || !(0.0..=900.0).contains(&part.at.1) {
            problem(at("at"), "the part is outside the scene".into(), "the scene is 1600 wide and 900 high");
        }
        if part.kind.watts().is_some_and(|watts| !(0.1..=10_000.0).contains(&watts)) {
            problem(at("kind"), "that power is out of range".into(), "choose 0.1 to 10000 W");
        }
        if part.may_be.iter().any(|kind| !kind.is_switch())
            || (!part.may_be.is_empty() && !part.may_be.contains(&part.kind))
        {
            problem(
                at("may_be"),
                "only a switch can be changed, and its own kind must be among them".into(),
                "list switches, the present kind included",
            );
        }
    }
}
