//! What the server tells about itself: a line of JSON each, never an address, a name, a code or a token.

use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;

use crate::clock::Clock;

static ON: AtomicBool = AtomicBool::new(false);

/// From now on lines go to the error output. Silent until then, as where a person looks at that output.
pub fn turn_on() {
    ON.store(true, Ordering::Relaxed);
}

fn line(level: &str, what: &str, more: serde_json::Value) {
    if ON.load(Ordering::Relaxed) {
        let at = Clock::default().now();
        eprintln!("{}", json!({ "at": at, "level": level, "what": what, "more": more }));
    }
}

pub(crate) fn note(what: &str) {
    line("info", what, json!({}));
}

pub(crate) fn trouble(what: &str, why: &str) {
    line("error", what, json!({ "why": why }));
}

/// A room goes on. Its fingerprint says whether it is what it was, and nothing about who is in it.
pub(crate) fn recovered(fingerprint: &str) {
    line("info", "a room goes on", json!({ "fingerprint": fingerprint }));
}
