//! `cargo xtask bench`.

use crate::workspace::Workspace;

/// Measures.
pub fn run(_workspace: &Workspace, _names: &[String]) -> Result<(), String> {
    Err("not yet".into())
}
