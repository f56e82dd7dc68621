//! Grouping statements so that each is like the others of its group on average.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::candidates::Candidate;
use super::features::{ALIKE, REPEATED, UNLIKE};

/// Groups less alike on average are never one.
const LOOSEST: u64 = ALIKE / 2;

/// Groups the statements `0..count` by average linkage over `candidates`, surest pair first.
///
/// A chain of statements each like the next is no group: two groups join only where most of their
/// members are alike. Two that `share_article` join only as a repetition. Pairs that are no candidates count as
/// nothing alike. Each group ascends, and the groups by their first member.
pub(super) fn clusters(
    count: usize,
    candidates: &[Candidate],
    share_article: impl Fn(usize, usize) -> bool,
) -> Vec<Vec<usize>> {
    let scores: FxHashMap<(usize, usize), u64> =
        candidates.iter().map(|pair| ((pair.first, pair.second), pair.score)).collect();
    let mut groups = Groups::new(count, candidates);
    let mut queue: BinaryHeap<Link> = (0..count).filter_map(|group| groups.best(group)).collect();
    while let Some(link) = queue.pop() {
        let (first, second) = link.pair.0;
        // What a group is likest to is never likelier than before (Müllner 2011), so that it is soon enough
        // to look again when its turn has come.
        if groups.link(first, second) != Some(link) {
            queue.extend(groups.best(link.of));
            continue;
        }
        if !are_alike(&groups.members[first], &groups.members[second], &scores, &share_article) {
            groups.apart.insert((first, second, link.size));
            queue.extend(groups.best(link.of));
            continue;
        }
        groups.join(first, second);
        queue.extend(groups.best(first));
    }
    let mut found: Vec<Vec<usize>> =
        groups.members.into_iter().filter(|group| !group.is_empty()).collect();
    for group in &mut found {
        group.sort_unstable();
    }
    found.sort_unstable();
    found
}

/// How alike two groups are.
#[derive(Debug, Clone, Copy)]
struct Link {
    /// On average, in thousandths.
    score: u64,
    /// Which two, the lower first. A group keeps the number of its first member, so that equal links fall in a
    /// fixed order.
    pair: Reverse<(usize, usize)>,
    /// How many members they have together.
    size: usize,
    /// The one of the two that this is the best link of.
    of: usize,
}

impl Link {
    fn key(&self) -> (u64, Reverse<(usize, usize)>, usize) {
        (self.score, self.pair, self.size)
    }
}

impl PartialEq for Link {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Link {}

impl PartialOrd for Link {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Link {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

/// Groups as they grow.
#[derive(Debug)]
struct Groups {
    /// Empty for a group that has joined another.
    members: Vec<Vec<usize>>,
    /// For each group the others that it has anything in common with, and the sum of the scores across.
    sums: Vec<FxHashMap<usize, u64>>,
    /// Two groups of so many members together that may not be one.
    apart: FxHashSet<(usize, usize, usize)>,
}

impl Groups {
    fn new(count: usize, candidates: &[Candidate]) -> Self {
        let mut sums: Vec<FxHashMap<usize, u64>> = vec![FxHashMap::default(); count];
        for pair in candidates {
            sums[pair.first].insert(pair.second, pair.score);
            sums[pair.second].insert(pair.first, pair.score);
        }
        let members = (0..count).map(|one| vec![one]).collect();
        Self { members, sums, apart: FxHashSet::default() }
    }

    /// How alike two groups are, where they may join.
    fn link(&self, first: usize, second: usize) -> Option<Link> {
        let sum = *self.sums[first].get(&second)?;
        self.weighed(first, second, sum)
    }

    fn weighed(&self, of: usize, other: usize, sum: u64) -> Option<Link> {
        let (first, second) = (of.min(other), of.max(other));
        let (one, two) = (self.members[first].len(), self.members[second].len());
        let score = sum / ((one * two) as u64).max(1);
        let size = one + two;
        let may_join = score >= LOOSEST && !self.apart.contains(&(first, second, size));
        may_join.then_some(Link { score, pair: Reverse((first, second)), size, of })
    }

    /// The group that `group` is likest to.
    fn best(&self, group: usize) -> Option<Link> {
        let others = self.sums[group].iter();
        others.filter_map(|(&other, &sum)| self.weighed(group, other, sum)).max()
    }

    /// Joins `second` to `first`.
    fn join(&mut self, first: usize, second: usize) {
        let joining = std::mem::take(&mut self.members[second]);
        self.members[first].extend(joining);
        let of_second = std::mem::take(&mut self.sums[second]);
        #[expect(clippy::iter_over_hash_type, reason = "each adds to a sum of its own")]
        for (other, sum) in of_second {
            self.sums[other].remove(&second);
            if other != first {
                let sum_with_first = self.sums[first].entry(other).or_default();
                *sum_with_first += sum;
                let sum = *sum_with_first;
                self.sums[other].insert(first, sum);
            }
        }
    }
}

/// Whether two groups may be one: the better half of the pairs across is alike on average, at most
/// a quarter is unlike, and what one article has in both is a repetition.
///
/// The better half, since a claim told at length here and in brief there has parts that do not
/// touch; and no more, since else a chain would do.
fn are_alike(
    first: &[usize],
    second: &[usize],
    scores: &FxHashMap<(usize, usize), u64>,
    share_article: impl Fn(usize, usize) -> bool,
) -> bool {
    let mut across = Vec::with_capacity(first.len() * second.len());
    for &one in first {
        for &two in second {
            let score = scores.get(&(one.min(two), one.max(two))).copied().unwrap_or_default();
            if score < REPEATED && share_article(one, two) {
                return false;
            }
            across.push(score);
        }
    }
    across.sort_unstable_by_key(|score| std::cmp::Reverse(*score));
    let unlike = across.iter().filter(|score| **score < UNLIKE).count();
    let half = &across[..across.len().div_ceil(2)];
    unlike * 4 <= across.len() && half.iter().sum::<u64>() >= ALIKE * half.len() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(count: usize, scores: &[(usize, usize, u64)]) -> Vec<Vec<usize>> {
        let candidates: Vec<Candidate> = scores
            .iter()
            .map(|&(first, second, score)| Candidate { first, second, score })
            .collect();
        clusters(count, &candidates, |_, _| false)
    }

    #[test]
    fn a_chain_is_no_group() {
        let chain = [(0, 1, 900), (1, 2, 600), (2, 3, 900)];
        assert_eq!(grouped(4, &chain), [vec![0, 1], vec![2, 3]]);
    }

    #[test]
    fn all_alike_are_one_group() {
        let all = [(0, 1, 600), (0, 2, 500), (1, 2, 550)];
        assert_eq!(grouped(3, &all), [vec![0, 1, 2]]);
    }

    #[test]
    fn two_of_one_article_join_only_as_a_repetition() {
        let pair = |score| [Candidate { first: 0, second: 1, score }];
        assert_eq!(clusters(2, &pair(700), |_, _| true).len(), 2);
        assert_eq!(clusters(2, &pair(900), |_, _| true).len(), 1);
    }
}
