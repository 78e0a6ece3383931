//! What is checked of solar panels, the inverter they feed, and the battery.

use super::criterion::Criterion;
use super::params::{Kind, Params, Terminal};
use super::plugs::{fits, is_plug};

/// Checks them; where there are none, nothing may ask for them.
pub(super) fn check(params: &Params, wires: &[(Terminal, Terminal)], problem: &mut impl FnMut(String, String, &str)) {
    let solar = has(params, |kind| matches!(kind, Kind::Tracker { .. }));
    for (index, criterion) in params.criteria.iter().enumerate() {
        let both = matches!(criterion, Criterion::PowerOn | Criterion::TestedDead);
        if !both && !criterion.of_party() && criterion.of_solar() != solar {
            let (message, hint) = if solar {
                ("that is not measured on a roof", "ask `Starts`, `InSun`, `OwnGroup`, `NightLong` and such")
            } else {
                ("that needs solar panels", "add parts of kind `Panel`, `Tracker` and `Inverter`")
            };
            problem(format!("criteria[{index}]"), message.into(), hint);
        }
        let missing = match criterion {
            Criterion::BearsFrost if params.coldest.is_none() => Some(("coldest", "give `coldest: Some(-10)`")),
            Criterion::NightLong if !has(params, |kind| matches!(kind, Kind::Battery { .. })) => {
                Some(("parts", "add a part of kind `Battery(kwh: 7, hours: 14)`"))
            }
            Criterion::NightLong if !has(params, |kind| matches!(kind, Kind::Backup { must: true, .. })) => {
                Some(("parts", "add a part of kind `Backup(watts: 450, must: true)`"))
            }
            Criterion::OwnGroup if !has(params, |kind| matches!(kind, Kind::Group(_))) => {
                Some(("parts", "add a part of kind `Group(16)`"))
            }
            _ => None,
        };
        if let Some((at, hint)) = missing {
            problem(at.into(), format!("`{criterion:?}` has nothing to measure"), hint);
        }
    }
    check_shut(params, problem);
    if !solar {
        if has(params, |kind| kind.is_solar() || matches!(kind, Kind::Inverter(_) | Kind::Battery { .. })) {
            let hint = "add a part of kind `Tracker(start: 120, most: 500)`";
            problem("parts".into(), "panels and what belongs to them need an input".into(), hint);
        }
        return;
    }
    if params.parts.iter().filter(|part| matches!(part.kind, Kind::Inverter(_))).count() != 1 {
        problem("parts".into(), "the panels feed no inverter, or several".into(), "give exactly one `Inverter(watts)`");
    }
    if has(params, |kind| matches!(kind, Kind::Relay(_))) {
        problem("parts".into(), "this is a machine and a roof at once".into(), "take the relay or the panels out");
    }
    if params.supply.volts <= 50.0 {
        problem("supply.volts".into(), "an inverter feeds the mains".into(), "give 230");
    }
    check_numbers(params, problem);
    check_wires(params, wires, problem);
}

fn has(params: &Params, wanted: fn(&Kind) -> bool) -> bool {
    params.parts.iter().any(|part| wanted(&part.kind))
}

fn check_numbers(params: &Params, problem: &mut impl FnMut(String, String, &str)) {
    // `contains` is false for NaN, so a missing number is refused here too.
    let mut within = |at: String, value: f64, low: f64, high: f64, unit: &str| {
        if !(low..=high).contains(&value) {
            let hint = format!("choose a value from {low} to {high} {unit}");
            problem(at, format!("{value} {unit} is out of range"), &hint);
        }
    };
    for (index, part) in params.parts.iter().enumerate() {
        let at = || format!("parts[{index}].kind");
        match part.kind {
            Kind::Tracker { start, most } => {
                within(at(), most, 60.0, 1500.0, "V");
                within(at(), start, 30.0, most, "V");
            }
            Kind::Inverter(watts) => within(at(), watts, 100.0, 20_000.0, "W"),
            Kind::Group(amps) => within(at(), amps, 1.0, 63.0, "A"),
            Kind::Battery { kwh, hours } => {
                within(at(), kwh, 0.1, 100.0, "kWh");
                within(at(), hours, 1.0, 48.0, "h");
            }
            Kind::Backup { watts, .. } => within(at(), watts, 1.0, 5000.0, "W"),
            _ => {}
        }
    }
    let places = params.parts.iter().filter(|part| matches!(part.kind, Kind::Panel(_))).count();
    if let Some(panels) = params.panels {
        within("panels".into(), f64::from(panels), 1.0, places as f64, "panels");
    }
    if let Some(degrees) = params.coldest {
        within("coldest".into(), degrees, -40.0, 25.0, "°C");
    }
}

/// Plugs fit one way, and a panel that isn't laid has none.
fn check_wires(params: &Params, wires: &[(Terminal, Terminal)], problem: &mut impl FnMut(String, String, &str)) {
    let kinds: Vec<Kind> = params.parts.iter().map(|part| part.kind).collect();
    for (from, to) in wires {
        if !fits(&kinds, *from, *to) {
            let name = |end: &Terminal| params.parts.get(usize::from(end.part)).map_or("", |part| part.id.as_str());
            problem(
                "wires".into(),
                format!("the plugs of `{}` and `{}` don't fit", name(from), name(to)),
                "join plus with minus from panel to panel, and plus with plus or minus with minus at an input",
            );
        }
    }
    for (index, part) in params.parts.iter().enumerate() {
        let wired = wires.iter().any(|(from, to)| [from, to].iter().any(|end| usize::from(end.part) == index));
        if matches!(part.kind, Kind::Panel(_)) && wired && part.position == 0 {
            problem(format!("parts[{index}].position"), "a cable hangs in the air".into(), "give `position: 1`");
        }
    }
}

/// Whoever can't reach the box can switch nothing off, and reaches no screw at all.
fn check_shut(params: &Params, problem: &mut impl FnMut(String, String, &str)) {
    let kinds: Vec<Kind> = params.parts.iter().map(|part| part.kind).collect();
    let shut = params.parts.iter().any(|part| part.kind == Kind::Box && part.built_in);
    for (index, part) in params.parts.iter().enumerate().filter(|_| shut) {
        let end = Terminal { part: u16::try_from(index).unwrap_or(u16::MAX), pin: 0 };
        if !part.built_in && !part.kind.terminals(false).is_empty() && !is_plug(&kinds, end) {
            problem(
                format!("parts[{index}].built_in"),
                "nobody can switch this off, as the box is built in".into(),
                "give `built_in: true`",
            );
        }
    }
}
