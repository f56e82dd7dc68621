//! Grouping statements so that each is like the others of its group on average.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::candidates::Candidate;
use super::features::{ALIKE, REPEATED, UNLIKE};

/// How alike two groups are, which two, and how many members they had when that was found.
type Link = (u64, Reverse<(usize, usize)>, usize);

/// Groups the statements `0..count` by average linkage over `candidates`, surest pair first.
///
/// A chain of statements each like the next is no group: two groups join only where most of their
/// members are alike. Two statements of one article (as `article_of` tells) join only as a
/// repetition. Pairs that are no candidates count as nothing alike. Each group ascends, and the
/// groups by their first member.
pub(super) fn clusters(
    count: usize,
    candidates: &[Candidate],
    article_of: impl Fn(usize) -> usize,
) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = (0..count).map(|one| vec![one]).collect();
    let mut links: Vec<BTreeMap<usize, u64>> = vec![BTreeMap::new(); count];
    let scores: BTreeMap<(usize, usize), u64> =
        candidates.iter().map(|pair| ((pair.first, pair.second), pair.score)).collect();
    for (&(first, second), &score) in &scores {
        links[first].insert(second, score);
        links[second].insert(first, score);
    }
    // A group keeps the number of its first member, so equal links fall in a fixed order.
    let mut queue: BinaryHeap<Link> = scores
        .iter()
        .map(|(&(first, second), &score)| (score, Reverse((first, second)), 2))
        .collect();
    while let Some((link, Reverse((first, second)), size)) = queue.pop() {
        let is_stale = groups[first].len() + groups[second].len() != size
            || groups[first].is_empty()
            || groups[second].is_empty()
            || links[first].get(&second).is_none_or(|sum| {
                sum / (groups[first].len() * groups[second].len()) as u64 != link
            });
        if is_stale {
            continue;
        }
        if link < ALIKE / 2 {
            break;
        }
        let may_join = are_alike(&groups[first], &groups[second], &scores, &article_of);
        if !may_join {
            continue;
        }
        let joining = std::mem::take(&mut groups[second]);
        groups[first].extend(joining);
        let of_second = std::mem::take(&mut links[second]);
        for (other, sum) in of_second {
            links[other].remove(&second);
            if other != first {
                *links[first].entry(other).or_default() += sum;
            }
        }
        links[first].remove(&second);
        let of_first: Vec<(usize, u64)> =
            links[first].iter().map(|(&other, &sum)| (other, sum)).collect();
        for (other, sum) in of_first {
            links[other].insert(first, sum);
            let link = sum / (groups[first].len() * groups[other].len()) as u64;
            let pair = (first.min(other), first.max(other));
            queue.push((link, Reverse(pair), groups[first].len() + groups[other].len()));
        }
    }
    let mut found: Vec<Vec<usize>> = groups.into_iter().filter(|group| !group.is_empty()).collect();
    for group in &mut found {
        group.sort_unstable();
    }
    found.sort_unstable();
    found
}

/// Whether two groups may be one: the better half of the pairs across is alike on average, at most
/// a quarter is unlike, and what one article has in both is a repetition.
///
/// The better half, since a claim told at length here and in brief there has parts that do not
/// touch; and no more, since else a chain would do.
fn are_alike(
    first: &[usize],
    second: &[usize],
    scores: &BTreeMap<(usize, usize), u64>,
    article_of: impl Fn(usize) -> usize,
) -> bool {
    let mut across = Vec::with_capacity(first.len() * second.len());
    for &one in first {
        for &two in second {
            let score = scores.get(&(one.min(two), one.max(two))).copied().unwrap_or_default();
            if article_of(one) == article_of(two) && score < REPEATED {
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
        clusters(count, &candidates, |one| one)
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
        assert_eq!(clusters(2, &pair(700), |_| 0).len(), 2);
        assert_eq!(clusters(2, &pair(900), |_| 0).len(), 1);
    }
}
