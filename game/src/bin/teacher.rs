//! The teacher's panel in the browser: `boot.js` calls `start` and `send` of [`game::teacher::browser`].

// Keeps the exports of the library in the program.
#[cfg(target_arch = "wasm32")]
pub use game::teacher::browser::{send, start};

fn main() {}
