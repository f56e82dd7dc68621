//! The best sequence of tags, and how sure each of them is.

use std::ops::Range;

use super::arithmetic::log_sum;
use super::tags::{Kind, Scored, TAGS};

/// A run of pieces tagged as one part of a relation.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    /// What it is.
    pub(super) kind: Kind,
    /// Its pieces.
    pub(super) pieces: Range<usize>,
    /// The mean log-probability of its tags.
    pub(super) sureness: f32,
    /// The log-probability of its first or last tag, the less sure of the two.
    pub(super) edges: f32,
}

/// The parts of the best sequence of tags, in order.
pub(super) fn parts(scored: &Scored) -> Vec<Part> {
    let tags = best(scored);
    let sure = marginals(scored, &tags);
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(&tag) = tags.get(at) {
        let Some(kind) = Kind::begun_by(tag) else {
            at += 1;
            continue;
        };
        let inside = tags.iter().skip(at + 1).take_while(|&&next| next == tag + 1).count();
        let pieces = at..at + 1 + inside;
        let own = sure.get(pieces.clone()).unwrap_or_default();
        let (first, last) = (own.first().copied(), own.last().copied());
        parts.push(Part {
            kind,
            sureness: own.iter().sum::<f32>() / own.len().max(1) as f32,
            edges: first.unwrap_or_default().min(last.unwrap_or_default()),
            pieces,
        });
        at += 1 + inside;
    }
    parts
}

/// The best sequence of tags (Viterbi 1967) between two pieces that are outside.
fn best(scored: &Scored) -> Vec<usize> {
    let mut here = scored.steps[0];
    let mut before: Vec<[usize; TAGS]> = Vec::with_capacity(scored.tags.len());
    for (at, scores) in scored.tags.iter().enumerate() {
        let mut came = [0; TAGS];
        let mut reached = here;
        if at > 0 {
            for (next, (reached, came)) in reached.iter_mut().zip(&mut came).enumerate() {
                let (tag, score) =
                    here.iter()
                        .zip(&scored.steps)
                        .map(|(score, steps)| score + steps[next])
                        .enumerate()
                        .fold((0, f32::NEG_INFINITY), |best, (tag, score)| {
                            if score > best.1 { (tag, score) } else { best }
                        });
                *reached = score;
                *came = tag;
            }
        }
        for (reached, score) in reached.iter_mut().zip(scores) {
            *reached += score;
        }
        here = reached;
        before.push(came);
    }
    let last =
        here.iter().zip(&scored.steps).map(|(score, steps)| score + steps[0]).enumerate().fold(
            (0, f32::NEG_INFINITY),
            |best, (tag, score)| {
                if score > best.1 { (tag, score) } else { best }
            },
        );
    let mut tag = last.0;
    let mut tags: Vec<usize> = before
        .iter()
        .rev()
        .map(|came| {
            let this = tag;
            tag = came.get(tag).copied().unwrap_or_default();
            this
        })
        .collect();
    tags.reverse();
    tags
}

/// The log-probability of each of `tags` (Rabiner 1989: forward and backward).
fn marginals(scored: &Scored, tags: &[usize]) -> Vec<f32> {
    let mut forward: Vec<[f32; TAGS]> = Vec::with_capacity(scored.tags.len());
    let mut here = scored.steps[0];
    for (at, scores) in scored.tags.iter().enumerate() {
        if at > 0 {
            let last = here;
            for (next, here) in here.iter_mut().enumerate() {
                let mut ways = last;
                for (way, steps) in ways.iter_mut().zip(&scored.steps) {
                    *way += steps[next];
                }
                *here = log_sum(&ways);
            }
        }
        for (here, score) in here.iter_mut().zip(scores) {
            *here += score;
        }
        forward.push(here);
    }
    let mut backward = scored.steps.map(|steps| steps[0]);
    let mut sure: Vec<f32> = Vec::with_capacity(tags.len());
    for ((forward, scores), &tag) in forward.iter().zip(&scored.tags).zip(tags).rev() {
        let mut both = *forward;
        for (both, backward) in both.iter_mut().zip(&backward) {
            *both += backward;
        }
        sure.push((both.get(tag).copied().unwrap_or_default() - log_sum(&both)).min(0.0));
        let mut next = backward;
        for (next, score) in next.iter_mut().zip(scores) {
            *next += score;
        }
        backward = scored.steps.map(|steps| {
            let mut ways = steps;
            for (way, next) in ways.iter_mut().zip(&next) {
                *way += next;
            }
            log_sum(&ways)
        });
    }
    sure.reverse();
    sure
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(tags: &[usize], strength: f32) -> Scored {
        let mut steps = [[0.0; TAGS]; TAGS];
        for (tag, row) in steps.iter_mut().enumerate() {
            for next in [2, 4, 6] {
                if tag != next && tag + 1 != next {
                    row[next] = -1e4;
                }
            }
        }
        let tags = tags
            .iter()
            .map(|&tag| {
                let mut row = [0.0; TAGS];
                row[tag] = strength;
                row
            })
            .collect();
        Scored { tags, steps }
    }

    #[test]
    fn an_inside_without_a_beginning_is_mended() {
        // Source, cue, then the inside of a content that nothing has begun.
        let parts = parts(&scored(&[5, 6, 3, 2, 2, 0], 4.0));
        let shown: Vec<(Kind, Range<usize>)> =
            parts.iter().map(|part| (part.kind, part.pieces.clone())).collect();
        assert_eq!(shown, [(Kind::Source, 0..2), (Kind::Cue, 2..3), (Kind::Content, 3..5)]);
    }

    #[test]
    fn what_is_clear_is_sure() {
        let clear = parts(&scored(&[0, 5, 3, 1, 2], 20.0));
        assert!(clear.iter().all(|part| part.sureness > -1e-3), "{clear:?}");
        let faint = parts(&scored(&[0, 5, 3, 1, 2], 1.0));
        assert!(faint.iter().all(|part| part.sureness < -0.5), "{faint:?}");
    }
}
