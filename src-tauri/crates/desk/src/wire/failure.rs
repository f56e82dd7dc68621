//! What can go wrong that the user can act on.

use serde::Serialize;
use ts_rs::TS;

/// A failure in three sentences: what happened, what is safe, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{happened} {safe} {todo}")]
pub struct Failure {
    /// Which failure, for tests and help: `library_newer`.
    pub code: FailureCode,
    /// “The library could not be opened.”
    pub happened: String,
    /// “Nothing was changed.”
    pub safe: String,
    /// “Open it with Variorum 0.4 or later.”
    pub todo: String,
}

/// The failures there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FailureCode {
    /// No library is open.
    NoLibrary,
    /// The file is not one of our libraries.
    NotALibrary,
    /// A newer version made the library.
    LibraryNewer,
    /// The library is damaged.
    LibraryDamaged,
    /// The file or folder is not there.
    NotFound,
    /// A file stands where a new library was to be made.
    AlreadyThere,
    /// Reading or writing is not permitted.
    NotPermitted,
    /// The disk is full.
    DiskFull,
    /// Another window or program is writing to the library.
    Busy,
    /// An article or event that is no longer there.
    Gone,
    /// A comparison needs at least two articles.
    TooFewArticles,
    /// The text is empty.
    Empty,
    /// Something the program did not foresee; the log has it whole.
    Fault,
}
