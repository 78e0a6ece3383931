//! `cargo xtask test`: every check, the cheap ones first.

pub mod budgets;
pub mod journeys;
mod licences;
mod rust;

use std::time::Instant;

use crate::setup;
use crate::workspace::Workspace;

/// A part of the checks that can be run alone.
struct Part {
    name: &'static str,
    run: fn(&Workspace) -> Result<(), String>,
}

/// All parts, in the order in which they run.
const PARTS: [Part; 11] = [
    Part { name: "fmt", run: rust::fmt },
    Part { name: "tidy", run: rust::tidy },
    Part { name: "licences", run: licences::check },
    Part { name: "unit", run: rust::unit },
    Part { name: "packs", run: rust::packs },
    Part { name: "clippy", run: rust::clippy },
    Part { name: "determinism", run: rust::determinism },
    Part { name: "web", run: budgets::check },
    Part { name: "server", run: rust::server },
    Part { name: "game", run: rust::game },
    Part { name: "journeys", run: journeys::run },
];

/// Runs the parts with these names, or all of them, and goes on after one that fails.
pub fn run(workspace: &Workspace, names: &[String]) -> Result<(), String> {
    let known = || PARTS.map(|part| part.name).join(", ");
    if let Some(name) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        return Err(format!("{name}: no such part; these are: {}", known()));
    }
    setup::age_of_lean(workspace)?;
    let chosen = |part: &&Part| names.is_empty() || names.iter().any(|name| name == part.name);
    let mut report = String::new();
    let (mut passed, mut failed) = (0, 0);
    for part in PARTS.iter().filter(chosen) {
        println!("\n== {}", part.name);
        let start = Instant::now();
        let result = (part.run)(workspace);
        let seconds = start.elapsed().as_secs_f64();
        let verdict = if result.is_ok() { "passed" } else { "FAILED" };
        report.push_str(&format!("{:12} {verdict} {seconds:7.1} s\n", part.name));
        match result {
            Ok(()) => passed += 1,
            Err(message) => {
                failed += 1;
                eprintln!("{message}");
                report.push_str(&format!("             {}\n", message.replace('\n', "\n             ")));
            }
        }
    }
    println!("\n{report}{passed} passed, {failed} failed");
    if failed == 0 { Ok(()) } else { Err("Not everything is as promised.".into()) }
}
