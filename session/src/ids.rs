//! Whether words from outside can be what they say they are.

use crate::limits::{MOST_ID, MOST_LISTED};
use crate::wire::{Event, MOST_STEP};

/// An id as packs have them.
pub(crate) fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
    !text.is_empty() && text.len() <= MOST_ID && text.bytes().all(allowed)
}

/// Whether every part of an event has a size and a shape that a page would send.
pub(crate) fn is_event(event: &Event) -> bool {
    match event {
        Event::Began { challenge, params_hash, .. } => is_id(challenge) && is_hash(params_hash),
        Event::Did { step } => is_step(step),
        Event::TookBack { .. } | Event::Help { .. } => true,
        Event::Delivered { unmet, properties, occupation, .. } => {
            unmet.len() <= MOST_LISTED
                && unmet.iter().all(|id| is_id(id))
                && properties.len() <= MOST_LISTED
                && properties.iter().all(|(id, value)| is_id(id) && value.is_finite())
                && occupation.as_deref().is_none_or(is_id)
        }
        Event::Card { question, choice } => is_id(question) && *choice < crate::limits::MOST_CARDS,
    }
}

fn is_hash(text: &str) -> bool {
    text.len() <= MOST_ID && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Base64 without padding, in one of its two alphabets.
fn is_step(step: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    step.len() <= MOST_STEP && step.bytes().all(allowed)
}
