//! Serves page, game and packs with strict headers.
//!
//! A [`Site`] is read once and then lives in memory: what is not in it does not exist, so no
//! request can name a file outside it. A [`Live`] site can be replaced while it is served. [`router`] answers for it, [`serve`] puts it on a port.

mod answer;
mod headers;
mod listen;
mod live;
mod site;

pub use answer::router;
pub use headers::{CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY};
pub use listen::{bind, serve};
pub use live::Live;
pub use site::Site;
