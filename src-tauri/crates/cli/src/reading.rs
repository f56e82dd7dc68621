//! Files in, documents out; what cannot be read is said and passed over.

use std::path::{Path, PathBuf};

use variorum_intake::{Document, Refusal};

use crate::output::complain;

/// A document and where it came from, as given.
#[derive(Debug)]
pub(crate) struct Read {
    /// Its path as given; none for an article from standard input.
    pub(crate) path: Option<String>,
    /// The id it was given with, where it came as JSON.
    pub(crate) id: Option<String>,
    pub(crate) document: Document,
}

/// One thing to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Input {
    /// The file at a path.
    File(PathBuf),
    /// An article as a JSON line, with the number of its line.
    Line(usize, String),
    /// A line that is neither, with its number and why.
    Unusable(usize, Refusal),
}

impl Input {
    /// Reads it; says on standard error why it could not be read.
    pub(crate) fn read(self) -> Option<Read> {
        let (name, result) = match self {
            Self::File(path) => {
                let name = path.to_string_lossy().into_owned();
                let result = variorum_intake::read_file(&path).map(|document| Read {
                    path: Some(name.clone()),
                    id: None,
                    document,
                });
                (name, result)
            }
            Self::Line(number, line) => {
                let result = variorum_intake::read_json_line(&line).map(|document| Read {
                    path: None,
                    id: Some(document.origin.clone()).filter(|id| !id.is_empty()),
                    document,
                });
                (format!("line {number}"), result)
            }
            Self::Unusable(number, refusal) => (format!("line {number}"), Err(refusal)),
        };
        result.inspect_err(|refusal| complain(&name, &refusal.to_string())).ok()
    }
}

/// Reads all of `paths`; gives the documents in order and how many could not be read.
pub(crate) fn read_all(paths: &[PathBuf]) -> (Vec<Read>, usize) {
    let read: Vec<Read> =
        paths.iter().filter_map(|path| Input::File(path.clone()).read()).collect();
    let refused = paths.len() - read.len();
    (read, refused)
}

/// Whether `path` means standard input.
pub(crate) fn is_standard_input(path: &Path) -> bool {
    path == Path::new("-")
}
