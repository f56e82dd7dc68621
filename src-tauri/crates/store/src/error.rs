//! What can go wrong with a library.

use std::io;

use rusqlite::ErrorCode;

/// Why the library could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// The file is none of our libraries.
    #[error("the file is not a Variorum library")]
    NotALibrary,
    /// A newer version made it.
    #[error("the library has schema {found}; this version knows schemas up to {known}")]
    Newer {
        /// The file's schema.
        found: i64,
        /// The newest schema this version knows.
        known: i64,
    },
    /// Its content is not what was once written.
    #[error("the library is damaged: {0}")]
    Damaged(String),
    /// The file or its folder is not there.
    #[error("the file or its folder is not there")]
    NotFound,
    /// A file stands where a new library was to be made.
    #[error("there is a file of that name already")]
    AlreadyThere,
    /// Reading or writing is not permitted.
    #[error("reading or writing is not permitted")]
    NotPermitted,
    /// No room is left.
    #[error("the disk is full")]
    DiskFull,
    /// Somebody else is writing to it.
    #[error("the library is in use")]
    Busy,
    /// An article or event that is not, or no longer, in the library.
    #[error("it is no longer in the library")]
    Gone,
    /// What nobody foresaw.
    #[error("fault: {0}")]
    Fault(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl LibraryError {
    /// Turns any error into a fault.
    pub(crate) fn fault(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Fault(error.into())
    }
}

impl From<rusqlite::Error> for LibraryError {
    fn from(error: rusqlite::Error) -> Self {
        if matches!(error, rusqlite::Error::QueryReturnedNoRows) {
            return Self::Gone;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::NotADatabase) => Self::NotALibrary,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::NotPermitted
            }
            _ => Self::fault(error),
        }
    }
}

impl From<rusqlite_migration::Error> for LibraryError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => Self::fault(other),
        }
    }
}

impl From<io::Error> for LibraryError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound,
            io::ErrorKind::AlreadyExists => Self::AlreadyThere,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NotPermitted
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::IsADirectory => Self::NotALibrary,
            _ => Self::fault(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_may_not_be_read_is_told_apart_from_one_that_is_missing() {
        let refused = LibraryError::from(io::Error::from(io::ErrorKind::PermissionDenied));
        let missing = LibraryError::from(io::Error::from(io::ErrorKind::NotFound));
        assert!(matches!(refused, LibraryError::NotPermitted));
        assert!(matches!(missing, LibraryError::NotFound));
    }
}
