//! All rooms of this server, and the doors that lead to them.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use session::plan::Plan;
use session::town::Town;
use session::wire::{Opened, Refusal, Up};
use session::{Connection, Doors, RoomId, Session, Token, recover};
use tokio::sync::{mpsc, oneshot};

use super::chance::System;
use super::room::{Handle, News, Surroundings, Told, begin};
use crate::clock::Clock;
use crate::journal;
use crate::metrics::Metrics;
use crate::store::Writer;

/// Most rooms of a server.
const MOST_ROOMS: usize = 1000;

/// All rooms of a server.
#[derive(Debug)]
pub struct Rooms {
    around: Surroundings,
    known: Mutex<Known>,
    next: AtomicU64,
}

#[derive(Debug, Default)]
struct Known {
    doors: Doors,
    rooms: BTreeMap<RoomId, Handle>,
    stopping: bool,
    guessing: bool,
}

impl Rooms {
    /// Opens the log in this folder, or one in memory, and goes on with every room in it.
    pub async fn recover(
        folder: Option<PathBuf>,
        pages: Option<u32>,
        clock: Clock,
        metrics: Arc<Metrics>,
    ) -> Result<Arc<Self>, String> {
        let writer = Writer::begin(folder, pages, Arc::clone(&metrics))?;
        let (news, heard) = mpsc::unbounded_channel();
        let around = Surroundings { writer, clock, metrics, news };
        let rooms = Arc::new(Self { around, known: Mutex::default(), next: AtomicU64::new(1) });
        let named = |error: session::LogError| format!("the log of the rooms: {error}");
        for room in rooms.around.writer.rooms().await.map_err(named)? {
            let facts = rooms.around.writer.read(room).await.map_err(named)?;
            match recover(room, &facts) {
                Some(session) => rooms.go_on(session),
                None => rooms.around.writer.delete(room).await.map_err(named)?,
            }
        }
        tokio::spawn(hear_news(Arc::downgrade(&rooms), heard));
        Ok(rooms)
    }

    fn go_on(&self, session: Session) {
        journal::recovered(&session.fingerprint());
        let mut known = self.known();
        if let Some((code, secret)) = session.door() {
            known.doors.open(session.room(), code, secret);
        }
        known.rooms.insert(session.room(), begin(session, self.around.clone()));
    }

    /// Opens a room; what the one who opened it gets, once.
    pub(crate) async fn open(&self, plan: Plan, town: Option<Town>) -> Result<Opened, Refusal> {
        let now = self.around.clock.now();
        let code = {
            let mut known = self.known();
            if known.stopping || known.rooms.len() >= MOST_ROOMS {
                return Err(Refusal::Full);
            }
            known.doors.draw(now, &mut System)
        };
        let opening = Session::open(plan, town, &code, now, &mut System)?;
        let session = Session::opened(opening.room, &opening.fact).ok_or(Refusal::Impossible)?;
        self.around.writer.append(opening.room, vec![opening.fact]).await.map_err(|error| {
            journal::trouble("a room could not be opened", &error.to_string());
            Refusal::NoDisk
        })?;
        let mut known = self.known();
        known.doors.open(opening.room, code.clone(), opening.secret);
        known.rooms.insert(opening.room, begin(session, self.around.clone()));
        Ok(Opened { code: code.to_string(), secret: opening.secret.hex(), token: opening.token.hex() })
    }

    /// The room that this message leads to; `None` when it leads nowhere by itself.
    pub(super) fn lead(&self, message: &Up) -> Option<Result<Handle, Refusal>> {
        let now = self.around.clock.now();
        let mut known = self.known();
        let room = match message {
            Up::Join { door, .. } | Up::Seat { door, .. } | Up::Knock { door } => {
                let room = known.doors.find(door, now);
                self.say_when_guessed(&mut known, now);
                room
            }
            Up::Resume { token, .. } => Token::read(token).map(Token::room).ok_or(Refusal::Unknown),
            _ => return None,
        };
        let handle = |room: RoomId| known.rooms.get(&room).cloned().ok_or(Refusal::Unknown);
        Some(room.and_then(handle))
    }

    /// A number for a connection, never given twice.
    pub(super) fn connection(&self) -> Connection {
        Connection(self.next.fetch_add(1, Relaxed))
    }

    /// The figures of this server.
    pub(crate) fn metrics(&self) -> &Arc<Metrics> {
        &self.around.metrics
    }

    /// Whether one can write now.
    pub(crate) async fn ready(&self) -> Result<(), String> {
        if self.known().stopping {
            return Err("stopping".to_owned());
        }
        self.around.writer.probe().await.map_err(|error| error.to_string())
    }

    /// Tells everybody to come back later, once everything that was heard is on disk.
    pub(crate) async fn stop(&self) {
        let handles: Vec<Handle> = {
            let mut known = self.known();
            known.stopping = true;
            known.rooms.values().cloned().collect()
        };
        let mut stopped = Vec::new();
        for handle in handles {
            let (answer, answered) = oneshot::channel();
            if handle.inbox.send(Told::Stop(answer)).await.is_ok() {
                stopped.push(answered);
            }
        }
        for answered in stopped {
            let _ = answered.await;
        }
    }

    fn say_when_guessed(&self, known: &mut Known, now: u64) {
        let guessing = known.doors.guessing(now);
        if guessing != known.guessing {
            known.guessing = guessing;
            for handle in known.rooms.values() {
                // A room that is too busy to hear it now hears it with the next guess.
                known.guessing &= handle.inbox.try_send(Told::Guessing(guessing)).is_ok();
            }
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // Nothing that is done while it is held can break off halfway.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn hear(&self, news: News) {
        let now = self.around.clock.now();
        let mut known = self.known();
        match news {
            News::Closed(room) => known.doors.close(room, now),
            News::Gone(room) => {
                known.doors.close(room, now);
                known.rooms.remove(&room);
            }
        }
    }
}

/// Hears of rooms that end, and from time to time whether guessing has stopped.
async fn hear_news(rooms: Weak<Rooms>, mut heard: mpsc::UnboundedReceiver<News>) {
    loop {
        let news = tokio::time::timeout(Duration::from_mins(1), heard.recv()).await;
        let Some(rooms) = rooms.upgrade() else { return };
        match news {
            Ok(Some(news)) => rooms.hear(news),
            Ok(None) => return,
            Err(_) => {
                let now = rooms.around.clock.now();
                rooms.say_when_guessed(&mut rooms.known(), now);
            }
        }
    }
}
