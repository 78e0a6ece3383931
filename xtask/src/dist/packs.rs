//! The base pack, in each language, in the form that the page loads.

use super::shelf::Shelf;
use crate::workspace::Workspace;

/// Compiles the base pack.
pub fn compile(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    let pack = workspace.root.join("content/packs/techniek");
    for language in ["nl", "en"] {
        let bytes = content::compile_pack(&pack, language)?;
        shelf.add(&format!("pack-{language}.bin"), bytes);
    }
    Ok(())
}
