//! Quotations without a cue of their own: they go on with a speaker before them, or are unsure.

use super::Attribution;
use crate::quotation::{Close, Quoted};
use crate::span::Span;
use crate::statement::{Quotation, Stance};
use crate::text::words;

/// How many words may stand between a cue and the quotation that goes on after it: *he told reporters
/// in Averne*.
const GAP: usize = 6;

/// Within a quotation somebody else is said to speak only where the tagger is as sure as this: a
/// paper that is quoted at length quotes others.
const SURE: f32 = 0.6;

/// Attributes the outer quotations of `paragraph` that no content covers, `first` being the place in
/// `found` of the paragraph's first attribution: those that go on with a quotation of the paragraph
/// as a further piece of its content, those that run over paragraphs on their own. `runs_on` says
/// that a quotation of the paragraph before does not end there.
pub(super) fn attach(
    text: &str,
    paragraph: Span,
    quoted: &[Quoted],
    runs_on: bool,
    first: usize,
    found: &mut Vec<Attribution>,
) {
    for quotation in quoted {
        let ends_chain = runs_on && quotation.span.start == paragraph.start;
        let is_piece = quotation.close == Close::Continues || ends_chain;
        if is_piece {
            leave_out_nested(quotation.span, first, found);
        }
        if found.iter().skip(first).any(|attribution| covers(attribution, quotation.span)) {
            continue;
        }
        if is_piece {
            let speaker = speaker(paragraph, quotation, first, found);
            found.push(alone(quotation, speaker));
        } else if is_statement(text, quotation)
            && let Some(before) = found
                .iter_mut()
                .skip(first)
                .rfind(|attribution| goes_on(text, quoted, attribution, quotation.span))
        {
            before.content.push(quotation.span);
        }
    }
    sort_from(first, found);
}

/// Takes out of `found` from `first` on what somebody is said to say within a piece of a quotation
/// at `span`, unless that is sure: it is its speaker's.
fn leave_out_nested(span: Span, first: usize, found: &mut Vec<Attribution>) {
    let nested = |attribution: &Attribution| {
        let own = attribution.source.iter().chain(&attribution.cue);
        let mut parts = own.clone().chain(&attribution.content);
        own.clone().next().is_some() && parts.all(|part| span.contains(*part))
    };
    let mut place = 0;
    found.retain(|attribution| {
        place += 1;
        place <= first || attribution.confidence >= SURE || !nested(attribution)
    });
}

/// Whether a quotation at `span` goes on with the quoted content of `attribution`: nothing else is
/// said between them.
fn goes_on(text: &str, quoted: &[Quoted], attribution: &Attribution, span: Span) -> bool {
    let Some(last) = attribution.content.last() else { return false };
    let is_quoted = quoted.iter().any(|quoted| last.contains(quoted.span) && quoted.span != span);
    let reach = attribution
        .cue
        .iter()
        .chain(&attribution.source)
        .map(|part| part.end)
        .filter(|end| *end <= span.start)
        .fold(last.end, usize::max);
    is_quoted
        && reach <= span.start
        && words(text, Span::new(reach, span.start))
            .iter()
            .filter(|word| word.is_wordlike())
            .count()
            <= GAP
}

/// Gives all pieces of a quotation that runs over paragraphs to the one speaker that one piece names.
pub(super) fn join_pieces(quoted: &[Quoted], found: &mut [Attribution]) {
    for chain in
        quoted.chunk_by(|piece, _| piece.close == Close::Continues).filter(|chain| chain.len() > 1)
    {
        let covering: Vec<usize> = chain
            .iter()
            .filter_map(|piece| {
                // Contents are in order: only those near the piece can cover it.
                let near = found.partition_point(|attribution| {
                    attribution.content.first().is_some_and(|span| span.start < piece.span.end)
                });
                (near.saturating_sub(3)..near).rev().find(|&at| {
                    found.get(at).is_some_and(|attribution| covers(attribution, piece.span))
                })
            })
            .collect();
        let named = covering
            .iter()
            .copied()
            .find(|&at| found.get(at).is_some_and(|attribution| !attribution.source.is_empty()));
        let Some(named) = named.or_else(|| covering.first().copied()) else { continue };
        let confidence =
            found.get(named).map_or(0.0, |attribution| attribution.confidence.min(0.85));
        for at in covering.into_iter().filter(|&at| at != named) {
            if let Some(attribution) =
                found.get_mut(at).filter(|attribution| attribution.source.is_empty())
            {
                attribution.continues = Some(named);
                attribution.confidence = confidence;
            }
        }
    }
}

fn covers(attribution: &Attribution, span: Span) -> bool {
    let parts = attribution.content.iter().chain(&attribution.source).chain(&attribution.via);
    parts.into_iter().any(|part| part.overlaps(span))
}

/// Sorts `found` from `first` on by content and keeps `continues` pointing at the same attributions.
fn sort_from(first: usize, found: &mut Vec<Attribution>) {
    let mut added: Vec<(usize, Attribution)> =
        found.split_off(first).into_iter().enumerate().collect();
    added.sort_by_key(|(_, attribution)| attribution.content.first().map_or(0, |span| span.start));
    let mut places = vec![first; added.len()];
    for (new, (old, _)) in added.iter().enumerate() {
        if let Some(place) = places.get_mut(*old) {
            *place = first + new;
        }
    }
    for (_, mut attribution) in added {
        attribution.continues = attribution
            .continues
            .map(|at| at.checked_sub(first).and_then(|at| places.get(at)).copied().unwrap_or(at));
        found.push(attribution);
    }
}

/// Whose quotation this is: the speaker of the paragraph so far, or of the one before.
fn speaker(
    paragraph: Span,
    quotation: &Quoted,
    first: usize,
    found: &[Attribution],
) -> Option<(usize, f32)> {
    let opens_paragraph = quotation.span.start == paragraph.start;
    let here = found
        .iter()
        .enumerate()
        .skip(first)
        .filter(|(_, attribution)| {
            attribution.content.iter().all(|span| span.end <= quotation.span.start)
        })
        .max_by_key(|(_, attribution)| attribution.content.last().map_or(0, |span| span.end));
    if let Some((at, _)) = here {
        return Some((at, 0.75));
    }
    let whole = quotation.span.end + 1 >= paragraph.end;
    (opens_paragraph && whole && first > 0).then(|| (first - 1, 0.45))
}

fn alone(quotation: &Quoted, speaker: Option<(usize, f32)>) -> Attribution {
    Attribution {
        source: Vec::new(),
        cue: Vec::new(),
        content: vec![quotation.span],
        via: Vec::new(),
        continues: speaker.map(|(at, _)| at),
        quotation: Quotation::Direct,
        stance: Stance::Neutral,
        reading: quotation.span,
        confidence: speaker.map_or(0.3, |(_, confidence)| confidence),
    }
}

/// Whether quoted words say something rather than name a thing: *“coalition of the willing”* and
/// titles do not.
fn is_statement(text: &str, quotation: &Quoted) -> bool {
    let tokens = words(text, quotation.inner);
    let count = tokens.iter().filter(|word| word.is_wordlike()).count();
    let last = quotation.inner.of(text).trim_end().chars().next_back();
    let closed = matches!(last, Some('.' | '!' | '?' | ',' | '…'));
    let capitals = tokens.iter().filter(|word| word.is_capitalised()).count();
    count >= 4 && (closed || count >= 7) && capitals * 2 <= count
}
