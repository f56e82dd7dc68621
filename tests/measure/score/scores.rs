//! The scores of one document, which add up to those of many.

use std::ops::AddAssign;

use serde::Serialize;
use variorum_engine::Quotation;

use super::tally::Tally;

/// All scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub(crate) struct Scores {
    pub(crate) content: SpanScores,
    pub(crate) cue: SpanScores,
    pub(crate) source: SpanScores,
    /// Relations whose sources share a word, or are both unsaid: the headline figure.
    pub(crate) sources_overlap: RelationScores,
    /// Relations where the found source has the head of the expected one.
    pub(crate) source_head: RelationScores,
    /// Relations whose contents and sources have the same words.
    pub(crate) all_exact: RelationScores,
}

/// How well spans of one kind are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub(crate) struct SpanScores {
    pub(crate) token: Tally,
    pub(crate) exact: Tally,
    pub(crate) partial: Tally,
}

/// How well relations are found, in one sense of right. Of the kinds of quotation only the recall
/// says much: they count relations by the kind of the expected content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub(crate) struct RelationScores {
    pub(crate) all: Tally,
    pub(crate) direct: Tally,
    pub(crate) mixed: Tally,
    pub(crate) indirect: Tally,
}

impl RelationScores {
    /// The tally of one kind of quotation.
    pub(crate) fn of(&mut self, quotation: Quotation) -> &mut Tally {
        match quotation {
            Quotation::Direct => &mut self.direct,
            Quotation::Mixed => &mut self.mixed,
            Quotation::Indirect => &mut self.indirect,
        }
    }
}

impl AddAssign for Scores {
    fn add_assign(&mut self, other: Self) {
        self.content += other.content;
        self.cue += other.cue;
        self.source += other.source;
        self.sources_overlap += other.sources_overlap;
        self.source_head += other.source_head;
        self.all_exact += other.all_exact;
    }
}

impl AddAssign for SpanScores {
    fn add_assign(&mut self, other: Self) {
        self.token += other.token;
        self.exact += other.exact;
        self.partial += other.partial;
    }
}

impl AddAssign for RelationScores {
    fn add_assign(&mut self, other: Self) {
        self.all += other.all;
        self.direct += other.direct;
        self.mixed += other.mixed;
        self.indirect += other.indirect;
    }
}
