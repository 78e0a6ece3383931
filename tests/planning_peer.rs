//! The critical path agrees with networkx, an independent library of graphs.
//!
//! Random networks are made from a fixed seed, and duration, earliest starts, slack and critical tasks compared with what
//! networkx finds: live where it is installed, and with its recorded answers everywhere. `UPDATE=1` records them anew.

use mechanics::planning::{Link, Network};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// How many networks are compared.
const NETWORKS: usize = 300;

/// What networkx says about a network.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    duration: u32,
    early: Vec<u32>,
    late: Vec<u32>,
    /// One critical path.
    path: Vec<usize>,
}

/// Random numbers that are the same everywhere (SplitMix64; Steele, Lea and Flood, 2014).
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % most
    }

    fn index(&mut self, most: usize) -> usize {
        usize::try_from(self.below(most as u64)).expect("it is below an index")
    }

    fn number(&mut self, most: u64) -> u32 {
        u32::try_from(self.below(most)).expect("it is small")
    }
}

/// Networks from a single task to forty, from loose to dense, with and without lags, also with tasks that take no time.
fn networks() -> Vec<Network> {
    let mut random = Random(2026);
    let mut network = || {
        let count = 1 + random.index(40);
        let durations = (0..count).map(|_| random.number(9)).collect();
        // Tasks are numbered in an order of their own, so that nothing depends on links leading upwards.
        let mut order: Vec<usize> = (0..count).collect();
        for index in (1..count).rev() {
            order.swap(index, random.index(index + 1));
        }
        let mut links: Vec<Link> = Vec::new();
        for _ in 0..random.index(3 * count) {
            let (one, two) = (random.index(count), random.index(count));
            let (from, to) = (order[one.min(two)], order[one.max(two)]);
            if from != to && !links.iter().any(|link| (link.from, link.to) == (from, to)) {
                let lag = if random.below(3) == 0 { random.number(5) } else { 0 };
                links.push(Link { from, to, lag });
            }
        }
        Network { durations, links }
    };
    (0..NETWORKS).map(|_| network()).collect()
}

#[test]
fn critical_paths_agree_with_networkx() {
    let networks = networks();
    assert!(networks.iter().filter(|network| network.links.len() >= 20).count() >= 100, "too many small networks");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("planning");
    let record = folder.join("networkx.json");
    if let Some(found) = networkx(&folder, &networks) {
        println!("{} networks checked live", found.len());
        compare(&networks, &found);
        if std::env::var_os("UPDATE").is_some() {
            let lines: Vec<String> =
                found.iter().map(|answer| serde_json::to_string(answer).expect("answers are numbers")).collect();
            std::fs::write(&record, format!("[\n{}\n]\n", lines.join(",\n"))).expect("the record can be written");
        }
    }
    let recorded = std::fs::read_to_string(&record)
        .unwrap_or_else(|error| panic!("{}: {error}; run with UPDATE=1 where networkx is installed", record.display()));
    compare(&networks, &serde_json::from_str::<Vec<Answer>>(&recorded).expect("a record holds answers"));
}

fn compare(networks: &[Network], found: &[Answer]) {
    assert_eq!(found.len(), networks.len(), "other networks; record them anew with UPDATE=1");
    for (index, (network, answer)) in networks.iter().zip(found).enumerate() {
        let times = network.times().unwrap_or_else(|| panic!("network {index} has a circle"));
        assert_eq!(times.duration, answer.duration, "network {index}");
        assert_eq!(times.early, answer.early, "network {index}: earliest starts");
        for (task, (early, late)) in answer.early.iter().zip(&answer.late).enumerate() {
            assert_eq!(times.slack(task), late - early, "network {index}: slack of task {task}");
            assert_eq!(times.critical(task), late == early, "network {index}: task {task}");
        }
        assert!(answer.path.iter().all(|task| times.critical(*task)), "network {index}: {:?}", answer.path);
    }
}

#[test]
fn a_circle_has_no_times() {
    let link = |from, to| Link { from, to, lag: 0 };
    let circle = Network { durations: vec![1, 2, 3], links: vec![link(0, 1), link(1, 2), link(2, 0)] };
    assert_eq!(circle.times(), None);
    let nowhere = Network { durations: vec![1], links: vec![link(0, 7)] };
    assert_eq!(nowhere.times(), None);
}

/// What networkx says, or `None` where it is not installed.
fn networkx(folder: &Path, networks: &[Network]) -> Option<Vec<Answer>> {
    let plain: Vec<serde_json::Value> = networks
        .iter()
        .map(|network| {
            let links: Vec<_> =
                network.links.iter().map(|link| serde_json::json!([link.from, link.to, link.lag])).collect();
            serde_json::json!({ "durations": network.durations, "links": links })
        })
        .collect();
    let input = serde_json::to_vec(&plain).expect("networks are numbers");
    let output = tests::python(folder, "networkx", &input)?;
    Some(serde_json::from_slice(&output).expect("the answers can be read"))
}
