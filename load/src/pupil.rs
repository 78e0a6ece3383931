//! A pupil who comes back, whatever happens.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use session::wire::{Down, Refusal, Role, Up};
use tokio::sync::watch;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep, timeout};
use tokio_tungstenite::tungstenite;

use crate::wire::PATIENCE;
use crate::{Ledger, Times, Way, Wire};

/// Somebody who works in a room.
#[derive(Debug)]
pub struct Pupil {
    /// Where the server is; it may move between two connections.
    pub server: watch::Receiver<SocketAddr>,
    /// Code or link.
    pub door: String,
    /// To be known by, should the answer to the first message get lost.
    pub id: String,
    /// The newest token.
    pub token: Option<String>,
    /// How messages travel; the next one is tried where nothing comes.
    pub way: Way,
    /// A way that brings no message for so long is none.
    pub patience: Duration,
    /// What was done and acknowledged.
    pub ledger: Ledger,
    /// From sending something to its acknowledgement.
    pub times: Times,
}

impl Pupil {
    /// Somebody who stands before a door.
    pub fn new(server: watch::Receiver<SocketAddr>, door: &str) -> Self {
        let (door, mut id) = (door.to_owned(), [0; 16]);
        // A machine without randomness gives all zeros, and then everybody is the same pupil: that is seen at once.
        let _ = getrandom::fill(&mut id);
        let id = id.map(|byte| format!("{byte:02x}")).concat();
        Self {
            server,
            door,
            id,
            token: None,
            way: Way::Socket,
            patience: PATIENCE,
            ledger: Ledger::default(),
            times: Times::default(),
        }
    }

    /// Comes in, or comes back, by whichever way brings messages.
    pub async fn enter(&mut self) -> io::Result<Wire> {
        let server = *self.server.borrow_and_update();
        let first = match &self.token {
            Some(token) => Up::Resume { role: Role::Pupil, token: token.clone() },
            None => {
                let id = Some(self.id.clone());
                Up::Join { door: self.door.clone(), nickname: None, avatar: vec![1, 2, 3], id }
            }
        };
        let begin = async {
            let mut wire = Wire::begin(server, self.way, &first).await?;
            let joined = wire.hear_until(|down| match down {
                Down::Joined { pupil, token, through } => Some(Ok((pupil, token, through))),
                Down::Refused { why, .. } => Some(Err(refused(why))),
                _ => None,
            });
            let joined = joined.await??;
            Ok::<_, io::Error>((wire, joined))
        };
        let begun = match timeout(self.patience, begin).await {
            Ok(Err(error)) if blocked(&error) => Err(error),
            Ok(other) => return other.map(|(wire, joined)| self.inside(wire, joined)),
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        };
        self.way = self.way.next();
        begun
    }

    fn inside(&mut self, wire: Wire, (pupil, token, through): (u16, String, u64)) -> Wire {
        self.ledger.pupil = pupil;
        self.token = Some(token);
        self.ledger.taken(through);
        wire
    }

    /// Works at this pace until `stop`, and comes back after every loss. An error is a refusal that no page would see.
    pub async fn work(&mut self, every: Duration, mut stop: watch::Receiver<bool>) -> io::Result<()> {
        let mut begun = false;
        while !*stop.borrow() {
            match self.enter().await {
                Ok(wire) => {
                    self.ledger.returns += u32::from(begun);
                    begun = true;
                    if let Err(error) = self.stay(wire, every, &mut stop).await
                        && error.kind() == io::ErrorKind::PermissionDenied
                    {
                        return Err(error);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => return Err(error),
                Err(_) => sleep(Duration::from_millis(20)).await,
            }
        }
        Ok(())
    }

    async fn stay(&mut self, mut wire: Wire, every: Duration, stop: &mut watch::Receiver<bool>) -> io::Result<()> {
        let mut pace = interval(every);
        pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // One message is on its way at a time; what is done meanwhile goes with the next.
        let mut waiting: Option<Instant> = None;
        loop {
            if waiting.is_none()
                && let Some((first, events)) = self.ledger.outbox(0)
            {
                wire.say(&Up::Events { first, events }).await?;
                waiting = Some(Instant::now());
            }
            tokio::select! {
                _ = pace.tick() => self.ledger.work(),
                down = wire.hear() => match down? {
                    Down::Taken { through } => {
                        self.ledger.taken(through);
                        if let Some(since) = waiting.take() {
                            self.times.add(since.elapsed());
                        }
                    }
                    Down::Refused { why, .. } => return Err(refused(why)),
                    Down::GoingAway { .. } => return Ok(()),
                    _ => {}
                },
                _ = stop.changed() => return Ok(()),
            }
        }
    }
}

/// Whether something between here and the server said no, and not the server's absence.
fn blocked(error: &io::Error) -> bool {
    matches!(
        error.get_ref().and_then(|inner| inner.downcast_ref::<tungstenite::Error>()),
        Some(tungstenite::Error::Http(_))
    )
}

/// A full disk passes; every other refusal is one that a pupil who does nothing wrong must never see.
fn refused(why: Refusal) -> io::Error {
    let kind = if why == Refusal::NoDisk { io::ErrorKind::StorageFull } else { io::ErrorKind::PermissionDenied };
    io::Error::new(kind, format!("refused: {why:?}"))
}
