//! `cargo xtask release`: one file with the server and the site in it.

use crate::dist;
use crate::workspace::Workspace;

/// Builds the site and then the server with the site in it.
pub fn run(workspace: &Workspace) -> Result<(), String> {
    dist::run(workspace)?;
    workspace
        .cargo()
        .args(["build", "--release", "--package=server", "--bin=server", "--features=embed"])
        .env("SITE_DIR", workspace.site())
        .run()?;
    let built = workspace.target.join("release").join(format!("server{}", std::env::consts::EXE_SUFFIX));
    let named = workspace.target.join(format!("vakpoort-server{}", std::env::consts::EXE_SUFFIX));
    let bytes = std::fs::copy(&built, &named).map_err(|error| format!("{}: {error}", named.display()))?;
    println!(
        "{} ({:.1} MB): everything in one file; start it with --lan in a classroom, or see docs/hosting.md.\n\
         For Windows and macOS run the same command there; between systems, cargo needs a linker and a C compiler \
         for the other one.",
        named.display(),
        bytes as f64 / 1e6
    );
    Ok(())
}
