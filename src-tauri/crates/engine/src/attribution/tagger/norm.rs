//! Layer normalisation (Ba, Kiros and Hinton 2016).

use rten_simd::SimdOp as _;
use rten_vecmath::{Normalize, NormalizeOptions, Sum, SumSquareSub};

use super::weights::{Weights, WeightsError};

/// Added to a variance, so that none is zero; the value that the encoder was trained with.
const EPSILON: f32 = 1e-12;

/// Brings a row to a learned scale and place.
pub(super) struct Norm {
    scale: Vec<f32>,
    bias: Vec<f32>,
}

impl Norm {
    pub(super) fn read(weights: &Weights, name: &str, width: usize) -> Result<Self, WeightsError> {
        Ok(Self {
            scale: weights.floats(&format!("{name}.weight"), &[width])?,
            bias: weights.floats(&format!("{name}.bias"), &[width])?,
        })
    }

    /// Normalises each row of `rows`.
    pub(super) fn apply(&self, rows: &mut [f32]) {
        let width = self.scale.len() as f32;
        for row in rows.chunks_exact_mut(self.scale.len()) {
            let mean = Sum::new(row).dispatch() / width;
            let variance = SumSquareSub::new(row, mean).dispatch() / width;
            let options = NormalizeOptions {
                pre_scale_bias: mean,
                scale: 1.0 / (variance + EPSILON).sqrt(),
                element_scale: Some(&self.scale),
                bias: 0.0,
                element_bias: Some(&self.bias),
            };
            Normalize::new_mut(row, options).dispatch();
        }
    }

    /// Adds `addend` to `rows`, then normalises each row.
    pub(super) fn apply_to_sum(&self, rows: &mut [f32], addend: &[f32]) {
        rows.iter_mut().zip(addend).for_each(|(sum, number)| *sum += number);
        self.apply(rows);
    }
}
