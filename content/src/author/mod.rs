//! Reading and checking what authors write.
//!
//! [`load`] reads a folder, gives everything that is wrong at once, and the compiled packs if there is no error.

mod beside;
mod catalog;
pub mod check;
mod files;
mod finding;
pub mod raw;
mod read;
mod shared;
mod simple;
mod template;

pub use beside::beside;
pub use catalog::{Catalog, Options};
pub use check::{CHECKS, is_date};
pub use files::{Folder, Memory, PackFiles};
pub use finding::{Finding, Severity};
pub use read::ron_options;
pub use simple::{NotSimple, not_simple};
pub use template::{new_pack, template_names};

use crate::Pack;
use std::collections::BTreeSet;
use std::path::Path;

/// Reads and checks a pack. The catalog is there whenever the files could be read, also when checks find errors.
pub fn load(files: &dyn PackFiles, options: Options) -> (Option<Catalog>, Vec<Finding>) {
    let mut findings = Vec::new();
    let catalog = catalog::read(files, options, &mut findings);
    if let Some(catalog) = &catalog {
        check::run(catalog, &mut findings);
    }
    finding::sort(&mut findings);
    (catalog, findings)
}

/// The compiled packs of all languages, and the names of the pack's own pictures and sounds.
pub struct Compiled {
    /// The pack in each language, the author's first.
    pub packs: Vec<Pack>,
    /// Files in `media/`.
    pub media: BTreeSet<String>,
}

impl Compiled {
    /// The pack in `language`, or else in its first.
    pub fn pack(&self, language: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.language == language).or(self.packs.first())
    }
}

/// Reads, checks and compiles a pack in all its languages.
///
/// # Errors
/// Every error that was found, as text.
pub fn compile(dir: &Path) -> Result<Compiled, String> {
    let (catalog, findings) = load(&Folder::new(dir), Options::default());
    let errors: Vec<String> =
        findings.iter().filter(|finding| finding.severity == Severity::Error).map(ToString::to_string).collect();
    match catalog {
        Some(mut catalog) if errors.is_empty() => {
            let mut packs: Vec<Pack> =
                catalog.raw.languages.iter().filter_map(|language| catalog.packs.remove(language)).collect();
            // What a machine made comes after what people wrote.
            packs.extend(catalog.packs.into_values());
            Ok(Compiled { packs, media: catalog.media })
        }
        _ => Err(format!("the pack in {} has errors:\n{}", dir.display(), errors.join("\n"))),
    }
}

/// The compiled pack of one language, as the page loads it.
///
/// # Errors
/// Every error that was found, as text.
pub fn compile_pack(dir: &Path, lang: &str) -> Result<Vec<u8>, String> {
    match compile(dir)?.packs.iter().find(|pack| pack.language == lang) {
        Some(pack) => pack.encode(),
        None => Err(format!("the pack in {} has no language `{lang}`", dir.display())),
    }
}
