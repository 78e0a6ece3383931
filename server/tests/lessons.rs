//! What a class and its teacher meet, over real sockets.

mod common;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use load::{Wire, ask, lesson, open_room};
use server::{Clock, Limits, Options, Site};
use session::wire::{Command, Down, Event, Opened, Phase, Refusal, Role, Up, write};
use tokio::sync::{oneshot, watch};
use tokio_tungstenite::tungstenite::Message;

/// A server in this process: its deadlines and its clock can be set.
struct Inside {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    done: Option<tokio::task::JoinHandle<Result<(), String>>>,
    /// How far its clock is ahead, in milliseconds.
    ahead: Arc<AtomicI64>,
}

impl Inside {
    fn start(set: impl FnOnce(&mut Options)) -> Self {
        let ahead = Arc::new(AtomicI64::new(0));
        let (here, clock) = (Arc::clone(&ahead), Clock::default());
        let clock = Clock::new(move || clock.now().saturating_add_signed(here.load(Ordering::Relaxed)));
        let mut options = Options { clock, ..Options::default() };
        set(&mut options);
        let site = Site::from_files([("index.html".to_owned(), "<!doctype html><p>page".into())]);
        let listener = server::bind(0).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let stopped = async { drop(stopped.await) };
        let done = Some(tokio::spawn(server::run(listener, site.into(), options, stopped)));
        Self { address, stop: Some(stop), done, ahead }
    }

    async fn stop(&mut self) {
        drop(self.stop.take());
        if let Some(done) = self.done.take() {
            done.await.unwrap().unwrap();
        }
    }
}

async fn join(server: SocketAddr, room: &Opened) -> (Wire, u16, String) {
    let mut wire = Wire::connect(server).await.unwrap();
    let door = room.code.clone();
    wire.say(&Up::Join { door, nickname: None, avatar: vec![], id: None }).await.unwrap();
    let found = |down| match down {
        Down::Joined { pupil, token, .. } => Some((pupil, token)),
        _ => None,
    };
    let (pupil, token) = wire.hear_until(found).await.unwrap();
    (wire, pupil, token)
}

async fn refused(wire: &mut Wire) -> Refusal {
    wire.hear_until(|down| match down {
        Down::Refused { why, .. } => Some(why),
        _ => None,
    })
    .await
    .unwrap()
}

/// Until the server closes this connection; why it could not be read any more.
async fn end(wire: &mut Wire) -> String {
    loop {
        if let Err(error) = wire.hear().await {
            return error.to_string();
        }
    }
}

fn did(step: &str) -> Event {
    Event::Did { step: step.into() }
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_come_in_from_one_address() {
    let server = Inside::start(|_| {});
    let room = open_room(server.address).await.unwrap();
    let (_keep, at) = watch::channel(server.address);
    let (inside, outcome) = lesson::join(&at, &room, 300).await;
    assert_eq!((inside.len(), outcome.troubles), (300, Vec::<String>::new()));
    let mut teacher = lesson::teach(server.address, &room).await.unwrap();
    let start = Instant::now();
    lesson::lead(&mut teacher, Command::Begin).await.unwrap();
    for (_, mut wire) in inside {
        wire.hear_until(|down| matches!(down, Down::Pupil(view) if view.phase == Phase::Running).then_some(()))
            .await
            .unwrap();
    }
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_teacher_leads_and_pupils_see_it() {
    let server = Inside::start(|_| {});
    let room = open_room(server.address).await.unwrap();
    let mut teacher = lesson::teach(server.address, &room).await.unwrap();
    let (mut wire, pupil, token) = join(server.address, &room).await;
    wire.say(&Up::Events { first: 1, events: vec![did("AA"), Event::Help { wanted: true }] }).await.unwrap();
    let taken = wire.hear_until(|down| matches!(down, Down::Taken { through: 2 }).then_some(())).await;
    assert!(taken.is_ok());
    teacher
        .hear_until(|down| match down {
            Down::Teacher(view) => (view.pupils.first()?.help.is_some() && view.pupils[0].here).then_some(()),
            _ => None,
        })
        .await
        .unwrap();
    lesson::lead(&mut teacher, Command::SeatCode { pupil }).await.unwrap();
    let code = teacher
        .hear_until(|down| match down {
            Down::Seat { code, .. } => Some(code),
            _ => None,
        })
        .await
        .unwrap();
    let mut other = Wire::connect(server.address).await.unwrap();
    other.say(&Up::Seat { door: room.code.clone(), seat: code }).await.unwrap();
    other.hear_until(|down| matches!(down, Down::Joined { through: 2, .. }).then_some(())).await.unwrap();
    assert_eq!(refused(&mut wire).await, Refusal::Unknown);
    let mut back = Wire::connect(server.address).await.unwrap();
    back.say(&Up::Resume { role: Role::Pupil, token }).await.unwrap();
    assert_eq!(refused(&mut back).await, Refusal::Unknown);
    other.say(&Up::ForgetMe).await.unwrap();
    assert_eq!(refused(&mut other).await, Refusal::Unknown);
    teacher
        .hear_until(|down| matches!(down, Down::Teacher(view) if view.pupils.is_empty()).then_some(()))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_late_close_of_an_old_socket_leaves_the_new_one_alone() {
    let server = Inside::start(|options| {
        options.limits =
            Limits { heartbeat: Duration::from_millis(100), dead: Duration::from_millis(500), ..Limits::default() };
    });
    let room = open_room(server.address).await.unwrap();
    let mut teacher = lesson::teach(server.address, &room).await.unwrap();
    let (old, _, token) = join(server.address, &room).await;
    // The cable is out: nothing is read any more, and nothing says goodbye.
    let unplugged = old.into_stream().unwrap();
    let mut new = Wire::connect(server.address).await.unwrap();
    new.say(&Up::Resume { role: Role::Pupil, token }).await.unwrap();
    new.hear_until(|down| matches!(down, Down::Joined { .. }).then_some(())).await.unwrap();
    let here = |down: Down| match down {
        Down::Teacher(view) => view.pupils.first().map(|row| row.here),
        _ => None,
    };
    let until = Instant::now() + Duration::from_secs(2);
    while Instant::now() < until {
        // Both answer the heartbeats of the server while they are read.
        let _ = tokio::time::timeout(Duration::from_millis(50), new.hear_text()).await;
        if let Ok(Ok(text)) = tokio::time::timeout(Duration::from_millis(50), teacher.hear_text()).await {
            let view = session::wire::read::<Down>(text.as_bytes(), usize::MAX).unwrap();
            assert_ne!(here(view), Some(false), "the old socket took the new one along");
        }
    }
    new.say(&Up::Events { first: 1, events: vec![did("AA")] }).await.unwrap();
    new.hear_until(|down| matches!(down, Down::Taken { through: 1 }).then_some(())).await.unwrap();
    // By now the server gave the old one up.
    let mut byte = [0; 4096];
    let mut closed = false;
    for _ in 0..100 {
        unplugged.readable().await.unwrap();
        match unplugged.try_read(&mut byte) {
            Ok(0) => closed = true,
            Ok(_) => continue,
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => continue,
            Err(_) => closed = true,
        }
        break;
    }
    assert!(closed);
}

#[tokio::test]
async fn who_says_nothing_is_closed() {
    let short = Duration::from_millis(200);
    let server = Inside::start(|options| options.limits = Limits { first: short, ..Limits::default() });
    let mut silent = Wire::connect(server.address).await.unwrap();
    assert!(end(&mut silent).await.contains("1008"));
    // And so are five hundred that never finish their request.
    let mut halves = Vec::new();
    for _ in 0..500 {
        let stream = tokio::net::TcpStream::connect(server.address).await.unwrap();
        stream.try_write(b"GET /api/room HTTP/1.1\r\nhost:").unwrap();
        halves.push(stream);
    }
    let room = open_room(server.address).await.unwrap();
    join(server.address, &room).await;
    for mut half in halves {
        let mut rest = Vec::new();
        let read = tokio::io::AsyncReadExt::read_to_end(&mut half, &mut rest);
        let _ = tokio::time::timeout(Duration::from_secs(10), read).await.expect("it is closed");
    }
}

#[tokio::test]
async fn who_speaks_nonsense_or_too_fast_is_closed_and_others_go_on() {
    let server = Inside::start(|_| {});
    let room = open_room(server.address).await.unwrap();
    let (mut good, ..) = join(server.address, &room).await;
    let large = format!("{{\"v\":1,\"m\":{{\"kind\":\"ping\",\"x\":\"{}\"}}}}", "a".repeat(8 * 1024));
    let noise: Vec<u8> = (0..2000_u32).map(|number| (number * 7919 % 251) as u8).collect();
    let nonsense = [
        Message::text(large),
        Message::text("{}"),
        Message::text("{\"v\":1,\"m\":{\"kind\":\"dance\"}}"),
        Message::text("[".repeat(5000)),
        Message::binary(noise),
        Message::text("a".repeat(100_000)),
    ];
    for message in nonsense {
        let (mut bad, ..) = join(server.address, &room).await;
        bad.say_raw(message.clone()).await.unwrap();
        let start = Instant::now();
        end(&mut bad).await;
        assert!(start.elapsed() < Duration::from_secs(5), "{message:?}");
    }
    let (mut fast, ..) = join(server.address, &room).await;
    for _ in 0..10_000 {
        if fast.say(&Up::Ping).await.is_err() {
            break;
        }
    }
    end(&mut fast).await;
    let mut foreign = Wire::connect(server.address).await.unwrap();
    foreign.say_raw(Message::text("{\"v\":9,\"m\":{\"kind\":\"ping\"}}")).await.unwrap();
    assert_eq!(refused(&mut foreign).await, Refusal::Version);
    good.say(&Up::Events { first: 1, events: vec![did("AA")] }).await.unwrap();
    good.hear_until(|down| matches!(down, Down::Taken { through: 1 }).then_some(())).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_who_reads_nothing_disturbs_nobody() {
    let slow = Duration::from_millis(500);
    let server = Inside::start(|options| options.limits = Limits { slow, ..Limits::default() });
    let room = open_room(server.address).await.unwrap();
    let asleep = lesson::teach(server.address, &room).await.unwrap();
    let (_keep, at) = watch::channel(server.address);
    let (stop, stopped) = watch::channel(false);
    let class = lesson::work(at, &room, 60, Duration::from_millis(100), stopped);
    let rest = async {
        tokio::time::sleep(Duration::from_secs(8)).await;
        let _ = stop.send(true);
    };
    let (outcome, ()) = tokio::join!(class, rest);
    assert_eq!(outcome.troubles, [""; 0]);
    let least = outcome.ledgers.iter().map(|ledger| ledger.acknowledged).min().unwrap();
    assert!(least > 5, "somebody was heard only {least} times");
    // One who wakes up sees how it is now, not how it was.
    let mut awake = lesson::teach(server.address, &room).await.unwrap();
    lesson::lead(&mut awake, Command::Begin).await.unwrap();
    awake
        .hear_until(|down| matches!(down, Down::Teacher(view) if view.phase == Phase::Running).then_some(()))
        .await
        .unwrap();
    drop(asleep);
}

/// Up by POST, down by long polls.
struct Polled {
    server: SocketAddr,
    connection: String,
    waiting: Vec<Down>,
}

impl Polled {
    async fn connect(server: SocketAddr, first: &Up) -> Self {
        let answer = ask(server, "POST", "/api/connect", &[], &write(first)).await.unwrap();
        let given: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        let connection = given["m"]["connection"].as_str().unwrap().to_owned();
        Self { server, connection, waiting: Vec::new() }
    }

    async fn say(&self, message: &Up) -> u16 {
        let header = [("x-vakpoort-connection", self.connection.as_str())];
        ask(self.server, "POST", "/api/up", &header, &write(message)).await.unwrap().status
    }

    async fn hear_until<T>(&mut self, mut wanted: impl FnMut(&Down) -> Option<T>) -> T {
        loop {
            for down in std::mem::take(&mut self.waiting) {
                if let Some(found) = wanted(&down) {
                    return found;
                }
            }
            let header = [("x-vakpoort-connection", self.connection.as_str())];
            let answer = ask(self.server, "GET", "/api/down/poll", &header, "").await.unwrap();
            assert_eq!(answer.status, 200, "{}", answer.body);
            let all: Vec<session::wire::Envelope<Down>> = serde_json::from_str(&answer.body).unwrap();
            self.waiting = all.into_iter().map(|envelope| envelope.m).collect();
        }
    }
}

#[tokio::test]
async fn without_websockets_the_same_is_said() {
    let server =
        Inside::start(|options| options.limits = Limits { poll: Duration::from_millis(300), ..Limits::default() });
    let room = open_room(server.address).await.unwrap();
    let teacher = Polled::connect(server.address, &Up::Resume { role: Role::Teacher, token: room.token.clone() }).await;
    let first = Up::Join { door: room.code.clone(), nickname: None, avatar: vec![], id: None };
    let mut pupil = Polled::connect(server.address, &first).await;
    let token =
        pupil.hear_until(|down| if let Down::Joined { token, .. } = down { Some(token.clone()) } else { None }).await;
    for seq in 1..=3 {
        assert_eq!(pupil.say(&Up::Events { first: 1, events: (0..seq).map(|_| did("AA")).collect() }).await, 204);
        pupil.hear_until(|down| matches!(down, Down::Taken { through } if *through == seq).then_some(())).await;
    }
    assert_eq!(teacher.say(&Up::Do { id: 1, command: Command::Begin }).await, 204);
    pupil.hear_until(|down| matches!(down, Down::Pupil(view) if view.phase == Phase::Running).then_some(())).await;
    // A stream says the same, and a new reader takes the place of the old.
    let header = [("x-vakpoort-connection", teacher.connection.as_str())];
    let stream = ask(server.address, "GET", "/api/down/stream", &header, "");
    let other = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        teacher.say(&Up::Do { id: 1, command: Command::Eyes { here: true } }).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        ask(server.address, "GET", "/api/down/poll", &header, "").await.unwrap()
    };
    let (streamed, _) = tokio::join!(stream, other);
    let text = streamed.unwrap().body;
    assert!(
        text.starts_with(": vakpoort\n\n") && text.contains("data: {\"v\":1,\"m\":{\"kind\":\"teacher\""),
        "{text}"
    );
    assert!(text.contains("\"eyes\":true"), "{text}");
    // From one transport to another, with nothing lost.
    let mut wire = Wire::connect(server.address).await.unwrap();
    wire.say(&Up::Resume { role: Role::Pupil, token }).await.unwrap();
    wire.hear_until(|down| matches!(down, Down::Joined { through: 3, .. }).then_some(())).await.unwrap();
    let stranger = [("x-vakpoort-connection", "00000000000000000000000000000000")];
    assert_eq!(ask(server.address, "GET", "/api/down/poll", &stranger, "").await.unwrap().status, 410);
    assert_eq!(ask(server.address, "POST", "/api/connect", &[], "nonsense").await.unwrap().status, 400);
}

#[tokio::test]
async fn strangers_do_not_come_in() {
    let server = Inside::start(|options| options.key = Some("a key of this school".into()));
    let address = server.address.to_string();
    let evil = [
        ("http://evil.example", address.as_str()),
        ("null", &address),
        ("http://localhost:1", &address),
        ("http://evil.example", "evil.example"),
        ("", "evil.example:80"),
    ];
    for (origin, host) in evil {
        let headers: Vec<(&str, &str)> =
            [("host", host), ("origin", origin)].into_iter().filter(|(_, value)| !value.is_empty()).collect();
        assert!(Wire::connect_with(server.address, &headers).await.is_err(), "{origin} at {host}");
        for (method, path) in [("POST", "/api/rooms"), ("POST", "/api/connect"), ("GET", "/api/down/poll")] {
            let answer = ask(server.address, method, path, &headers, "").await.unwrap();
            assert_eq!(answer.status, 403, "{origin} at {host}: {path}");
        }
    }
    let answer = ask(
        server.address,
        "POST",
        "/api/rooms",
        &[],
        "{\"v\":1,\"m\":{\"plan\":{\"lesson\":\"a\",\"steps\":[{\"talk\":{\"question\":\"b\"}}],\"early\":[]}}}",
    )
    .await
    .unwrap();
    assert!(answer.status == 403 && answer.body.contains("\"why\":\"key\""), "{answer:?}");
}

#[tokio::test]
async fn clocks_that_are_wrong_change_nothing_but_a_display() {
    let server = Inside::start(|_| {});
    let room = open_room(server.address).await.unwrap();
    let (mut wire, ..) = join(server.address, &room).await;
    for (seq, hours) in (1..).zip([0, 1, -1, 24, -24, 0]) {
        server.ahead.store(hours * 3_600_000, Ordering::Relaxed);
        wire.say(&Up::Events { first: seq, events: vec![did("AA")] }).await.unwrap();
        let taken = wire
            .hear_until(|down| match down {
                Down::Taken { through } => Some(Ok(through)),
                Down::Refused { why, .. } => Some(Err(why)),
                _ => None,
            })
            .await
            .unwrap();
        // A whole night later the room has closed itself; what was on its way is taken in all the same.
        assert_eq!(taken, Ok(seq));
    }
}

#[tokio::test]
async fn a_server_that_stops_says_when_to_come_back() {
    let mut server = Inside::start(|_| {});
    let room = open_room(server.address).await.unwrap();
    let (mut wire, ..) = join(server.address, &room).await;
    let start = Instant::now();
    let hear = async {
        let retry = wire
            .hear_until(|down| if let Down::GoingAway { retry_after_ms } = down { Some(retry_after_ms) } else { None })
            .await
            .unwrap();
        assert!(retry < 3000);
        assert!(end(&mut wire).await.contains("1001"));
    };
    tokio::join!(hear, server.stop());
    assert!(start.elapsed() < Duration::from_secs(5));
}
