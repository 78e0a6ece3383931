//! What is downloaded, all compressed with the same brotli.

use std::path::{Path, PathBuf};

use super::Row;
use crate::dist;
use crate::setup;
use crate::test::budgets;
use crate::workspace::Workspace;

/// Weighs page and game beside two engines of others, without a game in them.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    setup::npm_packages(workspace)?;
    let site = dist::run(workspace)?;
    let modules = workspace.root.join("tests/node_modules");
    let phaser = weigh(workspace, &[modules.join("phaser/dist/phaser.min.js")])?;
    let ruffle = weigh(workspace, &ruffle(&modules.join("@ruffle-rs/ruffle"))?)?;
    let start = budgets::wire(&site, budgets::is_start) as f64;
    let page = budgets::wire(&site, budgets::is_page) as f64;
    let game = budgets::wire(&site, budgets::is_game) as f64;
    let row = |what: &str, ours, name: &str, value| Row {
        what: format!("{what}, bytes"),
        ours,
        other: Some((name.to_owned(), value)),
    };
    Ok(vec![
        row("page, up to the start screen", start, "Phaser", phaser),
        row("page in all", page, "Phaser", phaser),
        row("game", game, "Ruffle", ruffle),
        row("page and game", page + game, "Ruffle", ruffle),
    ])
}

/// The files of Ruffle that a browser of today loads: of each kind the smallest, as there is one
/// for older browsers beside it, and the loader.
fn ruffle(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let cannot = |error| format!("{}: cannot read: {error}", folder.display());
    let mut files = Vec::new();
    for entry in folder.read_dir().map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        files.push((path.metadata().map_err(cannot)?.len(), path));
    }
    files.sort();
    let smallest = |begins: &str, ends: &str| {
        let named = |path: &&(u64, PathBuf)| {
            let name = path.1.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(begins) && name.ends_with(ends)
        };
        let found = files.iter().find(named).map(|(_, path)| path.clone());
        found.ok_or_else(|| format!("{}: no {begins}*{ends}", folder.display()))
    };
    Ok(vec![smallest("ruffle", ".js")?, smallest("core.ruffle", ".js")?, smallest("", ".wasm")?])
}

fn weigh(workspace: &Workspace, files: &[PathBuf]) -> Result<f64, String> {
    let mut sum = 0;
    for file in files {
        sum += dist::compressed(&dist::read(file)?, &workspace.cache())?.brotli.len();
    }
    Ok(sum as f64)
}
