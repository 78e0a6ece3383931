//! Tries out what a lesson needs: this device, and each way to a room that is opened for the trial and wiped after it.

use super::line::Way;
use super::memory;
use super::transport::{Heard, Transport, request, text_of, write};
use crate::browser;
use session::plan::{Plan, Step};
use session::wire::{Command, Down, Envelope, Open, Opened, Role, Up};
use std::cell::Cell;
use std::rc::Rc;

/// What was found, with a measured value where there is one.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// It works.
    Good(String),
    /// It doesn't, or not well.
    Poor(String),
}

/// A way must bring a message within so many milliseconds.
const PATIENCE: f64 = 6_000.0;
/// A WebSocket must stay for a minute, with a sign of life now and then.
const MINUTE: (f64, f64) = (60_000.0, 15_000.0);
/// Megabits a second for one device of a class.
const SLOW: f64 = 1.0;

fn found(good: bool, value: String) -> Found {
    if good { Found::Good(value) } else { Found::Poor(value) }
}

/// Tries everything, and tells each result as it comes.
pub async fn everything(tell: impl Fn(&'static str, Found) + Clone + 'static) {
    tell("secure", found(browser::is_secure(), String::new()));
    tell("storage", found(browser::keeps_things(), String::new()));
    tell("webgl", found(browser::draws(), String::new()));
    tell("sound", found(browser::sounds(), String::new()));
    let speed = speed().await;
    tell(
        "speed",
        match speed {
            Some(speed) => found(speed >= SLOW, format!("{speed:.0} Mbit/s.")),
            None => Found::Poor(String::new()),
        },
    );
    // A teacher's own room serves as well; without one a room is opened, where this server lets us.
    let own = memory::token(Role::Teacher);
    let token = match &own {
        Some(token) => Some(token.clone()),
        None => open().await,
    };
    let Some(token) = token else {
        for way in Way::ALL {
            tell(way.id(), found(reaches(way).await, String::new()));
        }
        tell("minute", Found::Poor(String::new()));
        return;
    };
    for way in Way::ALL {
        let start = browser::now();
        let good = brings(way, &token).await;
        tell(way.id(), found(good, if good { format!("{:.0} ms.", browser::now() - start) } else { String::new() }));
    }
    tell("minute", found(stays(&token).await, String::new()));
    if own.is_none() {
        wipe(&token).await;
    }
}

/// Megabits a second, by a picture that no cache has.
async fn speed() -> Option<f64> {
    let name = browser::files_in("atlas-").into_iter().next()?;
    let fresh = u64::from_le_bytes(browser::random());
    let address = format!("{}?fresh={fresh:x}", browser::file(&name)?);
    let start = browser::now();
    let bytes = browser::fetch(&address).await?;
    let seconds = ((browser::now() - start) / 1000.0).max(0.001);
    Some(bytes.len() as f64 * 8.0 / 1e6 / seconds)
}

async fn open() -> Option<String> {
    let steps = vec![Step::Talk { question: "check".to_owned() }];
    let plan = Plan { lesson: "own".to_owned(), steps, early: Vec::new() };
    let body = serde_json::to_string(&Envelope::new(Open { plan, key: None, town: None })).ok()?;
    let response = request("POST", "/api/rooms", Some(&body), None, None).await.filter(web_sys::Response::ok)?;
    let opened: Envelope<Opened> = serde_json::from_str(&text_of(&response).await?).ok()?;
    Some(opened.m.token)
}

/// Opens a connection, and waits until it has brought what is wanted, or `patience` is over.
async fn until(way: Way, first: Up, patience: f64, wanted: impl Fn(&Heard) -> bool + 'static) -> (bool, Transport) {
    let (seen, ended) = (Rc::new(Cell::new(false)), Rc::new(Cell::new(false)));
    let ear = {
        let (seen, ended) = (seen.clone(), ended.clone());
        Rc::new(move |_: u32, heard: Heard| {
            seen.set(seen.get() || wanted(&heard));
            ended.set(ended.get() || matches!(heard, Heard::Ended));
        })
    };
    let transport = Transport::open(way, 0, write(first), ear);
    let start = browser::now();
    while !seen.get() && !ended.get() && browser::now() - start < patience {
        browser::pause(50).await;
    }
    (seen.get(), transport)
}

fn resume(token: &str) -> Up {
    Up::Resume { role: Role::Teacher, token: token.to_owned() }
}

fn is_view(heard: &Heard) -> bool {
    matches!(heard, Heard::Down(down) if matches!(**down, Down::Teacher(_)))
}

/// Whether a way brings views of a room.
async fn brings(way: Way, token: &str) -> bool {
    until(way, resume(token), PATIENCE, is_view).await.0
}

/// Where no room can be opened: whether there is an answer at all, even if it says no.
async fn reaches(way: Way) -> bool {
    let answer = |heard: &Heard| matches!(heard, Heard::Down(_));
    until(way, Up::Ping, PATIENCE, answer).await.0
}

/// Whether a WebSocket lives for a minute.
async fn stays(token: &str) -> bool {
    let alive = Rc::new(Cell::new(true));
    let ear = {
        let alive = alive.clone();
        Rc::new(move |_: u32, heard: Heard| alive.set(alive.get() && !matches!(heard, Heard::Ended)))
    };
    let transport = Transport::open(Way::Socket, 0, write(resume(token)), ear);
    let start = browser::now();
    let mut said = start;
    while alive.get() && browser::now() - start < MINUTE.0 {
        browser::pause(250).await;
        if browser::now() - said > MINUTE.1 {
            said = browser::now();
            transport.send(write(Up::Ping));
        }
    }
    alive.get()
}

async fn wipe(token: &str) {
    for way in Way::ALL {
        let (seen, transport) = until(way, resume(token), PATIENCE, is_view).await;
        if seen {
            transport.send(write(Up::Do { id: 1, command: Command::Wipe }));
            browser::pause(1_000).await;
            return;
        }
    }
}
