//! How long one solve of each mechanic takes, beside a peer that solves the same.

use std::time::Instant;

use super::Row;
use crate::process::Tool;
use crate::workspace::Workspace;

/// So many solves in one process each.
const SOLVES: &str = "10000";

/// Times our solves, and as many of a peer where it is installed.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    Ok(vec![
        Row {
            what: "one wiring solve, microseconds".to_owned(),
            ours: ours(workspace, "wiring")?,
            other: ngspice(workspace)?,
        },
        Row {
            what: "one heating solve, microseconds".to_owned(),
            ours: ours(workspace, "heating")?,
            other: python(workspace, "heating", "EPANET", "wntr")?,
        },
        Row {
            what: "one critical path, microseconds".to_owned(),
            ours: ours(workspace, "planning")?,
            other: python(workspace, "planning", "networkx", "networkx")?,
        },
    ])
}

/// What an example of the mechanics prints.
fn example(workspace: &Workspace, mechanic: &str, arguments: &[&str]) -> Result<String, String> {
    let example = format!("--example={mechanic}_solves");
    Tool::cargo(&workspace.root)
        .args(["run", "--quiet", "--release", "--package=mechanics", &example, "--"])
        .args(arguments)
        .output()
}

fn ours(workspace: &Workspace, mechanic: &str) -> Result<f64, String> {
    let printed = example(workspace, mechanic, &[SOLVES])?;
    printed.trim().parse().map_err(|_| format!("{mechanic}_solves printed {printed:?}, not a time"))
}

/// A whole run of ngspice with as many operating points.
fn ngspice(workspace: &Workspace) -> Result<Option<(String, f64)>, String> {
    let deck = workspace.target.join("wiring_solves.cir");
    let printed = example(workspace, "wiring", &[SOLVES, "--deck"])?;
    std::fs::write(&deck, printed).map_err(|error| format!("{}: {error}", deck.display()))?;
    let start = Instant::now();
    let run = Tool::new("ngspice", &workspace.root).args(["-b".as_ref(), deck.as_os_str()]).output();
    let seconds = start.elapsed().as_secs_f64();
    Ok(match run {
        Ok(_) => Some(("ngspice".to_owned(), seconds * 1e6 / SOLVES.parse::<f64>().unwrap_or(1.0))),
        Err(error) => {
            println!("ngspice is left out: {error}");
            None
        }
    })
}

/// A peer in Python, which times itself.
fn python(workspace: &Workspace, mechanic: &str, name: &str, package: &str) -> Result<Option<(String, f64)>, String> {
    let has = Tool::new("python3", &workspace.root).args(["-c", &format!("import {package}")]).output();
    if let Err(error) = has {
        println!("{name} is left out: {error}");
        return Ok(None);
    }
    let network = workspace.target.join(format!("{mechanic}_solves.json"));
    let printed = example(workspace, mechanic, &["--network"])?;
    std::fs::write(&network, printed).map_err(|error| format!("{}: {error}", network.display()))?;
    let peer = format!("tests/{mechanic}/peer.py");
    let arguments = [peer.as_ref(), SOLVES.as_ref(), network.as_os_str()];
    let printed = Tool::new("python3", &workspace.root).args(arguments).output()?;
    let time = printed.trim().parse().map_err(|_| format!("{peer} printed {printed:?}, not a time"))?;
    Ok(Some((name.to_owned(), time)))
}
