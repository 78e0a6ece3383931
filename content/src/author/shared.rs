//! What every pack gets besides its own files: texts, the minimum wage, and the names of the game's pictures.

use super::read::ron_options;
use crate::MinimumWage;
use std::collections::BTreeSet;
use std::path::Path;

/// Languages and texts of all mechanics.
const MECHANIC_TEXTS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/mechanic_texts.rs"));

/// Texts that every pack needs: figures, nicknames, reasons why a save can't be read, lesson plan and report.
const OWN_TEXTS: &[(&str, &str)] = &[
    ("nl", include_str!("../../texts/nl.ftl")),
    ("en", include_str!("../../texts/en.ftl")),
    ("uk", include_str!("../../texts/uk.ftl")),
    ("ar", include_str!("../../texts/ar.ftl")),
    ("nl", include_str!("../../texts/class/nl.ftl")),
    ("en", include_str!("../../texts/class/en.ftl")),
];

const MINIMUM_WAGE: &str = include_str!("../../data/minimum_wage.ron");

/// Fluent source that is added to the texts of a pack in this language.
pub(super) fn texts(language: &str) -> String {
    let texts = OWN_TEXTS.iter().chain(MECHANIC_TEXTS).filter(|(of, _)| *of == language);
    texts.map(|(_, source)| *source).collect::<Vec<_>>().join("\n")
}

/// The legal minimum wage.
pub(super) fn minimum_wage() -> Result<MinimumWage, String> {
    ron_options().from_str(MINIMUM_WAGE).map_err(|error| format!("data/minimum_wage.ron: {error}"))
}

/// Names of the pictures that the game brings: `assets/pictures/<name>.svg`.
pub(super) fn pictures() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/pictures");
    let names = std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| {
        let path = entry.ok()?.path();
        Some(path.file_stem()?.to_string_lossy().into_owned())
    });
    names.collect()
}
