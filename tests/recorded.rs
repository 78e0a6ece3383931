//! Recorded playthroughs.

use crate::top;
use content::pack::Setup;
use content::{Level, Pack};
use mechanics::Step;
use serde::Deserialize;
use std::path::PathBuf;

/// A recorded playthrough: `tests/playthroughs/NAME.ron`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Playthrough {
    /// Id of the challenge.
    pub challenge: String,
    /// The level.
    pub level: Level,
    /// What an earlier challenge left, if it begins by that.
    #[serde(default)]
    pub beginning: Option<String>,
    /// What is done.
    pub steps: Vec<Step>,
    /// The failure that the delivery shows first, if any.
    pub shows: Option<String>,
    /// Misses that happen on the way.
    #[serde(default)]
    pub misses: Vec<String>,
}

impl Playthrough {
    /// What is played.
    ///
    /// # Panics
    /// When the pack has no such thing.
    pub fn setup<'p>(&self, pack: &'p Pack) -> &'p Setup {
        let id = &self.challenge;
        let challenge = pack.challenge(id).unwrap_or_else(|| panic!("there is no challenge {id}"));
        let begun = self.beginning.as_ref().map(|begun| {
            let found = challenge.beginnings.iter().find(|beginning| beginning.id == *begun);
            found.unwrap_or_else(|| panic!("{id} has no beginning {begun}"))
        });
        let levels = begun.map_or(&challenge.levels, |begun| &begun.levels);
        let level = levels.iter().find(|setup| setup.level == self.level);
        level.unwrap_or_else(|| panic!("{id} has no {:?}", self.level))
    }
}

/// All recorded playthroughs, by name.
///
/// # Panics
/// When one can't be read.
pub fn playthroughs() -> Vec<(String, Playthrough)> {
    let mut files: Vec<_> = std::fs::read_dir(top().join("tests/playthroughs"))
        .expect("the folder can be listed")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    let read = |file: PathBuf| {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
        let through = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .from_str(&text)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, through)
    };
    files.into_iter().map(read).collect()
}
