//! What a piece of work is worth, and how its delivery goes.

use crate::Text;
use serde::{Deserialize, Serialize};

/// What was measured. Quality counts, speed never does.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// All criteria of the challenge are met.
    pub solved: bool,
    /// Every criterion that the challenge asks for, in the author's order.
    pub criteria: Vec<Measured>,
    /// Ids of the failures that this work would show at delivery, worst first.
    pub failures: Vec<String>,
    /// Properties to compare solutions by; never a score.
    pub properties: Vec<Property>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// Id of the criterion, such as `all_positions`.
    pub id: String,
    /// Whether it is met.
    pub met: bool,
    /// What was read, with unit.
    pub reading: Option<Text>,
}

/// A property of a solution, such as metres of wire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Property {
    /// Id of the property, such as `wire_metres`.
    pub id: String,
    /// Its value, with unit.
    pub value: Text,
}

/// One moment of the delivery scene.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Beat<S> {
    /// The state at this moment, as far as the client changed it.
    pub state: S,
    /// Who does something.
    pub who: Who,
    /// Where, in scene units: the point on the floor.
    pub at: (f32, f32),
    /// What they do.
    pub gesture: Gesture,
    /// How they feel about it.
    pub mood: Mood,
    /// What happens, for those who cannot see it and as caption.
    pub tell: Text,
    /// What they say.
    pub say: Option<Text>,
    /// The failure that this moment shows.
    pub failure: Option<String>,
}

/// Who is in a beat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// Who asked for the work.
    Client,
    /// Who works with the pupil.
    Colleague,
    /// Bystanders.
    Neighbours,
}

/// What somebody does in a beat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gesture {
    /// Walks to the place.
    Walk,
    /// Presses the thing there.
    Press,
    /// Waits and looks around.
    Wait,
    /// Measures something.
    Measure,
    /// Looks on with a small light in the hand.
    Gather,
    /// Is glad.
    Cheer,
    /// Says stop with a hand up.
    Stop,
}

/// How somebody feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mood {
    /// Content.
    Happy,
    /// Doesn't understand.
    Puzzled,
    /// Concerned.
    Stern,
}

impl<S> Beat<S> {
    /// The same beat with another kind of state.
    pub fn map<T>(self, wrap: impl FnOnce(S) -> T) -> Beat<T> {
        Beat {
            state: wrap(self.state),
            who: self.who,
            at: self.at,
            gesture: self.gesture,
            mood: self.mood,
            tell: self.tell,
            say: self.say,
            failure: self.failure,
        }
    }
}
