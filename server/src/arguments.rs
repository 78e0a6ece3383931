//! What stands behind `server` on the command line.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use server::Tls;

/// How the program is used.
pub const USAGE: &str = "\
usage: server [--site DIR] [--port PORT] [--lan] [--data DIR] [--host NAME]… [--key FILE]
              [--tls-cert FILE --tls-key FILE] [--metrics PORT]
       server backup FILE [--data DIR]
       server doctor [--data DIR] [--tls-cert FILE --tls-key FILE]
       server --help
    --site DIR      what `cargo xtask dist` has written; not needed in a build with the feature `embed`
    --port PORT     8080 unless told otherwise
    --lan           reachable from other machines in this network, not from this one alone
    --data DIR      where rooms are kept; `vakpoort-data` unless told otherwise
    --host NAME     a name under which this server is reached, such as that of a proxy in front of it
    --key FILE      holds the key that whoever opens a room has to know; anybody may where there is none
    --tls-cert FILE the certificate with which this server speaks https itself, with its chain, as PEM
    --tls-key FILE  the key of that certificate, as PEM
    --metrics PORT  a port of this machine for Prometheus
    backup FILE     writes a copy of all rooms, while the server runs or not
    doctor          looks whether this machine can do it";

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Serve.
    Serve,
    /// Copy the rooms to this file.
    Backup(PathBuf),
    /// Look at this machine.
    Doctor,
    /// Say how it is used.
    Help,
}

/// Everything that was asked for.
#[derive(Debug)]
pub struct Arguments {
    /// What is to be done.
    pub command: Command,
    /// Where the site is, where it is not in the program.
    pub site: Option<PathBuf>,
    /// The port.
    pub port: u16,
    /// The address to listen at.
    pub address: IpAddr,
    /// Where rooms are kept.
    pub data: PathBuf,
    /// Names of this server.
    pub hosts: Vec<String>,
    /// The key to open rooms with.
    pub key: Option<String>,
    /// The certificate to speak TLS with.
    pub tls: Option<Tls>,
    /// The port for the figures.
    pub metrics: Option<u16>,
}

/// Reads the arguments; what can't be read is said, with how it should be.
pub fn read(arguments: impl IntoIterator<Item = String>) -> Result<Arguments, String> {
    let mut read = Arguments {
        command: Command::Serve,
        site: None,
        port: 8080,
        address: Ipv4Addr::LOCALHOST.into(),
        data: "vakpoort-data".into(),
        hosts: Vec::new(),
        key: None,
        tls: None,
        metrics: None,
    };
    let mut arguments = arguments.into_iter();
    let (mut certificate, mut secret) = (None, None);
    let mut first = true;
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument}: a value is missing\n{USAGE}"));
        match argument.as_str() {
            "backup" if first => read.command = Command::Backup(value()?.into()),
            "doctor" if first => read.command = Command::Doctor,
            "--help" | "-h" => read.command = Command::Help,
            "--site" => read.site = Some(value()?.into()),
            "--port" => read.port = port("--port", &value()?)?,
            "--lan" => read.address = Ipv4Addr::UNSPECIFIED.into(),
            "--data" => read.data = value()?.into(),
            "--host" => read.hosts.push(value()?),
            "--key" => read.key = Some(key(&value()?)?),
            "--tls-cert" => certificate = Some(PathBuf::from(value()?)),
            "--tls-key" => secret = Some(PathBuf::from(value()?)),
            "--metrics" => read.metrics = Some(port("--metrics", &value()?)?),
            _ => return Err(format!("{argument}: unknown\n{USAGE}")),
        }
        first = false;
    }
    read.tls = match (certificate, secret) {
        (None, None) => None,
        (Some(certificate), Some(secret)) => Some(Tls::read(&certificate, &secret)?),
        _ => return Err(format!("--tls-cert and --tls-key go together\n{USAGE}")),
    };
    Ok(read)
}

fn port(name: &str, value: &str) -> Result<u16, String> {
    value.parse().map_err(|_| format!("{name} {value}: not a port (0 to 65535)\n{USAGE}"))
}

/// In a file, as what stands on a command line is seen by everybody on the machine.
fn key(file: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("--key {file}: cannot read: {error}"))?;
    let key = text.trim();
    if key.len() < 8 {
        return Err(format!("--key {file}: a key has at least 8 characters"));
    }
    Ok(key.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Arguments, String> {
        read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn everything_can_be_asked_for() {
        let read = of("--port 9 --lan --data d --host a.nl --host b.nl --metrics 10").unwrap();
        assert_eq!((read.port, read.metrics, read.hosts.len()), (9, Some(10), 2));
        assert!(read.address.is_unspecified());
        assert_eq!(of("backup f --data d").unwrap().command, Command::Backup("f".into()));
        assert_eq!(of("doctor").unwrap().command, Command::Doctor);
        assert_eq!(of("--help").unwrap().command, Command::Help);
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (line, expected) in [
            ("--port", "missing"),
            ("--port 70000", "0 to 65535"),
            ("--bort 1", "unknown"),
            ("--lan backup f", "unknown"),
            ("--key nowhere", "cannot read"),
            ("--tls-cert a.pem", "go together"),
            ("--tls-cert nowhere.pem --tls-key nowhere.pem", "--tls-cert nowhere.pem: cannot read"),
        ] {
            let error = of(line).unwrap_err();
            assert!(error.contains(expected), "{line}: {error}");
        }
    }
}
