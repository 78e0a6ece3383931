//! `pack check` and `pack explain`.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use content::author::{CHECKS, Catalog, Finding, Folder, NotSimple, Options, Severity, load, not_simple};
use mechanics::MECHANICS;
use serde::Serialize;
use std::path::Path;
use std::process::ExitCode;

/// What `--format json` prints.
#[derive(Serialize)]
struct Report<'a> {
    findings: &'a [Finding],
    counts: Counts,
}

#[derive(Default, Serialize)]
struct Counts {
    occupations: usize,
    challenges: usize,
    mechanics: usize,
    languages: usize,
    /// Texts that have no simpler words beside them and could do with some.
    not_simple: usize,
}

impl Counts {
    fn of(catalog: &Catalog) -> Self {
        let played = |name: &&&str| {
            let levels = catalog.challenges.iter().flat_map(|(_, challenge)| &challenge.levels.0);
            levels.into_iter().any(|(_, level)| level.mechanic() == **name)
        };
        Self {
            occupations: catalog.occupations.len(),
            challenges: catalog.challenges.len(),
            mechanics: MECHANICS.iter().filter(played).count(),
            languages: catalog.texts.len(),
            not_simple: advice(catalog).len(),
        }
    }
}

/// Texts that could be said more simply, in all languages that people wrote.
fn advice(catalog: &Catalog) -> Vec<NotSimple> {
    catalog.raw.languages.iter().flat_map(|language| not_simple(catalog, language)).collect()
}

/// Looks at a pack and prints what was found; with `simple`, also what could be said more simply.
pub fn check(dir: &Path, json: bool, today: Option<String>, simple: bool) -> Result<ExitCode, String> {
    if !dir.is_dir() {
        return Err(format!("there is no folder `{}`", dir.display()));
    }
    if let Some(today) = today.as_deref().filter(|today| !content::author::is_date(today)) {
        return Err(format!("`{today}` is no date; write it as 2026-11-23"));
    }
    let (catalog, findings) = load(&Folder::new(dir), Options { today, ..Options::default() });
    let counts = catalog.as_ref().map(Counts::of).unwrap_or_default();
    if json {
        let report = Report { findings: &findings, counts };
        println!("{}", serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?);
    } else {
        for finding in &findings {
            println!("{}\n", render(dir, finding));
        }
        println!(
            "{} findings; {} occupations, {} challenges, {} mechanics, {} languages",
            findings.len(),
            counts.occupations,
            counts.challenges,
            counts.mechanics,
            counts.languages
        );
        if simple {
            for NotSimple { file, key, words } in catalog.iter().flat_map(advice) {
                println!("{file}: {key} has a sentence of {words} words; add `.simple = …` below it");
            }
        } else if counts.not_simple > 0 {
            println!("{} texts could be said more simply; --simple lists them", counts.not_simple);
        }
    }
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// A finding with the line it is about, if that is known.
fn render(dir: &Path, finding: &Finding) -> String {
    let level = if finding.severity == Severity::Error { Level::ERROR } else { Level::WARNING };
    let title = level.primary_title(&finding.message).id(finding.code);
    let hint = Level::HELP.message(&finding.hint);
    let source = std::fs::read_to_string(dir.join(&finding.file)).unwrap_or_default();
    let path = dir.join(&finding.file).display().to_string();
    let group = match span(&source, finding) {
        Some(span) => {
            let annotation = AnnotationKind::Primary.span(span).label(&finding.at);
            title.element(Snippet::source(&source).path(&path).annotation(annotation)).element(hint)
        }
        None => {
            let place = if finding.at.is_empty() { path } else { format!("{path} › {}", finding.at) };
            return Renderer::plain()
                .render(&[Group::with_title(title).element(Level::NOTE.message(place)).element(hint)]);
        }
    };
    Renderer::plain().render(&[group])
}

/// The bytes of the line from the finding's column on.
fn span(source: &str, finding: &Finding) -> Option<std::ops::Range<usize>> {
    let number = finding.line?.checked_sub(1)?;
    let before: usize = source.split_inclusive('\n').take(number).map(str::len).sum();
    let line = source.split_inclusive('\n').nth(number)?.trim_end();
    let column = finding.column.unwrap_or(1).saturating_sub(1);
    let skipped: usize = line.chars().take(column).map(char::len_utf8).sum();
    Some(before + skipped..before + line.len().max(skipped))
}

/// Prints what a code means, or all codes.
pub fn explain(code: Option<&str>) -> Result<ExitCode, String> {
    let Some(code) = code else {
        CHECKS.iter().for_each(|check| println!("{}", check.code));
        return Ok(ExitCode::SUCCESS);
    };
    match CHECKS.iter().find(|check| check.code == code) {
        Some(check) => {
            println!("{}\n\n{}", check.code, check.explain);
            Ok(ExitCode::SUCCESS)
        }
        None => Err(format!("there is no finding `{code}`; `pack explain` lists them all")),
    }
}
