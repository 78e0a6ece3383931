//! Stands in for the crate of this name: `regex-lite`, by the same people, does the same with a tenth of the code.
//!
//! Only shaders are read with it (`naga_oil`), which are ASCII, and at the start of the game.

pub use regex_lite::*;
