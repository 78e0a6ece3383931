//! Broken packs: each folder of `tests/packs` gives exactly the findings in its `expected.txt`.
//!
//! It holds files to be laid over the sound pack; or a `mistake.txt`, which is one made in a new pack of a mechanic:
//! the mechanic, the file, the line as it was with `-` before it, and as an author mistook it with `+`.
//!
//! `UPDATE=1 cargo test -p content --test zoo` writes them anew.

use content::author::{CHECKS, Finding, Folder, Memory, Options, PackFiles, load, new_pack, template_names};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn zoo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/packs")
}

/// A new pack with a mistake in it; several, when there are several lines with `-`.
fn mistaken(told: &str) -> Memory {
    let mut lines = told.lines();
    let mut pack = new_pack("zoo", lines.next().unwrap()).unwrap();
    let mut file = String::new();
    // What is replaced next, and whether another line comes below it instead.
    let (mut right, mut below) = (String::new(), false);
    for line in lines {
        if let Some(line) = line.strip_prefix("- ") {
            (right, below) = (line.to_owned(), false);
        } else if let Some(wrong) = line.strip_prefix("+ ") {
            let bytes = pack.0.get_mut(&file).unwrap_or_else(|| panic!("there is no file {file}"));
            let text = String::from_utf8(bytes.clone()).unwrap();
            assert!(text.contains(&right), "{file} doesn't hold: {right}");
            let wrong = if below { format!("{right}\n{wrong}") } else { wrong.to_owned() };
            *bytes = text.replacen(&right, &wrong, 1).into_bytes();
            (right, below) = (wrong, true);
        } else {
            file = line.to_owned();
        }
    }
    pack
}

/// A broken pack is a sound one with some files replaced, added, or (when empty) taken away.
fn pack(name: &str) -> Memory {
    if let Ok(told) = fs::read_to_string(zoo().join(name).join("mistake.txt")) {
        return mistaken(&told);
    }
    let mut files = BTreeMap::new();
    for folder in [zoo().join("sound"), zoo().join(name)] {
        let from = Folder::new(folder);
        for (file, _) in from.list().unwrap() {
            let bytes = from.read(&file).unwrap();
            match (file.as_str(), bytes.is_empty()) {
                ("expected.txt", _) => {}
                (_, true) => drop(files.remove(&file)),
                (_, false) => drop(files.insert(file, bytes)),
            }
        }
    }
    Memory(files)
}

fn findings(name: &str) -> Vec<Finding> {
    // The zoo is about packs: the pictures of the game must not change what is found.
    let mut options = Options { today: Some("2026-11-23".into()), pictures: BTreeSet::from(["picture".to_owned()]) };
    if zoo().join(name).join("mistake.txt").is_file() {
        options.pictures = Options::default().pictures;
    }
    load(&pack(name), options).1
}

#[test]
fn every_broken_pack_gives_exactly_its_findings() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in fs::read_dir(zoo()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let found = findings(&name);
        seen.extend(found.iter().map(|finding| finding.code));
        let told: String = found.iter().map(|finding| format!("{finding}\n\n")).collect();
        let path = zoo().join(&name).join("expected.txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &told).unwrap();
        }
        if fs::read_to_string(&path).unwrap_or_default() != told {
            wrong.push(format!("{name} gives:\n{told}"));
        }
        let expected = found.iter().any(|finding| name.starts_with(finding.code));
        assert!(expected || name == "sound", "{name} must show the finding it is called after:\n{told}");
        assert!(name != "sound" || found.is_empty(), "the sound pack is not sound:\n{told}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let unseen: Vec<&str> = CHECKS.iter().map(|check| check.code).filter(|code| !seen.contains(code)).collect();
    assert!(unseen.is_empty(), "no broken pack shows: {}", unseen.join(", "));
}

#[test]
fn every_mechanic_has_mistakes_of_its_own() {
    let made: Vec<String> = fs::read_dir(zoo())
        .unwrap()
        .filter_map(|entry| fs::read_to_string(entry.unwrap().path().join("mistake.txt")).ok())
        .collect();
    // Wiring is the sound pack's mechanic: nearly all of the zoo is about it.
    for mechanic in template_names().filter(|mechanic| *mechanic != "wiring") {
        let of = made.iter().filter(|told| told.lines().next() == Some(mechanic)).count();
        assert!(of >= 4, "only {of} broken packs are of {mechanic}");
    }
}

#[test]
fn every_check_is_explained() {
    for check in CHECKS {
        assert!(check.explain.len() > 80, "{} needs a longer explanation", check.code);
    }
}

#[test]
fn a_link_out_of_the_pack_is_refused() {
    #[cfg(unix)]
    {
        let dir = std::env::temp_dir().join(format!("vakpoort-zoo-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        std::os::unix::fs::symlink("/etc/hostname", dir.join("pack.ron")).unwrap();
        let (catalog, findings) = load(&Folder::new(&dir), Options::default());
        fs::remove_dir_all(&dir).unwrap();
        assert!(catalog.is_none() && findings[0].code == "bad_file" && findings[0].message.contains("is a link"));
    }
}

#[test]
fn attacks_end_in_a_finding() {
    let attack = |name: &str, contents: Vec<u8>| {
        let mut files = pack("sound");
        files.0.insert(name.to_owned(), contents);
        let (_, findings) = load(&files, Options::default());
        findings.iter().map(|finding| finding.code).collect::<BTreeSet<_>>()
    };
    assert!(attack("pack.ron", "(".repeat(100_000).into_bytes()).contains("ron_syntax"));
    assert!(attack("pack.ron", vec![b' '; 300 * 1024]).contains("bad_file"));
    assert!(attack("pack.ron", vec![0xff; 10]).contains("bad_file"));
    assert!(attack("../../etc/passwd.ron", b"()".to_vec()).contains("bad_file"));
    assert!(attack("media/logo.svg", b"<svg/>".to_vec()).contains("bad_file"));
    assert!(attack("challenges/stair.ron", b"#![enable(implicit_some)]\n()".to_vec()).contains("ron_syntax"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn no_pack_breaks_the_checks(file in 0..5_usize, at in any::<prop::sample::Index>(), noise in ".{0,12}", cut in 0..40_usize) {
        let mut files = pack("sound");
        if let Some(bytes) = files.0.values_mut().nth(file) {
            let at = at.index(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, noise.into_bytes());
        }
        // Whatever it finds: it comes back.
        let _ = load(&files, Options { today: Some("2026-11-23".into()), pictures: BTreeSet::new() });
    }
}
