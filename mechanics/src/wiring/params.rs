//! What an author writes for a wiring challenge.

use super::criterion::Criterion;
use super::guard::Guard;
use serde::{Deserialize, Serialize};

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
    /// Whether hands stay away until the power is off and locked also at a safe voltage, because a machine could start.
    #[serde(default)]
    pub lockout: bool,
    /// Whether there is a multimeter with two leads: volts while the power is on, ohms while it is off.
    #[serde(default)]
    pub meter: bool,
    /// How many solar panels there are to lay; as many as there are places when absent.
    #[serde(default)]
    pub panels: Option<u8>,
    /// How cold it gets on the roof, in degrees Celsius: cold panels give a higher voltage.
    #[serde(default)]
    pub coldest: Option<f64>,
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
    /// What is wrong with its contact until it is replaced; nobody sees it, it must be measured.
    #[serde(default)]
    pub fault: Option<Fault>,
    /// Price in euros of a new one from the van; without a price there is none.
    #[serde(default)]
    pub spare: Option<u16>,
    /// Position at the start: 0 or 1.
    #[serde(default)]
    pub position: u8,
    /// Whether it is built in, so that no wire and no lead reaches its terminals.
    #[serde(default)]
    pub built_in: bool,
}

/// What is wrong with a contact that should be closed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Fault {
    /// It never closes.
    Open,
    /// It is dirty: so many ohms when closed. It only shows while current flows.
    Ohms(f64),
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
    /// Emergency stop: `a`, `b` are connected until somebody presses it; it stays in until it is pulled out.
    EmergencyStop,
    /// Contact on a gate or door: `a`, `b` are connected while that is shut.
    DoorContact,
    /// Key switch: `a`, `b` are connected while the key is turned on.
    KeySwitch,
    /// Relay that lets a machine run while its coil `a1`, `a2` of so many ohms pulls.
    Relay(f64),
    /// Solar panel: plugs `plus`, `minus`. In position 0 its place on the roof is empty.
    Panel(Spot),
    /// Input of an inverter for one row of panels, with a switch of its own: plugs `plus`, `minus`.
    Tracker {
        /// Volts at which it starts.
        start: f64,
        /// Highest voltage that it bears, in volts.
        most: f64,
    },
    /// Side of an inverter of so many watts that feeds the grid: `l`, `n`, `pe`.
    Inverter(f64),
    /// Group of so many amperes beside the first one in the box: `l`, `n`, `pe`.
    Group(f64),
    /// Battery that takes over when the grid is gone.
    Battery {
        /// What it holds, in kilowatt-hours.
        kwh: f64,
        /// How long it must last, in hours.
        hours: f64,
    },
    /// Appliance that the battery feeds in position 1 when the grid is gone.
    Backup {
        /// Power in watts.
        watts: f64,
        /// Whether it must stay on.
        must: bool,
    },
    /// The fuse before everything, of a place with many plugs: in position 1 it is blown or off.
    Main(Guard),
    /// Group in the box with so many sockets `s1` to `s4`: in position 1 it is off.
    Outlets {
        /// What protects it.
        guard: Guard,
        /// Number of sockets, 1 to 4.
        sockets: u8,
    },
    /// Group in a small box at the end of the cord that is written before it; with sockets as `Outlets` has.
    SubGroup {
        /// What protects it.
        guard: Guard,
        /// Number of sockets, 1 to 4.
        sockets: u8,
    },
    /// Cord with a `plug`, and sockets `s1` to `s4` at its other end.
    Cord {
        /// Cross-section of each wire in it, in square millimetres: 1.5, 2.5, 4 or 6.
        square_mm: f64,
        /// Length in metres.
        metres: f64,
        /// Number of sockets; 0 where a small box hangs on it.
        sockets: u8,
        /// Whether it is on a reel: rolled up in position 0, rolled off in position 1.
        reel: bool,
    },
    /// Appliance with a `plug`.
    Appliance {
        /// Power in watts.
        watts: f64,
        /// How far it stands from the box, in metres: cords must be that long together. 0 beside the box.
        away: f64,
        /// Whether it must work.
        must: bool,
        /// Whether its power can be read on it; else it must be measured.
        plate: bool,
    },
}

/// What the sun does at a place on the roof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spot {
    /// Sun in the morning.
    East,
    /// Sun in the middle of the day.
    South,
    /// Sun in the afternoon.
    West,
    /// In the shade of a tree.
    Shade,
}

/// Names of the terminals of what has sockets, and of what has a plug too.
const SOCKETS: [&str; 4] = ["s1", "s2", "s3", "s4"];
const PLUG_AND_SOCKETS: [&str; 5] = ["plug", "s1", "s2", "s3", "s4"];

impl Kind {
    /// Names of the terminals, from left to right.
    pub fn terminals(self, low_voltage: bool) -> &'static [&'static str] {
        match self {
            Self::Box | Self::Lamp(_) | Self::EmergencyLight(_) | Self::Socket(_) if low_voltage => &["l", "n"],
            Self::Box | Self::Lamp(_) | Self::EmergencyLight(_) | Self::Socket(_) => &["l", "n", "pe"],
            Self::Inverter(_) | Self::Group(_) => &["l", "n", "pe"],
            Self::Panel(_) | Self::Tracker { .. } => &["plus", "minus"],
            Self::Battery { .. } | Self::Backup { .. } | Self::Main(_) => &[],
            Self::Outlets { sockets, .. } | Self::SubGroup { sockets, .. } => &SOCKETS[..usize::from(sockets.min(4))],
            Self::Cord { sockets, .. } => &PLUG_AND_SOCKETS[..1 + usize::from(sockets.min(4))],
            Self::Appliance { .. } => &PLUG_AND_SOCKETS[..1],
            Self::Switch | Self::PushButton | Self::EmergencyStop | Self::DoorContact | Self::KeySwitch => &["a", "b"],
            Self::Relay(_) => &["a1", "a2"],
            Self::TwoWay => &["com", "t1", "t2"],
            Self::Cross => &["a1", "a2", "b1", "b2"],
            Self::ImpulseRelay => &["a1", "a2", "c1", "c2"],
        }
    }

    /// Whether the pupil can flip or press it.
    pub fn is_switch(self) -> bool {
        matches!(self, Self::Switch | Self::TwoWay | Self::Cross | Self::PushButton)
            || self.is_guard()
            || self.is_solar()
            || self.guard().is_some()
            || matches!(self, Self::Cord { reel: true, .. })
    }

    /// What protects a group, or everything.
    pub fn guard(self) -> Option<Guard> {
        match self {
            Self::Main(guard) | Self::Outlets { guard, .. } | Self::SubGroup { guard, .. } => Some(guard),
            _ => None,
        }
    }

    /// Whether it is used where many plugs share groups and cords.
    pub fn is_party(self) -> bool {
        self.guard().is_some() || matches!(self, Self::Cord { .. } | Self::Appliance { .. })
    }

    /// Whether it is a safety contact: closed in position 0, and open when somebody stops the machine with it.
    pub fn is_guard(self) -> bool {
        matches!(self, Self::EmergencyStop | Self::DoorContact | Self::KeySwitch)
    }

    /// Whether it is laid, switched on or chosen where solar panels are.
    pub fn is_solar(self) -> bool {
        matches!(self, Self::Panel(_) | Self::Tracker { .. } | Self::Backup { .. })
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
            Self::EmergencyStop => "emergency-stop",
            Self::DoorContact => "door-contact",
            Self::KeySwitch => "key-switch",
            Self::Relay(_) => "relay",
            Self::Panel(_) => "panel",
            Self::Tracker { .. } => "tracker",
            Self::Inverter(_) => "inverter",
            Self::Group(_) => "group",
            Self::Battery { .. } => "battery",
            Self::Backup { .. } => "backup",
            Self::Main(_) => "main",
            Self::Outlets { .. } => "outlets",
            Self::SubGroup { .. } => "sub-group",
            Self::Cord { .. } => "cord",
            Self::Appliance { .. } => "appliance",
        }
    }

    /// The word for it among kinds that a part may be changed into.
    pub(super) fn option(self) -> String {
        match self {
            Self::Cord { square_mm, metres, .. } => format!("cord-{square_mm}-{metres}"),
            kind => kind.guard().map_or_else(|| kind.word().to_owned(), Guard::option),
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

    /// Whether there is a breaker that a padlock fits on: at mains voltage, and where a machine could start; but not
    /// where the box is built in.
    pub fn has_breaker(&self) -> bool {
        let shut = self.params.parts.get(self.box_part).is_some_and(|part| part.built_in);
        (!self.low_voltage() || self.params.lockout) && !shut
    }

    /// Whether the wires make a machine run, so that it and not the light is looked at.
    pub fn is_machine(&self) -> bool {
        self.params.parts.iter().any(|part| matches!(part.kind, Kind::Relay(_)))
    }

    /// Whether the wires bring power from solar panels, so that it and not the light is looked at.
    pub fn is_solar(&self) -> bool {
        self.params.parts.iter().any(|part| matches!(part.kind, Kind::Tracker { .. }))
    }

    /// Whether many plugs share groups and cords, so that those and not the light are looked at.
    pub fn is_party(&self) -> bool {
        self.params.parts.iter().any(|part| matches!(part.kind, Kind::Appliance { .. }))
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

pub(super) fn find_terminal(params: &Params, kinds: &[Kind], name: &str) -> Option<Terminal> {
    let (part, pin) = name.split_once('.')?;
    let index = params.parts.iter().position(|candidate| candidate.id == part)?;
    let pin =
        kinds.get(index)?.terminals(low_voltage(&params.supply)).iter().position(|candidate| *candidate == pin)?;
    Some(Terminal { part: u16::try_from(index).ok()?, pin: u8::try_from(pin).ok()? })
}
