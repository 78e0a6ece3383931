//! The packs, in each language, in the form that the page loads.

use std::path::Path;

use content::author::{self, Compiled};

use super::pseudo;
use super::read;
use super::shelf::Shelf;
use crate::workspace::Workspace;

/// Languages in which the page asks for a pack.
const LANGUAGES: [&str; 4] = ["nl", "en", "uk", "ar"];

/// The base pack, compiled.
pub fn base(workspace: &Workspace) -> Result<Compiled, String> {
    author::compile(&workspace.root.join("content/packs/techniek"))
}

/// Adds the base pack.
pub fn add(base: &Compiled, shelf: &mut Shelf) -> Result<(), String> {
    for language in LANGUAGES {
        let pack = base.pack(language).ok_or_else(|| format!("the base pack has no language `{language}`"))?;
        shelf.add(&format!("pack-{language}.bin"), pack.encode()?);
    }
    Ok(())
}

/// Adds the base pack in pseudo language, in the place of Dutch.
pub fn add_pseudo(base: &Compiled, shelf: &mut Shelf) -> Result<(), String> {
    let mut pack = base.pack("nl").ok_or("the base pack has no language `nl`")?.clone();
    pack.ftl = pseudo::ftl(&pack.ftl);
    shelf.add("pack-nl.bin", pack.encode()?);
    Ok(())
}

/// Adds the base pack together with the one in `folder`, and the pictures of that one. What the other says in one
/// language only is said in that language.
pub fn add_beside(base: &Compiled, folder: &Path, shelf: &mut Shelf) -> Result<(), String> {
    let own = author::compile(folder)?;
    for language in LANGUAGES {
        let (Some(base), Some(pack)) = (base.pack(language), own.pack(language)) else {
            return Err(format!("{}: no language is listed in pack.ron", folder.display()));
        };
        let told = |findings: Vec<author::Finding>| {
            let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
            format!("the pack in {} can't stand beside `{}`:\n{}", folder.display(), base.id, told.join("\n"))
        };
        // The base pack itself can be played this way too: then it is alone.
        let all = if pack.id == base.id { pack.clone() } else { author::beside(base, pack).map_err(told)? };
        shelf.add(&format!("pack-{language}.bin"), all.encode()?);
    }
    for name in &own.media {
        let picture = name.strip_prefix("media/").unwrap_or(name);
        shelf.add(&format!("pictures/{picture}"), read(&folder.join(name))?);
    }
    Ok(())
}
