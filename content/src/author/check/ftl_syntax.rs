//! Fluent files that can't be read.

use super::{Check, Severity, found_while_reading, keys_of};
use crate::Texts;
use crate::author::{Finding, raw};
use std::collections::BTreeMap;

/// The check.
pub const CHECK: Check = Check {
    code: "ftl_syntax",
    severity: Severity::Error,
    explain: "\
A text file is no Fluent, or a key is there twice.
A message is `key = text`; a text goes on in the next line when that begins with a space.
Keys of mechanics and of the program can't be replaced; say it differently for one challenge with
`<challenge>-<key>`.",
    run: found_while_reading,
};

/// Tells what is wrong with the texts of one language, file by file.
pub(in crate::author) fn find(
    raw: &raw::Pack,
    files: &BTreeMap<String, String>,
    language: &str,
    own: &str,
    problems: &[String],
    findings: &mut Vec<Finding>,
) {
    let hint = "write `key = text`, and each key once";
    let before = findings.len();
    for name in &raw.texts {
        let name = format!("texts/{language}/{name}.ftl");
        let text = files.get(&name).map_or("", String::as_str);
        for problem in Texts::new(language, text).err().unwrap_or_default() {
            findings.push(CHECK.found(&name, "", problem, hint));
        }
    }
    // Each file may be good while two of them, or one and the program's own texts, have the same key.
    if findings.len() == before {
        for problem in problems {
            let key = keys_of(own).into_iter().find(|key| problem.contains(&format!("`{key}`"))).unwrap_or_default();
            findings.push(CHECK.found("pack.ron", format!("texts {language} {key}"), problem.clone(), hint));
        }
    }
}
