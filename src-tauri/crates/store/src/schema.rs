//! The schema, and whether a file has it.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::LibraryError;

/// The mark of our files in SQLite's header: “Vari”.
pub(crate) const APPLICATION_ID: i64 = 0x5661_7269;

const STEPS: &[M<'_>] = &[
    M::up(include_str!("../migrations/0001_library.sql")),
    M::up(include_str!("../migrations/0002_acts.sql")),
];
const MIGRATIONS: Migrations<'_> = Migrations::from_slice(STEPS);

/// The newest schema this version knows.
pub(crate) const NEWEST: i64 = STEPS.len() as i64;

/// Brings a library to the newest schema, each step in a transaction.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), LibraryError> {
    Ok(MIGRATIONS.to_latest(connection)?)
}

/// Refuses a file whose schema of `version` is not word for word the one we made: a trigger or
/// view that somebody put there would run with every change of ours.
pub(crate) fn check(connection: &Connection, version: i64) -> Result<(), LibraryError> {
    let mut ours = Connection::open_in_memory()?;
    let steps = usize::try_from(version).map_err(LibraryError::fault)?;
    MIGRATIONS.to_version(&mut ours, steps)?;
    if objects(connection)? == objects(&ours)? {
        Ok(())
    } else {
        Err(LibraryError::Damaged("its tables are not the ones Variorum makes".into()))
    }
}

/// What a schema holds, in order: kind, name and definition of each object.
///
/// How FTS5 words the tables it makes for itself may change with SQLite: of these only the names
/// are taken.
fn objects(connection: &Connection) -> Result<Vec<(String, String, String)>, rusqlite::Error> {
    connection
        .prepare(
            "SELECT type, name, iif(tbl_name GLOB '*_words_*', '', ifnull(sql, ''))
             FROM sqlite_schema
             ORDER BY type, name",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_run_from_nothing() {
        MIGRATIONS.validate().unwrap();
    }

    #[test]
    fn a_planted_trigger_is_found() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        check(&connection, NEWEST).unwrap();
        connection
            .execute_batch(
                "CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM original; END",
            )
            .unwrap();
        assert!(matches!(check(&connection, NEWEST), Err(LibraryError::Damaged(_))));
    }
}
