//! An open library.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::LibraryError;

/// An open library: one connection that writes and one that reads, so that a list need not wait
/// for an import.
#[derive(Debug)]
pub struct Library {
    path: PathBuf,
    writer: Mutex<Connection>,
    reader: Mutex<Connection>,
}

impl Library {
    pub(crate) fn of(path: PathBuf, writer: Connection, reader: Connection) -> Self {
        Self { path, writer: Mutex::new(writer), reader: Mutex::new(reader) }
    }

    /// The library's absolute path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads from one state of the library.
    pub(crate) fn read<T>(
        &self,
        reading: impl FnOnce(&Transaction<'_>) -> Result<T, LibraryError>,
    ) -> Result<T, LibraryError> {
        // A panic leaves no half-made state behind: its transaction was rolled back.
        let mut reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        reading(&reader.transaction()?)
    }

    /// Writes all of `writing`, or, where it fails, nothing.
    pub(crate) fn write<T>(
        &self,
        writing: impl FnOnce(&Transaction<'_>) -> Result<T, LibraryError>,
    ) -> Result<T, LibraryError> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        // Immediate: a second writer waits here, before anything was read that may grow stale.
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let written = writing(&transaction)?;
        transaction.commit()?;
        Ok(written)
    }

    /// The writing connection, for tests that take things away from it.
    #[cfg(test)]
    pub(crate) fn writer(&self) -> std::sync::MutexGuard<'_, Connection> {
        self.writer.lock().unwrap()
    }
}
