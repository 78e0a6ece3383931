//! What an author writes for a heating challenge.

use serde::{Deserialize, Serialize};

/// Parameters as written in RON.
///
/// Water goes from the source through a tree of double pipes: each branch is a supply and a return of the same length.
/// Emitters hang at the end of a branch and warm a room, a tank or a jacket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Temperature outside, in °C.
    pub outside: f64,
    /// What warms the water.
    pub source: Source,
    /// What moves the water.
    pub pump: Pump,
    /// Double pipes.
    pub branches: Vec<Branch>,
    /// What must be warm.
    pub rooms: Vec<Room>,
    /// What gives the warmth.
    pub emitters: Vec<Emitter>,
    /// A filter in the return, if there is one.
    #[serde(default)]
    pub filter: Option<Filter>,
    /// Pressure of the water at the start, in bar.
    #[serde(default = "bar")]
    pub pressure: f64,
    /// What lies in the toolbox, besides the meter.
    #[serde(default)]
    pub tools: Vec<Tool>,
    /// What can be bought.
    #[serde(default)]
    pub upgrades: Vec<Upgrade>,
    /// What may be spent on it, in euros.
    #[serde(default)]
    pub budget: Option<u32>,
    /// A valve whistles above this pressure over it, in kPa.
    #[serde(default = "whistle")]
    pub whistle: f64,
    /// The pump may use at most this, in W.
    #[serde(default)]
    pub pump_watts: Option<f64>,
    /// Source and pump together may use at most this, in W of electricity or gas.
    #[serde(default)]
    pub watts: Option<f64>,
    /// What the work must meet, in the order in which it is shown.
    pub criteria: Vec<Criterion>,
}

fn bar() -> f64 {
    1.7
}

fn whistle() -> f64 {
    20.0
}

/// What warms the water.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What kind of thing it is.
    pub kind: SourceKind,
    /// The most warmth that it gives, in W.
    pub watts: f64,
    /// Water temperatures that can be chosen, in °C, rising.
    pub waters: Vec<f64>,
    /// Index of the one at the start.
    #[serde(default)]
    pub water: u8,
}

/// A kind of source.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum SourceKind {
    /// Burns gas; the share of its energy that reaches the water.
    Boiler(f64),
    /// A heat pump that takes its warmth from the air outside.
    AirPump,
    /// A heat pump that takes its warmth from water of this temperature, in °C: the ground, or what a cold store gives off.
    WaterPump(f64),
}

/// The pump: one curve, and the speeds that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pump {
    /// Pressure at full speed without flow, in kPa.
    pub shutoff: f64,
    /// A flow on its curve at full speed, in l/h.
    pub flow: f64,
    /// Pressure at that flow, in kPa.
    pub pressure: f64,
    /// Speeds that can be chosen, as shares of full speed, rising.
    pub speeds: Vec<f64>,
    /// Index of the one at the start.
    pub speed: u8,
}

/// A double pipe.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// Unique in the challenge: lower case letters, digits and `_`, as all ids here.
    pub id: String,
    /// The branch at whose end it begins; at the source where absent.
    #[serde(default)]
    pub after: Option<String>,
    /// Length of the supply, and of the return, in m.
    pub length: f64,
    /// Inner diameter, in mm.
    pub diameter: f64,
}

/// A room, or anything else that must be warm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// Id.
    pub id: String,
    /// Text key of its name.
    pub name: String,
    /// Column and row in the house, from the left top.
    pub cell: (u8, u8),
    /// Warmth that it loses for each degree that it is warmer than outside, in W/K.
    pub loss: f64,
    /// Warmth that people and things in it give, in W.
    #[serde(default)]
    pub gains: f64,
    /// From and to which temperature it is good, in °C.
    pub band: (f64, f64),
    /// How it looks.
    #[serde(default)]
    pub look: Look,
}

/// How a room looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Look {
    /// A room at home.
    #[default]
    Home,
    /// A classroom.
    Class,
    /// A nursery with a cot.
    Nursery,
    /// A double pipe with chocolate: dark.
    Dark,
    /// A double pipe with chocolate: milk.
    Milk,
    /// A double pipe with chocolate: white.
    White,
    /// A place for a tortoise.
    Tortoise,
}

/// A radiator, a floor loop, or the water jacket of a pipe.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emitter {
    /// Id.
    pub id: String,
    /// Text key of its name.
    pub name: String,
    /// Id of the room that it warms.
    pub room: String,
    /// Id of the branch at whose end it hangs.
    pub on: String,
    /// Warmth that it gives when it is 50 degrees warmer than the room, in W (EN 442).
    pub watts: f64,
    /// Flow through its open valve at 1 bar, in m³/h.
    pub kvs: f64,
    /// Highest setting of the valve; 0 is closed.
    #[serde(default = "stands")]
    pub stands: u8,
    /// Setting at the start.
    pub stand: u8,
    /// Whether the valve is worth touching; otherwise it stays as it is.
    #[serde(default = "yes")]
    pub valve: bool,
    /// A mixing valve: tenths of hot water in what flows in, at the start; the rest is its own return once more.
    #[serde(default)]
    pub mix: Option<u8>,
    /// What is wrong with it, to be found.
    #[serde(default)]
    pub fault: Option<Fault>,
}

fn stands() -> u8 {
    8
}

fn yes() -> bool {
    true
}

/// What can be wrong with an emitter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// Air in it: hot below, cold above.
    Air,
    /// It lets water through to where none may be.
    Leak,
}

/// A filter in the return.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filter {
    /// Flow through it at 1 bar while it is clean, in m³/h.
    pub clean: f64,
    /// The same while it is blocked.
    pub blocked: f64,
    /// Whether it is blocked at the start.
    pub dirty: bool,
}

/// A tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Tool {
    /// The key that lets air out of a radiator.
    Key,
    /// Brush and bucket for the filter.
    Brush,
    /// A new seal for what leaks.
    Seal,
    /// A new part from the van, for whoever wants to be rid of it.
    Part,
}

/// Something that can be bought.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upgrade {
    /// Id.
    pub id: String,
    /// Text key of its name.
    pub name: String,
    /// Price, in euros.
    pub price: u32,
    /// What it changes.
    pub effect: Effect,
}

/// What something bought changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// These rooms lose so many times as much warmth: 0.6 for an insulated roof.
    Insulate(Vec<String>, f64),
    /// This emitter gives so many times as much warmth: 2 for one twice the size.
    Larger(String, f64),
}

/// What the work must meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Criterion {
    /// Every room is in its band.
    InBand,
    /// No valve whistles.
    Quiet,
    /// The pump uses little.
    PumpPower,
    /// Source and pump use little.
    Power,
    /// The water has 1.5 to 2 bar.
    Pressure,
    /// Every fault was measured before something was done about it.
    CauseShown,
    /// No part was replaced without need.
    NoSpares,
    /// Not more was bought than the budget allows.
    Budget,
    /// Nothing leaks.
    Tight,
}

impl Criterion {
    /// Id in text keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::InBand => "in_band",
            Self::Quiet => "quiet",
            Self::PumpPower => "pump_power",
            Self::Power => "power",
            Self::Pressure => "pressure",
            Self::CauseShown => "cause_shown",
            Self::NoSpares => "no_spares",
            Self::Budget => "budget",
            Self::Tight => "tight",
        }
    }
}
