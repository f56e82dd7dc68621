//! What two rows of words have in common, in order.

use std::collections::BTreeMap;

/// More words of a statement are not compared in order: a speech that is one statement would cost seconds.
const LONGEST: usize = 400;

/// What two rows of words have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Common {
    /// How many words, wherever they stand; one that comes twice in both counts twice.
    pub(super) words: usize,
    /// How many words in the same order, with others between them: the longest common subsequence.
    pub(super) in_order: usize,
    /// How many words in one run.
    pub(super) run: usize,
    /// How many pairs of neighbours.
    pub(super) twos: usize,
    /// How many sequences of three.
    pub(super) threes: usize,
}

/// What `one` and `other` have in common; of very long ones, of their first 400 words in what concerns order.
pub(super) fn common(one: &[u32], other: &[u32]) -> Common {
    let (in_order, run) =
        in_order(&one[..one.len().min(LONGEST)], &other[..other.len().min(LONGEST)]);
    Common {
        words: sequences(one, other, 1),
        in_order,
        run,
        twos: sequences(one, other, 2),
        threes: sequences(one, other, 3),
    }
}

/// The longest common subsequence and the longest common run.
fn in_order(one: &[u32], other: &[u32]) -> (usize, usize) {
    let mut order = vec![0_usize; other.len() + 1];
    let mut runs = vec![0_usize; other.len() + 1];
    let mut longest = 0;
    for word in one {
        // What stood at the place before in the row above.
        let (mut order_before, mut run_before) = (0, 0);
        for (at, other) in other.iter().enumerate() {
            let (above, run_above) = (order[at + 1], runs[at + 1]);
            let is_same = word == other;
            order[at + 1] = if is_same { order_before + 1 } else { above.max(order[at]) };
            runs[at + 1] = if is_same { run_before + 1 } else { 0 };
            longest = longest.max(runs[at + 1]);
            (order_before, run_before) = (above, run_above);
        }
    }
    (order.last().copied().unwrap_or_default(), longest)
}

/// How many sequences of `length` words both have.
fn sequences(one: &[u32], other: &[u32], length: usize) -> usize {
    let mut counts: BTreeMap<&[u32], usize> = BTreeMap::new();
    for words in one.windows(length) {
        *counts.entry(words).or_default() += 1;
    }
    other
        .windows(length)
        .filter(|words| match counts.get_mut(words) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            Some(_) | None => false,
        })
        .count()
}

/// How many numbers two ascending rows share.
pub(super) fn shared(one: &[u32], other: &[u32]) -> usize {
    let mut rest = other.iter().peekable();
    one.iter()
        .filter(|number| {
            while rest.next_if(|other| other < number).is_some() {}
            rest.peek() == Some(number)
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_order_runs_and_sequences_are_counted() {
        let found = common(&[1, 2, 3, 9, 4], &[4, 1, 2, 3, 4]);
        assert_eq!(found, Common { words: 4, in_order: 4, run: 3, twos: 2, threes: 1 });
    }

    #[test]
    fn a_word_said_twice_is_shared_twice_only_where_both_say_it_twice() {
        assert_eq!(common(&[1, 1], &[1]).words, 1);
        assert_eq!(common(&[1, 1], &[1, 5, 1]).words, 2);
    }

    #[test]
    fn either_side_sees_the_same() {
        let (one, other) = ([1, 2, 3, 2, 7, 8], [2, 1, 2, 3, 8, 8]);
        assert_eq!(common(&one, &other), common(&other, &one));
        assert_eq!(common(&[], &one), Common::default());
    }

    #[test]
    fn ascending_rows_share_what_both_have() {
        assert_eq!(shared(&[1, 3, 5, 9], &[0, 3, 9, 10]), 2);
    }
}
