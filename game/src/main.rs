//! The game in the browser: `boot.js` calls `start`, `send` and `bring` of [`game::browser`].

// Keeps the exports of the library in the program.
#[cfg(all(target_arch = "wasm32", not(feature = "teacher")))]
pub use game::browser::{bring, send, start};

fn main() {}
