//! The game in the browser: `boot.js` calls `start` and `send` of [`game::browser`].

// Keeps the exports of the library in the program.
#[cfg(all(target_arch = "wasm32", not(feature = "teacher")))]
pub use game::browser::{send, start};

fn main() {}
