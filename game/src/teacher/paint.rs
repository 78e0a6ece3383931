//! Paints what egui laid out: triangles, in one pass, straight onto the canvas.
//!
//! Bevy's renderer is made for worlds: for a sheet of letters and lines its passes take longer than all the rest.

use super::theme;
use egui::{ClippedPrimitive, TexturesDelta};
use egui_glow::glow::Context;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlCanvasElement, WebGl2RenderingContext, WebGlContextAttributes};

/// A canvas, and what draws triangles on it.
pub(super) struct Painter {
    canvas: HtmlCanvasElement,
    triangles: egui_glow::Painter,
}

impl Painter {
    /// # Errors
    /// When the browser gives the canvas no WebGL2.
    pub(super) fn new(canvas: HtmlCanvasElement) -> Result<Self, JsValue> {
        let wanted = WebGlContextAttributes::new();
        wanted.set_alpha(false);
        // Edges are made smooth by egui itself.
        wanted.set_antialias(false);
        wanted.set_depth(false);
        let context = canvas.get_context_with_context_options("webgl2", &wanted)?;
        let context = context.ok_or_else(|| JsValue::from_str("no-webgl2"))?.dyn_into::<WebGl2RenderingContext>()?;
        #[allow(clippy::arc_with_non_send_sync, reason = "egui_glow asks for it; a page has one thread")]
        let context = Arc::new(Context::from_webgl2_context(context));
        let triangles = egui_glow::Painter::new(context, "", None, false).map_err(|error| error.to_string())?;
        Ok(Self { canvas, triangles })
    }

    /// Paints these shapes, if any, on a picture of `size` pixels. What changed in the textures is told once, so it is
    /// taken over in any case; what is not needed any more goes last, as the shapes may still need it.
    pub(super) fn paint(
        &mut self,
        size: [u32; 2],
        pixels_per_point: f32,
        shapes: Option<&[ClippedPrimitive]>,
        textures: &mut TexturesDelta,
    ) {
        for (id, changes) in textures.set.drain() {
            changes.iter().for_each(|change| self.triangles.set_texture(id, change));
        }
        if let Some(shapes) = shapes {
            self.fit(size);
            self.triangles.clear(size, theme::GROUND.to_normalized_gamma_f32());
            self.triangles.paint_primitives(size, pixels_per_point, shapes);
        }
        textures.free.drain().for_each(|id| self.triangles.free_texture(id));
    }

    fn fit(&self, size: [u32; 2]) {
        // Setting a size empties the canvas, even if it is the same.
        if [self.canvas.width(), self.canvas.height()] != size {
            let [width, height] = size;
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
    }
}
