//! `cargo xtask load` and `cargo xtask torture`: a class without screens works on a server of its own.

use std::path::PathBuf;

use crate::process::Tool;
use crate::workspace::Workspace;

/// A class comes in and works; what everybody remembers is compared with what the server kept.
pub fn lesson(workspace: &Workspace, arguments: &[String]) -> Result<(), String> {
    let numbers = read("load", arguments, [("--pupils", 300), ("--seconds", 120), ("--every", 500)])?;
    run(workspace, "lesson", &numbers)
}

/// A server is killed while a class works; what everybody remembers is compared with what the server kept.
pub fn torture(workspace: &Workspace, arguments: &[String]) -> Result<(), String> {
    let numbers = read("torture", arguments, [("--kills", 1000), ("--pupils", 30)])?;
    run(workspace, "torture", &numbers)
}

/// Builds the server and one of its examples as they are released, and lets the second drive the first.
pub fn run(workspace: &Workspace, example: &str, numbers: &[u64]) -> Result<(), String> {
    drive(workspace, example, numbers)?.run()
}

/// The example, ready to run on a fresh folder.
pub fn drive(workspace: &Workspace, example: &str, numbers: &[u64]) -> Result<Tool, String> {
    let program = server(workspace)?;
    let folder = workspace.target.join(format!("rooms-{example}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let name = format!("--example={example}");
    Ok(workspace
        .cargo()
        .args(["run", "--quiet", "--release", "--package=server", &name, "--"])
        .args([program.as_os_str(), folder.as_os_str()])
        .args(numbers.iter().map(u64::to_string)))
}

fn server(workspace: &Workspace) -> Result<PathBuf, String> {
    workspace.cargo().args(["build", "--quiet", "--release", "--package=server", "--bin=server"]).run()?;
    Ok(workspace.target.join("release").join(format!("server{}", std::env::consts::EXE_SUFFIX)))
}

fn read<const COUNT: usize>(
    command: &str,
    arguments: &[String],
    known: [(&str, u64); COUNT],
) -> Result<[u64; COUNT], String> {
    let mut numbers = known.map(|(_, number)| number);
    for pair in arguments.chunks(2) {
        let [name, value] = pair else { return Err(format!("{command}: {pair:?}: a value is missing")) };
        let place = known.iter().position(|(known, _)| known == name).ok_or_else(|| {
            format!("{command}: {name} is unknown; these are: {}", known.map(|(name, _)| name).join(", "))
        })?;
        numbers[place] = value.parse().map_err(|_| format!("{command}: {name} {value}: not a number"))?;
    }
    Ok(numbers)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn numbers_can_be_given_and_are_checked() {
        let of = |line: &str| {
            let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
            read("torture", &arguments, [("--kills", 1000), ("--pupils", 30)])
        };
        assert_eq!(of("--pupils 5"), Ok([1000, 5]));
        for wrong in ["--kills", "--kills many", "--skills 3"] {
            assert!(of(wrong).is_err(), "{wrong}");
        }
    }
}
