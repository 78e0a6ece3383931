//! `cargo xtask dist`: from sources to the folder that the server serves.
//!
//! Every file but `index.html` and `sw.js` has the hash of its content in its name, so that a browser may
//! keep it for ever. The order follows from that: first what names nothing, then the styles,
//! which name fonts, then `boot.js`, which knows all names, then `index.html`.

mod compress;
mod copies;
mod modules;
mod packs;
mod shelf;

pub use compress::one as compressed;
pub use shelf::Shelf;

use std::path::Path;

use crate::setup;
use crate::workspace::Workspace;

/// Builds the site, and gives what is in it.
pub fn run(workspace: &Workspace) -> Result<Shelf, String> {
    setup::wasm_target(workspace)?;
    let mut shelf = Shelf::default();
    modules::build(workspace, "web", "page", &mut shelf)?;
    modules::build(workspace, "game", "game", &mut shelf)?;
    copies::art(workspace, &mut shelf)?;
    copies::assets(workspace, &mut shelf)?;
    packs::compile(workspace, &mut shelf)?;
    copies::styles(workspace, &mut shelf)?;
    copies::boot(workspace, &mut shelf)?;
    copies::manifest(workspace, &mut shelf)?;
    copies::index(workspace, &mut shelf)?;
    copies::offline(workspace, &mut shelf)?;
    shelf.compress(&workspace.cache())?;
    shelf.write(&workspace.site())?;
    // Called as a hook of Trunk: it serves what stands in its own folder.
    if let Some(folder) = std::env::var_os("TRUNK_STAGING_DIR") {
        shelf.write(Path::new(&folder))?;
    }
    let sizes = workspace.target.join("sizes.json");
    std::fs::write(&sizes, shelf.sizes()).map_err(|error| format!("{}: cannot write: {error}", sizes.display()))?;
    Ok(shelf)
}

/// The bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{}: cannot read: {error}", path.display()))
}

fn read_text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: cannot read: {error}", path.display()))
}
