//! `cargo xtask dist`: from sources to the folder that the server serves.
//!
//! Every file but `index.html` and `sw.js` has the hash of its content in its name, so that a browser may
//! keep it for ever. The order follows from that: first what names nothing, then the styles,
//! which name fonts, then `boot.js`, which knows all names, then `index.html`.

mod compress;
mod copies;
mod modules;
mod packs;
mod plan_b;
mod pseudo;
mod shelf;

pub use compress::one as compressed;
pub use packs::base as base_pack;
pub use shelf::{File, Shelf};

use std::path::Path;

use content::author::Compiled;

use crate::setup;
use crate::workspace::Workspace;

/// Builds the site, and gives what is in it.
pub fn run(workspace: &Workspace) -> Result<Shelf, String> {
    let mut shelf = without_packs(workspace)?;
    packs::add(&packs::base(workspace)?, &mut shelf)?;
    copies::styles(workspace, &mut shelf)?;
    plan_b::add(workspace, &mut shelf)?;
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

/// What takes long and names no other file: the modules, the art, fonts and pictures.
pub fn without_packs(workspace: &Workspace) -> Result<Shelf, String> {
    setup::wasm_target(workspace)?;
    let mut shelf = Shelf::default();
    for module in &modules::ALL {
        modules::build(workspace, module, &mut shelf)?;
    }
    copies::art(workspace, &mut shelf)?;
    copies::assets(workspace, &mut shelf)?;
    Ok(shelf)
}

/// A site that is played while its author writes.
pub struct Played {
    /// Its files.
    pub shelf: Shelf,
    /// The id that its page knows of itself.
    pub build: String,
}

/// The site with the pack in `folder` beside the base pack; a page of it loads itself again when the site changes.
pub fn beside(workspace: &Workspace, without_packs: &Shelf, base: &Compiled, folder: &Path) -> Result<Played, String> {
    let mut shelf = without_packs.clone();
    packs::add_beside(base, folder, &mut shelf)?;
    copies::styles(workspace, &mut shelf)?;
    copies::reload(workspace, &mut shelf)?;
    let build = shelf.build_id();
    copies::boot(workspace, &mut shelf)?;
    copies::manifest(workspace, &mut shelf)?;
    copies::index_that_reloads(workspace, &mut shelf)?;
    Ok(Played { shelf, build })
}

/// The site in pseudo language, for tests only: it says everything in one language that nobody speaks.
pub fn pseudo(workspace: &Workspace) -> Result<Shelf, String> {
    let mut shelf = without_packs(workspace)?;
    packs::add_pseudo(&packs::base(workspace)?, &mut shelf)?;
    let mut page = String::new();
    for texts in ["web/texts/nl.ftl", "web/texts/class/nl.ftl", "web/texts/teach/nl.ftl"] {
        page.push_str(&pseudo::ftl(&read_text(&workspace.root.join(texts))?));
    }
    shelf.add("page-nl.ftl", page.into_bytes());
    copies::styles(workspace, &mut shelf)?;
    copies::boot(workspace, &mut shelf)?;
    copies::manifest(workspace, &mut shelf)?;
    copies::index(workspace, &mut shelf)?;
    shelf.write(&workspace.pseudo_site())?;
    Ok(shelf)
}

/// The bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{}: cannot read: {error}", path.display()))
}

fn read_text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: cannot read: {error}", path.display()))
}
