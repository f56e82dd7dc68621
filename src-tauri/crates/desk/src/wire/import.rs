//! Bringing articles in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::library::ArticleId;

/// Text from the clipboard with what the analyst says of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, TS)]
pub struct Pasted {
    /// The text; may begin with header lines as a text file may.
    pub text: String,
    /// Its headline, when given.
    pub title: Option<String>,
    /// Who published it, when given.
    pub outlet: Option<String>,
    /// Date of publication, when given.
    pub published: Option<String>,
    /// Where it was published, when given.
    pub url: Option<String>,
}

/// What became of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum ImportOutcome {
    /// It is in the library now.
    Added {
        /// Its key.
        article: ArticleId,
        /// Statements found.
        statements: u32,
        /// What the analyst should know of the capture, each a sentence.
        warnings: Vec<String>,
    },
    /// The same bytes are in the library already: nothing was added.
    Known {
        /// The article they are.
        article: ArticleId,
    },
    /// It could not be read: nothing was added.
    Refused {
        /// Why, and what to do, in a sentence or two.
        reason: String,
    },
}

/// One file of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportedFile {
    /// The file's name.
    pub name: String,
    /// What became of it.
    pub outcome: ImportOutcome,
}

/// How far an import is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportProgress {
    /// Files dealt with.
    pub done: u32,
    /// Files in all.
    pub total: u32,
    /// How much of the file in hand is read, in hundredths; told of long ones only.
    pub percent: u32,
    /// The file dealt with last; none when the import has just begun, or goes on in a long file.
    pub file: Option<ImportedFile>,
    /// Whether it is over: all done, or cancelled.
    pub over: bool,
    /// Whether it was cancelled before its end.
    pub cancelled: bool,
}

/// What the window is told without asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Happening {
    /// An import moved on.
    Import {
        /// How far it is.
        progress: ImportProgress,
    },
    /// Files are held over the window, or no longer.
    Hover {
        /// How many.
        files: u32,
    },
}
