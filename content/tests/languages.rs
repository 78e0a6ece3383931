//! The texts of page, program and mechanics: English says all that Dutch says, and a machine's translation nothing else.

use content::Texts;
use std::fs;
use std::path::{Path, PathBuf};

const MACHINE_MADE: [&str; 2] = ["uk", "ar"];

/// Folders with one Fluent file a language.
fn folders() -> Vec<PathBuf> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mechanics = fs::read_dir(top.join("mechanics/src")).unwrap();
    let of_mechanics = mechanics.map(|entry| entry.unwrap().path().join("texts")).filter(|folder| folder.is_dir());
    ["content/texts", "content/texts/class", "web/texts", "web/texts/class", "web/texts/teach"]
        .map(|folder| top.join(folder))
        .into_iter()
        .chain(of_mechanics)
        .collect()
}

fn keys(source: &str) -> Vec<&str> {
    let key = |line: &'_ str| !line.starts_with([' ', '#', '}']) && line.contains(" =");
    source.lines().filter(|line| key(line)).filter_map(|line| Some(line.split_once(" =")?.0)).collect()
}

/// What is wrong with the texts of one language beside the Dutch ones.
fn wrong(dutch: &str, language: &str, source: &str, complete: bool) -> Vec<String> {
    let reference = Texts::new("nl", dutch).unwrap_or_else(|problems| panic!("nl: {problems:?}"));
    let texts = match Texts::new(language, source) {
        Ok(texts) => texts,
        Err(problems) => return problems,
    };
    let mut wrong: Vec<String> = keys(source)
        .into_iter()
        .filter(|key| !reference.has(key) || reference.names_in(key) != texts.names_in(key))
        .map(|key| format!("`{key}` is not there in Dutch, or fills in other names"))
        .collect();
    if complete {
        wrong.extend(keys(dutch).into_iter().filter(|key| !texts.has(key)).map(|key| format!("`{key}` is missing")));
    }
    wrong
}

#[test]
fn all_languages_say_the_same() {
    let mut told = Vec::new();
    for folder in folders() {
        let read = |language: &str| fs::read_to_string(folder.join(format!("{language}.ftl")));
        let dutch = read("nl").unwrap();
        told.extend(wrong(&dutch, "en", &read("en").unwrap(), true));
        for language in MACHINE_MADE {
            let found = read(language).map(|source| wrong(&dutch, language, &source, false)).unwrap_or_default();
            told.extend(found.into_iter().map(|found| format!("{}/{language}: {found}", folder.display())));
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_translation_that_says_something_else_is_found() {
    let dutch = "count = { $n } draden\nlamp = lamp\n";
    assert!(wrong(dutch, "uk", "lamp = лампа\n", false).is_empty());
    assert_eq!(wrong(dutch, "uk", "lamp = лампа\n", true), ["`count` is missing"]);
    assert_eq!(wrong(dutch, "uk", "count = дроти\n", false).len(), 1);
    assert_eq!(wrong(dutch, "uk", "lampe = лампа\n", false).len(), 1);
}

#[test]
fn what_a_translation_lacks_is_said_in_dutch() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/techniek");
    let compiled = content::author::compile(&dir).unwrap();
    let texts = |language: &str| {
        let pack = compiled.packs.iter().find(|pack| pack.language == language).unwrap();
        Texts::new(language, &pack.ftl).unwrap()
    };
    let dutch = texts("nl");
    for language in MACHINE_MADE {
        let own = texts(language);
        assert_ne!(own.get("w1-title"), dutch.get("w1-title"));
        // Nicknames are the same for the whole class, whatever each pupil reads.
        assert_eq!(own.get("nickname-noun-1"), dutch.get("nickname-noun-1"));
    }
}
