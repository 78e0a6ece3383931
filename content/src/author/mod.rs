//! Reading and checking what authors write.
//!
//! [`load`] reads a folder, gives everything that is wrong at once, and the compiled packs if there is no error.

mod catalog;
pub mod check;
mod files;
mod finding;
pub mod raw;
mod read;
mod shared;
mod template;

pub use catalog::{Catalog, Options};
pub use check::{CHECKS, is_date};
pub use files::{Folder, Memory, PackFiles};
pub use finding::{Finding, Severity};
pub use read::ron_options;
pub use template::{new_pack, template_names};

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

/// The compiled pack of one language, as the page loads it.
///
/// # Errors
/// Every error that was found, as text.
pub fn compile_pack(dir: &Path, lang: &str) -> Result<Vec<u8>, String> {
    let compiled = compile_languages(dir)?.into_iter().find(|(language, _)| language == lang);
    compiled.map(|(_, bytes)| bytes).ok_or_else(|| format!("the pack in {} has no language `{lang}`", dir.display()))
}

/// The compiled pack in each of its languages, as the page loads it.
///
/// # Errors
/// Every error that was found, as text.
pub fn compile_languages(dir: &Path) -> Result<Vec<(String, Vec<u8>)>, String> {
    let (catalog, findings) = load(&Folder::new(dir), Options::default());
    let errors: Vec<String> =
        findings.iter().filter(|finding| finding.severity == Severity::Error).map(ToString::to_string).collect();
    match catalog {
        Some(catalog) if errors.is_empty() => {
            catalog.packs.into_iter().map(|(language, pack)| Ok((language, pack.encode()?))).collect()
        }
        _ => Err(format!("the pack in {} has errors:\n{}", dir.display(), errors.join("\n"))),
    }
}
