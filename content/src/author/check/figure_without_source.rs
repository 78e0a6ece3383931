//! Figures that do not say where they come from.

use super::{Catalog, Check, Report, Severity, occupation_file};
use crate::{Figure, Value};

/// The check.
pub const CHECK: Check = Check {
    code: "figure_without_source",
    severity: Severity::Error,
    explain: "\
Every figure is shown with its source and year, so it has a `source`, a `url` that begins with `https://`, a `year`, and
the day on which somebody last looked (`checked: \"2026-11-23\"`).
What was not found is `Unknown`, never a guess or a neighbour's figure.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, occupation) in &catalog.occupations {
        let file = occupation_file(id);
        let mut find = |at: &str, message: &str, hint: &str| report.find(&file, at, at, message, hint);
        for (at, figure) in figures(occupation) {
            if let Value::Range { min, max, .. } = figure.value {
                if !(min.is_finite() && max.is_finite() && 0.0 <= min && min <= max) {
                    find(at, "the range is no range", "give `min` and `max`, the smaller first");
                }
                look(at, &figure.source, &figure.url, figure.year, &figure.checked, &mut find);
            }
        }
        let outlook = &occupation.outlook;
        look("outlook", &outlook.source, &outlook.url, outlook.year, &outlook.checked, &mut find);
    }
}

fn look(at: &str, source: &str, url: &str, year: u16, checked: &str, find: &mut impl FnMut(&str, &str, &str)) {
    if source.trim().is_empty() {
        find(at, "the figure has no source", "name where it comes from, or write `value: Unknown`");
    }
    if !url.starts_with("https://") {
        find(at, "the figure has no address", "give the `url` of the source, beginning with `https://`");
    }
    if !(1990..=2100).contains(&year) {
        find(at, "the figure has no year", "give the `year` of the figure");
    }
    if super::figure_old::parse(checked).is_none() {
        find(at, "nobody says when the source was last looked at", "write `checked: \"2026-11-23\"`");
    }
}

/// The figures of an occupation and their fields.
pub(super) fn figures(occupation: &crate::author::raw::Occupation) -> [(&'static str, &Figure); 4] {
    [
        ("start_salary", &occupation.start_salary),
        ("wage_band", &occupation.wage_band),
        ("jobs", &occupation.jobs),
        ("women", &occupation.women),
    ]
}
