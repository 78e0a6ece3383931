//! The colours of the style that are mixed in code; all others are in the art.

use bevy::color::Srgba;

/// Line wire, brown.
pub const LINE: Srgba = Srgba::rgb(0.545, 0.353, 0.169);
/// Neutral wire, blue.
pub const NEUTRAL: Srgba = Srgba::rgb(0.184, 0.435, 0.816);
/// Earth wire, green.
pub const EARTH_WIRE: Srgba = Srgba::rgb(0.247, 0.639, 0.302);
/// Stripe of the earth wire, yellow.
pub const EARTH_STRIPE: Srgba = Srgba::rgb(0.949, 0.820, 0.106);
/// No tint.
pub const PLAIN: Srgba = Srgba::WHITE;
/// What a thing in an unlit room is multiplied with.
pub const DUSK: Srgba = Srgba::rgb(0.50, 0.55, 0.78);
/// What a far thing in the street at night is multiplied with.
pub const NIGHT: Srgba = Srgba::rgb(0.42, 0.46, 0.66);
/// The sky above everything.
pub const SKY: Srgba = Srgba::rgb(0.094, 0.133, 0.247);
/// The ground below everything.
pub const EARTH: Srgba = Srgba::rgb(0.130, 0.118, 0.165);
/// Ink.
pub const INK: Srgba = Srgba::rgb(0.114, 0.122, 0.169);
/// Paper, snow, bones.
pub const WHITE: Srgba = Srgba::rgb(0.992, 0.980, 0.949);
/// Eyes of a cat in the dark.
pub const CAT_EYES: Srgba = Srgba::rgb(1.0, 0.84, 0.42);

/// `colour` with another opacity.
pub fn see_through(colour: Srgba, alpha: f32) -> Srgba {
    Srgba { alpha, ..colour }
}

/// The colour between two.
pub fn between(from: Srgba, to: Srgba, share: f32) -> Srgba {
    let share = share.clamp(0.0, 1.0);
    let mix = |a: f32, b: f32| a + (b - a) * share;
    Srgba {
        red: mix(from.red, to.red),
        green: mix(from.green, to.green),
        blue: mix(from.blue, to.blue),
        alpha: mix(from.alpha, to.alpha),
    }
}

/// The tint of a thing in a room that is lit this much, from 0 to 1.
pub fn lit(share: f32) -> Srgba {
    between(DUSK, PLAIN, share)
}
