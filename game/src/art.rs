//! The art: sprites by name, cut from the atlases that the build made of `assets/sprites`.

mod made;
mod names;

pub use made::{BEND, EDGE, STRIPE};
pub use names::NAMES;

use bevy::asset::RenderAssetUsages;
use bevy::image::{CompressedImageFormats, ImageSampler, ImageType};
use bevy::prelude::*;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

/// Name of a sprite.
pub type Name = Cow<'static, str>;

/// Where a sprite is in the atlas; the baker writes the same type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// File name without `.svg`.
    pub name: String,
    /// Which page.
    pub page: u8,
    /// Left edge in the page, in pixels.
    pub x: u16,
    /// Top edge in the page, in pixels.
    pub y: u16,
    /// Width in the page, in pixels.
    pub w: u16,
    /// Height in the page, in pixels.
    pub h: u16,
    /// Width and height in scene units.
    pub size: (f32, f32),
}

/// What is needed to draw a sprite.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The page.
    pub image: Handle<Image>,
    /// The part of the page, in pixels.
    pub rect: Rect,
    /// Size in scene units.
    pub size: Vec2,
    /// Whether the picture repeats along its width, as wires do.
    pub repeats: bool,
}

/// All sprites.
#[derive(Resource, Default)]
pub struct Art {
    pieces: HashMap<String, Piece>,
    /// Names that were asked for and don't exist, each reported once.
    missing: BTreeSet<String>,
    unreported: Vec<String>,
}

impl Art {
    /// The sprite with this name; one that doesn't exist is noted, and nothing is drawn.
    pub fn piece(&mut self, name: &str) -> Option<Piece> {
        let piece = self.pieces.get(name).cloned();
        if piece.is_none() && self.missing.insert(name.to_owned()) {
            self.unreported.push(name.to_owned());
        }
        piece
    }

    /// Names that were asked for in vain since the last call.
    pub fn take_unreported(&mut self) -> Vec<String> {
        std::mem::take(&mut self.unreported)
    }

    /// Adds the sprites of an atlas. Pages are PNG files; `index` is a postcard of [`Place`]s.
    ///
    /// # Errors
    /// Says what is wrong with the files.
    pub fn load(&mut self, index: &[u8], pages: &[Vec<u8>], images: &mut Assets<Image>) -> Result<(), String> {
        let places: Vec<Place> = postcard::from_bytes(index).map_err(|error| format!("atlas index: {error}"))?;
        let mut handles = Vec::new();
        for (number, page) in pages.iter().enumerate() {
            let image = Image::from_buffer(
                page,
                ImageType::Extension("png"),
                CompressedImageFormats::NONE,
                true,
                ImageSampler::linear(),
                RenderAssetUsages::RENDER_WORLD,
            );
            handles.push(images.add(image.map_err(|error| format!("atlas page {number}: {error}"))?));
        }
        for place in places {
            let Some(image) = handles.get(usize::from(place.page)) else {
                return Err(format!("{}: there is no atlas page {}", place.name, place.page));
            };
            let corner = Vec2::new(f32::from(place.x), f32::from(place.y));
            let rect = Rect::from_corners(corner, corner + Vec2::new(f32::from(place.w), f32::from(place.h)));
            let size = Vec2::new(place.size.0, place.size.1);
            self.pieces.insert(place.name, Piece { image: image.clone(), rect, size, repeats: false });
        }
        Ok(())
    }
}

/// Keeps the sprites, and draws those that are made by a formula.
pub fn plugin(app: &mut App) {
    app.init_resource::<Art>().add_systems(Startup, make_pieces);
}

fn make_pieces(mut art: ResMut<Art>, mut images: ResMut<Assets<Image>>) {
    for (name, image, size, repeats) in made::all() {
        let rect = Rect::from_corners(Vec2::ZERO, image.size_f32());
        art.pieces.insert(name, Piece { image: images.add(image), rect, size, repeats });
    }
}

#[cfg(test)]
impl Art {
    /// Pretends that these sprites were loaded.
    pub fn pretend(&mut self, names: &[&str]) {
        for name in names {
            let piece = Piece {
                image: Handle::default(),
                rect: Rect::new(0.0, 0.0, 8.0, 8.0),
                size: Vec2::splat(60.0),
                repeats: false,
            };
            self.pieces.insert((*name).to_owned(), piece);
        }
    }
}
