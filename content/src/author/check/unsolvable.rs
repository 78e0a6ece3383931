//! Levels whose recorded solutions do not solve them.

use super::{Catalog, Check, Report, Severity, challenge_file, play_line};
use crate::Texts;
use mechanics::{All, Mechanic, Play, Text};

/// The check.
pub const CHECK: Check = Check {
    code: "unsolvable",
    severity: Severity::Error,
    explain: "\
Every level, and every level of a beginning, has at least one recorded solution, and each is played here: no step may be refused, every criterion must be
met at the end, and the delivery must show no failure.
A level that nobody ever solved may well be one that nobody can solve.
`pack record CHALLENGE --level LEVEL` plays it in the terminal and writes the solution down.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let texts = catalog.texts.get("en").or_else(|| catalog.texts.values().next());
    for (id, challenge) in &catalog.challenges {
        for (place, level, played) in challenge.plays() {
            let params = played.params();
            // Parameters that make no sense have findings of their own.
            if All::check(&params).is_err() {
                continue;
            }
            let mut find = |at: String, message: String| {
                let begun = place.strip_prefix("beginnings[").and_then(|rest| rest.split_once(']'));
                let begun = begun.map_or_else(String::new, |(beginning, _)| format!(" --beginning {beginning}"));
                let hint = format!("record one: `pack record {id} --level {level}{begun}`");
                report.find(&challenge_file(id), &play_line(&place, level, played), at, message, hint);
            };
            let solutions = played.solutions();
            if solutions.is_empty() {
                find(format!("{place}.solutions"), "there is no recorded solution".into());
            }
            for (index, solution) in solutions.iter().enumerate() {
                let at = |step: &str| format!("{place}.solutions[{index}]{step}");
                match Play::resume(&params, 0, solution) {
                    Ok((_, Some(refused))) => {
                        let reason = say(texts, id, &refused.reason);
                        find(at(&format!("[{}]", refused.step)), format!("this step is refused: {reason}"));
                    }
                    Ok((play, None)) => {
                        if let Some(message) = unsolved(&play) {
                            find(at(""), message);
                        }
                    }
                    Err(_) => {}
                }
            }
        }
    }
}

/// What is still wrong at the end of a play.
fn unsolved(play: &Play) -> Option<String> {
    let outcome = play.outcome();
    let unmet: Vec<&str> =
        outcome.criteria.iter().filter(|criterion| !criterion.met).map(|criterion| criterion.id.as_str()).collect();
    let failure = play.deliver().into_iter().find_map(|beat| beat.failure);
    match (outcome.solved, failure) {
        (false, _) => Some(format!("at the end these are not met: {}", unmet.join(", "))),
        (true, Some(failure)) => Some(format!("the delivery shows the failure `{failure}`")),
        (true, None) => None,
    }
}

fn say(texts: Option<&Texts>, challenge: &str, text: &Text) -> String {
    texts.map_or_else(|| text.key.clone(), |texts| texts.say_for(challenge, text))
}
