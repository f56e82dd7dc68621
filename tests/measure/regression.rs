//! Logistic regression whose weights may be bound to speak one way.

/// What sign a weight may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    NotNegative,
    NotPositive,
    Free,
}

/// A trained regression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Regression {
    /// One for each column, for values as they are.
    pub(crate) weights: Vec<f64>,
    pub(crate) bias: f64,
}

/// More rounds change nothing that can be seen.
const ROUNDS: usize = 300;

/// Where no weight of standardised columns changes by more, the rounds end.
const STILL: f64 = 1e-4;

/// A column that varies less says nothing.
const CONSTANT: f64 = 1e-9;

impl Regression {
    /// The regression that makes `same` likeliest given `rows`, with a penalty of half of `ridge` times the square of
    /// each weight of standardised columns.
    ///
    /// One weight after the other takes a Newton step within its bound (cyclic coordinate descent, Genkin et al.
    /// 2007): without chance, so that equal rows give equal weights.
    pub(crate) fn fit(rows: &[Vec<f64>], same: &[bool], bounds: &[Bound], ridge: f64) -> Self {
        let columns: Vec<Column> =
            (0..bounds.len()).map(|at| Column::new(rows.iter().map(|row| row[at]))).collect();
        let right: Vec<f64> = same.iter().map(|same| f64::from(u8::from(*same))).collect();
        let mut odds = vec![0.0; rows.len()];
        let mut weights = vec![0.0; bounds.len()];
        let mut bias = 0.0;
        let ones = vec![1.0; rows.len()];
        for _ in 0..ROUNDS {
            let mut most = step(&ones, &right, &mut odds, &mut bias, Bound::Free, 0.0);
            for ((column, weight), bound) in columns.iter().zip(&mut weights).zip(bounds) {
                most = most.max(step(&column.values, &right, &mut odds, weight, *bound, ridge));
            }
            if most < STILL {
                break;
            }
        }
        let weights: Vec<f64> = weights
            .iter()
            .zip(&columns)
            .map(|(weight, column)| weight / column.deviation)
            .collect();
        let shift: f64 = weights.iter().zip(&columns).map(|(weight, it)| weight * it.mean).sum();
        Self { weights, bias: bias - shift }
    }

    /// The logarithm of the odds of `row`.
    pub(crate) fn log_odds(&self, row: &[f64]) -> f64 {
        self.bias + row.iter().zip(&self.weights).map(|(value, weight)| value * weight).sum::<f64>()
    }
}

/// A column with mean 0 and deviation 1.
struct Column {
    values: Vec<f64>,
    mean: f64,
    deviation: f64,
}

impl Column {
    fn new(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.collect();
        let count = (values.len() as f64).max(1.0);
        let mean = values.iter().sum::<f64>() / count;
        let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / count;
        let deviation = variance.sqrt();
        let deviation = if deviation < CONSTANT { f64::INFINITY } else { deviation };
        values.iter_mut().for_each(|value| *value = (*value - mean) / deviation);
        Self { values, mean, deviation }
    }
}

/// Moves `weight` where the likelihood is greatest as far as it alone can tell, and `odds` with it; by how much.
fn step(
    column: &[f64],
    right: &[f64],
    odds: &mut [f64],
    weight: &mut f64,
    bound: Bound,
    ridge: f64,
) -> f64 {
    let (mut slope, mut curve) = (ridge * *weight, ridge);
    for ((value, right), odds) in column.iter().zip(right).zip(odds.iter()) {
        let probability = 1.0 / (1.0 + (-odds).exp());
        slope += value * (probability - right);
        curve += value * value * probability * (1.0 - probability);
    }
    let wanted = *weight - slope / curve.max(CONSTANT);
    let next = match bound {
        Bound::NotNegative => wanted.max(0.0),
        Bound::NotPositive => wanted.min(0.0),
        Bound::Free => wanted,
    };
    let moved = next - *weight;
    if moved != 0.0 {
        odds.iter_mut().zip(column).for_each(|(odds, value)| *odds += moved * value);
        *weight = next;
    }
    moved.abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows in which the first column speaks for and the second against, with some noise.
    fn rows() -> (Vec<Vec<f64>>, Vec<bool>) {
        let rows: Vec<Vec<f64>> =
            (0..200).map(|at| vec![f64::from(at % 10), f64::from(at % 7), 1.0]).collect();
        let same = rows.iter().enumerate();
        let same = same.map(|(at, row)| row[0] - row[1] + f64::from(at as u32 % 3) > 1.5).collect();
        (rows, same)
    }

    #[test]
    fn what_speaks_for_has_a_weight_above_nought() {
        let (rows, same) = rows();
        let found = Regression::fit(&rows, &same, &[Bound::Free; 3], 1.0);
        assert!(found.weights[0] > 0.5 && found.weights[1] < -0.5, "{found:?}");
        assert_eq!(found.weights[2], 0.0);
        let right =
            rows.iter().zip(&same).filter(|(row, same)| (found.log_odds(row) > 0.0) == **same);
        assert!(right.count() > 170);
    }

    #[test]
    fn a_weight_stays_within_its_bound() {
        let (rows, same) = rows();
        let bounds = [Bound::NotPositive, Bound::NotNegative, Bound::Free];
        let found = Regression::fit(&rows, &same, &bounds, 1.0);
        assert_eq!(found.weights, [0.0, 0.0, 0.0]);
    }
}
