//! Gathers the texts of all mechanics, so that a new mechanic brings its words without a line here.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let mechanics = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../mechanics/src");
    println!("cargo::rerun-if-changed={}", mechanics.display());
    let mut folders: Vec<_> = fs::read_dir(&mechanics)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.sort();
    let mut list = String::from("&[\n");
    for folder in folders {
        let Ok(texts) = fs::read_dir(folder.join("texts")) else { continue };
        let mut texts: Vec<_> = texts.filter_map(|entry| Some(entry.ok()?.path())).collect();
        texts.sort();
        for path in texts.iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
            let language = path.file_stem().unwrap_or_default().to_string_lossy();
            // Writing to a String doesn't fail.
            let _ = writeln!(list, "    ({language:?}, include_str!({:?})),", path.display().to_string());
        }
    }
    list.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("mechanic_texts.rs"), list)
}
