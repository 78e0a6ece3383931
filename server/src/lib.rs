//! Serves page, game and packs with strict headers, and runs class sessions.
//!
//! A [`Site`] is read once and then lives in memory: what is not in it does not exist, so no
//! request can name a file outside it. A [`Live`] site can be replaced while it is served. [`router`] answers for it.
//! [`Rooms`] are the class sessions: each has a task that owns it, and one thread writes for all.
//! [`serve`] puts both on a port.

mod answer;
mod api;
mod class;
mod clock;
mod guard;
mod headers;
mod health;
pub mod journal;
mod limits;
mod listen;
mod live;
mod metrics;
mod site;
pub mod store;
mod tls;

pub use answer::router;
pub use class::Rooms;
pub use clock::Clock;
pub use headers::{CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY};
pub use limits::Limits;
pub use listen::{Options, bind, bind_to, own_addresses, reached_at, run, serve, serve_with};
pub use live::Live;
pub use metrics::Metrics;
pub use site::Site;
pub use tls::Tls;
