//! `cargo xtask bench`: measures, each time beside others that do the same in the same run.
//!
//! Times are never checks: they depend on the machine. What must hold is in `cargo xtask test`.

mod browser;
mod bytes;
mod line;
mod packs;
mod rooms;
mod solves;

use std::fmt;

use crate::workspace::Workspace;

/// One thing that was measured.
pub struct Row {
    /// What was measured, with its unit.
    pub what: String,
    /// Ours.
    pub ours: f64,
    /// Another one, by name.
    pub other: Option<(String, f64)>,
}

impl fmt::Display for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:48} {:>12.1}", self.what, self.ours)?;
        match &self.other {
            Some((name, value)) => write!(out, "   {name} {value:.1}, ratio {:.2}", self.ours / value),
            None => Ok(()),
        }
    }
}

type Measure = fn(&Workspace) -> Result<Vec<Row>, String>;

/// All groups of measurements.
const GROUPS: [(&str, Measure); 7] = [
    ("bytes", bytes::measure),
    ("solves", solves::measure),
    ("packs", packs::measure),
    ("rooms", rooms::measure),
    ("line", line::measure),
    ("browser", browser::measure),
    ("memory", browser::memory),
];

/// Measures the groups with these names, or all of them.
pub fn run(workspace: &Workspace, names: &[String]) -> Result<(), String> {
    if let Some(name) = names.iter().find(|name| GROUPS.iter().all(|(known, _)| known != name)) {
        return Err(format!("{name}: no such group; these are: {}", GROUPS.map(|(known, _)| known).join(", ")));
    }
    for (group, measure) in GROUPS {
        if names.is_empty() || names.iter().any(|name| name == group) {
            let rows = measure(workspace)?;
            println!("\n== {group}");
            rows.iter().for_each(|row| println!("{row}"));
        }
    }
    Ok(())
}
