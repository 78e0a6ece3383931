//! Who is connected now; nothing of it is ever written down.

use crate::Who;
use std::collections::BTreeSet;

/// Who is connected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    here: BTreeSet<u16>,
    /// How many connections belong to nobody yet.
    pub joining: u16,
    /// Whether somebody seems to be guessing codes.
    pub guessing: bool,
}

impl Presence {
    /// Whether the same pupils are here.
    pub(super) fn same_pupils(&self, other: &Self) -> bool {
        self.here == other.here
    }

    /// Whether this pupil is.
    pub fn is_here(&self, pupil: u16) -> bool {
        self.here.contains(&pupil)
    }

    pub(super) fn count(&mut self, connections: impl Iterator<Item = Who>) {
        self.here.clear();
        self.joining = 0;
        for who in connections {
            match who {
                Who::Pupil { pupil, .. } => drop(self.here.insert(pupil)),
                Who::Nobody => self.joining = self.joining.saturating_add(1),
                _ => {}
            }
        }
    }
}
