//! What the engine leaves to people: pairs that may be one claim.

use std::collections::{BTreeMap, BTreeSet};

use variorum_engine::Comparison;
use variorum_engine::collation::StatementRef;
use variorum_engine::difference::Kind;

use super::Case;

/// Pairs that are offered, and pairs that people call one claim.
#[derive(Debug, Default)]
pub(super) struct Offered {
    offered: usize,
    right: usize,
    one_claim: usize,
    joined: usize,
    found_by_offer: usize,
}

impl Offered {
    /// Counts the pairs of an event; `gold` has those that people call one claim.
    pub(super) fn add(
        &mut self,
        case: &Case,
        comparison: &Comparison,
        gold: &BTreeMap<(StatementRef, StatementRef), Vec<Kind>>,
    ) {
        let mut group_of: BTreeMap<StatementRef, usize> = BTreeMap::new();
        for (group, claim) in comparison.claims.iter().enumerate() {
            group_of.extend(claim.statements.iter().map(|at| (*at, group)));
        }
        let claims =
            |at: StatementRef| &case.event.articles[at.article].statements[at.statement].claims;
        let mut offered: BTreeSet<(usize, usize)> = BTreeSet::new();
        for pair in &comparison.perhaps {
            self.offered += 1;
            self.right += usize::from(claims(pair.a).iter().any(|it| claims(pair.b).contains(it)));
            let (one, other) = (group_of[&pair.a], group_of[&pair.b]);
            offered.insert((one.min(other), one.max(other)));
        }
        for (one, other) in gold.keys() {
            let (one, other) = (group_of[one], group_of[other]);
            self.one_claim += 1;
            self.joined += usize::from(one == other);
            self.found_by_offer += usize::from(offered.contains(&(one.min(other), one.max(other))));
        }
    }

    /// The figures in a sentence.
    pub(super) fn told(&self) -> String {
        let share = |part: usize, all: usize| 100.0 * part as f64 / all.max(1) as f64;
        format!(
            "of {} pairs that people call one claim the engine joins {:.1} in 100 and leaves {:.1} to people; it asks about \
             {} pairs of claims, of which {:.1} in 100 are one",
            self.one_claim,
            share(self.joined, self.one_claim),
            share(self.found_by_offer, self.one_claim),
            self.offered,
            share(self.right, self.offered)
        )
    }
}
