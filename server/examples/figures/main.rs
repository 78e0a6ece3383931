//! Measures the server beside simpler ones that do less, in one run. Prints a line for each figure:
//! what, ours, and where there is one the name and the figure of another, with tabs between.
//!
//! `figures SERVER FOLDER RELAY`: the program for what is measured from outside, a folder for rooms, and the script of
//! the others.

mod others;

use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::{SinkExt, StreamExt};
use load::{Process, Times, Wire, lesson, open_room};
use others::Other;
use server::store::{SqliteLog, Writer};
use server::{Metrics, Options, Site};
use session::wire::{Command, Down, Event};
use session::{Fact, Log, RoomId, What};
use tokio::net::TcpListener;
use tokio::sync::{broadcast, watch};
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};

/// Characters of the view of a pupil in a short lesson.
const VIEW: usize = 400;

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, folder, relay] = &arguments[..] else { return Err("usage: figures SERVER FOLDER RELAY".into()) };
    let (program, folder, relay) = (Path::new(program), Path::new(folder), Path::new(relay));
    durable(folder)?;
    acknowledged(folder).await?;
    joins(folder, relay).await?;
    for pupils in [30, 3000] {
        let ours = fan_out(pupils).await?.within(0.99);
        let mut others = vec![("raw tokio-tungstenite", raw_fan_out(pupils).await?.within(0.99))];
        for name in others::ALL {
            others.push((name, Other::start(relay, name)?.fan_out(pupils).await?.within(0.99)));
        }
        for (name, other) in others {
            println!("fan-out to {pupils} pupils, p99, ms\t{ours:.2}\t{name}\t{other:.2}");
        }
    }
    memory(program, folder, relay).await
}

fn fact(pupil: u16, seq: u64) -> Fact {
    let event = Event::Did { step: format!("{pupil}x{seq}AQIDBAUGBwg") };
    Fact { at: 1_800_000_000_000, what: What::Did { pupil, seq, late: false, event } }
}

/// Events a second in the log alone: together, and one transaction for each.
fn durable(folder: &Path) -> Result<(), Failure> {
    let room = RoomId::from(1);
    let rate = |name: &str, together: u64, total: u64| -> Result<f64, Failure> {
        let mut log = SqliteLog::open(&folder.join(name))?;
        let batches: Vec<Vec<(RoomId, Fact)>> = (0..total / together)
            .map(|batch| (1..=together).map(|one| (room, fact(1, batch * together + one))).collect())
            .collect();
        let start = Instant::now();
        for batch in &batches {
            log.append(batch).map_err(|error| error.to_string())?;
        }
        Ok(total as f64 / start.elapsed().as_secs_f64())
    };
    let ours = rate("together", 4000, 400_000)?;
    let single = rate("single", 1, 1000)?;
    println!("durable events a second at the log\t{ours:.0}\tone transaction for each\t{single:.0}");
    Ok(())
}

/// 5,000 events a second from a hundred rooms: how long each waits for the disk.
async fn acknowledged(folder: &Path) -> Result<(), Failure> {
    let writer = Writer::begin(Some(folder.join("acknowledged")), None, Arc::new(Metrics::default()))?;
    let rooms = (0..100).map(|room| {
        let writer = writer.clone();
        tokio::spawn(async move {
            let mut pace = tokio::time::interval(Duration::from_millis(20));
            let mut times = Times::default();
            for seq in 1..=250 {
                pace.tick().await;
                let start = Instant::now();
                writer.append(RoomId::from(room), vec![fact(1, seq)]).await.map_err(|error| error.to_string())?;
                times.add(start.elapsed());
            }
            Ok::<_, String>(times)
        })
    });
    let mut times = Times::default();
    for room in rooms.collect::<Vec<_>>() {
        times.join(room.await??);
    }
    println!("acknowledgement at 5,000 events a second, p99, ms\t{:.1}", times.within(0.99));
    Ok(())
}

/// A server in this process, with rooms on disk or in memory.
fn serve(options: Options) -> Result<SocketAddr, Failure> {
    let listener = server::bind(0)?;
    let address = listener.local_addr()?;
    let site = Site::from_files([("index.html".to_owned(), "<!doctype html>".into())]);
    tokio::spawn(server::run(listener, site.into(), options, std::future::pending()));
    Ok(address)
}

async fn joins(folder: &Path, relay: &Path) -> Result<(), Failure> {
    let address = serve(Options { data: Some(folder.join("joins")), ..Options::default() })?;
    let room = open_room(address).await?;
    let (_keep, at) = watch::channel(address);
    let start = Instant::now();
    let (inside, outcome) = lesson::join(&at, &room, 300).await;
    let all = start.elapsed().as_secs_f64();
    let p95 = outcome.joins.within(0.95);
    println!("300 join from one address: refused\t{}", 300 - inside.len());
    for name in others::ALL {
        let other = Other::start(relay, name)?;
        let start = Instant::now();
        let (inside, times) = other.join(300).await?;
        let theirs = start.elapsed().as_secs_f64();
        drop(inside);
        println!("300 join from one address: all in, s\t{all:.2}\t{name}\t{theirs:.2}");
        println!("300 join from one address: p95, ms\t{p95:.0}\t{name}\t{:.0}", times.within(0.95));
    }
    Ok(())
}

/// Rooms of at most 300, each with a teacher; every teacher says something at once, a few times.
async fn fan_out(pupils: usize) -> Result<Times, Failure> {
    let address = serve(Options::default())?;
    let (_keep, at) = watch::channel(address);
    let (said, _) = watch::channel(Some(Instant::now()));
    let mut teachers = Vec::new();
    let mut hearing = Vec::new();
    for _ in 0..pupils.div_ceil(300) {
        let room = open_room(address).await?;
        let (inside, _) = lesson::join(&at, &room, pupils.min(300)).await;
        teachers.push(lesson::teach(address, &room).await?);
        for (_, wire) in inside {
            hearing.push(tokio::spawn(hear(wire, said.subscribe())));
        }
    }
    // Views of who came in have gone round by then.
    tokio::time::sleep(Duration::from_secs(2)).await;
    for round in 0..20 {
        let _ = said.send(Some(Instant::now()));
        for teacher in &mut teachers {
            lesson::lead(teacher, Command::Eyes { here: round % 2 == 0 }).await?;
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    let _ = said.send(None);
    let mut times = Times::default();
    for one in hearing {
        times.join(one.await?);
    }
    Ok(times)
}

/// How long after a teacher said something it is here, each time, until nothing is said any more.
async fn hear(mut wire: Wire, said: watch::Receiver<Option<Instant>>) -> Times {
    let mut times = Times::default();
    let mut over = said.clone();
    let mut eyes = true;
    loop {
        let wanted = eyes;
        let seen = |down| matches!(down, Down::Pupil(view) if view.eyes == wanted).then_some(());
        tokio::select! {
            heard = wire.hear_until(seen) => if heard.is_err() { return times },
            _ = over.wait_for(Option::is_none) => return times,
        }
        let at = *said.borrow();
        times.extend(at.map(|at| at.elapsed()));
        eyes = !eyes;
    }
}

/// The floor: a loop that passes a text of the same length on to everybody, and does nothing else.
async fn raw_fan_out(pupils: usize) -> Result<Times, Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let (relay, _) = broadcast::channel::<Utf8Bytes>(64);
    let accepting = {
        let relay = relay.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mut texts = relay.subscribe();
                tokio::spawn(async move {
                    let _ = stream.set_nodelay(true);
                    let Ok(mut socket) = tokio_tungstenite::accept_async(stream).await else { return };
                    while let Ok(text) = texts.recv().await {
                        if socket.send(Message::Text(text)).await.is_err() {
                            return;
                        }
                    }
                });
            }
        })
    };
    let start = Instant::now();
    let mut hearing = Vec::new();
    for _ in 0..pupils {
        let stream = tokio::net::TcpStream::connect(address).await?;
        let (mut socket, _) = tokio_tungstenite::client_async(format!("ws://{address}/"), stream).await?;
        hearing.push(tokio::spawn(async move {
            let mut times = Times::default();
            while let Some(Ok(Message::Text(text))) = socket.next().await {
                let Some(at) = text.split(' ').next().and_then(|word| word.parse().ok()) else { break };
                times.add(start.elapsed().saturating_sub(Duration::from_nanos(at)));
            }
            times
        }));
    }
    while relay.receiver_count() < pupils {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    for _ in 0..20 {
        // As long as the view of a pupil in a short lesson.
        let text = format!("{} {}", start.elapsed().as_nanos(), "x".repeat(VIEW));
        let _ = relay.send(text.into());
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    let _ = relay.send("end".into());
    accepting.abort();
    let mut times = Times::default();
    for one in hearing {
        times.join(one.await?);
    }
    Ok(times)
}

/// What ten thousand pupils who do nothing cost the server, or as many as this machine lets in.
async fn memory(program: &Path, folder: &Path, relay: &Path) -> Result<(), Failure> {
    let server = Process::in_folder(program, &folder.join("memory"))?;
    server.ready().await?;
    let (_keep, at) = watch::channel(server.address);
    let before = server.memory().unwrap_or_default();
    let mut all = Vec::new();
    while all.len() < 10_000 {
        let room = open_room(server.address).await?;
        let (inside, outcome) = lesson::join(&at, &room, 400).await;
        all.extend(inside);
        if !outcome.troubles.is_empty() {
            break;
        }
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    let grown = server.memory().unwrap_or_default().saturating_sub(before);
    let (count, ours) = (all.len(), grown as f64 / all.len() as f64);
    drop((all, server));
    for name in others::ALL {
        let other = Other::start(relay, name)?;
        let before = other.memory();
        let mut all = Vec::new();
        while all.len() < count {
            all.extend(other.join(400.min(count - all.len())).await?.0);
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
        let theirs = other.memory().saturating_sub(before) as f64 / count as f64;
        println!("memory of each of {count} idle pupils, kB\t{ours:.1}\t{name}\t{theirs:.1}");
    }
    Ok(())
}
