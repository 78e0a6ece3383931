//! The server as a program: `server [--site DIR] [--port PORT]`.

use std::path::PathBuf;
use std::process::ExitCode;

use server::{Site, bind, serve};

const USAGE: &str = "usage: server [--site DIR] [--port PORT]\n\
    DIR   what `cargo xtask dist` has written; not needed in a build with the feature `embed`\n\
    PORT  8080 unless told otherwise";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut folder: Option<PathBuf> = None;
    let mut port = 8080;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{argument}: a value is missing\n{USAGE}"))?;
        match argument.as_str() {
            "--site" => folder = Some(value.into()),
            "--port" => {
                port = value.parse().map_err(|_| format!("--port {value}: not a port (0 to 65535)\n{USAGE}"))?;
            }
            _ => return Err(format!("{argument}: unknown\n{USAGE}")),
        }
    }
    let site = match folder {
        Some(folder) => Site::from_folder(&folder)?,
        None => embedded()?,
    };
    let listener = bind(port)?;
    if let Ok(address) = listener.local_addr() {
        println!("Vakpoort: http://{address}/");
    }
    serve(listener, site)
}

#[cfg(feature = "embed")]
fn embedded() -> Result<Site, String> {
    Ok(Site::embedded())
}

#[cfg(not(feature = "embed"))]
fn embedded() -> Result<Site, String> {
    Err(format!("--site DIR is missing: this build carries no site\n{USAGE}"))
}
