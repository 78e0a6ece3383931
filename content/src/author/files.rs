//! The files of a pack, from a folder or from memory. Packs come from strangers: names and sizes are bounded.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// More files than this are no pack.
pub(super) const MOST_FILES: usize = 400;
/// Largest text file, in bytes.
pub(super) const MOST_TEXT: u64 = 256 * 1024;
/// Largest picture or sound, in bytes.
pub(super) const MOST_MEDIA: u64 = 8 * 1024 * 1024;
/// All files together, in bytes.
pub(super) const MOST_TOTAL: u64 = 120 * 1024 * 1024;
const MOST_DEPTH: usize = 4;

/// Where the files of a pack are.
pub trait PackFiles {
    /// Every file with its size in bytes, as `folder/name.ron`.
    ///
    /// # Errors
    /// A sentence that says why they can't be listed.
    fn list(&self) -> Result<Vec<(String, u64)>, String>;

    /// The contents of one of the listed files.
    ///
    /// # Errors
    /// A sentence that says why it can't be read.
    fn read(&self, name: &str) -> Result<Vec<u8>, String>;
}

/// A pack in a folder.
pub struct Folder(PathBuf);

/// A pack in memory.
#[derive(Clone, Debug, Default)]
pub struct Memory(pub BTreeMap<String, Vec<u8>>);

impl Folder {
    /// The pack in `dir`.
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        Self(dir.into())
    }

    fn walk(&self, dir: &Path, depth: usize, found: &mut Vec<(String, u64)>) -> Result<(), String> {
        let told = |error: std::io::Error| format!("{} can't be read: {error}", dir.display());
        let mut entries = fs::read_dir(dir).map_err(told)?.collect::<Result<Vec<_>, _>>().map_err(told)?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            // `DirEntry` doesn't follow links, so a link is never read: it could point anywhere.
            let kind = entry.file_type().map_err(told)?;
            if kind.is_symlink() {
                return Err(format!("{} is a link; put the file itself there", path.display()));
            }
            if kind.is_dir() && depth < MOST_DEPTH {
                self.walk(&path, depth + 1, found)?;
            } else if kind.is_dir() {
                return Err(format!("{} lies too deep; use at most {MOST_DEPTH} folders", path.display()));
            } else {
                let inside = path.strip_prefix(&self.0).unwrap_or(&path);
                let parts: Vec<_> = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
                found.push((parts.join("/"), entry.metadata().map_err(told)?.len()));
            }
            if found.len() > MOST_FILES {
                return Err(format!("{} holds more than {MOST_FILES} files", self.0.display()));
            }
        }
        Ok(())
    }
}

impl PackFiles for Folder {
    fn list(&self) -> Result<Vec<(String, u64)>, String> {
        let mut found = Vec::new();
        self.walk(&self.0, 0, &mut found)?;
        Ok(found)
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, String> {
        let path = self.0.join(name);
        fs::read(&path).map_err(|error| format!("{} can't be read: {error}", path.display()))
    }
}

impl PackFiles for Memory {
    fn list(&self) -> Result<Vec<(String, u64)>, String> {
        if self.0.len() > MOST_FILES {
            return Err(format!("the pack holds more than {MOST_FILES} files"));
        }
        Ok(self.0.iter().map(|(name, bytes)| (name.clone(), bytes.len() as u64)).collect())
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, String> {
        self.0.get(name).cloned().ok_or_else(|| format!("there is no file `{name}`"))
    }
}

/// Whether `name` is a name that a pack may have: plain letters, few folders, a known kind of file.
pub(super) fn good_name(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-'))
    };
    stem.split('/').count() <= MOST_DEPTH + 1 && stem.split('/').all(plain) && (is_text(name) || is_media(extension))
}

pub(super) fn is_text(name: &str) -> bool {
    matches!(name.rsplit_once('.'), Some((_, "ron" | "ftl")))
}

/// No SVG: it can hold scripts and links to elsewhere.
fn is_media(extension: &str) -> bool {
    matches!(extension, "png" | "jpg" | "webp" | "ogg")
}
