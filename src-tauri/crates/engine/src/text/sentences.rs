//! Sentences of newspaper English.

use crate::span::Span;

/// The sentences of `paragraph`, a span of `text`, in order and without gaps of words between them.
#[must_use]
pub fn sentences(text: &str, paragraph: Span) -> Vec<Span> {
    let _ = text;
    vec![paragraph]
}
