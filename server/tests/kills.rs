//! The server is killed, and stopped, while a class works.

mod common;

use std::time::Duration;

use common::{Folder, start};
use load::{check, lesson, open_room};
use server::store::SqliteLog;
use session::{Log, recover};
use tokio::sync::watch;

const KILLS: usize = 50;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_by_fifty_kills() {
    let folder = Folder::new("kills");
    let mut server = start(&folder, &[]);
    server.ready().await.unwrap();
    let room = open_room(server.address).await.unwrap();
    let (address, at) = watch::channel(server.address);
    let (stop, stopped) = watch::channel(false);
    let class = {
        let room = room.clone();
        tokio::spawn(async move { lesson::work(at, &room, 20, Duration::from_millis(20), stopped).await })
    };
    let mut slowest = Duration::ZERO;
    for kill in 0..KILLS {
        tokio::time::sleep(Duration::from_millis(100 + (kill as u64 * 37) % 150)).await;
        server.kill().unwrap();
        // What is on disk now must be what the next one goes on with.
        let before = fingerprints(&folder);
        server = start(&folder, &[]);
        slowest = slowest.max(server.ready().await.unwrap());
        for fingerprint in before {
            let line = server.journal.recv_timeout(Duration::from_secs(5)).unwrap();
            assert!(line.contains(&fingerprint), "{line} is not {fingerprint}");
        }
        address.send(server.address).unwrap();
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    stop.send(true).unwrap();
    let outcome = class.await.unwrap();
    server.stop().unwrap();
    let log = SqliteLog::look(&folder.data()).unwrap();
    let rooms = log.rooms().unwrap();
    assert_eq!(rooms.len(), 1);
    let facts = log.read(rooms[0]).unwrap();
    assert_eq!(recover(rooms[0], &facts).unwrap().pupils().count(), 20, "somebody came in twice");
    assert_eq!(outcome.troubles, [""; 0]);
    assert_eq!(check(&outcome.ledgers, &facts), [""; 0]);
    let acknowledged: u64 = outcome.ledgers.iter().map(|ledger| ledger.acknowledged).sum();
    let returns: u32 = outcome.ledgers.iter().map(|ledger| ledger.returns).sum();
    assert!(acknowledged > 500 && returns > 200, "{acknowledged} acknowledged, {returns} returns: too little happened");
    println!("{acknowledged} events acknowledged, {returns} returns, ready again within {slowest:?}");
}

fn fingerprints(folder: &Folder) -> Vec<String> {
    let log = SqliteLog::look(&folder.data()).unwrap();
    let rooms = log.rooms().unwrap();
    rooms.into_iter().map(|room| recover(room, &log.read(room).unwrap()).unwrap().fingerprint()).collect()
}
