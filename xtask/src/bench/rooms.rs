//! How fast a class is served, and how durably.

use super::Row;
use crate::load;
use crate::setup;
use crate::workspace::Workspace;

/// Runs the figures of the server: each line is what was measured, ours, and another with its name where there is one.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    setup::npm_packages(workspace)?;
    let relay = workspace.root.join("tests/bench/relay.mjs");
    let printed = load::drive(workspace, "figures", &[])?.args([relay]).output()?;
    printed.lines().map(|line| row(line).ok_or_else(|| format!("figures printed {line:?}, not a figure"))).collect()
}

fn row(line: &str) -> Option<Row> {
    let mut words = line.split('\t');
    let (what, ours) = (words.next()?.to_owned(), words.next()?.parse().ok()?);
    let other = match (words.next(), words.next()) {
        (Some(name), Some(value)) => Some((name.to_owned(), value.parse().ok()?)),
        _ => None,
    };
    Some(Row { what, ours, other })
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn a_line_is_a_row() {
        let found = row("joins\t1.5\traw\t0.5").unwrap();
        assert_eq!((found.ours, found.other), (1.5, Some(("raw".to_owned(), 0.5))));
        assert!(row("joins\t1.5").unwrap().other.is_none());
        assert!(row("joins").is_none());
    }
}
