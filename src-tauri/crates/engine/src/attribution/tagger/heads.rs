//! What is read off the encoder: a tag for each piece, and arcs between pieces.

use rten_gemm::GemmOptions;
use rten_simd::SimdOp as _;
use rten_tensor::NdTensorView;
use rten_vecmath::LogSoftmax;

use super::arcs::Arcs;
use super::field::Transitions;
use super::layer::{Scratch, multiply};
use super::linear::Linear;
use super::scores::{TAGS, Window};
use super::weights::{Weights, WeightsError};

/// Arcs are not kept of a piece that is less likely than this to be what they join.
const UNLIKELY: f32 = 1e-3;

/// The heads.
pub(super) struct Heads {
    tags: Linear,
    cue: ArcHead,
    source: ArcHead,
}

/// Scores arcs from piece to piece (after the biaffine arcs of Dozat and Manning 2017).
struct ArcHead {
    from: Linear,
    to: Linear,
    /// Added by how far the end of an arc lies behind its beginning, in [`bucket`]s.
    distance: Vec<f32>,
    width: usize,
}

impl Heads {
    pub(super) fn read(weights: &Weights, width: usize) -> Result<Self, WeightsError> {
        Ok(Self {
            tags: Linear::read(weights, &["tag"], width, TAGS)?,
            cue: ArcHead::read(weights, ["aq", "ak", "arel"], width)?,
            source: ArcHead::read(weights, ["sq", "sk", "srel"], width)?,
        })
    }

    /// Scores a window by the encoder's `rows`, whose first and last are its opening and closing.
    pub(super) fn scores(
        &self,
        rows: &[f32],
        field: &Transitions,
        scratch: &mut Scratch,
    ) -> Window {
        let mut scores = Vec::new();
        self.tags.map(&scratch.arithmetic, rows, &mut scores);
        let all: &[[f32; TAGS]] = scores.as_chunks().0;
        let inner = all.len().saturating_sub(1);
        let tags = all.get(1..inner).unwrap_or_default().to_vec();
        let probabilities = field.probabilities(&tags);
        let likely = |tags: &[usize]| -> Vec<usize> {
            let is_likely = |of: &[f32; TAGS]| {
                tags.iter().filter_map(|&tag| of.get(tag)).sum::<f32>() > UNLIKELY
            };
            let pieces = probabilities.iter().enumerate();
            pieces.filter(|(_, of)| is_likely(of)).map(|(piece, _)| piece).collect()
        };
        // The odd tags begin a content (1), a cue (3), a source (5); the even ones go on with it.
        let [spans, cues, heads, sources] = [&[1, 2, 5, 6][..], &[3], &[3, 5], &[5]].map(likely);
        let to_cue = self.cue.log_probabilities(rows, scratch);
        let to_source = self.source.log_probabilities(rows, scratch);
        let count = all.len();
        let no_source = (1..inner)
            .map(|from| to_source.get(from * count).copied().unwrap_or_default())
            .collect();
        Window {
            cue_arcs: Arcs::of(&to_cue, count, spans, heads),
            source_arcs: Arcs::of(&to_source, count, cues, sources),
            no_source,
            tags,
            probabilities,
        }
    }
}

impl ArcHead {
    fn read(weights: &Weights, names: [&str; 3], inputs: usize) -> Result<Self, WeightsError> {
        let [from, to, distance] = names;
        let [width, _] = weights.shape(&format!("{from}.weight"))?;
        Ok(Self {
            from: Linear::read(weights, &[from], inputs, width)?,
            to: Linear::read(weights, &[to], inputs, width)?,
            distance: weights.matrix(&format!("{distance}.weight"), [2 * BUCKETS + 1, 1])?,
            width,
        })
    }

    /// The logarithms of the probabilities that an arc from one row (the first index) ends at
    /// another (the second).
    fn log_probabilities(&self, rows: &[f32], scratch: &Scratch) -> Vec<f32> {
        let arithmetic = &scratch.arithmetic;
        let (mut from, mut to) = (Vec::new(), Vec::new());
        self.from.map(arithmetic, rows, &mut from);
        self.to.map(arithmetic, rows, &mut to);
        let count = from.len() / self.width;
        let shape = [count, self.width];
        let mut scores = vec![0.0; count * count];
        multiply(
            arithmetic,
            NdTensorView::from_data(shape, from.as_slice()),
            NdTensorView::from_data(shape, to.as_slice()).transposed(),
            GemmOptions { alpha: (self.width as f32).sqrt().recip(), ..GemmOptions::default() },
            &mut scores,
        );
        for (from, row) in scores.chunks_exact_mut(count).enumerate() {
            for (to, score) in row.iter_mut().enumerate() {
                *score += self.distance.get(bucket(from, to)).copied().unwrap_or_default();
            }
            LogSoftmax::new_mut(row).dispatch();
        }
        scores
    }
}

/// How many buckets there are on either side.
const BUCKETS: usize = 64;

/// The bucket of the distance between two pieces: one for each distance up to fifteen, then wider
/// and wider, growing as the logarithm does.
fn bucket(from: usize, to: usize) -> usize {
    let distance = from.abs_diff(to);
    let bucket = if distance < 16 {
        distance
    } else {
        let far = (distance as f32 / 16.0).ln() / (512.0_f32 / 16.0).ln();
        (16 + (far * 47.0) as usize).min(BUCKETS - 1)
    };
    if to < from { BUCKETS - bucket } else { BUCKETS + bucket }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_distances_have_a_bucket_each_and_far_ones_share() {
        assert_eq!([0, 1, 15, 16, 17, 511].map(|to| bucket(0, to)), [64, 65, 79, 80, 80, 126]);
        assert_eq!([0, 1, 15, 16, 511].map(|from| bucket(from, 0)), [64, 63, 49, 48, 2]);
    }
}
