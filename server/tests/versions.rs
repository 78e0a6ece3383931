//! What servers and pages of before wrote and said is understood for ever.
//!
//! `golden/rooms_1.db` is a database as the first version wrote it, and `golden/rooms_1.json` what that version said of
//! it. `RECORD=PROGRAM cargo test -p server --test versions record` records another one, with a server of then.

mod common;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use common::Folder;
use load::{Process, Wire, ask};
use serde_json::{Value, json};
use server::store::SqliteLog;
use server::{Clock, Options, Site};
use session::Log;
use session::wire::{Command, Event, Role, Up};
use tokio_tungstenite::tungstenite::Message;

/// As a page of the first version asks for a room, and comes in.
const OPEN: &str = r#"{"v":1,"m":{"plan":{"lesson":"first","steps":[{"work":{"challenge":"lamp","level":null}},{"talk":{"question":"why"}},{"cards":{"question":"again","options":3}},{"work":{"challenge":"pump","level":"builder"}}],"early":["lantern"]},"key":null}}"#;
const WORK: &str = r#"{"v":1,"m":{"kind":"events","first":1,"events":[{"kind":"began","step":0,"challenge":"lamp","level":"explorer","params_hash":"00ff","seed":7},{"kind":"did","step":"AQID"},{"kind":"took_back","left":0},{"kind":"did","step":"BAUG"},{"kind":"delivered","solved":true,"unmet":[],"properties":[["parts",3.5]],"occupation":"monteur"},{"kind":"card","question":"again","choice":2},{"kind":"help","wanted":true}]}}"#;

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn recorded() -> Value {
    serde_json::from_str(&std::fs::read_to_string(golden("rooms_1.json")).unwrap()).unwrap()
}

/// Comes in as a page of the first version does: number and token.
async fn join(server: SocketAddr, door: &str) -> (Wire, u64, String) {
    let mut wire = Wire::connect(server).await.unwrap();
    let text = format!(r#"{{"v":1,"m":{{"kind":"join","door":"{door}","nickname":null,"avatar":[1,2]}}}}"#);
    wire.say_raw(Message::text(text)).await.unwrap();
    let joined = until(&mut wire, "joined").await;
    (wire, joined["pupil"].as_u64().unwrap(), joined["token"].as_str().unwrap().to_owned())
}

/// The next message of a kind, as it was written.
async fn until(wire: &mut Wire, kind: &str) -> Value {
    loop {
        let text = wire.hear_text().await.unwrap();
        let mut message: Value = serde_json::from_str(&text).unwrap();
        if message["m"]["kind"] == kind {
            return message["m"].take();
        }
    }
}

async fn work(wire: &mut Wire) {
    wire.say_raw(Message::text(WORK)).await.unwrap();
    assert_eq!(until(wire, "taken").await["through"], 7);
}

async fn open(server: SocketAddr) -> Value {
    let answer = ask(server, "POST", "/api/rooms", &[], OPEN).await.unwrap();
    assert_eq!(answer.status, 201, "{}", answer.body);
    serde_json::from_str::<Value>(&answer.body).unwrap()["m"].take()
}

/// What a page of before would miss: what is in `old` and not the same in `new`. More may be there.
fn missing(old: &Value, new: &Value, at: &str) -> Vec<String> {
    // These are about who is connected and about time.
    if ["n", "here", "joining", "present", "quiet", "left"].iter().any(|name| at.ends_with(&format!(".{name}"))) {
        return Vec::new();
    }
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => old
            .iter()
            .flat_map(|(name, value)| {
                missing(value, new.get(name).unwrap_or(&json!("nothing")), &format!("{at}.{name}"))
            })
            .collect(),
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            old.iter().zip(new).flat_map(|(old, new)| missing(old, new, &format!("{at}[]"))).collect()
        }
        _ if at.ends_with(".help") && old.is_null() == new.is_null() => Vec::new(),
        _ if old == new => Vec::new(),
        _ => vec![format!("{at}: {old} became {new}")],
    }
}

fn serve(data: PathBuf, at: u64) -> SocketAddr {
    let listener = server::bind(0).unwrap();
    let address = listener.local_addr().unwrap();
    let site = Site::from_files([("index.html".to_owned(), "<!doctype html>".into())]);
    let options = Options { data: Some(data), clock: Clock::new(move || at), ..Options::default() };
    tokio::spawn(server::run(listener, site.into(), options, std::future::pending()));
    address
}

#[tokio::test]
async fn a_database_of_the_first_version_goes_on() {
    let (folder, recorded) = (Folder::new("versions"), recorded());
    std::fs::create_dir_all(folder.data()).unwrap();
    std::fs::copy(golden("rooms_1.db"), folder.data().join("rooms.db")).unwrap();
    let server = serve(folder.data(), recorded["at"].as_u64().unwrap());
    let token = |who: &str| recorded[who]["token"].as_str().unwrap().to_owned();

    let mut teacher = Wire::connect(server).await.unwrap();
    teacher.say(&Up::Resume { role: Role::Teacher, token: token("teacher") }).await.unwrap();
    let view = until(&mut teacher, "teacher").await;
    assert_eq!(missing(&recorded["teacher"]["view"], &view, "teacher"), [""; 0]);

    let mut pupil = Wire::connect(server).await.unwrap();
    pupil.say(&Up::Resume { role: Role::Pupil, token: token("pupil") }).await.unwrap();
    assert_eq!(until(&mut pupil, "joined").await["through"], 7);
    let view = until(&mut pupil, "pupil").await;
    assert_eq!(missing(&recorded["pupil"]["view"], &view, "pupil"), [""; 0]);
    pupil.say(&Up::Events { first: 8, events: vec![Event::Did { step: "AA".into() }] }).await.unwrap();
    assert_eq!(until(&mut pupil, "taken").await["through"], 8);
}

#[tokio::test]
async fn a_page_of_the_first_version_takes_part() {
    let folder = Folder::new("old-page");
    let server = serve(folder.data(), 1_800_000_000_000);
    let room = open(server).await;
    let (mut wire, pupil, token) = join(server, room["secret"].as_str().unwrap()).await;
    work(&mut wire).await;
    // Everything that a page of then reads is there, under the same name.
    let view = until(&mut wire, "pupil").await;
    let old = recorded();
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for name in names(&old["pupil"]["view"]) {
        assert!(names(&view).contains(&name), "{name}");
    }
    assert_eq!(pupil, 1);
    let text = format!(r#"{{"v":1,"m":{{"kind":"resume","role":"pupil","token":"{token}"}}}}"#);
    let mut again = Wire::connect(server).await.unwrap();
    again.say_raw(Message::text(text)).await.unwrap();
    assert_eq!(until(&mut again, "joined").await["through"], 7);
}

/// Records what the others compare with, where `RECORD` names a server of then.
#[tokio::test]
async fn record() {
    let Ok(program) = std::env::var("RECORD") else { return };
    let folder = Folder::new("record");
    let mut server = Process::start(Path::new(&program), &folder.0.join("site"), &folder.data(), &[]).unwrap();
    server.ready().await.unwrap();
    let room = open(server.address).await;
    let (secret, teachers) = (room["secret"].as_str().unwrap(), room["token"].as_str().unwrap());
    let mut teacher = Wire::connect(server.address).await.unwrap();
    teacher.say(&Up::Resume { role: Role::Teacher, token: teachers.into() }).await.unwrap();
    let (mut one, _, token) = join(server.address, secret).await;
    let (_two, two, _) = join(server.address, secret).await;
    let (mut three, ..) = join(server.address, secret).await;
    let (_four, four, _) = join(server.address, secret).await;
    work(&mut one).await;
    work(&mut three).await;
    three.say(&Up::ForgetMe).await.unwrap();
    let (two, four) = (u16::try_from(two).unwrap(), u16::try_from(four).unwrap());
    let commands = [
        Command::Begin,
        Command::Open { step: 3, open: true },
        Command::Rename { pupil: two },
        Command::Remove { pupil: four },
        Command::SeatCode { pupil: two },
        Command::Timer { minutes: Some(10) },
        Command::Pause { paused: true },
        Command::Pause { paused: false },
        Command::Say { message: Some("well-done".into()) },
        Command::Poll { question: Some(("again".into(), 3)) },
        Command::Invite { role: Role::Board },
        Command::Approval { asked: true },
        Command::Show { shown: session::wire::Shown::Replay { pupil: 1, challenge: "lamp".into() } },
        Command::Eyes { here: true },
    ];
    for command in commands {
        teacher.say(&Up::Do { id: 1, command }).await.unwrap();
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let latest = async |wire: &mut Wire, kind: &str| {
        let mut view = until(wire, kind).await;
        while view["eyes"] != true || (kind == "teacher" && view["pupils"].as_array().unwrap().len() != 3) {
            view = until(wire, kind).await;
        }
        view
    };
    let teachers_view = latest(&mut teacher, "teacher").await;
    let pupils_view = latest(&mut one, "pupil").await;
    std::fs::create_dir_all(golden("")).unwrap();
    let _ = std::fs::remove_file(golden("rooms_1.db"));
    let backup = std::process::Command::new(&program)
        .args(["backup".as_ref(), golden("rooms_1.db").as_os_str(), "--data".as_ref(), folder.data().as_os_str()])
        .status()
        .unwrap();
    assert!(backup.success());
    server.stop().unwrap();
    let log = SqliteLog::look(&folder.data()).unwrap();
    let facts = log.read(log.rooms().unwrap()[0]).unwrap();
    let said = json!({
        "at": facts.last().unwrap().at,
        "teacher": { "token": teachers, "view": teachers_view },
        "pupil": { "token": token, "view": pupils_view },
    });
    std::fs::write(golden("rooms_1.json"), format!("{said:#}\n")).unwrap();
}
