//! One task owns one room: it hears, writes, and only then answers.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use session::wire::{Down, Up};
use session::{Connection, LogError, Room, RoomId, Session, recover};
use tokio::sync::{mpsc, oneshot};

use super::chance::System;
use super::mailbox::Mailbox;
use crate::clock::Clock;
use crate::metrics::Metrics;
use crate::store::Writer;

/// Most messages that wait for a room; whoever sends more waits as well.
const MOST_WAITING: usize = 1024;
/// Most messages that are heard before what they mean is written.
const MOST_AT_ONCE: usize = 512;
/// How often a room looks at the clock when nothing happens.
const LOOKS_EVERY: u64 = 1000;

/// What a room is told.
#[derive(Debug)]
pub(super) enum Told {
    /// A message came in.
    Message(Connection, Arc<Mailbox>, Up),
    /// A connection is gone.
    Gone(Connection),
    /// Somebody seems to be guessing codes, or no more.
    Guessing(bool),
    /// The server stops: everybody is told to come back.
    Stop(oneshot::Sender<()>),
}

/// Speaks to the task of a room.
#[derive(Clone, Debug)]
pub(crate) struct Handle {
    pub(super) room: RoomId,
    pub(super) inbox: mpsc::Sender<Told>,
}

/// What a room needs from the server.
#[derive(Clone, Debug)]
pub(super) struct Surroundings {
    pub writer: Writer,
    pub clock: Clock,
    pub metrics: Arc<Metrics>,
    /// Hears of rooms to which no door leads any more, and whether they are gone altogether.
    pub news: mpsc::UnboundedSender<News>,
}

/// What the server hears of a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    /// The lesson ended.
    Closed(RoomId),
    /// The room and everything in it is deleted.
    Gone(RoomId),
}

struct Task {
    id: RoomId,
    room: Room,
    mailboxes: BTreeMap<Connection, Arc<Mailbox>>,
    around: Surroundings,
    closed: bool,
}

/// Begins the task of a room.
pub(super) fn begin(session: Session, around: Surroundings) -> Handle {
    let (inbox, told) = mpsc::channel(MOST_WAITING);
    let id = session.room();
    around.metrics.rooms.fetch_add(1, Relaxed);
    let task = Task { id, room: Room::new(session), mailboxes: BTreeMap::new(), around, closed: false };
    tokio::spawn(task.run(told));
    Handle { room: id, inbox }
}

impl Task {
    async fn run(mut self, mut told: mpsc::Receiver<Told>) {
        let mut waiting = Vec::new();
        let mut stopping = None;
        while stopping.is_none() && !self.room.is_over(self.now()) {
            let now = self.now();
            let wake = self.room.next_views(now).map_or(now + LOOKS_EVERY, |at| at.min(now + LOOKS_EVERY));
            let rest = Duration::from_millis(wake.saturating_sub(now));
            tokio::select! {
                count = told.recv_many(&mut waiting, MOST_AT_ONCE) => if count == 0 { break },
                () = tokio::time::sleep(rest) => {}
            }
            for one in waiting.drain(..) {
                self.hear(one, &mut stopping);
            }
            self.room.tick(self.now());
            self.write().await;
            self.say();
        }
        self.end(stopping).await;
    }

    fn now(&self) -> u64 {
        self.around.clock.now()
    }

    fn hear(&mut self, told: Told, stopping: &mut Option<oneshot::Sender<()>>) {
        match told {
            Told::Message(connection, mailbox, message) => {
                self.mailboxes.entry(connection).or_insert(mailbox);
                let now = self.now();
                self.room.hear(connection, &message, now, &mut System);
            }
            Told::Gone(connection) => {
                self.mailboxes.remove(&connection);
                self.room.leave(connection);
            }
            Told::Guessing(guessing) => self.room.guessing(guessing),
            Told::Stop(stopped) => *stopping = Some(stopped),
        }
    }

    /// Everything that was heard is on disk, or it was not heard.
    async fn write(&mut self) {
        let facts = self.room.take_facts();
        if facts.is_empty() {
            return;
        }
        let Err(error) = self.around.writer.append(self.id, facts).await else { return };
        crate::journal::trouble("facts could not be written", &error.to_string());
        // Nothing of it happened. While the log can't be read either, nobody can be answered.
        loop {
            match self.around.writer.read(self.id).await {
                Ok(facts) => match recover(self.id, &facts) {
                    Some(session) => return self.room.not_written(session),
                    None => return,
                },
                Err(LogError::Newer(_)) => return,
                Err(_) => tokio::time::sleep(Duration::from_secs(1)).await,
            }
        }
    }

    fn say(&mut self) {
        let now = self.now();
        let mut all = self.room.take_answers();
        all.extend(self.room.take_views(now));
        for (connection, down) in all {
            if let Some(mailbox) = self.mailboxes.get(&connection) {
                mailbox.belongs(self.room.who(connection));
                if mailbox.put(down) {
                    self.around.metrics.overtaken.fetch_add(1, Relaxed);
                }
            }
        }
        for connection in self.room.take_closing() {
            if let Some(mailbox) = self.mailboxes.remove(&connection) {
                mailbox.close();
            }
        }
        if !self.closed && self.room.session().door().is_none() {
            self.closed = true;
            let _ = self.around.news.send(News::Closed(self.id));
        }
    }

    async fn end(mut self, stopping: Option<oneshot::Sender<()>>) {
        self.around.metrics.rooms.fetch_sub(1, Relaxed);
        if let Some(stopped) = stopping {
            for mailbox in self.mailboxes.values() {
                // Not all at once: within three seconds.
                let retry_after_ms = session::Chance::below(&mut System, 3000);
                mailbox.put(Down::GoingAway { retry_after_ms });
                mailbox.close();
            }
            let _ = stopped.send(());
            return;
        }
        while let Err(error) = self.around.writer.delete(self.id).await {
            crate::journal::trouble("a room could not be deleted; it is tried again", &error.to_string());
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        for mailbox in std::mem::take(&mut self.mailboxes).into_values() {
            mailbox.close();
        }
        let _ = self.around.news.send(News::Gone(self.id));
    }
}
