//! How two readings part, and the words that show it.

use serde::{Deserialize, Serialize};

use crate::collation::StatementRef;
use crate::span::Span;

/// The described relation of two readings. `a` is the base's side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// The reading read against.
    pub a: StatementRef,
    /// The reading that is read.
    pub b: StatementRef,
    /// What is compared with what.
    pub scope: Scope,
    /// Never empty, each once, heaviest first.
    pub kinds: Vec<Kind>,
    /// At least one for each kind but `verbatim`, which may have none.
    pub evidence: Vec<Evidence>,
    /// Word by word, both readings whole, in reading order: what the marks are drawn from.
    pub alignment: Vec<Step>,
    /// Why this is a contradiction, in a sentence's half: “same matter, opposite polarity”; none
    /// where it is not.
    pub contradiction: Option<String>,
}

/// What a difference compares. The three are never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Two articles on what one party said.
    Source,
    /// Two parties on one matter.
    Party,
    /// One party at two times.
    Time,
}

/// The ten kinds of difference, heaviest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Words inside quotation marks are not the same.
    QuoteAltered,
    /// Asserted against denied.
    PolarityDiffers,
    /// Another speaker, agent or addressee.
    ActorDiffers,
    /// Agreed against would consider, will against may, all against some.
    CommitmentDiffers,
    /// Another date or time.
    DateDiffers,
    /// Another figure.
    NumberDiffers,
    /// The base has words that the other leaves out.
    OmitsDetail,
    /// The other has words the base has not.
    AddsDetail,
    /// The same in other words.
    Reworded,
    /// The same words.
    Verbatim,
}

/// The words that show one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Of which kind.
    pub kind: Kind,
    /// The base's words, in its article's text; may be empty.
    pub a: Vec<Span>,
    /// The other's words, in its article's text; may be empty.
    pub b: Vec<Span>,
    /// The two set against each other in a few words: “agreed / would consider”.
    pub note: String,
}

/// One step of a word alignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The base's words, or none where it has nothing here.
    pub a: Option<Span>,
    /// The other's words, or none where it has nothing here.
    pub b: Option<Span>,
    /// How the two relate.
    pub relation: Relation,
}

/// How the two sides of a step relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The same words.
    Same,
    /// The same but for spelling, punctuation, case or invisible characters.
    Accidental,
    /// The same words in another place; the partner is the other step with these words.
    Moved,
    /// Words that part, of this kind.
    Differs(Kind),
}
