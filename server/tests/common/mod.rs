//! A folder for a server and its rooms.
#![allow(dead_code, reason = "Each test uses its own part of it")]

use std::path::{Path, PathBuf};

use load::Process;

/// A folder that goes with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("vakpoort-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("site")).unwrap();
        std::fs::write(folder.join("site/index.html"), "<!doctype html><p>page").unwrap();
        Self(folder)
    }

    pub fn data(&self) -> PathBuf {
        self.0.join("data")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A server on a free port.
pub fn start(folder: &Folder, more: &[&str]) -> Process {
    Process::start(Path::new(env!("CARGO_BIN_EXE_server")), &folder.0.join("site"), &folder.data(), more).unwrap()
}
