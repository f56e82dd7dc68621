//! What a pair of statements is among all pairs of their articles.

use rustc_hash::FxHashMap;

use super::StatementRef;

/// Two statements of which it is known how likely they alone are one claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The one.
    pub one: StatementRef,
    /// The other.
    pub other: StatementRef,
    /// Whether their parties are such that they may be one claim.
    pub may_be: bool,
}

/// What the other pairs of two articles tell about one pair.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Context {
    /// Whether neither has a likelier partner in the other’s article.
    pub is_best: bool,
    /// How far the one that is less far ahead is ahead of the next likely, in the logarithm of the odds; below 0
    /// where another is likelier.
    pub ahead_less: f32,
    /// How far the one that is farther ahead is.
    pub ahead_more: f32,
    /// How likely the statements before or after them are one claim, whichever are likelier, above the
    /// least that is told apart.
    pub neighbours: f32,
}

/// Odds below this, one in four hundred, are not told apart; a pair that was never weighed has them.
pub(super) const LEAST: f32 = -6.0;

/// What each of `pairs` is among all of them, by the logarithm of the odds that each alone is one claim.
///
/// Telling from this is what people do who read two reports side by side: *that must be the same remark, for
/// nothing else here can be*. Two statements of one article have no context.
#[must_use]
pub fn contexts(pairs: &[Pair], log_odds: &[f32]) -> Vec<Context> {
    let above = |log_odds: f32| (log_odds - LEAST).max(0.0);
    // The two likeliest partners of a statement in an article.
    let mut likeliest: FxHashMap<(StatementRef, usize), [f32; 2]> = FxHashMap::default();
    let mut by_pair: FxHashMap<(StatementRef, StatementRef), f32> = FxHashMap::default();
    let across =
        || pairs.iter().zip(log_odds).filter(|(pair, _)| pair.one.article != pair.other.article);
    for (pair, &odds) in across().filter(|(pair, _)| pair.may_be) {
        let odds = above(odds);
        if odds == 0.0 {
            continue;
        }
        for (of, other) in [(pair.one, pair.other), (pair.other, pair.one)] {
            by_pair.insert((of, other), odds);
            let [best, next] = likeliest.entry((of, other.article)).or_default();
            if odds > *best {
                (*best, *next) = (odds, *best);
            } else {
                *next = next.max(odds);
            }
        }
    }
    let ahead = |of: StatementRef, other: StatementRef, odds: f32| {
        let [best, next] = likeliest.get(&(of, other.article)).copied().unwrap_or_default();
        if odds >= best { odds - next } else { odds - best }
    };
    let neighbours = |pair: &Pair| {
        let beside = |step: fn(usize) -> Option<usize>| {
            let beside =
                |at: StatementRef| Some(StatementRef { statement: step(at.statement)?, ..at });
            by_pair.get(&(beside(pair.one)?, beside(pair.other)?)).copied()
        };
        let before = beside(|at| at.checked_sub(1)).unwrap_or_default();
        before.max(beside(|at| at.checked_add(1)).unwrap_or_default())
    };
    pairs
        .iter()
        .zip(log_odds)
        .map(|(pair, &odds)| {
            if pair.one.article == pair.other.article {
                return Context::default();
            }
            let odds = above(odds);
            let one = ahead(pair.one, pair.other, odds);
            let other = ahead(pair.other, pair.one, odds);
            Context {
                is_best: one >= 0.0 && other >= 0.0 && odds > 0.0,
                ahead_less: one.min(other),
                ahead_more: one.max(other),
                neighbours: neighbours(pair),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(article: usize, statement: usize) -> StatementRef {
        StatementRef { article, statement }
    }

    fn pair(one: usize, other: usize) -> Pair {
        Pair { one: at(0, one), other: at(1, other), may_be: true }
    }

    #[test]
    fn the_likelier_partner_is_ahead_and_the_other_behind() {
        let pairs = [pair(0, 0), pair(0, 1)];
        let [first, second] = contexts(&pairs, &[2.0, -1.0])[..] else { panic!("two contexts") };
        assert!(first.is_best && !second.is_best);
        // The partner itself has nothing else to be: it is ahead of what was never weighed.
        assert_eq!((first.ahead_less, first.ahead_more), (3.0, 8.0));
        assert_eq!((second.ahead_less, second.ahead_more), (-3.0, 5.0));
    }

    #[test]
    fn neighbours_in_the_same_order_speak_for_a_pair() {
        let pairs = [pair(0, 4), pair(1, 5), pair(1, 3)];
        let found = contexts(&pairs, &[3.0, -2.0, -2.0]);
        assert_eq!(found[1].neighbours, 9.0);
        assert_eq!(found[2].neighbours, 0.0);
    }

    #[test]
    fn pairs_of_two_parties_and_of_one_article_are_no_rivals() {
        let other_party = Pair { may_be: false, ..pair(0, 1) };
        let same_article = Pair { one: at(0, 0), other: at(0, 1), may_be: true };
        let found = contexts(&[pair(0, 0), other_party, same_article], &[0.0, 5.0, 5.0]);
        assert_eq!(found[0].ahead_less, 6.0);
        assert_eq!(found[2], Context::default());
    }
}
