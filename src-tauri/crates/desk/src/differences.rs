//! One difference with everything its drawer shows.

use variorum_engine::collation::StatementRef;
use variorum_engine::difference::{self, Difference};
use variorum_engine::edition::{
    Side, aligned_pairs, extent, place, reading_runs, reasons, sentence,
};

use crate::article::doubt;
use crate::comparison::Comparison;
use crate::runs::marked;
use crate::wire::{
    AlignedPair, ArticleId, DifferenceView, Doubt, Kind, KindCount, Reason, Scope, ScopeCount,
};

/// The two sides of a comparison that crosses: which article of the library is which.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Crossing<'c> {
    pub(crate) compared: &'c Comparison,
    pub(crate) ids: &'c [ArticleId],
}

impl<'c> Crossing<'c> {
    pub(crate) fn siglum(self, article: usize) -> &'c str {
        &self.compared.witnesses[article].siglum
    }

    pub(crate) fn statement(self, at: StatementRef) -> &'c variorum_engine::Statement {
        &self.compared.analysis.statements[at.article][at.statement]
    }

    pub(crate) fn text(self, article: usize) -> &'c str {
        &self.compared.articles[article].text
    }

    /// “¶ 3”, “headline”.
    pub(crate) fn place(self, at: StatementRef) -> String {
        place(&self.compared.articles[at.article], self.statement(at)).to_string()
    }

    /// The difference as the drawer shows it.
    pub(crate) fn difference(
        self,
        number: u32,
        claim: u32,
        sure: f32,
        of: &Difference,
    ) -> DifferenceView {
        let articles = &self.compared.articles;
        let (a, b) = (self.siglum(of.a.article), self.siglum(of.b.article));
        let (base_text, other_text) = (self.text(of.a.article), self.text(of.b.article));
        let base_runs =
            reading_runs(articles, of, Side::Base, extent(base_text, self.statement(of.a)));
        DifferenceView {
            number,
            claim,
            scope: scope(of.scope),
            base: a.to_owned(),
            other: b.to_owned(),
            base_place: self.place(of.a),
            other_place: self.place(of.b),
            base_article: self.ids[of.a.article],
            other_article: self.ids[of.b.article],
            base_statement: statement_number(of.a),
            other_statement: statement_number(of.b),
            kinds: of.kinds.iter().copied().map(kind).collect(),
            sentence: sentence(articles, of, a, b),
            reasons: reasons(articles, of, a, b)
                .into_iter()
                .map(|(of_kind, text)| Reason { kind: kind(of_kind), text })
                .collect(),
            contradiction: of.contradiction.clone(),
            base_runs: marked(base_text, &base_runs),
            pairs: aligned_pairs(articles, of)
                .into_iter()
                .map(|pair| AlignedPair {
                    base: marked(base_text, &pair.base),
                    other: marked(other_text, &pair.other),
                    differs: pair.differs,
                })
                .collect(),
            doubt: doubt(sure),
        }
    }

    /// The least sure of some statements.
    pub(crate) fn least_sure(self, statements: &[StatementRef]) -> Doubt {
        let doubts = statements.iter().map(|&at| doubt(self.statement(at).confidence));
        doubts.max().unwrap_or(Doubt::Sure)
    }
}

/// A statement's number in its article, from 1.
pub(crate) fn statement_number(at: StatementRef) -> u32 {
    small(at.statement + 1)
}

/// A count as it crosses.
pub(crate) fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How many of `differences` have each kind, heaviest first.
pub(crate) fn kinds(differences: &[DifferenceView]) -> Vec<KindCount> {
    counts(differences.iter().flat_map(|it| it.kinds.iter().copied()))
        .into_iter()
        .map(|(kind, count)| KindCount { kind, count })
        .collect()
}

/// How many of `differences` each scope has.
pub(crate) fn scopes(differences: &[DifferenceView]) -> Vec<ScopeCount> {
    counts(differences.iter().map(|it| it.scope))
        .into_iter()
        .map(|(scope, count)| ScopeCount { scope, count })
        .collect()
}

fn counts<T: Ord>(all: impl Iterator<Item = T>) -> std::collections::BTreeMap<T, u32> {
    let mut counts = std::collections::BTreeMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts
}

fn kind(kind: difference::Kind) -> Kind {
    match kind {
        difference::Kind::QuoteAltered => Kind::QuoteAltered,
        difference::Kind::PolarityDiffers => Kind::PolarityDiffers,
        difference::Kind::ActorDiffers => Kind::ActorDiffers,
        difference::Kind::CommitmentDiffers => Kind::CommitmentDiffers,
        difference::Kind::DateDiffers => Kind::DateDiffers,
        difference::Kind::NumberDiffers => Kind::NumberDiffers,
        difference::Kind::OmitsDetail => Kind::OmitsDetail,
        difference::Kind::AddsDetail => Kind::AddsDetail,
        difference::Kind::Reworded => Kind::Reworded,
        difference::Kind::Verbatim => Kind::Verbatim,
    }
}

fn scope(scope: difference::Scope) -> Scope {
    match scope {
        difference::Scope::Source => Scope::Source,
        difference::Scope::Party => Scope::Party,
        difference::Scope::Time => Scope::Time,
    }
}
