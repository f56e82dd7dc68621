//! Why a measure cannot be taken.

use std::io;
use std::path::PathBuf;

use acceptance::events::Slip;
use acceptance::marked::MarkFault;

/// What stands in the way, said so that the reader can act on it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("{} cannot be read or written: {error}", path.display())]
    File { path: PathBuf, error: io::Error },
    #[error("{} line {line} is not an annotated document: {error}", path.display())]
    Line { path: PathBuf, line: usize, error: serde_json::Error },
    #[error("{} passage {passage}: {fault}", path.display())]
    Marks { path: PathBuf, passage: usize, fault: MarkFault },
    #[error(transparent)]
    Event(#[from] Slip),
    #[error(
        "the errors in a test half are not shown: whoever reads them would tune to held-out text"
    )]
    HeldOut,
    #[error("standard output: {0}")]
    Output(io::Error),
}
