//! A layer of the encoder: attention, then two linear maps, each added to what went in.
//!
//! Vaswani et al. 2017, sections 3.1 to 3.3, with the Gaussian error linear unit of Hendrycks and
//! Gimpel 2016.

use rten_gemm::{GemmExecutor, GemmInputA, GemmInputB, GemmOptions};
use rten_simd::{SimdOp as _, SimdUnaryOp as _};
use rten_tensor::NdTensorView;
use rten_vecmath::{Gelu, Softmax};

use super::linear::Linear;
use super::norm::Norm;
use super::weights::{Weights, WeightsError};

/// The width of an attention head.
const HEAD: usize = 32;

/// One layer.
pub(super) struct Layer {
    /// Queries, keys and values of a row, in turn.
    queries_keys_values: Linear,
    attended: Linear,
    attended_norm: Norm,
    widen: Linear,
    narrow: Linear,
    norm: Norm,
    width: usize,
}

/// What a layer computes on the way, kept so that the next need not ask for memory.
#[derive(Default)]
pub(super) struct Scratch {
    pub(super) arithmetic: GemmExecutor,
    queries_keys_values: Vec<f32>,
    weights: Vec<f32>,
    head: Vec<f32>,
    heads: Vec<f32>,
    wide: Vec<f32>,
    output: Vec<f32>,
}

impl Layer {
    /// Layer `index`, whose rows have `width` numbers.
    pub(super) fn read(
        weights: &Weights,
        index: usize,
        width: usize,
    ) -> Result<Self, WeightsError> {
        let names = ["q", "k", "v", "o", "f1", "f2", "ln1", "ln2"];
        let [q, k, v, o, f1, f2, ln1, ln2] = names.map(|name| format!("layers.{index}.{name}"));
        let [wide, _] = weights.shape(&format!("{f1}.weight"))?;
        Ok(Self {
            queries_keys_values: Linear::read(weights, &[&q, &k, &v], width, width)?,
            attended: Linear::read(weights, &[&o], width, width)?,
            attended_norm: Norm::read(weights, &ln1, width)?,
            widen: Linear::read(weights, &[&f1], width, wide)?,
            narrow: Linear::read(weights, &[&f2], wide, width)?,
            norm: Norm::read(weights, &ln2, width)?,
            width,
        })
    }

    /// Takes `rows`, one for each piece of a window, through the layer.
    pub(super) fn apply(&self, rows: &mut [f32], scratch: &mut Scratch) {
        self.attend(rows, scratch);
        let Scratch { arithmetic, heads, wide, output, .. } = scratch;
        self.attended.map(arithmetic, heads, output);
        self.attended_norm.apply_to_sum(rows, output);
        self.widen.map(arithmetic, rows, wide);
        Gelu {}.map_mut(wide);
        self.narrow.map(arithmetic, wide, output);
        self.norm.apply_to_sum(rows, output);
    }

    /// Sets `scratch.heads` to what each row attends to, head by head.
    fn attend(&self, rows: &[f32], scratch: &mut Scratch) {
        let Scratch { arithmetic, queries_keys_values, weights, head, heads, .. } = scratch;
        let count = rows.len() / self.width;
        self.queries_keys_values.map(arithmetic, rows, queries_keys_values);
        let all = NdTensorView::from_data([count, 3 * self.width], queries_keys_values.as_slice());
        weights.resize(count * count, 0.0);
        head.resize(count * HEAD, 0.0);
        heads.resize(count * self.width, 0.0);
        for start in (0..self.width).step_by(HEAD) {
            let [queries, keys, values] = [0, 1, 2].map(|part| {
                let first = part * self.width + start;
                all.slice((.., first..first + HEAD))
            });
            let scale =
                GemmOptions { alpha: (HEAD as f32).sqrt().recip(), ..GemmOptions::default() };
            multiply(arithmetic, queries, keys.transposed(), scale, weights);
            for row in weights.chunks_exact_mut(count) {
                Softmax::new_mut(row).dispatch();
            }
            let chosen = NdTensorView::from_data([count, count], weights.as_slice());
            multiply(arithmetic, chosen, values, GemmOptions::default(), head);
            for (row, part) in heads.chunks_exact_mut(self.width).zip(head.chunks_exact(HEAD)) {
                row.iter_mut().skip(start).zip(part).for_each(|(to, from)| *to = *from);
            }
        }
    }
}

/// Sets `product` to that of two matrices.
pub(super) fn multiply(
    arithmetic: &GemmExecutor,
    left: NdTensorView<'_, f32, 2>,
    right: NdTensorView<'_, f32, 2>,
    options: GemmOptions<'_, f32, f32, f32>,
    product: &mut [f32],
) {
    arithmetic
        .gemm(product, GemmInputA::Unpacked(left), GemmInputB::Unpacked(right), options)
        .expect("invariant: the product was given the shape of its factors");
}
