//! How likely two statements are one claim, and why.

use super::signs::{ALONE, COUNT, SIGNS, Speaks};
use super::weights;

/// How likely two statements are one claim, with what that is judged by.
///
/// A logistic regression: what speaks for and against adds up to the logarithm of the odds, so that every
/// reason has its share in the result.
#[derive(Debug, Clone, PartialEq)]
pub struct Likelihood {
    /// The logarithm of the odds.
    pub log_odds: f32,
    /// The value of each sign, in the order of [`signs`].
    pub values: [f32; COUNT],
    weights: &'static [f32],
}

/// One thing that speaks for or against two statements being one claim.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reason {
    /// A short name.
    pub name: &'static str,
    /// What it says, for people.
    pub meaning: &'static str,
    /// How much of it there is.
    pub value: f32,
    /// What that adds to the logarithm of the odds.
    pub adds: f32,
}

/// Where people should look: of pairs likelier than this nine in ten are one claim, of less likely ones one
/// in twenty at most.
pub const UNCERTAIN: std::ops::Range<f32> = weights::UNCERTAIN;

/// Each sign’s name and what it may speak for; and whether it is seen of two statements alone.
#[must_use]
pub fn signs() -> Vec<(&'static str, Speaks, bool)> {
    let placed = SIGNS.iter().enumerate();
    placed.map(|(place, (_, name, speaks, _))| (*name, *speaks, place < ALONE)).collect()
}

impl Likelihood {
    /// By what is seen of the two alone.
    pub(super) fn alone(values: &[f32; COUNT]) -> Self {
        Self::weighed(values, weights::ALONE_BIAS, &weights::ALONE)
    }

    /// By that and by what they are among all pairs of their articles.
    pub(super) fn among(values: &[f32; COUNT]) -> Self {
        Self::weighed(values, weights::AMONG_BIAS, &weights::AMONG)
    }

    fn weighed(values: &[f32; COUNT], bias: f32, weights: &'static [f32]) -> Self {
        let sum: f32 = values.iter().zip(weights).map(|(value, weight)| value * weight).sum();
        Self { log_odds: bias + sum, values: *values, weights }
    }

    /// The probability of one claim, in `[0, 1]`.
    #[must_use]
    pub fn probability(&self) -> f32 {
        1.0 / (1.0 + (-self.log_odds).exp())
    }

    /// Whether people should look.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        UNCERTAIN.contains(&self.probability())
    }

    /// What speaks for and against most, for people.
    pub(super) fn in_words(&self) -> Vec<String> {
        /// More would not be read.
        const TOLD: usize = 3;
        let all = self.because();
        let told = |speaks: &str, wanted: fn(&Reason) -> bool| -> Vec<String> {
            let reasons = all.iter().filter(|reason| wanted(reason)).take(TOLD);
            reasons.map(|reason| format!("{speaks}: {}", reason.meaning)).collect()
        };
        let mut told_for = told("for", |reason| reason.adds > 0.0);
        told_for.extend(told("against", |reason| reason.adds < 0.0));
        told_for
    }

    /// What speaks for or against, the weightiest first; of equal weight in the order of [`signs`].
    #[must_use]
    pub fn because(&self) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = SIGNS
            .iter()
            .zip(self.values.iter().zip(self.weights))
            .map(|(&(_, name, _, meaning), (&value, weight))| Reason {
                name,
                meaning,
                value,
                adds: value * weight,
            })
            .filter(|reason| reason.adds != 0.0)
            .collect();
        reasons.sort_by(|one, other| other.adds.abs().total_cmp(&one.adds.abs()));
        reasons
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_speaks_another_way_than_it_may() {
        for (model, weights) in [("alone", &weights::ALONE[..]), ("among", &weights::AMONG[..])] {
            for ((_, name, speaks, _), weight) in SIGNS.iter().zip(weights) {
                let may = match speaks {
                    Speaks::For => *weight >= 0.0,
                    Speaks::Against => *weight <= 0.0,
                    Speaks::Either => true,
                };
                assert!(may, "{name} of {model} weighs {weight}");
            }
        }
    }

    #[test]
    fn reasons_add_up_to_the_odds() {
        let mut values = [0.0; COUNT];
        values.iter_mut().zip(1_u8..).for_each(|(value, place)| *value = f32::from(place) / 60.0);
        let found = Likelihood::among(&values);
        let sum: f32 = found.because().iter().map(|reason| reason.adds).sum();
        assert!((weights::AMONG_BIAS + sum - found.log_odds).abs() < 1e-4);
        assert!(found.because().is_sorted_by(|one, next| one.adds.abs() >= next.adds.abs()));
    }

    #[test]
    fn the_uncertain_lie_in_the_middle() {
        let with = |log_odds| Likelihood { log_odds, values: [0.0; COUNT], weights: &[] };
        assert!(!with(9.0).is_uncertain() && !with(-9.0).is_uncertain());
        let middle = f32::midpoint(UNCERTAIN.start, UNCERTAIN.end);
        assert!(with((middle / (1.0 - middle)).ln()).is_uncertain());
    }
}
