//! A class behind one line: 30 devices with empty caches, and what the bytes alone would take.

use super::Row;
use super::browser;
use crate::dist::{self, File, Shelf};
use crate::process::Tool;
use crate::test::budgets;
use crate::workspace::Workspace;

const DEVICES: f64 = 30.0;
const MEGABITS: f64 = 50.0;
/// A network of its own, so that the line can be shaped without touching anything else.
const NETWORK: &str = "vakpoort-bench";

/// Computes from bytes, and measures behind a shaped line where this machine can make one.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    let site = dist::run(workspace)?;
    let (start, first) = (files(&site, budgets::is_start), files(&site, is_first_job));
    let computed = |lists: &[&Vec<&File>]| {
        let bytes: usize = lists.iter().flat_map(|list| list.iter()).map(|file| file.wire()).sum();
        DEVICES * bytes as f64 * 8.0 / (MEGABITS * 1e6)
    };
    let row = |what: &str, ours| Row { what: what.to_owned(), ours, other: None };
    let mut rows = vec![
        row("computed: 30 devices, 50 Mb/s, start screen, s", computed(&[&start])),
        row("computed: 30 devices, 50 Mb/s, first job, s", computed(&[&start, &first])),
    ];
    match shaped(workspace, &start, &first) {
        Ok(measured) => rows.extend(measured),
        Err(error) => println!("the shaped line is left out: {error}"),
    }
    Ok(rows)
}

/// What comes after the start screen before the first job can be played with its picture.
fn is_first_job(name: &str) -> bool {
    !budgets::is_start(name) && (budgets::is_page(name) || budgets::is_game(name) || budgets::is_first_art(name))
}

fn files(site: &Shelf, holds: fn(&str) -> bool) -> Vec<&File> {
    site.files().filter(|(name, _)| holds(name)).map(|(_, file)| file).collect()
}

/// Serves and fetches inside a network namespace whose loopback is as fast as the line.
fn shaped(workspace: &Workspace, start: &[&File], first: &[&File]) -> Result<Vec<Row>, String> {
    let root = &workspace.root;
    let ip = |arguments: &[&str]| Tool::new("ip", root).args(arguments).output().map(drop);
    workspace.cargo().args(["build", "--quiet", "--package=server"]).run()?;
    ip(&["netns", "add", NETWORK])?;
    let measured = (|| {
        let inside = |arguments: &[&str]| ip(&[&["netns", "exec", NETWORK], arguments].concat());
        inside(&["ip", "link", "set", "lo", "mtu", "1500", "up"])?;
        let rate = format!("{MEGABITS}mbit");
        inside(&[
            "tc", "qdisc", "add", "dev", "lo", "root", "tbf", "rate", &rate, "burst", "64kb", "latency", "200ms",
        ])?;
        let site = workspace.site();
        let mut server = std::process::Command::new("ip")
            .args(["netns", "exec", NETWORK])
            .arg(workspace.target.join("debug/server"))
            .args(["--port", "8080", "--site"])
            .arg(&site)
            .stdout(std::process::Stdio::null())
            .spawn()
            .map_err(|error| format!("the server did not start: {error}"))?;
        // Its port is free: nothing else lives in this network.
        std::thread::sleep(std::time::Duration::from_secs(2));
        let printed = Tool::new("ip", root)
            .args(["netns", "exec", NETWORK, "node", "tests/bench/line.mjs"])
            .env("SITE_URL", "http://127.0.0.1:8080/")
            .env("START", paths(start))
            .env("PLAY", paths(first))
            .output();
        // It has answered already, or never will.
        drop(server.kill());
        drop(server.wait());
        printed?.lines().map(|line| browser::row("tests/bench/line.mjs", line)).collect()
    })();
    ip(&["netns", "delete", NETWORK])?;
    measured
}

fn paths(files: &[&File]) -> String {
    files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>().join(" ")
}
