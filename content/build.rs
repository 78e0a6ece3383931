//! Gathers the texts of all mechanics and the templates of packs, so that a new one needs no line here.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    fs::write(out.join("mechanic_texts.rs"), mechanic_texts(&here.join("../mechanics/src"))?)?;
    fs::write(out.join("templates.rs"), templates(&here.join("templates"))?)
}

/// `&[(language, source), …]`.
fn mechanic_texts(mechanics: &Path) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", mechanics.display());
    let mut list = String::from("&[\n");
    for folder in sorted(mechanics)? {
        let Ok(texts) = sorted(&folder.join("texts")) else { continue };
        for path in texts.iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
            let language = path.file_stem().unwrap_or_default().to_string_lossy();
            // Writing to a String doesn't fail.
            let _ = writeln!(list, "    ({language:?}, include_str!({:?})),", path.display().to_string());
        }
    }
    list.push_str("]\n");
    Ok(list)
}

/// `&[(mechanic, &[(name in the pack, source), …]), …]`.
fn templates(templates: &Path) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", templates.display());
    let mut list = String::from("&[\n");
    for folder in sorted(templates)? {
        let mechanic = folder.file_name().unwrap_or_default().to_string_lossy();
        let _ = writeln!(list, "    ({mechanic:?}, &[");
        let mut files = Vec::new();
        gather(&folder, "", &mut files)?;
        for (name, path) in files {
            let _ = writeln!(list, "        ({name:?}, include_str!({:?})),", path.display().to_string());
        }
        list.push_str("    ]),\n");
    }
    list.push_str("]\n");
    Ok(list)
}

fn gather(folder: &Path, inside: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for path in sorted(folder)? {
        let name = format!("{inside}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            gather(&path, &format!("{name}/"), files)?;
        } else {
            files.push((name, path));
        }
    }
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}
