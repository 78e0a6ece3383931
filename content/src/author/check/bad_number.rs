//! Numbers that can't be so.

use super::figure_without_source::figures;
use super::{Catalog, Check, Report, Severity, challenge_file, occupation_file};
use crate::{Unit, Value};

/// The check.
pub const CHECK: Check = Check {
    code: "bad_number",
    severity: Severity::Error,
    explain: "\
A number is outside what it can be, or counts something else than its field.
Wages are gross: 3 to 200 euros an hour, or 400 to 20 000 euros a month at 1 to 60 hours a week. Shares are 0 to 100 percent.
A level takes 1 to 60 minutes, and a version is three numbers, such as `1.2.0`.
Common: a yearly wage, euros a month marked as an hour, or a share as `0.04` parts of one.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let parts: Vec<&str> = catalog.raw.version.split('.').collect();
    if parts.len() != 3 || parts.iter().any(|part| part.parse::<u16>().is_err()) {
        let message = format!("`{}` is no version", catalog.raw.version);
        report.find("pack.ron", "version", "version", message, "write three numbers, such as `1.2.0`");
    }
    for (id, occupation) in &catalog.occupations {
        for (at, figure) in figures(occupation) {
            let Value::Range { min, max, unit, hours } = figure.value else { continue };
            let mut find = |message: String, hint: &str| report.find(&occupation_file(id), at, at, message, hint);
            let (units, wanted): (&[Unit], &str) = match at {
                "jobs" => (&[Unit::Jobs], "write `unit: Jobs`"),
                "women" => (&[Unit::Percent], "write `unit: Percent`"),
                _ => (&[Unit::EuroHour, Unit::EuroMonth], "write `unit: EuroHour` or `unit: EuroMonth`"),
            };
            if !units.contains(&unit) {
                find(format!("`{unit:?}` is not what this figure counts"), wanted);
                continue;
            }
            let (low, high) = match unit {
                Unit::EuroHour => (3.0, 200.0),
                Unit::EuroMonth => (400.0, 20_000.0),
                Unit::Percent => (0.0, 100.0),
                Unit::Jobs => (0.0, 10_000_000.0),
            };
            if min < low || high < max {
                find(format!("{min} to {max} can't be so"), &format!("{unit:?} goes from {low} to {high}"));
            }
            if hours.is_some_and(|(from, to)| !(1.0 <= from && from <= to && to <= 60.0)) {
                find("these are no hours of a working week".into(), "write `hours: Some(36, 40)`");
            }
        }
    }
    for (id, challenge) in &catalog.challenges {
        for (level, minutes) in challenge.minutes.0.iter().filter(|(_, minutes)| *minutes > 60) {
            let message = format!("`{level}` takes {minutes} minutes");
            report.find(&challenge_file(id), "minutes", "minutes", message, "keep it to 60, better to 15: a lesson is short");
        }
    }
}
