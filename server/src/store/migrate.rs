//! The shape of the database: forward only, each step in one transaction, a copy made before.

use std::path::Path;

use rusqlite::{Connection, MAIN_DB};

/// Steps from an empty database to what this build uses. Only ever add: databases of schools stand at each of them.
const STEPS: [&str; 1] = ["
    CREATE TABLE log (
        id INTEGER PRIMARY KEY,
        room INTEGER NOT NULL,
        pupil INTEGER,
        seq INTEGER,
        fact BLOB NOT NULL
    ) STRICT;
    -- Events of pupils are there once; other facts have no number and may be many.
    CREATE UNIQUE INDEX log_once ON log (room, pupil, seq);
    CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), beat INTEGER NOT NULL) STRICT;
    INSERT INTO probe VALUES (1, 0);
"];

/// Marks a file as ours: `vakp`.
const APPLICATION: i64 = 0x7661_6b70;

/// Brings a database to the shape of this build. One of a newer build is refused, and so is one of another program.
pub(super) fn migrate(database: &mut Connection, path: &Path) -> Result<(), String> {
    migrate_by(&STEPS, database, path)
}

fn migrate_by(steps: &[&str], database: &mut Connection, path: &Path) -> Result<(), String> {
    let ask = |database: &Connection, name: &str| {
        database.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(|error| error.to_string())
    };
    let version = ask(database, "user_version")?;
    let application = ask(database, "application_id")?;
    let newest = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    if version > newest {
        return Err(format!(
            "{}: written by a newer version of Vakpoort (schema {version}, this one knows {newest}); run that version",
            path.display()
        ));
    }
    let tables: i64 = database
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(|error| error.to_string())?;
    if application != APPLICATION && tables > 0 {
        return Err(format!("{}: a database of another program; choose another folder with --data", path.display()));
    }
    if version > 0 && version < newest {
        let copy = path.with_extension(format!("before-{newest}.db"));
        database
            .backup(MAIN_DB, &copy, None::<fn(rusqlite::backup::Progress)>)
            .map_err(|error| format!("{}: {error}", copy.display()))?;
    }
    for (step, sql) in (1..).zip(steps).filter(|(step, _)| *step > version) {
        let run = |database: &mut Connection| -> rusqlite::Result<()> {
            let transaction = database.transaction()?;
            transaction.execute_batch(sql)?;
            transaction.pragma_update(None, "application_id", APPLICATION)?;
            transaction.pragma_update(None, "user_version", step)?;
            transaction.commit()
        };
        run(database).map_err(|error| format!("{}: step {step} to a newer shape failed: {error}", path.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::SqliteLog;
    use session::Log;

    #[test]
    fn a_database_of_before_takes_the_next_step_and_a_copy_stays() {
        let folder = std::env::temp_dir().join(format!("vakpoort-migrate-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("rooms.db");
        std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/rooms_1.db"), &path).unwrap();
        let facts = |folder: &Path| {
            let log = SqliteLog::look(folder).unwrap();
            log.rooms().unwrap().into_iter().map(|room| log.read(room).unwrap()).collect::<Vec<_>>()
        };
        let before = facts(&folder);
        assert!(before.len() == 1 && before[0].len() > 20, "{before:?}");
        // The step that comes next may be anything; this one fails halfway the first time.
        let next = "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;";
        let mut database = Connection::open(&path).unwrap();
        let halfway = [STEPS[0], "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE log (id INTEGER);"];
        assert!(migrate_by(&halfway, &mut database, &path).unwrap_err().contains("step 2"));
        let tables = "SELECT count(*) FROM sqlite_schema WHERE name IN ('half', 'later')";
        let count = |database: &Connection| database.query_row(tables, [], |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(count(&database), 0, "all of a step or nothing of it");
        migrate_by(&[STEPS[0], next], &mut database, &path).unwrap();
        assert_eq!(count(&database), 1);
        drop(database);
        assert_eq!(facts(&folder), before);
        // The copy is the database as it was, and this build goes on from it; it refuses the newer one.
        assert!(SqliteLog::open(&folder).unwrap_err().contains("newer version"));
        let old = folder.join("old");
        std::fs::create_dir_all(&old).unwrap();
        std::fs::rename(folder.join("rooms.before-2.db"), old.join("rooms.db")).unwrap();
        assert_eq!(SqliteLog::open(&old).unwrap().rooms().unwrap().len(), 1);
        assert_eq!(facts(&old), before);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
