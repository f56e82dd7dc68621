//! Which party of the engine is which of the annotators'.

use std::collections::BTreeMap;

use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;
use variorum_engine::party::PartyIndex;

/// A one-to-one matching under which as many statements as possible agree (Kuhn 1955), as the
/// mention-based CEAF of coreference (Luo 2005) has it.
#[derive(Debug)]
pub(super) struct Matching {
    gold_of: BTreeMap<PartyIndex, String>,
}

impl Matching {
    /// The best for these pairs of found and annotated party, one for each statement or via.
    pub(super) fn of(pairs: impl Iterator<Item = (PartyIndex, String)>) -> Self {
        let mut counts: BTreeMap<(PartyIndex, String), i64> = BTreeMap::new();
        for pair in pairs {
            *counts.entry(pair).or_default() += 1;
        }
        let mut found: Vec<PartyIndex> = counts.keys().map(|(found, _)| *found).collect();
        found.dedup();
        let mut gold: Vec<&String> = counts.keys().map(|(_, gold)| gold).collect();
        gold.sort_unstable();
        gold.dedup();
        if found.is_empty() {
            return Self { gold_of: BTreeMap::new() };
        }
        // The algorithm wants no more rows than columns: columns beyond stand for nobody.
        let columns = gold.len().max(found.len());
        let weight = |(row, column): (usize, usize)| {
            let gold = gold.get(column).map(|gold| (*gold).clone());
            gold.and_then(|gold| counts.get(&(found[row], gold))).copied().unwrap_or(0)
        };
        let weights = Matrix::from_fn(found.len(), columns, weight);
        let (_, columns) = kuhn_munkres(&weights);
        let gold_of = found
            .into_iter()
            .zip(columns)
            .filter_map(|(found, column)| Some((found, (*gold.get(column)?).clone())))
            .collect();
        Self { gold_of }
    }

    /// The annotators' party that the engine's is taken for.
    pub(super) fn gold(&self, found: PartyIndex) -> Option<&str> {
        self.gold_of.get(&found).map(String::as_str)
    }

    /// Whether the engine's party is the annotators'.
    pub(super) fn is(&self, found: PartyIndex, gold: &str) -> bool {
        self.gold_of.get(&found).is_some_and(|matched| matched == gold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_split_in_two_is_right_for_its_larger_part() {
        let pairs = [(0, "a"), (0, "a"), (1, "a"), (2, "b")];
        let matching =
            Matching::of(pairs.into_iter().map(|(found, gold)| (PartyIndex(found), gold.into())));
        assert!(matching.is(PartyIndex(0), "a"));
        assert!(!matching.is(PartyIndex(1), "a"));
        assert!(matching.is(PartyIndex(2), "b"));
    }
}
