//! Which runs of words two readings share, in one order.

use std::collections::HashMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A run of equal units: where it begins in each, and its length.
pub(super) type Run = (usize, usize, usize);

/// Readings with more units together are set against each other between anchors alone: the shortest edit costs
/// the product of their length and of what parts them.
const WHOLE: usize = 8_000;

/// And stretches between two anchors that have more are not searched.
const STRETCH: usize = 4_000;

/// So many units in a row, if either reading has them once, are an anchor.
const ANCHOR: usize = 4;

/// The equal runs of `a` and `b`, and whether some stretch was too long to be searched.
///
/// The shortest edit (Myers 1986); of very long readings between sequences that each has once and both in one
/// order (patience diff, after Cohen), so that the time grows with their length.
pub(super) fn equal_runs(a: &[usize], b: &[usize]) -> (Vec<Run>, bool) {
    if a.len() + b.len() <= WHOLE {
        return (shortest(a, b, 0, 0), false);
    }
    let mut found = Vec::new();
    let mut is_coarse = false;
    let (mut next_a, mut next_b) = (0, 0);
    for (from_a, from_b, length) in anchors(a, b).into_iter().chain([(a.len(), b.len(), 0)]) {
        let (left, right) = (&a[next_a..from_a], &b[next_b..from_b]);
        if left.len() + right.len() <= STRETCH {
            found.extend(shortest(left, right, next_a, next_b));
        } else {
            is_coarse |= !left.is_empty() && !right.is_empty();
        }
        if length > 0 {
            found.push((from_a, from_b, length));
        }
        (next_a, next_b) = (from_a + length, from_b + length);
    }
    (found, is_coarse)
}

fn shortest(a: &[usize], b: &[usize], from_a: usize, from_b: usize) -> Vec<Run> {
    capture_diff_slices(Algorithm::Myers, a, b)
        .into_iter()
        .filter_map(|op| match op {
            DiffOp::Equal { old_index, new_index, len } => {
                Some((from_a + old_index, from_b + new_index, len))
            }
            DiffOp::Delete { .. } | DiffOp::Insert { .. } | DiffOp::Replace { .. } => None,
        })
        .collect()
}

/// Runs that begin with what each has once, in one order in both.
fn anchors(a: &[usize], b: &[usize]) -> Vec<Run> {
    let once = |units: &[usize]| -> HashMap<Vec<usize>, Option<usize>> {
        let mut places = HashMap::new();
        for (at, words) in units.windows(ANCHOR).enumerate() {
            places.entry(words.to_vec()).and_modify(|place| *place = None).or_insert(Some(at));
        }
        places
    };
    let (in_a, in_b) = (once(a), once(b));
    let mut pairs: Vec<(usize, usize)> =
        in_a.iter().filter_map(|(words, place)| Some(((*place)?, (*in_b.get(words)?)?))).collect();
    pairs.sort_unstable();
    let mut runs: Vec<Run> = Vec::new();
    for (from_a, from_b) in rising(&pairs) {
        let (next_a, next_b) = runs.last().map_or((0, 0), |run| (run.0 + run.2, run.1 + run.2));
        if from_a < next_a || from_b < next_b {
            continue;
        }
        let length =
            a[from_a..].iter().zip(&b[from_b..]).take_while(|(one, two)| one == two).count();
        runs.push((from_a, from_b, length));
    }
    runs
}

/// A longest part of `pairs`, which rise in their first places, that rises in their second too.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length the pair with the least second place that ends so long a chain.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, pair) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < pair.1);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut chain = Vec::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        chain.push(pairs[at]);
        next = before[at];
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many numbers without an order.
    fn row(length: usize, seed: usize, kinds: usize) -> Vec<usize> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_041);
            (state >> 33) % kinds
        };
        (0..length).map(|_| next()).collect()
    }

    fn are_equal_and_rise(a: &[usize], b: &[usize], runs: &[Run]) {
        let mut next = (0, 0);
        for &(from_a, from_b, length) in runs {
            assert!(from_a >= next.0 && from_b >= next.1);
            assert_eq!(a[from_a..from_a + length], b[from_b..from_b + length]);
            next = (from_a + length, from_b + length);
        }
    }

    #[test]
    fn a_long_reading_with_few_changes_is_matched_to_the_word() {
        let a = row(50_000, 1, 5_000);
        let mut b = a.clone();
        b[20_000] = 99_999;
        b.remove(30_000);
        let (runs, is_coarse) = equal_runs(&a, &b);
        are_equal_and_rise(&a, &b, &runs);
        assert!(!is_coarse);
        assert_eq!(runs.iter().map(|run| run.2).sum::<usize>(), 49_998);
    }

    #[test]
    fn long_readings_with_nothing_in_common_are_not_searched() {
        let (a, b) = (row(50_000, 1, 50), row(50_000, 2, 50));
        let (runs, is_coarse) = equal_runs(&a, &b);
        are_equal_and_rise(&a, &b, &runs);
        assert!(is_coarse);
    }

    #[test]
    fn short_readings_have_the_shortest_edit() {
        assert_eq!(equal_runs(&[1, 2, 3, 4], &[1, 3, 4, 5]), (vec![(0, 0, 1), (2, 1, 2)], false));
    }
}
