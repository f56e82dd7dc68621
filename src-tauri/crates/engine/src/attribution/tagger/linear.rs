//! A linear map: each output is a sum of all inputs, each times a learned number, plus another.

use rten_gemm::{BiasVector, GemmExecutor, GemmInputA, GemmInputB, GemmOptions, PackedBMatrix};
use rten_tensor::NdTensorView;

use super::weights::{Weights, WeightsError};

/// A linear map, its numbers laid out for multiplying.
pub(super) struct Linear {
    packed: PackedBMatrix<f32>,
    bias: Vec<f32>,
    inputs: usize,
}

impl Linear {
    /// The maps of `names` as one, whose outputs are all of theirs in turn.
    pub(super) fn read(
        weights: &Weights,
        names: &[&str],
        inputs: usize,
        outputs: usize,
    ) -> Result<Self, WeightsError> {
        let (mut matrix, mut bias) = (Vec::new(), Vec::new());
        for name in names {
            matrix.extend(weights.matrix(&format!("{name}.weight"), [outputs, inputs])?);
            bias.extend(weights.floats(&format!("{name}.bias"), &[outputs])?);
        }
        let rows = NdTensorView::from_data([bias.len(), inputs], matrix.as_slice());
        let packed = GemmExecutor::<f32>::new().prepack_b(rows.transposed());
        Ok(Self { packed, bias, inputs })
    }

    /// Maps each row of `input`, and sets `output` to the rows that come of it.
    pub(super) fn map(&self, arithmetic: &GemmExecutor, input: &[f32], output: &mut Vec<f32>) {
        let rows = input.len() / self.inputs;
        output.resize(rows * self.bias.len(), 0.0);
        let options =
            GemmOptions { bias: Some(BiasVector::Row(&self.bias)), ..GemmOptions::default() };
        arithmetic
            .gemm(
                output,
                GemmInputA::Unpacked(NdTensorView::from_data([rows, self.inputs], input)),
                GemmInputB::Packed(&self.packed),
                options,
            )
            .expect("invariant: the shapes were held against each other when the map was read");
    }
}
