//! Times many solves of one wiring state, for `cargo xtask bench`.
//!
//! `wiring_solves COUNT` prints microseconds per solve; `wiring_solves COUNT --deck` prints the same work for ngspice.

use mechanics::Mechanic;
use mechanics::wiring::{Action, Criterion, Kind, Params, Part, Puzzle, State, Supply, Wiring, network, solve};
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let count: u32 = arguments.first().and_then(|count| count.parse().ok()).unwrap_or(10_000);
    let Some((puzzle, state)) = stairs() else {
        eprintln!("the example circuit makes no sense");
        std::process::exit(1);
    };
    if arguments.iter().any(|argument| argument == "--deck") {
        print_deck(&puzzle, &state, count);
        return;
    }
    let start = Instant::now();
    for _ in 0..count {
        black_box(solve(black_box(&puzzle), black_box(&state)));
    }
    println!("{:.3}", start.elapsed().as_secs_f64() * 1e6 / f64::from(count));
}

/// Three storeys, three lamps, two two-way switches and a cross switch.
fn stairs() -> Option<(Puzzle, State)> {
    let part = |id: &str, kind, x, y| Part {
        id: id.into(),
        kind,
        at: (x, y),
        name: id.into(),
        may_be: Vec::new(),
        fault: None,
        spare: None,
        position: 0,
        built_in: false,
    };
    let wires = [
        ("box.l", "s0.com"),
        ("s0.t1", "s1.a1"),
        ("s0.t2", "s1.a2"),
        ("s1.b1", "s2.t1"),
        ("s1.b2", "s2.t2"),
        ("s2.com", "l2.l"),
        ("l2.l", "l1.l"),
        ("l1.l", "l0.l"),
        ("box.n", "l0.n"),
        ("l0.n", "l1.n"),
        ("l1.n", "l2.n"),
        ("box.pe", "l0.pe"),
        ("l0.pe", "l1.pe"),
        ("l1.pe", "l2.pe"),
    ];
    let params = Params {
        supply: Supply { volts: 230.0, ohms: 0.5, breaker_amps: Some(16.0), rcd_amps: Some(0.03) },
        parts: vec![
            part("box", Kind::Box, 1150.0, 692.0),
            part("l0", Kind::Lamp(9.0), 920.0, 502.0),
            part("l1", Kind::Lamp(9.0), 920.0, 312.0),
            part("l2", Kind::Lamp(9.0), 920.0, 122.0),
            part("s0", Kind::TwoWay, 1220.0, 502.0),
            part("s1", Kind::Cross, 1220.0, 312.0),
            part("s2", Kind::TwoWay, 1220.0, 122.0),
        ],
        wires: wires.iter().map(|(from, to)| ((*from).into(), (*to).into())).collect(),
        floors: vec![80.0, 270.0, 460.0, 650.0],
        shaft_x: 1420.0,
        conduit_max: None,
        begin_safe: true,
        lockout: false,
        meter: false,
        panels: None,
        coldest: None,
        measure: Vec::new(),
        walk: Vec::new(),
        criteria: vec![Criterion::Lit],
    };
    let puzzle = Wiring::check(&params).ok()?;
    let mut state = Wiring::start(&puzzle, 0);
    for action in [Action::Lock, Action::Breaker] {
        Wiring::apply(&puzzle, &mut state, &action).ok()?;
    }
    Some((puzzle, state))
}

fn print_deck(puzzle: &Puzzle, state: &State, count: u32) {
    let network = network(puzzle, state);
    let reached = network.reached();
    println!("* {count} operating points\nV1 {} 0 DC {:e}", network.source.0, network.source.1);
    for (index, branch) in network.branches.iter().enumerate().filter(|(_, branch)| reached[branch.a]) {
        println!("R{index} {} {} {:e}", branch.a, branch.b, branch.ohms);
    }
    println!(".options reltol=1e-9 gmin=1e-15\n.control\nrepeat {count}\nop\ndestroy all\nend\nquit 0\n.endc\n.end");
}
