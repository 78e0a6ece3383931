//! The same challenge, seed and steps give the same state natively and in WebAssembly, bit for bit.
//!
//! The replay runs as a plain WebAssembly module in Node, without browser and without glue.

use mechanics::{Act, AnyParams, Play, Step, state_hash};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What one replay needs: parameters, seed and steps.
type Job = (AnyParams, u64, Vec<Step>);

#[test]
fn replays_in_webassembly_give_the_same_states() {
    let jobs = jobs();
    assert!(jobs.len() >= 6, "only {} replays", jobs.len());
    let mut expected = Vec::new();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut files = Vec::new();
    for (index, job) in jobs.iter().enumerate() {
        let play =
            mechanics::replay(&job.0, job.1, &job.2).unwrap_or_else(|refused| panic!("job {index}: {refused:?}"));
        expected.push(format!("{:016x}", state_hash(play.state())));
        let file = folder.join(format!("replay-{index}.bin"));
        std::fs::write(&file, postcard::to_stdvec(job).expect("a job can be encoded")).expect("a job can be written");
        files.push(file);
    }
    let module = build();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("replay/run.mjs");
    let output = Command::new("node").arg(script).arg(module).args(&files).output().expect("node runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8_lossy(&output.stdout);
    let found: Vec<&str> = printed.lines().collect();
    assert_eq!(found, expected);
}

/// Every beginning of every recorded solution of the base pack, with every switch tried at each step.
fn jobs() -> Vec<Job> {
    let pack = tests::base_pack();
    let mut jobs = Vec::new();
    for setup in pack.challenges.iter().flat_map(content::Challenge::plays) {
        for steps in &setup.solutions {
            for end in 1..=steps.len() {
                let mut play = mechanics::replay(&setup.params, 1, &steps[..end]).expect("a solution replays");
                try_switches(&mut play);
                jobs.push((setup.params.clone(), 1, play.steps().to_vec()));
            }
        }
    }
    jobs
}

/// Presses every switch that can be pressed, twice, with time between.
fn try_switches(play: &mut Play) {
    let scene = play.scene();
    let switches = scene.groups.iter().filter(|group| group.id == "switches").flat_map(|group| &group.controls);
    for control in switches.filter(|control| control.enabled) {
        for _ in 0..2 {
            play.act(&Act::press(control.id.clone())).expect("a switch can be pressed");
            play.tick();
        }
    }
}

/// Builds the replay module and returns its file.
fn build() -> PathBuf {
    let target =
        Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the folder lies in the target folder").to_owned();
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", "replay", "--target", "wasm32-unknown-unknown", "--profile", "web"])
        .env("CARGO_TARGET_DIR", &target)
        .status()
        .expect("cargo runs");
    assert!(status.success(), "the replay module does not build");
    target.join("wasm32-unknown-unknown/web/replay.wasm")
}
