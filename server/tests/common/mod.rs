//! A server as a process of its own, and a folder for its rooms.
#![allow(dead_code, reason = "Each test uses its own part of it")]

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// A folder that goes with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("vakpoort-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("site")).unwrap();
        std::fs::write(folder.join("site/index.html"), "<!doctype html><p>page").unwrap();
        Self(folder)
    }

    pub fn data(&self) -> PathBuf {
        self.0.join("data")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running server.
pub struct Server {
    process: Child,
    pub address: SocketAddr,
    /// Lines of its journal.
    pub journal: Receiver<String>,
}

impl Server {
    /// Starts one on a free port, and waits until it says where it is.
    pub fn start(folder: &Path, more: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_server"))
            .args(["--port", "0", "--site"])
            .arg(folder.join("site"))
            .arg("--data")
            .arg(folder.join("data"))
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let address = first.trim().trim_start_matches("Vakpoort: http://").trim_end_matches('/');
        let address = address.parse().unwrap_or_else(|_| panic!("it said {first:?}"));
        let (lines, journal) = channel();
        let errors = BufReader::new(process.stderr.take().unwrap());
        std::thread::spawn(move || {
            for line in errors.lines().map_while(Result::ok) {
                if lines.send(line).is_err() {
                    break;
                }
            }
        });
        Self { process, address, journal }
    }

    /// Until every room goes on; how long it took from the start.
    pub async fn ready(&self) -> Duration {
        let start = Instant::now();
        loop {
            if let Ok(answer) = load::ask(self.address, "GET", "/readyz", &[], "").await
                && answer.status == 200
            {
                return start.elapsed();
            }
            assert!(start.elapsed() < Duration::from_secs(20), "it never got ready");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Ends it as a power cut would, for the program.
    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Asks it to stop, and waits until it did.
    pub fn stop(&mut self) -> Duration {
        let start = Instant::now();
        let asked = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status().unwrap();
        assert!(asked.success());
        assert!(self.process.wait().unwrap().success());
        start.elapsed()
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
