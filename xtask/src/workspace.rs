//! Where things stand.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::process::Tool;

/// The repository, and the folder for what is built from it.
#[derive(Debug)]
pub struct Workspace {
    /// The top of the repository.
    pub root: PathBuf,
    /// Where cargo builds, and this program with it.
    pub target: PathBuf,
}

impl Workspace {
    /// Asks cargo.
    pub fn find() -> Result<Workspace, String> {
        // The folder of this package, not the current one: `cargo xtask` works from anywhere.
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = Tool::cargo(here).args(["metadata", "--format-version=1", "--no-deps"]).output()?;
        let metadata: Value =
            serde_json::from_str(&text).map_err(|error| format!("cargo metadata: not understood: {error}"))?;
        let folder =
            |key: &str| metadata[key].as_str().map(PathBuf::from).ok_or_else(|| format!("cargo metadata: no `{key}`"));
        Ok(Workspace { root: folder("workspace_root")?, target: folder("target_directory")? })
    }

    /// Cargo, at the top of the repository.
    pub fn cargo(&self) -> Tool {
        Tool::cargo(&self.root)
    }

    /// What `cargo xtask dist` writes and the server serves.
    pub fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// The same in a language that nobody speaks, for tests.
    pub fn pseudo_site(&self) -> PathBuf {
        self.target.join("site-pseudo")
    }

    /// What took long to make, under the hash of what it was made from.
    pub fn cache(&self) -> PathBuf {
        self.target.join("site-cache")
    }
}
