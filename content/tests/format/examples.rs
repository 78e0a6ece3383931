//! Examples, taken from the packs as their authors wrote them.

use std::fs;
use std::path::{Path, PathBuf};

/// A value as it is written.
#[derive(Clone, Debug)]
pub struct Example(String);

/// All files of a kind, such as `challenges`, of these packs.
pub fn files(packs: &[PathBuf], kind: &str) -> Vec<Example> {
    let mut files = Vec::new();
    for pack in packs {
        let mut names: Vec<_> =
            fs::read_dir(pack.join(kind)).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        names.sort();
        files.extend(names.iter().map(|name| Example::file(name)));
    }
    files
}

impl Example {
    pub fn file(path: &Path) -> Self {
        let source = fs::read_to_string(path).unwrap();
        let lines = source.lines().map(|line| line.split_once("// ").map_or(line, |(before, _)| before));
        Self(lines.collect::<Vec<_>>().join("\n").trim().to_owned())
    }

    /// The parameters of all levels that are played with `mechanic`.
    pub fn params(&self, mechanic: &str) -> Vec<Self> {
        let Some(levels) = self.field("levels") else { return Vec::new() };
        let levels = levels.parts().into_iter().filter(|level| level.0.starts_with(&format!("{mechanic}(")));
        levels.filter_map(|level| level.field("params")).collect()
    }

    /// The value of a field.
    pub fn field(&self, name: &str) -> Option<Self> {
        let inside = inside(&self.0, '(').unwrap_or(&self.0);
        split(inside).into_iter().find_map(|part| {
            let (field, value) = part.split_once(':')?;
            (field.trim() == name).then(|| Self(value.trim().to_owned()))
        })
    }

    /// What is in it, if it is this choice.
    pub fn variant(&self, name: &str) -> Option<Self> {
        let rest = self.0.strip_prefix(name)?;
        rest.starts_with('(').then(|| self.clone())
    }

    /// The values in a list, a map or `Some`; any other is itself.
    pub fn parts(&self) -> Vec<Self> {
        let of = |parts: Vec<&str>| parts.into_iter().flat_map(|part| Self(part.to_owned()).parts()).collect();
        if let Some(inside) = self.0.strip_prefix("Some").and_then(|rest| inside(rest, '(')) {
            // `Some(names: …)` holds the fields themselves.
            return Self(inside.to_owned()).parts();
        }
        if let Some(inside) = self.0.starts_with('[').then(|| inside(&self.0, '[')).flatten() {
            return of(split(inside));
        }
        if let Some(inside) = self.0.starts_with('{').then(|| inside(&self.0, '{')).flatten() {
            return of(split(inside).into_iter().filter_map(|part| Some(part.split_once(':')?.1.trim())).collect());
        }
        vec![self.clone()]
    }

    /// The first that fits into a table, or else the beginning of the first.
    pub fn first_fitting(values: &[Self]) -> String {
        const ROOM: usize = 60;
        let plain = values.iter().map(|value| value.0.split_whitespace().collect::<Vec<_>>().join(" "));
        let said = |text: &String| (1..=ROOM).contains(&text.chars().count()) && text != "[]" && text != "\"\"";
        let cut = |text: String| text.chars().take(ROOM).chain(['…']).collect();
        let text: Option<String> = plain.clone().find(said).or_else(|| plain.clone().next().map(cut));
        text.map_or_else(|| "–".to_owned(), |text| format!("`{}`", text.replace('|', "\\|")))
    }
}

/// What stands between the first `open` and the bracket that closes it.
fn inside(text: &str, open: char) -> Option<&str> {
    let start = text.find(open)? + open.len_utf8();
    let mut depth = 1;
    let mut quoted = false;
    for (at, letter) in text[start..].char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(&text[start..start + at]);
        }
    }
    None
}

/// The parts between commas that are in no bracket.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quoted) = (Vec::new(), 0, 0_i32, false);
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}
