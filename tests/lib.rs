//! The promises of the whole: what no crate can promise alone.

use content::Pack;
use std::path::{Path, PathBuf};

/// The top of the repository.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The base pack, checked and compiled in Dutch.
///
/// # Panics
/// When the pack has findings; `cargo pack check content/packs/techniek` tells which.
pub fn base_pack() -> Pack {
    let bytes =
        content::compile_pack(&top().join("content/packs/techniek"), "nl").unwrap_or_else(|why| panic!("{why}"));
    Pack::decode(&bytes).unwrap_or_else(|why| panic!("{why}"))
}
