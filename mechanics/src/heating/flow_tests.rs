//! Cases with an answer on paper.

use super::hydraulics::{Curve, Element, GRAVITY, Link, Network, Node, kv_loss};

const VISCOSITY: f64 = 1e-6;

fn pipe(length: f64, diameter: f64) -> Element {
    Element::Pipe { length, diameter, roughness: 0.05, minor: 0.0 }
}

/// Nodes of which the first has this head, and the others none leaving.
fn network(nodes: usize, head: f64, links: &[(usize, usize, Element)]) -> Network {
    let mut all = vec![Node::Demand(0.0); nodes];
    all[0] = Node::Head(head);
    let links = links.iter().map(|(from, to, element)| Link { from: *from, to: *to, element: *element }).collect();
    Network { nodes: all, links, viscosity: VISCOSITY }
}

fn close(one: f64, two: f64) {
    assert!((one - two).abs() <= 1e-8 * two.abs().max(1e-9), "{one} is not {two}");
}

#[test]
fn laminar_flow_is_that_of_hagen_and_poiseuille() {
    let mut one = network(2, 10.0, &[(0, 1, pipe(20.0, 20.0))]);
    one.nodes[1] = Node::Demand(0.01);
    let solved = one.solve().expect("a pipe solves");
    let lost = 128.0 * VISCOSITY * 20.0 * 1e-5 / (core::f64::consts::PI * GRAVITY * libm::pow(0.02, 4.0));
    close(10.0 - solved.heads[1], lost);
}

#[test]
fn friction_has_no_step_between_laminar_and_turbulent() {
    let lost = |litres: f64| {
        let mut one = network(2, 0.0, &[(0, 1, pipe(10.0, 20.0))]);
        one.nodes[1] = Node::Demand(litres);
        -one.solve().expect("a pipe solves").heads[1]
    };
    for reynolds in [2000.0, 4000.0] {
        let litres = reynolds * core::f64::consts::PI / 4.0 * VISCOSITY * 0.02 * 1000.0;
        let (below, above) = (lost(litres * (1.0 - 1e-6)), lost(litres * (1.0 + 1e-6)));
        assert!((above - below).abs() / below < 2e-4, "a step at Re {reynolds}: {below} {above}");
        assert!(above > below);
    }
}

#[test]
fn turbulent_friction_is_near_colebrook() {
    // Colebrook-White at Re 100 000 and relative roughness 0.001 gives 0.0222 (Moody chart).
    let litres = 1e5 * core::f64::consts::PI / 4.0 * VISCOSITY * 0.05 * 1000.0;
    let mut one = network(2, 0.0, &[(0, 1, pipe(100.0, 50.0))]);
    one.nodes[1] = Node::Demand(litres);
    let lost = -one.solve().expect("a pipe solves").heads[1];
    let speed = litres / 1000.0 / (core::f64::consts::PI / 4.0 * 0.0025);
    let factor = lost * 0.05 * 2.0 * GRAVITY / (100.0 * speed * speed);
    assert!((factor - 0.0222).abs() < 0.0003, "{factor}");
}

#[test]
fn two_valves_share_flow_by_their_coefficients() {
    let curve = Curve::one_point(0.5, 3.0);
    let ring = network(2, 0.0, &[(0, 1, Element::Pump(curve)), (1, 0, Element::Kv(1.0)), (1, 0, Element::Kv(2.0))]);
    let solved = ring.solve().expect("a ring solves");
    close(solved.flows[2], 2.0 * solved.flows[1]);
    close(solved.flows[0], solved.flows[1] + solved.flows[2]);
    // Both kv together are one of 3: shutoff - factor q² = loss q².
    let flow = libm::sqrt(curve.shutoff / (curve.factor + kv_loss(3.0)));
    close(solved.flows[0], flow);
}

#[test]
fn what_is_closed_stands_still_and_the_rest_goes_on() {
    let curve = Curve::one_point(0.5, 3.0);
    let links = [
        (0, 1, Element::Pump(curve)),
        (1, 0, Element::Kv(1.0)),
        (1, 2, Element::Closed),
        (2, 3, Element::Kv(1.0)),
        (3, 0, Element::Closed),
    ];
    let solved = network(4, 0.0, &links).solve().expect("it solves");
    close(solved.flows[0], libm::sqrt(curve.shutoff / (curve.factor + kv_loss(1.0))));
    assert!(solved.flows[2..].iter().all(|flow| flow.abs() < 1e-9), "{:?}", solved.flows);
}

#[test]
fn pumps_follow_three_points_and_the_affinity_laws() {
    let curve = Curve::three_points(6.0, (0.5, 4.5), (1.0, 1.0)).expect("it falls");
    close(curve.head(0.0005), 4.5);
    close(curve.head(0.001), 1.0);
    close(curve.at_speed(0.5).head(0.00025), 4.5 / 4.0);
    assert_eq!(Curve::three_points(6.0, (0.5, 6.5), (1.0, 1.0)), None);
}

#[test]
fn nonsense_has_no_solution_and_no_panic() {
    assert_eq!(network(2, 0.0, &[(0, 7, pipe(1.0, 1.0))]).solve(), None);
    assert_eq!(network(2, f64::NAN, &[(0, 1, pipe(1.0, 1.0))]).solve(), None);
    let nothing = Network { nodes: vec![Node::Demand(0.0)], links: Vec::new(), viscosity: VISCOSITY };
    assert_eq!(nothing.solve(), None);
}
