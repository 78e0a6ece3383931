//! The server as a program: serves, makes back-ups, and looks whether a machine can serve.

mod arguments;
mod doctor;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use server::store::SqliteLog;
use server::{Options, Site, bind_to, journal, reached_at, serve_with};

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
    let arguments = arguments::read(std::env::args().skip(1))?;
    match &arguments.command {
        Command::Serve => serve(arguments),
        Command::Backup(file) => {
            SqliteLog::look(&arguments.data)?.back_up(file)?;
            println!("{}: all rooms, as they are now", file.display());
            Ok(())
        }
        Command::Help => {
            println!("{}", arguments::USAGE);
            Ok(())
        }
        Command::Doctor => doctor::look(&arguments.data, arguments.tls.as_ref()),
    }
}

fn serve(arguments: Arguments) -> Result<(), String> {
    let site = match &arguments.site {
        Some(folder) => Site::from_folder(folder)?,
        None => embedded()?,
    };
    let listener = bind_to(arguments.address, arguments.port)?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    for place in reached_at(address, arguments.tls.as_ref()) {
        println!("Vakpoort: {place}");
    }
    journal::turn_on();
    let options = Options {
        data: Some(arguments.data),
        hosts: arguments.hosts,
        key: arguments.key,
        metrics: arguments.metrics,
        tls: arguments.tls,
        ..Options::default()
    };
    serve_with(listener, site, options)
}

#[cfg(feature = "embed")]
fn embedded() -> Result<Site, String> {
    Ok(Site::embedded())
}

#[cfg(not(feature = "embed"))]
fn embedded() -> Result<Site, String> {
    Err(format!("--site DIR is missing: this build carries no site\n{}", arguments::USAGE))
}
