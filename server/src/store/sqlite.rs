//! The log of all rooms in one SQLite database.

use std::fs::File;
use std::path::Path;

use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags, Transaction, params};
use session::{Fact, Log, LogError, RoomId, What};

use super::migrate::migrate;
use super::mounts::on_a_network;

/// Versions before this one can lose what was committed, when two connections meet at the end of the write-ahead log.
pub const OLDEST_SQLITE: i32 = 3_051_003;

/// Bytes that must find a place for the disk to count as one that can be written.
const PROBED: u32 = 64 * 1024;

/// The version of SQLite in this program, as a number.
pub fn sqlite_version() -> i32 {
    rusqlite::version_number()
}

/// The log of all rooms, in a folder that nobody else uses.
#[derive(Debug)]
pub struct SqliteLog {
    database: Connection,
    /// Held as long as the log is open: two programs must not write at once.
    _lock: Option<File>,
}

impl SqliteLog {
    /// Opens the log in a folder, or makes it.
    pub fn open(folder: &Path) -> Result<Self, String> {
        check_version(sqlite_version())?;
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: cannot make: {error}", folder.display()))?;
        if let Some(kind) = on_a_network(folder) {
            return Err(format!("{}: on a network ({kind}); choose a folder on a disk with --data", folder.display()));
        }
        let lock = folder.join("lock");
        let lock = File::create(&lock).map_err(|error| format!("{}: cannot write: {error}", lock.display()))?;
        lock.try_lock().map_err(|_| {
            format!("{}: another server uses this folder; stop it, or choose another with --data", folder.display())
        })?;
        let path = folder.join("rooms.db");
        let named = |error: rusqlite::Error| format!("{}: {error}", path.display());
        let mut database = Connection::open(&path).map_err(named)?;
        set_up(&database).map_err(named)?;
        sound(&database, &path)?;
        migrate(&mut database, &path)?;
        Ok(Self { database, _lock: Some(lock) })
    }

    /// Opens the log in a folder beside a server that may be running, only to read it.
    pub fn look(folder: &Path) -> Result<Self, String> {
        check_version(sqlite_version())?;
        let path = folder.join("rooms.db");
        // Reading a write-ahead log needs its index, which a reader may have to make.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let named = |error: rusqlite::Error| format!("{}: {error}", path.display());
        let database = Connection::open_with_flags(&path, flags).map_err(named)?;
        database.pragma_update(None, "busy_timeout", 5000).map_err(named)?;
        database.pragma_update(None, "trusted_schema", false).map_err(named)?;
        database.pragma_update(None, "query_only", true).map_err(named)?;
        Ok(Self { database, _lock: None })
    }

    /// Writes a copy of everything that is committed, while others go on writing.
    pub fn back_up(&self, to: &Path) -> Result<(), String> {
        if to.exists() {
            return Err(format!("{}: is there already; name a new file", to.display()));
        }
        self.database
            .backup(MAIN_DB, to, None::<fn(rusqlite::backup::Progress)>)
            .map_err(|error| format!("{}: {error}", to.display()))
    }

    /// Whether every page of the database is what it should be.
    pub fn check(&self) -> Result<(), String> {
        sound(&self.database, Path::new("rooms.db"))
    }

    /// How a setting stands.
    pub fn setting(&self, name: &str) -> Result<String, String> {
        let text = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
        let value = self.database.pragma_query_value(None, name, text).map_err(|error| error.to_string())?;
        Ok(match value {
            rusqlite::types::Value::Text(text) => text,
            rusqlite::types::Value::Integer(number) => number.to_string(),
            other => format!("{other:?}"),
        })
    }

    /// Takes no more than so many pages of four kilobytes, as if the disk were no larger.
    pub fn confine(&self, pages: u32) -> Result<(), String> {
        self.database
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
            .map_err(|error| error.to_string())
    }

    /// Writes something that means nothing, to know that one can write: as much as a class in a second, taken away in
    /// the same breath.
    pub fn probe(&mut self) -> Result<(), LogError> {
        let transaction = self.database.transaction().map_err(said)?;
        transaction.execute("UPDATE probe SET beat = beat + 1", []).map_err(said)?;
        transaction.execute("INSERT INTO log (room, fact) VALUES (0, zeroblob(?))", [PROBED]).map_err(said)?;
        transaction.execute("DELETE FROM log WHERE id = ?", [transaction.last_insert_rowid()]).map_err(said)?;
        transaction.commit().map_err(said)
    }

    /// After something was taken away, no byte of it stays in the write-ahead log.
    fn sweep(&self) -> Result<(), LogError> {
        self.database.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(said)
    }
}

impl Log for SqliteLog {
    fn append(&mut self, batch: &[(RoomId, Fact)]) -> Result<(), LogError> {
        let transaction = self.database.transaction().map_err(said)?;
        let mut taken_away = false;
        for (room, fact) in batch {
            taken_away |= write(&transaction, *room, fact).map_err(said)?;
        }
        transaction.commit().map_err(said)?;
        if taken_away { self.sweep() } else { Ok(()) }
    }

    fn read(&self, room: RoomId) -> Result<Vec<Fact>, LogError> {
        let mut select =
            self.database.prepare_cached("SELECT fact FROM log WHERE room = ? ORDER BY id").map_err(said)?;
        let mut rows = select.query([key(room)]).map_err(said)?;
        let mut facts = Vec::new();
        while let Some(row) = rows.next().map_err(said)? {
            let line = row.get_ref(0).map_err(said)?.as_blob().map_err(|error| LogError::Broken(error.to_string()))?;
            facts.push(Fact::read(line)?);
        }
        Ok(facts)
    }

    fn delete(&mut self, room: RoomId) -> Result<(), LogError> {
        self.database.execute("DELETE FROM log WHERE room = ?", [key(room)]).map_err(said)?;
        self.sweep()
    }

    fn rooms(&self) -> Result<Vec<RoomId>, LogError> {
        let mut select = self.database.prepare("SELECT DISTINCT room FROM log").map_err(said)?;
        let rooms = select.query_map([], |row| row.get::<_, i64>(0)).map_err(said)?;
        rooms.map(|room| room.map(|number| RoomId::from(number.cast_unsigned())).map_err(said)).collect()
    }
}

/// Writes one fact; whether something was taken away for it.
fn write(transaction: &Transaction<'_>, room: RoomId, fact: &Fact) -> rusqlite::Result<bool> {
    let taken_away = match &fact.what {
        What::Wiped => {
            transaction.execute("DELETE FROM log WHERE room = ?", [key(room)])?;
            return Ok(true);
        }
        What::Forgot { pupil } => {
            transaction.execute("DELETE FROM log WHERE room = ? AND pupil = ?", params![key(room), pupil])?;
            true
        }
        _ => false,
    };
    let seq = fact.what.seq().map(u64::cast_signed);
    transaction.prepare_cached("INSERT INTO log (room, pupil, seq, fact) VALUES (?, ?, ?, ?)")?.execute(params![
        key(room),
        fact.what.pupil(),
        seq,
        fact.write()
    ])?;
    Ok(taken_away)
}

/// SQLite's integers have a sign; the bits are the same.
fn key(room: RoomId) -> i64 {
    room.number().cast_signed()
}

fn set_up(database: &Connection) -> rusqlite::Result<()> {
    database.pragma_update(None, "busy_timeout", 5000)?;
    database.pragma_update(None, "trusted_schema", false)?;
    database.pragma_update(None, "foreign_keys", true)?;
    database.pragma_update(None, "journal_mode", "WAL")?;
    database.pragma_update(None, "synchronous", "FULL")?;
    database.pragma_update(None, "mmap_size", 0)?;
    database.pragma_update(None, "secure_delete", true)?;
    database.set_prepared_statement_cache_capacity(16);
    Ok(())
}

fn sound(database: &Connection, path: &Path) -> Result<(), String> {
    let found: String = database
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|error| format!("{}: cannot be checked: {error}", path.display()))?;
    if found == "ok" {
        Ok(())
    } else {
        Err(format!("{}: damaged ({found}); put a back-up in its place", path.display()))
    }
}

fn check_version(version: i32) -> Result<(), String> {
    if version >= OLDEST_SQLITE {
        return Ok(());
    }
    let dotted = |number: i32| format!("{}.{}.{}", number / 1_000_000, number / 1000 % 1000, number % 1000);
    Err(format!(
        "SQLite {} can lose what was committed; build with {} or later",
        dotted(version),
        dotted(OLDEST_SQLITE)
    ))
}

fn said(error: rusqlite::Error) -> LogError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => LogError::Full,
        Some(ErrorCode::ConstraintViolation) => LogError::Order,
        _ => LogError::Broken(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::check_version;

    #[test]
    fn an_sqlite_that_loses_commits_is_refused() {
        assert!(check_version(super::sqlite_version()).is_ok());
        let error = check_version(3_051_002).unwrap_err();
        assert!(error.contains("3.51.2") && error.contains("3.51.3"), "{error}");
    }
}
