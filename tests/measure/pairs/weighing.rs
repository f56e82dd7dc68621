//! The engine’s signs, weighed for a corpus: how far they go where what people call the same is another thing than
//! for our events.

use std::collections::{BTreeMap, BTreeSet};

use variorum_engine::collation::{Likeness, StatementRef, signs};

use super::{Corpus, Judged, Part};
use crate::regression::{Bound, Regression};

/// How strongly weights are held near 0.
const RIDGE: f64 = 1.0;

/// What a regression is trained to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// To tell right pairs from wrong ones.
    Telling,
    /// To tell the right answers to each query from the wrong ones: what all sentences of a topic have in common
    /// tells none from another.
    Ranking,
}

/// The odds of all pairs: of held-out ones by a regression over the whole part for training, of the others by one that
/// did not see their fold.
pub(super) fn weighed(corpus: &Corpus, found: &[Likeness], aim: Aim) -> Vec<f64> {
    let rows = rows(found);
    let training = |pair: &Judged| pair.part == Part::Training;
    let of_all = fit(corpus, &rows, aim, training);
    let mut odds: Vec<f64> = rows.iter().map(|row| of_all.log_odds(row)).collect();
    let folds: BTreeSet<u32> =
        corpus.pairs.iter().filter(|pair| training(pair)).map(|pair| pair.fold).collect();
    for fold in folds {
        let regression = fit(corpus, &rows, aim, |pair| training(pair) && pair.fold != fold);
        for ((pair, row), odds) in corpus.pairs.iter().zip(&rows).zip(&mut odds) {
            if training(pair) && pair.fold == fold {
                *odds = regression.log_odds(row);
            }
        }
    }
    odds
}

fn fit(
    corpus: &Corpus,
    rows: &[Vec<f64>],
    aim: Aim,
    is_wanted: impl Fn(&Judged) -> bool,
) -> Regression {
    let wanted: Vec<usize> = (0..rows.len()).filter(|at| is_wanted(&corpus.pairs[*at])).collect();
    let (rows, same) = match aim {
        Aim::Telling => wanted.iter().map(|&at| (rows[at].clone(), corpus.pairs[at].same)).unzip(),
        Aim::Ranking => centred(corpus, rows, &wanted),
    };
    let bounds = vec![Bound::Free; rows.first().map_or(0, Vec::len)];
    Regression::fit(&rows, &same, &bounds, RIDGE)
}

/// Each row less the mean of the rows of its query.
fn centred(corpus: &Corpus, rows: &[Vec<f64>], wanted: &[usize]) -> (Vec<Vec<f64>>, Vec<bool>) {
    let mut queries: BTreeMap<StatementRef, Vec<usize>> = BTreeMap::new();
    for &at in wanted {
        let pair = &corpus.pairs[at];
        queries.entry(pair.one).or_default().push(at);
        queries.entry(pair.other).or_default().push(at);
    }
    let (mut centred, mut same) = (Vec::new(), Vec::new());
    for answers in queries.values() {
        let right = answers.iter().filter(|at| corpus.pairs[**at].same).count();
        if right == 0 || right == answers.len() {
            continue;
        }
        let count = answers.len() as f64;
        let mean: Vec<f64> = (0..rows[answers[0]].len())
            .map(|column| answers.iter().map(|at| rows[*at][column]).sum::<f64>() / count)
            .collect();
        for at in answers {
            centred.push(rows[*at].iter().zip(&mean).map(|(value, mean)| value - mean).collect());
            same.push(corpus.pairs[*at].same);
        }
    }
    (centred, same)
}

/// The signs that are seen of two sentences alone.
fn rows(found: &[Likeness]) -> Vec<Vec<f64>> {
    let alone = signs().iter().filter(|(_, _, is_alone)| *is_alone).count();
    let values = found.iter().map(|found| found.likelihood.values.iter().take(alone));
    values.map(|row| row.copied().map(f64::from).collect()).collect()
}
