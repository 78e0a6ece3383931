//! A figure: a person made of cut-outs that turn around their joints.

use crate::easel::{Feel, Look};
use crate::palette::{INK, PLAIN, see_through};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::Mood;

use super::dress::Dress;

/// How somebody stands now.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Whose cut-outs: `kwee`, `samira`, `waver`, `neighbour-a`.
    pub who: &'static str,
    /// Clothes, skin and hair of whoever has no cut-outs of their own.
    pub dress: Option<Dress>,
    /// The point on the floor.
    pub feet: Vec2,
    /// 1 looks to the right, -1 to the left.
    pub facing: f32,
    /// Which way the head looks, on its own.
    pub looking: f32,
    /// The face.
    pub mood: Mood,
    /// How far the arms are raised to the front, in radians: the near one and the far one.
    pub arms: (f32, f32),
    /// Swing of the legs, from -1 to 1.
    pub stride: f32,
    /// How high above the floor.
    pub hop: f32,
    /// Leaning to the front, in radians.
    pub lean: f32,
    /// Stretching: below 1 squashed.
    pub squash: f32,
    /// Light on the figure.
    pub tint: Srgba,
    /// What is in the near hand.
    pub holds: Option<&'static str>,
}

/// Height of the shoulders, the neck and the hips above the floor.
const SHOULDER: f32 = 104.0;
const HEAD: f32 = 140.0;
const HIPS: f32 = 32.0;
/// Length of an arm to the hand.
const ARM: f32 = 54.0;

impl Figure {
    /// Somebody who stands still.
    pub fn standing(who: &'static str, feet: Vec2) -> Self {
        Self {
            who,
            dress: None,
            feet,
            facing: 1.0,
            looking: 1.0,
            mood: Mood::Happy,
            arms: (0.12, -0.12),
            stride: 0.0,
            hop: 0.0,
            lean: 0.0,
            squash: 1.0,
            tint: PLAIN,
            holds: None,
        }
    }

    /// Where something is that lies beside and above the feet of the upright figure.
    fn joint(&self, side: f32, up: f32) -> Vec2 {
        let lean = self.lean * self.facing;
        let (x, y) = (side * self.facing, -up * self.squash);
        self.feet + Vec2::new(x * lean.cos() - y * lean.sin(), x * lean.sin() + y * lean.cos())
            - Vec2::new(0.0, self.hop)
    }

    /// The middle of the head.
    pub fn head(&self) -> Vec2 {
        self.joint(2.0, HEAD)
    }

    /// The near hand.
    pub fn hand(&self) -> Vec2 {
        let angle = -self.arms.0 * self.facing;
        self.joint(16.0, SHOULDER) + Vec2::new(-angle.sin(), angle.cos()) * ARM
    }

    /// The cut-outs.
    pub fn looks(&self, key: &str, z: f32) -> Vec<Look> {
        let who = self.who;
        let wheels = who == "neighbour-c";
        let lean = self.lean * self.facing;
        let part = |name: &str, at: Vec2, depth: f32| {
            let look = Look::new(format!("{key}-{name}"), format!("{who}-{name}"), at).tint(self.tint).z(z + depth);
            look.scale(self.facing, self.squash)
        };
        let clothes = self.dress.map_or(self.tint, |dress| shaded(dress.clothes, self.tint));
        let skin = self.dress.map_or(self.tint, |dress| shaded(dress.skin, self.tint));
        let limb = |name: &str, piece: &str, side: f32, raised: f32, depth: f32| {
            let limb =
                Look::new(format!("{key}-{name}"), format!("{who}-{piece}"), self.joint(side, SHOULDER)).hanging();
            limb.scale(self.facing, 1.0).turn(-raised * self.facing + lean).feel(Feel::Springy).z(z + depth)
        };
        let arm = |name: &str, side: f32, raised: f32, depth: f32| limb(name, "arm", side, raised, depth).tint(clothes);
        let face = match self.mood {
            _ if who.starts_with("neighbour") => "happy",
            Mood::Happy => "happy",
            Mood::Puzzled => "puzzled",
            Mood::Stern => "stern",
        };
        let legs = if wheels {
            part("legs", self.feet - Vec2::new(0.0, self.hop), 0.25).standing()
        } else {
            part("legs", self.joint(0.0, HIPS + 3.0), 0.1).hanging()
        };
        let shadow = Look::new(format!("{key}-shadow"), "wire-end", self.feet).size((86.0 - self.hop * 0.4, 13.0));
        let head = Look::new(format!("{key}-head"), format!("{who}-head-{face}"), self.head());
        let mut looks = vec![
            shadow.tint(see_through(INK, 0.28)).z(z - 0.3),
            arm("far-arm", -20.0, self.arms.1, -0.2),
            legs.turn(self.stride * 0.22),
            part("body", self.joint(0.0, HIPS - 4.0), 0.2).standing().turn(lean).tint(clothes),
            head.scale(self.looking, self.squash).turn(lean * 1.4).tint(skin).z(z + 0.3),
            arm("near-arm", 16.0, self.arms.0, 0.4),
        ];
        if let Some(dress) = self.dress {
            let hair = Look::new(format!("{key}-hair"), dress.hair, self.head()).scale(self.looking, self.squash);
            looks.push(hair.turn(lean * 1.4).tint(shaded(dress.hair_colour, self.tint)).z(z + 0.31));
            looks.push(limb("far-hand", "hand", -20.0, self.arms.1, -0.19).tint(skin));
            looks.push(limb("near-hand", "hand", 16.0, self.arms.0, 0.41).tint(skin));
        }
        if who == "kwee" {
            let stick = Look::new(format!("{key}-stick"), "kwee-stick", self.joint(-31.0, 0.0)).standing();
            looks.push(stick.scale(self.facing, 1.0).turn(self.stride * 0.2).tint(self.tint).z(z - 0.1));
        }
        if let Some(thing) = self.holds {
            let held =
                Look::new(format!("{key}-holds"), thing, self.hand()).tint(PLAIN).feel(Feel::Springy).z(z + 0.35);
            looks.push(match thing {
                // Point up and a little to the front.
                "tester" => held.anchor(0.0, 0.0).scale(0.62, -0.62).turn(0.3 * self.facing),
                _ => held,
            });
        }
        looks
    }
}

/// A colour in a light.
fn shaded(colour: Srgba, light: Srgba) -> Srgba {
    Srgba {
        red: colour.red * light.red,
        green: colour.green * light.green,
        blue: colour.blue * light.blue,
        alpha: colour.alpha * light.alpha,
    }
}
