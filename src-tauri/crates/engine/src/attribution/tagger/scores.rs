//! What the tagger makes of a text, before anybody decides.

use std::ops::Range;

use super::arcs::Arcs;
use super::field::Transitions;
use super::pieces::Piece;

/// How many tags a piece can have.
pub const TAGS: usize = 7;

/// What an arc that was not worth keeping is taken for: as good as impossible.
const IMPOSSIBLE: f32 = -30.0;

/// The scores of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// The text in pieces.
    pub pieces: Vec<Piece>,
    /// For each piece a score for each tag, higher for the more likely: outside, beginning of a
    /// content, inside one, the same of a cue, of a source. They are the emissions of a linear-chain
    /// conditional random field, and no probabilities.
    pub tags: Vec<[f32; TAGS]>,
    /// For each piece the probability of each tag, by all sequences of tags of its window together.
    pub probabilities: Vec<[f32; TAGS]>,
    /// What the field adds between neighbours.
    pub transitions: Transitions,
    windows: Vec<Window>,
    /// Where each window begins, and where the last one ends.
    edges: Vec<usize>,
}

/// The tag of a piece that belongs to no span.
pub const OUTSIDE: usize = 0;

/// The scores of one window.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Window {
    pub(super) tags: Vec<[f32; TAGS]>,
    pub(super) probabilities: Vec<[f32; TAGS]>,
    pub(super) cue_arcs: Arcs,
    pub(super) source_arcs: Arcs,
    pub(super) no_source: Vec<f32>,
}

impl Scores {
    pub(super) fn of(
        pieces: Vec<Piece>,
        transitions: Transitions,
        mut windows: Vec<Window>,
    ) -> Self {
        let mut tags = Vec::with_capacity(pieces.len());
        let mut probabilities = Vec::with_capacity(pieces.len());
        let mut edges = vec![0];
        for window in &mut windows {
            tags.append(&mut window.tags);
            probabilities.append(&mut window.probabilities);
            edges.push(tags.len());
        }
        Self { pieces, tags, probabilities, transitions, windows, edges }
    }

    /// The windows that the text was read in, as ranges of pieces.
    pub fn windows(&self) -> impl Iterator<Item = Range<usize>> {
        self.edges.windows(2).filter_map(|edges| match *edges {
            [start, end] => Some(start..end),
            _ => None,
        })
    }

    /// The logarithm of the probability that piece `from`, of a content or a source, belongs to
    /// the cue whose first piece is `to`; where a source has no cue (`NAME:`), `to` is the first
    /// piece of that source. None where the two were not read in one window.
    #[must_use]
    pub fn cue_arc(&self, from: usize, to: usize) -> Option<f32> {
        let (window, start) = self.common_window(from, to)?;
        Some(window.cue_arcs.get(from - start, to - start).unwrap_or(IMPOSSIBLE))
    }

    /// The logarithm of the probability that the cue whose first piece is `cue` has the source
    /// whose first piece is `to`. None where the two were not read in one window.
    #[must_use]
    pub fn source_arc(&self, cue: usize, to: usize) -> Option<f32> {
        let (window, start) = self.common_window(cue, to)?;
        Some(window.source_arcs.get(cue - start, to - start).unwrap_or(IMPOSSIBLE))
    }

    /// The logarithm of the probability that the cue whose first piece is `cue` has no source.
    #[must_use]
    pub fn no_source(&self, cue: usize) -> f32 {
        self.window_of(cue)
            .and_then(|(window, start)| window.no_source.get(cue - start).copied())
            .unwrap_or(IMPOSSIBLE)
    }

    fn common_window(&self, one: usize, other: usize) -> Option<(&Window, usize)> {
        let (window, start) = self.window_of(one)?;
        let (_, same) = self.window_of(other)?;
        (start == same).then_some((window, start))
    }

    /// The window that `piece` was read in, and where it begins.
    fn window_of(&self, piece: usize) -> Option<(&Window, usize)> {
        let index = self.edges.partition_point(|&edge| edge <= piece).checked_sub(1)?;
        Some((self.windows.get(index)?, *self.edges.get(index)?))
    }
}
