//! Kills a server again and again while a class works, and compares what everybody remembers with what is on disk.
//!
//! `torture SERVER FOLDER KILLS PUPILS`: the program to kill, a folder for its rooms, how often, and how many work.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use load::{Asked, Failure, Process, Times, check, lesson, open_room};
use server::store::SqliteLog;
use session::{Log, recover};
use tokio::sync::watch;

#[tokio::main]
async fn main() -> ExitCode {
    load::exit(run().await)
}

async fn run() -> Result<Vec<String>, Failure> {
    let Asked { program, folder, numbers: [kills, pupils] } = Asked::read("torture SERVER FOLDER KILLS PUPILS")?;
    let (pupils, data) = (usize::try_from(pupils)?, folder.join("data"));
    let mut server = Process::in_folder(&program, &folder)?;
    server.ready().await?;
    let room = open_room(server.address).await?;
    let (address, at) = watch::channel(server.address);
    let (stop, stopped) = watch::channel(false);
    let class = {
        let room = room.clone();
        tokio::spawn(async move { lesson::work(at, &room, pupils, Duration::from_millis(20), stopped).await })
    };
    let mut broken = Vec::new();
    let mut readies = Times::default();
    for kill in 1..=kills {
        // Not in step with anything.
        tokio::time::sleep(Duration::from_millis(60 + kill * 7919 % 240)).await;
        server.kill()?;
        let start = std::time::Instant::now();
        let before = fingerprints(&data)?;
        let looked = start.elapsed();
        server = Process::in_folder(&program, &folder)?;
        server.ready().await?;
        readies.add(start.elapsed() - looked);
        for fingerprint in before {
            let line = server.journal.recv_timeout(Duration::from_secs(10))?;
            if !line.contains(&fingerprint) {
                broken.push(format!("kill {kill}: went on with something else than was on disk"));
            }
        }
        address.send(server.address)?;
        if kill % 50 == 0 {
            println!("{kill} kills");
        }
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    stop.send(true)?;
    let outcome = class.await?;
    server.stop()?;
    let log = SqliteLog::look(&data)?;
    log.check()?;
    let mut facts = Vec::new();
    for one in log.rooms().map_err(|error| error.to_string())? {
        facts.extend(log.read(one).map_err(|error| error.to_string())?);
    }
    broken.extend(check(&outcome.ledgers, &facts));
    broken.extend(outcome.troubles);
    let acknowledged: u64 = outcome.ledgers.iter().map(|ledger| ledger.acknowledged).sum();
    let returns: u32 = outcome.ledgers.iter().map(|ledger| ledger.returns).sum();
    println!(
        "{kills} kills, {acknowledged} events acknowledged, {returns} returns, {} promises broken, \
         ready again in at most {:.0} ms",
        broken.len(),
        readies.within(1.0)
    );
    Ok(broken)
}

fn fingerprints(data: &Path) -> Result<Vec<String>, String> {
    let log = SqliteLog::look(data)?;
    let rooms = log.rooms().map_err(|error| error.to_string())?;
    let fingerprint = |room| {
        let facts = log.read(room).map_err(|error| error.to_string())?;
        Ok(recover(room, &facts).ok_or("a room without a beginning")?.fingerprint())
    };
    rooms.into_iter().map(fingerprint).collect()
}
