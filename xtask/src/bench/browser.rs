//! What a pupil waits for, and what the device does meanwhile: measured by `tests/bench/measure.mjs`, and
//! for the panel of a teacher by `tests/bench/panel.mjs`.

use serde_json::Value;

use super::Row;
use crate::dist::{self, Shelf};
use crate::process::Tool;
use crate::setup;
use crate::test::journeys;
use crate::workspace::Workspace;

/// Runs the scripts, which print one JSON object for each row.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    setup::npm_packages(workspace)?;
    let chromium = setup::chromium(workspace)?;
    dist::run(workspace)?;
    let mut rows = Vec::new();
    for script in ["tests/bench/measure.mjs", "tests/bench/panel.mjs"] {
        let printed = Tool::new("node", &workspace.root)
            .args([script])
            .env("SITE_URL", journeys::serve(&workspace.site())?)
            .env("PEER_URL", peer(workspace)?)
            .env("CHROMIUM", &chromium)
            .output()?;
        for line in printed.lines() {
            rows.push(row(script, line)?);
        }
    }
    Ok(rows)
}

/// Serves a scene in Phaser by the same server, compressed in the same way, and gives its address.
fn peer(workspace: &Workspace) -> Result<String, String> {
    let tests = workspace.root.join("tests");
    let mut shelf = Shelf::default();
    for (name, path) in [
        ("index.html", "bench/phaser.html"),
        ("scene.js", "bench/scene.js"),
        ("phaser.js", "node_modules/phaser/dist/phaser.min.js"),
    ] {
        shelf.add_as_is(name, dist::read(&tests.join(path))?);
    }
    shelf.compress(&workspace.cache())?;
    let folder = workspace.target.join("peer");
    shelf.write(&folder)?;
    journeys::serve(&folder)
}

fn row(script: &str, line: &str) -> Result<Row, String> {
    let wrong = || format!("{script}: not understood: {line}");
    let row: Value = serde_json::from_str(line).map_err(|_| wrong())?;
    let other = row["other"].as_str().zip(row["value"].as_f64());
    Ok(Row {
        what: row["what"].as_str().ok_or_else(wrong)?.to_owned(),
        ours: row["ours"].as_f64().ok_or_else(wrong)?,
        other: other.map(|(name, value)| (name.to_owned(), value)),
    })
}
