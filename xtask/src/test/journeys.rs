//! What pupils do, in a real browser, with the site as it is released.

use std::path::{Path, PathBuf};

use crate::dist;
use crate::process::Tool;
use crate::setup;
use crate::workspace::Workspace;

/// Serves the site on a free port and runs every journey.
pub fn run(workspace: &Workspace) -> Result<(), String> {
    setup::npm_packages(workspace)?;
    let chromium = setup::chromium(workspace)?;
    dist::run(workspace)?;
    dist::pseudo(workspace)?;
    let site = serve(&workspace.site())?;
    let pseudo = serve(&workspace.pseudo_site())?;
    // A lesson needs a server that can be killed and started again.
    workspace.cargo().args(["build", "--package=server"]).run()?;
    let server = workspace.target.join("debug").join(format!("server{}", std::env::consts::EXE_SUFFIX));
    Tool::new("node", &workspace.root)
        .args(["--test", "--test-reporter=spec"])
        .args(journeys(workspace)?)
        .env("SITE_URL", site)
        .env("PSEUDO_URL", pseudo)
        .env("SERVER", server)
        .env("SITE_FOLDER", workspace.site())
        .env("CHROMIUM", chromium)
        .run()
}

/// Serves a site on a free port until this program ends, and gives its address.
pub fn serve(folder: &Path) -> Result<String, String> {
    let site = server::Site::from_folder(folder)?;
    let listener = server::bind(0)?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    std::thread::spawn(move || server::serve(listener, site));
    Ok(format!("http://{address}/"))
}

/// Named one by one, as versions of Node differ in what a folder means.
fn journeys(workspace: &Workspace) -> Result<Vec<PathBuf>, String> {
    let folder = workspace.root.join("tests/journeys");
    let cannot = |error| format!("{}: cannot read: {error}", folder.display());
    let mut journeys = Vec::new();
    for entry in folder.read_dir().map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            journeys.push(path);
        }
    }
    journeys.sort();
    if journeys.is_empty() {
        return Err(format!("{}: no journeys (NAME.test.mjs) here", folder.display()));
    }
    Ok(journeys)
}
