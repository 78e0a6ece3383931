//! What is kept, what is not, and when it goes.

mod common;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use common::{Folder, start};
use load::{Wire, ask, lesson, open_room};
use server::store::{OLDEST_SQLITE, SqliteLog, sqlite_version};
use server::{Clock, Options, Site};
use session::wire::{Command, Down, Event, Up};
use session::{Log, limits::DAY};
use tokio::sync::oneshot;

/// Where these bytes stand in the files of a folder.
fn found(folder: &Path, marks: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    for file in folder.read_dir().unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        for mark in marks {
            if bytes.windows(mark.len()).any(|window| window == mark.as_bytes()) {
                all.push(format!("{mark} in {}", path.display()));
            }
        }
    }
    all
}

async fn work(server: std::net::SocketAddr, door: &str, mark: &str) -> Wire {
    let mut wire = Wire::connect_with(
        server,
        &[
            ("origin", &format!("http://{server}")),
            ("user-agent", "MarkOfABrowser/1.0"),
            ("x-forwarded-for", "203.0.113.77"),
        ],
    )
    .await
    .unwrap();
    wire.say(&Up::Join { door: door.into(), nickname: None, avatar: vec![], id: None }).await.unwrap();
    wire.hear_until(|down| matches!(down, Down::Joined { .. }).then_some(())).await.unwrap();
    let events = (0..50).map(|_| Event::Did { step: mark.into() }).collect();
    wire.say(&Up::Events { first: 1, events }).await.unwrap();
    wire.hear_until(|down| matches!(down, Down::Taken { through: 50 }).then_some(())).await.unwrap();
    wire
}

#[test]
fn the_database_is_the_one_that_loses_nothing() {
    assert!(sqlite_version() >= OLDEST_SQLITE);
    let folder = Folder::new("identity");
    let log = SqliteLog::open(&folder.data()).unwrap();
    let expected = [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("mmap_size", "0"),
        ("secure_delete", "1"),
        ("busy_timeout", "5000"),
    ];
    for (name, value) in expected {
        assert_eq!(log.setting(name).as_deref(), Ok(value), "{name}");
    }
    let second = SqliteLog::open(&folder.data()).unwrap_err();
    assert!(second.contains("another server"), "{second}");
}

#[test]
fn a_newer_or_foreign_or_damaged_database_is_refused() {
    let open = |name: &str, sql: &str| {
        let folder = Folder::new(name);
        drop(SqliteLog::open(&folder.data()).unwrap());
        rusqlite::Connection::open(folder.data().join("rooms.db")).unwrap().execute_batch(sql).unwrap();
        SqliteLog::open(&folder.data()).map(drop)
    };
    assert_eq!(open("same", ""), Ok(()));
    let newer = open("newer", "PRAGMA user_version = 99").unwrap_err();
    assert!(newer.contains("newer version"), "{newer}");
    let foreign = open("foreign", "PRAGMA application_id = 1").unwrap_err();
    assert!(foreign.contains("another program"), "{foreign}");
    let folder = Folder::new("damaged");
    drop(SqliteLog::open(&folder.data()).unwrap());
    let path = folder.data().join("rooms.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(0xa5);
    std::fs::write(&path, bytes).unwrap();
    assert!(SqliteLog::open(&folder.data()).is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_tells_who_or_where_somebody_is() {
    let folder = Folder::new("inventory");
    let mut server = start(&folder, &[]);
    server.ready().await.unwrap();
    let room = open_room(server.address).await.unwrap();
    let _wire = work(server.address, &room.secret, "VisibleStep").await;
    let mut teacher = lesson::teach(server.address, &room).await.unwrap();
    lesson::lead(&mut teacher, Command::Say { message: Some("Free text of a teacher".into()) }).await.unwrap();
    teacher.hear_until(|down| matches!(down, Down::Refused { .. }).then_some(())).await.unwrap();
    let copy = folder.data().join("copy.db");
    let backup = std::process::Command::new(env!("CARGO_BIN_EXE_server"))
        .args(["backup".as_ref(), copy.as_os_str(), "--data".as_ref(), folder.data().as_os_str()])
        .output()
        .unwrap();
    assert!(backup.status.success(), "{}", String::from_utf8_lossy(&backup.stderr));
    server.stop().unwrap();
    // The test can find what is there.
    assert!(found(&folder.data(), &["VisibleStep"]).iter().any(|place| place.contains("copy.db")));
    let marks = ["MarkOfABrowser", "203.0.113.77", "127.0.0.1", "Free text", &room.token];
    assert_eq!(found(&folder.data(), &marks), [""; 0]);
    let journal: String = server.journal.try_iter().collect();
    assert!(journal.contains("stopped"), "{journal}");
    for mark in [&marks[..], &["VisibleStep", &room.code, &room.secret]].concat() {
        assert!(!journal.contains(mark), "{mark} in the journal: {journal}");
    }
    // A copy is a database of its own, from which a server goes on.
    let restored = Folder::new("restored");
    std::fs::create_dir_all(restored.data()).unwrap();
    std::fs::copy(&copy, restored.data().join("rooms.db")).unwrap();
    assert_eq!(SqliteLog::open(&restored.data()).unwrap().rooms().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_leaves_no_byte() {
    let folder = Folder::new("retention");
    let ahead = Arc::new(AtomicU64::new(0));
    let (later, clock) = (Arc::clone(&ahead), Clock::default());
    let clock = Clock::new(move || clock.now() + later.load(Ordering::Relaxed));
    let now = clock.clone();
    let options = Options { data: Some(folder.data()), clock, ..Options::default() };
    let listener = server::bind(0).unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let site = Site::from_files([("index.html".to_owned(), "page".into())]);
    let running = tokio::spawn(server::run(listener, site.into(), options, async { drop(stopped.await) }));
    let kept = open_room(address).await.unwrap();
    let _kept = work(address, &kept.secret, "StepThatStays").await;
    let gone = async |marks: &[&str]| {
        let until = Instant::now() + Duration::from_secs(20);
        while !found(&folder.data(), marks).is_empty() {
            assert!(Instant::now() < until, "{:?}", found(&folder.data(), marks));
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    // Who asks to be forgotten is.
    let mut wire = work(address, &kept.secret, "StepOfOneWhoLeaves").await;
    wire.say(&Up::ForgetMe).await.unwrap();
    gone(&["StepOfOneWhoLeaves"]).await;
    // Wiped now.
    let wiped = open_room(address).await.unwrap();
    let _wire = work(address, &wiped.secret, "StepThatIsWiped").await;
    let mut teacher = lesson::teach(address, &wiped).await.unwrap();
    lesson::lead(&mut teacher, Command::Wipe).await.unwrap();
    gone(&["StepThatIsWiped", &wiped.secret]).await;
    // Over after a day.
    let closed = open_room(address).await.unwrap();
    let _wire = work(address, &closed.secret, "StepThatExpires").await;
    let mut teacher = lesson::teach(address, &closed).await.unwrap();
    lesson::lead(&mut teacher, Command::Close { keep_days: 1 }).await.unwrap();
    let at =
        teacher.hear_until(|down| if let Down::Teacher(view) = down { view.deleted_at } else { None }).await.unwrap();
    assert!((DAY - 60_000..=DAY).contains(&(at - now.now())));
    ahead.store(DAY - 60_000, Ordering::Relaxed);
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(!found(&folder.data(), &["StepThatExpires"]).is_empty());
    ahead.store(DAY, Ordering::Relaxed);
    gone(&["StepThatExpires", &closed.secret]).await;
    assert!(!found(&folder.data(), &["StepThatStays"]).is_empty(), "what is not over stays");
    drop(stop);
    running.await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_is_quick_and_whoever_runs_it_can_see_how_it_is() {
    let folder = Folder::new("stop");
    let free = server::bind(0).unwrap().local_addr().unwrap().port();
    let mut server = start(&folder, &["--metrics", &free.to_string()]);
    server.ready().await.unwrap();
    assert_eq!(ask(server.address, "GET", "/livez", &[], "").await.unwrap().body, "alive\n");
    let room = open_room(server.address).await.unwrap();
    let wire = work(server.address, &room.secret, "AA").await;
    let figures = ask(([127, 0, 0, 1], free).into(), "GET", "/metrics", &[], "").await.unwrap().body;
    for line in ["vakpoort_rooms 1", "vakpoort_connections 1", "vakpoort_facts_total 52"] {
        assert!(figures.lines().any(|one| one == line), "{line} is not in {figures}");
    }
    assert_eq!(ask(server.address, "GET", "/metrics", &[], "").await.unwrap().status, 404);
    let mut wires = vec![wire];
    for pupil in 0..100 {
        wires.push(work(server.address, &room.secret, &format!("Step{pupil}")).await);
    }
    let stopping = tokio::task::spawn_blocking(move || (server.stop().unwrap(), server));
    for mut wire in wires {
        wire.hear_until(|down| matches!(down, Down::GoingAway { .. }).then_some(())).await.unwrap();
    }
    let (took, _server) = stopping.await.unwrap();
    assert!(took < Duration::from_secs(5), "{took:?}");
}
