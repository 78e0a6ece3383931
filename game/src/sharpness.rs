//! Sharpness: a device that draws slowly, such as one without a graphics card, gets a coarser picture that moves.

use crate::browser::CANVAS;
use crate::pace::Pace;
use bevy::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, window};

/// Share of the pixels along each side: as sharp as can be first, and then coarser.
const LEVELS: [f32; 3] = [1.0, 0.7, 0.5];
/// More pixels than this for a pixel of the page are seen by nobody, and cost a telephone its battery.
const MOST_PIXELS: f64 = 2.0;
/// A frame that takes longer than this is slow, in seconds.
const SLOW: f32 = 0.07;
/// So many slow frames one after another make the picture coarser.
const PATIENCE: u8 = 12;

/// How sharp the picture is, and how long it has been slow.
#[derive(Resource, Default)]
struct Sharpness {
    level: usize,
    slow: u8,
}

/// Watches how long frames take.
pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Sharpness>().add_systems(Startup, set_sharpness).add_systems(Last, watch_frames);
}

fn watch_frames(time: Res<Time<Real>>, pace: Res<Pace>, mut sharpness: ResMut<Sharpness>) {
    // Only frames that follow each other as fast as they can tell something.
    let slow = *pace == Pace::Full && !pace.is_changed() && time.delta_secs() > SLOW;
    sharpness.slow = if slow { sharpness.slow + 1 } else { 0 };
    if sharpness.slow >= PATIENCE && sharpness.level + 1 < LEVELS.len() {
        *sharpness = Sharpness { level: sharpness.level + 1, slow: 0 };
        apply(sharpness.level);
    }
}

fn set_sharpness() {
    apply(0);
}

/// Lays the canvas out smaller and stretches it over the same place; winit then draws that many pixels.
fn apply(level: usize) {
    let Some(window) = window() else { return };
    let dense = (MOST_PIXELS / window.device_pixel_ratio().max(0.1)).min(1.0) as f32;
    let share = dense * LEVELS.get(level).copied().unwrap_or(1.0);
    let canvas = window.document().and_then(|document| document.query_selector(CANVAS).ok()?);
    let Some(style) = canvas.and_then(|canvas| canvas.dyn_into::<HtmlElement>().ok()).map(|canvas| canvas.style())
    else {
        return;
    };
    let side = format!("{}%", share * 100.0);
    let stretch = format!("scale({})", 1.0 / share);
    for (name, value) in
        [("width", side.as_str()), ("height", &side), ("transform-origin", "0 0"), ("transform", &stretch)]
    {
        // A browser that doesn't know one of them draws as sharply as before.
        let _ = style.set_property(name, value);
    }
}
