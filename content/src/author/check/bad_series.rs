//! Series in which a lesson is missing.

use super::{Catalog, Check, Report, Severity, lesson_file};
use crate::lesson::LessonKind;
use std::collections::BTreeMap;

/// The check.
pub const CHECK: Check = Check {
    code: "bad_series",
    severity: Severity::Error,
    explain: "\
Lessons of a series carry the numbers 1, 2, 3 and so on, each once, and say the same about how many there are.
Only a lesson of kind `Series` or `Chain` belongs to a series, and a lesson of kind `Series` always does.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let mut series: BTreeMap<&str, Vec<(u8, u8, &str)>> = BTreeMap::new();
    for (id, lesson) in &catalog.lessons {
        let may = matches!(lesson.kind, LessonKind::Series | LessonKind::Chain);
        let must = lesson.kind == LessonKind::Series;
        match &lesson.series {
            Some(part) => {
                series.entry(&part.series).or_default().push((part.number, part.of, id));
                if !may {
                    let hint = "write `kind: Series`, or remove `series`";
                    report.find(&lesson_file(id), "series", "series", "this kind of lesson stands alone", hint);
                }
            }
            None if must => {
                let hint = "write `series: Some(series: \"…\", number: 1, of: 4)`";
                report.find(&lesson_file(id), "kind", "kind", "the lesson belongs to no series", hint);
            }
            None => {}
        }
    }
    for (name, mut parts) in series {
        parts.sort_unstable();
        let of = parts.first().map_or(0, |part| part.1);
        let complete = parts.iter().map(|part| part.0).eq(1..=of) && parts.iter().all(|part| part.1 == of);
        if let (false, Some((_, _, id))) = (complete, parts.first()) {
            let numbers: Vec<String> = parts.iter().map(|(number, of, _)| format!("{number} of {of}")).collect();
            let message = format!("the series `{name}` has the lessons {}", numbers.join(", "));
            report.find(&lesson_file(id), "series", "series", message, "number them 1, 2, 3 and so on, each once");
        }
    }
}
