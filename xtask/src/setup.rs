//! Sets up what is missing, and says so; what it cannot set up, it asks for.

use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use crate::process::Tool;
use crate::workspace::Workspace;

/// Rust's standard library for WebAssembly.
pub fn wasm_target(workspace: &Workspace) -> Result<(), String> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let folder = Tool::new("rustc", &workspace.root).args(["--print=target-libdir", "--target", TARGET]).output()?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    println!("Setting up: Rust's standard library for {TARGET}");
    Tool::new("rustup", &workspace.root)
        .args(["target", "add", TARGET])
        .run()
        .map_err(|error| format!("{error}\nRust cannot build for {TARGET}: install that target and try again"))
}

/// Gives the files of `lean/` the age of their last change. In a fresh copy of the repository everything is new, and
/// what Bevy stands on must not look newer than what was built from it before, or all of Bevy is built again.
pub fn age_of_lean(workspace: &Workspace) -> Result<(), String> {
    let git = |arguments: &[&str]| Tool::new("git", &workspace.root).args(arguments).output();
    let changed = git(&["status", "--porcelain", "--", "lean"])?;
    let Ok(seconds) = git(&["log", "-1", "--format=%ct", "--", "lean"])?.trim().parse() else { return Ok(()) };
    if !changed.is_empty() {
        return Ok(());
    }
    let at = UNIX_EPOCH + Duration::from_secs(seconds);
    for name in git(&["ls-files", "-z", "--", "lean"])?.split_terminator('\0') {
        let file = std::fs::File::options().append(true).open(workspace.root.join(name));
        file.and_then(|file| file.set_modified(at)).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

/// Node.js cannot be set up from here: there are too many ways in which machines have it.
pub fn node() -> Result<(), String> {
    if find("node").is_none() || find("npm").is_none() {
        return Err("Node.js with npm is missing: install version 20 or later, and try again".into());
    }
    Ok(())
}

/// The packages of npm that the journeys use, exactly as `tests/package-lock.json` says.
pub fn npm_packages(workspace: &Workspace) -> Result<(), String> {
    node()?;
    let folder = workspace.root.join("tests");
    let wanted = folder.join("package-lock.json");
    let present = folder.join("node_modules/.package-lock.json");
    let changed = |path: &Path| path.metadata().and_then(|about| about.modified()).ok();
    if changed(&present) >= changed(&wanted) {
        return Ok(());
    }
    println!("Setting up: npm packages in tests/");
    Tool::new("npm", &folder).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).run()
}

/// A browser of the Chromium family.
pub fn chromium(workspace: &Workspace) -> Result<PathBuf, String> {
    let known =
        || ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].iter().find_map(|name| find(name));
    if let Some(chosen) = std::env::var_os("CHROMIUM") {
        return Ok(chosen.into());
    }
    if let Some(found) = known() {
        return Ok(found);
    }
    let root = Tool::new("id", &workspace.root).args(["-u"]).output();
    if find("apt-get").is_some() && root.is_ok_and(|id| id.trim() == "0") {
        println!("Setting up: Chromium");
        let apt = |arguments: &[&str]| {
            Tool::new("apt-get", &workspace.root).args(arguments).env("DEBIAN_FRONTEND", "noninteractive").run()
        };
        apt(&["update", "--quiet"])?;
        apt(&["install", "--yes", "--quiet", "chromium"])?;
    }
    known().ok_or_else(|| {
        "a browser of the Chromium family is missing: install Chromium or Chrome, \
         or name one in the variable CHROMIUM, and try again"
            .into()
    })
}

/// A program in the search path.
fn find(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(name).with_extension(std::env::consts::EXE_EXTENSION))
        .find(|path| path.is_file())
}
