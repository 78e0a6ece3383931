//! Advice about simple language: texts that are read before and during the work and that could be said more simply.

use super::Catalog;
use super::check::{longest_sentence, text_file};
use crate::{USUAL, keys};
use std::collections::BTreeSet;

/// Sentences of simple language (A2) have at most so many words.
pub(super) const MOST: usize = 10;

/// A text with a long sentence and without simpler words beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotSimple {
    /// The file in which it stands.
    pub file: String,
    /// Its key.
    pub key: String,
    /// Words of its longest sentence.
    pub words: usize,
}

/// Briefings, requirements and hints with a sentence of more than ten words, and nothing simpler beside them.
///
/// Only advice: whoever chooses simple language reads the text itself then.
pub fn not_simple(catalog: &Catalog, language: &str) -> Vec<NotSimple> {
    let (Some(pack), Some(texts)) = (catalog.packs.get(language), catalog.texts.get(language)) else {
        return Vec::new();
    };
    let mut read = BTreeSet::new();
    for challenge in &pack.challenges {
        let id = &challenge.id;
        read.extend((1..=challenge.briefing.len()).map(|line| keys::briefing(id, line)));
        let left = challenge.beginnings.iter().map(|begun| keys::left(id, &begun.id));
        read.extend(left.chain((!challenge.beginnings.is_empty()).then(|| keys::left(id, USUAL))));
        for setup in &challenge.levels {
            read.extend(setup.requirements.iter().map(|criterion| keys::requirement(id, criterion)));
            read.extend((1..=setup.hints).map(|number| keys::hint(id, setup.level, number)));
        }
    }
    let long = |key: String| {
        let words = longest_sentence(&texts.get(&key));
        let lacks = words > MOST && texts.simple(&key).is_none();
        lacks.then(|| NotSimple { file: text_file(catalog, language, &key), key, words })
    };
    read.into_iter().filter_map(long).collect()
}
