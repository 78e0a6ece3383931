//! The checks that cargo runs.

use crate::setup;
use crate::workspace::Workspace;

/// The code is formatted.
pub fn fmt(workspace: &Workspace) -> Result<(), String> {
    workspace.cargo().args(["fmt", "--all", "--check"]).run()
}

/// The repository is tidy, and its documents tell the truth about it.
pub fn tidy(workspace: &Workspace) -> Result<(), String> {
    workspace.cargo().args(["test", "--quiet", "--package=tests", "--test=tidy"]).run()
}

/// Everything without browser and without Bevy, examples in the documentation included.
pub fn unit(workspace: &Workspace) -> Result<(), String> {
    workspace
        .cargo()
        .args(["test", "--quiet", "--workspace"])
        .args(["--exclude=game", "--exclude=server", "--exclude=tests"])
        .run()?;
    workspace
        .cargo()
        .args(["test", "--quiet", "--package=tests", "--lib"])
        .args(["--test=playthroughs", "--test=words", "--test=robots"])
        .args(["--test=ngspice", "--test=planning_peer", "--test=heating_peer"])
        .run()
}

/// Every pack in the repository is right, by the same command that authors use.
pub fn packs(workspace: &Workspace) -> Result<(), String> {
    workspace
        .cargo()
        .args(["run", "--quiet", "--package=content", "--features=cli", "--bin=pack", "--"])
        .args(["check", "content/packs/techniek"])
        .run()
}

/// No warnings: natively, and for the browser where code exists for it alone.
pub fn clippy(workspace: &Workspace) -> Result<(), String> {
    setup::wasm_target(workspace)?;
    let strict = ["--", "--deny=warnings"];
    workspace
        .cargo()
        .args(["clippy", "--quiet", "--workspace", "--exclude=game", "--all-targets"])
        .args(strict)
        .run()?;
    workspace
        .cargo()
        .args(["clippy", "--quiet", "--package=web", "--package=game", "--target=wasm32-unknown-unknown"])
        .args(strict)
        .run()?;
    workspace
        .cargo()
        .args(["clippy", "--quiet", "--package=game", "--features=teacher", "--target=wasm32-unknown-unknown"])
        .args(strict)
        .run()
}

/// The rules of play give the same bits natively and in WebAssembly.
pub fn determinism(workspace: &Workspace) -> Result<(), String> {
    setup::wasm_target(workspace)?;
    setup::node()?;
    workspace.cargo().args(["test", "--quiet", "--package=tests", "--test=determinism"]).run()
}

/// The server answers as it should.
pub fn server(workspace: &Workspace) -> Result<(), String> {
    workspace.cargo().args(["test", "--quiet", "--package=server"]).run()
}

/// The game draws what it is told, and the panel of a teacher says what it shows, without a screen.
pub fn game(workspace: &Workspace) -> Result<(), String> {
    workspace.cargo().args(["test", "--quiet", "--package=game", "--features=teacher"]).run()
}
