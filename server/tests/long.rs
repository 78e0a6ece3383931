//! Two minutes of a lesson with three hundred pupils, each doing something twice a second.

mod common;

use std::time::Duration;

use common::{Folder, start};
use load::{check, lesson, open_room};
use server::store::SqliteLog;
use session::Log;
use session::wire::{Command, Down};
use tokio::sync::watch;

const PUPILS: usize = 300;
/// In kilobytes.
const MOST_MEMORY: u64 = 200 * 1024;

#[tokio::test(flavor = "multi_thread")]
async fn a_lesson_of_three_hundred_loses_nothing_and_stays_small() {
    let folder = Folder::new("long");
    let mut server = start(&folder, &[]);
    server.ready().await.unwrap();
    let room = open_room(server.address).await.unwrap();
    let (_keep, at) = watch::channel(server.address);
    let (stop, stopped) = watch::channel(false);
    let mut teacher = lesson::teach(server.address, &room).await.unwrap();
    lesson::lead(&mut teacher, Command::Begin).await.unwrap();
    let class = tokio::spawn(async move { lesson::work(at, &room, PUPILS, Duration::from_millis(500), stopped).await });
    let mut most = 0;
    let mut views = 0;
    let watching = async {
        loop {
            let seen = |down: Down| matches!(down, Down::Teacher(_)).then_some(());
            if teacher.hear_until(seen).await.is_err() {
                return;
            }
            views += 1;
        }
    };
    let minutes = async {
        for _ in 0..24 {
            tokio::time::sleep(Duration::from_secs(5)).await;
            most = most.max(server.memory().unwrap_or_default());
        }
    };
    tokio::select! {
        () = watching => panic!("the teacher was left alone"),
        () = minutes => {}
    }
    stop.send(true).unwrap();
    let outcome = class.await.unwrap();
    server.stop().unwrap();
    assert_eq!(outcome.troubles, [""; 0]);
    let log = SqliteLog::look(&folder.data()).unwrap();
    let facts = log.read(log.rooms().unwrap()[0]).unwrap();
    assert_eq!(check(&outcome.ledgers, &facts), [""; 0]);
    assert!(outcome.ledgers.iter().all(|ledger| ledger.returns == 0), "somebody was thrown out");
    let least = outcome.ledgers.iter().map(|ledger| ledger.acknowledged).min().unwrap();
    assert!(least > 60 && views > 60, "somebody was heard only {least} times, the teacher shown {views} views");
    assert!(most < MOST_MEMORY, "{most} kB");
    println!("{} events kept, at least {least} of each, {views} views, at most {most} kB", facts.len());
}
