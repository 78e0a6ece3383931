//! What can be seen and done in a state, as plain data.
//!
//! The page has one renderer per kind of group and none per mechanic; a player who reads only Scenes can solve every
//! challenge.

use crate::Text;
use serde::{Deserialize, Serialize};

/// An accessible description of a state.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Scene {
    /// What there is to see now, most important first.
    pub narration: Vec<Text>,
    /// What just happened, to be said and captioned once; `None` when nothing new did.
    pub event: Option<Text>,
    /// The sound of what just happened: `click`, `snap`, `trip`, `beep`, `stop`, `unsnap`, `light`; see `web` for all.
    pub sound: Option<String>,
    /// Instruments that can be read.
    pub gauges: Vec<Gauge>,
    /// Everything that can be acted on.
    pub groups: Vec<Group>,
}

/// An instrument.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gauge {
    /// Stable within the scene.
    pub id: String,
    /// What it measures.
    pub label: Text,
    /// What it shows, with unit.
    pub value: Text,
    /// The reading from 0 (lowest) to 1 (highest), for a needle and for a tone. What may be at most so much is 1 there,
    /// and more than 1 where it is too much.
    pub level: f64,
}

/// Controls that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Stable within the scene.
    pub id: String,
    /// Name of the group.
    pub label: Text,
    /// How it is laid out.
    pub kind: GroupKind,
    /// What can be acted on, in reading order.
    pub controls: Vec<Control>,
}

/// How a group is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GroupKind {
    /// At places in the scene.
    Free,
    /// One after another.
    List,
    /// Nested, by each control's [`Control::depth`]: what lies deeper belongs to the last one that lies less deep.
    Tree,
    /// In rows and columns, row by row.
    Grid {
        /// Number of rows.
        rows: u16,
        /// Number of columns.
        cols: u16,
    },
}

/// One thing that can be acted on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Control {
    /// Stable within the challenge. Ids that end in `.less` and `.more` are a pair of buttons that step a value: who
    /// holds one steps on.
    pub id: String,
    /// What kind of thing it is, and which acts it takes.
    pub role: Role,
    /// Its name.
    pub label: Text,
    /// Its present value, if it has one.
    pub value: Option<Text>,
    /// Whether acts on it are accepted now.
    pub enabled: bool,
    /// Where it is in the scene, if anywhere.
    pub place: Option<Place>,
    /// How deep it lies in a [`GroupKind::Tree`]; 0 elsewhere.
    pub depth: u8,
}

/// The kind of a control. An enabled control accepts every act that its role lists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Role {
    /// Takes [`Verb::Press`].
    Button,
    /// Takes [`Verb::Press`] and is on or off.
    Toggle {
        /// Whether it is on.
        on: bool,
    },
    /// Takes [`Verb::Set`] from `min` to `max` in steps of `step`.
    Slider {
        /// Lowest value.
        min: f64,
        /// Highest value.
        max: f64,
        /// Step between values.
        step: f64,
        /// Present value.
        now: f64,
    },
    /// Takes [`Verb::Choose`] of one of the options.
    Choice {
        /// Ids and names of the options.
        options: Vec<(String, Text)>,
        /// Id of the chosen one.
        chosen: String,
    },
    /// Takes nothing by itself; others can be put on it.
    Spot,
    /// Can be put on others: takes [`Verb::PutOn`] with one of `targets`.
    Carry {
        /// Ids of the controls that it can be put on now.
        targets: Vec<String>,
    },
}

/// A rectangle in scene units (1600 x 900, y down); `x` and `y` are its centre.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Centre.
    pub x: f32,
    /// Centre.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

impl Place {
    /// A rectangle around a centre.
    pub const fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Self { x, y, w, h }
    }
}

/// What was done to a control.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// Id of the control.
    pub control: String,
    /// What was done.
    pub verb: Verb,
}

/// What can be done to a control.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Verb {
    /// Pressed, flipped, clicked.
    Press,
    /// Set to a value.
    Set(f64),
    /// An option chosen.
    Choose(String),
    /// Put on another control.
    PutOn(String),
}

impl Act {
    /// Presses a control.
    pub fn press(control: impl Into<String>) -> Self {
        Self { control: control.into(), verb: Verb::Press }
    }

    /// Puts one control on another.
    pub fn put_on(control: impl Into<String>, target: impl Into<String>) -> Self {
        Self { control: control.into(), verb: Verb::PutOn(target.into()) }
    }

    /// Chooses an option.
    pub fn choose(control: impl Into<String>, option: impl Into<String>) -> Self {
        Self { control: control.into(), verb: Verb::Choose(option.into()) }
    }
}

impl Scene {
    /// Every act that the enabled controls take now. Sliders give their two ends.
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = Vec::new();
        for control in self.groups.iter().flat_map(|group| &group.controls).filter(|control| control.enabled) {
            let mut add = |verb| acts.push(Act { control: control.id.clone(), verb });
            match &control.role {
                Role::Button | Role::Toggle { .. } => add(Verb::Press),
                Role::Slider { min, max, .. } => [*min, *max].into_iter().for_each(|value| add(Verb::Set(value))),
                Role::Choice { options, .. } => {
                    options.iter().for_each(|(id, _)| add(Verb::Choose(id.clone())));
                }
                Role::Spot => {}
                Role::Carry { targets } => targets.iter().for_each(|target| add(Verb::PutOn(target.clone()))),
            }
        }
        acts
    }

    /// The control with this id.
    pub fn control(&self, id: &str) -> Option<&Control> {
        self.groups.iter().flat_map(|group| &group.controls).find(|control| control.id == id)
    }
}
