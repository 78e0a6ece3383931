//! Times many critical paths of one plan, for `cargo xtask bench`.
//!
//! `planning_solves COUNT` prints microseconds per solve; `planning_solves --network` prints the same plan for
//! `tests/planning/peer.py`.

use mechanics::planning::{Link, Network};
use std::hint::black_box;
use std::time::Instant;

/// Houses in the street, and tasks for each.
const HOUSES: usize = 8;
const TASKS: usize = 5;

fn main() {
    let argument = std::env::args().nth(1).unwrap_or_default();
    let network = street();
    if argument == "--network" {
        let links: Vec<String> =
            network.links.iter().map(|link| format!("[{}, {}, {}]", link.from, link.to, link.lag)).collect();
        println!("[{{\"durations\": {:?}, \"links\": [{}]}}]", network.durations, links.join(", "));
        return;
    }
    let count: u32 = argument.parse().unwrap_or(10_000);
    let start = Instant::now();
    for _ in 0..count {
        black_box(black_box(&network).times());
    }
    println!("{:.3}", start.elapsed().as_secs_f64() * 1e6 / f64::from(count));
}

/// Eight houses with five tasks each, and every crew going from house to house: 40 tasks, 67 links.
fn street() -> Network {
    let durations = (0..HOUSES * TASKS).map(|task| 1 + u32::try_from(task % 3).unwrap_or(0)).collect();
    let mut links = Vec::new();
    for house in 0..HOUSES {
        for task in 0..TASKS {
            let here = house * TASKS + task;
            if task + 1 < TASKS {
                links.push(Link { from: here, to: here + 1, lag: u32::from(task == 1) });
            }
            if house + 1 < HOUSES {
                links.push(Link { from: here, to: here + TASKS, lag: 0 });
            }
        }
    }
    Network { durations, links }
}
