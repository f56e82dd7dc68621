//! The encoder: MiniLM (Wang et al. 2020), told the case of each word and where it is quoted.

use super::layer::{Layer, Scratch};
use super::norm::Norm;
use super::pieces::Piece;
use super::vocabulary::Vocabulary;
use super::weights::{Rows, Weights, WeightsError};
use super::{Case, Quoting};

/// The network up to its heads.
pub(super) struct Encoder {
    words: Rows,
    cases: Rows,
    quotings: Rows,
    /// What is added at each place of a window.
    places: Vec<f32>,
    norm: Norm,
    layers: Vec<Layer>,
    /// How many numbers a row has.
    pub(super) width: usize,
}

impl Encoder {
    pub(super) fn read(weights: &Weights) -> Result<Self, WeightsError> {
        let [words, width] = weights.shape("we.weight")?;
        let [count, _] = weights.shape("pe.weight")?;
        let mut places = weights.matrix("pe.weight", [count, width])?;
        // The original tells two texts apart that are read as a pair; here all is of the first.
        let first_text = weights.rows("te.weight", [2, width])?;
        for place in places.chunks_exact_mut(width) {
            first_text.add(weights, 0, place);
        }
        let layers = (0..)
            .take_while(|index| weights.has(&format!("layers.{index}.q.weight")))
            .map(|index| Layer::read(weights, index, width))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            words: weights.rows("we.weight", [words, width])?,
            cases: weights.rows("case.weight", [5, width])?,
            quotings: weights.rows("quote.weight", [3, width])?,
            places,
            norm: Norm::read(weights, "ln", width)?,
            layers,
            width,
        })
    }

    /// How many pieces a window may have, its opening and closing ones among them.
    pub(super) fn longest(&self) -> usize {
        self.places.len() / self.width
    }

    /// A row of numbers for each piece of a window, before and after them one for the window's
    /// opening and closing.
    pub(super) fn rows(
        &self,
        weights: &Weights,
        window: &[Piece],
        scratch: &mut Scratch,
    ) -> Vec<f32> {
        let vocabulary = Vocabulary::get();
        let edge = |id| (id, Case::Caseless, Quoting::Outside);
        let pieces = std::iter::once(edge(vocabulary.opening))
            .chain(window.iter().map(|piece| (piece.id, piece.case, piece.quoting)))
            .chain(std::iter::once(edge(vocabulary.closing)));
        let mut rows: Vec<f32> =
            self.places.iter().copied().take((window.len() + 2) * self.width).collect();
        for (row, (id, case, quoting)) in rows.chunks_exact_mut(self.width).zip(pieces) {
            self.words.add(weights, id as usize, row);
            self.cases.add(weights, case.index(), row);
            self.quotings.add(weights, quoting.index(), row);
        }
        self.norm.apply(&mut rows);
        for layer in &self.layers {
            layer.apply(&mut rows, scratch);
        }
        rows
    }
}
