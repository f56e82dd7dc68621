//! Scores of the tags, and of one tag after another.

use super::arithmetic::add_bias;
use super::encoder::{Hidden, WIDTH};
use super::weights::{Linear, Unreadable, Weights};

/// The number of tags: outside, and the beginning and inside of each kind.
pub(super) const TAGS: usize = 7;

/// What a part of a relation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// What is held.
    Content,
    /// The attributing words.
    Cue,
    /// Who holds it.
    Source,
}

impl Kind {
    /// The kind that `tag` begins, if it begins one.
    pub(super) fn begun_by(tag: usize) -> Option<Self> {
        match tag {
            1 => Some(Self::Content),
            3 => Some(Self::Cue),
            5 => Some(Self::Source),
            _ => None,
        }
    }
}

/// Whether a piece tagged `next` may come after one tagged `tag`: the inside of a kind only after
/// its beginning or inside.
fn may_follow(tag: usize, next: usize) -> bool {
    match next {
        2 | 4 | 6 => tag == next || tag + 1 == next,
        _ => true,
    }
}

/// The scores of a window's tags: a linear-chain conditional random field (Lafferty et al. 2001).
#[derive(Debug)]
pub(super) struct Scored {
    /// Of each piece's tags.
    pub(super) tags: Vec<[f32; TAGS]>,
    /// Of each tag (first) before each (second).
    pub(super) steps: [[f32; TAGS]; TAGS],
}

/// The head that scores tags.
#[derive(Debug)]
pub(super) struct Tags {
    head: Linear,
    steps: [[f32; TAGS]; TAGS],
}

impl Tags {
    pub(super) fn new(weights: &Weights<'_>) -> Result<Self, Unreadable> {
        let learnt = weights.exactly("trans", TAGS * TAGS)?;
        let mut steps = [[-1e4; TAGS]; TAGS];
        for (tag, (row, learnt)) in steps.iter_mut().zip(learnt.chunks_exact(TAGS)).enumerate() {
            for (next, (step, learnt)) in row.iter_mut().zip(learnt).enumerate() {
                if may_follow(tag, next) {
                    *step = *learnt;
                }
            }
        }
        Ok(Self { head: weights.linear(&["tag"], WIDTH)?, steps })
    }

    /// The scores of the pieces of `hidden`, without `[CLS]` and `[SEP]`.
    pub(super) fn read(&self, hidden: &Hidden) -> Scored {
        let mut scores = Vec::new();
        self.head.multiply(&hidden.rows, &mut scores);
        add_bias(&mut scores, &self.head.bias);
        let count = hidden.len().saturating_sub(2);
        let tags = scores
            .chunks_exact(TAGS)
            .skip(1)
            .take(count)
            .map(|row| row.try_into().unwrap_or([0.0; TAGS]))
            .collect();
        Scored { tags, steps: self.steps }
    }
}
