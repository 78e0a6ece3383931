//! What is checked of plugs that share groups and cords.

use super::cord::CROSS_SECTIONS;
use super::criterion::Criterion;
use super::params::{Kind, Params};

/// Checks them; where there are none, nothing may ask for them.
pub(super) fn check(params: &Params, problem: &mut impl FnMut(String, String, &str)) {
    let party = has(params, |kind| matches!(kind, Kind::Appliance { .. }));
    for (index, criterion) in params.criteria.iter().enumerate() {
        if criterion.of_party() != party {
            let (message, hint) = if party {
                ("that is not measured on plugs", "ask `AllPowered`, `NothingTrips`, `CordsCool`, `FullVolts` and such")
            } else {
                ("that needs plugs", "add parts of kind `Outlets`, `Cord` and `Appliance`")
            };
            problem(format!("criteria[{index}]"), message.into(), hint);
        }
        if *criterion == Criterion::Measured && (params.measure.is_empty() || !params.meter) {
            let hint = "give `meter: true`, and sockets to `measure`";
            problem(format!("criteria[{index}]"), "there is nothing to measure, or nothing to do it with".into(), hint);
        }
    }
    if !party {
        if has(params, |kind| kind.is_party()) {
            let hint = "add a part of kind `Appliance(watts: 2000, away: 0, must: true, plate: true)`";
            problem("parts".into(), "nothing is plugged into these groups and cords".into(), hint);
        }
        return;
    }
    if has(params, |kind| !kind.is_party() && kind != Kind::Box) {
        let hint = "take everything out but `Box`, `Main`, `Outlets`, `SubGroup`, `Cord` and `Appliance`";
        problem("parts".into(), "plugs and screws don't meet".into(), hint);
    }
    if params.parts.iter().any(|part| part.kind == Kind::Box && !part.built_in) {
        problem("parts".into(), "the box can't be opened where there are plugs".into(), "give it `built_in: true`");
    }
    if params.supply.rcd_amps.is_some() || params.supply.volts <= 50.0 {
        problem("supply".into(), "plugs get 230 V, without an RCD".into(), "give `volts: 230` and no `rcd_amps`");
    }
    if params.parts.iter().filter(|part| matches!(part.kind, Kind::Main(_))).count() > 1 {
        problem("parts".into(), "there are several main fuses".into(), "give at most one `Main`");
    }
    check_parts(params, problem);
}

fn has(params: &Params, wanted: fn(Kind) -> bool) -> bool {
    params.parts.iter().any(|part| wanted(part.kind))
}

fn check_parts(params: &Params, problem: &mut impl FnMut(String, String, &str)) {
    for (index, part) in params.parts.iter().enumerate() {
        let at = || format!("parts[{index}].kind");
        for kind in part.may_be.iter().copied().chain([part.kind]) {
            if let Some(guard) = kind.guard()
                && !(1.0..=63.0).contains(&guard.rated())
            {
                problem(at(), "that current is out of range".into(), "choose 1 to 63 A");
            }
            match kind {
                Kind::Outlets { sockets, .. } | Kind::SubGroup { sockets, .. } if !(1..=4).contains(&sockets) => {
                    problem(at(), format!("{sockets} sockets don't fit"), "choose 1 to 4 sockets");
                }
                Kind::Cord { square_mm, metres, sockets, .. } => {
                    if !CROSS_SECTIONS.iter().any(|(square, _)| *square == square_mm) {
                        problem(at(), format!("there are no cords of {square_mm}"), "choose 1.5, 2.5, 4 or 6");
                    }
                    if !(0.5..=100.0).contains(&metres) || sockets > 4 {
                        problem(at(), "that is no cord".into(), "choose 0.5 to 100 m and 0 to 4 sockets");
                    }
                }
                Kind::Appliance { watts, away, .. }
                    if !(1.0..=10_000.0).contains(&watts) || !(0.0..=100.0).contains(&away) =>
                {
                    problem(at(), "that is out of range".into(), "choose 1 to 10000 W and 0 to 100 m");
                }
                _ => {}
            }
        }
        if matches!(part.kind, Kind::SubGroup { .. })
            && !params.parts[..index].iter().any(|part| matches!(part.kind, Kind::Cord { sockets: 0, .. }))
        {
            let hint = "write a `Cord` with `sockets: 0` before it";
            problem(at(), "nothing feeds this small box".into(), hint);
        }
    }
}

/// Whether a part may be changed from one kind into another: from guard to guard and from cord to cord.
pub(super) fn may_change(from: Kind, to: Kind) -> bool {
    match (from, to) {
        (Kind::Outlets { sockets, .. }, Kind::Outlets { sockets: other, .. })
        | (Kind::SubGroup { sockets, .. }, Kind::SubGroup { sockets: other, .. })
        | (Kind::Cord { sockets, .. }, Kind::Cord { sockets: other, .. }) => sockets == other,
        _ => false,
    }
}
