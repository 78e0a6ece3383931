//! Everything that is built in may be used in a school and in a product.

use std::fmt::Write;

use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};

use crate::workspace::Workspace;

/// These ask for no more than to be named, or to publish changes to their own files.
const ALLOWED: [&str; 16] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// These features of Bevy must not slip into the game: with them it is larger by a third.
const HEAVY: [&str; 5] = ["bevy_log", "bevy_text", "bevy_ui", "default", "reflect_auto_register"];

/// These packages are for the teacher's panel: what pupils download has none of them. (`bevy_log` itself is a part of
/// what draws; that Bevy doesn't start it is looked at above.)
const PANEL_ONLY: [&str; 4] = ["bevy_egui", "egui", "epaint", "session"];

/// Looks at every package that Cargo.lock names, and at what the game is made of.
pub fn check(workspace: &Workspace) -> Result<(), String> {
    let text = workspace.cargo().args(["metadata", "--format-version=1", "--locked", "--all-features"]).output()?;
    let metadata: Value =
        serde_json::from_str(&text).map_err(|error| format!("cargo metadata: not understood: {error}"))?;
    let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
    let mut wrong = String::new();
    for package in packages {
        let licence = package["license"].as_str().unwrap_or("none given");
        if !allowed(licence) {
            let (name, version) = (&package["name"], &package["version"]);
            let _ = writeln!(wrong, "{name} {version}: licence {licence}");
        }
    }
    let tree = workspace
        .cargo()
        .args(["tree", "--package=game", "--edges=normal", "--prefix=none", "--format={p} {f}"])
        .args(["--target=wasm32-unknown-unknown"])
        .output()?;
    let bevy = tree.lines().find_map(|line| line.strip_prefix("bevy v")).ok_or("cargo tree: the game has no Bevy")?;
    let features = bevy.split([' ', ',']);
    for name in features.filter(|name| HEAVY.contains(name)) {
        let _ = writeln!(wrong, "game: Bevy comes with {name}; see where from: cargo tree -p game -e features -i bevy");
    }
    for name in PANEL_ONLY {
        if tree.lines().any(|line| line.starts_with(&format!("{name} v"))) {
            let _ =
                writeln!(wrong, "game: {name} is for the panel alone; see where from: cargo tree -p game -i {name}");
        }
    }
    if wrong.is_empty() {
        println!("{} packages", packages.len());
        Ok(())
    } else {
        Err(wrong.trim_end().to_owned())
    }
}

fn allowed(licence: &str) -> bool {
    // Old packages write MIT/Apache-2.0 where they mean MIT OR Apache-2.0.
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
        return false;
    };
    let known = |wanted: &LicenseReq| wanted.license.id().is_some_and(|id| ALLOWED.contains(&id.name));
    expression.evaluate(known)
}
