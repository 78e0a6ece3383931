//! Wiring agrees with ngspice, an independent circuit simulator.
//!
//! Each file in `tests/circuits` is built, and every node voltage compared with what ngspice finds: live where ngspice
//! is installed, and with its recorded answers everywhere. `UPDATE=1` records them anew.

use mechanics::Mechanic;
use mechanics::wiring::{Action, Network, Params, Wiring, network};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// Greatest relative difference; below a microvolt both count as nothing.
const RELATIVE: f64 = 1e-6;
const NOTHING_VOLTS: f64 = 1e-6;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Circuit {
    params: Params,
    actions: Vec<Action>,
}

type Volts = BTreeMap<usize, f64>;

#[test]
fn node_voltages_agree_with_ngspice() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("circuits");
    let mut names: Vec<_> =
        std::fs::read_dir(&folder).expect("tests/circuits can be listed").flatten().map(|entry| entry.path()).collect();
    names.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    names.sort();
    assert!(names.len() >= 10, "only {} circuits", names.len());
    let mut live = 0;
    for path in names {
        let text = std::fs::read_to_string(&path).expect("a circuit can be read");
        let circuit: Circuit = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let puzzle =
            Wiring::check(&circuit.params).unwrap_or_else(|problems| panic!("{}: {problems:?}", path.display()));
        let mut state = Wiring::start(&puzzle, 0);
        for action in &circuit.actions {
            Wiring::apply(&puzzle, &mut state, action)
                .unwrap_or_else(|reason| panic!("{}: {action:?}: {reason:?}", path.display()));
        }
        let network = network(&puzzle, &state);
        let record = path.with_extension("ngspice.json");
        if let Some(found) = ngspice(&network) {
            live += 1;
            compare(&path, &network, &found);
            if std::env::var_os("UPDATE").is_some() {
                let json = serde_json::to_string_pretty(&found).expect("voltages are numbers");
                std::fs::write(&record, json + "\n").expect("the record can be written");
            }
        }
        let recorded = std::fs::read_to_string(&record).unwrap_or_else(|error| {
            panic!("{}: {error}; run with UPDATE=1 where ngspice is installed", record.display())
        });
        compare(&path, &network, &serde_json::from_str(&recorded).expect("a record holds voltages"));
    }
    println!("{live} circuits checked live");
}

fn compare(path: &Path, network: &Network, found: &Volts) {
    let ours = network.voltages();
    let reached = network.reached();
    assert_eq!(
        found.len(),
        reached.iter().skip(1).filter(|reached| **reached).count(),
        "{}: other nodes",
        path.display()
    );
    for (node, volts) in found {
        let difference = (ours[*node] - volts).abs();
        assert!(
            difference <= RELATIVE * volts.abs() + NOTHING_VOLTS,
            "{}: node {node}: {} V, ngspice says {volts} V",
            path.display(),
            ours[*node]
        );
    }
}

/// Voltages of all nodes that are not afloat, or `None` where ngspice is not installed.
fn ngspice(network: &Network) -> Option<Volts> {
    let reached = network.reached();
    let nodes: Vec<usize> = (1..network.nodes).filter(|node| reached[*node]).collect();
    let mut deck = format!("* a wiring state\nV1 {} 0 DC {:e}\n", network.source.0, network.source.1);
    for (index, branch) in network.branches.iter().enumerate().filter(|(_, branch)| reached[branch.a]) {
        let _ = writeln!(deck, "R{index} {} {} {:e}", branch.a, branch.b, branch.ohms);
    }
    deck += ".options reltol=1e-9 gmin=1e-15\n.control\nset numdgt=15\nop\n";
    for node in &nodes {
        let _ = writeln!(deck, "print v({node})");
    }
    deck += ".endc\n.end\n";
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("circuit.cir");
    std::fs::write(&file, deck).expect("the circuit can be written");
    let output = Command::new("ngspice").arg("-b").arg(&file).output().ok()?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let volts: Volts = printed
        .lines()
        .filter_map(|line| {
            let (name, value) = line.trim().split_once(" = ")?;
            let node = name.strip_prefix("v(")?.strip_suffix(')')?;
            Some((node.parse().ok()?, value.trim().parse().ok()?))
        })
        .collect();
    assert_eq!(volts.len(), nodes.len(), "ngspice answered only for some nodes:\n{printed}");
    Some(volts)
}
