//! What a pupil waits for, and what the device does meanwhile: measured by `tests/bench.mjs`.

use serde_json::Value;

use super::Row;
use crate::dist;
use crate::process::Tool;
use crate::setup;
use crate::test::journeys;
use crate::workspace::Workspace;

/// Runs the script, which prints one JSON object for each row.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    setup::npm_packages(workspace)?;
    let chromium = setup::chromium(workspace)?;
    dist::run(workspace)?;
    let site = journeys::serve(workspace)?;
    let printed = Tool::new("node", &workspace.root.join("tests"))
        .args(["bench.mjs"])
        .env("SITE_URL", site)
        .env("CHROMIUM", chromium)
        .output()?;
    printed.lines().map(row).collect()
}

fn row(line: &str) -> Result<Row, String> {
    let wrong = || format!("tests/bench.mjs: not understood: {line}");
    let row: Value = serde_json::from_str(line).map_err(|_| wrong())?;
    let other = row["other"].as_str().zip(row["value"].as_f64());
    Ok(Row {
        what: row["what"].as_str().ok_or_else(wrong)?.to_owned(),
        ours: row["ours"].as_f64().ok_or_else(wrong)?,
        other: other.map(|(name, value)| (name.to_owned(), value)),
    })
}
