//! What is served: every file of a built site, with its compressed twins.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use axum::body::Bytes;
use sha2::{Digest, Sha256};

/// A built site, in memory.
#[derive(Debug, Default)]
pub struct Site {
    files: BTreeMap<String, File>,
}

/// One file: its bytes, the same bytes compressed, and what a browser may do with them.
#[derive(Debug)]
pub(crate) struct File {
    pub plain: Bytes,
    pub brotli: Option<Bytes>,
    pub gzip: Option<Bytes>,
    pub content_type: &'static str,
    pub cache: &'static str,
    /// First half of the hash of `plain`; each encoding adds its own name to it.
    pub tag: String,
}

impl Site {
    /// Reads a folder that `cargo xtask dist` has written.
    pub fn from_folder(folder: &Path) -> Result<Site, String> {
        let mut found = Vec::new();
        read_folder(folder, "", &mut found)?;
        let site = Site::from_files(found);
        if site.file("index.html").is_none() {
            return Err(format!(
                "{}: no index.html here; build the site first with `cargo xtask dist`",
                folder.display()
            ));
        }
        Ok(site)
    }

    /// The site that was put into this program when it was built.
    #[cfg(feature = "embed")]
    pub fn embedded() -> Site {
        use include_dir::{Dir, DirEntry, include_dir};
        static SITE: Dir<'static> = include_dir!("$SITE_DIR");

        fn gather(dir: &'static Dir<'static>, found: &mut Vec<(String, Bytes)>) {
            for entry in dir.entries() {
                match entry {
                    DirEntry::Dir(dir) => gather(dir, found),
                    DirEntry::File(file) => {
                        let name = file.path().to_string_lossy().replace('\\', "/");
                        found.push((name, Bytes::from_static(file.contents())));
                    }
                }
            }
        }
        let mut found = Vec::new();
        gather(&SITE, &mut found);
        Site::from_files(found)
    }

    /// Joins files with their compressed twins: `a.css.br` is how `a.css` may travel.
    pub fn from_files(found: impl IntoIterator<Item = (String, Bytes)>) -> Site {
        let mut all: BTreeMap<String, Bytes> = found.into_iter().collect();
        let plain_names: Vec<String> = all.keys().filter(|name| !is_twin(name, &all)).cloned().collect();
        let mut files = BTreeMap::new();
        for name in plain_names {
            let brotli = all.remove(&format!("{name}.br"));
            let gzip = all.remove(&format!("{name}.gz"));
            let Some(plain) = all.remove(&name) else {
                continue;
            };
            let file =
                File { tag: tag(&plain), content_type: content_type(&name), cache: cache(&name), plain, brotli, gzip };
            files.insert(name, file);
        }
        Site { files }
    }

    /// The file with this name, without a leading slash.
    pub(crate) fn file(&self, name: &str) -> Option<&File> {
        self.files.get(name)
    }
}

fn is_twin(name: &str, all: &BTreeMap<String, Bytes>) -> bool {
    [".br", ".gz"].iter().filter_map(|end| name.strip_suffix(end)).any(|plain| all.contains_key(plain))
}

fn read_folder(folder: &Path, prefix: &str, found: &mut Vec<(String, Bytes)>) -> Result<(), String> {
    let cannot = |error| format!("{}: cannot read: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(cannot)? {
        let entry = entry.map_err(cannot)?;
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            read_folder(&path, &format!("{name}/"), found)?;
        } else {
            let bytes = std::fs::read(&path).map_err(|error| format!("{}: cannot read: {error}", path.display()))?;
            found.push((name, bytes.into()));
        }
    }
    Ok(())
}

fn tag(bytes: &[u8]) -> String {
    let mut tag = String::new();
    for byte in &Sha256::digest(bytes)[..16] {
        let _ = write!(tag, "{byte:02x}");
    }
    tag
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A name that holds the hash of its content never means other content.
fn cache(name: &str) -> &'static str {
    let hashed = name.rsplit('/').next().is_some_and(|file| file.split('.').any(is_hash));
    if hashed { "public, immutable, max-age=31536000" } else { "no-cache" }
}

fn is_hash(part: &str) -> bool {
    part.len() == 12 && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
