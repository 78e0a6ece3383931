//! The disk is full, and then it isn't.

mod common;

use common::Folder;
use load::{Wire, ask, lesson, open_room};
use server::store::SqliteLog;
use server::{Options, Site};
use session::wire::{Command, Down, Event, Opened, Refusal, Up};
use session::{Log, What};
use tokio::sync::oneshot;

async fn join(server: std::net::SocketAddr, room: &Opened) -> Wire {
    let mut wire = Wire::connect(server).await.unwrap();
    wire.say(&Up::Join { door: room.secret.clone(), nickname: None, avatar: vec![], id: None }).await.unwrap();
    wire.hear_until(|down| matches!(down, Down::Joined { .. }).then_some(())).await.unwrap();
    wire
}

/// Sends so many events after `through`; the last one that is acknowledged, or why not.
async fn send(wire: &mut Wire, through: u64, count: usize) -> Result<u64, Refusal> {
    let events = vec![Event::Did { step: "A".repeat(64) }; count];
    wire.say(&Up::Events { first: through + 1, events }).await.unwrap();
    wire.hear_until(|down| match down {
        Down::Taken { through } => Some(Ok(through)),
        Down::Refused { why, .. } => Some(Err(why)),
        _ => None,
    })
    .await
    .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_finds_no_place_is_not_acknowledged_and_goes_on_when_there_is_place() {
    let folder = Folder::new("full");
    let listener = server::bind(0).unwrap();
    let address = listener.local_addr().unwrap();
    let site = Site::from_files([("index.html".to_owned(), "<!doctype html>".into())]);
    let options = Options { data: Some(folder.data()), pages: Some(200), ..Options::default() };
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(server::run(listener, site.into(), options, async { drop(stopped.await) }));
    let ready = async || ask(address, "GET", "/readyz", &[], "").await.unwrap();
    let (first, second) = (open_room(address).await.unwrap(), open_room(address).await.unwrap());
    let (mut one, mut other) = (join(address, &first).await, join(address, &second).await);
    assert_eq!(ready().await.status, 200);

    // Both rooms share the disk until it is full.
    let (mut kept, mut others) = (0, 0);
    let full = loop {
        others = send(&mut other, others, 20).await.unwrap_or(others);
        match send(&mut one, kept, 20).await {
            Ok(through) => kept = through,
            Err(why) => break why,
        }
        assert!(kept < 10_000, "it is never full");
    };
    assert!(full == Refusal::NoDisk && kept > 100, "{full:?} after {kept}");
    let answer = ready().await;
    assert!(answer.status == 503 && answer.body.contains("no space"), "{answer:?}");
    let plan = r#"{"v":1,"m":{"plan":{"lesson":"a","steps":[{"talk":{"question":"b"}}],"early":[]}}}"#;
    let mut refused = None;
    for _ in 0..100 {
        let answer = ask(address, "POST", "/api/rooms", &[], plan).await.unwrap();
        if answer.status != 201 {
            refused = Some((answer.status, answer.body.contains("no_disk")));
            break;
        }
    }
    assert_eq!(refused, Some((507, true)), "no room is opened that would be lost");
    // Who is inside still is, and what is small may still find a place; nothing is said that isn't there.
    for _ in 0..5 {
        kept = send(&mut one, kept, 64).await.unwrap_or(kept);
    }
    let on_disk = |folder: &Folder| {
        let log = SqliteLog::look(&folder.data()).unwrap();
        let last = |room| log.read(room).unwrap().iter().filter_map(|fact| fact.what.seq()).max().unwrap_or_default();
        let mut all: Vec<u64> = log.rooms().unwrap().into_iter().map(last).filter(|last| *last > 0).collect();
        all.sort_unstable();
        all
    };
    let mut acknowledged = vec![kept, others];
    acknowledged.sort_unstable();
    assert_eq!(on_disk(&folder), acknowledged);

    // The other class is done: what it leaves is place for this one, which never left.
    let mut teacher = lesson::teach(address, &second).await.unwrap();
    lesson::lead(&mut teacher, Command::Wipe).await.unwrap();
    teacher.hear_until(|down| matches!(down, Down::Refused { why: Refusal::NoRoom, .. }).then_some(())).await.unwrap();
    let mut tries = 0;
    while ready().await.status != 200 {
        tries += 1;
        assert!(tries < 200, "it never gets ready again");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    for _ in 0..5 {
        kept = send(&mut one, kept, 20).await.unwrap();
    }
    drop(stop);
    running.await.unwrap().unwrap();
    assert_eq!(on_disk(&folder), [kept]);
    let log = SqliteLog::look(&folder.data()).unwrap();
    let rooms = log.rooms().unwrap();
    let mut seqs = rooms.into_iter().flat_map(|room| log.read(room).unwrap()).filter_map(|fact| match fact.what {
        What::Did { seq, .. } => Some(seq),
        _ => None,
    });
    assert!((1..=kept).all(|seq| seqs.next() == Some(seq)), "once each, in order");
}
