//! Stands in for the crate of this name, a whole renderer: what `epaint` asks of it is to fill the outline of a letter.
//!
//! `ab_glyph_rasterizer` does that, and the module of a teacher is a tenth smaller.

pub use {color, kurbo};

use ab_glyph_rasterizer::{Point, Rasterizer, point};
use color::{OpaqueColor, Srgb};
use kurbo::{Affine, PathEl};

/// What a renderer keeps between two pictures; this one keeps nothing.
#[derive(Debug, Default)]
pub struct Resources;

impl Resources {
    /// Nothing.
    pub fn new() -> Self {
        Self
    }
}

/// A picture: four bytes for each pixel, premultiplied, row by row.
#[derive(Debug)]
pub struct Pixmap {
    pixels: Vec<u8>,
}

impl Pixmap {
    /// An empty picture of so many pixels.
    pub fn new(width: u16, height: u16) -> Self {
        Self { pixels: vec![0; 4 * usize::from(width) * usize::from(height)] }
    }

    /// Its bytes.
    pub fn data_as_u8_slice(&self) -> &[u8] {
        &self.pixels
    }
}

/// Fills shapes with one colour.
#[derive(Debug)]
pub struct RenderContext {
    coverage: Rasterizer,
    transform: Affine,
    paint: [u8; 4],
}

impl RenderContext {
    /// For a picture of so many pixels.
    pub fn new(width: u16, height: u16) -> Self {
        let coverage = Rasterizer::new(width.into(), height.into());
        Self { coverage, transform: Affine::IDENTITY, paint: [0, 0, 0, 255] }
    }

    /// Where the next shapes come.
    pub fn set_transform(&mut self, transform: Affine) {
        self.transform = transform;
    }

    /// The colour of the picture.
    pub fn set_paint(&mut self, paint: OpaqueColor<Srgb>) {
        self.paint = paint.to_rgba8().to_u8_array();
    }

    /// Adds what lies inside this outline.
    pub fn fill_path(&mut self, path: &kurbo::BezPath) {
        let to = |at: kurbo::Point| {
            let at = self.transform * at;
            point(at.x as f32, at.y as f32)
        };
        let (mut start, mut here) = (point(0.0, 0.0), point(0.0, 0.0));
        for element in path.elements() {
            let line = |from: Point, to: Point| (from != to).then_some((from, to));
            let mut straight = None;
            match *element {
                PathEl::MoveTo(next) => {
                    straight = line(here, start);
                    start = to(next);
                    here = start;
                }
                PathEl::LineTo(next) => {
                    straight = line(here, to(next));
                    here = to(next);
                }
                PathEl::QuadTo(by, next) => {
                    self.coverage.draw_quad(here, to(by), to(next));
                    here = to(next);
                }
                PathEl::CurveTo(by, then_by, next) => {
                    self.coverage.draw_cubic(here, to(by), to(then_by), to(next));
                    here = to(next);
                }
                PathEl::ClosePath => {
                    straight = line(here, start);
                    here = start;
                }
            }
            if let Some((from, to)) = straight {
                self.coverage.draw_line(from, to);
            }
        }
        if here != start {
            self.coverage.draw_line(here, start);
        }
    }

    /// Draws all that was added.
    pub fn render(&self, picture: &mut Pixmap, _: &mut Resources) {
        self.coverage.for_each_pixel(|index, coverage| {
            let covered = coverage.clamp(0.0, 1.0);
            if let Some(pixel) = picture.pixels.get_mut(4 * index..4 * index + 4) {
                for (byte, paint) in pixel.iter_mut().zip(self.paint) {
                    *byte = (f32::from(paint) * covered).round() as u8;
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kurbo::{BezPath, Rect, Shape};

    fn filled(path: &BezPath) -> Vec<u8> {
        let mut context = RenderContext::new(4, 4);
        context.set_transform(Affine::translate((1.0, 1.0)));
        context.set_paint(OpaqueColor::WHITE);
        context.fill_path(path);
        let mut picture = Pixmap::new(4, 4);
        context.render(&mut picture, &mut Resources::new());
        picture.data_as_u8_slice().chunks(4).map(|pixel| pixel[3]).collect()
    }

    #[test]
    fn half_a_pixel_is_half_covered() {
        let square = Rect::new(0.0, 0.0, 1.5, 2.0).to_path(0.1);
        let row = [0, 255, 128, 0];
        assert_eq!(filled(&square), [[0; 4], row, row, [0; 4]].concat());
    }

    #[test]
    fn an_outline_that_runs_the_other_way_is_a_hole() {
        let mut frame = Rect::new(-1.0, -1.0, 3.0, 3.0).to_path(0.1);
        frame.extend(Rect::new(0.0, 0.0, 2.0, 2.0).to_path(0.1).reverse_subpaths());
        let through = [255, 0, 0, 255];
        assert_eq!(filled(&frame), [[255; 4], through, through, [255; 4]].concat());
    }
}
