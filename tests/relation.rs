//! Attribution relations by their places alone, as corpora annotate them.

use serde::{Deserialize, Serialize};
use variorum_engine::{Span, Statement};

/// One attribution relation: who is said to hold what, and by which words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Relation {
    /// Who is said to hold it; empty where left unsaid.
    pub source: Vec<Span>,
    /// The words that attribute; may be empty.
    pub cue: Vec<Span>,
    /// What is said to be held, possibly in pieces.
    pub content: Vec<Span>,
    /// Who relays it.
    pub via: Vec<Span>,
}

impl Relation {
    /// The words that corpora mark as the source: the source or, without one, the via.
    ///
    /// PolNeAR has no via and marks whoever is named, so that of *according to the ministry* the
    /// ministry is the source there, while the engine may take it for the relayer of somebody unsaid.
    #[must_use]
    pub fn named(&self) -> &[Span] {
        if self.source.is_empty() { &self.via } else { &self.source }
    }
}

impl From<&Statement> for Relation {
    fn from(statement: &Statement) -> Self {
        Self {
            source: statement.source.clone(),
            cue: statement.cue.clone(),
            content: statement.content.clone(),
            via: statement.via_words.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_relayer_stands_for_a_source_left_unsaid() {
        let ministry = vec![Span::new(13, 25)];
        let mut relation = Relation { via: ministry.clone(), ..Relation::default() };
        assert_eq!(relation.named(), ministry);

        relation.source = vec![Span::new(27, 32)];
        assert_eq!(relation.named(), relation.source);
    }
}
