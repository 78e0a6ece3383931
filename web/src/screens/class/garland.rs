//! A garland of lamps: one lights for everybody who comes in.

use crate::app::App;
use leptos::prelude::*;

/// Lamps that hang there before anybody is in.
const FEWEST: u16 = 24;
/// More than this is no garland.
const MOST: u16 = 60;
const SWAGS: u16 = 3;
const WIDTH: f64 = 1200.0;

/// The garland for so many pupils; `mine` makes the last lamp the pupil's own.
pub fn garland(app: App, present: u16, mine: bool) -> AnyView {
    let slots = present.clamp(FEWEST, MOST).next_multiple_of(SWAGS);
    let lit = present.min(MOST);
    let lamps = (0..slots).map(|slot| {
        let (x, y) = hang(slot, slots);
        let own = mine && slot + 1 == lit;
        let class = match (slot < lit, own) {
            (true, true) => "lamp lit own",
            (true, false) => "lamp lit",
            _ => "lamp",
        };
        let moved = format!("translate({x:.1} {y:.1})");
        view! {
            <g class=class transform=moved>
                <circle class="halo" cy="16" r="40" />
                <rect x="-5" y="-3" width="10" height="9" rx="2" />
                <circle class="bulb" cy="16" r="11" />
            </g>
        }
    });
    let words = app.count("garland", present);
    view! {
        <svg class="garland" viewBox="0 0 1200 120" role="img" aria-label=words>
            <radialGradient id="lamp-glow">
                <stop offset="0.2" stop-color="#ffd66b" stop-opacity="0.75" />
                <stop offset="1" stop-color="#ffd66b" stop-opacity="0" />
            </radialGradient>
            <path class="cord" d=cord() />
            {lamps.collect_view()}
        </svg>
    }
    .into_any()
}

/// Where a lamp hangs: along three arcs.
fn hang(slot: u16, slots: u16) -> (f64, f64) {
    let along = (f64::from(slot) + 0.5) / f64::from(slots) * f64::from(SWAGS);
    let within = along - along.floor();
    (along / f64::from(SWAGS) * WIDTH, 12.0 + 4.0 * 52.0 * within * (1.0 - within))
}

fn cord() -> String {
    let swag = WIDTH / f64::from(SWAGS);
    let mut path = String::from("M0 12");
    for number in 0..SWAGS {
        let start = f64::from(number) * swag;
        path.push_str(&format!(" Q{} {} {} 12", start + swag / 2.0, 12.0 + 2.0 * 52.0, start + swag));
    }
    path
}
