//! What the `pack` command does. Data goes to stdout, what went wrong with the command itself to stderr.

mod check;
mod new;
mod play;

pub use check::{check, explain};
pub use new::new;
pub use play::{Which, play};
