//! Times many solves of one network of water, for `cargo xtask bench`.
//!
//! `heating_solves COUNT` prints microseconds per solve; `heating_solves --network` prints the same network for
//! `tests/heating/peer.py`.

use mechanics::heating::{Curve, Element, Link, Network, Node};
use std::hint::black_box;
use std::time::Instant;

/// Radiators in the house.
const RADIATORS: usize = 12;
/// Diameter of valves, in mm.
const VALVE: f64 = 15.0;

fn main() {
    let argument = std::env::args().nth(1).unwrap_or_default();
    let network = house();
    if argument == "--network" {
        print(&network);
        return;
    }
    let count: u32 = argument.parse().unwrap_or(10_000);
    let start = Instant::now();
    for _ in 0..count {
        black_box(black_box(&network).solve());
    }
    println!("{:.3}", start.elapsed().as_secs_f64() * 1e6 / f64::from(count));
}

/// A pump and twelve radiators on one line, as in a school: 26 nodes and 37 links.
fn house() -> Network {
    let mut nodes = vec![Node::Head(0.0), Node::Demand(0.0)];
    let mut links = vec![Link { from: 0, to: 1, element: Element::Pump(Curve::one_point(0.4, 4.0)) }];
    let (mut supply, mut back) = (1, 0);
    for radiator in 0..RADIATORS {
        let (there, home) = (nodes.len(), nodes.len() + 1);
        nodes.extend([Node::Demand(0.0); 2]);
        let pipe = Element::Pipe { length: 8.0, diameter: 20.0, roughness: 0.01, minor: 1.0 };
        links.push(Link { from: supply, to: there, element: pipe });
        links.push(Link { from: home, to: back, element: pipe });
        let valve = Element::Valve { diameter: VALVE, minor: 2000.0 - 150.0 * radiator as f64 };
        links.push(Link { from: there, to: home, element: valve });
        (supply, back) = (there, home);
    }
    Network { nodes, links, viscosity: 0.55e-6 }
}

/// Prints the network as JSON.
fn print(network: &Network) {
    let nodes = network.nodes.iter().map(|node| match node {
        Node::Head(head) => format!("[\"head\", {head:?}]"),
        Node::Demand(demand) => format!("[\"demand\", {demand:?}]"),
    });
    let links = network.links.iter().map(|link| {
        let (kind, numbers) = match link.element {
            Element::Pipe { length, diameter, roughness, minor } => {
                ("pipe", format!("[{length:?}, {diameter:?}, {roughness:?}, {minor:?}]"))
            }
            Element::Valve { diameter, minor } => ("valve", format!("[{diameter:?}, {minor:?}]")),
            _ => ("pump", "[[0.4, 4.0]]".to_owned()),
        };
        format!("[{}, {}, \"{kind}\", {numbers}]", link.from, link.to)
    });
    let (nodes, links): (Vec<_>, Vec<_>) = (nodes.collect(), links.collect());
    println!(
        "[{{\"viscosity\": {:?}, \"nodes\": [{}], \"links\": [{}]}}]",
        network.viscosity,
        nodes.join(", "),
        links.join(", ")
    );
}
