//! Text cut into runs, each with the marks it carries.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stretch of published text under one set of marks. The runs of a text, joined, are that text;
/// a run with an `omission` has no text of its own.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Run {
    /// The published characters.
    pub text: String,
    /// Difference marks, outermost first; empty for plain text.
    pub marks: Vec<Mark>,
    /// The statements these characters belong to, and as which part.
    pub statements: Vec<StatementMark>,
    /// A counted mark where words of the base would stand: `text` is empty then.
    pub omission: Option<Omission>,
}

/// Words of the base that the other reading does not have.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Omission {
    /// How many words.
    pub count: u32,
    /// The base's words, for the tooltip.
    pub words: String,
}

/// One difference mark on a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Mark {
    /// Which line, ground and glyph it has.
    pub kind: MarkKind,
    /// Whose words they are: blue for the base's, orange for the other's.
    pub side: Side,
    /// Whether this run is the first of the marked words, and so carries the glyph.
    pub first: bool,
    /// Equal for all runs of the two sides of one marked difference; unique within a difference.
    pub pair: u32,
}

/// The kinds of mark, as the grammar of marks has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
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

/// The two sides of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// What others are read against.
    Base,
    /// What is read.
    Other,
}

/// That a run belongs to a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatementMark {
    /// The statement's number in its article, from 1.
    pub statement: u32,
    /// As which part of it.
    pub part: StatementPart,
}

/// The parts of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StatementPart {
    /// Who is said to hold it.
    Source,
    /// The attributing words.
    Cue,
    /// What is said to be held.
    Content,
    /// The office or person that relays it.
    Via,
}

/// How a content is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Quotation {
    /// Wholly in quotation marks.
    Direct,
    /// Not in quotation marks.
    Indirect,
    /// Partly in quotation marks.
    Mixed,
}

/// The ten kinds of difference, heaviest first, by their names on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Words inside quotation marks are not the same.
    QuoteAltered,
    /// Asserted against denied.
    PolarityDiffers,
    /// Another speaker, agent or addressee.
    ActorDiffers,
    /// Agreed against would consider.
    CommitmentDiffers,
    /// Another date or time.
    DateDiffers,
    /// Another figure.
    NumberDiffers,
    /// Leaves words of the base out.
    OmitsDetail,
    /// Has words the base has not.
    AddsDetail,
    /// The same in other words.
    Reworded,
    /// The same words.
    Verbatim,
}

/// What a difference compares; the three are never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Two articles on what one party said.
    Source,
    /// Two parties on one matter.
    Party,
    /// One party at two times.
    Time,
}
