//! Figures about the server as a whole, for whoever runs it: no room, no pupil, no address in them.

use std::fmt::Write;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use session::LogError;

/// Upper bounds of the counts of how long a commit took, in milliseconds.
const BOUNDS: [u64; 8] = [1, 2, 5, 10, 20, 50, 100, 1000];

/// Counts that only grow, and some that say how it is now.
#[derive(Debug, Default)]
pub struct Metrics {
    /// Rooms that there are.
    pub rooms: AtomicI64,
    /// Connections that there are.
    pub connections: AtomicI64,
    /// Connections that were opened.
    pub opened: AtomicU64,
    /// Messages that came in.
    pub heard: AtomicU64,
    /// Messages and views that went out.
    pub said: AtomicU64,
    /// Views that were never sent, because a newer one came first.
    pub overtaken: AtomicU64,
    /// Connections closed because they were too slow, too fast, or spoke nonsense.
    pub dropped: AtomicU64,
    /// Requests with a wrong Origin or Host.
    pub strangers: AtomicU64,
    facts: AtomicU64,
    commits: AtomicU64,
    failures: AtomicU64,
    took: [AtomicU64; BOUNDS.len()],
    took_in_all: AtomicU64,
}

impl Metrics {
    pub(crate) fn committed(&self, facts: usize, took: Duration) {
        self.facts.fetch_add(facts as u64, Relaxed);
        self.commits.fetch_add(1, Relaxed);
        self.took_in_all.fetch_add(u64::try_from(took.as_micros()).unwrap_or(u64::MAX), Relaxed);
        for (bound, count) in BOUNDS.iter().zip(&self.took) {
            if took <= Duration::from_millis(*bound) {
                count.fetch_add(1, Relaxed);
            }
        }
    }

    pub(crate) fn failed(&self, result: &Result<(), LogError>) {
        if result.is_err() {
            self.failures.fetch_add(1, Relaxed);
        }
    }

    /// As Prometheus reads it.
    pub fn print(&self) -> String {
        let mut text = String::new();
        let gauges = [("rooms", &self.rooms), ("connections", &self.connections)];
        for (name, gauge) in gauges {
            let _ = writeln!(text, "# TYPE vakpoort_{name} gauge\nvakpoort_{name} {}", gauge.load(Relaxed));
        }
        let counters = [
            ("connections_opened", &self.opened),
            ("messages_heard", &self.heard),
            ("messages_said", &self.said),
            ("views_overtaken", &self.overtaken),
            ("connections_dropped", &self.dropped),
            ("strangers", &self.strangers),
            ("facts", &self.facts),
            ("commit_failures", &self.failures),
        ];
        for (name, counter) in counters {
            let _ =
                writeln!(text, "# TYPE vakpoort_{name}_total counter\nvakpoort_{name}_total {}", counter.load(Relaxed));
        }
        let _ = writeln!(text, "# TYPE vakpoort_commit_seconds histogram");
        for (bound, count) in BOUNDS.iter().zip(&self.took) {
            let seconds = *bound as f64 / 1000.0;
            let _ = writeln!(text, "vakpoort_commit_seconds_bucket{{le=\"{seconds}\"}} {}", count.load(Relaxed));
        }
        let commits = self.commits.load(Relaxed);
        let sum = self.took_in_all.load(Relaxed) as f64 / 1e6;
        let _ = writeln!(text, "vakpoort_commit_seconds_bucket{{le=\"+Inf\"}} {commits}");
        let _ = writeln!(text, "vakpoort_commit_seconds_sum {sum}\nvakpoort_commit_seconds_count {commits}");
        text
    }
}
