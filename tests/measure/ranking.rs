//! Figures of scores against people’s yes or no.

use std::collections::BTreeMap;

use variorum_engine::collation::StatementRef;

/// The area under the ROC curve: how often a right pair has a higher score than a wrong one, ties counting half.
pub(crate) fn area(scored: &[(f64, bool)]) -> f64 {
    let mut ordered = scored.to_vec();
    ordered.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (mut below, mut won, mut at) = (0.0, 0.0, 0);
    while at < ordered.len() {
        let equal = ordered[at..].iter().take_while(|(score, _)| *score == ordered[at].0).count();
        let right = ordered[at..at + equal].iter().filter(|(_, right)| *right).count() as f64;
        let wrong = equal as f64 - right;
        won += right * (below + wrong / 2.0);
        below += wrong;
        at += equal;
    }
    let right = scored.iter().filter(|(_, right)| *right).count() as f64;
    won / (right * below).max(1.0)
}

/// Average precision: the mean, over the right pairs, of the precision down to each.
pub(crate) fn average_precision(scored: &[(f64, bool)]) -> f64 {
    let mut ordered = scored.to_vec();
    // Of equal scores the wrong ones first, so that ties flatter nobody.
    ordered.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let (mut hits, mut precision) = (0.0, 0.0);
    for (index, (_, right)) in ordered.iter().enumerate() {
        if *right {
            hits += 1.0;
            precision += hits / (index as f64 + 1.0);
        }
    }
    precision / f64::max(hits, 1.0)
}

/// The F1 of what has `threshold` or more.
pub(crate) fn f1_at(scored: &[(f64, bool)], threshold: f64) -> f64 {
    let count = |wanted: &dyn Fn(bool, bool) -> bool| {
        scored.iter().filter(|(score, right)| wanted(*score >= threshold, *right)).count() as f64
    };
    let hit = count(&|found, right| found && right);
    let missed_or_wrong = count(&|found, right| found != right);
    2.0 * hit / (2.0 * hit + missed_or_wrong).max(1.0)
}

/// The threshold with the greatest F1, the lowest of these.
pub(crate) fn best_threshold(scored: &[(f64, bool)]) -> f64 {
    let mut ordered = scored.to_vec();
    ordered.sort_by(|one, other| other.0.total_cmp(&one.0));
    let right = ordered.iter().filter(|(_, right)| *right).count() as f64;
    let (mut hit, mut best, mut threshold) = (0.0, -1.0, 0.0);
    for (index, (score, is_right)) in ordered.iter().enumerate() {
        hit += f64::from(u8::from(*is_right));
        let f1 = 2.0 * hit / (index as f64 + 1.0 + right);
        let is_last_of_equal = ordered.get(index + 1).is_none_or(|next| next.0 < *score);
        if is_last_of_equal && f1 >= best {
            (best, threshold) = (f1, *score);
        }
    }
    threshold
}

/// How many queries have anything right to find, their mean average precision, and for how many the first is
/// right, of `(query, other, score, right)`. Of equal scores the earlier sentence comes first.
pub(crate) fn mean_average_precision(
    scored: impl Iterator<Item = (StatementRef, StatementRef, f64, bool)>,
) -> (usize, f64, f64) {
    let mut queries: BTreeMap<StatementRef, Vec<(f64, StatementRef, bool)>> = BTreeMap::new();
    for (query, other, score, right) in scored {
        queries.entry(query).or_default().push((score, other, right));
    }
    let (mut count, mut sum, mut first) = (0, 0.0, 0.0);
    for mut answers in queries.into_values() {
        answers.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let (mut hits, mut precision) = (0.0, 0.0);
        for (index, (_, _, right)) in answers.iter().enumerate() {
            if *right {
                hits += 1.0;
                precision += hits / (index as f64 + 1.0);
            }
        }
        if hits > 0.0 {
            count += 1;
            sum += precision / hits;
            first += f64::from(u8::from(answers.first().is_some_and(|(_, _, right)| *right)));
        }
    }
    let all = (count as f64).max(1.0);
    (count, sum / all, first / all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_area_counts_ties_half() {
        assert_eq!(area(&[(0.9, true), (0.1, false)]), 1.0);
        assert_eq!(area(&[(0.5, true), (0.5, false)]), 0.5);
        assert_eq!(area(&[(0.1, true), (0.9, false), (0.0, false)]), 0.5);
    }

    #[test]
    fn the_best_threshold_has_the_greatest_f1() {
        let scored = [(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.1, false)];
        let best = best_threshold(&scored);
        assert_eq!(best, 0.6);
        assert!((f1_at(&scored, best) - 6.0 / 7.0).abs() < 1e-9);
    }

    #[test]
    fn average_precision_looks_at_every_right_answer() {
        let at = |article| StatementRef { article, statement: 0 };
        let scored =
            [(at(0), at(1), 0.9, true), (at(0), at(2), 0.8, false), (at(0), at(3), 0.7, true)];
        let unanswerable = [(at(9), at(1), 0.5, false)];
        let (queries, average, first) =
            mean_average_precision(scored.into_iter().chain(unanswerable));
        assert_eq!((queries, first), (1, 1.0));
        assert!((average - (1.0 + 2.0 / 3.0) / 2.0).abs() < 1e-9);
    }
}
