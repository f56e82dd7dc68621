//! The conditional random field that ties the tags of neighbours (Lafferty et al. 2001).

use super::scores::{OUTSIDE, TAGS};
use super::weights::{Weights, WeightsError};

/// Added where no tag may follow another: as good as impossible.
const FORBIDDEN: f32 = -1e4;

/// What the field adds to the scores of a sequence of tags.
///
/// The first and last tags of a window are those of its opening and closing, which stand outside:
/// its first piece follows an [`OUTSIDE`], and one follows its last.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Transitions {
    /// Added where the second index follows the first; next to nothing but an “inside” that follows
    /// neither the beginning nor the inside of its kind.
    pub between: [[f32; TAGS]; TAGS],
    /// Added for the first tag.
    pub start: [f32; TAGS],
    /// Added for the last tag.
    pub end: [f32; TAGS],
}

impl Transitions {
    pub(super) fn read(weights: &Weights) -> Result<Self, WeightsError> {
        let learned = weights.floats("trans", &[TAGS, TAGS])?;
        let edge = |name| -> Result<[f32; TAGS], WeightsError> {
            let all = weights.floats(name, &[TAGS])?;
            Ok(std::array::from_fn(|tag| all.get(tag).copied().unwrap_or_default()))
        };
        let between = |from: usize, to: usize| {
            let is_inside = to != OUTSIDE && to.is_multiple_of(2);
            if is_inside && from != to && from != to - 1 {
                FORBIDDEN
            } else {
                learned.get(from * TAGS + to).copied().unwrap_or_default()
            }
        };
        Ok(Self {
            between: std::array::from_fn(|from| std::array::from_fn(|to| between(from, to))),
            start: edge("start")?,
            end: edge("end")?,
        })
    }

    /// For each piece of a window the probability of each tag, by the scores of all of them: the
    /// forward-backward algorithm, each step brought to a sum of one.
    pub(super) fn probabilities(&self, scores: &[[f32; TAGS]]) -> Vec<[f32; TAGS]> {
        let factors = self.between.map(|row| row.map(f32::exp));
        let emissions: Vec<[f32; TAGS]> = scores
            .iter()
            .map(|scores| {
                let most = scores.iter().copied().fold(f32::MIN, f32::max);
                scores.map(|score| (score - most).exp())
            })
            .collect();
        let [opening, ..] = factors;
        let mut before = opening;
        let mut found: Vec<[f32; TAGS]> = emissions
            .iter()
            .map(|emission| {
                let here = scaled(std::array::from_fn(|tag| before[tag] * emission[tag]));
                before = std::array::from_fn(|to| {
                    factors.iter().zip(here).map(|(row, from)| row[to] * from).sum()
                });
                here
            })
            .collect();
        let mut after = factors.map(|[closing, ..]| closing);
        for (here, emission) in found.iter_mut().zip(&emissions).rev() {
            let later: [f32; TAGS] = std::array::from_fn(|tag| after[tag] * emission[tag]);
            *here = scaled(std::array::from_fn(|tag| here[tag] * after[tag]));
            after = scaled(factors.map(|row| row.iter().zip(later).map(|(a, b)| a * b).sum()));
        }
        found
    }
}

/// `numbers` divided by their sum.
fn scaled(numbers: [f32; TAGS]) -> [f32; TAGS] {
    let sum: f32 = numbers.iter().sum();
    if sum > 0.0 { numbers.map(|number| number / sum) } else { numbers }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Probabilities by the sum over all sequences of three tags.
    fn by_enumeration(field: &Transitions, scores: &[[f32; TAGS]; 3]) -> [[f32; TAGS]; 3] {
        let mut found = [[0.0; TAGS]; 3];
        for number in 0..TAGS.pow(3) {
            let tags = [number % TAGS, number / TAGS % TAGS, number / TAGS / TAGS];
            let [a, b, c] = tags;
            let between = field.between[OUTSIDE][a]
                + field.between[a][b]
                + field.between[b][c]
                + field.between[c][OUTSIDE];
            let weight = (between + scores[0][a] + scores[1][b] + scores[2][c]).exp();
            (0..3).for_each(|piece| found[piece][tags[piece]] += weight);
        }
        found.map(scaled)
    }

    #[test]
    fn probabilities_are_those_of_all_sequences_together() {
        let number = |seed: usize| ((seed * 7919) % 13) as f32 / 4.0 - 1.5;
        let mut between: [[f32; TAGS]; TAGS] =
            std::array::from_fn(|from| std::array::from_fn(|to| number(from * TAGS + to)));
        between[OUTSIDE][2] = FORBIDDEN;
        let field = Transitions { between, start: [0.0; TAGS], end: [0.0; TAGS] };
        let scores = [5, 90, 400].map(|seed| std::array::from_fn(|tag| number(seed + tag)));
        let found = field.probabilities(&scores);
        for (found, expected) in found.iter().zip(by_enumeration(&field, &scores)) {
            assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-5));
        }
        assert!(found[0][2] < 1e-9);
    }
}
