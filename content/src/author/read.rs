//! From bytes to raw types, with a finding for what can't be read.

use super::check::{Check, bad_file, bad_picture, ron_syntax, unknown_field, unknown_mechanic};
use super::files::{self, PackFiles};
use super::finding::{Finding, did_you_mean};
use mechanics::MECHANICS;
use ron::error::{Error, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// Deeper nesting is no parameter but an attack on the stack.
const MOST_NESTED: usize = 32;

/// RON as packs write it: `Wiring(params: …)` rather than `Wiring((params: …))`.
pub fn ron_options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
        .with_recursion_limit(MOST_NESTED)
}

/// The files of a pack that have good names and sizes.
#[derive(Default)]
pub(super) struct Opened {
    /// Text files and what is in them.
    pub texts: BTreeMap<String, String>,
    /// Names of pictures and sounds.
    pub media: BTreeSet<String>,
}

/// Opens all files; what is not fit to be opened becomes a finding.
pub(super) fn open(from: &dyn PackFiles, findings: &mut Vec<Finding>) -> Opened {
    let mut opened = Opened::default();
    let list = match from.list() {
        Ok(list) => list,
        Err(message) => {
            findings.push(bad_file::CHECK.found("", "", message, "give a folder with a file `pack.ron`"));
            return opened;
        }
    };
    let refuse = |findings: &mut Vec<Finding>, name: &str, message: String, hint: &str| {
        findings.push(bad_file::CHECK.found(name, "", message, hint));
    };
    if list.iter().map(|(_, size)| size).sum::<u64>() > files::MOST_TOTAL {
        refuse(findings, "", "all files together are too large".into(), "keep a pack below 120 MB");
        return opened;
    }
    for (name, size) in list {
        let most = if files::is_text(&name) { files::MOST_TEXT } else { files::MOST_MEDIA };
        if !files::good_name(&name) {
            let hint = "use lower case letters, digits, `_` and `-`, and the kinds ron, ftl, png, jpg, webp and ogg";
            refuse(findings, &name, format!("`{name}` is no name for a file of a pack"), hint);
        } else if size > most {
            refuse(
                findings,
                &name,
                format!("the file has {size} bytes, which is too many"),
                &format!("keep it below {most} bytes"),
            );
        } else if !files::is_text(&name) {
            match from.read(&name) {
                Ok(bytes) if bad_picture::is_what_it_says(&name, &bytes) => drop(opened.media.insert(name)),
                Ok(_) => {
                    let message = format!("`{name}` is something else than its name says");
                    findings.push(bad_picture::CHECK.found(
                        &name,
                        "",
                        message,
                        "save it again as the kind that its name says",
                    ));
                }
                Err(message) => findings.push(bad_file::CHECK.found(&name, "", message, "check its permissions")),
            }
        } else {
            match from.read(&name).map(String::from_utf8) {
                Ok(Ok(text)) => drop(opened.texts.insert(name, text)),
                Ok(Err(_)) => refuse(findings, &name, "the file is not UTF-8".into(), "save it as UTF-8"),
                Err(message) => refuse(findings, &name, message, "check its permissions"),
            }
        }
    }
    opened
}

/// Reads a RON file; `wanted_by` is the place in `pack.ron` that names it.
pub(super) fn ron<T: DeserializeOwned>(
    opened: &Opened,
    name: &str,
    wanted_by: &str,
    findings: &mut Vec<Finding>,
) -> Option<T> {
    let Some(text) = opened.texts.get(name) else {
        let message = format!("there is no file `{name}`");
        findings.push(bad_file::CHECK.found("pack.ron", wanted_by, message, "add the file, or take it off the list"));
        return None;
    };
    // Extensions change what the same letters mean; packs read the same everywhere.
    if let Some(line) = text.lines().position(|line| line.trim_start().starts_with("#!")) {
        let hint = "remove the line; packs need no extensions";
        let found = ron_syntax::CHECK.found(name, "", "RON extensions are not allowed", hint);
        findings.push(Finding { line: Some(line + 1), column: Some(1), ..found });
        return None;
    }
    match ron_options().from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            findings.push(explain(name, &error));
            None
        }
    }
}

fn explain(name: &str, error: &SpannedError) -> Finding {
    let found = |check: &Check, message: String, hint: String| Finding {
        line: Some(error.span.start.line),
        column: Some(error.span.start.col),
        ..check.found(name, "", message, hint)
    };
    match &error.code {
        Error::NoSuchEnumVariant { expected, found: wrong, .. } if *expected == MECHANICS => found(
            &unknown_mechanic::CHECK,
            format!("there is no mechanic `{wrong}`"),
            did_you_mean(wrong, expected.iter().copied(), &format!("there are: {}", expected.join(", "))),
        ),
        Error::NoSuchStructField { expected, found: wrong, .. } => found(
            &unknown_field::CHECK,
            format!("there is no field `{wrong}` here"),
            did_you_mean(wrong, expected.iter().copied(), &format!("there are: {}", expected.join(", "))),
        ),
        Error::MissingStructField { field, .. } => {
            found(&unknown_field::CHECK, format!("the field `{field}` is missing"), format!("write `{field}: …`"))
        }
        Error::NoSuchEnumVariant { expected, found: wrong, .. } => found(
            &ron_syntax::CHECK,
            format!("`{wrong}` is not known here"),
            did_you_mean(wrong, expected.iter().copied(), &format!("there are: {}", expected.join(", "))),
        ),
        other => found(&ron_syntax::CHECK, other.to_string(), "compare with a file of the base pack".into()),
    }
}
