//! A report in words: sections with lines, for the page, for paper and for a spreadsheet.

use super::Report;
use content::lesson::{Image, Moment, Question};
use content::{Competence, Pack, Texts, keys};

/// A part of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Headings of the columns with counts.
    pub columns: Vec<String>,
    /// What is told; empty when there is nothing to tell.
    pub lines: Vec<Line>,
}

/// A line of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What the line belongs to, such as a question whose cards these are.
    pub of: String,
    /// What was counted.
    pub what: String,
    /// The counts, one for each column; `None` for what is about fewer than five pupils.
    pub counts: Vec<Option<u32>>,
}

/// The report in words, in the language of the pack's texts.
pub fn sections(report: &Report, pack: &Pack, texts: &Texts) -> Vec<Section> {
    let one = || vec![texts.get("report-count")];
    let pupils = Line { of: String::new(), what: texts.get("report-pupils"), counts: vec![report.pupils] };
    let lessons = texts.fill("report-lessons", &[("count", &report.lessons.len().to_string())]);
    let mut sections = vec![
        Section { title: lessons, columns: one(), lines: vec![pupils] },
        Section { title: texts.get("report-occupations"), columns: one(), lines: occupations(report, pack, texts) },
        Section { title: texts.get("report-solved"), columns: one(), lines: solved(report, pack, texts) },
        Section { title: texts.get("report-hard"), columns: one(), lines: hard(report, pack, texts) },
        Section {
            title: texts.get("report-image"),
            columns: vec![texts.get("report-before"), texts.get("report-after")],
            lines: image(report, pack, texts),
        },
    ];
    for competence in Competence::ALL {
        let title = texts.get(&format!("report-competence-{}", competence.id()));
        sections.push(Section { title, columns: one(), lines: answered(report, pack, texts, competence) });
    }
    sections
}

/// Most first, and then by name.
fn most_first(mut lines: Vec<Line>) -> Vec<Line> {
    lines.sort_by(|one, other| other.counts.cmp(&one.counts).then_with(|| one.what.cmp(&other.what)));
    lines
}

fn occupations(report: &Report, pack: &Pack, texts: &Texts) -> Vec<Line> {
    let known = report.occupations.iter().filter(|(id, _)| pack.occupation(id).is_some());
    let line = |(id, count): (&String, &u32)| {
        let sector = pack.occupation(id).map(|occupation| texts.get(&keys::sector(&occupation.sector)));
        Line { of: sector.unwrap_or_default(), what: texts.get(&keys::occupation(id)), counts: vec![Some(*count)] }
    };
    most_first(known.map(line).collect())
}

fn solved(report: &Report, pack: &Pack, texts: &Texts) -> Vec<Line> {
    let known = report.solved.iter().filter(|(id, _)| pack.challenge(id).is_some());
    let line = |(id, count): (&String, &u32)| Line {
        of: String::new(),
        what: texts.get(&keys::title(id)),
        counts: vec![Some(*count)],
    };
    most_first(known.map(line).collect())
}

fn hard(report: &Report, pack: &Pack, texts: &Texts) -> Vec<Line> {
    let known = report.hard.iter().filter(|((challenge, criterion), _)| {
        pack.challenge(challenge).is_some() && texts.has(&keys::requirement(challenge, criterion))
    });
    let line = |((challenge, criterion), count): (&(String, String), &u32)| Line {
        of: texts.get(&keys::title(challenge)),
        what: texts.get(&keys::requirement(challenge, criterion)),
        counts: vec![Some(*count)],
    };
    most_first(known.map(line).collect())
}

/// Card by card, from low to high: before beside after.
fn image(report: &Report, pack: &Pack, texts: &Texts) -> Vec<Line> {
    let mut lines = Vec::new();
    for image in Image::ALL {
        let asked = |moment: Moment| pack.questions.iter().find(|question| question.image == Some((image, moment)));
        let (Some(before), Some(after)) = (asked(Moment::Before), asked(Moment::After)) else { continue };
        let of = |question: &Question| report.answers.get(&question.id);
        if of(before).is_none() && of(after).is_none() {
            continue;
        }
        for card in 0..before.cards {
            let count =
                |question: &Question| of(question).and_then(|counts| counts.get(usize::from(card)).copied().flatten());
            lines.push(Line {
                of: texts.get(&format!("report-image-{}", image.id())),
                what: texts.get(&keys::question_card(&before.id, card)),
                counts: vec![count(before), count(after)],
            });
        }
    }
    lines
}

/// The answers that say something of a career competence.
fn answered(report: &Report, pack: &Pack, texts: &Texts, competence: Competence) -> Vec<Line> {
    let asked = pack.questions.iter().filter(|of| of.competence == Some(competence) && of.image.is_none());
    let mut lines = Vec::new();
    for question in asked {
        let Some(counts) = report.answers.get(&question.id) else { continue };
        for (card, count) in (0..question.cards).zip(counts) {
            lines.push(Line {
                of: texts.get(&keys::asked(pack, &question.id)),
                what: texts.get(&keys::question_card(&question.id, card)),
                counts: vec![*count],
            });
        }
    }
    // What was done says something as well: exploring is doing, and work that came off shows what one can.
    match competence {
        Competence::Exploration => lines.splice(0..0, occupations(report, pack, texts)).for_each(drop),
        Competence::Qualities => lines.extend(skills(report, pack, texts)),
        Competence::Motives | Competence::Steering | Competence::Networking => {}
    }
    lines
}

/// How many deliveries solved work that shows each skill.
fn skills(report: &Report, pack: &Pack, texts: &Texts) -> Vec<Line> {
    let shown = |skill: &str| -> u32 {
        let shows = |id: &&String| {
            pack.challenge(id).is_some_and(|challenge| challenge.skills.iter().any(|shown| shown.skill == skill))
        };
        report.solved.keys().filter(shows).filter_map(|id| report.solved.get(id)).sum()
    };
    let counted = pack.skills.iter().map(|skill| (skill, shown(&skill.id))).filter(|(_, count)| *count > 0);
    let line = |(skill, count): (&content::pack::Skill, u32)| Line {
        of: texts.get("report-skills"),
        what: texts.get(&keys::skill(&skill.id)),
        counts: vec![Some(count)],
    };
    most_first(counted.map(line).collect())
}

/// The rows of a spreadsheet, the first with headings.
pub(super) fn rows(sections: &[Section], texts: &Texts) -> Vec<Vec<Cell>> {
    let text = |words: &str| Cell::Text(words.to_owned());
    let mut rows = vec![
        ["report-title", "report-part", "report-what", "report-count"].map(|key| Cell::Text(texts.get(key))).into(),
    ];
    for section in sections {
        for line in &section.lines {
            for (column, count) in section.columns.iter().zip(&line.counts) {
                let what =
                    if section.columns.len() > 1 { format!("{} ({column})", line.what) } else { line.what.clone() };
                let count = count.map_or_else(|| Cell::Text(texts.get("report-hidden")), Cell::Number);
                rows.push(vec![text(&section.title), text(&line.of), Cell::Text(what), count]);
            }
        }
    }
    rows
}

/// A cell of a spreadsheet.
pub(super) enum Cell {
    /// Words; never a formula.
    Text(String),
    /// A count.
    Number(u32),
}

/// The report as CSV, with the mark that makes spreadsheets read it as UTF-8. Dutch spreadsheets part fields by `;`.
pub fn csv(sections: &[Section], texts: &Texts) -> String {
    let separator = if texts.language() == "en" { ',' } else { ';' };
    let mut csv = String::from("\u{feff}");
    for row in rows(sections, texts) {
        let fields: Vec<String> = row
            .iter()
            .map(|cell| match cell {
                Cell::Text(words) => field(words, separator),
                Cell::Number(number) => number.to_string(),
            })
            .collect();
        csv.push_str(&fields.join(&separator.to_string()));
        csv.push_str("\r\n");
    }
    csv
}

/// A field: never read as a formula, and in quotes where it needs them.
pub(super) fn field(words: &str, separator: char) -> String {
    let formula = words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let words = if formula { format!("'{words}") } else { words.to_owned() };
    if words.contains([separator, '"', '\n', '\r']) { format!("\"{}\"", words.replace('"', "\"\"")) } else { words }
}
