//! The words: those of the page itself, and the pack with its own.

use crate::browser;
use content::{Pack, Texts};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Dutch, the reference.
    #[default]
    Dutch,
    /// English.
    English,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// Its place in [`Language::ALL`], as preferences keep it.
    pub fn number(self) -> u32 {
        u32::from(self == Self::English)
    }

    /// The language with this number; Dutch if there is none.
    pub fn numbered(number: u32) -> Self {
        if number == 1 { Self::English } else { Self::Dutch }
    }

    /// What the browser asks for, as far as we have it.
    pub fn asked() -> Self {
        match browser::language() {
            Some(language) if !language.starts_with("nl") => Self::English,
            _ => Self::Dutch,
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::Dutch => include_str!("../texts/nl.ftl"),
            Self::English => include_str!("../texts/en.ftl"),
        }
    }
}

/// Everything that can be said in one language.
pub struct Words {
    /// Words of the page.
    page: Option<Texts>,
    /// The pack and its words, once it is here.
    trade: Option<(Pack, Texts)>,
}

impl Words {
    /// The page's own words; these come with the page.
    pub fn new(language: Language) -> Self {
        Self { page: Texts::new(language.code(), language.source()).ok(), trade: None }
    }

    /// Adds the pack.
    pub fn with_pack(self, pack: Pack) -> Self {
        let trade = Texts::new(&pack.language, &pack.ftl).ok().map(|texts| (pack, texts));
        Self { trade, ..self }
    }

    /// Says something of the page.
    pub fn page(&self, key: &str, words: &[(&str, &str)]) -> String {
        self.page.as_ref().map_or_else(|| format!("[{key}]"), |texts| texts.fill(key, words))
    }

    /// The pack and its words.
    pub fn trade(&self) -> Option<(&Pack, &Texts)> {
        self.trade.as_ref().map(|(pack, texts)| (pack, texts))
    }
}

/// Fetches the pack in a language.
pub async fn fetch_pack(language: Language) -> Option<Pack> {
    let address = browser::file(&format!("pack-{}.bin", language.code()))?;
    Pack::decode(&browser::fetch(&address).await?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn keys(language: Language) -> BTreeSet<&'static str> {
        let line = |line: &'static str| line.split_once(" =").map(|(key, _)| key);
        language.source().lines().filter_map(line).filter(|key| !key.starts_with([' ', '#', '*', '['])).collect()
    }

    #[test]
    fn both_languages_say_the_same_things() {
        assert_eq!(keys(Language::Dutch), keys(Language::English));
        for language in Language::ALL {
            assert!(Texts::new(language.code(), language.source()).is_ok());
        }
    }
}
