//! Why a document was not read.

/// Why a document was not read, and what to do: its `Display` is one sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has no words.
    #[error("There is no text in it: choose a document that has words.")]
    Empty,
    /// It has more bytes than are read.
    #[error(
        "It is too large ({} of at most {}): split it, or import only the article's text.",
        megabytes(*bytes), megabytes(*limit)
    )]
    TooLarge {
        /// Its size, or the least it is known to have.
        bytes: u64,
        /// The most that is read.
        limit: u64,
    },
    /// Its text has more characters than are analysed.
    #[error(
        "Its text is too long ({characters} characters of at most {limit}): split it into single articles."
    )]
    TooLong {
        /// Characters in its text.
        characters: usize,
        /// The most that are analysed.
        limit: usize,
    },
    /// It is something other than text, under whatever name.
    #[error("It is {what}, not text: save the article as text or as a web page and import that.")]
    NotText {
        /// What it is, with its article: “a PDF document”.
        what: &'static str,
    },
    /// This user may not read it.
    #[error("Reading it is not permitted: change its permissions or ask its owner for a copy.")]
    NotPermitted,
    /// It is not there.
    #[error("It is not there: check the name, or that its disk is connected.")]
    NotFound,
    /// It is a folder, pipe, socket or device.
    #[error("It is {what}, not a file: choose the files themselves.")]
    NotAFile {
        /// What it is, with its article: “a folder”.
        what: &'static str,
    },
    /// A line of a JSON-lines input is not what it should be.
    #[error("The line is not an article in JSON ({reason}): each needs at least a “text”.")]
    NotAnArticle {
        /// What is wrong with it.
        reason: String,
    },
    /// Its elements are nested beyond reason.
    #[error("Its elements are nested too deeply (over {limit} levels): save the article as text.")]
    TooDeep {
        /// The most levels that are read.
        limit: usize,
    },
    /// It has more elements than are read.
    #[error("It has too many elements (over {limit}): save the article as text.")]
    TooManyElements {
        /// The most that are read.
        limit: usize,
    },
    /// Reading it took too long and was stopped.
    #[error("Reading it took too long and was stopped: save the article as text.")]
    TimedOut,
    /// The process that read it broke.
    #[error("It broke the reader, which was stopped safely ({reason}): save the article as text.")]
    WorkerFailed {
        /// How the process ended.
        reason: String,
    },
    /// The disk or the system failed.
    #[error("It could not be read ({reason}): try again, or copy it to another disk.")]
    Unreadable {
        /// The system's words.
        reason: String,
    },
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NotFound,
            ErrorKind::PermissionDenied => Self::NotPermitted,
            ErrorKind::IsADirectory => Self::NotAFile { what: "a folder" },
            _ => Self::Unreadable { reason: error.to_string() },
        }
    }
}

/// A size in words, rounded up so that a size over a limit never reads as the limit.
fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes.div_ceil(1024 * 1024))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_why_and_what_to_do() {
        let refusal = Refusal::TooLarge { bytes: 67_108_865, limit: 67_108_864 };
        assert_eq!(
            refusal.to_string(),
            "It is too large (65 MB of at most 64 MB): split it, or import only the article's text."
        );
    }

    #[test]
    fn a_lack_of_permission_is_told_from_a_missing_file() {
        use std::io::{Error, ErrorKind};
        assert_eq!(Refusal::from(Error::from(ErrorKind::PermissionDenied)), Refusal::NotPermitted);
        assert_eq!(Refusal::from(Error::from(ErrorKind::NotFound)), Refusal::NotFound);
    }
}
