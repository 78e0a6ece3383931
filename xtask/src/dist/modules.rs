//! The two WebAssembly modules: the page and the game.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use super::read;
use super::shelf::{Shelf, hash};
use crate::workspace::Workspace;

/// Builds a program of this workspace for the browser, as `NAME.wasm` and `NAME.js`.
///
/// One cargo call for each, as together they would share what either asks of a crate.
pub fn build(workspace: &Workspace, package: &str, name: &str, shelf: &mut Shelf) -> Result<(), String> {
    const TARGET: &str = "wasm32-unknown-unknown";
    workspace
        .cargo()
        .args(["build", "--profile=web", "--target", TARGET])
        .args(["--package", package, "--bin", package])
        .run()?;
    let built = workspace.target.join(TARGET).join(format!("web/{package}.wasm"));
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
