//! Running other programs, with errors that say which one and why.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

/// A program with its arguments, ready to run.
#[derive(Debug)]
pub struct Tool {
    command: Command,
    line: String,
}

impl Tool {
    /// A program that stands in the search path, run in a folder.
    pub fn new(program: impl AsRef<OsStr>, folder: &Path) -> Tool {
        let mut command = Command::new(program.as_ref());
        command.current_dir(folder);
        Tool { command, line: program.as_ref().to_string_lossy().into_owned() }
    }

    /// The cargo that runs this program.
    pub fn cargo(folder: &Path) -> Tool {
        let mut tool = Tool::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), folder);
        tool.line = "cargo".to_owned();
        tool
    }

    /// Adds arguments.
    pub fn args<I: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = I>) -> Tool {
        for argument in arguments {
            self.line.push(' ');
            self.line.push_str(&argument.as_ref().to_string_lossy());
            self.command.arg(argument);
        }
        self
    }

    /// Sets a variable of its environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Tool {
        self.command.env(name, value);
        self
    }

    /// Runs it in sight; anything but success is an error.
    pub fn run(mut self) -> Result<(), String> {
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("`{}` failed ({status})", self.line)),
            Err(error) => Err(format!("`{}` did not start: {error}", self.line)),
        }
    }

    /// Runs it and gives what it prints.
    pub fn output(mut self) -> Result<String, String> {
        let output = self
            .command
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("`{}` did not start: {error}", self.line))?;
        if !output.status.success() {
            return Err(format!("`{}` failed ({})", self.line, output.status));
        }
        String::from_utf8(output.stdout).map_err(|_| format!("`{}` printed something that is not text", self.line))
    }
}
