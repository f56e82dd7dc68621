//! What the engine finds in one article.

use serde::{Deserialize, Serialize};

pub use crate::lexicon::stance::Stance;
use crate::party::{PartyIndex, Spoken};
use crate::span::Span;

/// One content as one article attributes it to a party.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// How the content is given.
    pub quotation: Quotation,
    /// Who is said to hold it, in the article's words; empty where left unsaid.
    pub source: Vec<Span>,
    /// The words that attribute: “said”, “according to”; may be empty.
    pub cue: Vec<Span>,
    /// What is said to be held; never empty, possibly in pieces.
    pub content: Vec<Span>,
    /// Who holds it.
    pub party: PartyIndex,
    /// The office, spokesperson, document or outlet through which it comes.
    pub via: Option<PartyIndex>,
    /// The words that name the via, where the article has them.
    pub via_words: Vec<Span>,
    /// Whose voice it is.
    pub voice: Voice,
    /// What the cue lets show of the writer's attitude.
    pub stance: Stance,
    /// The words a reader would read as this statement: content, cue and, unless another
    /// statement's content lies between, source and via. In *Sharif said A, stressing that B* the
    /// second statement's reading is *stressing that B*, though its source is *Sharif*.
    pub reading: Span,
    /// Another statement of the article, by its place among those of parties, whose holder this one
    /// has too, where its own words do not say: *“Stop,” he said. “Go.”*
    pub continues: Option<usize>,
    /// How sure the engine is of the whole relation, in `[0, 1]`.
    pub confidence: f32,
}

impl Statement {
    /// What it says of its speaker.
    #[must_use]
    pub fn spoken(&self) -> Spoken<'_> {
        Spoken {
            source: &self.source,
            cue: &self.cue,
            content: &self.content,
            via: &self.via_words,
            continues: self.continues,
            reading: self.reading,
        }
    }
}

/// How a content is given: wholly, partly or not at all in quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quotation {
    /// All of it stands in quotation marks.
    Direct,
    /// None of it does.
    Indirect,
    /// Some of it does: *He called for “immediate action” against them.*
    Mixed,
}

/// Whose voice a statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// A party's, as the article reports it.
    Party,
    /// The outlet's own assertion about the event.
    Outlet,
}
