//! What a guest sees: the class, and nobody in it.

use crate::Session;
use crate::wire::GuestView;

impl Session {
    /// What a guest sees.
    pub fn guest_view(&self, now: u64, n: u64) -> GuestView {
        GuestView { n, phase: self.phase(now), lesson: self.plan.lesson.clone(), class: self.class_view() }
    }
}
