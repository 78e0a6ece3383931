//! The art: sprites by name, cut from the atlases that the build made of `assets/sprites`.
//!
//! Only the first atlas is there from the start. The others come when something of them should be drawn, or never: then
//! the picture goes without.

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

/// Where all sprites are; the baker writes the same type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// Names of the pages, such as `town-0.png`.
    pub pages: Vec<String>,
    /// All sprites.
    pub sprites: Vec<Place>,
}

/// Where a sprite is in its page, in pixels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// File name without `.svg`.
    pub name: String,
    /// Which page.
    pub page: u8,
    /// Left edge in the page.
    pub x: u16,
    /// Top edge in the page.
    pub y: u16,
    /// Width in the page.
    pub w: u16,
    /// Height in the page.
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

/// All sprites: those that are here, and those whose page comes when it is wanted.
#[derive(Resource, Default)]
pub struct Art {
    pieces: HashMap<String, Piece>,
    /// Sprites of pages that are not here yet.
    away: HashMap<String, Place>,
    /// Names of all pages.
    pages: Vec<String>,
    /// How many pages have come.
    come: u32,
    /// Pages that are not here, and with which something should be drawn.
    wanted: BTreeSet<u8>,
    /// Names that were asked for and don't exist, each reported once.
    missing: BTreeSet<String>,
    unreported: Vec<String>,
}

impl Art {
    /// The sprite with this name. One whose page is away makes that page wanted; one that doesn't exist is noted. Of
    /// neither anything is drawn.
    pub fn piece(&mut self, name: &str) -> Option<Piece> {
        let piece = self.pieces.get(name).cloned();
        if let Some(place) = self.away.get(name) {
            self.wanted.insert(place.page);
        } else if piece.is_none() && self.missing.insert(name.to_owned()) {
            self.unreported.push(name.to_owned());
        }
        piece
    }

    /// Whether this sprite may still come.
    pub fn is_away(&self, name: &str) -> bool {
        self.away.contains_key(name)
    }

    /// How many pages have come.
    pub fn come(&self) -> u32 {
        self.come
    }

    /// Names of the pages that were wanted since the last call.
    pub fn take_wanted(&mut self) -> Vec<String> {
        let wanted = std::mem::take(&mut self.wanted);
        wanted.into_iter().filter_map(|page| self.pages.get(usize::from(page)).cloned()).collect()
    }

    /// Names that were asked for in vain since the last call.
    pub fn take_unreported(&mut self) -> Vec<String> {
        std::mem::take(&mut self.unreported)
    }

    /// Learns where all sprites are, from a postcard of an [`Index`]. None is here before its page is.
    ///
    /// # Errors
    /// Says what is wrong with the bytes.
    pub fn load_index(&mut self, bytes: &[u8]) -> Result<(), String> {
        let index: Index = postcard::from_bytes(bytes).map_err(|error| format!("atlas index: {error}"))?;
        self.pages = index.pages;
        self.away = index.sprites.into_iter().map(|place| (place.name.clone(), place)).collect();
        Ok(())
    }

    /// Adds the sprites of a page, which is a PNG file.
    ///
    /// # Errors
    /// Says what is wrong with the page.
    pub fn load_page(&mut self, name: &str, png: &[u8], images: &mut Assets<Image>) -> Result<(), String> {
        let page = self.pages.iter().position(|page| page == name).ok_or_else(|| format!("{name}: no such page"))?;
        let image = Image::from_buffer(
            png,
            ImageType::Extension("png"),
            CompressedImageFormats::NONE,
            true,
            ImageSampler::linear(),
            RenderAssetUsages::RENDER_WORLD,
        );
        self.take_page(page, &images.add(image.map_err(|error| format!("{name}: {error}"))?));
        Ok(())
    }

    /// The sprites of a page are here.
    fn take_page(&mut self, page: usize, image: &Handle<Image>) {
        let pieces = &mut self.pieces;
        self.away.retain(|name, place| {
            let here = usize::from(place.page) == page;
            if here {
                let corner = Vec2::new(f32::from(place.x), f32::from(place.y));
                let rect = Rect::from_corners(corner, corner + Vec2::new(f32::from(place.w), f32::from(place.h)));
                let size = Vec2::from(place.size);
                pieces.insert(name.clone(), Piece { image: image.clone(), rect, size, repeats: false });
            }
            !here
        });
        self.come += 1;
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
        self.pretend_away(names);
        self.pretend_come();
    }

    /// Pretends that these sprites are on a page that is not here.
    pub fn pretend_away(&mut self, names: &[&str]) {
        self.pages = vec!["first-0.png".to_owned()];
        for name in names {
            let place = Place { name: (*name).to_owned(), page: 0, x: 0, y: 0, w: 8, h: 8, size: (60.0, 60.0) };
            self.pieces.remove(*name);
            self.away.insert(place.name.clone(), place);
        }
    }

    /// Pretends that this page came.
    pub fn pretend_come(&mut self) {
        self.take_page(0, &Handle::default());
    }
}
