//! Pupils and teachers without a screen: they speak the real protocol and remember what was acknowledged.
//!
//! A [`Wire`] is one connection. A [`Pupil`] keeps a [`Ledger`] through any number of them, as the page does.
//! [`lesson`] lets a class of them work, and [`check`] compares their ledgers with the log of the server.

mod asked;
mod asking;
mod check;
mod http;
mod ledger;
pub mod lesson;
mod process;
mod proxy;
mod pupil;
mod times;
mod wire;

pub use asked::{Asked, Failure, exit};
pub use check::check;
pub use http::{Answer, ask, open_room};
pub use ledger::Ledger;
pub use process::{Process, memory_of};
pub use proxy::{Rule, proxy};
pub use pupil::Pupil;
pub use times::Times;
pub use wire::{Way, Wire};
