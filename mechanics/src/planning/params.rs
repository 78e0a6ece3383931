//! What an author writes for a planning challenge.

use serde::{Deserialize, Serialize};

/// Parameters as written in RON. Time is counted in slots from 0; a day has as many slots as it has `parts`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Text keys of the parts of a day, such as morning and afternoon; one slot each.
    pub parts: Vec<String>,
    /// Number of days on the board.
    pub days: u8,
    /// Weekday of the first day: 0 is Monday.
    #[serde(default)]
    pub first_day: u8,
    /// Working days in a week.
    #[serde(default = "five")]
    pub week: u8,
    /// Hours of work in a slot.
    #[serde(default = "four")]
    pub slot_hours: u8,
    /// Chance of rain in percent, slot by slot; dry where the list ends.
    #[serde(default)]
    pub rain: Vec<u8>,
    /// From this chance on a planner counts on rain, in percent.
    #[serde(default = "fifty")]
    pub wet_from: u8,
    /// Wind in Beaufort, slot by slot; calm where the list ends.
    #[serde(default)]
    pub wind: Vec<u8>,
    /// Houses and other places where work is done.
    #[serde(default)]
    pub sites: Vec<Site>,
    /// Who does the work: the rows of the board.
    pub crews: Vec<Crew>,
    /// What must be done.
    pub tasks: Vec<Task>,
    /// Things of which there are only so many: crane, scaffold, narrow street.
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// What others bring, and when.
    #[serde(default)]
    pub deliveries: Vec<Delivery>,
    /// Who lives there and hears it.
    #[serde(default)]
    pub residents: Vec<Resident>,
    /// Rules about the time from one task to another.
    #[serde(default)]
    pub spans: Vec<Span>,
    /// Whom one can phone.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// Appointments of the first plan.
    #[serde(default)]
    pub promises: Vec<Promise>,
    /// What lies on the board at the start.
    #[serde(default)]
    pub plan: Vec<Planned>,
    /// All work ends before this slot.
    pub deadline: u8,
    /// All work costs at most this, in euros.
    #[serde(default)]
    pub budget: Option<u32>,
    /// At most so many promises are changed.
    #[serde(default)]
    pub most_changes: Option<u8>,
    /// Whether a crew is paid, too, for waiting between its first and its last task.
    #[serde(default)]
    pub paid_waiting: bool,
    /// Whether tasks show their slack and whether they are critical.
    #[serde(default)]
    pub slack: bool,
    /// What the plan must meet, in the order in which it is shown.
    pub criteria: Vec<Criterion>,
}

fn five() -> u8 {
    5
}

fn four() -> u8 {
    4
}

fn fifty() -> u8 {
    50
}

fn one() -> u8 {
    1
}

/// A place where work is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Unique in the challenge: lower case letters, digits and `_`, as all ids here.
    pub id: String,
    /// Text key of its name.
    pub name: String,
    /// Where people stand before it, in scene units.
    pub at: (f32, f32),
    /// How it looks.
    #[serde(default)]
    pub look: Look,
}

/// How a site looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Look {
    /// A house: `roof`, `wall`, `scaffold` and `pump` are skills that are seen on it.
    #[default]
    House,
    /// A garden in which a hutch is made.
    Garden,
    /// A skate bowl: `pour` and `smooth` are skills that are seen in it.
    Bowl,
    /// A hall in which parts are made.
    Factory,
    /// A street with a truck while somebody works there.
    Street,
    /// A house of blocks: each task of the skill `lift` is one more.
    Stack,
}

/// Who does the work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crew {
    /// Unique in the challenge.
    pub id: String,
    /// Text key of its name.
    pub name: String,
    /// What it can do.
    pub skills: Vec<String>,
    /// What it is so good at that it needs half the time, rounded up.
    #[serde(default)]
    pub talents: Vec<String>,
    /// Cost of a slot of work, in euros.
    #[serde(default)]
    pub cost: u32,
    /// Slots in which it doesn't work.
    #[serde(default)]
    pub off: Vec<u8>,
    /// Whether nobody hears it work.
    #[serde(default)]
    pub quiet: bool,
}

/// Something that must be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Unique in the challenge.
    pub id: String,
    /// Text key of its name.
    pub name: String,
    /// Number of slots that it takes.
    #[serde(default = "one")]
    pub slots: u8,
    /// The skill that it asks.
    pub skill: String,
    /// Where it is done.
    #[serde(default)]
    pub site: Option<String>,
    /// What must be done before.
    #[serde(default)]
    pub after: Vec<After>,
    /// Resources that it uses.
    #[serde(default)]
    pub uses: Vec<String>,
    /// Deliveries that must be there.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Whether neighbours hear it.
    #[serde(default)]
    pub noisy: bool,
    /// Cost of material, in euros.
    #[serde(default)]
    pub cost: u32,
    /// Of all tasks with the same word here exactly one is done.
    #[serde(default)]
    pub choice: Option<String>,
    /// Whether it may be left out.
    #[serde(default)]
    pub optional: bool,
    /// Whether it glues together what can then never be taken apart.
    #[serde(default)]
    pub glued: bool,
    /// Whether it can't be moved from where the plan has it.
    #[serde(default)]
    pub fixed: bool,
}

/// A task that must be done before another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct After {
    /// The earlier task.
    pub task: String,
    /// Slots that must lie between, such as drying time.
    #[serde(default)]
    pub lag: u8,
    /// The failure when it is not so; `not_ready`, or `wet` within the drying time, when absent.
    #[serde(default)]
    pub miss: Option<String>,
}

/// Something of which there is only so much.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Unique in the challenge.
    pub id: String,
    /// Text key of its name.
    pub name: String,
    /// How many tasks can use it at once.
    #[serde(default = "one")]
    pub capacity: u8,
    /// Slots in which it can't be used.
    #[serde(default)]
    pub closed: Vec<u8>,
    /// Text key of why it can't be used then.
    #[serde(default)]
    pub closed_name: Option<String>,
    /// Above this wind it stands still, in Beaufort.
    #[serde(default)]
    pub max_wind: Option<u8>,
    /// Rent of a slot in which it is used, in euros.
    #[serde(default)]
    pub cost: u32,
    /// The failure when too many use it; `full` when absent.
    #[serde(default)]
    pub full: Option<String>,
    /// The failure when it is used while closed; `shut` when absent.
    #[serde(default)]
    pub shut: Option<String>,
}

/// What others bring.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// Unique in the challenge.
    pub id: String,
    /// Text key of its name.
    pub name: String,
    /// It is there at the beginning of this slot.
    pub slot: u8,
    /// The failure when somebody waits for it; `no_delivery` when absent.
    #[serde(default)]
    pub miss: Option<String>,
}

/// Who lives there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resident {
    /// Unique in the challenge.
    pub id: String,
    /// Text key of the name.
    pub name: String,
    /// Text key of what they do in the quiet hours, such as `sleeps`.
    pub doing: String,
    /// Sites from which noise comes through.
    pub hears: Vec<String>,
    /// Slots in which noise is bad.
    pub quiet: Vec<u8>,
    /// The failure when there is noise; `noise` when absent.
    #[serde(default)]
    pub miss: Option<String>,
}

/// A rule about the time from the start of one task to the end of another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// It begins when this task begins.
    pub from: String,
    /// It ends when this task ends; never, while that is not planned.
    pub to: String,
    /// Slots that it lasts beyond the end.
    #[serde(default)]
    pub tail: u8,
    /// What holds in that time.
    pub rule: Rule,
    /// A task that makes it harmless once it is done, such as a tent or a fence.
    #[serde(default)]
    pub unless: Option<String>,
    /// The failure when the rule is broken.
    pub miss: String,
}

/// What holds from the start of one task to the end of another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Rule {
    /// It must stay dry.
    Dry,
    /// No night may fall.
    NoNight,
    /// It may last so many slots.
    AtMost(u8),
    /// It uses this resource all the while.
    Holds(String),
}

/// Somebody to phone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// Unique in the challenge.
    pub id: String,
    /// Text key of who it is and what is asked.
    pub name: String,
    /// Text key of the answer.
    pub answer: String,
    /// What changes by it.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What it costs, in euros.
    #[serde(default)]
    pub cost: u32,
}

/// What a call changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// A resident has these quiet slots from now on.
    Quiet(String, Vec<u8>),
    /// A delivery comes at the beginning of this slot.
    Arrives(String, u8),
    /// A resource is closed in these slots.
    Closed(String, Vec<u8>),
    /// So many tasks can use a resource at once.
    Capacity(String, u8),
    /// A crew doesn't work in these slots.
    Off(String, Vec<u8>),
    /// A task can be planned only after this call.
    Allows(String),
}

/// An appointment of the first plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// The task.
    pub task: String,
    /// The slot in which it was promised to begin.
    pub slot: u8,
    /// Text key of whom it was promised to.
    pub name: String,
    /// The phone with which they can be told; nobody needs to be told when absent.
    #[serde(default)]
    pub call: Option<String>,
    /// The failure when it is changed and nobody told them; `untold` when absent.
    #[serde(default)]
    pub miss: Option<String>,
}

/// A task on the board at the start.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// The task.
    pub task: String,
    /// The crew.
    pub crew: String,
    /// The slot in which it begins.
    pub slot: u8,
}

/// Something that is measured on the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Criterion {
    /// Every task is on the board.
    AllPlanned,
    /// All work ends before the deadline.
    OnTime,
    /// Nothing begins before what it waits for is done and dry.
    InOrder,
    /// Nobody and nothing is used twice at once.
    NoDouble,
    /// No rain on what must stay dry.
    Dry,
    /// No crane in too much wind.
    Calm,
    /// Nothing is open or unguarded at night.
    Nights,
    /// What must follow quickly does.
    Quickly,
    /// No noise in quiet hours.
    Quiet,
    /// Deliveries are there, and closed roads are left alone.
    Windows,
    /// It costs no more than there is.
    Budget,
    /// Who is affected by a change was phoned.
    Told,
    /// No more promises are changed than allowed.
    FewChanges,
    /// Nothing is glued that must come apart again.
    TakesApart,
}

impl Criterion {
    /// The word for it in text keys and outcomes.
    pub fn id(self) -> &'static str {
        match self {
            Self::AllPlanned => "all_planned",
            Self::OnTime => "on_time",
            Self::InOrder => "in_order",
            Self::NoDouble => "no_double",
            Self::Dry => "dry",
            Self::Calm => "calm",
            Self::Nights => "nights",
            Self::Quickly => "quickly",
            Self::Quiet => "quiet",
            Self::Windows => "windows",
            Self::Budget => "budget",
            Self::Told => "told",
            Self::FewChanges => "few_changes",
            Self::TakesApart => "takes_apart",
        }
    }
}

impl Params {
    /// Number of slots on the board.
    pub fn slots(&self) -> u8 {
        let parts = u8::try_from(self.parts.len()).unwrap_or(u8::MAX);
        self.days.saturating_mul(parts)
    }

    /// Chance of rain in a slot, in percent.
    pub fn rain_at(&self, slot: u8) -> u8 {
        self.rain.get(usize::from(slot)).copied().unwrap_or(0)
    }

    /// Whether a planner counts on rain in a slot.
    pub fn wet(&self, slot: u8) -> bool {
        let chance = self.rain_at(slot);
        chance > 0 && chance >= self.wet_from
    }

    /// Wind in a slot, in Beaufort.
    pub fn wind_at(&self, slot: u8) -> u8 {
        self.wind.get(usize::from(slot)).copied().unwrap_or(0)
    }

    /// Whether a night follows a slot.
    pub fn last_of_day(&self, slot: u8) -> bool {
        (usize::from(slot) + 1).is_multiple_of(self.parts.len().max(1))
    }
}
