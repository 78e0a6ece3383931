//! `server doctor`: whether this machine can serve a class, in words.

use std::fs::File;
use std::io::Write as _;
use std::net::Ipv4Addr;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use server::Tls;
use server::store::{SqliteLog, on_a_network, sqlite_version};
use session::{Log, recover};

/// A certificate is renewed in time.
const SOON: Duration = Duration::from_hours(14 * 24);

/// Looks, and prints what it finds; an error when something has to be mended first.
pub fn look(data: &Path, tls: Option<&Tls>) -> Result<(), String> {
    let mut trouble = Vec::new();
    println!("SQLite {}", dotted(sqlite_version()));
    let addresses = server::reached_at((Ipv4Addr::UNSPECIFIED, 8080).into(), tls);
    if addresses.is_empty() {
        println!("no network: pupils can't reach this machine");
    }
    for address in addresses {
        println!("with --lan pupils reach this machine at {address} (the firewall must let it in)");
    }
    match tls {
        None => println!(
            "plain http is fine inside one classroom; elsewhere name a certificate with --tls-cert and --tls-key, \
             or put a proxy with TLS in front and name that with --host"
        ),
        Some(tls) => {
            println!("https for {}", tls.names().join(", "));
            if tls.good_at(SystemTime::now() + SOON).is_err() {
                trouble.push("the certificate expires within two weeks; ask for a new one".to_owned());
            }
        }
    }
    match on_a_network(data) {
        Some(kind) => trouble.push(format!("{}: on a network ({kind}); choose a disk of this machine", data.display())),
        None => match syncs(data) {
            Ok(rate) => {
                println!("{}: {rate:.0} syncs a second", data.display());
                if rate < 20.0 {
                    trouble.push(format!("{}: too slow for a class; choose another disk", data.display()));
                }
            }
            Err(error) => trouble.push(error),
        },
    }
    if data.join("rooms.db").exists() {
        match rooms(data) {
            Ok(count) => println!("{}: sound, {count} rooms", data.join("rooms.db").display()),
            Err(error) => trouble.push(error),
        }
    }
    if trouble.is_empty() { Ok(()) } else { Err(trouble.join("\n")) }
}

/// How often in a second something can be put on this disk for certain.
fn syncs(folder: &Path) -> Result<f64, String> {
    let path = folder.join("doctor.tmp");
    let named = |error: std::io::Error| format!("{}: {error}", path.display());
    std::fs::create_dir_all(folder).map_err(named)?;
    let mut file = File::create(&path).map_err(named)?;
    let start = Instant::now();
    let mut count = 0.0;
    while start.elapsed() < Duration::from_secs(1) {
        file.write_all(&[0; 512]).map_err(named)?;
        file.sync_data().map_err(named)?;
        count += 1.0;
    }
    let rate = count / start.elapsed().as_secs_f64();
    std::fs::remove_file(&path).map_err(named)?;
    Ok(rate)
}

/// Every room can be read back.
fn rooms(data: &Path) -> Result<usize, String> {
    let log = SqliteLog::look(data)?;
    log.check()?;
    let rooms = log.rooms().map_err(|error| error.to_string())?;
    for room in &rooms {
        let facts = log.read(*room).map_err(|error| error.to_string())?;
        recover(*room, &facts).ok_or("a room has no beginning; put a back-up in its place")?;
    }
    Ok(rooms.len())
}

fn dotted(version: i32) -> String {
    format!("{}.{}.{}", version / 1_000_000, version / 1000 % 1000, version % 1000)
}
