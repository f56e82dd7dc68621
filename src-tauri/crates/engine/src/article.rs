//! What the engine reads.

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// One published text, as a reader sees it: headline (when known), standfirst and body, with a
/// blank line between paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// The whole text. All spans of an analysis point into it.
    pub text: String,
    /// Which part of the text is which.
    pub parts: Parts,
    /// Who published it, when known: “Dawn”, “Prime Minister’s Office”.
    pub outlet: Option<String>,
    /// Date or time of publication in ISO 8601, when known; relative dates are read against it.
    pub published: Option<String>,
    /// BCP 47 tag of the language, when known: “en”, “ms”.
    pub language: Option<String>,
}

/// The parts of an article's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Parts {
    /// The headline.
    pub headline: Option<Span>,
    /// The sentence or two under the headline that sum the story up.
    pub standfirst: Option<Span>,
    /// Everything after.
    pub body: Span,
}
