//! The game in the browser: `boot.js` calls `start`, `send` and `bring` of [`game::browser`].

// Keeps the exports of the library in the program.
#[cfg(target_arch = "wasm32")]
pub use game::browser::{bring, send, start};

fn main() {}
