//! From SVG to pixels, and from pixels to PNG.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::EDGE;

/// Big soft things, drawn at half the size: nobody sees the difference.
const SOFT: [&str; 10] =
    ["cloud", "dashboard", "glow", "hill", "rainbow", "sky-dawn", "sky-night", "smoke", "storm-cloud", "tester-glow"];

/// Small things, to which the hand and the eye go, are drawn larger than the scene,
/// so that they stay sharp on dense screens: those with no side longer than this.
const FINE_SIDE: f32 = 180.0;
const FINE_SCALE: f32 = 1.5;

/// Pixels per scene unit.
fn scale(name: &str, size: (f32, f32)) -> f32 {
    if SOFT.contains(&name) {
        0.5
    } else if size.0.max(size.1) <= FINE_SIDE {
        FINE_SCALE
    } else {
        1.0
    }
}

/// A drawn picture: straight RGBA.
pub(crate) struct Picture {
    pub name: String,
    pub w: u16,
    pub h: u16,
    pub size: (f32, f32),
    pub pixels: Vec<u8>,
}

/// Draws one SVG.
pub(crate) fn draw(name: &str, svg: &str) -> Result<Picture, String> {
    let tree = Tree::from_str(svg, &Options::default()).map_err(|e| format!("{name}.svg: {e}"))?;
    let size = (tree.size().width(), tree.size().height());
    let scale = scale(name, size);
    let pixels = |units: f32| (units * scale).round().clamp(1.0, 4096.0) as u16;
    let (w, h) = (pixels(size.0), pixels(size.1));
    let mut map =
        Pixmap::new(u32::from(w), u32::from(h)).ok_or_else(|| format!("{name}.svg: no picture of {w} x {h} pixels"))?;
    // Exactly to the pixel edge, so that tiles close.
    let fit = Transform::from_scale(f32::from(w) / size.0, f32::from(h) / size.1);
    resvg::render(&tree, fit, &mut map.as_mut());
    let pixels = map
        .pixels()
        .iter()
        .flat_map(|p| {
            let p = p.demultiply();
            [p.red(), p.green(), p.blue(), p.alpha()]
        })
        .collect();
    Ok(Picture { name: name.to_owned(), w, h, size, pixels })
}

/// Copies a picture into a page at (x, y) and repeats its edge around it.
pub(crate) fn put(page: &mut [u8], page_width: usize, picture: &Picture, x: u16, y: u16) {
    let (w, h) = (i32::from(picture.w), i32::from(picture.h));
    let edge = i32::from(EDGE);
    for row in -edge..h + edge {
        for column in -edge..w + edge {
            let from = (row.clamp(0, h - 1) * w + column.clamp(0, w - 1)) as usize * 4;
            let (px, py) = (i32::from(x) + column, i32::from(y) + row);
            let to = (py as usize * page_width + px as usize) * 4;
            page[to..to + 4].copy_from_slice(&picture.pixels[from..from + 4]);
        }
    }
}

/// Packs pixels into a PNG, without loss.
pub(crate) fn png(w: u32, h: u32, pixels: Vec<u8>) -> Result<Vec<u8>, String> {
    use oxipng::{BitDepth, ColorType, Options, RawImage};
    let options = Options { optimize_alpha: true, ..Options::from_preset(3) };
    RawImage::new(w, h, ColorType::RGBA, BitDepth::Eight, pixels)
        .and_then(|image| image.create_optimized_png(&options))
        .map_err(|e| format!("PNG of an atlas: {e}"))
}
