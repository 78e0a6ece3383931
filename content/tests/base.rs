//! The base pack is clean, compiles, and says what it should.

use content::author::{Folder, Options, Severity, load, not_simple};
use content::lesson::{LessonKind, LessonStep, Link};
use content::{Competence, Level, Pack, Salary, Texts, keys};
use std::path::Path;

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/packs/techniek");

fn options() -> Options {
    Options { today: Some("2026-11-23".into()), ..Options::default() }
}

fn pack(language: &str) -> (Pack, Texts) {
    let bytes = content::compile_pack(Path::new(BASE), language).unwrap();
    let pack = Pack::decode(&bytes).unwrap();
    let texts = Texts::new(language, &pack.ftl).unwrap();
    (pack, texts)
}

#[test]
fn the_base_pack_is_clean() {
    let (catalog, findings) = load(&Folder::new(BASE), options());
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    // Pictures are drawn elsewhere; until they are there, the page shows plain cards.
    let serious =
        findings.iter().any(|finding| finding.severity == Severity::Error || finding.code != "missing_picture");
    assert!(catalog.is_some() && !serious, "{}", told.join("\n"));
}

/// In Dutch nothing that is read before and during these jobs is too hard for whoever chose simple language.
#[test]
fn the_base_pack_can_be_read_in_simple_language() {
    let done = ["first-", "lantern", "buurman", "w1", "w2", "h1", "h2", "h3", "p1", "p2", "p3", "r1"];
    let (catalog, _) = load(&Folder::new(BASE), options());
    let left = not_simple(&catalog.unwrap(), "nl");
    let left: Vec<_> = left.iter().filter(|text| done.iter().any(|id| text.key.starts_with(id))).collect();
    assert!(left.is_empty(), "{left:?}");

    let (_, mut texts) = pack("nl");
    let plain = texts.get("h2-briefing-1");
    texts.set_simple(true);
    assert_ne!(texts.get("h2-briefing-1"), plain);
    assert_eq!(texts.get("h2-title"), "De baby komt zaterdag");
}

#[test]
fn the_base_pack_survives_being_compiled() {
    for language in ["nl", "en"] {
        let (pack, texts) = pack(language);
        assert_eq!(Pack::decode(&pack.encode().unwrap()).unwrap(), pack);
        let w1 = pack.challenge("w1").unwrap();
        assert_eq!(w1.levels.len(), 3);
        assert_eq!(w1.setup(Level::Builder).unwrap().level, Level::Builder);
        assert!(texts.has(&keys::title("w1")));
    }
}

#[test]
fn figures_are_shown_with_their_source_and_year() {
    let (pack, texts) = pack("nl");
    let occupation = pack.occupation("elektromonteur").unwrap();
    let Salary::Known(figure) = occupation.salary(&pack.minimum_wage) else { panic!("the salary is known") };
    let said = figure.say(&texts);
    assert_eq!(said.value, "€ 2.808 tot € 3.120 per maand");
    assert!(said.source.starts_with("bron: KiesMBO") && said.source.contains(", 2026"), "{}", said.source);
    assert!(said.source.ends_with("omgerekend van uurloon bij 36–40 uur per week"), "{}", said.source);
    assert_eq!(occupation.wage_band.say(&texts).value, "€ 17,90 tot € 27,80 per uur");
    assert_eq!(occupation.band_of_salary(&pack.challenge("w1").unwrap().guess.as_ref().unwrap().bands), Some(1));
    assert_eq!(pack.minimum_wage.at(16), Some(5.07));
    assert_eq!(pack.minimum_wage.at(64), Some(14.71));
    assert_eq!(pack.minimum_wage.at(14), None);
}

#[test]
fn an_old_salary_is_never_shown_as_a_new_one() {
    let (pack, _) = pack("nl");
    let mut occupation = pack.occupation("elektromonteur").unwrap().clone();
    occupation.start_salary.grade = content::Grade::C;
    assert!(matches!(occupation.salary(&pack.minimum_wage), Salary::Old(_)));
    if let content::Value::Range { min, max, .. } = &mut occupation.start_salary.value {
        (*min, *max) = (1500.0, 1900.0);
    }
    assert!(matches!(occupation.salary(&pack.minimum_wage), Salary::NotFound { .. }));
    occupation.start_salary.value = content::Value::Unknown;
    assert!(matches!(occupation.salary(&pack.minimum_wage), Salary::NotFound { .. }));
}

#[test]
fn next_steps_lead_across_sectors() {
    let (pack, texts) = pack("nl");
    let steps = pack.occupation("elektromonteur").unwrap().steps(&pack, &texts);
    assert_eq!(steps[0].name, "netmonteur");
    assert_eq!(steps[0].training, "BEI-opleiding bij een netbeheerder.");
    assert_eq!(steps[0].route, "Korte cursus; sector: Energie, water en afval");
    // Of this occupation the pack knows no more than the name.
    assert_eq!(steps[1].route, "Korte cursus; in een andere sector");
    let crossing = pack.occupations.iter().filter(|from| from.next.iter().any(|step| step.other_sector)).count();
    assert!(2 * crossing > pack.occupations.len(), "from most occupations one can cross to another sector");
}

#[test]
fn the_base_pack_brings_a_lesson_of_every_kind() {
    let (pack, texts) = pack("nl");
    let minutes = |kind: LessonKind| {
        pack.lessons.iter().filter(|lesson| lesson.kind == kind).map(|lesson| lesson.minutes).collect::<Vec<_>>()
    };
    assert_eq!(minutes(LessonKind::Secondary), [50]);
    assert_eq!(minutes(LessonKind::Primary), [45]);
    assert_eq!(minutes(LessonKind::Taster), [20]);
    assert_eq!(minutes(LessonKind::Series), [50; 4]);
    assert_eq!(minutes(LessonKind::Chain), [50]);
    for lesson in &pack.lessons {
        assert_eq!(lesson.planned(), u32::from(lesson.minutes), "{}", lesson.id);
        assert!(lesson.faq.len() >= 3 && !lesson.early.is_empty(), "{}", lesson.id);
        for question in lesson.steps.iter().flat_map(LessonStep::questions) {
            let words = texts.get(&keys::asked(&pack, question));
            assert!(words.ends_with(['?', '.']), "{question}: {words}");
        }
    }
    // All five career competences are among what the lessons aim at, and among what the cards ask.
    for competence in Competence::ALL {
        let goals = pack.lessons.iter().flat_map(|lesson| &lesson.goals).flat_map(|goal| &goal.links);
        assert!(goals.into_iter().any(|link| *link == Link::Competence(competence)), "{competence:?}");
        assert!(pack.questions.iter().any(|question| question.competence == Some(competence)), "{competence:?}");
    }
}
