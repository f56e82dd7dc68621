//! Pairs of sets that are alike.

use std::collections::BTreeMap;

use super::tokens::Words;

/// Two sets taken for each other, by their places in their lists.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pair {
    pub(super) expected: usize,
    pub(super) found: usize,
    /// Their Jaccard index.
    pub(super) likeness: f64,
}

/// The Jaccard index: what two sets share, as a part of what either has; 0 where both are empty.
pub(super) fn jaccard(a: &Words, b: &Words) -> f64 {
    let shared = a.intersection(b).count();
    let either = a.len() + b.len() - shared;
    if either == 0 { 0.0 } else { shared as f64 / either as f64 }
}

/// Pairs the likest first, each set at most once, down to a Jaccard index of one half. Of pairs that
/// are equally alike the later one goes first.
pub(super) fn pairs(expected: &[Words], found: &[Words]) -> Vec<Pair> {
    let mut candidates: Vec<Pair> = Vec::new();
    for (one, a) in expected.iter().enumerate() {
        for (other, b) in found.iter().enumerate() {
            let likeness = jaccard(a, b);
            if likeness >= 0.5 {
                candidates.push(Pair { expected: one, found: other, likeness });
            }
        }
    }
    candidates.sort_by(|a, b| {
        let order = b.likeness.total_cmp(&a.likeness);
        order.then_with(|| (b.expected, b.found).cmp(&(a.expected, a.found)))
    });
    let mut taken_expected = vec![false; expected.len()];
    let mut taken_found = vec![false; found.len()];
    candidates.retain(|pair| {
        let free = !taken_expected[pair.expected] && !taken_found[pair.found];
        taken_expected[pair.expected] |= free;
        taken_found[pair.found] |= free;
        free
    });
    candidates
}

/// How many of `found` are also among `expected`, each used once.
pub(super) fn equal(expected: &[Words], found: &[Words]) -> usize {
    let mut left: BTreeMap<&Words, usize> = BTreeMap::new();
    for words in expected {
        *left.entry(words).or_default() += 1;
    }
    let mut equal = 0;
    for words in found {
        if let Some(count) = left.get_mut(words).filter(|count| **count > 0) {
            *count -= 1;
            equal += 1;
        }
    }
    equal
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words<const COUNT: usize>(places: [usize; COUNT]) -> Words {
        Words::from(places)
    }

    #[test]
    fn the_likest_are_paired_first_and_nothing_twice() {
        let expected = [words([1, 2, 3, 4]), words([5, 6])];
        let found = [words([1, 2]), words([1, 2, 3]), words([6, 7, 8])];

        let pairs = pairs(&expected, &found);

        assert_eq!(pairs, [Pair { expected: 0, found: 1, likeness: 0.75 }]);
    }

    #[test]
    fn half_is_enough() {
        assert_eq!(pairs(&[words([1, 2])], &[words([1])]).len(), 1);
        assert_eq!(pairs(&[words([1, 2, 3])], &[words([1])]).len(), 0);
    }

    #[test]
    fn equal_spans_are_counted_once_each() {
        let expected = [words([1]), words([1]), words([2])];
        let found = [words([1]), words([1]), words([1]), words([3])];
        assert_eq!(equal(&expected, &found), 2);
    }
}
