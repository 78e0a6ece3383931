//! Heads and flows agree with EPANET, the engine with which water networks are designed.
//!
//! Live where Python has `wntr`, and with EPANET's recorded answers everywhere. `UPDATE=1` records them anew.

use mechanics::heating::{Curve, Element, Link, Network, Node};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Largest difference, as a share of the largest flow or of the spread of heads.
const CLOSE: f64 = 1e-3;

/// What EPANET says about a network: heads in m and flows in l/s.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    heads: Vec<f64>,
    flows: Vec<f64>,
}

/// A network, and how its links are written for EPANET.
struct Case {
    name: &'static str,
    network: Network,
    written: Vec<serde_json::Value>,
}

fn case(name: &'static str, nodes: Vec<Node>) -> Case {
    Case { name, network: Network { nodes, links: Vec::new(), viscosity: 1e-6 }, written: Vec::new() }
}

impl Case {
    fn link(mut self, from: usize, to: usize, element: Element, kind: &str, numbers: serde_json::Value) -> Self {
        self.network.links.push(Link { from, to, element });
        self.written.push(serde_json::json!([from, to, kind, numbers]));
        self
    }

    fn pipe(self, from: usize, to: usize, length: f64, diameter: f64, minor: f64) -> Self {
        let roughness = 0.05;
        let numbers = serde_json::json!([length, diameter, roughness, minor]);
        self.link(from, to, Element::Pipe { length, diameter, roughness, minor }, "pipe", numbers)
    }

    fn valve(self, from: usize, to: usize, diameter: f64, minor: f64) -> Self {
        self.link(from, to, Element::Valve { diameter, minor }, "valve", serde_json::json!([diameter, minor]))
    }

    /// A pump with one point of its curve.
    fn pump(self, from: usize, to: usize, flow: f64, head: f64) -> Self {
        let curve = Curve::one_point(flow, head);
        self.link(from, to, Element::Pump(curve), "pump", serde_json::json!([[flow, head]]))
    }

    /// A pump with three points of its curve, the first without flow.
    fn curve(self, from: usize, to: usize, shutoff: f64, design: (f64, f64), most: (f64, f64)) -> Self {
        let curve = Curve::three_points(shutoff, design, most).expect("the curve falls");
        let points = serde_json::json!([[0.0, shutoff], design, most]);
        self.link(from, to, Element::Pump(curve), "pump", points)
    }

    fn viscous(mut self, viscosity: f64) -> Self {
        self.network.viscosity = viscosity;
        self
    }
}

fn cases() -> Vec<Case> {
    let (tank, tee, tap) = (Node::Head, Node::Demand(0.0), Node::Demand);
    let tower = vec![tank(40.0), tap(2.0), tap(3.0), tap(1.5), tap(2.5)];
    let street = vec![tank(30.0), tap(0.4), tap(0.3), tap(0.5)];
    let two = vec![tank(50.0), tank(45.0), tap(4.0), tap(6.0), tap(3.0), tap(0.0)];
    vec![
        // A street of drinking water, one house after another.
        case("street", street).pipe(0, 1, 120.0, 50.0, 0.0).pipe(1, 2, 80.0, 40.0, 0.5).pipe(2, 3, 60.0, 32.0, 1.5),
        // A ring main below a water tower.
        case("ring", tower)
            .pipe(0, 1, 300.0, 100.0, 0.0)
            .pipe(1, 2, 200.0, 80.0, 0.0)
            .pipe(2, 3, 250.0, 80.0, 0.0)
            .pipe(3, 4, 200.0, 80.0, 0.0)
            .pipe(4, 1, 220.0, 80.0, 0.0)
            .pipe(2, 4, 150.0, 60.0, 0.0),
        // Two tanks that help each other, with a long way between.
        case("two tanks", two)
            .pipe(0, 2, 400.0, 120.0, 0.0)
            .pipe(2, 3, 300.0, 100.0, 0.0)
            .pipe(3, 4, 300.0, 100.0, 0.0)
            .pipe(1, 4, 350.0, 100.0, 0.0)
            .pipe(2, 5, 100.0, 60.0, 2.0)
            .pipe(5, 4, 100.0, 60.0, 2.0),
        // A pump that lifts water.
        case("lift", vec![tank(0.0), tee, tap(3.0), tap(2.0)])
            .pump(0, 1, 6.0, 25.0)
            .pipe(1, 2, 150.0, 75.0, 0.0)
            .pipe(2, 3, 100.0, 60.0, 1.0),
        // Heating: three radiators on one line, the first one nearly closed; water of 50 degrees.
        case("radiators", vec![tank(0.0), tee, tee, tee, tee, tee, tee, tee])
            .curve(0, 1, 4.0, (0.25, 2.6), (0.45, 0.8))
            .pipe(1, 2, 8.0, 16.0, 2.0)
            .pipe(2, 3, 10.0, 16.0, 0.5)
            .pipe(3, 4, 12.0, 12.0, 0.5)
            .pipe(5, 0, 8.0, 16.0, 2.0)
            .pipe(6, 5, 10.0, 16.0, 0.5)
            .pipe(7, 6, 12.0, 12.0, 0.5)
            .valve(2, 5, 15.0, 900.0)
            .valve(3, 6, 15.0, 250.0)
            .valve(4, 7, 15.0, 60.0)
            .viscous(0.55e-6),
        // Heating so slow that some flow is laminar and some neither nor.
        case("slow", vec![tank(0.0), tee, tee, tee, tee, tee])
            .pump(0, 1, 0.03, 1.0)
            .pipe(1, 2, 15.0, 12.0, 0.0)
            .pipe(2, 3, 15.0, 20.0, 0.0)
            .pipe(4, 0, 15.0, 12.0, 0.0)
            .pipe(5, 4, 15.0, 20.0, 0.0)
            .valve(2, 4, 15.0, 4000.0)
            .valve(3, 5, 15.0, 2000.0)
            .viscous(0.55e-6),
        // A process: two pumps side by side push cold, thick water through three jackets.
        case("process", vec![tank(0.0), tee, tee, tee, tee, tee])
            .curve(0, 1, 12.0, (1.5, 9.0), (2.6, 3.5))
            .curve(0, 1, 10.0, (1.0, 8.0), (2.0, 3.0))
            .pipe(1, 2, 30.0, 40.0, 3.0)
            .pipe(2, 3, 20.0, 32.0, 3.0)
            .valve(2, 4, 25.0, 80.0)
            .valve(3, 5, 25.0, 30.0)
            .pipe(3, 5, 60.0, 25.0, 10.0)
            .pipe(5, 4, 20.0, 32.0, 3.0)
            .pipe(4, 0, 30.0, 40.0, 3.0)
            .viscous(1.3e-6),
    ]
}

#[test]
fn heads_and_flows_agree_with_epanet() {
    let cases = cases();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("heating");
    let record = folder.join("epanet.json");
    if let Some(found) = epanet(&folder, &cases) {
        println!("{} networks checked live; largest difference {:.1e}", found.len(), compare(&cases, &found));
        if std::env::var_os("UPDATE").is_some() {
            let lines: Vec<String> =
                found.iter().map(|answer| serde_json::to_string(answer).expect("answers are numbers")).collect();
            std::fs::write(&record, format!("[\n{}\n]\n", lines.join(",\n"))).expect("the record can be written");
        }
    }
    let recorded = std::fs::read_to_string(&record)
        .unwrap_or_else(|error| panic!("{}: {error}; run with UPDATE=1 where wntr is installed", record.display()));
    let found = serde_json::from_str::<Vec<Answer>>(&recorded).expect("a record holds answers");
    println!("{} networks checked from the record; largest difference {:.1e}", found.len(), compare(&cases, &found));
}

/// Compares all networks; returns the largest difference.
fn compare(cases: &[Case], found: &[Answer]) -> f64 {
    assert_eq!(found.len(), cases.len(), "other networks; record them anew with UPDATE=1");
    let mut worst: f64 = 0.0;
    for (case, answer) in cases.iter().zip(found) {
        let solved = case.network.solve().unwrap_or_else(|| panic!("{} has no solution", case.name));
        let flows: Vec<f64> = solved.flows.iter().map(|flow| flow * 1000.0).collect();
        for (what, ours, theirs) in [("flow", &flows, &answer.flows), ("head", &solved.heads, &answer.heads)] {
            assert_eq!(ours.len(), theirs.len(), "{}", case.name);
            let (least, most) =
                theirs.iter().fold((f64::MAX, f64::MIN), |(least, most), one| (least.min(*one), most.max(*one)));
            let scale = if what == "flow" { most.max(-least) } else { most - least };
            for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                let off = (ours - theirs).abs() / scale;
                assert!(off <= CLOSE, "{}: {what} {index} is {ours}, EPANET says {theirs}", case.name);
                worst = worst.max(off);
            }
        }
    }
    worst
}

/// What EPANET says, or `None` where it is not installed.
fn epanet(folder: &Path, cases: &[Case]) -> Option<Vec<Answer>> {
    let plain: Vec<serde_json::Value> = cases
        .iter()
        .map(|case| {
            let nodes = case.network.nodes.iter().map(|node| match node {
                Node::Head(head) => serde_json::json!(["head", head]),
                Node::Demand(demand) => serde_json::json!(["demand", demand]),
            });
            let nodes: Vec<_> = nodes.collect();
            serde_json::json!({ "viscosity": case.network.viscosity, "nodes": nodes, "links": case.written })
        })
        .collect();
    let input = serde_json::to_vec(&plain).expect("networks are numbers");
    let output = tests::python(folder, "wntr", &input)?;
    Some(serde_json::from_slice(&output).expect("the answers can be read"))
}
