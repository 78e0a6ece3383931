//! One thread writes for all rooms: what comes in while it writes goes to disk together, with one sync.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::Instant;

use session::{Fact, Log, LogError, RoomId};
use tokio::sync::oneshot;

use super::SqliteLog;
use crate::metrics::Metrics;

/// Most facts of one commit.
const MOST_TOGETHER: usize = 8192;
/// Most requests that wait; rooms wait one at a time, so there are never more than rooms.
const MOST_WAITING: usize = 4096;

type Answer<T> = oneshot::Sender<Result<T, LogError>>;

enum Request {
    Append(RoomId, Vec<Fact>, Answer<()>),
    Read(RoomId, Answer<Vec<Fact>>),
    Delete(RoomId, Answer<()>),
    Rooms(Answer<Vec<RoomId>>),
    Probe(Answer<()>),
}

/// Speaks to the thread that writes. Copies speak to the same one; it ends when all are gone.
#[derive(Clone, Debug)]
pub struct Writer {
    requests: SyncSender<Request>,
}

/// A log that can be probed; one in memory always can be written.
trait Disk: Log + Send {
    fn probe(&mut self) -> Result<(), LogError>;
}

impl Disk for SqliteLog {
    fn probe(&mut self) -> Result<(), LogError> {
        SqliteLog::probe(self)
    }
}

impl Disk for session::MemoryLog {
    fn probe(&mut self) -> Result<(), LogError> {
        Ok(())
    }
}

impl Writer {
    /// Opens the log in this folder, or one in memory, and begins to write; `pages` as in [`SqliteLog::confine`].
    pub fn begin(folder: Option<PathBuf>, pages: Option<u32>, metrics: Arc<Metrics>) -> Result<Self, String> {
        let disk: Box<dyn Disk> = match folder {
            Some(folder) => {
                let log = SqliteLog::open(&folder)?;
                pages.map_or(Ok(()), |pages| log.confine(pages))?;
                Box::new(log)
            }
            None => Box::new(session::MemoryLog::default()),
        };
        let (requests, inbox) = sync_channel(MOST_WAITING);
        std::thread::Builder::new()
            .name("writer".into())
            .spawn(move || write(disk, &inbox, &metrics))
            .map_err(|error| format!("cannot start the thread that writes: {error}"))?;
        Ok(Self { requests })
    }

    /// Returns once the facts are on disk.
    pub async fn append(&self, room: RoomId, facts: Vec<Fact>) -> Result<(), LogError> {
        self.ask(|answer| Request::Append(room, facts, answer)).await
    }

    /// All facts of a room.
    pub async fn read(&self, room: RoomId) -> Result<Vec<Fact>, LogError> {
        self.ask(|answer| Request::Read(room, answer)).await
    }

    /// Takes a room away, to the last byte.
    pub async fn delete(&self, room: RoomId) -> Result<(), LogError> {
        self.ask(|answer| Request::Delete(room, answer)).await
    }

    /// All rooms.
    pub async fn rooms(&self) -> Result<Vec<RoomId>, LogError> {
        self.ask(Request::Rooms).await
    }

    /// Whether one can write now.
    pub async fn probe(&self) -> Result<(), LogError> {
        self.ask(Request::Probe).await
    }

    async fn ask<T>(&self, request: impl FnOnce(Answer<T>) -> Request) -> Result<T, LogError> {
        let (answer, answered) = oneshot::channel();
        match self.requests.try_send(request(answer)) {
            Ok(()) => answered.await.unwrap_or_else(|_| Err(gone())),
            Err(TrySendError::Full(_)) => Err(LogError::Broken("too much waits to be written".to_owned())),
            Err(TrySendError::Disconnected(_)) => Err(gone()),
        }
    }
}

fn gone() -> LogError {
    LogError::Broken("the thread that writes has stopped".to_owned())
}

fn write(mut disk: Box<dyn Disk>, inbox: &Receiver<Request>, metrics: &Metrics) {
    // Whoever asked may be gone by the time of the answer; that is no trouble.
    while let Ok(request) = inbox.recv() {
        let mut next = Some(request);
        let mut together = Vec::new();
        let mut count = 0;
        while let Some(request) = next.take() {
            match request {
                Request::Append(room, facts, answer) => {
                    count += facts.len();
                    together.push((room, facts, answer));
                    if count < MOST_TOGETHER {
                        next = inbox.try_recv().ok();
                    }
                }
                other => {
                    commit(&mut *disk, std::mem::take(&mut together), metrics);
                    answer(&mut *disk, other);
                }
            }
        }
        commit(&mut *disk, together, metrics);
    }
}

fn answer(disk: &mut dyn Disk, request: Request) {
    match request {
        Request::Append(..) => {}
        Request::Read(room, answer) => drop(answer.send(disk.read(room))),
        Request::Delete(room, answer) => drop(answer.send(disk.delete(room))),
        Request::Rooms(answer) => drop(answer.send(disk.rooms())),
        Request::Probe(answer) => drop(answer.send(disk.probe())),
    }
}

/// One transaction for everything; where it fails, one for each room, so that one room's trouble is its own.
fn commit(disk: &mut dyn Disk, together: Vec<(RoomId, Vec<Fact>, Answer<()>)>, metrics: &Metrics) {
    if together.is_empty() {
        return;
    }
    let start = Instant::now();
    let mut answers = Vec::new();
    let mut batch = Vec::new();
    for (room, facts, answer) in together {
        answers.push((batch.len(), answer));
        batch.extend(facts.into_iter().map(|fact| (room, fact)));
    }
    let all = disk.append(&batch);
    metrics.committed(batch.len(), start.elapsed());
    let ends: Vec<usize> = answers.iter().skip(1).map(|(begin, _)| *begin).chain([batch.len()]).collect();
    for ((begin, answer), end) in answers.into_iter().zip(ends) {
        let result = match &all {
            Ok(()) => Ok(()),
            Err(LogError::Full) => Err(LogError::Full),
            Err(_) => disk.append(&batch[begin..end]),
        };
        metrics.failed(&result);
        drop(answer.send(result));
    }
}
