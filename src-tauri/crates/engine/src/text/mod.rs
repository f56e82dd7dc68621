//! Paragraphs, sentences and words, as spans of a text.

mod paragraphs;
mod sentences;
mod words;

pub use paragraphs::paragraphs;
pub use sentences::sentences;
pub use words::{Word, words};
