//! The repository is tidy, and what its documents say about it is true.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use tests::top;

/// Rust files that may be longer than [`LONGEST_FILE`].
const LONG_FILES: [&str; 0] = [];
const LONGEST_FILE: usize = 500;
const LONGEST_LINE_OF_PROSE: usize = 400;

/// Each crate of this workspace that others build on, and what it may itself build on.
const BUILDS_ON: [(&str, &[&str]); 8] = [
    ("mechanics", &[]),
    ("content", &["mechanics"]),
    ("session", &["content"]),
    ("web", &["mechanics", "content", "session"]),
    // The panel of a teacher, behind its feature, speaks of the session.
    ("game", &["mechanics", "content", "session"]),
    ("bake", &[]),
    ("server", &["session"]),
    ("load", &["content", "session"]),
];

/// What `command` prints at the top of the repository.
fn ask(command: &str, arguments: &[&str]) -> String {
    let output = Command::new(command).args(arguments).current_dir(top()).output();
    let output = output.unwrap_or_else(|error| panic!("{command}: {error}"));
    assert!(output.status.success(), "{command} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints text")
}

/// Every text file that is, or is about to be, in the repository, with its content.
fn files() -> BTreeMap<String, String> {
    let listed = ask("git", &["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let read = |name: &str| Some((name.to_owned(), std::fs::read_to_string(top().join(name)).ok()?));
    listed.split_terminator('\0').filter_map(read).collect()
}

/// Fails with all findings at once.
#[track_caller]
fn nothing(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
}

fn ends_with(name: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| name.ends_with(end))
}

/// Every line of the files that `holds` picks, with `file:line`. This file is left out: it names what it looks for.
fn lines(holds: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for (name, text) in files() {
        if name != "tests/tidy.rs" && name != "Cargo.lock" && holds(&name) {
            let numbered = text.lines().zip(1..).map(|(line, number)| (format!("{name}:{number}"), line.to_owned()));
            lines.extend(numbered);
        }
    }
    lines
}

#[test]
fn documents_name_what_exists() {
    const SOURCES: [&str; 12] =
        [".rs", ".md", ".toml", ".ron", ".ftl", ".mjs", ".js", ".html", ".css", ".svg", ".json", ".lock"];
    let mut findings = Vec::new();
    for document in ["README.md", "ARCHITECTURE.md"] {
        let text = std::fs::read_to_string(top().join(document)).unwrap_or_else(|_| panic!("{document} is missing"));
        for (line, number) in text.lines().zip(1..) {
            for word in line.split('`').skip(1).step_by(2) {
                let written = |mark| word.contains(mark);
                // Commands, addresses, patterns and places to fill in are no paths.
                if [' ', '<', '*', '{', '|', '…'].into_iter().any(written)
                    || word.starts_with('/')
                    || word.contains("://")
                    || word.contains("NAME")
                {
                    continue;
                }
                let first = word.split('/').next().unwrap_or_default();
                let in_repository = written('/') && top().join(first).exists();
                if (in_repository || ends_with(word, &SOURCES)) && !top().join(word).exists() {
                    findings.push(format!("{document}:{number}: `{word}` does not exist"));
                }
            }
        }
    }
    nothing(&findings);
}

#[test]
fn no_rust_file_is_too_long_to_read() {
    let long = |(name, text): (String, String)| {
        let count = text.lines().count();
        let counts = name.ends_with(".rs") && !LONG_FILES.contains(&name.as_str());
        (counts && count > LONGEST_FILE).then(|| format!("{name}: {count} lines; at most {LONGEST_FILE}"))
    };
    nothing(&files().into_iter().filter_map(long).collect::<Vec<_>>());
}

#[test]
fn every_rust_file_says_what_it_is_for() {
    let silent =
        |(name, text): &(String, String)| name.ends_with(".rs") && name.contains("src/") && !text.starts_with("//! ");
    nothing(
        &files().into_iter().filter(silent).map(|(name, _)| format!("{name}: begin it with //!")).collect::<Vec<_>>(),
    );
}

#[test]
fn nothing_is_left_for_later() {
    let marks = ["TODO", "FIXME", "XXX", "todo!", "unimplemented!", "#[ignore", "dbg!"];
    let source = |name: &str| ends_with(name, &[".rs", ".mjs", ".js", ".css", ".html", ".ron", ".ftl", ".toml", ".md"]);
    let mut findings = Vec::new();
    for (place, line) in lines(source) {
        findings.extend(marks.iter().filter(|mark| line.contains(*mark)).map(|mark| format!("{place}: {mark}")));
    }
    nothing(&findings);
}

#[test]
fn nothing_depends_on_one_machine() {
    let registries = ["crates.io", "npmjs.org", "npmjs.com", "\"resolved\":", ".cargo/registry"];
    let folders = ["/root/", "/home/", "/Users/", "/tmp/", "/work/main", "/work/shared", "C:\\\\"];
    let mut findings = Vec::new();
    for (place, line) in lines(|_| true) {
        for name in registries {
            if line.contains(name) {
                findings.push(format!("{place}: names a registry ({name})"));
            }
        }
        for folder in folders {
            // `web/src/work/main.rs` is no path of a machine: something stands before it.
            let begins = |(at, _): (usize, &str)| !line[..at].ends_with(|before: char| before.is_alphanumeric());
            if line.match_indices(folder).any(begins) {
                findings.push(format!("{place}: names a folder of one machine ({folder})"));
            }
        }
    }
    nothing(&findings);
}

#[test]
fn prose_has_a_sentence_on_a_line() {
    let prose = |name: &str| name.ends_with(".md") && !name.contains("data/");
    let long = |(place, line): (String, String)| {
        // A row of a table cannot be broken.
        let count = line.chars().count();
        (count > LONGEST_LINE_OF_PROSE && !line.starts_with('|')).then(|| format!("{place}: {count} characters"))
    };
    nothing(&lines(prose).into_iter().filter_map(long).collect::<Vec<_>>());
}

/// The keys of a Fluent file: what stands before `=` at the beginning of a line, and what belongs to it. Simpler words are
/// left out: what is hard to say simply in one language may be simple in another.
fn keys(text: &str) -> BTreeSet<String> {
    let mut message = String::new();
    let mut keys = BTreeSet::new();
    for line in text.lines() {
        let Some((key, _)) = line.split_once('=') else { continue };
        let key = key.trim_end();
        if let Some(attribute) = key.trim_start().strip_prefix('.') {
            // Where a text is simple already it has no simpler twin, and that differs between languages.
            if attribute != "simple" {
                keys.insert(format!("{message}.{attribute}"));
            }
        } else if key.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            message = key.to_owned();
            keys.insert(message.clone());
        }
    }
    keys
}

#[test]
fn both_languages_say_the_same_things() {
    let files = files();
    let mut findings = Vec::new();
    // The packs under tests/ are wrong on purpose.
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".ftl") && !name.starts_with("tests/")) {
        let other = if name.contains("/nl") {
            name.replace("/nl.ftl", "/en.ftl").replace("/nl/", "/en/")
        } else {
            name.replace("/en.ftl", "/nl.ftl").replace("/en/", "/nl/")
        };
        let there = files.get(&other).map(|text| keys(text)).unwrap_or_default();
        findings.extend(keys(text).difference(&there).map(|key| format!("{name}: {key} is not in {other}")));
    }
    nothing(&findings);
}

#[test]
fn nothing_points_back() {
    let metadata = ask("cargo", &["metadata", "--format-version=1", "--no-deps"]);
    let metadata: Value = serde_json::from_str(&metadata).expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let mut findings = Vec::new();
    for (name, allowed) in BUILDS_ON {
        let package = packages.iter().find(|package| package["name"] == name);
        let package = package.unwrap_or_else(|| panic!("no package {name}"));
        for other in package["dependencies"].as_array().expect("a list of dependencies") {
            let ours = !other["path"].is_null();
            let used = other["name"].as_str().unwrap_or_default();
            // For its own tests a crate may use any other.
            if ours && other["kind"].is_null() && !allowed.contains(&used) {
                findings.push(format!("{name} builds on {used}; it may build on {allowed:?}"));
            }
        }
    }
    nothing(&findings);
}

#[test]
fn what_a_school_must_be_able_to_read_is_there() {
    let wanted = ["README.md", "ARCHITECTURE.md", "LICENSE-MIT", "LICENSE-APACHE", "LICENSE-CONTENT", "Trunk.toml"];
    let missing = wanted.into_iter().filter(|name| !Path::new(&top()).join(name).exists());
    nothing(&missing.map(|name| format!("{name} is missing")).collect::<Vec<_>>());
}
