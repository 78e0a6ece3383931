//! The base pack, in each language, in the form that the page loads.

use super::shelf::Shelf;
use crate::workspace::Workspace;

/// Compiles the base pack.
pub fn compile(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    for (language, bytes) in content::compile_languages(&workspace.root.join("content/packs/techniek"))? {
        shelf.add(&format!("pack-{language}.bin"), bytes);
    }
    Ok(())
}
