//! The arcs between parts, and the relations that they make of them.

use super::arithmetic::{add_bias, log_softmax, log_sum};
use super::chain::Part;
use super::encoder::{Hidden, WIDTH, product};
use super::pieces::Piece;
use super::tags::Kind;
use super::weights::{Linear, Unreadable, Weights};
use super::{Evidence, Tagged};
use crate::span::Span;
use crate::text::is_break;

/// The length of an arc head's queries and keys.
const ARC: usize = 128;

/// What a content's arc to its cue must reach, as log-probability.
const LEAST_ARC: f32 = -1.0;
/// How much a source's own arc to a cue counts beside the cue's arc to the source.
const OWN_ARC: f32 = 0.5;
/// How far, in pieces, a source may stand from its cue, and a content from its.
const FAR_SOURCE: usize = 200;
const FAR_CONTENT: usize = 400;
/// The longest distance between two rows of a window.
const FARTHEST: usize = 511;
/// Of several pieces of a content, those of fewer words than this are slips, unless quoted.
const FEWEST_WORDS: usize = 3;

/// An arc head: from each piece to each.
#[derive(Debug)]
struct Arc {
    from: Linear,
    to: Linear,
    /// What a distance adds, from [`FARTHEST`] before to as far after.
    distance: Vec<f32>,
}

/// The two arc heads.
#[derive(Debug)]
pub(super) struct Links {
    /// From a content's or source's pieces to the first piece of its cue.
    to_cue: Arc,
    /// From a cue's first piece to the first piece of its source, or to `[CLS]`.
    to_source: Arc,
}

/// Log-probabilities of arcs between the rows of a window; row 0 is `[CLS]`.
struct Arcs {
    rows: Vec<f32>,
    count: usize,
}

impl Arcs {
    /// Of the arc from piece `from` to any piece of `to`, both counted without `[CLS]`.
    fn to_any(&self, from: usize, to: &std::ops::Range<usize>) -> f32 {
        let row = (from + 1) * self.count + 1;
        self.rows.get(row + to.start..row + to.end).map_or(f32::NEG_INFINITY, log_sum)
    }

    /// Of the arc from piece `from` to `[CLS]`.
    fn to_none(&self, from: usize) -> f32 {
        self.rows.get((from + 1) * self.count).copied().unwrap_or(f32::NEG_INFINITY)
    }

    /// Of the arcs from the pieces of `from` to any piece of `to`, on the average.
    fn between(&self, from: &std::ops::Range<usize>, to: &std::ops::Range<usize>) -> f32 {
        let sum: f32 = from.clone().map(|piece| self.to_any(piece, to).max(-14.0)).sum();
        sum / from.len().max(1) as f32
    }
}

/// The bucket of the distance from one piece to another: each of the nearest sixteen its own, those
/// farther by the logarithm.
fn bucket(from: usize, to: usize) -> usize {
    let distance = from.abs_diff(to);
    let far = |distance: f32| 16.0 + (distance / 16.0).ln() / 32.0_f32.ln() * 47.0;
    let size = if distance < 16 { distance } else { (far(distance as f32) as usize).min(63) };
    if to < from { 64 - size } else { 64 + size }
}

impl Arc {
    fn new(
        weights: &Weights<'_>,
        from: &str,
        to: &str,
        distance: &str,
    ) -> Result<Self, Unreadable> {
        let buckets = weights.exactly(&format!("{distance}.weight"), 129)?;
        let distance = (0..=2 * FARTHEST)
            .map(|to| buckets.get(bucket(FARTHEST, to)).copied().unwrap_or_default())
            .collect();
        Ok(Self {
            from: weights.linear(&[from], WIDTH)?,
            to: weights.linear(&[to], WIDTH)?,
            distance,
        })
    }

    fn read(&self, hidden: &Hidden) -> Arcs {
        use faer::{MatMut, MatRef};
        let count = hidden.len();
        let (mut from, mut to) = (Vec::new(), Vec::new());
        self.from.multiply(&hidden.rows, &mut from);
        add_bias(&mut from, &self.from.bias);
        self.to.multiply(&hidden.rows, &mut to);
        add_bias(&mut to, &self.to.bias);
        let mut rows = vec![0.0; count * count];
        product(
            MatMut::from_row_major_slice_mut(&mut rows, count, count),
            MatRef::from_row_major_slice(&from, count, ARC),
            MatRef::from_row_major_slice(&to, count, ARC).transpose(),
        );
        let scale = 1.0 / (ARC as f32).sqrt();
        for (from, row) in rows.chunks_exact_mut(count.max(1)).enumerate() {
            let distances = self.distance.get(FARTHEST.saturating_sub(from)..).unwrap_or_default();
            for (score, distance) in row.iter_mut().zip(distances) {
                *score = *score * scale + distance;
            }
        }
        log_softmax(&mut rows, count.max(1));
        Arcs { rows, count }
    }
}

/// A part and its words.
#[derive(Debug, Clone)]
struct Placed<'p> {
    part: &'p Part,
    span: Span,
}

/// A cue with what hangs on it.
struct Cue<'p> {
    cue: Placed<'p>,
    source: Option<usize>,
    source_arc: f32,
    contents: Vec<(Placed<'p>, f32)>,
}

impl Links {
    pub(super) fn new(weights: &Weights<'_>) -> Result<Self, Unreadable> {
        Ok(Self {
            to_cue: Arc::new(weights, "aq", "ak", "arel")?,
            to_source: Arc::new(weights, "sq", "sk", "srel")?,
        })
    }

    /// The relations that `parts` of `window` make.
    pub(super) fn relations(
        &self,
        text: &str,
        window: &[Piece],
        parts: &[Part],
        hidden: &Hidden,
    ) -> Vec<Tagged> {
        if !parts.iter().any(|part| part.kind == Kind::Content) {
            return Vec::new();
        }
        let placed = |kind: Kind| -> Vec<Placed<'_>> {
            parts
                .iter()
                .filter(|part| part.kind == kind)
                .flat_map(|part| lines(text, window, part))
                .collect()
        };
        let sources = placed(Kind::Source);
        let (to_cue, to_source) = (self.to_cue.read(hidden), self.to_source.read(hidden));
        let mut cues: Vec<Cue<'_>> = placed(Kind::Cue)
            .into_iter()
            .map(|cue| with_source(cue, &sources, &to_cue, &to_source))
            .collect();
        let mut free: Vec<Placed<'_>> = Vec::new();
        for content in placed(Kind::Content) {
            match cue_of(&content, &cues, &to_cue) {
                Some((at, arc)) => {
                    if let Some(cue) = cues.get_mut(at) {
                        cue.contents.push((content, arc));
                    }
                }
                None => free.push(content),
            }
        }
        cues.retain(|cue| !cue.contents.is_empty());
        let mut unused: Vec<&Placed<'_>> = sources
            .iter()
            .enumerate()
            .filter(|(at, _)| !cues.iter().any(|cue| cue.source == Some(*at)))
            .map(|(_, source)| source)
            .collect();
        let mut found: Vec<Tagged> = cues.iter().map(|cue| cue.relation(text, &sources)).collect();
        for content in free {
            let beside = unused.iter().position(|source| stand_together(text, source, &content));
            if let Some(at) = beside {
                found.push(without_cue(&content, unused.remove(at)));
            }
        }
        found.sort_by_key(|relation| relation.content.first().copied());
        found
    }
}

/// `cue` with the source that its arc and the source's own arc agree on best, or with none.
fn with_source<'p>(
    cue: Placed<'p>,
    sources: &[Placed<'_>],
    to_cue: &Arcs,
    to_source: &Arcs,
) -> Cue<'p> {
    let first = cue.part.pieces.start;
    let mut best = (to_source.to_none(first), None, to_source.to_none(first));
    for (at, source) in sources.iter().enumerate() {
        let pieces = &source.part.pieces;
        if pieces.start.abs_diff(first) > FAR_SOURCE {
            continue;
        }
        let arc = to_source.to_any(first, pieces);
        let score = arc + OWN_ARC * to_cue.between(pieces, &cue.part.pieces).max(-4.0);
        if score > best.0 {
            best = (score, Some(at), arc);
        }
    }
    Cue { cue, source: best.1, source_arc: best.2, contents: Vec::new() }
}

/// The cue that `content` hangs on, and how surely.
fn cue_of(content: &Placed<'_>, cues: &[Cue<'_>], to_cue: &Arcs) -> Option<(usize, f32)> {
    let pieces = &content.part.pieces;
    cues.iter()
        .enumerate()
        .filter(|(_, cue)| cue.cue.part.pieces.start.abs_diff(pieces.start) < FAR_CONTENT)
        .map(|(at, cue)| (at, to_cue.between(pieces, &cue.cue.part.pieces)))
        .fold(None, |best: Option<(usize, f32)>, next| match best {
            Some(best) if best.1 >= next.1 => Some(best),
            _ => Some(next),
        })
        .filter(|&(_, arc)| arc > LEAST_ARC)
}

impl Cue<'_> {
    fn relation(&self, text: &str, sources: &[Placed<'_>]) -> Tagged {
        let words = |placed: &Placed<'_>| word_count(placed.span.of(text));
        let most = self.contents.iter().map(|(content, _)| words(content)).max().unwrap_or(0);
        let kept: Vec<&(Placed<'_>, f32)> = self
            .contents
            .iter()
            .filter(|(content, _)| {
                let count = words(content);
                count >= FEWEST_WORDS.min(most) || content.span.of(text).contains(['“', '”', '"'])
            })
            .collect();
        let mean = |of: &dyn Fn(&(Placed<'_>, f32)) -> f32| {
            kept.iter().map(|one| of(one)).sum::<f32>() / kept.len().max(1) as f32
        };
        let least = |of: &dyn Fn(&(Placed<'_>, f32)) -> f32| {
            kept.iter().map(|one| of(one)).fold(0.0, f32::min)
        };
        let source = self.source.and_then(|at| sources.get(at));
        Tagged {
            source: source.map(|source| source.span),
            cue: Some(self.cue.span),
            content: kept.iter().map(|(content, _)| content.span).collect(),
            evidence: Evidence {
                content: mean(&|(content, _)| content.part.sureness),
                edges: least(&|(content, _)| content.part.edges),
                cue: self.cue.part.sureness,
                source: source.map_or(0.0, |source| source.part.sureness),
                content_arc: least(&|(_, arc)| *arc),
                source_arc: self.source_arc,
            },
        }
    }
}

/// Whether only punctuation stands between a source and a content on one line.
fn stand_together(text: &str, source: &Placed<'_>, content: &Placed<'_>) -> bool {
    let (first, last) = if source.span < content.span {
        (source.span, content.span)
    } else {
        (content.span, source.span)
    };
    first.end <= last.start
        && !Span::new(first.end, last.start)
            .of(text)
            .contains(|c: char| c.is_alphanumeric() || is_break(c))
}

/// A content that hangs on its source alone: *― Irena Valsk*.
fn without_cue(content: &Placed<'_>, source: &Placed<'_>) -> Tagged {
    Tagged {
        source: Some(source.span),
        cue: None,
        content: vec![content.span],
        evidence: Evidence {
            content: content.part.sureness,
            edges: content.part.edges,
            cue: 0.0,
            source: source.part.sureness,
            content_arc: LEAST_ARC,
            source_arc: LEAST_ARC,
        },
    }
}

fn word_count(text: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).count()
}

/// The words of `part`, a span for each line that it lies on, whole words each.
fn lines<'p>(text: &str, window: &[Piece], part: &'p Part) -> Vec<Placed<'p>> {
    let pieces = window.get(part.pieces.clone()).unwrap_or_default();
    pieces
        .split(Piece::is_break)
        .filter_map(|line| {
            let span = line.first()?.span.hull(line.last()?.span);
            Some(Placed { part, span: whole_words(text, span) })
        })
        .filter(|placed| placed.span.of(text).chars().any(|c| !c.is_whitespace()))
        .collect()
}

/// `span` widened to whole words.
fn whole_words(text: &str, span: Span) -> Span {
    let inner = span.of(text);
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    let start = if inner.starts_with(char::is_alphanumeric) {
        before.trim_end_matches(char::is_alphanumeric).len()
    } else {
        span.start
    };
    let end = if inner.ends_with(char::is_alphanumeric) {
        text.len() - after.trim_start_matches(char::is_alphanumeric).len()
    } else {
        span.end
    };
    Span::new(start, end)
}
