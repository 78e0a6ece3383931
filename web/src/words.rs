//! The words: those of the page itself, and the pack with its own.

use crate::browser;
use crate::program::Program;
use content::{Pack, Texts};
use mechanics::Text;

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Dutch, the reference.
    #[default]
    Dutch,
    /// English.
    English,
    /// Ukrainian, made by a machine.
    Ukrainian,
    /// Arabic, made by a machine.
    Arabic,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Dutch, Self::English, Self::Ukrainian, Self::Arabic];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
            Self::Ukrainian => "uk",
            Self::Arabic => "ar",
        }
    }

    /// Its place in [`Language::ALL`], as preferences keep it.
    pub fn number(self) -> u32 {
        (0..).zip(Self::ALL).find(|(_, language)| *language == self).map_or(0, |(number, _)| number)
    }

    /// The language with this number; Dutch if there is none.
    pub fn numbered(number: u32) -> Self {
        (0..).zip(Self::ALL).find(|(other, _)| *other == number).map_or(Self::Dutch, |(_, language)| language)
    }

    /// Which way it is written, as HTML says it.
    pub fn direction(self) -> &'static str {
        if self == Self::Arabic { "rtl" } else { "ltr" }
    }

    /// Whether no person has checked its words yet.
    pub fn machine_made(self) -> bool {
        matches!(self, Self::Ukrainian | Self::Arabic)
    }

    /// What the browser asks for, as far as we have it.
    pub fn asked() -> Self {
        match browser::language() {
            Some(language) if !language.starts_with("nl") => {
                let asked = Self::ALL.into_iter().find(|other| language.starts_with(other.code()));
                asked.unwrap_or(Self::English)
            }
            _ => Self::Dutch,
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::Dutch => concat!(include_str!("../texts/nl.ftl"), "\n", include_str!("../texts/class/nl.ftl")),
            Self::English => concat!(include_str!("../texts/en.ftl"), "\n", include_str!("../texts/class/en.ftl")),
            Self::Ukrainian => include_str!("../texts/uk.ftl"),
            Self::Arabic => include_str!("../texts/ar.ftl"),
        }
    }
}

/// Everything that can be said in one language.
pub struct Words {
    /// Words of the page.
    page: Option<Texts>,
    /// The same in Dutch, where a machine-made language lacks some.
    spare: Option<Texts>,
    /// The pack and its words, once it is here.
    trade: Option<(Pack, Texts)>,
}

impl Words {
    /// The page's own words, and more of its program; these come with the page.
    pub fn new(language: Language, program: &dyn Program) -> Self {
        let texts = |language: Language| {
            Texts::new(language.code(), &format!("{}\n{}", language.source(), program.words(language))).ok()
        };
        let spare = if language.machine_made() { texts(Language::Dutch) } else { None };
        Self { page: texts(language), spare, trade: None }
    }

    /// Adds the pack.
    pub fn with_pack(self, pack: Pack) -> Self {
        let trade = Texts::new(&pack.language, &pack.ftl).ok().map(|texts| (pack, texts));
        Self { trade, ..self }
    }

    /// Says other words of the page than those that come with it.
    pub fn with_page(self, page: Texts) -> Self {
        Self { page: Some(page), ..self }
    }

    /// Says everything in simpler words, or no longer, wherever there are such words.
    pub fn set_simple(&mut self, simple: bool) {
        let trade = self.trade.iter_mut().map(|(_, texts)| texts);
        trade.chain(&mut self.page).chain(&mut self.spare).for_each(|texts| texts.set_simple(simple));
    }

    /// Says something of the page.
    pub fn page(&self, key: &str, words: &[(&str, &str)]) -> String {
        let own = self.page.as_ref().filter(|texts| texts.has(key));
        own.or(self.spare.as_ref()).map_or_else(|| format!("[{key}]"), |texts| texts.fill(key, words))
    }

    /// Says something of the page with numbers in it.
    pub fn say(&self, text: &Text) -> String {
        let own = self.page.as_ref().filter(|texts| texts.has(&text.key));
        own.or(self.spare.as_ref()).map_or_else(|| format!("[{}]", text.key), |texts| texts.say(text))
    }

    /// The pack and its words.
    pub fn trade(&self) -> Option<(&Pack, &Texts)> {
        self.trade.as_ref().map(|(pack, texts)| (pack, texts))
    }
}

/// Fetches words of the page that lie beside it; no site that is released has some. Tests look with such words for what
/// is said in no language, or has no room.
pub async fn fetch_page(language: Language) -> Option<Texts> {
    let address = browser::file(&format!("page-{}.ftl", language.code()))?;
    let source = String::from_utf8(browser::fetch(&address).await?).ok()?;
    Texts::new(language.code(), &source).ok()
}

/// Fetches the pack in a language.
pub async fn fetch_pack(language: Language) -> Option<Pack> {
    let own = browser::file(&format!("pack-{}.bin", language.code()));
    let address = own.or_else(|| browser::file("pack-nl.bin"))?;
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
        for machine_made in Language::ALL.into_iter().filter(|language| language.machine_made()) {
            assert!(keys(machine_made).is_subset(&keys(Language::Dutch)), "{}", machine_made.code());
        }
        for language in Language::ALL {
            assert!(Texts::new(language.code(), language.source()).is_ok());
        }
    }
}
