//! The promises of the whole: what no crate can promise alone.

mod recorded;

pub use recorded::{Playthrough, playthroughs};

use content::Pack;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The top of the repository.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The base pack, checked and compiled in Dutch.
///
/// # Panics
/// When the pack has findings; `cargo pack check content/packs/techniek` tells which.
pub fn base_pack() -> Pack {
    base_pack_in("nl")
}

/// The same in a language.
///
/// # Panics
/// As [`base_pack`].
pub fn base_pack_in(language: &str) -> Pack {
    let bytes =
        content::compile_pack(&top().join("content/packs/techniek"), language).unwrap_or_else(|why| panic!("{why}"));
    Pack::decode(&bytes).unwrap_or_else(|why| panic!("{why}"))
}

/// What a peer in Python answers to `input`, or `None` where its package is not installed.
///
/// # Panics
/// Panics if the peer is there and fails.
pub fn python(folder: &Path, package: &str, input: &[u8]) -> Option<Vec<u8>> {
    let imports = format!("import {package}");
    let has = Command::new("python3").args(["-c", &imports]).stderr(Stdio::null()).status().ok()?;
    if !has.success() {
        return None;
    }
    let mut python = Command::new("python3")
        .arg(folder.join("peer.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python runs, as it did before");
    let mut pipe = python.stdin.take().expect("it was piped");
    pipe.write_all(input).expect("python reads all before it answers");
    drop(pipe);
    let output = python.wait_with_output().expect("python ends");
    assert!(output.status.success(), "{package} failed");
    Some(output.stdout)
}
