//! Everything that is done with this repository beside writing it: `cargo xtask COMMAND`.

mod bench;
mod dist;
mod load;
mod play;
mod process;
mod release;
mod setup;
mod test;
mod voices;
mod workspace;

use std::process::ExitCode;

use workspace::Workspace;

const USAGE: &str = "\
cargo xtask play [--port PORT] [--pack DIR] [--lan] [--tls-cert FILE --tls-key FILE]
                            build everything and serve it on 127.0.0.1, port 8080; with DIR,
                            that pack beside the base pack, and anew when one of its files is saved;
                            with --lan, to everybody in this network; with a certificate, over https
cargo xtask dist [--pseudo] build everything that the server serves; or a site for tests that says all
                            of it in a language that nobody speaks
cargo xtask test [NAME…]    run all checks, or those with these names
cargo xtask bench [NAME…]   measure, beside others that do the same
cargo xtask load [--pupils N] [--seconds N] [--every MILLISECONDS]
                            let a class without screens work on a server, and compare what it remembers
cargo xtask torture [--kills N] [--pupils N]
                            the same, while the server is killed again and again
cargo xtask voices          let a machine speak the conversations of the base pack anew; needs the Debian packages
                            espeak-ng and opus-tools
cargo xtask release         build one file with the server and the site in it";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let Some((command, rest)) = arguments.split_first() else {
        return Err(USAGE.to_owned());
    };
    if command == "--help" || command == "-h" {
        println!("{USAGE}");
        return Ok(());
    }
    let workspace = Workspace::find()?;
    match command.as_str() {
        "play" => play::run(&workspace, rest),
        "dist" if rest == ["--pseudo"] => {
            dist::pseudo(&workspace).map(|_| println!("{}", workspace.pseudo_site().display()))
        }
        "dist" => dist::run(&workspace).map(|site| print!("{site}")),
        "test" => test::run(&workspace, rest),
        "bench" => bench::run(&workspace, rest),
        "load" => load::lesson(&workspace, rest),
        "torture" => load::torture(&workspace, rest),
        "voices" => voices::run(&workspace),
        "release" => release::run(&workspace),
        _ => Err(format!("{command}: no such command\n{USAGE}")),
    }
}
