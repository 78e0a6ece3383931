//! The files of the site, each under the name by which the sources know it.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::compress::{self, Compressed};

/// All files of the site.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    files: BTreeMap<String, File>,
}

/// One file of the site.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path in the site; with the hash of its content, unless it is always asked for anew.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// The same, smaller; nothing when that does not help.
    pub compressed: Option<Compressed>,
}

impl File {
    /// What a browser downloads.
    pub fn wire(&self) -> usize {
        match &self.compressed {
            Some(compressed) => compressed.brotli.len(),
            None => self.bytes.len(),
        }
    }
}

/// The hash of some bytes, in 64 digits.
pub fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

impl Shelf {
    /// Adds a file whose name in the site changes with its content.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let hash = hash(&bytes);
        let (stem, end) = name.rsplit_once('.').unwrap_or((name, "bin"));
        self.put(name, format!("{stem}.{}.{end}", &hash[..12]), bytes);
    }

    /// Adds a file that keeps its name, which a browser therefore has to ask for every time.
    pub fn add_as_is(&mut self, name: &str, bytes: Vec<u8>) {
        self.put(name, name.to_owned(), bytes);
    }

    fn put(&mut self, name: &str, path: String, bytes: Vec<u8>) {
        let file = File { path, bytes, compressed: None };
        self.files.insert(name.to_owned(), file);
    }

    /// All files with their names, in order of name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().map(|(name, file)| (name.as_str(), file))
    }

    /// Which name in the sources is which address in the site.
    pub fn addresses(&self) -> Value {
        self.files()
            .map(|(name, file)| (name.to_owned(), json!(format!("/{}", file.path))))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }

    /// Says the same for everything that has been added so far: other content, other text.
    pub fn build_id(&self) -> String {
        hash(self.addresses().to_string().as_bytes())[..12].to_owned()
    }

    /// Replaces each `"/name"` in a text by the address of that file in the site. `source` is
    /// where the text stands, for the error when it names a file that is not there.
    pub fn resolve(&self, text: &str, source: &Path) -> Result<String, String> {
        let mut resolved = String::new();
        for (index, part) in text.split("\"/").enumerate() {
            if index == 0 {
                resolved.push_str(part);
                continue;
            }
            let (name, rest) = part.split_once('"').unwrap_or((part, ""));
            let file = self.files.get(name).ok_or_else(|| {
                format!(
                    "{}: \"/{name}\" is not a file of the site; these are: {}",
                    source.display(),
                    self.files.keys().cloned().collect::<Vec<_>>().join(", ")
                )
            })?;
            resolved.push_str(&format!("\"/{}\"{rest}", file.path));
        }
        Ok(resolved)
    }

    /// Compresses what gets smaller by it, several files at a time.
    pub fn compress(&mut self, cache: &Path) -> Result<(), String> {
        compress::all(self.files.values_mut().collect(), cache)
    }

    /// Writes all files to a folder, in place of what was there.
    pub fn write(&self, folder: &Path) -> Result<(), String> {
        let cannot = |error| format!("{}: cannot write: {error}", folder.display());
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(cannot)?;
        }
        for file in self.files.values() {
            let path = folder.join(&file.path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(cannot)?;
            }
            fs::write(&path, &file.bytes).map_err(cannot)?;
            if let Some(compressed) = &file.compressed {
                let twin = |end: &str| folder.join(format!("{}.{end}", file.path));
                fs::write(twin("br"), &compressed.brotli).map_err(cannot)?;
                fs::write(twin("gz"), &compressed.gzip).map_err(cannot)?;
            }
        }
        Ok(())
    }

    /// The sizes of all files as JSON, for programs.
    pub fn sizes(&self) -> String {
        let rows: Vec<Value> = self
            .files()
            .map(|(name, file)| json!({ "name": name, "bytes": file.bytes.len(), "wire": file.wire() }))
            .collect();
        format!("{:#}\n", Value::from(rows))
    }
}

impl fmt::Display for Shelf {
    /// The sizes of all files, for people.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:>12} {:>12}  file", "bytes", "downloaded")?;
        for (name, file) in self.files() {
            writeln!(out, "{:>12} {:>12}  {name}", file.bytes.len(), file.wire())?;
        }
        Ok(())
    }
}
