//! Bakes the art: SVG files become a few atlases that the game can load.
//!
//! [`bake`] draws every `*.svg` of a folder with resvg, packs the pictures into
//! pages of at most [`PAGE`] pixels and writes, in the folder `out`:
//!
//! - `atlas-0.png`, `atlas-1.png`, …: RGBA with straight (not premultiplied)
//!   alpha, each picture with its edge pixels repeated [`EDGE`] pixels outward,
//!   so that neighbouring tiles show no seams when they are filtered;
//! - `atlas.postcard`: a postcard of `Vec<Sprite>`, sorted by name, see [`Sprite`];
//! - `atlas.hash`: what the files were made from; when it is equal, nothing is done.
//!
//! The picture format carries no words: text in an SVG is not drawn.

mod minify;
mod pack;
mod raster;

pub use minify::minify;

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Largest width and height of a page, in pixels: what every WebGL2 device has.
pub const PAGE: u16 = 2048;

/// How far edge pixels are repeated around each picture, in pixels.
pub const EDGE: u16 = 2;

/// Raise this when the baking itself changes, so that old atlases are made anew.
const VERSION: &str = "bake 2";

/// Where a sprite stands in the atlas.
///
/// The game has its own copy of this type, so that it need not depend on the
/// baker. `atlas.postcard` is `postcard::to_stdvec(&Vec<Sprite>)`, thus in this
/// order: `name` (string), `page` (u8), `x`, `y`, `w`, `h` (u16 as varint, in
/// pixels of the page, without the repeated edge), `size` (two f32: width and
/// height in scene units, from the `viewBox`). The vector is sorted by name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sprite {
    /// File name without `.svg`.
    pub name: String,
    /// Which `atlas-N.png`.
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

/// Draws all SVG files of the folder `sprites` into atlases in the folder `out`.
///
/// Returns the files that the game needs: the pages, and `atlas.postcard` last.
/// Fails with a sentence that names the file that is wrong.
pub fn bake(sprites: &Path, out: &Path) -> Result<Vec<PathBuf>, String> {
    let sources = read_sources(sprites)?;
    let hash = hash(&sources);
    let stamp = out.join("atlas.hash");
    if let Some(files) = baked_before(&stamp, &hash, out) {
        return Ok(files);
    }
    let mut pictures = Vec::new();
    for (name, svg) in &sources {
        pictures.push(raster::draw(name, svg)?);
    }
    let sizes: Vec<_> = pictures.iter().map(|p| (p.w, p.h)).collect();
    let (places, heights) = pack::pack(&sizes, PAGE, EDGE)
        .map_err(|at| format!("{}.svg is larger than a page of {PAGE} pixels", sources[at].0))?;

    fs::create_dir_all(out).map_err(|e| format!("{}: {e}", out.display()))?;
    let mut files = Vec::new();
    for (page, height) in heights.iter().enumerate() {
        let mut pixels = vec![0; usize::from(PAGE) * usize::from(*height) * 4];
        for (picture, place) in pictures.iter().zip(&places) {
            if usize::from(place.page) == page {
                raster::put(&mut pixels, usize::from(PAGE), picture, place.x, place.y);
            }
        }
        let png = raster::png(u32::from(PAGE), u32::from(*height), pixels)?;
        files.push(write(out.join(format!("atlas-{page}.png")), &png)?);
    }
    let list: Vec<Sprite> = pictures
        .into_iter()
        .zip(&places)
        .map(|(picture, place)| Sprite {
            name: picture.name,
            page: place.page,
            x: place.x,
            y: place.y,
            w: picture.w,
            h: picture.h,
            size: picture.size,
        })
        .collect();
    let list = postcard::to_stdvec(&list).map_err(|e| format!("atlas.postcard: {e}"))?;
    files.push(write(out.join("atlas.postcard"), &list)?);
    write(stamp, format!("{hash}\n{}", heights.len()).as_bytes())?;
    Ok(files)
}

/// All SVG files of a folder as (name, text), sorted by name.
fn read_sources(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let fail = |e| format!("{}: {e}", folder.display());
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.extension().is_some_and(|ext| ext == "svg") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            sources.push((name, text));
        }
    }
    if sources.is_empty() {
        return Err(format!("{}: no SVG files here", folder.display()));
    }
    sources.sort();
    Ok(sources)
}

/// The files of an earlier bake, if they are all there and made from the same sources.
fn baked_before(stamp: &Path, hash: &str, out: &Path) -> Option<Vec<PathBuf>> {
    let text = fs::read_to_string(stamp).ok()?;
    let (old, pages) = text.split_once('\n')?;
    let pages: usize = pages.trim().parse().ok()?;
    let mut files: Vec<_> = (0..pages).map(|n| out.join(format!("atlas-{n}.png"))).collect();
    files.push(out.join("atlas.postcard"));
    (old == hash && files.iter().all(|f| f.is_file())).then_some(files)
}

/// FNV-1a in 64 bits over names and texts: it need only notice a change.
fn hash(sources: &[(String, String)]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut eat = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    eat(VERSION);
    for (name, text) in sources {
        eat(name);
        eat(text);
    }
    format!("{hash:016x}")
}

fn write(path: PathBuf, bytes: &[u8]) -> Result<PathBuf, String> {
    fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(path)
}

#[cfg(test)]
mod tests;
