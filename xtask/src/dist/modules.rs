//! The WebAssembly modules: page and game of a pupil, page and panel of a teacher.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use super::read;
use super::shelf::{Shelf, hash};
use crate::workspace::Workspace;

/// A program for the browser.
pub struct Module {
    /// What the site calls it.
    pub name: &'static str,
    /// Package and binary.
    made_of: [&'static str; 2],
    /// Features that it alone needs.
    features: &'static str,
    /// Flags for its compiler.
    flags: &'static str,
}

/// All programs: what a pupil plays in is page and game; a teacher has a page and a panel.
pub const ALL: [Module; 4] = [
    Module { name: "page", made_of: ["web", "page"], features: "", flags: ERASED },
    Module { name: "game", made_of: ["game", "game"], features: "", flags: "" },
    Module { name: "teach", made_of: ["web", "teach"], features: "", flags: ERASED },
    Module { name: "teacher", made_of: ["game", "teacher"], features: "teacher", flags: "" },
];

/// Views of Leptos in boxes: without it each view is a type of its own, and a pupil downloads 50 kB more.
const ERASED: &str = "--cfg erase_components";

/// Builds a program of this workspace for the browser, as `NAME.wasm` and `NAME.js`.
///
/// One cargo call for each, as together they would share what either asks of a crate.
pub fn build(workspace: &Workspace, module: &Module, shelf: &mut Shelf) -> Result<(), String> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let Module { name, made_of: [package, bin], features, flags } = module;
    workspace
        .cargo()
        .args(["build", "--profile=web", "--target", TARGET])
        .args(["--package", package, "--bin", bin, "--features", features])
        .env("RUSTFLAGS", flags)
        .run()?;
    let built = workspace.target.join(TARGET).join(format!("web/{bin}.wasm"));
    let bound = bind(&read(&built)?, name, &workspace.cache())?;
    if bound.join("snippets").exists() {
        return Err(format!("{name}: a crate brings JavaScript of its own, for which this builder has no place yet"));
    }
    shelf.add(&format!("{name}.js"), read(&bound.join(format!("{name}.js")))?);
    shelf.add(&format!("{name}.wasm"), read(&bound.join(format!("{name}_bg.wasm")))?);
    Ok(())
}

/// Has wasm-bindgen write the JavaScript around a module, once for each content, and gives the folder with both.
fn bind(built: &[u8], name: &str, cache: &Path) -> Result<PathBuf, String> {
    let folder = cache.join(hash(built));
    if folder.exists() {
        return Ok(folder);
    }
    let cannot = |error: &dyn std::fmt::Display| format!("wasm-bindgen, for {name}: {error:#}");
    // A run that is broken off must not leave half of it behind under the right name.
    let unfinished = cache.join(format!("{name}.unfinished"));
    Bindgen::new()
        .input_bytes(name, built.to_vec())
        .web(true)
        .and_then(|bindgen| {
            bindgen.typescript(false).remove_name_section(true).remove_producers_section(true).generate(&unfinished)
        })
        .map_err(|error| cannot(&error))?;
    fs::rename(&unfinished, &folder).map_err(|error| cannot(&error))?;
    Ok(folder)
}
