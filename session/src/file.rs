//! What our files begin with: which kind of file it is, and of which format.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The beginning of a file.
#[derive(Serialize, Deserialize)]
pub(crate) struct Head {
    pub vakpoort: String,
    pub format: u16,
}

/// Why a file is none that this build reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFile {
    /// It is none of ours, of another kind, or damaged.
    Foreign,
    /// It was written by a newer build.
    Newer,
    /// It is too large.
    TooLarge,
}

/// What is in a file of this kind; whether it makes sense is for the caller to say.
///
/// # Errors
/// Why it is no such file.
pub(crate) fn open<T: DeserializeOwned>(bytes: &[u8], kind: &str, format: u16) -> Result<T, NoFile> {
    let head: Head = serde_json::from_slice(bytes).map_err(|_| NoFile::Foreign)?;
    if head.vakpoort != kind || head.format < format {
        return Err(NoFile::Foreign);
    }
    if head.format > format {
        return Err(NoFile::Newer);
    }
    serde_json::from_slice(bytes).map_err(|_| NoFile::Foreign)
}
