//! A connection of whatever kind: messages in, a mailbox out.

use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

use session::Connection;
use session::wire::{Down, MOST_PUPIL_BYTES, MOST_TEACHER_BYTES, Refusal, Role, Up, read};
use tokio::time::Instant;

use super::mailbox::Mailbox;
use super::rate::Rate;
use super::room::{Handle, Told};
use super::rooms::Rooms;

/// A connection. When it goes, its room hears that it is gone.
#[derive(Debug)]
pub(crate) struct Line {
    rooms: Arc<Rooms>,
    connection: Connection,
    mailbox: Arc<Mailbox>,
    rate: Rate,
    room: Option<Handle>,
}

/// What becomes of a connection after a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// It stays.
    Well,
    /// It is closed: what came is too large, too much, or no message.
    Badly,
}

impl Line {
    pub(crate) fn new(rooms: Arc<Rooms>) -> Self {
        let metrics = rooms.metrics();
        metrics.opened.fetch_add(1, Relaxed);
        metrics.connections.fetch_add(1, Relaxed);
        let connection = rooms.connection();
        Self { rooms, connection, mailbox: Arc::default(), rate: Rate::new(Instant::now()), room: None }
    }

    pub(crate) fn mailbox(&self) -> &Arc<Mailbox> {
        &self.mailbox
    }

    /// A message came in, as bytes.
    pub(crate) async fn hear(&mut self, bytes: &[u8]) -> Heard {
        self.rooms.metrics().heard.fetch_add(1, Relaxed);
        if !self.rate.allows(Instant::now()) {
            return self.refuse_and_close(Refusal::Slower);
        }
        let teacher = self.mailbox.role() == Some(Role::Teacher);
        match read::<Up>(bytes, if teacher { MOST_TEACHER_BYTES } else { MOST_PUPIL_BYTES }) {
            Ok(message) => self.pass_on(message).await,
            Err(why) => self.refuse_and_close(why),
        }
    }

    /// Passes a message to the room that it leads to, or else to the one where this connection is.
    async fn pass_on(&mut self, message: Up) -> Heard {
        match self.rooms.lead(&message) {
            None => {}
            // Whoever is in a room already does not go to another on the same connection.
            Some(_) if self.mailbox.role().is_some() => {
                self.refuse(Refusal::NotAllowed);
                return Heard::Well;
            }
            Some(Ok(handle)) => {
                if self.room.as_ref().is_some_and(|room| room.room != handle.room) {
                    self.leave();
                }
                self.room = Some(handle);
            }
            Some(Err(why)) => {
                self.refuse(why);
                return Heard::Well;
            }
        }
        match (&self.room, message) {
            (Some(room), message) => {
                let told = Told::Message(self.connection, Arc::clone(&self.mailbox), message);
                if room.inbox.send(told).await.is_err() {
                    self.room = None;
                    self.mailbox.belongs(session::Who::Nobody);
                    self.refuse(Refusal::NoRoom);
                }
            }
            (None, Up::Ping) => drop(self.mailbox.put(Down::Pong)),
            (None, Up::Do { id, .. }) => {
                self.mailbox.put(Down::Refused { id: Some(id), why: Refusal::Unknown });
            }
            (None, _) => self.refuse(Refusal::Unknown),
        }
        Heard::Well
    }

    fn refuse(&self, why: Refusal) {
        self.mailbox.put(Down::Refused { id: None, why });
    }

    fn refuse_and_close(&self, why: Refusal) -> Heard {
        self.rooms.metrics().dropped.fetch_add(1, Relaxed);
        self.refuse(why);
        self.mailbox.close();
        Heard::Badly
    }

    fn leave(&mut self) {
        if let Some(room) = self.room.take() {
            let told = Told::Gone(self.connection);
            // A room that is full just now has to hear it all the same.
            if let Err(tokio::sync::mpsc::error::TrySendError::Full(told)) = room.inbox.try_send(told) {
                tokio::spawn(async move { room.inbox.send(told).await });
            }
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.rooms.metrics().connections.fetch_sub(1, Relaxed);
        self.leave();
    }
}
