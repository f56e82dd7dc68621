//! What a run of text carries: the marks of the grammar.

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// A stretch of one text under one set of marks.
///
/// The runs of a text, joined, are that text. A run with an `omission` has an empty span: it stands
/// where words of the base would stand, and never prints them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The published characters.
    pub span: Span,
    /// Difference marks, outermost first; empty for plain text.
    pub marks: Vec<Mark>,
    /// A counted mark where words of the base would stand.
    pub omission: Option<Omission>,
}

/// Words of the base that the other reading does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Omission {
    /// How many words.
    pub count: u32,
    /// The base's words, to be shown apart from the other's reading.
    pub words: String,
}

/// One difference mark on a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Which line, ground and glyph it has.
    pub kind: MarkKind,
    /// Whose words they are.
    pub side: Side,
    /// Whether this run is the first of the marked words, and so carries the glyph.
    pub first: bool,
    /// Equal for all runs of the two sides of one marked difference.
    pub pair: u32,
}

/// The kinds of mark, lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// Spelling, punctuation or case only.
    Accidental,
    /// The same words in another place.
    Moved,
    /// Other words.
    Reworded,
    /// Words the base has not.
    Added,
    /// The base's words that the other leaves out.
    Omitted,
    /// A figure.
    Number,
    /// A date or time.
    Date,
    /// A speaker, agent or addressee.
    Actor,
    /// Strength of a promise.
    Commitment,
    /// Asserted or denied.
    Polarity,
    /// Changed within quotation marks.
    Quotation,
}

impl MarkKind {
    /// Whether it marks a fact: figure, date, actor, commitment or polarity.
    #[must_use]
    pub fn is_fact(self) -> bool {
        match self {
            Self::Number | Self::Date | Self::Actor | Self::Commitment | Self::Polarity => true,
            Self::Accidental
            | Self::Moved
            | Self::Reworded
            | Self::Added
            | Self::Omitted
            | Self::Quotation => false,
        }
    }
}

/// The two sides of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// What others are read against.
    Base,
    /// What is read.
    Other,
}
