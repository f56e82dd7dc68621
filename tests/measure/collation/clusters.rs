//! How well groups of statements agree with those that people made.

use std::collections::BTreeMap;

use variorum_engine::collation::{Claim, StatementRef};

/// The group of each statement of an event.
pub(super) type Groups = BTreeMap<StatementRef, usize>;

/// The groups that `claims` are.
pub(super) fn groups(claims: &[Claim]) -> Groups {
    let of = |(group, claim): (usize, &Claim)| {
        claim.statements.iter().map(move |&at| (at, group)).collect::<Vec<_>>()
    };
    claims.iter().enumerate().flat_map(of).collect()
}

/// Counts for precision and recall: B-cubed (Bagga and Baldwin 1998), which asks of each statement what
/// share of its group is right and what share of its claim is found, and over pairs of statements of
/// two articles.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Agreement {
    statements: usize,
    precision: f64,
    recall: f64,
    found_pairs: usize,
    gold_pairs: usize,
    right_pairs: usize,
}

impl Agreement {
    /// Adds the statements of one event; those of `found` that `gold` has not are no part of it.
    pub(super) fn add(&mut self, gold: &Groups, found: &Groups) {
        let alone = found.len() + gold.len();
        let places: Vec<(StatementRef, usize, usize)> = gold
            .iter()
            .enumerate()
            .map(|(index, (at, group))| {
                (*at, *group, found.get(at).copied().unwrap_or(alone + index))
            })
            .collect();
        for &(at, group, own) in &places {
            let mut counts = (0_usize, 0_usize, 0_usize);
            for &(other, other_group, other_own) in &places {
                let (same_gold, same_found) = (group == other_group, own == other_own);
                counts.0 += usize::from(same_gold && same_found);
                counts.1 += usize::from(same_found);
                counts.2 += usize::from(same_gold);
                if at < other && at.article != other.article {
                    self.found_pairs += usize::from(same_found);
                    self.gold_pairs += usize::from(same_gold);
                    self.right_pairs += usize::from(same_gold && same_found);
                }
            }
            self.statements += 1;
            self.precision += counts.0 as f64 / counts.1 as f64;
            self.recall += counts.0 as f64 / counts.2 as f64;
        }
    }

    /// Precision, recall and F1 by B-cubed.
    pub(super) fn b_cubed(&self) -> [f64; 3] {
        let all = self.statements.max(1) as f64;
        with_f1(self.precision / all, self.recall / all)
    }

    /// The same over pairs.
    pub(super) fn pairwise(&self) -> [f64; 3] {
        let share = |of: usize| if of == 0 { 0.0 } else { self.right_pairs as f64 / of as f64 };
        with_f1(share(self.found_pairs), share(self.gold_pairs))
    }
}

/// Precision and recall with their harmonic mean.
pub(super) fn with_f1(precision: f64, recall: f64) -> [f64; 3] {
    let sum = precision + recall;
    [precision, recall, if sum == 0.0 { 0.0 } else { 2.0 * precision * recall / sum }]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(groups: &[usize]) -> Groups {
        let at = |article| StatementRef { article, statement: 0 };
        groups.iter().enumerate().map(|(article, group)| (at(article), *group)).collect()
    }

    #[test]
    fn b_cubed_is_as_in_its_paper() {
        let mut agreement = Agreement::default();
        agreement.add(&made(&[1, 1, 1, 2, 2]), &made(&[1, 1, 2, 2, 2]));
        let [precision, recall, _] = agreement.b_cubed();
        // (1 + 1 + 1/3 + 2/3 + 2/3) / 5 and (2/3 + 2/3 + 1/3 + 1 + 1) / 5.
        assert!((precision - 11.0 / 15.0).abs() < 1e-9);
        assert!((recall - 11.0 / 15.0).abs() < 1e-9);
        assert_eq!(agreement.pairwise(), [0.5, 0.5, 0.5]);
    }
}
