//! Where rooms are kept: an SQLite database with one thread that writes.

mod migrate;
mod mounts;
mod sqlite;
mod writer;

pub use mounts::on_a_network;
pub use sqlite::{OLDEST_SQLITE, SqliteLog, sqlite_version};
pub use writer::Writer;
