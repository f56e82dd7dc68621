//! The attributions of one segment: cues from left to right, each with its source and content.

use std::ops::Range;

use super::Attribution;
use super::according::{According, according};
use super::boundary::content_end;
use super::candidate::{Candidate, Holder, candidates};
use super::frame::{Complement, Match, complement};
use super::noun_phrase::{self, Aptness};
use super::postposed::postposed;
use super::segment::Segment;
use crate::lexicon::cues::Frame;
use crate::lexicon::grammar::{PREPOSITIONS, TIME_WORDS};
use crate::lexicon::roles::{DOCUMENTS, RELAYS};
use crate::span::Span;
use crate::statement::{Quotation, Stance};

/// An attribution in units of its segment.
#[derive(Debug, Clone)]
struct Draft {
    source: Option<Range<usize>>,
    cue: Range<usize>,
    content: Vec<Range<usize>>,
    via: Option<Range<usize>>,
    stance: Stance,
    confidence: f32,
    /// Where its clause begins: at its source, cue or content, whichever is first.
    start: usize,
    /// Where the clause after it goes on.
    end: usize,
    /// Where its cue's own clause ends, an addressee included: *he told | reporters*.
    reach: usize,
}

/// The attributions of `segment`.
pub(super) fn attributions(segment: &Segment<'_>) -> Vec<Attribution> {
    let drafts = drafts(segment, &Part { range: 0..segment.end(), depth: 0 });
    drafts.into_iter().filter_map(|draft| attribution(segment, draft)).collect()
}

fn attribution(segment: &Segment<'_>, draft: Draft) -> Option<Attribution> {
    let spans = |range: &Range<usize>| segment.span(range.start, range.end);
    let content: Vec<Span> = draft.content.iter().filter_map(spans).collect();
    let reach = segment.span(draft.cue.start, draft.reach.max(draft.cue.end))?;
    let reading = content.first()?.hull(reach);
    Some(Attribution {
        source: draft.source.as_ref().and_then(spans).into_iter().collect(),
        cue: spans(&draft.cue).into_iter().collect(),
        content,
        via: draft.via.as_ref().and_then(spans).into_iter().collect(),
        continues: None,
        quotation: Quotation::Indirect,
        stance: draft.stance,
        reading,
        confidence: draft.confidence,
    })
}

/// Part of a segment, which stands in the contents of `depth` attributions.
#[derive(Debug, Clone)]
struct Part {
    range: Range<usize>,
    depth: usize,
}

impl Part {
    /// What of it is the content of an attribution.
    fn inner(&self, content: Range<usize>) -> Self {
        Self { range: content, depth: self.depth + 1 }
    }
}

/// Nobody is said to say that somebody said that somebody said more often than this. It bounds the
/// work on a sentence that is nothing but cues.
const DEEPEST: usize = 4;

fn drafts(segment: &Segment<'_>, part: &Part) -> Vec<Draft> {
    if part.depth > DEEPEST {
        return Vec::new();
    }
    let range = &part.range;
    if let Some(found) = according(segment, range) {
        return framed_by(segment, part, &found);
    }
    let all: Vec<Candidate> = candidates(segment)
        .into_iter()
        .filter(|candidate| {
            range.start <= candidate.clause_start() && candidate.cue.end <= range.end
        })
        .collect();
    let mut found: Vec<Draft> = Vec::new();
    for (index, candidate) in all.iter().enumerate() {
        let taken = found.last().map_or(range.start, |draft| draft.end);
        if candidate.cue.start < taken {
            continue;
        }
        let Some(matched) = complement(segment, candidate, range.end) else { continue };
        let later = all.get(index + 1..).unwrap_or_default();
        match matched.complement {
            Complement::Right { start } => {
                found.extend(forward(segment, candidate, &matched, start, later, part, &found));
            }
            Complement::Left { resume } => {
                backward(segment, candidate, &matched, resume, range, &mut found);
            }
        }
    }
    found
}

/// A candidate whose content follows it.
fn forward(
    segment: &Segment<'_>,
    candidate: &Candidate,
    matched: &Match,
    start: usize,
    later: &[Candidate],
    part: &Part,
    before: &[Draft],
) -> Vec<Draft> {
    let range = &part.range;
    let end = content_end(segment, later, start, range.end);
    if end <= start {
        return Vec::new();
    }
    let quotes = matched.verb.frames.contains(&Frame::Quotes)
        && is_quoting(segment, candidate.cue.end, start);
    let Some((source, via, mut confidence)) = holder(segment, candidate, range, before, quotes)
    else {
        return Vec::new();
    };
    confidence *= matched.verb.weight * matched.strength * candidate.weight;
    let apt =
        source.as_ref().is_none_or(|source| noun_phrase::aptness(segment, source) == Aptness::Apt);
    let strict = matched.verb.frames.iter().any(|frame| {
        matches!(frame, Frame::Object | Frame::As | Frame::To | Frame::Preposition(_))
    }) && !segment.get(start).is_some_and(super::segment::Unit::is_quotation)
        && !segment.before(start).is_some_and(|unit| unit.is("that"));
    if !apt && (strict || confidence < 0.6) {
        return Vec::new();
    }
    if !apt {
        confidence *= 0.75;
    }
    // *outlined what he described as “…”*: the inner description is the statement.
    if segment.get(start).is_some_and(|unit| unit.is("what")) {
        let inner = drafts(segment, &part.inner(start + 1..end));
        if let [only] = inner.as_slice() {
            let mut only = only.clone();
            only.via = only.via.or(via);
            only.end = end;
            return vec![only];
        }
    }
    if let Some(source) = source.as_ref().filter(|source| relays(segment, source)) {
        let inner = relayed(segment, &part.inner(start..end), source);
        if !inner.is_empty() {
            return inner;
        }
    }
    vec![Draft {
        start: candidate.clause_start(),
        cue: candidate.cue.start..matched.cue_end,
        content: std::iter::once(start..end).collect(),
        source,
        via,
        stance: matched.verb.stance,
        confidence,
        end,
        reach: 0,
    }]
}

fn is_quoting(segment: &Segment<'_>, after: usize, start: usize) -> bool {
    (after..start).any(|at| segment.get(at).is_some_and(|unit| unit.is("saying")))
}

/// Source, via and how sure the rule is of them.
type Holders = (Option<Range<usize>>, Option<Range<usize>>, f32);

fn holder(
    segment: &Segment<'_>,
    candidate: &Candidate,
    range: &Range<usize>,
    before: &[Draft],
    quotes: bool,
) -> Option<Holders> {
    match &candidate.holder {
        Holder::Stated(outer) if quotes => {
            let inner = noun_phrase::starting_at(segment, candidate.cue.end, range.end)?;
            Some((Some(inner), Some(outer.clone()), 1.0))
        }
        Holder::Stated(source) => Some((Some(source.clone()), None, 1.0)),
        Holder::Unstated => Some((None, None, 0.9)),
        Holder::Shared => match before.last() {
            Some(last) => Some((last.source.clone(), last.via.clone(), 0.97)),
            None => main_subject(segment, range, candidate.group_start)
                .map(|source| (Some(source), None, 0.9)),
        },
        Holder::AfterVerb => None,
    }
}

/// The first noun phrase of the clause, past a time or place before it.
fn main_subject(segment: &Segment<'_>, range: &Range<usize>, limit: usize) -> Option<Range<usize>> {
    let mut start = range.start;
    let fronted = segment.get(start).is_some_and(|unit| {
        unit.is_one_of(PREPOSITIONS)
            || unit.is_one_of(TIME_WORDS)
            || unit.is_one_of(&["while", "when", "speaking"])
    });
    if fronted {
        start = (start..limit).find(|&at| segment.get(at).is_some_and(|unit| unit.is(",")))? + 1;
    }
    // A dateline: *ISLAMABAD Prime Minister …*, *ORRIN — The president …*.
    if let Some(dash) = (start..limit.min(start + 8))
        .find(|&at| segment.get(at).is_some_and(|unit| unit.is("—") || unit.is("–")))
    {
        start = dash + 1;
    }
    let subject = noun_phrase::starting_at(segment, start, limit)?;
    (noun_phrase::aptness(segment, &subject) == Aptness::Apt).then_some(subject)
}

/// A candidate whose content stands before it.
fn backward(
    segment: &Segment<'_>,
    candidate: &Candidate,
    matched: &Match,
    resume: usize,
    range: &Range<usize>,
    found: &mut Vec<Draft>,
) {
    // What earlier cues found since the last content that had its own cue after it.
    let open = found
        .iter()
        .rposition(|draft| {
            draft.content.first().is_some_and(|content| content.start < draft.cue.start)
        })
        .map_or(0, |at| at + 1);
    let closed =
        open.checked_sub(1).and_then(|at| found.get(at)).map_or(range.start, |draft| draft.end);
    let Some(read) = postposed(segment, candidate, closed, resume, range.end) else { return };
    if noun_phrase::aptness(segment, &read.source) == Aptness::Doubtful
        && matched.verb.weight < 0.85
    {
        return;
    }
    if matched.verb.weight < 0.8
        && !segment.before(read.left.end).is_some_and(super::segment::Unit::is_quotation)
    {
        return;
    }
    let inner = found.get(open..).unwrap_or_default();
    if relays(segment, &read.source) && !inner.is_empty() {
        for draft in found.iter_mut().skip(open) {
            draft.via.get_or_insert_with(|| read.source.clone());
        }
        if let Some(last) = found.last_mut() {
            last.end = read.end.max(candidate.cue.end);
        }
        return;
    }
    found.truncate(open);
    let mut content = vec![read.left.clone()];
    content.extend(read.right.clone());
    found.push(Draft {
        start: read.left.start,
        source: Some(read.source),
        cue: candidate.cue.clone(),
        content,
        via: None,
        stance: matched.verb.stance,
        confidence: matched.verb.weight * matched.strength * candidate.weight,
        end: read.end.max(candidate.cue.end),
        reach: resume,
    });
}

/// Whether a source speaks for somebody else: an office, a document, a spokesperson.
fn relays(segment: &Segment<'_>, source: &Range<usize>) -> bool {
    segment.units.get(source.clone()).unwrap_or_default().iter().any(|unit| {
        unit.is_word() && (RELAYS.contains(&unit.lower) || DOCUMENTS.contains(&unit.lower))
    })
}

/// The attributions of `content` that come through `via`: those of a clause that opens it.
fn relayed(segment: &Segment<'_>, content: &Part, via: &Range<usize>) -> Vec<Draft> {
    let mut inner = drafts(segment, content);
    let content = &content.range;
    if inner.first().is_none_or(|first| first.start > content.start + 3) {
        return Vec::new();
    }
    for draft in &mut inner {
        draft.via.get_or_insert_with(|| via.clone());
    }
    if let Some(last) = inner.last_mut() {
        last.end = content.end;
    }
    inner
}

/// What *according to* frames: the inner attributions with it as via, or the whole with it as source.
fn framed_by(segment: &Segment<'_>, part: &Part, found: &According) -> Vec<Draft> {
    let According { content, source, cue } = found;
    let inner = relayed(segment, &part.inner(content.clone()), source);
    if !inner.is_empty() {
        return inner;
    }
    vec![Draft {
        start: cue.start.min(content.start),
        source: Some(source.clone()),
        cue: cue.clone(),
        content: vec![content.clone()],
        via: None,
        stance: Stance::Neutral,
        confidence: 0.92,
        end: content.end.max(source.end),
        reach: 0,
    }]
}
