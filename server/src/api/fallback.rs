//! Where WebSockets don't get through: messages up by POST, messages down as a stream of events or by long polls.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Serialize;
use session::Secret;
use session::wire::{Refusal, write};
use tokio::time::{Instant, timeout_at};

use super::{Api, json, refused};
use crate::class::{Heard, Line, Mailbox, Post, draw};
use crate::limits::{Limits, MOST_CONNECTIONS};

/// The header that says which connection it is about.
const CONNECTION: &str = "x-vakpoort-connection";
/// Most messages in the answer to one poll.
const MOST_POLLED: usize = 64;

/// Connections that are no sockets.
#[derive(Debug)]
pub(super) struct Fallbacks(Mutex<BTreeMap<Secret, Arc<Fallback>>>);

/// One of them. It is gone when nothing is heard of it for long.
#[derive(Debug)]
struct Fallback {
    line: tokio::sync::Mutex<Line>,
    mailbox: Arc<Mailbox>,
    /// Number of whoever takes messages out: a newer one takes the place of the one before.
    reader: AtomicU64,
    heard: Mutex<Instant>,
}

#[derive(Serialize)]
struct Connected {
    connection: String,
}

impl Fallbacks {
    /// Forgets connections of which nothing was heard for long, from now on.
    pub(super) fn begin(limits: Limits) -> Arc<Self> {
        let all = Arc::new(Self(Mutex::default()));
        tokio::spawn(forget(Arc::downgrade(&all), limits.dead));
        all
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Secret, Arc<Fallback>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, headers: &HeaderMap) -> Option<Arc<Fallback>> {
        let secret = Secret::read(headers.get(CONNECTION)?.to_str().ok()?)?;
        let found = self.lock().get(&secret).cloned()?;
        found.touch();
        Some(found)
    }

    fn remove(&self, one: &Arc<Fallback>) {
        self.lock().retain(|_, other| !Arc::ptr_eq(one, other));
    }
}

impl Fallback {
    fn touch(&self) {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn heard(&self) -> Instant {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the place of whoever read before.
    fn read(&self) -> u64 {
        let number = self.reader.fetch_add(1, Relaxed) + 1;
        self.mailbox.wake();
        number
    }

    fn reads(&self, number: u64) -> bool {
        self.reader.load(Relaxed) == number
    }

    /// The next message for this reader; `None` when there was none in time, or another reads now.
    async fn next(&self, number: u64, until: Instant) -> Option<Post> {
        loop {
            let woken = self.mailbox.woken();
            if !self.reads(number) {
                return None;
            }
            if let Some(post) = self.mailbox.take() {
                return Some(post);
            }
            timeout_at(until, woken).await.ok()?;
        }
    }
}

async fn forget(all: Weak<Fallbacks>, dead: Duration) {
    loop {
        tokio::time::sleep(dead / 9).await;
        let Some(all) = all.upgrade() else { return };
        all.lock().retain(|_, one| one.heard().elapsed() < dead);
    }
}

pub(super) async fn connect(State(api): State<Api>, body: Bytes) -> Response {
    if api.0.fallbacks.lock().len() >= MOST_CONNECTIONS as usize {
        return refused(StatusCode::SERVICE_UNAVAILABLE, Refusal::Full);
    }
    let mut line = Line::new(api.0.rooms.clone());
    let mailbox = line.mailbox().clone();
    if line.hear(&body).await == Heard::Badly {
        return match mailbox.take() {
            Some(Post::Message(down)) => json(StatusCode::BAD_REQUEST, write(&*down)),
            _ => refused(StatusCode::BAD_REQUEST, Refusal::Malformed),
        };
    }
    let secret = draw();
    let one = Fallback {
        line: tokio::sync::Mutex::new(line),
        mailbox,
        reader: AtomicU64::new(0),
        heard: Mutex::new(Instant::now()),
    };
    api.0.fallbacks.lock().insert(secret, Arc::new(one));
    json(StatusCode::OK, write(&Connected { connection: secret.hex() }))
}

pub(super) async fn up(State(api): State<Api>, headers: HeaderMap, body: Bytes) -> Response {
    let Some(one) = api.0.fallbacks.find(&headers) else {
        return refused(StatusCode::GONE, Refusal::Unknown);
    };
    match one.line.lock().await.hear(&body).await {
        Heard::Well => StatusCode::NO_CONTENT.into_response(),
        Heard::Badly => {
            api.0.fallbacks.remove(&one);
            refused(StatusCode::BAD_REQUEST, Refusal::Malformed)
        }
    }
}

pub(super) async fn poll(State(api): State<Api>, headers: HeaderMap) -> Response {
    let Some(one) = api.0.fallbacks.find(&headers) else {
        return refused(StatusCode::GONE, Refusal::Unknown);
    };
    let reader = one.read();
    let mut until = Instant::now() + api.0.limits.poll;
    let mut messages = Vec::new();
    while messages.len() < MOST_POLLED {
        match one.next(reader, until).await {
            Some(Post::Message(down)) => messages.push(write(&*down)),
            Some(Post::Close) => {
                api.0.fallbacks.remove(&one);
                break;
            }
            None => break,
        }
        // What is there goes at once, all of it.
        until = Instant::now();
    }
    one.touch();
    api.0.rooms.metrics().said.fetch_add(messages.len() as u64, Relaxed);
    json(StatusCode::OK, format!("[{}]", messages.join(",")))
}

pub(super) async fn stream(State(api): State<Api>, headers: HeaderMap) -> Response {
    let Some(one) = api.0.fallbacks.find(&headers) else {
        return refused(StatusCode::GONE, Refusal::Unknown);
    };
    let reader = one.read();
    let first = Some(Bytes::from_static(b": vakpoort\n\n"));
    let events = stream::unfold((api, one, first), move |(api, one, first)| async move {
        if let Some(first) = first {
            return Some((Ok::<_, Infallible>(first), (api, one, None)));
        }
        let event = match one.next(reader, Instant::now() + api.0.limits.heartbeat).await {
            Some(Post::Message(down)) => {
                api.0.rooms.metrics().said.fetch_add(1, Relaxed);
                format!("data: {}\n\n", write(&*down))
            }
            Some(Post::Close) => {
                api.0.fallbacks.remove(&one);
                return None;
            }
            None if one.reads(reader) => ": still here\n\n".to_owned(),
            None => return None,
        };
        // Whoever takes what is sent is there; a stream that nobody reads is not asked for more.
        one.touch();
        Some((Ok(Bytes::from(event)), (api, one, None)))
    });
    let headers = [(header::CONTENT_TYPE, "text/event-stream"), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")];
    (headers, [("x-accel-buffering", "no")], Body::from_stream(events)).into_response()
}
