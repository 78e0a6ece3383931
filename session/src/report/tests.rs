//! No figure is about fewer than five pupils, files are read with care, and spreadsheets run no formulas.

use super::section::field;
use super::*;
use crate::NoFile;
use crate::plan::{MOST_STEPS, Plan, Step};
use crate::wire::{Answers, ClassView};
use content::author::compile;
use content::{Pack, Passport, Texts};
use std::path::Path;

fn pack() -> (Pack, Texts) {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/packs/techniek");
    let pack = compile(&base).unwrap().pack("nl").unwrap().clone();
    let texts = Texts::new("nl", &pack.ftl).unwrap();
    (pack, texts)
}

fn class() -> ClassView {
    let answers = |question: &str, counts: &[u16]| Answers {
        question: question.into(),
        answered: counts.iter().sum(),
        counts: Some(counts.to_vec()),
    };
    ClassView {
        solved: vec![("w1".into(), 21), ("w2".into(), 4)],
        pupils: 24,
        hard: vec![("w1".into(), "earthed".into(), 9), ("w2".into(), "no_bridge".into(), 1)],
        occupations: vec![("elektromonteur".into(), 20), ("mechatronicus".into(), 4)],
        answers: vec![
            answers("before_knows", &[12, 6, 6, 0]),
            answers("after_knows", &[2, 6, 9, 7]),
            answers("suits", &[5, 5, 5, 5, 0, 0]),
            Answers { question: "next".into(), answered: 3, counts: None },
        ],
    }
}

#[test]
fn what_is_about_fewer_than_five_pupils_is_not_kept() {
    let kept = Closing::of("first", &class());
    assert_eq!(kept.pupils, Some(24));
    assert_eq!(kept.solved, [("w1".to_owned(), 21)]);
    assert_eq!(kept.hard.len(), 1);
    assert_eq!(kept.occupations, [("elektromonteur".to_owned(), 20)]);
    assert!(kept.answers.iter().all(|(question, _)| question != "next"));
    let file = kept.write();
    for small in ["mechatronicus", "no_bridge"] {
        assert!(!file.contains(small), "{small} is in the file");
    }
    let tiny = ClassView { pupils: 4, ..class() };
    assert_eq!(Closing::of("first", &tiny).pupils, None);
}

#[test]
fn a_hidden_card_can_not_be_found_by_subtracting() {
    let shown = |counts: &[u32]| guard(&counts.iter().copied().map(Some).collect::<Vec<_>>());
    // 24 answered; if only the 2 were hidden, it would be 24 minus the others. The smallest other goes with it.
    assert_eq!(shown(&[2, 6, 9, 7]), [None, None, Some(9), Some(7)]);
    assert_eq!(shown(&[4, 4, 9]), [None, None, Some(9)]);
    assert_eq!(shown(&[12, 6, 6, 0]), [Some(12), Some(6), Some(6), None]);
    assert_eq!(shown(&[1, 2]), [None, None]);
    assert_eq!(shown(&[]), []);
    // Guarding what was guarded changes nothing.
    let once = shown(&[2, 6, 9, 7]);
    assert_eq!(guard(&once), once);
}

#[test]
fn every_hidden_rest_is_about_nobody_or_at_least_five() {
    for a in 0..9 {
        for b in 0..9 {
            for c in 0..9 {
                let counts = [a, b, c];
                let shown = guard(&counts.map(Some));
                let hidden: u32 = shown.iter().zip(counts).filter(|(shown, _)| shown.is_none()).map(|(_, n)| n).sum();
                let all = shown.iter().all(Option::is_none);
                assert!(hidden == 0 || hidden >= LEAST || all, "{counts:?} gives {shown:?}");
                assert!(shown.iter().flatten().all(|count| *count >= LEAST));
            }
        }
    }
}

#[test]
fn several_lessons_are_added_up() {
    let one = Closing::of("first", &class());
    let report = Report::of(&[one.clone(), one]);
    assert_eq!(report.lessons, ["first", "first"]);
    assert_eq!(report.pupils, Some(48));
    assert_eq!(report.solved["w1"], 42);
    assert_eq!(report.answers["before_knows"], [Some(24), Some(12), Some(12), None]);
    assert!(!report.occupations.contains_key("mechatronicus"), "twice four is not told either");
    assert_eq!(Report::of(&[]), Report::default());
}

#[test]
fn a_file_is_read_back_and_guarded_again() {
    let kept = Closing::of("first", &class());
    assert_eq!(Closing::read(kept.write().as_bytes()), Ok(kept.clone()));
    let meddled = kept.write().replace("21", "3");
    assert!(Closing::read(meddled.as_bytes()).unwrap().solved.is_empty());
    assert_eq!(Closing::read(b"{}"), Err(NoFile::Foreign));
    assert_eq!(Closing::read(b"\xff\xfe"), Err(NoFile::Foreign));
    let newer = kept.write().replace("\"format\": 1", "\"format\": 2");
    assert_eq!(Closing::read(newer.as_bytes()), Err(NoFile::Newer));
    assert_eq!(Closing::read(&vec![b' '; 300 * 1024]), Err(NoFile::TooLarge));
    let wide = Closing { answers: vec![("q".into(), vec![Some(9); 7])], ..kept };
    assert_eq!(Closing::read(wide.write().as_bytes()), Err(NoFile::TooLarge));
}

#[test]
fn the_report_says_all_that_it_should() {
    let (pack, texts) = pack();
    let sections = sections(&Report::of(&[Closing::of("first", &class())]), &pack, &texts);
    let of = |title: &str| sections.iter().find(|section| section.title == title).unwrap();
    assert_eq!(of("Vakken die opengingen").lines[0].what, "elektromonteur");
    assert_eq!(of("Eisen die lastig waren").lines[0].of, "Licht voor mevrouw Kwee");
    let image = of("Beeld vooraf en na afloop");
    assert_eq!(image.columns, ["Vooraf", "Na afloop"]);
    assert_eq!(image.lines[2].counts, [Some(6), Some(9)]);
    assert_eq!(of("Kwaliteitenreflectie").lines[0].counts, [Some(5)]);
    assert!(of("Netwerken").lines.is_empty());
    for section in &sections {
        for line in &section.lines {
            assert!(!line.what.starts_with('['), "{}: {}", section.title, line.what);
        }
    }
}

#[test]
fn spreadsheets_run_no_formulas() {
    assert_eq!(field("=1+1", ';'), "'=1+1");
    assert_eq!(field("+31", ';'), "'+31");
    assert_eq!(field("-2", ';'), "'-2");
    assert_eq!(field("@SUM(A1)", ';'), "'@SUM(A1)");
    assert_eq!(field("\tx", ';'), "'\tx");
    assert_eq!(field("een; \"twee\"", ';'), "\"een; \"\"twee\"\"\"");
    assert_eq!(field("één", ';'), "één");
    let (pack, texts) = pack();
    let sections = sections(&Report::of(&[Closing::of("first", &class())]), &pack, &texts);
    let csv = csv(&sections, &texts);
    assert!(csv.starts_with("\u{feff}Verslag van de klas;Onderdeel;Wat;Aantal\r\n"), "{csv}");
    assert!(csv.contains("Vakken die opengingen;Bouw en installatie;elektromonteur;20\r\n"), "{csv}");
    assert!(csv.contains("Nee, geen idee (Na afloop);niet te zien\r\n"), "{csv}");
}

#[test]
fn the_spreadsheet_is_a_zip_that_says_what_it_is() {
    assert_eq!(ods::checksum(b"123456789"), 0xcbf4_3926);
    assert_eq!(ods::plain("<a & \"b\">\u{1}"), "&lt;a &amp; &quot;b&quot;&gt; ");
    let (pack, texts) = pack();
    let sections = sections(&Report::of(&[Closing::of("first", &class())]), &pack, &texts);
    let file = ods(&sections, &texts);
    assert_eq!(&file[..4], b"PK\x03\x04");
    assert_eq!(&file[30..38], b"mimetype");
    assert_eq!(&file[38..84], b"application/vnd.oasis.opendocument.spreadsheet");
    let end = &file[file.len() - 22..];
    assert_eq!(&end[..4], b"PK\x05\x06");
    assert_eq!(end[8], 3);
    let at = u32::from_le_bytes([end[16], end[17], end[18], end[19]]) as usize;
    assert_eq!(&file[at..at + 4], b"PK\x01\x02");
}

#[test]
fn files_that_pupils_hand_in_are_a_class() {
    let (pack, _) = pack();
    let deed = |id: &str, solved: bool, unmet: &[&str]| {
        (id.to_owned(), solved, unmet.iter().map(|id| (*id).to_owned()).collect())
    };
    let file = |once: &str, deeds: Vec<(String, bool, Vec<String>)>| HandIn {
        vakpoort: "hand-in".into(),
        format: 1,
        once: once.into(),
        deeds,
    };
    let ada = file("a", vec![deed("w1", false, &["earthed"]), deed("w1", true, &[]), deed("w1", true, &[])]);
    let bob = file("b", vec![deed("w1", false, &["earthed", "nonsense"]), deed("nowhere", true, &[])]);
    let class = gather(&[ada.clone(), bob, ada.clone()], &pack);
    assert_eq!(class.pupils, 2, "who hands in twice counts once");
    assert_eq!(class.solved, [("w1".to_owned(), 1)]);
    assert_eq!(class.occupations, [("elektromonteur".to_owned(), 1)]);
    assert_eq!(class.hard, [("w1".to_owned(), "earthed".to_owned(), 2)]);
    assert_eq!(HandIn::read(ada.write().as_bytes()), Some(ada));
    assert_eq!(HandIn::read(b"{}"), None);
    assert_eq!(HandIn::of(&Passport::default()), None);
}

#[test]
fn lessons_become_plans() {
    let (pack, _) = pack();
    for lesson in &pack.lessons {
        let plan = Plan::of(lesson, &pack);
        let weight: usize = lesson.steps.iter().map(content::lesson::LessonStep::weight).sum();
        assert_eq!(plan.steps.len(), weight, "{}", lesson.id);
        assert!(plan.steps.len() <= MOST_STEPS);
    }
    let plan = Plan::of(pack.lesson("first").unwrap(), &pack);
    assert_eq!(plan.lesson, "first");
    assert_eq!(plan.steps[0], Step::Cards { question: "before_knows".into(), options: 4 });
    assert_eq!(plan.steps[4], Step::Work { challenge: "w1".into(), level: None });
    assert_eq!(content::lesson::MOST_STEPS, MOST_STEPS);
    assert_eq!(Plan::own(&[], vec!["w1".into()], &pack).lesson, crate::OWN);
}
