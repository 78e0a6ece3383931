//! What a pupil waits for, and what the device does meanwhile: measured by scripts in `tests/bench`.

use serde_json::Value;

use super::Row;
use crate::dist::{self, Shelf};
use crate::process::Tool;
use crate::setup;
use crate::test::journeys;
use crate::workspace::Workspace;

/// Runs the scripts, which print one JSON object for each row.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    let phaser = peer(workspace, "phaser", &["bench/phaser.html", "bench/scene.js"], &[("phaser.js", PHASER)])?;
    let extra = [("pixi.js", PIXI), ("unsafe-eval.js", PIXI_WITHOUT_EVAL)];
    let pixi = peer(workspace, "pixi", &["bench/pixi.html", "bench/pixi_scene.js"], &extra)?;
    let mut rows = run(workspace, "tests/bench/measure.mjs", &[("PHASER_URL", phaser), ("PIXI_URL", pixi)])?;
    rows.extend(run(workspace, "tests/bench/panel.mjs", &[])?);
    Ok(rows)
}

/// Plays for half an hour, and looks at the memory of the tab; `MINUTES` plays shorter.
pub fn memory(workspace: &Workspace) -> Result<Vec<Row>, String> {
    run(workspace, "tests/bench/memory.mjs", &[])
}

const PHASER: &str = "node_modules/phaser/dist/phaser.min.js";
const PIXI: &str = "node_modules/pixi.js/dist/pixi.min.js";
/// The policy of our server allows no code made from text; this part of pixi.js does without.
const PIXI_WITHOUT_EVAL: &str = "node_modules/pixi.js/dist/packages/unsafe-eval.min.js";

fn run(workspace: &Workspace, script: &str, variables: &[(&str, String)]) -> Result<Vec<Row>, String> {
    setup::npm_packages(workspace)?;
    let chromium = setup::chromium(workspace)?;
    dist::run(workspace)?;
    let mut node = Tool::new("node", &workspace.root).args([script]).env("CHROMIUM", chromium);
    node = node.env("SITE_URL", journeys::serve(&workspace.site())?);
    for (name, value) in variables {
        node = node.env(name, value);
    }
    node.output()?.lines().map(|line| row(script, line)).collect()
}

/// Serves a scene of another engine by the same server, compressed in the same way, and gives its address.
fn peer(workspace: &Workspace, name: &str, own: &[&str; 2], others: &[(&str, &str)]) -> Result<String, String> {
    setup::npm_packages(workspace)?;
    let tests = workspace.root.join("tests");
    let mut shelf = Shelf::default();
    for (name, path) in [("index.html", own[0]), ("scene.js", own[1])].iter().chain(others) {
        shelf.add_as_is(name, dist::read(&tests.join(path))?);
    }
    shelf.compress(&workspace.cache())?;
    let folder = workspace.target.join("peers").join(name);
    shelf.write(&folder)?;
    journeys::serve(&folder)
}

/// What a line of a script says.
pub fn row(script: &str, line: &str) -> Result<Row, String> {
    let wrong = || format!("{script}: not understood: {line}");
    let row: Value = serde_json::from_str(line).map_err(|_| wrong())?;
    let other = row["other"].as_str().zip(row["value"].as_f64());
    Ok(Row {
        what: row["what"].as_str().ok_or_else(wrong)?.to_owned(),
        ours: row["ours"].as_f64().ok_or_else(wrong)?,
        other: other.map(|(name, value)| (name.to_owned(), value)),
    })
}
