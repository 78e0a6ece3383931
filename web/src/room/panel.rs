//! Where the drawn panel of the teacher is hosted: a canvas beside the page's root, as with the game.

use crate::browser;

/// The program that draws the panel, if this build has it.
const MODULE: &str = "teacher.wasm";

/// Whether this build has a drawn panel, and this browser can show it.
pub fn is_there() -> bool {
    browser::file(MODULE).is_some() && browser::draws()
}

/// Shows the panel's canvas or puts it away; the plain panel under it stays.
pub fn show(shown: bool) {
    if let Some(canvas) = browser::element("panel") {
        canvas.set_hidden(!shown);
    }
}
