//! A class of so many works for so long, over the real protocol, and its ledgers are compared with the log.
//!
//! `lesson SERVER FOLDER PUPILS SECONDS EVERY`: the program to start, a folder for its rooms, how many pupils, how
//! long, and how many milliseconds are between two things that a pupil does.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use load::{Asked, Failure, Process, check, lesson, open_room};
use server::store::SqliteLog;
use session::Log;
use tokio::sync::watch;

#[tokio::main]
async fn main() -> ExitCode {
    load::exit(run().await)
}

async fn run() -> Result<Vec<String>, Failure> {
    let Asked { program, folder, numbers: [pupils, seconds, every] } =
        Asked::read("lesson SERVER FOLDER PUPILS SECONDS EVERY")?;
    let pupils = usize::try_from(pupils)?;
    let mut server = Process::in_folder(&program, &folder)?;
    server.ready().await?;
    let (_keep, at) = watch::channel(server.address);
    let room = open_room(server.address).await?;
    let start = Instant::now();
    let (inside, joined) = lesson::join(&at, &room, pupils.min(300)).await;
    println!(
        "{} came in at once: all in {:.1} s, p95 {:.0} ms, {} refused",
        inside.len(),
        start.elapsed().as_secs_f64(),
        joined.joins.within(0.95),
        joined.troubles.len()
    );
    drop(inside);
    // A room of its own, so that nobody stands between them.
    let room = open_room(server.address).await?;
    let mut teacher = lesson::teach(server.address, &room).await?;
    let watching = tokio::spawn(async move {
        let start = Instant::now();
        let mut views = 0_u32;
        while teacher.hear().await.is_ok() {
            views += 1;
        }
        f64::from(views) / start.elapsed().as_secs_f64()
    });
    let (stop, stopped) = watch::channel(false);
    let class = lesson::work(at, &room, pupils, Duration::from_millis(every), stopped);
    let rest = async {
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        let _ = stop.send(true);
    };
    let (outcome, ()) = tokio::join!(class, rest);
    let memory = server.memory();
    let stopped = server.stop()?;
    let views = watching.await?;
    let log = SqliteLog::look(&folder.join("data"))?;
    let mut broken = joined.troubles;
    for one in log.rooms().map_err(|error| error.to_string())? {
        let facts = log.read(one).map_err(|error| error.to_string())?;
        if facts.iter().any(|fact| fact.what.seq().is_some()) {
            broken.extend(check(&outcome.ledgers, &facts));
        }
    }
    broken.extend(outcome.troubles);
    let acknowledged: u64 = outcome.ledgers.iter().map(|ledger| ledger.acknowledged).sum();
    let times = outcome.acknowledgements;
    println!(
        "{pupils} pupils worked for {seconds} s: {acknowledged} events acknowledged ({:.0} a second), \
         p50 {:.1} ms, p99 {:.1} ms, {views:.1} views a second for the teacher, {} promises broken",
        acknowledged as f64 / seconds as f64,
        times.within(0.5),
        times.within(0.99),
        broken.len()
    );
    println!("memory {:.0} MB, stopped in {stopped:.1?}", memory.unwrap_or_default() as f64 / 1024.0);
    Ok(broken)
}
