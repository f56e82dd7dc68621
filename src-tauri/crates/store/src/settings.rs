//! How every connection to a library is set.

use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::LibraryError;

/// The first SQLite without the race in which two connections could damage a library in WAL mode.
const FIRST_SAFE_SQLITE: i32 = 3_051_003;

/// Sets what must hold before the first page is read: nothing in the file is trusted.
pub(crate) fn distrust(connection: &Connection) -> Result<(), LibraryError> {
    assert!(
        rusqlite::version_number() >= FIRST_SAFE_SQLITE,
        "invariant: the SQLite built in is 3.51.3 or later"
    );
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.execute_batch(
        "PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;
         PRAGMA temp_store = MEMORY;",
    )?;
    Ok(())
}

/// Sets how a writer writes: what it has told to be saved survives a power cut.
pub(crate) fn endure(connection: &Connection) -> Result<(), LibraryError> {
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA journal_size_limit = 67108864;",
    )?;
    Ok(())
}

/// Sets a connection that only reads.
pub(crate) fn only_read(connection: &Connection) -> Result<(), LibraryError> {
    connection.execute_batch("PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0;")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sqlite_built_in_has_no_wal_race() {
        assert!(rusqlite::version_number() >= FIRST_SAFE_SQLITE);
    }

    #[test]
    fn no_extension_can_be_loaded() {
        let connection = Connection::open_in_memory().unwrap();
        distrust(&connection).unwrap();
        let loaded = connection.query_row("SELECT load_extension('x')", [], |_| Ok(()));
        assert!(loaded.unwrap_err().to_string().contains("not authorized"));
    }
}
