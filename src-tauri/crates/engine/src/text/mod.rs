//! Paragraphs, sentences and words, as spans of a text.

mod dateline;
mod form;
mod paragraphs;
mod sentences;
mod stem;
mod words;

pub use dateline::without_dateline;
pub use form::{form, is_invisible, is_unseen};
pub use paragraphs::{is_break, paragraphs};
pub use sentences::sentences;
pub use stem::stem;
pub use words::{Word, words};
