//! Files that have no place in a pack, or that can't be read.

use super::{Catalog, Check, Report, Severity};
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    code: "bad_file",
    severity: Severity::Error,
    explain: "\
A pack holds `pack.ron`, the files it lists, and pictures and sounds in `media/`.
Names have lower case letters, digits, `_` and `-`, and end in ron, ftl, png, jpg, webp or ogg.
A text file has at most 256 kB, a picture or sound 8 MB, a pack 400 files and 120 MB.
Links and SVG are refused: packs come from strangers, and both can reach outside the pack.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let raw = &catalog.raw;
    let mut listed: BTreeSet<String> = BTreeSet::from(["pack.ron".to_owned()]);
    listed.extend(raw.occupations.iter().map(|id| super::occupation_file(id)));
    listed.extend(raw.challenges.iter().map(|id| super::challenge_file(id)));
    listed.extend(raw.lessons.iter().map(|id| super::lesson_file(id)));
    for language in raw.languages.iter().chain(&raw.machine_made) {
        listed.extend(raw.texts.iter().map(|name| format!("texts/{language}/{name}.ftl")));
    }
    for name in catalog.files.keys().filter(|name| !listed.contains(*name)) {
        report.find(name, "", "", format!("`pack.ron` doesn't list `{name}`"), "list the file, or remove it");
    }
    for name in catalog.media.iter().filter(|name| !name.starts_with("media/")) {
        report.find(name, "", "", format!("`{name}` doesn't lie in `media/`"), "move it to `media/`");
    }
}
