//! What a pupil did, and what of it the server said it has.

use session::wire::Event;

/// As the outbox on a pupil's device, but nothing is thrown away.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    /// Number in the room.
    pub pupil: u16,
    /// Everything that was done, in order.
    pub done: Vec<Event>,
    /// How much of it was acknowledged.
    pub acknowledged: u64,
    /// How often a connection was lost and another made.
    pub returns: u32,
}

impl Ledger {
    /// Does something that nobody else does.
    pub fn work(&mut self) {
        let number = self.done.len() as u64 + 1;
        self.done.push(Event::Did { step: format!("{}x{number}", self.pupil) });
    }

    /// What is not acknowledged: number of the first, and at most 64 of them.
    pub fn outbox(&self, from: u64) -> Option<(u64, Vec<Event>)> {
        let place = usize::try_from(from.max(self.acknowledged)).ok()?;
        let events: Vec<Event> = self.done.get(place..)?.iter().take(64).cloned().collect();
        (!events.is_empty()).then_some((place as u64 + 1, events))
    }

    /// The server has everything up to this one.
    pub fn taken(&mut self, through: u64) {
        self.acknowledged = self.acknowledged.max(through);
    }
}
