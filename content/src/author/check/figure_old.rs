//! Figures that nobody looked at for a year.

use super::figure_without_source::figures;
use super::{Catalog, Check, Report, Severity, occupation_file};

/// The check.
pub const CHECK: Check = Check {
    code: "figure_old",
    severity: Severity::Warning,
    explain: "\
With `--today YYYY-MM-DD`: a source that was last looked at more than 12 months ago.
Look at it again, correct the figure if it changed, and write the day into `checked`.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let Some(today) = catalog.options.today.as_deref().and_then(parse) else { return };
    let mut look = |file: &str, at: &str, checked: &str| {
        if parse(checked).is_some_and(|(year, month, day)| (year + 1, month, day) < today) {
            let message = format!("the source was last looked at on {checked}");
            report.find(file, at, at, message, "look at it again, and write today's date into `checked`");
        }
    };
    for (id, occupation) in &catalog.occupations {
        for (at, figure) in figures(occupation) {
            look(&occupation_file(id), at, &figure.checked);
        }
        look(&occupation_file(id), "outlook", &occupation.outlook.checked);
    }
    if let Some(pack) = catalog.pack() {
        look("", "minimum_wage", &pack.minimum_wage.checked);
    }
}

/// Year, month and day of `YYYY-MM-DD`.
pub(super) fn parse(date: &str) -> Option<(u16, u8, u8)> {
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let good = parts.next().is_none() && date.len() == 10 && (1..=12).contains(&month) && (1..=31).contains(&day);
    good.then_some((year, month, day))
}
