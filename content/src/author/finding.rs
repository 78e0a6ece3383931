//! What can be wrong with a pack.

use serde::Serialize;
use std::fmt;

/// Something that is wrong with a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which check found it; `pack explain CODE` says more.
    pub code: &'static str,
    /// Whether the pack can go on with it.
    pub severity: Severity,
    /// The file, as a path inside the pack.
    pub file: String,
    /// Line, from 1, when it is known.
    pub line: Option<usize>,
    /// Column, from 1, when it is known.
    pub column: Option<usize>,
    /// Where in the file, in words of the format: `misses[2]`.
    pub at: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The pack can't be played.
    Error,
    /// It can, but somebody should look at it.
    Warning,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.severity == Severity::Error { "error" } else { "warning" };
        write!(formatter, "{severity}[{}]: {}\n  {}", self.code, self.message, self.file)?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
        }
        if let (Some(_), Some(column)) = (self.line, self.column) {
            write!(formatter, ":{column}")?;
        }
        if !self.at.is_empty() {
            write!(formatter, " › {}", self.at)?;
        }
        write!(formatter, "\n  hint: {}", self.hint)
    }
}

/// Errors first, then by file and place.
pub(super) fn sort(findings: &mut Vec<Finding>) {
    let key =
        |finding: &Finding| (finding.severity, finding.file.clone(), finding.line, finding.code, finding.at.clone());
    findings.sort_by_key(key);
    findings.dedup();
}

/// `hint` with the nearest of `known`, if one is near.
pub(super) fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>, hint: &str) -> String {
    let nearest = known.into_iter().map(|word| (distance(wrong, word), word)).min();
    match nearest {
        Some((distance, word)) if distance <= 1 + wrong.len() / 4 => format!("did you mean `{word}`? {hint}"),
        _ => hint.to_owned(),
    }
}

/// Number of letters to change, add or remove (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut diagonal = index;
        row[0] = index + 1;
        for column in 0..other.len() {
            let change = diagonal + usize::from(other[column] != letter);
            diagonal = row[column + 1];
            row[column + 1] = change.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}
