//! A class behind a network that lets no WebSocket through, with a server that dies in the middle of it.

mod common;

use std::time::Duration;

use common::{Folder, start};
use load::{Pupil, Rule, Way, check, lesson, open_room, proxy};
use server::store::SqliteLog;
use session::{Log, recover};
use tokio::sync::watch;

const PUPILS: usize = 12;

/// Everybody works by `expected`, before and after the server is killed, and nothing that was acknowledged is lost.
async fn behind(rule: Rule, expected: Way) {
    let folder = Folder::new(&format!("detour-{rule:?}"));
    let mut server = start(&folder, &[]);
    server.ready().await.unwrap();
    let room = open_room(server.address).await.unwrap();
    let (address, at) = watch::channel(server.address);
    let (_keep, network) = watch::channel(proxy(at, rule).await.unwrap());
    let class = (0..PUPILS)
        .map(|_| {
            let pupil = Pupil::new(network.clone(), &room.secret);
            // On a page it is four seconds; a machine that is busy must not be taken for a network that says nothing.
            Pupil { patience: Duration::from_secs(3), ..pupil }
        })
        .collect();
    let (stop, stopped) = watch::channel(false);
    let class = tokio::spawn(lesson::work_as(class, Duration::from_millis(100), stopped));
    tokio::time::sleep(Duration::from_secs(9)).await;
    server.kill().unwrap();
    server = start(&folder, &[]);
    server.ready().await.unwrap();
    address.send(server.address).unwrap();
    tokio::time::sleep(Duration::from_secs(6)).await;
    stop.send(true).unwrap();
    let outcome = class.await.unwrap();
    server.stop().unwrap();
    let log = SqliteLog::look(&folder.data()).unwrap();
    let room = log.rooms().unwrap()[0];
    let facts = log.read(room).unwrap();
    assert_eq!(outcome.troubles, [""; 0]);
    assert_eq!(check(&outcome.ledgers, &facts), [""; 0]);
    assert_eq!(recover(room, &facts).unwrap().pupils().count(), PUPILS);
    assert_eq!(outcome.ways, [expected; PUPILS]);
    for ledger in &outcome.ledgers {
        assert!(ledger.acknowledged > 20 && ledger.returns > 0, "{rule:?}: {ledger:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_websockets_are_refused_a_stream_does() {
    behind(Rule::Refuses, Way::Stream).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_is_answered_a_stream_does() {
    behind(Rule::Hangs, Way::Stream).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_answers_are_kept_back_polls_do() {
    behind(Rule::Buffers, Way::Poll).await;
}
