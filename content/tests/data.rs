//! The occupations of the base pack say what `data/occupations.json` says, figure by figure.

use content::{About, Figure, Occupation, OutlookClass, Pack, Route, Unit, Value};
use serde_json::Value as Json;
use std::path::Path;

/// One thousandth: hours and euros of the data have at most two decimals.
const CLOSE: f64 = 0.001;

fn compiled() -> Pack {
    let bytes = content::compile_pack(&Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/techniek"), "nl").unwrap();
    Pack::decode(&bytes).unwrap()
}

fn data() -> Vec<Json> {
    serde_json::from_str(include_str!("../data/occupations.json")).unwrap()
}

fn close(one: f64, other: &Json) -> bool {
    other.as_f64().is_some_and(|other| (one - other).abs() < CLOSE)
}

/// Whether a figure holds exactly `min` to `max` of `unit`.
fn holds(figure: &Figure, min: &Json, max: &Json, wanted: Unit) -> bool {
    matches!(figure.value, Value::Range { min: low, max: high, unit, .. }
        if close(low, min) && close(high, max) && unit == wanted)
}

fn differs(of: &Occupation, known: &Json) -> Vec<&'static str> {
    let (start, wage, jobs) = (&known["start_salary"], &known["wage_distribution"]["value"], &known["employment"]);
    let usable = !start.is_null() && start["below_min_wage_2026_21plus"] == false;
    let start_holds = if usable {
        let grade = format!("{:?}", of.start_salary.grade);
        holds(&of.start_salary, &start["value"]["min"], &start["value"]["max"], Unit::EuroMonth)
            && start["grade"] == grade.as_str()
            && start["year"] == of.start_salary.year
            && start["value"]["derived"] == of.start_salary.derived
    } else {
        of.start_salary.value == Value::Unknown
    };
    let wage_holds = if wage.is_null() {
        of.wage_band.value == Value::Unknown
    } else {
        holds(&of.wage_band, &wage["p25_hour"], &wage["p75_hour"], Unit::EuroHour)
            && known["wage_distribution"]["year"] == of.wage_band.year
    };
    let count = &jobs["value"]["jobs"];
    let share = &jobs["value"]["women_share_pct"];
    let outlook = &known["outlook"];
    let class = match outlook["value"].as_str() {
        Some("structurally_promising") => OutlookClass::Promising,
        Some("tight_general_only") => OutlookClass::General,
        _ => OutlookClass::VeryWanted,
    };
    let about = match outlook["match"].as_str() {
        Some("eigen groep") => About::OwnGroup,
        Some("nabije groep") => About::NearGroup,
        _ => About::AllTechnical,
    };
    let outlook_holds = of.outlook.class == class
        && of.outlook.about == about
        && outlook["year"] == of.outlook.year
        && outlook["url_or_title"] == of.outlook.url.as_str();
    let steps: Vec<(&str, Route)> = of.next.iter().map(|step| (step.to.as_str(), step.route)).collect();
    let paths: Vec<(&str, Route)> = known["career_paths"].as_array().unwrap().iter().map(path).collect();
    [
        ("start_salary", start_holds),
        ("wage_band", wage_holds),
        ("jobs", holds(&of.jobs, count, count, Unit::Jobs)),
        ("women", holds(&of.women, share, share, Unit::Percent)),
        ("outlook", outlook_holds),
        ("next", steps == paths),
    ]
    .into_iter()
    .filter_map(|(what, holds)| (!holds).then_some(what))
    .collect()
}

fn path(known: &Json) -> (&str, Route) {
    let route = match known["route"].as_str() {
        Some("bbl") => Route::Bbl,
        Some("bol_bbl") => Route::BolBbl,
        Some("hbo") => Route::Hbo,
        Some("wo") => Route::Wo,
        Some("kort") => Route::Course,
        _ => Route::Experience,
    };
    (known["to"].as_str().unwrap(), route)
}

#[test]
fn every_figure_is_that_of_the_data() {
    let (pack, data) = (compiled(), data());
    for occupation in &pack.occupations {
        let known = data.iter().find(|known| known["id"] == occupation.id.as_str());
        let known = known.unwrap_or_else(|| panic!("the data know no {}", occupation.id));
        assert_eq!(differs(occupation, known), [""; 0], "{}", occupation.id);
    }
}

#[test]
fn a_figure_that_differs_is_found() {
    let (pack, data) = (compiled(), data());
    let mut occupation = pack.occupation("lasser").unwrap().clone();
    occupation.women.value = occupation.jobs.value;
    let known = data.iter().find(|known| known["id"] == "lasser").unwrap();
    assert_eq!(differs(&occupation, known), ["women"]);
}

#[test]
fn the_pack_shows_all_sectors_and_mostly_known_salaries() {
    let pack = compiled();
    let count = pack.occupations.len();
    assert!(count >= 16, "{count}");
    for sector in &pack.sectors {
        assert!(pack.occupations.iter().any(|occupation| occupation.sector == *sector), "nobody works in {sector}");
    }
    for mission in &pack.missions {
        assert!(pack.occupations.iter().any(|of| of.missions.contains(mission)), "nobody serves {mission}");
    }
    let known =
        pack.occupations.iter().filter(|of| of.start_salary.year >= 2025 && of.start_salary.value != Value::Unknown);
    assert!(3 * known.count() >= 2 * count);
}
