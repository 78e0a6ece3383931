//! The town: a long panorama at dusk, between dike and canal, in which every delivery gives light and life.

mod backdrop;
mod events;
mod places;
mod street;
mod view;

pub use places::place_of;
pub use view::EDGES;

use crate::Step;
use crate::easel::{Easel, Layer};
use crate::pace::{Moving, Tick};
use crate::stage::Stage;
use bevy::prelude::*;
use mechanics::stage::{Event, Town};

/// The line that the houses stand on.
const QUAY: f32 = 690.0;
/// Where the water begins.
const WATER: f32 = 742.0;
/// The line on which things stand on this side of the water.
const BANK: f32 = 872.0;

/// What is fresh gets its light after so many seconds, when the curtain is open.
const FRESH: f32 = 1.1;

/// What time it is in the town.
#[derive(Resource, Default)]
struct Clock {
    scene: u32,
    /// Seconds since the town came.
    seconds: f32,
    /// Seconds since the event began.
    event: f32,
    /// Which showing of it that is.
    showing: u32,
    moment: Moment,
}

/// What changes in the town while somebody looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Moment {
    /// Whether what is fresh has got its light.
    fresh: bool,
    /// How far the event is: [`events::OVER`] when only its traces are left.
    step: u8,
}

/// The town at a moment.
struct Sight<'a> {
    town: &'a Town,
    moment: Moment,
}

impl Sight<'_> {
    /// Whether a challenge was delivered, and whatever comes of it can be seen.
    fn has(&self, id: &str) -> bool {
        let named = |list: &[String]| list.iter().any(|other| other == id);
        named(&self.town.solved) && (self.moment.fresh || !named(&self.town.fresh))
    }

    /// How light it is where a challenge was delivered, or not.
    fn lit(&self, id: &str) -> f32 {
        if self.has(id) { 1.0 } else { 0.0 }
    }

    /// How much of what could be delivered was.
    fn share(&self) -> f32 {
        let whole = self.town.open.len().max(self.town.solved.len()).max(1) as f32;
        self.town.solved.len() as f32 / whole
    }

    /// Whether this event is going on, at this step.
    fn at(&self, event: Event, step: u8) -> bool {
        self.town.event == Some(event) && self.moment.step == step
    }

    /// Whether this event is going on or over, from this step.
    fn since(&self, event: Event, step: u8) -> bool {
        self.town.event == Some(event) && self.moment.step >= step
    }

    /// Whether there is no light but what was delivered.
    fn power_cut(&self) -> bool {
        self.at(Event::Storm, 1) || self.at(Event::Storm, 2)
    }
}

/// Draws the town.
pub fn plugin(app: &mut App) {
    app.init_resource::<Clock>();
    app.add_systems(Update, (pass_time, draw_town).chain().in_set(Step::Say));
    view::plugin(app);
}

/// Lets time pass as long as something is to come.
fn pass_time(tick: Res<Tick>, stage: Res<Stage>, mut clock: ResMut<Clock>, mut moving: ResMut<Moving>) {
    let Some(town) = stage.town() else { return };
    if clock.scene != stage.scene {
        *clock = Clock { scene: stage.scene, ..Clock::default() };
    }
    if !town.fresh.is_empty() && clock.seconds < FRESH {
        clock.seconds += tick.0;
        moving.0 = true;
    }
    if clock.showing != town.showing {
        (clock.showing, clock.event) = (town.showing, 0.0);
    }
    let happens = town.showing > 0 && town.event.is_some();
    if happens && stage.calm {
        clock.event = events::STILL;
    } else if happens && clock.event < events::SECONDS {
        clock.event += tick.0;
        moving.0 = true;
    }
    let step = if happens { events::step(clock.event) } else { events::OVER };
    let moment = Moment { fresh: clock.seconds >= FRESH || stage.calm, step };
    if clock.moment != moment {
        clock.moment = moment;
    }
}

fn draw_town(stage: Res<Stage>, clock: Res<Clock>, mut easel: Easel, mut drawn: Local<Option<(u32, u32, Moment)>>) {
    let Some(town) = stage.town() else { return };
    let mark = stage.mark().map(|(scene, changes)| (scene, changes, clock.moment));
    if *drawn == mark {
        return;
    }
    *drawn = mark;
    let sight = Sight { town, moment: clock.moment };
    let mut far = backdrop::looks(&sight);
    far.extend(events::sky(&sight));
    easel.draw(Layer::Set, far);
    easel.draw(Layer::Light, places::glows(&sight));
    easel.draw(Layer::Furniture, places::looks(&sight));
    easel.draw(Layer::People, street::looks(&sight));
    let mut effects = places::flags(&sight);
    effects.extend(events::looks(&sight));
    easel.draw(Layer::Effects, effects);
    easel.draw(Layer::Gull, street::gull(&sight));
}
