//! What programs that drive a server are asked for, and how they end.

use std::path::PathBuf;
use std::process::ExitCode;

/// Whatever went wrong.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The program to drive, a folder for it, and numbers.
#[derive(Debug)]
pub struct Asked<const COUNT: usize> {
    /// The server.
    pub program: PathBuf,
    /// What it may write to.
    pub folder: PathBuf,
    /// How many of what; `usage` names them.
    pub numbers: [u64; COUNT],
}

impl<const COUNT: usize> Asked<COUNT> {
    /// Reads the command line.
    pub fn read(usage: &str) -> Result<Self, Failure> {
        let mut arguments = std::env::args().skip(1);
        let (Some(program), Some(folder)) = (arguments.next(), arguments.next()) else {
            return Err(format!("usage: {usage}").into());
        };
        let numbers = arguments.map(|number| number.parse()).collect::<Result<Vec<u64>, _>>()?;
        let numbers = numbers.try_into().map_err(|_| format!("usage: {usage}"))?;
        Ok(Self { program: program.into(), folder: folder.into(), numbers })
    }
}

/// Ends well where no promise was broken, and else says which.
pub fn exit(broken: Result<Vec<String>, Failure>) -> ExitCode {
    let broken = broken.unwrap_or_else(|error| vec![error.to_string()]);
    broken.iter().for_each(|one| eprintln!("{one}"));
    if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
