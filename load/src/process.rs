//! A server as a process of its own, to be killed.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::ask;

/// A running server. It ends with this.
#[derive(Debug)]
pub struct Process {
    process: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// Lines of its journal.
    pub journal: Receiver<String>,
}

impl Process {
    /// Starts this program on a free port, and waits until it says where it is.
    pub fn start(program: &Path, site: &Path, data: &Path, more: &[&str]) -> io::Result<Self> {
        let mut process = Command::new(program)
            .args(["--port", "0", "--site"].map(OsStr::new))
            .args([site.as_os_str(), OsStr::new("--data"), data.as_os_str()])
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let mut first = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut first)?;
        }
        let (lines, journal) = channel();
        if let Some(errors) = process.stderr.take() {
            let errors = BufReader::new(errors);
            std::thread::spawn(move || errors.lines().map_while(Result::ok).try_for_each(|line| lines.send(line)));
        }
        let address = first.trim().trim_start_matches("Vakpoort: http://").trim_end_matches('/').parse();
        match address {
            Ok(address) => Ok(Self { process, address, journal }),
            Err(_) => {
                let _ = process.wait();
                let why: Vec<String> = journal.try_iter().collect();
                Err(io::Error::other(format!("the server did not start: {first}{}", why.join("\n"))))
            }
        }
    }

    /// Starts this program in a folder of its own: a site that is one empty page, and rooms.
    pub fn in_folder(program: &Path, folder: &Path) -> io::Result<Self> {
        let site = folder.join("site");
        std::fs::create_dir_all(&site)?;
        std::fs::write(site.join("index.html"), "<!doctype html>")?;
        Self::start(program, &site, &folder.join("data"), &[])
    }

    /// Until every room goes on; how long it took from now.
    pub async fn ready(&self) -> io::Result<Duration> {
        let start = Instant::now();
        loop {
            match ask(self.address, "GET", "/readyz", &[], "").await {
                Ok(answer) if answer.status == 200 => return Ok(start.elapsed()),
                _ if start.elapsed() > Duration::from_secs(30) => {
                    return Err(io::Error::new(io::ErrorKind::TimedOut, "the server never got ready"));
                }
                _ => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    }

    /// Ends it as a power cut would, for the program.
    pub fn kill(&mut self) -> io::Result<()> {
        self.process.kill()?;
        self.process.wait().map(drop)
    }

    /// Asks it to stop, and waits until it did; how long that took.
    pub fn stop(&mut self) -> io::Result<Duration> {
        let start = Instant::now();
        Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status()?;
        let ended = self.process.wait()?;
        if ended.success() { Ok(start.elapsed()) } else { Err(io::Error::other(format!("it ended with {ended}"))) }
    }

    /// How much memory it has now, in kilobytes, where the system tells.
    pub fn memory(&self) -> Option<u64> {
        memory_of(self.process.id())
    }
}

/// How much memory the program with this number has now, in kilobytes, where the system tells.
pub fn memory_of(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().trim_end_matches(" kB").parse().ok()
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
