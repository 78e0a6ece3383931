//! What is going on in the cell: arm, belt, bins and people, one tick at a time.

use super::params::Zone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A run of the program on a belt. All places are in scene units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Index of the test belt; hidden belts follow after those.
    pub belt: u8,
    /// Ticks since the start.
    pub tick: u32,
    /// Next step of the program.
    pub pc: u16,
    /// Id of the block that is being done.
    pub line: Option<u16>,
    /// How often running repeats still have to go, innermost last.
    pub counts: Vec<u8>,
    /// What the arm is doing.
    pub doing: Doing,
    /// Ticks until that is done.
    pub busy: u16,
    /// Ticks that it takes in all.
    pub whole: u16,
    /// Where the arm hangs.
    pub x: i32,
    /// Where it went from.
    pub from: i32,
    /// Where it goes to.
    pub to: i32,
    /// What is in the gripper.
    pub held: Option<Thing>,
    /// How far the belt has run.
    pub clock: i32,
    /// What comes along the belt, in order.
    pub items: Vec<Item>,
    /// Index of the item that the block `Sensor` saw last.
    pub looked: Option<u8>,
    /// What lies in each station, by kind, in the order in which it came.
    pub bins: Vec<Vec<u8>>,
    /// What lies on the floor or beside the belt.
    pub fallen: Vec<Fallen>,
    /// Somebody near the cell.
    pub person: Option<Zone>,
    /// Whether the cell stands still for that.
    pub stopped: bool,
    /// What was counted.
    pub totals: Totals,
    /// What went wrong.
    pub failures: BTreeSet<Failure>,
    /// What happened last.
    pub happened: Happened,
    /// How it ended, if it has.
    pub end: Option<End>,
}

/// Something in the gripper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    /// Index of its kind.
    pub kind: u8,
    /// Index of the item on the belt that it was, unless it came from a source.
    pub item: Option<u8>,
    /// Held too softly: it falls on the way.
    pub loose: bool,
    /// Squeezed flat.
    pub squashed: bool,
}

/// Something that came along the belt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Index of its kind.
    pub kind: u8,
    /// How far the belt must have run for it to be under the sensor.
    pub offset: i32,
    /// Where it is.
    pub at: Whereabouts,
    /// How many things lie on top of it.
    pub topped: u8,
    /// The block `Sensor` saw it.
    pub seen: bool,
}

/// Where an item of the belt is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whereabouts {
    /// On the belt, not yet past the sensor.
    Belt,
    /// In the gripper.
    Hand,
    /// In the station with this index.
    Bin(u8),
    /// Past the sensor.
    On,
    /// On the floor.
    Floor,
    /// A person took it.
    Person,
}

/// Something that fell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fallen {
    /// Index of its kind.
    pub kind: u8,
    /// Where it lies.
    pub x: i32,
    /// It was squashed.
    pub squashed: bool,
}

/// What the arm is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Doing {
    /// Nothing, or thinking for a moment.
    Nothing,
    /// Going to another place.
    Going,
    /// Going down and closing the gripper.
    Gripping,
    /// Going down and opening the gripper.
    Releasing,
    /// Watching the sensor.
    Watching,
    /// Counting.
    Counting,
    /// Waiting for the person who was called.
    Calling,
    /// Waving.
    Waving,
    /// Letting something go on.
    Letting,
}

/// What was counted in a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Times that the arm went from one place to another.
    pub moves: u16,
    /// Way that the arm went, in scene units.
    pub way: u32,
    /// Things that were put where they belong, or rightly let go on.
    pub right: u16,
    /// Times that a person was called.
    pub calls: u16,
    /// Times that the cell stood still for people.
    pub stops: u16,
    /// Times that the arm waved.
    pub waves: u16,
}

/// What can go wrong, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Failure {
    /// Something that burns came where it burns.
    Fire,
    /// Somebody reached in or walked by, and the cell didn't care.
    ZoneOff,
    /// Gripped too hard.
    Squashed,
    /// One too many on top.
    Double,
    /// Put on top of something that should have none.
    Reject,
    /// Put where nothing is.
    InAir,
    /// Put beside what goes by.
    Beside,
    /// Put on a full bin.
    Overflow,
    /// Dropped.
    Fallen,
    /// Put in the wrong place.
    WrongPlace,
    /// Still there at the end, wrongly let go on, or gone by without what it wants.
    Left,
    /// The cell stopped for somebody who only walked by.
    Restless,
}

impl Failure {
    /// The word for it in outcomes.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fire => "fire",
            Self::ZoneOff => "zone_off",
            Self::Squashed => "squashed",
            Self::Double => "double",
            Self::Reject => "reject",
            Self::InAir => "in_air",
            Self::Beside => "beside",
            Self::Overflow => "overflow",
            Self::Fallen => "fallen",
            Self::WrongPlace => "wrong_place",
            Self::Left => "left",
            Self::Restless => "restless",
        }
    }
}

/// What happened last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Happened {
    /// Nothing yet.
    Begin,
    /// This kind came under the sensor.
    Arrived(u8),
    /// This kind was gripped.
    Gripped(u8),
    /// This kind was gripped too hard.
    Squashed(u8),
    /// The gripper closed on nothing.
    GrippedAir,
    /// This kind was put in the station with this index.
    Placed(u8, u8),
    /// This kind was put on top of what goes by.
    Topped(u8),
    /// This kind was put back on the belt.
    PutBack(u8),
    /// This kind fell.
    Fell(u8),
    /// This kind was put on the full bin with this index and rolled off.
    Overflowed(u8, u8),
    /// This kind caught fire.
    Fire(u8),
    /// The gripper opened, and nothing was in it.
    ReleasedNothing,
    /// This kind may go on.
    LetOn(u8),
    /// The answer to a question.
    Answered(bool),
    /// A person was called.
    Called,
    /// A person took this kind.
    Took(u8),
    /// A person emptied the station with this index.
    Emptied(u8),
    /// Somebody walks by or reaches in.
    Came(Zone),
    /// They are gone again, and the cell goes on; `true` when it starts over.
    Went(bool),
    /// The arm waved.
    Waved,
    /// It is over.
    Ended,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// Nothing more comes, or the program is done.
    Done,
    /// The program waits for what will never come, or goes round and round.
    Stuck,
    /// Fire: everybody out.
    Fire,
    /// The colleague pressed stop because the cell didn't.
    Zone,
}
