//! `cargo xtask play`: build everything, serve it here; with `--pack DIR` play that pack beside the base pack.

mod beside;

use std::path::PathBuf;

use crate::dist;
use crate::workspace::Workspace;

/// What was asked for.
struct Arguments {
    port: u16,
    pack: Option<PathBuf>,
}

/// Builds the site and serves it until Ctrl+C.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<(), String> {
    let Arguments { port, pack } = read(arguments)?;
    // A taken port is known now, not after minutes of building.
    let listener = server::bind(port)?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let site = match pack {
        Some(folder) => beside::begin(workspace, folder)?,
        None => {
            dist::run(workspace)?;
            server::Site::from_folder(&workspace.site())?.into()
        }
    };
    println!("\nVakpoort: http://{address}/   (Ctrl+C stops it)");
    server::serve(listener, site)
}

fn read(arguments: &[String]) -> Result<Arguments, String> {
    let mut read = Arguments { port: 8080, pack: None };
    for pair in arguments.chunks(2) {
        match pair {
            [name, port] if name == "--port" => {
                read.port = port.parse().map_err(|_| format!("--port {port}: not a port (0 to 65535)"))?;
            }
            [name, folder] if name == "--pack" => read.pack = Some(folder.into()),
            _ => return Err(format!("play: only `--port PORT` and `--pack DIR` are known, not {pair:?}")),
        }
    }
    Ok(read)
}
