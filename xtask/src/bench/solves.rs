//! How long one solve of a wiring state takes, beside ngspice on the same circuit.

use std::time::Instant;

use super::Row;
use crate::process::Tool;
use crate::workspace::Workspace;

/// So many solves in one process each.
const SOLVES: &str = "10000";

/// Times our solves, and a whole run of ngspice with as many operating points.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    let example = |arguments: &[&str]| {
        Tool::cargo(&workspace.root)
            .args(["run", "--quiet", "--release", "--package=mechanics", "--example=wiring_solves", "--", SOLVES])
            .args(arguments)
            .output()
    };
    let ours = example(&[])?;
    let ours = ours.trim().parse().map_err(|_| format!("wiring_solves printed {ours:?}, not a time"))?;
    let deck = workspace.target.join("wiring_solves.cir");
    std::fs::write(&deck, example(&["--deck"])?).map_err(|error| format!("{}: {error}", deck.display()))?;
    let start = Instant::now();
    let run = Tool::new("ngspice", &workspace.root).args(["-b".as_ref(), deck.as_os_str()]).output();
    let seconds = start.elapsed().as_secs_f64();
    let other = match run {
        Ok(_) => Some(("ngspice".to_owned(), seconds * 1e6 / SOLVES.parse::<f64>().unwrap_or(1.0))),
        Err(error) => {
            println!("ngspice is left out: {error}");
            None
        }
    };
    Ok(vec![Row { what: "one wiring solve, microseconds".to_owned(), ours, other }])
}
