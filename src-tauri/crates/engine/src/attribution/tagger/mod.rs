//! The tagger: a small transformer that reads word pieces.
//!
//! ```text
//! text → pieces → windows → encoder → heads → scores
//! ```

mod case;
mod folding;
mod pieces;
mod quoting;
mod vocabulary;

pub use case::Case;
pub use pieces::{Kind, Piece, pieces};
pub use quoting::Quoting;
