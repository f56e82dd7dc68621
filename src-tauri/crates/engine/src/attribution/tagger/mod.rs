//! The tagger: a small transformer that scores which words are contents, cues and sources, and
//! which of them belong together.
//!
//! ```text
//! text → pieces → windows → encoder → heads → scores
//! ```
//!
//! Each window is read alone at its own length, so a text has the same scores whatever is read with
//! it and however many cores there are. The time is in proportion to the length of the text.

mod arcs;
mod case;
mod encoder;
mod field;
mod folding;
mod heads;
mod layer;
mod linear;
mod norm;
mod pieces;
mod quoting;
mod scores;
mod vocabulary;
mod weights;
mod windows;
mod workers;

pub use case::Case;
pub use field::Transitions;
pub use pieces::{Kind, Piece, pieces};
pub use quoting::Quoting;
pub use scores::{OUTSIDE, Scores, TAGS};
pub use weights::WeightsError;
pub use workers::{Cores, Progress, Watch};

use std::borrow::Cow;

use encoder::Encoder;
use heads::Heads;
use layer::Scratch;
use weights::Weights;

/// The network with its weights.
pub struct Tagger {
    weights: Weights,
    encoder: Encoder,
    heads: Heads,
    transitions: Transitions,
}

impl std::fmt::Debug for Tagger {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Tagger").finish_non_exhaustive()
    }
}

impl Tagger {
    /// Makes the network ready by the weights in `bytes`, a safetensors file.
    ///
    /// # Errors
    /// Where a tensor is missing or has another shape than the network's.
    pub fn load(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, WeightsError> {
        let weights = Weights::read(bytes.into())?;
        let encoder = Encoder::read(&weights)?;
        let heads = Heads::read(&weights, encoder.width)?;
        let transitions = Transitions::read(&weights)?;
        Ok(Self { weights, encoder, heads, transitions })
    }

    /// The scores of `text`.
    #[must_use]
    pub fn scores(&self, text: &str) -> Scores {
        let scores = self.scores_of(&[text], Cores::All, &Watch::PATIENT);
        scores.and_then(|mut scores| scores.pop()).unwrap_or_else(|| {
            unreachable!("invariant: what is not cancelled gives scores for each text")
        })
    }

    /// The scores of each of `texts`, their windows spread over the cores; none if `watch` cancels.
    #[must_use]
    pub fn scores_of(
        &self,
        texts: &[&str],
        cores: Cores,
        watch: &Watch<'_>,
    ) -> Option<Vec<Scores>> {
        let texts: Vec<Vec<Piece>> = texts.iter().map(|text| pieces(text)).collect();
        let longest = windows::LONGEST.min(self.encoder.longest().saturating_sub(2));
        let windows: Vec<(usize, &[Piece])> = texts
            .iter()
            .enumerate()
            .flat_map(|(text, pieces)| {
                let windows = windows::windows(pieces, longest).into_iter();
                windows.filter_map(move |window| Some((text, pieces.get(window)?)))
            })
            .collect();
        let scored =
            workers::all(windows.len(), cores, watch, Scratch::default, |number, scratch| {
                let (text, window) = windows.get(number).copied().unwrap_or_default();
                let rows = self.encoder.rows(&self.weights, window, scratch);
                (text, self.heads.scores(&rows, &self.transitions, scratch))
            })?;
        let mut scored = scored.into_iter().peekable();
        let scores = texts.into_iter().enumerate().map(|(text, pieces)| {
            let of_text = std::iter::from_fn(|| scored.next_if(|(of, _)| *of == text));
            let windows = of_text.map(|(_, window)| window).collect();
            Scores::of(pieces, self.transitions, windows)
        });
        Some(scores.collect())
    }
}

#[cfg(test)]
mod tests;
