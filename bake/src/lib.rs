//! Bakes the art: SVG files become a few atlases that the game can load.
//!
//! [`bake`] draws the `*.svg` of a folder, which are there from the start, and those of each folder in it, which the
//! game asks for when it first draws one of them. Every folder gets pages of its own, of at most [`PAGE`] pixels. In
//! the folder `out` stand then:
//!
//! - `first-0.png`, `town-0.png`, …: the pages, named after their folder; RGBA with straight (not premultiplied)
//!   alpha, each picture with its edge pixels repeated [`EDGE`] pixels outward, so that neighbouring tiles show no
//!   seams when they are filtered;
//! - `atlas.postcard`: a postcard of [`Index`], which says where each sprite is;
//! - `first.hash`, `first.postcard`, …: what a folder was drawn from and what came of it; when it is equal, nothing
//!   is drawn.
//!
//! The picture format carries no words: text in an SVG is not drawn.

mod atlas;
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

/// Name of the atlas that is there from the start.
pub const FIRST: &str = "first";

/// Where all sprites are.
///
/// The game has its own copy of this type, so that it need not depend on the
/// baker. `atlas.postcard` is `postcard::to_stdvec(&Index)`, thus in the order of the fields.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// Names of the pages, such as `town-0.png`.
    pub pages: Vec<String>,
    /// All sprites, those of one page after those of another.
    pub sprites: Vec<Sprite>,
}

/// Where a sprite stands; `x`, `y`, `w` and `h` in pixels of the page, without the repeated edge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sprite {
    /// File name without `.svg`.
    pub name: String,
    /// Which of the pages.
    pub page: u8,
    /// Left edge in the page.
    pub x: u16,
    /// Top edge in the page.
    pub y: u16,
    /// Width in the page.
    pub w: u16,
    /// Height in the page.
    pub h: u16,
    /// Width and height in scene units, from the `viewBox`.
    pub size: (f32, f32),
}

/// Draws all SVG files of the folder `sprites` and of the folders in it into atlases in the folder `out`.
///
/// Returns the files that the game needs: the pages, and `atlas.postcard` last.
/// Fails with a sentence that names the file that is wrong.
pub fn bake(sprites: &Path, out: &Path) -> Result<Vec<PathBuf>, String> {
    fs::create_dir_all(out).map_err(|e| format!("{}: {e}", out.display()))?;
    let mut index = Index::default();
    for (name, folder) in folders(sprites)? {
        let (pages, drawn) = atlas::draw(&name, &folder, out)?;
        let before = index.pages.len();
        for mut sprite in drawn {
            if index.sprites.iter().any(|other| other.name == sprite.name) {
                return Err(format!("{}: another folder has a {}.svg too", folder.display(), sprite.name));
            }
            sprite.page = u8::try_from(before + usize::from(sprite.page)).map_err(|_| "too many pages".to_owned())?;
            index.sprites.push(sprite);
        }
        index.pages.extend((0..pages).map(|page| format!("{name}-{page}.png")));
    }
    let list = postcard::to_stdvec(&index).map_err(|e| format!("atlas.postcard: {e}"))?;
    let mut files: Vec<_> = index.pages.iter().map(|page| out.join(page)).collect();
    files.push(write(out.join("atlas.postcard"), &list)?);
    Ok(files)
}

/// The folder itself, as [`FIRST`], and those in it in order of name.
fn folders(sprites: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let fail = |e| format!("{}: {e}", sprites.display());
    let mut folders = vec![(FIRST.to_owned(), sprites.to_owned())];
    for entry in fs::read_dir(sprites).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.is_dir() {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name == FIRST {
                return Err(format!("{}: the sprites beside this folder are called that already", path.display()));
            }
            folders.push((name, path));
        }
    }
    folders[1..].sort();
    Ok(folders)
}

fn write(path: PathBuf, bytes: &[u8]) -> Result<PathBuf, String> {
    fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(path)
}

#[cfg(test)]
mod tests;
