//! What an author writes for a robot cell, and the puzzle that comes of it.

use serde::{Deserialize, Serialize};

/// Parameters as written in RON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Where the arm can go, from left to right in the order in which they are described. Exactly one is the `Sensor`.
    pub stations: Vec<Station>,
    /// Id of the station where the arm begins.
    pub start: String,
    /// Scene units that the arm goes in a tick.
    pub arm_speed: u16,
    /// How the conveyor behaves.
    pub conveyor: Conveyor,
    /// What can come along on the belt, and what a source gives.
    pub kinds: Vec<Kind>,
    /// The test belts that the pupil can try; the first one is chosen at the start.
    pub belts: Vec<Belt>,
    /// The belts that nobody has seen, drawn by seed.
    pub hidden: Hidden,
    /// The tray: blocks that can be put into the program.
    pub blocks: Vec<Block>,
    /// What `If` and `Until` can ask.
    #[serde(default)]
    pub questions: Vec<Cond>,
    /// Percentages from which a doubtful sensor can be believed; empty when the sensor is always sure.
    #[serde(default)]
    pub thresholds: Vec<u8>,
    /// Grip forces that can be chosen, from 1 (soft); empty when there is nothing to choose.
    #[serde(default)]
    pub forces: Vec<u8>,
    /// The program at the start, as pairs of depth and block, like lines with indents. Each `If` has an `Else` later.
    #[serde(default)]
    pub program: Vec<(u8, Block)>,
    /// Most blocks in the program; `Else` doesn't count.
    pub most_blocks: u8,
    /// What the cell does when people come near, at the start.
    pub zones: Zones,
    /// Whether the pupil sets the zones.
    #[serde(default)]
    pub set_zones: bool,
    /// Id of a bin; once it is full, what is left on the belt may stay there.
    #[serde(default)]
    pub enough: Option<String>,
    /// Most times that a person is called, on each belt.
    #[serde(default)]
    pub most_calls: Option<u8>,
    /// Most moves of the arm on all test belts together.
    #[serde(default)]
    pub most_moves: Option<u16>,
    /// Most blocks of the first program that may be changed, added or taken away.
    #[serde(default)]
    pub most_changes: Option<u8>,
    /// What the work must meet, in the order in which it is shown.
    pub criteria: Vec<Criterion>,
}

/// A place where the arm can go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Station {
    /// Unique in the challenge: lower case letters, digits and `_`.
    pub id: String,
    /// What it is.
    pub kind: StationKind,
    /// Where the gripper is when it is down, in scene units. The arm hangs on a rail, so only `x` makes the way.
    pub at: (i32, i32),
    /// Text key of its name.
    pub name: String,
}

/// What a station is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum StationKind {
    /// The place on the belt under the sensor.
    Sensor,
    /// A bin, box or tray that holds so many things; as many as one likes when `None`.
    Bin(Option<u8>),
    /// A bowl that always has another thing of this kind.
    Source(String),
    /// A place to be, such as home.
    Free,
}

/// The conveyor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conveyor {
    /// Whether it goes on all the time. Otherwise it stops as long as something lies under the sensor.
    pub flows: bool,
    /// Distance between places on the belt, in scene units.
    pub pitch: u16,
    /// How far before and after the middle of the sensor it sees and the arm reaches, in scene units.
    pub reach: u16,
}

/// A kind of thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Unique in the challenge. Several kinds may share a name: a battery that is easily seen, and one that isn't.
    pub id: String,
    /// Text key of its name.
    pub name: String,
    /// What the sensor sees in it, with how many percent it is sure. `bare` is hidden once something lies on top, or
    /// once it is past; `topped` is seen when something lies on top.
    #[serde(default)]
    pub sees: Vec<(String, u8)>,
    /// Where it may end: ids of stations, or `on` for going on along the belt.
    #[serde(default)]
    pub goes: Vec<String>,
    /// How many things must be put on top of it while it goes by.
    #[serde(default)]
    pub wants: u8,
    /// Lowest grip force that holds it, and highest that it bears.
    #[serde(default = "any_force")]
    pub force: (u8, u8),
    /// How many of it are in the heap from which hidden belts are drawn.
    #[serde(default)]
    pub copies: u8,
    /// Id of a station where it must never come: there it catches fire.
    #[serde(default)]
    pub fire_in: Option<String>,
}

fn any_force() -> (u8, u8) {
    (0, u8::MAX)
}

/// A test belt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Belt {
    /// Scene units that it goes in a tick.
    pub speed: u16,
    /// Ids of kinds in the order in which they come.
    pub items: Vec<String>,
    /// People who come near.
    #[serde(default)]
    pub visits: Vec<Visit>,
}

/// A person who comes near.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visit {
    /// Tick in which they enter.
    pub at: u16,
    /// How near.
    pub zone: Zone,
    /// Ticks that they stay.
    pub ticks: u16,
}

/// How the hidden belts are drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hidden {
    /// How many belts.
    pub belts: u8,
    /// Fewest and most things on a belt.
    pub items: (u8, u8),
    /// Speeds to draw from.
    pub speeds: Vec<u16>,
    /// People on every belt; each comes up to `later` ticks later than written.
    #[serde(default)]
    pub visits: Vec<Visit>,
    /// See `visits`.
    #[serde(default)]
    pub later: u16,
}

/// A block. Those with a body hold what lies one deeper.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Block {
    /// Go to a station.
    Go(String),
    /// Close the gripper with a force.
    Grip(u8),
    /// Open the gripper.
    Release,
    /// Wait until something new is under the sensor.
    Sensor,
    /// Wait so many counts of a second.
    Wait(u8),
    /// Let what lies under the sensor go on.
    LetOn,
    /// Call a person: `item` to take what is under the sensor, or the id of a bin to empty it.
    Call(String),
    /// Wave.
    Wave,
    /// Do the body so many times.
    Repeat(u8),
    /// Do the body as long as the belt brings something.
    Forever,
    /// Do the body until the answer is yes; asked before each time.
    Until(Cond),
    /// Do the body if the answer is yes, and what is under the next `Else` if it is no.
    If(Cond),
    /// Belongs to the `If` before it at the same depth.
    Else,
}

/// A question with the answer yes or no.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Cond {
    /// Does the sensor see this, and is it sure for at least so many percent? It is about the thing that the block
    /// `Sensor` saw last, as long as that lies there or is held; on a belt that flows, until something else comes.
    Sees(String, u8),
    /// Is the bin with this id full?
    Full(String),
    /// Does the gripper hold something?
    Holding,
}

/// How near somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Zone {
    /// Walks by.
    Outer,
    /// Reaches in.
    Inner,
}

/// What the cell does when somebody is in a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reaction {
    /// Nothing.
    Nothing,
    /// Goes at half speed.
    Slow,
    /// Stands still.
    Stop,
}

/// How the program goes on after standing still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum After {
    /// Where it was.
    GoOn,
    /// From the first block; what is in the gripper stays there, and what the sensor saw is forgotten.
    StartOver,
}

/// What the cell does when people come near.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zones {
    /// When somebody walks by.
    pub outer: Reaction,
    /// When somebody reaches in.
    pub inner: Reaction,
    /// After standing still.
    pub after: After,
}

/// Something that is measured on the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Criterion {
    /// Every test belt goes right in every way.
    Works,
    /// Every hidden belt goes right in every way.
    EveryOrder,
    /// Nothing catches fire.
    NoFire,
    /// Nothing falls, and nothing is put where there is no room.
    NothingFallen,
    /// Everything that was put down lies where it may.
    RightPlace,
    /// Nothing is squashed.
    Gentle,
    /// Each has as many things on top as it wants.
    OneEach,
    /// The cell stops when somebody reaches in and does not pass people at full speed.
    StopsForPeople,
    /// The cell doesn't stop for people who only walk by.
    Together,
    /// Belts on which somebody reaches in go right.
    GoesOn,
    /// People are called seldom enough.
    FewCalls,
    /// The arm moves seldom enough.
    FewMoves,
    /// The repair changes few enough blocks.
    FewChanges,
    /// The arm waved.
    Waved,
}

impl Criterion {
    /// The word for it in text keys and outcomes.
    pub fn id(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::EveryOrder => "every_order",
            Self::NoFire => "no_fire",
            Self::NothingFallen => "nothing_fallen",
            Self::RightPlace => "right_place",
            Self::Gentle => "gentle",
            Self::OneEach => "one_each",
            Self::StopsForPeople => "stops_for_people",
            Self::Together => "together",
            Self::GoesOn => "goes_on",
            Self::FewCalls => "few_calls",
            Self::FewMoves => "few_moves",
            Self::FewChanges => "few_changes",
            Self::Waved => "waved",
        }
    }
}

impl Block {
    /// Whether it has a body.
    pub fn has_body(&self) -> bool {
        matches!(self, Self::Repeat(_) | Self::Forever | Self::Until(_) | Self::If(_))
    }

    /// Whether `other` is the same block, whatever its parameter.
    pub fn same_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// Parameters that make sense.
#[derive(Clone, Debug, PartialEq)]
pub struct Puzzle {
    pub(super) params: Params,
    /// Index of the station under the sensor.
    pub(super) sensor: u8,
    /// What sensors can see, in the order of first mention.
    pub(super) signals: Vec<String>,
    /// For each kind, what the simulation needs of it.
    pub(super) kinds: Vec<KindCore>,
    /// For each station, index of the kind that it gives.
    pub(super) gives: Vec<Option<u8>>,
    /// For each test belt, its kinds by index.
    pub(super) belts: Vec<BeltCore>,
}

/// A kind by numbers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct KindCore {
    /// For each signal, how sure the sensor is, in percent.
    pub sees: Vec<u8>,
    /// For each station, whether it may end there.
    pub goes: Vec<bool>,
    /// Whether it may go on along the belt.
    pub on: bool,
    /// Index of the station where it catches fire.
    pub fire: Option<u8>,
}

/// A belt by numbers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BeltCore {
    pub speed: i32,
    pub items: Vec<u8>,
    pub visits: Vec<Visit>,
}

impl Puzzle {
    /// The parameters.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// Index of the station with this id.
    pub fn station(&self, id: &str) -> Option<u8> {
        index_of(self.params.stations.iter().map(|station| station.id.as_str()), id)
    }

    /// Index of what the sensor can see under this word.
    pub(super) fn signal(&self, id: &str) -> Option<u8> {
        index_of(self.signals.iter().map(String::as_str), id)
    }

    /// How many things the station with this index holds; `None` when it is no bin or has no limit.
    pub(super) fn capacity(&self, station: u8) -> Option<u8> {
        match self.params.stations.get(usize::from(station))?.kind {
            StationKind::Bin(capacity) => capacity,
            _ => None,
        }
    }

    /// Whether anybody walks by, on any belt.
    pub(super) fn walked_by(&self) -> bool {
        let mut visits = self.belts.iter().flat_map(|belt| &belt.visits).chain(&self.params.hidden.visits);
        visits.any(|visit| visit.zone == Zone::Outer)
    }

    /// Whether the challenge asks for this criterion.
    pub(super) fn asks(&self, criterion: Criterion) -> bool {
        self.params.criteria.contains(&criterion)
    }
}

/// Position of `id` as a small number.
pub(super) fn index_of<'a>(mut ids: impl Iterator<Item = &'a str>, id: &str) -> Option<u8> {
    ids.position(|other| other == id).and_then(|index| u8::try_from(index).ok())
}
