//! Beginnings that can never be, or that change nothing.

use super::{Catalog, Check, Report, Severity, challenge_file, play_line};
use crate::author::finding::did_you_mean;
use crate::author::raw;
use crate::{Challenge, Left, USUAL};
use mechanics::{All, AnyLevel, Mechanic, Play, Role};
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    code: "bad_beginning",
    severity: Severity::Error,
    explain: "\
A beginning says what a work order takes over from earlier ones: `when` names what they left, `levels` what is played then.
The work orders in `when` stand earlier in `pack.ron`, and what is named of them is there: a criterion that they ask, or a
control that can be switched on and off.
A beginning asks the same as its level, begins otherwise, and is not solved by what solves the level: else nothing was
passed on. None that stands before it fits whenever it does. Its id is not `usual`, which is the level as it stands.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in &catalog.challenges {
        let file = challenge_file(id);
        for (index, beginning) in challenge.beginnings.iter().enumerate() {
            let at = format!("beginnings[{}]", beginning.id);
            let mut find = |at: String, message: String, hint: &str| {
                report.find(&file, &format!("id: \"{}\"", beginning.id), at, message, hint);
            };
            if beginning.id == USUAL {
                find(at.clone(), format!("`{USUAL}` is the level as it stands"), "give it another id");
            }
            if beginning.when.is_empty() {
                find(format!("{at}.when"), "nothing says when it begins so".into(), "write what was left");
            }
            let fits = |before: &&raw::Beginning| before.when.iter().all(|left| beginning.when.contains(left));
            if let Some(before) = challenge.beginnings[..index].iter().find(fits) {
                let message = format!("`{}` fits whenever this does, and stands before it", before.id);
                find(format!("{at}.when"), message, "put this one first, or change its `when`");
            }
            for left in &beginning.when {
                if let Some((message, hint)) = unknown(catalog, id, left) {
                    find(format!("{at}.when"), message, &hint);
                }
            }
            if beginning.levels.0.is_empty() {
                find(format!("{at}.levels"), "no level begins otherwise".into(), "write a level once more");
            }
            for (level, played) in &beginning.levels.0 {
                let place = format!("{at}.levels.{level}");
                let (message, hint) = match challenge.levels.get(level) {
                    None => (format!("there is no level `{level}`"), "name a level that `levels` has"),
                    Some(usual) => match same(usual, played) {
                        Some(found) => found,
                        None => continue,
                    },
                };
                report.find(&file, &play_line(&place, level, played), place.clone(), message, hint);
            }
        }
    }
}

/// What is wrong with something that was left: a work order, criterion or control that is not there.
fn unknown(catalog: &Catalog, taking: &str, left: &Left) -> Option<(String, String)> {
    let place = |id: &str| catalog.raw.challenges.iter().position(|known| known == id);
    let before = left.challenge();
    if place(before) >= place(taking) || place(before).is_none() {
        let message = format!("`{before}` is no work order that stands before `{taking}`");
        return Some((message, "name one that stands earlier in `pack.ron`".into()));
    }
    let giving = catalog.pack()?.challenge(before)?;
    let (what, wrong, known) = match left {
        Left::Solved(_) | Left::Failed(_) => return None,
        Left::Met(_, id) | Left::Missed(_, id) => ("criterion", id, criteria(giving)),
        Left::On(_, id) | Left::Off(_, id) => ("switch or choice", id, controls(giving)),
    };
    if known.contains(wrong) {
        return None;
    }
    let there = known.iter().map(String::as_str).collect::<Vec<_>>();
    let all = if there.is_empty() { "it has none".into() } else { format!("there are: {}", there.join(", ")) };
    let hint = did_you_mean(wrong, there.iter().copied(), &all);
    Some((format!("`{before}` has no {what} `{wrong}`"), hint))
}

fn criteria(challenge: &Challenge) -> BTreeSet<String> {
    challenge.plays().flat_map(|setup| setup.requirements.clone()).collect()
}

fn controls(challenge: &Challenge) -> BTreeSet<String> {
    let plays = challenge.plays().filter_map(|setup| Play::start(&setup.params, 0).ok());
    let controls = plays.flat_map(|play| play.scene().groups).flat_map(|group| group.controls);
    controls.filter(|control| matches!(control.role, Role::Toggle { .. })).map(|control| control.id).collect()
}

/// Why a beginning passes nothing on, or asks something else than its level.
fn same(usual: &AnyLevel, begun: &AnyLevel) -> Option<(String, &'static str)> {
    let asked = |level: &AnyLevel| {
        let puzzle = All::check(&level.params()).ok()?;
        let criteria = All::outcome(&puzzle, &All::start(&puzzle, 0)).criteria;
        Some(criteria.into_iter().map(|criterion| criterion.id).collect::<Vec<_>>())
    };
    let solves =
        |steps: &Vec<_>| matches!(Play::resume(&begun.params(), 0, steps), Ok((play, None)) if play.outcome().solved);
    let solutions = usual.solutions();
    if asked(usual)? != asked(begun)? {
        Some(("it asks something else than its level".into(), "give it the same `criteria`"))
    } else if !solutions.is_empty() && solutions.iter().all(solves) {
        Some(("what solves the level also solves it: nothing is passed on".into(), "change its parameters"))
    } else {
        None
    }
}
