//! Contents that stand before their cue: *“…,” said Sharif*; *the bridge is closed, he said*.

use std::ops::Range;

use super::boundary::trimmed;
use super::candidate::{Candidate, Holder};
use super::noun_phrase;
use super::segment::Segment;
use crate::lexicon::grammar::{AUXILIARIES, CONJUNCTIONS, PREPOSITIONS};

/// A content before its cue, perhaps going on after it.
#[derive(Debug)]
pub(super) struct Postposed {
    pub(super) source: Range<usize>,
    pub(super) left: Range<usize>,
    pub(super) right: Option<Range<usize>>,
    /// Where the clause goes on.
    pub(super) end: usize,
}

/// Reads `candidate` as following its content, which may begin at `from`.
pub(super) fn postposed(
    segment: &Segment<'_>,
    candidate: &Candidate,
    from: usize,
    resume: usize,
    limit: usize,
) -> Option<Postposed> {
    let (source, left_end, after) = match &candidate.holder {
        Holder::Stated(range) => (range.clone(), range.start, resume.max(candidate.cue.end)),
        Holder::AfterVerb => {
            let source = inverted_source(segment, candidate.cue.end, limit)?;
            let end = source.end;
            (source, candidate.group_start, end)
        }
        Holder::Shared | Holder::Unstated => return None,
    };
    if left_end == from && candidate.holder == Holder::AfterVerb {
        return opening_inversion(segment, source, after, limit);
    }
    let before = segment.before(left_end)?;
    if !before.is(",") && !before.is_quotation() && !before.is("–") && !before.is("—") {
        return None;
    }
    let start = skip_conjunction(segment, from, left_end);
    let left = start..trimmed(segment, start, left_end);
    let words = segment
        .units
        .get(left.clone())?
        .iter()
        .filter(|unit| unit.is_word() || unit.is_quotation())
        .count();
    let quotes = segment.units.get(left.clone())?.iter().any(super::segment::Unit::is_quotation);
    if words == 0 || (words < 2 && !quotes) {
        return None;
    }
    let (right, end) = resumed(segment, after, limit, &left, quotes);
    Some(Postposed { source, left, right, end })
}

/// *Added Gibbs: “…”* – cue and source before a content that a colon opens.
fn opening_inversion(
    segment: &Segment<'_>,
    source: Range<usize>,
    after: usize,
    limit: usize,
) -> Option<Postposed> {
    let colon = segment.get(after).is_some_and(|unit| unit.is(":"));
    (colon && after + 1 < limit).then_some(Postposed {
        source,
        left: after + 1..limit,
        right: None,
        end: limit,
    })
}

/// *said Sharif, the prime minister,* – the phrase after the verb.
fn inverted_source(segment: &Segment<'_>, after: usize, limit: usize) -> Option<Range<usize>> {
    let range = noun_phrase::starting_at(segment, after, limit)?;
    (noun_phrase::aptness(segment, &range) == noun_phrase::Aptness::Apt).then_some(range)
}

fn skip_conjunction(segment: &Segment<'_>, from: usize, end: usize) -> usize {
    let mut start = from;
    while start < end
        && segment
            .get(start)
            .is_some_and(|unit| unit.is_one_of(&[",", ";", "and", "but", "–", "—", ":"]))
    {
        start += 1;
    }
    start
}

/// The second half of an interrupted content: *“We came,” he said, “and we saw.”*; *The bridge,
/// he said, must close.*
fn resumed(
    segment: &Segment<'_>,
    after: usize,
    limit: usize,
    left: &Range<usize>,
    quotes: bool,
) -> (Option<Range<usize>>, usize) {
    // The rest of the cue's own clause: *in a statement on Thursday*.
    let mut at = after;
    if segment.get(at).is_some_and(|unit| unit.is_one_of(PREPOSITIONS) || unit.is_word())
        && at < limit
    {
        while at < limit
            && segment.get(at).is_some_and(|unit| {
                !unit.is(",")
                    && !unit.is(".")
                    && !unit.is(":")
                    && !unit.is_quotation()
                    && !unit.is(";")
            })
        {
            at += 1;
        }
    }
    let Some(mark) = segment.get(at).filter(|_| at < limit) else { return (None, at) };
    if !mark.is_one_of(&[",", ".", ":"]) && !mark.is_quotation() {
        return (None, at);
    }
    let start = if mark.is_quotation() { at } else { at + 1 };
    let Some(next) = segment.get(start).filter(|_| start < limit) else { return (None, at) };
    if quotes && next.is_quotation() {
        return (Some(start..start + 1), start + 1);
    }
    let subordinate = segment.get(left.start).is_some_and(|unit| {
        unit.is_one_of(CONJUNCTIONS)
            && !unit.is_one_of(&["and", "but", "or", "so", "yet", "what", "that"])
            || unit.is_one_of(PREPOSITIONS)
    });
    let goes_on = next.is_one_of(AUXILIARIES)
        || subordinate
            && next.is_word()
            && !next.is_one_of(CONJUNCTIONS)
            && !next.text.ends_with("ing");
    if !quotes && mark.is(",") && goes_on {
        return (Some(start..limit), limit);
    }
    (None, at)
}
