//! `cargo xtask play`: build everything, serve it here.

use crate::dist;
use crate::workspace::Workspace;

/// Builds the site and serves it until Ctrl+C.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<(), String> {
    let port = match arguments {
        [] => 8080,
        [name, port] if name == "--port" => {
            port.parse().map_err(|_| format!("--port {port}: not a port (0 to 65535)"))?
        }
        _ => return Err(format!("play: only `--port PORT` is known, not {arguments:?}")),
    };
    // A taken port is known now, not after minutes of building.
    let listener = server::bind(port)?;
    dist::run(workspace)?;
    let site = server::Site::from_folder(&workspace.site())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("\nVakpoort: http://{address}/   (Ctrl+C stops it)");
    server::serve(listener, site)
}
