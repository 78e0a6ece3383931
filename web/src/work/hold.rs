//! Holding a button that steps a value: it goes on stepping, so that ten steps are not ten taps.

use leptos::prelude::*;
use std::time::Duration;

/// So long one holds before it steps again, and then between steps.
const FIRST: Duration = Duration::from_millis(450);
const NEXT: Duration = Duration::from_millis(170);

/// Whether holding the control with this id steps on: it is one of a pair, see [`mechanics::Control::id`].
pub fn steps(id: &str) -> bool {
    id.ends_with(".less") || id.ends_with(".more")
}

/// One button that may be held.
#[derive(Clone, Copy)]
pub struct Hold {
    /// Which hold this is; the steps of an earlier one are over.
    turn: StoredValue<u32>,
    stepped: StoredValue<bool>,
}

impl Hold {
    /// A button that nobody holds.
    pub fn new() -> Self {
        Self { turn: StoredValue::new(0), stepped: StoredValue::new(false) }
    }

    /// A pointer went down on it.
    pub fn down(self, press: impl Fn() + Copy + 'static) {
        self.up();
        self.stepped.set_value(false);
        self.again(self.turn.get_value(), FIRST, press);
    }

    /// The pointer went up, or left it.
    pub fn up(self) {
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
    }

    /// Whether the click of a pointer that follows was done by holding already.
    pub fn takes_click(self) -> bool {
        self.stepped.try_update_value(std::mem::take).unwrap_or_default()
    }

    fn again(self, turn: u32, after: Duration, press: impl Fn() + Copy + 'static) {
        let step = move || {
            // By then the button may be gone.
            if self.turn.try_get_value() == Some(turn) {
                self.stepped.set_value(true);
                press();
                self.again(turn, NEXT, press);
            }
        };
        set_timeout(step, after);
    }
}
