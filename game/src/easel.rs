//! Draws plain lists of [`Look`]s: keeps one entity for each, and lets it move from look to look.
//!
//! Whoever draws says only how a layer should look now. A look that is new enters, one that is missing leaves, and
//! one that changed moves there: so every order of messages gives a right picture.

use crate::Step;
use crate::art::{Art, Name, Piece};
use crate::motion::{Goal, Motion, Pose};
use crate::palette::PLAIN;
use crate::stage::Stage;
use bevy::color::Srgba;
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::sprite::Anchor;
use std::collections::{HashMap, HashSet};

/// Things that are drawn together; later layers stand before earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    /// Sky, street, house, town.
    Set,
    /// Rooms that became warm.
    Light,
    /// Doors, stairs, plants.
    Furniture,
    /// Glows of lamps on the walls.
    Glow,
    /// Plates, switches, lamps, the fuse box.
    Parts,
    /// Wires.
    Wires,
    /// Screws, burning bulbs and the tester, over the wires.
    Screws,
    /// People and animals.
    People,
    /// What happens: sparks, smoke, eyes in the dark.
    Effects,
    /// The gull.
    Gull,
    /// What is in the hand.
    Hand,
}

/// How a look comes in and moves on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Feel {
    /// Is there at once: things that something else already animates.
    Cut,
    /// Moves quickly, without overshoot.
    Firm,
    /// Moves with overshoot, as things that click and spring.
    Springy,
    /// Slowly, as light does.
    Slow,
}

/// Movement without end, which rests when nobody looks for a while.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ambient {
    /// Still.
    None,
    /// Turns, in radians a second.
    Spin(f32),
    /// Swings by so many radians, once in so many seconds, beginning at a phase.
    Sway(f32, f32, f32),
    /// Goes to and fro by so much, once in so many seconds.
    Bob(Vec2, f32),
    /// Passes by: so many units a second, over a stretch from one x to another.
    Pass(f32, f32, f32),
    /// Walks to and fro: so many units a second, over a stretch from one x to another, looking where it goes.
    Stroll(f32, f32, f32),
    /// Goes round in a flat ring with these radii, once in so many seconds, beginning at a phase; looks left in front.
    Ring(Vec2, f32, f32),
    /// Rolls to and fro in a bowl so wide and so deep, once in so many seconds, beginning at a phase.
    Roll(Vec2, f32, f32),
    /// Falls: so many units a second, over a stretch from one y to another, leaning to the side by a share.
    Fall(f32, f32, f32, f32),
    /// Fades and comes back by a share, once in so many seconds, beginning at a phase.
    Twinkle(f32, f32, f32),
}

/// How one thing looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// What it is, within its layer.
    pub key: String,
    /// Its sprite.
    pub sprite: Name,
    /// Where its anchor is, in scene units, y down.
    pub at: Vec2,
    /// Which point of the sprite that is: (0, 0) the middle, (0, 0.5) the middle of the top.
    pub anchor: Vec2,
    /// Order within the layer.
    pub z: f32,
    /// Size in scene units; that of the sprite when absent.
    pub size: Option<Vec2>,
    /// Clockwise, in radians.
    pub turn: f32,
    /// Stretching around the anchor; negative mirrors.
    pub scale: Vec2,
    /// Colour that the sprite is multiplied with.
    pub tint: Srgba,
    /// How it moves from look to look.
    pub feel: Feel,
    /// Where it comes from: stretching and opacity as shares.
    pub enter: (Vec2, f32),
    /// Seconds before it comes in.
    pub delay: f32,
    /// Movement without end.
    pub ambient: Ambient,
}

impl Look {
    /// A sprite with its middle at a place.
    pub fn new(key: impl Into<String>, sprite: impl Into<Name>, at: impl Into<Vec2>) -> Self {
        Self {
            key: key.into(),
            sprite: sprite.into(),
            at: at.into(),
            anchor: Vec2::ZERO,
            z: 0.0,
            size: None,
            turn: 0.0,
            scale: Vec2::ONE,
            tint: PLAIN,
            feel: Feel::Firm,
            enter: (Vec2::ONE, 0.0),
            delay: 0.0,
            ambient: Ambient::None,
        }
    }

    /// A rectangle of one colour, from its left top.
    pub fn block(key: impl Into<String>, left_top: impl Into<Vec2>, size: impl Into<Vec2>, colour: Srgba) -> Self {
        Self::new(key, "white", left_top).anchor(-0.5, 0.5).size(size).tint(colour)
    }

    /// Stands on its place.
    pub fn standing(self) -> Self {
        self.anchor(0.0, -0.5)
    }

    /// Hangs from its place.
    pub fn hanging(self) -> Self {
        self.anchor(0.0, 0.5)
    }

    /// Which point of the sprite is at its place.
    pub fn anchor(self, x: f32, y: f32) -> Self {
        Self { anchor: Vec2::new(x, y), ..self }
    }

    /// Order within the layer.
    pub fn z(self, z: f32) -> Self {
        Self { z, ..self }
    }

    /// Size in scene units.
    pub fn size(self, size: impl Into<Vec2>) -> Self {
        Self { size: Some(size.into()), ..self }
    }

    /// Clockwise, in radians.
    pub fn turn(self, turn: f32) -> Self {
        Self { turn, ..self }
    }

    /// Stretching.
    pub fn scale(self, x: f32, y: f32) -> Self {
        Self { scale: Vec2::new(x, y), ..self }
    }

    /// Colour.
    pub fn tint(self, tint: Srgba) -> Self {
        Self { tint, ..self }
    }

    /// The same colour, with this opacity.
    pub fn alpha(self, alpha: f32) -> Self {
        Self { tint: crate::palette::see_through(self.tint, alpha), ..self }
    }

    /// How it moves.
    pub fn feel(self, feel: Feel) -> Self {
        Self { feel, ..self }
    }

    /// Springs in from nothing.
    pub fn pop(self, delay: f32) -> Self {
        Self { feel: Feel::Springy, enter: (Vec2::splat(0.2), 0.0), delay, ..self }
    }

    /// Movement without end.
    pub fn ambient(self, ambient: Ambient) -> Self {
        Self { ambient, ..self }
    }
}

/// Which entity draws what.
#[derive(Resource, Default)]
pub struct Picture(HashMap<Layer, Shown>);

/// What is drawn in a layer.
#[derive(Default)]
struct Shown {
    /// Number of the scene that it belongs to.
    scene: u32,
    entities: HashMap<String, Entity>,
    /// All of its looks, while the art of some has not come yet.
    waiting: Vec<Look>,
}

impl Picture {
    /// Whether something can't be drawn before its art comes.
    pub fn waits(&self) -> bool {
        self.0.values().any(|shown| !shown.waiting.is_empty())
    }
}

/// What is needed to draw.
#[derive(SystemParam)]
pub struct Easel<'w, 's> {
    commands: Commands<'w, 's>,
    art: ResMut<'w, Art>,
    picture: ResMut<'w, Picture>,
    stage: Res<'w, Stage>,
}

/// Draws.
pub fn plugin(app: &mut App) {
    app.init_resource::<Picture>().add_systems(Update, draw_late.in_set(Step::Say));
}

/// Draws again what had to wait, when a page of art has come.
fn draw_late(mut easel: Easel, mut come: Local<u32>) {
    if *come == easel.art.come() {
        return;
    }
    *come = easel.art.come();
    let scene = easel.stage.scene;
    // What waited in a scene that is over is not drawn any more.
    let waiting = |(layer, shown): (&Layer, &mut Shown)| {
        let looks = std::mem::take(&mut shown.waiting);
        (shown.scene == scene && !looks.is_empty()).then_some((*layer, looks))
    };
    let late: Vec<(Layer, Vec<Look>)> = easel.picture.0.iter_mut().filter_map(waiting).collect();
    late.into_iter().for_each(|(layer, looks)| easel.draw(layer, looks));
}

impl Easel<'_, '_> {
    /// Makes a layer look like this.
    pub fn draw(&mut self, layer: Layer, looks: Vec<Look>) {
        let Shown { scene, entities: shown, waiting } = self.picture.0.entry(layer).or_default();
        // Another scene begins with everything in its place; only within a scene do things come and go.
        let opening = *scene != self.stage.scene;
        if opening {
            *scene = self.stage.scene;
            shown.drain().for_each(|(_, entity)| self.commands.entity(entity).despawn());
        }
        let mut kept = HashSet::with_capacity(looks.len());
        let mut late = false;
        for (order, look) in looks.iter().enumerate() {
            let Some(piece) = self.art.piece(&look.sprite) else {
                late |= self.art.is_away(&look.sprite);
                continue;
            };
            if !kept.insert(look.key.clone()) {
                continue;
            }
            let goal = goal(layer, order, look, piece);
            match shown.get(&look.key) {
                Some(entity) => {
                    self.commands.entity(*entity).insert(goal);
                }
                None => {
                    let motion = if opening { Motion::there(&goal) } else { Motion::entering(&goal, look) };
                    let drawn = (Sprite::default(), Anchor(look.anchor), Transform::default(), Visibility::Hidden);
                    let entity = self.commands.spawn((drawn, Drawn(layer, look.key.clone()), goal, motion)).id();
                    shown.insert(look.key.clone(), entity);
                }
            }
        }
        shown.retain(|key, entity| {
            let keep = kept.contains(key);
            if !keep {
                self.commands.entity(*entity).insert(Leaving);
            }
            keep
        });
        *waiting = if late { looks } else { Vec::new() };
    }

    /// Takes everything of a layer away.
    pub fn clear(&mut self, layer: Layer) {
        self.draw(layer, Vec::new());
    }
}

/// What an entity draws.
#[derive(Component, Clone, Debug, PartialEq)]
pub struct Drawn(pub Layer, pub String);

/// Fades away and is gone.
#[derive(Component)]
pub struct Leaving;

/// Depth of a layer; there is room for a thousand units of `z` on either side.
fn depth(layer: Layer) -> f32 {
    f32::from(layer as u8) * 80.0 - 400.0
}

fn goal(layer: Layer, order: usize, look: &Look, piece: Piece) -> Goal {
    let size = look.size.unwrap_or(piece.size);
    Goal {
        pose: Pose { at: look.at, turn: look.turn, scale: look.scale, size, tint: look.tint },
        // Things of one z keep the order in which they were said.
        depth: depth(layer) + look.z.clamp(-39.0, 39.0) + (order as f32) * 0.000_5,
        feel: look.feel,
        anchor: look.anchor,
        ambient: look.ambient,
        piece,
    }
}
