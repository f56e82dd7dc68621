//! The arithmetic of a transformer that is not a product of matrices.
//!
//! Loops are plain, so that the compiler makes vectors of them; `pulp` chooses at run time how wide.

use pulp::{Arch, Simd, WithSimd};

/// `e^x` for one number, within 2 units in the last place between -87 and 88; beyond, the value there.
///
/// Range reduction by powers of two and a polynomial of the sixth degree (Cody and Waite 1980).
#[inline(always)]
fn exponential(x: f32) -> f32 {
    /// Adding and taking away this rounds to a whole number.
    const ROUND: f32 = 12_582_912.0;
    let x = x.clamp(-87.0, 88.0);
    let shifted = x * std::f32::consts::LOG2_E + ROUND;
    let power = shifted - ROUND;
    let rest = x - power * 0.693_359_4 + power * 2.121_944_4e-4;
    let mut sum = 1.987_569_1e-4;
    sum = sum * rest + 1.398_199_9e-3;
    sum = sum * rest + 8.333_452e-3;
    sum = sum * rest + 4.166_579_6e-2;
    sum = sum * rest + 1.666_666_5e-1;
    sum = sum * rest + 0.5;
    sum = sum * rest * rest + rest + 1.0;
    // The last bits of the shifted number are the whole number: it becomes the exponent.
    let scale = f32::from_bits(shifted.to_bits().wrapping_add(127) << 23);
    sum * scale
}

/// The error function, within 1.5e-7 (Abramowitz and Stegun 1964, 7.1.26).
#[inline(always)]
fn error_function(x: f32) -> f32 {
    let size = x.abs();
    let t = 1.0 / (1.0 + 0.327_591_1 * size);
    let sum = 1.061_405_4;
    let sum = sum * t - 1.453_152;
    let sum = sum * t + 1.421_413_7;
    let sum = sum * t - 0.284_496_74;
    let sum = (sum * t + 0.254_829_6) * t;
    (1.0 - sum * exponential(-size * size)).copysign(x)
}

/// Adds `bias` to each row and puts all through the Gaussian error linear unit (Hendrycks and
/// Gimpel 2016), in its exact form.
pub(super) fn bias_and_gelu(rows: &mut [f32], bias: &[f32]) {
    Arch::new().dispatch(Gelu { rows, bias });
}

struct Gelu<'a> {
    rows: &'a mut [f32],
    bias: &'a [f32],
}

impl WithSimd for Gelu<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        for row in self.rows.chunks_exact_mut(self.bias.len()) {
            for (x, bias) in row.iter_mut().zip(self.bias) {
                let sum = *x + bias;
                *x = 0.5 * sum * (1.0 + error_function(sum * std::f32::consts::FRAC_1_SQRT_2));
            }
        }
    }
}

/// Adds `bias` to each row.
pub(super) fn add_bias(rows: &mut [f32], bias: &[f32]) {
    for row in rows.chunks_exact_mut(bias.len()) {
        for (x, bias) in row.iter_mut().zip(bias) {
            *x += bias;
        }
    }
}

/// Turns each row of scores, times `scale`, into probabilities.
pub(super) fn softmax(rows: &mut [f32], width: usize, scale: f32) {
    Arch::new().dispatch(Softmax { rows, width, scale });
}

struct Softmax<'a> {
    rows: &'a mut [f32],
    width: usize,
    scale: f32,
}

impl WithSimd for Softmax<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        for row in self.rows.chunks_exact_mut(self.width) {
            let most = most(row);
            for x in row.iter_mut() {
                *x = exponential((*x - most) * self.scale);
            }
            let part = 1.0 / sum(row);
            for x in row.iter_mut() {
                *x *= part;
            }
        }
    }
}

/// Turns each row of scores into log-probabilities.
pub(super) fn log_softmax(rows: &mut [f32], width: usize) {
    Arch::new().dispatch(LogSoftmax { rows, width });
}

struct LogSoftmax<'a> {
    rows: &'a mut [f32],
    width: usize,
}

impl WithSimd for LogSoftmax<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        for row in self.rows.chunks_exact_mut(self.width) {
            let most = most(row);
            let total = lanes(row, 0.0, |sum, x| sum + exponential(x - most), |a, b| a + b);
            let sum = most + total.ln();
            for x in row.iter_mut() {
                *x -= sum;
            }
        }
    }
}

/// The logarithm of the sum of the exponentials of `row`.
pub(super) fn log_sum(row: &[f32]) -> f32 {
    let most = most(row);
    let sum: f32 = row.iter().map(|x| exponential(x - most)).sum();
    most + sum.ln()
}

/// Adds `update` and `bias` to each row of `rows` and brings it to mean 0 and variance 1, then to
/// `gain` and `shift` (Ba et al. 2016).
pub(super) fn add_and_normalise(rows: &mut [f32], update: &[f32], bias: &[f32], norm: &Norm) {
    Arch::new().dispatch(AddAndNormalise { rows, update, bias, norm });
}

struct AddAndNormalise<'a> {
    rows: &'a mut [f32],
    update: &'a [f32],
    bias: &'a [f32],
    norm: &'a Norm,
}

impl WithSimd for AddAndNormalise<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        let width = self.norm.gain.len();
        for (row, update) in self.rows.chunks_exact_mut(width).zip(self.update.chunks_exact(width))
        {
            for ((x, update), bias) in row.iter_mut().zip(update).zip(self.bias) {
                *x += update + bias;
            }
            self.norm.apply(row);
        }
    }
}

/// The gain and shift of a layer normalisation.
#[derive(Debug)]
pub(super) struct Norm {
    /// What each normalised number is multiplied by.
    pub(super) gain: Vec<f32>,
    /// What is then added.
    pub(super) shift: Vec<f32>,
}

impl Norm {
    /// Normalises one row.
    #[inline(always)]
    pub(super) fn apply(&self, row: &mut [f32]) {
        let count = 1.0 / row.len() as f32;
        let mean = sum(row) * count;
        for x in row.iter_mut() {
            *x -= mean;
        }
        let scale = 1.0 / (sum_of_squares(row) * count + 1e-12).sqrt();
        for ((x, gain), shift) in row.iter_mut().zip(&self.gain).zip(&self.shift) {
            *x = *x * scale * gain + shift;
        }
    }
}

/// Sums in sixteen lanes, always in the same order, so that the compiler may use vectors.
#[inline(always)]
fn lanes(
    row: &[f32],
    start: f32,
    step: impl Fn(f32, f32) -> f32,
    join: impl Fn(f32, f32) -> f32,
) -> f32 {
    let mut lanes = [start; 16];
    let chunks = row.chunks_exact(16);
    let rest = chunks.remainder();
    for chunk in chunks {
        for (lane, x) in lanes.iter_mut().zip(chunk) {
            *lane = step(*lane, *x);
        }
    }
    for (lane, x) in lanes.iter_mut().zip(rest) {
        *lane = step(*lane, *x);
    }
    lanes.into_iter().fold(start, join)
}

#[inline(always)]
fn sum(row: &[f32]) -> f32 {
    lanes(row, 0.0, |sum, x| sum + x, |a, b| a + b)
}

#[inline(always)]
fn sum_of_squares(row: &[f32]) -> f32 {
    lanes(row, 0.0, |sum, x| sum + x * x, |a, b| a + b)
}

#[inline(always)]
fn most(row: &[f32]) -> f32 {
    let larger = |a: f32, b: f32| if b > a { b } else { a };
    lanes(row, f32::NEG_INFINITY, larger, larger)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_is_close() {
        for step in -800..800 {
            let x = step as f32 / 10.0;
            let (near, exact) = (exponential(x), x.exp());
            assert!((near - exact).abs() <= 4e-7 * exact, "e^{x}: {near} for {exact}");
        }
    }

    #[test]
    fn the_error_function_is_close() {
        let known = [(0.0, 0.0), (0.5, 0.520_499_9), (1.0, 0.842_700_8), (-2.0, -0.995_322_3)];
        for (x, exact) in known {
            assert!((error_function(x) - exact).abs() < 3e-7, "erf {x}");
        }
    }

    #[test]
    fn probabilities_add_up_to_one() {
        let mut rows = vec![1.0, 2.0, 3.0, -4.0, 0.0, 88.0];
        softmax(&mut rows, 3, 0.5);
        for row in rows.chunks_exact(3) {
            assert!((row.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        }
    }

    #[test]
    fn a_normalised_row_has_mean_nought_and_variance_one() {
        let norm = Norm { gain: vec![1.0; 4], shift: vec![0.0; 4] };
        let mut row = vec![1.0, 2.0, 3.0, 6.0];
        norm.apply(&mut row);
        assert!(row.iter().sum::<f32>().abs() < 1e-6);
        assert!((row.iter().map(|x| x * x).sum::<f32>() / 4.0 - 1.0).abs() < 1e-5);
    }
}
