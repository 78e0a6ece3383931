//! A QR code as one path, so that no canvas and no style is needed.

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

/// White round it, in modules, as the standard asks.
const QUIET: usize = 4;

/// A QR code for `text`.
pub fn qr(text: &str, words: String) -> Option<AnyView> {
    let (side, path) = path(text)?;
    let view = format!("0 0 {side} {side}");
    Some(
        view! {
            <svg class="qr" viewBox=view role="img" aria-label=words shape-rendering="crispEdges">
                <rect width="100%" height="100%" fill="#ffffff" />
                <path d=path fill="#000000" />
            </svg>
        }
        .into_any(),
    )
}

/// Modules along a side, the quiet zone included, and the dark ones as one path of runs.
fn path(text: &str) -> Option<(usize, String)> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..].iter().take_while(|color| **color == Color::Dark).count();
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run.max(1);
        }
    }
    Some((width + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_has_the_corners_of_a_code_and_a_quiet_zone() {
        let (side, path) = path("https://school.example/join#0123456789abcdef0123456789abcdef").expect("it fits");
        assert!(path.starts_with("M4 4h7v1h-7z"), "{path}");
        assert!(path.contains(&format!("M{} 4h7v1h-7z", side - 4 - 7)));
        assert!(!path.contains("M0 ") && side >= 29 + 8);
    }
}
