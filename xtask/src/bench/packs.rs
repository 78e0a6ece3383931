//! How long an author waits for `pack check` of the base pack, beside the second that it may take.

use std::time::Instant;

use super::Row;
use crate::process::Tool;
use crate::workspace::Workspace;

/// An author saves and looks: longer than this and they look elsewhere.
const MOST_MILLISECONDS: f64 = 1000.0;
/// The quickest of so many runs counts: the others waited for something else.
const RUNS: usize = 5;

/// Times the command as authors have it, and optimised.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    let builds: [(&str, &[&str]); 2] = [("debug", &[]), ("release", &["--release"])];
    builds.iter().map(|(folder, options)| row(workspace, folder, options)).collect()
}

fn row(workspace: &Workspace, folder: &str, options: &[&str]) -> Result<Row, String> {
    let build = ["build", "--quiet", "--package=content", "--features=cli", "--bin=pack"];
    Tool::cargo(&workspace.root).args(build).args(options).run()?;
    let pack = workspace.target.join(folder).join("pack");
    let mut quickest = f64::INFINITY;
    for _ in 0..RUNS {
        let start = Instant::now();
        Tool::new(&pack, &workspace.root).args(["check", "content/packs/techniek"]).output()?;
        quickest = quickest.min(start.elapsed().as_secs_f64() * 1000.0);
    }
    let what = format!("pack check of the base pack ({folder}), ms");
    Ok(Row { what, ours: quickest, other: Some(("gate".to_owned(), MOST_MILLISECONDS)) })
}
