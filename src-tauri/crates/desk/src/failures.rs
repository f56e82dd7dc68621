//! Failures in words: what happened, what is safe, what to do.

use variorum_store::LibraryError;

use crate::wire::{Failure, FailureCode};

impl Failure {
    /// The failure in its three sentences.
    #[must_use]
    pub fn of(code: FailureCode) -> Self {
        let (happened, safe, todo) = words(code);
        Self { code, happened: happened.into(), safe: safe.into(), todo: todo.into() }
    }

    /// A failure nobody foresaw: logged whole, shown as one sentence.
    pub fn fault(error: &(dyn std::error::Error + 'static)) -> Self {
        tracing::error!(?error, "fault: {error}");
        Self::of(FailureCode::Fault)
    }
}

fn words(code: FailureCode) -> (&'static str, &'static str, &'static str) {
    match code {
        FailureCode::NoLibrary => (
            "No library is open.",
            "Nothing was changed.",
            "Open a library, make a new one, or start with the sample event.",
        ),
        FailureCode::NotALibrary => (
            "The file is not a Variorum library.",
            "It was not changed.",
            "Choose a file that ends in .variorum, or make a new library.",
        ),
        FailureCode::LibraryNewer => (
            "A newer version of Variorum made this library.",
            "It was not changed.",
            "Open it with that version, or update this one.",
        ),
        FailureCode::LibraryDamaged => (
            "The library is damaged: something in it is not what Variorum wrote.",
            "Nothing was written to it.",
            "Make a copy of the file before anything else, and open an earlier copy if there is one.",
        ),
        FailureCode::NotFound => (
            "The file or its folder is not there.",
            "Nothing was changed.",
            "Check that its disk is connected, or choose it again.",
        ),
        FailureCode::AlreadyThere => (
            "There is a file of that name already.",
            "It was not changed.",
            "Choose another name, or open that file.",
        ),
        FailureCode::NotPermitted => (
            "Reading or writing is not permitted there.",
            "Nothing was changed.",
            "Change the permissions of the file and its folder, or choose another place.",
        ),
        FailureCode::DiskFull => (
            "The disk is full.",
            "What was in the library before is still there, and nothing is in it by halves.",
            "Make room on the disk and try again.",
        ),
        FailureCode::Busy => (
            "Another window or program is writing to the library.",
            "Nothing was changed.",
            "Wait until it is done, or close it, and try again.",
        ),
        FailureCode::Gone => (
            "The article or event is no longer in the library.",
            "Nothing was changed.",
            "Go back to the library and choose again.",
        ),
        FailureCode::TooFewArticles => (
            "A comparison needs at least two articles.",
            "Nothing was changed.",
            "Add another article to the event.",
        ),
        FailureCode::Empty => {
            ("There are no words in it.", "Nothing was changed.", "Write or paste some text first.")
        }
        FailureCode::Fault => (
            "Something went wrong that Variorum did not foresee.",
            "What was in the library before is still there.",
            "Try again; if it happens again, the log has the details.",
        ),
    }
}

impl From<LibraryError> for Failure {
    fn from(error: LibraryError) -> Self {
        let code = match &error {
            LibraryError::NotALibrary => FailureCode::NotALibrary,
            LibraryError::Newer { .. } => FailureCode::LibraryNewer,
            LibraryError::Damaged(found) => {
                tracing::error!("damaged library: {found}");
                FailureCode::LibraryDamaged
            }
            LibraryError::NotFound => FailureCode::NotFound,
            LibraryError::AlreadyThere => FailureCode::AlreadyThere,
            LibraryError::NotPermitted => FailureCode::NotPermitted,
            LibraryError::DiskFull => FailureCode::DiskFull,
            LibraryError::Busy => FailureCode::Busy,
            LibraryError::Gone => FailureCode::Gone,
            LibraryError::Fault(_) => return Self::fault(&error),
        };
        Self::of(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_reads_as_three_sentences() {
        assert_eq!(
            Failure::from(LibraryError::Newer { found: 3, known: 1 }).to_string(),
            "A newer version of Variorum made this library. It was not changed. \
             Open it with that version, or update this one."
        );
    }

    #[test]
    fn a_fault_never_shows_its_insides() {
        let inside = LibraryError::Fault("SQL logic error near “SELEC”".into());
        assert!(!Failure::from(inside).to_string().contains("SQL"));
    }
}
