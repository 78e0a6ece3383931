//! Sprites that are made by a formula: the stripes and bends of wires, which repeat along any length.

use bevy::asset::RenderAssetUsages;
use bevy::color::Srgba;
use bevy::image::{ImageAddressMode, ImageSampler, ImageSamplerDescriptor};
use bevy::prelude::*;

/// Half of the thickness of a wire with its dark edge, in scene units.
pub const EDGE: f32 = 4.3;
/// Radius of a bend along the middle of the wire, in scene units.
pub const BEND: f32 = 12.0;
/// Length after which a stripe repeats, in scene units.
pub const STRIPE: f32 = 32.0;

/// Pixels in a scene unit.
const SHARP: f32 = 3.0;

/// How a wire looks: its colour, the colour of its dashes or of its shine, and whether that is dashed.
struct Insulation {
    name: &'static str,
    body: Srgba,
    rim: Srgba,
    core: Srgba,
    /// Share of the length that the core is seen.
    dash: f32,
    /// Half of the thickness of the core.
    thick: f32,
}

const KINDS: [Insulation; 4] = [
    Insulation {
        name: "line",
        body: rgb(0x8b, 0x5a, 0x2b),
        rim: rgb(0x3a, 0x22, 0x12),
        core: rgb(0xb9, 0x82, 0x4c),
        dash: 1.0,
        thick: 0.7,
    },
    Insulation {
        name: "neutral",
        body: rgb(0x2f, 0x6f, 0xd0),
        rim: rgb(0x12, 0x2c, 0x5c),
        core: rgb(0x8f, 0xbd, 0xff),
        dash: 0.12,
        thick: 1.6,
    },
    Insulation {
        name: "earth",
        body: rgb(0x3f, 0xa3, 0x4d),
        rim: rgb(0x16, 0x45, 0x24),
        core: rgb(0xf2, 0xd1, 0x1b),
        dash: 0.5,
        thick: 1.8,
    },
    Insulation {
        name: "switched",
        body: rgb(0x1d, 0x1f, 0x2b),
        rim: rgb(0xc9, 0xcf, 0xe6),
        core: rgb(0x5c, 0x63, 0x85),
        dash: 1.0,
        thick: 0.6,
    },
];

const fn rgb(red: u8, green: u8, blue: u8) -> Srgba {
    Srgba::rgb(red as f32 / 255.0, green as f32 / 255.0, blue as f32 / 255.0)
}

/// Every made sprite: name, picture, size in scene units, and whether it repeats.
pub(super) fn all() -> Vec<(String, Image, Vec2, bool)> {
    let mut made = Vec::new();
    for kind in &KINDS {
        let stripe = Vec2::new(STRIPE, 2.0 * EDGE + 2.0);
        made.push((
            format!("stripe-{}", kind.name),
            paint(stripe, true, |at| kind.colour(at.y - stripe.y / 2.0, at.x)),
            stripe,
            true,
        ));
        let side = BEND + EDGE + 1.0;
        let bend = |at: Vec2| kind.colour(at.length() - BEND, STRIPE * 0.3);
        made.push((format!("bend-{}", kind.name), paint(Vec2::splat(side), false, bend), Vec2::splat(side), false));
    }
    made
}

impl Insulation {
    /// The colour at a distance from the middle of the wire and a length along it, in scene units.
    fn colour(&self, off: f32, along: f32) -> Srgba {
        let off = off.abs();
        // Each border is half a pixel soft on either side.
        let inside = |limit: f32| ((limit - off) * SHARP + 0.5).clamp(0.0, 1.0);
        let from_middle = ((along / STRIPE).fract() - 0.5).abs() * STRIPE;
        let dash = ((self.dash * STRIPE / 2.0 - from_middle) * SHARP + 0.5).clamp(0.0, 1.0);
        let mut colour = crate::palette::between(self.rim, self.body, inside(EDGE - 1.3));
        colour = crate::palette::between(colour, self.core, inside(self.thick) * dash);
        Srgba { alpha: inside(EDGE), ..colour }
    }
}

/// Paints a picture of `size` scene units, point by point.
fn paint(size: Vec2, repeats: bool, colour: impl Fn(Vec2) -> Srgba) -> Image {
    let (width, height) = ((size.x * SHARP).round() as u32, (size.y * SHARP).round() as u32);
    let mut data = Vec::with_capacity((width * height * 4) as usize);
    for y in 0..height {
        for x in 0..width {
            data.extend(colour((Vec2::new(x as f32, y as f32) + 0.5) / SHARP).to_u8_array());
        }
    }
    // A default image has the right format: eight bits, sRGB.
    let mut image = Image { data: Some(data), asset_usage: RenderAssetUsages::RENDER_WORLD, ..Image::default() };
    image.texture_descriptor.size.width = width;
    image.texture_descriptor.size.height = height;
    let along = if repeats { ImageAddressMode::Repeat } else { ImageAddressMode::ClampToEdge };
    image.sampler =
        ImageSampler::Descriptor(ImageSamplerDescriptor { address_mode_u: along, ..ImageSamplerDescriptor::linear() });
    image
}
