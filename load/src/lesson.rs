//! A class that works for a while.

use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use session::wire::{Command, Down, Opened, Role, Up};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::{Ledger, Pupil, Times, Way, Wire};

/// What came of a lesson.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What every pupil remembers.
    pub ledgers: Vec<Ledger>,
    /// How everybody was connected at the end.
    pub ways: Vec<Way>,
    /// From the first word to being in.
    pub joins: Times,
    /// From sending something to its acknowledgement.
    pub acknowledgements: Times,
    /// Refusals and losses that must not be.
    pub troubles: Vec<String>,
}

/// So many pupils come in at once; how long each took, and who they are.
pub async fn join(server: &watch::Receiver<SocketAddr>, room: &Opened, pupils: usize) -> (Vec<(Pupil, Wire)>, Outcome) {
    let mut outcome = Outcome::default();
    let mut joining = JoinSet::new();
    for _ in 0..pupils {
        let mut pupil = Pupil::new(server.clone(), &room.secret);
        joining.spawn(async move {
            let start = Instant::now();
            let wire = pupil.enter().await;
            (pupil, wire, start.elapsed())
        });
    }
    let mut inside = Vec::new();
    while let Some(joined) = joining.join_next().await {
        match joined {
            Ok((pupil, Ok(wire), took)) => {
                outcome.joins.add(took);
                inside.push((pupil, wire));
            }
            Ok((_, Err(error), _)) => outcome.troubles.push(error.to_string()),
            Err(error) => outcome.troubles.push(error.to_string()),
        }
    }
    (inside, outcome)
}

/// So many pupils work, each doing something so often, until `stop`.
pub async fn work(
    server: watch::Receiver<SocketAddr>,
    room: &Opened,
    pupils: usize,
    every: Duration,
    stop: watch::Receiver<bool>,
) -> Outcome {
    let class = (0..pupils).map(|_| Pupil::new(server.clone(), &room.secret)).collect();
    work_as(class, every, stop).await
}

/// These pupils work.
pub async fn work_as(class: Vec<Pupil>, every: Duration, stop: watch::Receiver<bool>) -> Outcome {
    let pupils = class.len();
    let mut working = JoinSet::new();
    for (number, mut pupil) in class.into_iter().enumerate() {
        let stop = stop.clone();
        // Nobody starts in step with another.
        let offset = every * u32::try_from(number).unwrap_or_default() / u32::try_from(pupils.max(1)).unwrap_or(1);
        working.spawn(async move {
            tokio::time::sleep(offset).await;
            let result = pupil.work(every, stop).await;
            (pupil, result)
        });
    }
    let mut outcome = Outcome::default();
    while let Some(worked) = working.join_next().await {
        match worked {
            Ok((pupil, result)) => {
                if let Err(error) = result {
                    outcome.troubles.push(error.to_string());
                }
                outcome.ledgers.push(pupil.ledger);
                outcome.ways.push(pupil.way);
                outcome.acknowledgements.join(pupil.times);
            }
            Err(error) => outcome.troubles.push(error.to_string()),
        }
    }
    outcome
}

/// A teacher comes in.
pub async fn teach(server: SocketAddr, room: &Opened) -> io::Result<Wire> {
    let mut wire = Wire::connect(server).await?;
    wire.say(&Up::Resume { role: Role::Teacher, token: room.token.clone() }).await?;
    wire.hear_until(|down| matches!(down, Down::Teacher(_)).then_some(())).await?;
    Ok(wire)
}

/// The teacher wants something done.
pub async fn lead(teacher: &mut Wire, command: Command) -> io::Result<()> {
    teacher.say(&Up::Do { id: 0, command }).await
}
