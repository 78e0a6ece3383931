//! `pack new`: a pack to begin with.

use content::author::new_pack;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Writes a new pack to the folder `name` in `parent`.
pub fn new(name: &str, mechanic: &str, parent: &Path) -> Result<ExitCode, String> {
    let pack = new_pack(name, mechanic)?;
    let folder = parent.join(name);
    let cannot = |what: &Path, error: std::io::Error| format!("{} can't be written: {error}", what.display());
    // Made here and not with its parents, so that nobody's work is written over.
    fs::create_dir(&folder).map_err(|error| cannot(&folder, error))?;
    for (file, bytes) in &pack.0 {
        let path = folder.join(file);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| cannot(folder, error))?;
        }
        fs::write(&path, bytes).map_err(|error| cannot(&path, error))?;
        println!("{}", path.display());
    }
    let shown = folder.display();
    println!("\ncargo pack check {shown}\ncargo xtask play --pack {shown}");
    Ok(ExitCode::SUCCESS)
}
