//! The `pack` command for authors: begin a pack, check it, explain a finding, play and record a challenge in the
//! terminal.

mod cli;

use clap::{Parser, Subcommand, ValueEnum};
use content::Level;
use std::path::PathBuf;
use std::process::ExitCode;

/// Checks and plays packs of Vakpoort.
#[derive(Parser)]
#[command(name = "pack", version, after_help = "Exit codes: 0 clean, 1 findings or not solved, 2 could not look.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes a pack that can be played, to begin with.
    New {
        /// Id of the pack and name of its folder: lower case letters, digits, `_` and `-`.
        name: String,
        /// The mechanic of its challenge, such as `wiring`.
        #[arg(long)]
        from: String,
        /// The folder in which the pack's own folder comes.
        #[arg(long, default_value = ".")]
        dir: PathBuf,
    },
    /// Looks at a pack and tells everything that is wrong.
    Check {
        /// The folder with `pack.ron`.
        dir: PathBuf,
        /// How findings are written.
        #[arg(long, value_enum, default_value_t = Format::Human)]
        format: Format,
        /// Today as YYYY-MM-DD; figures older than 12 months are then told.
        #[arg(long)]
        today: Option<String>,
        /// Also lists the texts that have no simpler words beside them and could do with some.
        #[arg(long)]
        simple: bool,
    },
    /// Says what a finding means and what to do.
    Explain {
        /// The code in brackets, such as `missing_text`; without it, all codes.
        code: Option<String>,
    },
    /// Plays a challenge in the terminal.
    Play(PlayArguments),
    /// Plays a challenge, and writes what was done as a solution in RON.
    Record(PlayArguments),
}

#[derive(clap::Args)]
struct PlayArguments {
    /// Id of the challenge, such as `w1`.
    challenge: String,
    /// The level.
    #[arg(long, value_enum, default_value_t = LevelName::Explorer)]
    level: LevelName,
    /// Id of the beginning, when it takes over what an earlier challenge left.
    #[arg(long)]
    beginning: Option<String>,
    /// The language.
    #[arg(long, default_value = "nl")]
    lang: String,
    /// The folder with `pack.ron`.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/packs/techniek"))]
    pack: PathBuf,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// For people.
    Human,
    /// One JSON object, for programs.
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum LevelName {
    Explorer,
    Builder,
    Pro,
}

impl From<LevelName> for Level {
    fn from(name: LevelName) -> Self {
        match name {
            LevelName::Explorer => Self::Explorer,
            LevelName::Builder => Self::Builder,
            LevelName::Pro => Self::Pro,
        }
    }
}

fn play(with: &PlayArguments, record: bool) -> Result<ExitCode, String> {
    let which = cli::Which {
        challenge: &with.challenge,
        level: with.level.into(),
        beginning: with.beginning.as_deref(),
        language: &with.lang,
    };
    cli::play(&with.pack, &which, record)
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::New { name, from, dir } => cli::new(&name, &from, &dir),
        Command::Check { dir, format, today, simple } => cli::check(&dir, format == Format::Json, today, simple),
        Command::Explain { code } => cli::explain(code.as_deref()),
        Command::Play(with) => play(&with, false),
        Command::Record(with) => play(&with, true),
    };
    match result {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}
