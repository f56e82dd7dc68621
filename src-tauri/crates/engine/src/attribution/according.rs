//! *According to the ministry, …* and *…, according to the ministry*.

use std::ops::Range;

use super::boundary::trimmed;
use super::segment::Segment;
use crate::lexicon::grammar::{AUXILIARIES, DETERMINERS};

/// An *according to* with what it frames.
#[derive(Debug)]
pub(super) struct According {
    pub(super) cue: Range<usize>,
    pub(super) source: Range<usize>,
    pub(super) content: Range<usize>,
}

/// The outermost *according to* of `range`: at its beginning, or closing it.
pub(super) fn according(segment: &Segment<'_>, range: &Range<usize>) -> Option<According> {
    let at = (range.start..range.end.saturating_sub(2)).find(|&at| {
        segment.get(at).is_some_and(|unit| unit.is("according"))
            && segment.get(at + 1).is_some_and(|unit| unit.is("to"))
    })?;
    let cue = at..at + 2;
    let opens = at == range.start
        || (at == range.start + 1
            && segment
                .get(range.start)
                .is_some_and(|unit| unit.is_one_of(&["but", "and", "still"])));
    if opens {
        let end = source_end(segment, at + 2, range.end)?;
        let content = end + 1..range.end;
        return (content.start < content.end).then(|| According {
            cue,
            source: at + 2..end,
            content,
        });
    }
    let source_end = (at + 2..range.end)
        .find(|&at| {
            segment.get(at).is_some_and(|unit| unit.is(",") || unit.is(";") || unit.is_quotation())
        })
        .unwrap_or(range.end);
    let content = range.start..trimmed(segment, range.start, at);
    (source_end > at + 2 && content.len() >= 2).then_some(According {
        cue,
        source: at + 2..source_end,
        content,
    })
}

/// The comma that ends a source at the beginning of a sentence, past an apposition:
/// *According to Mirel Osk, a spokesman for the ministry, …*.
fn source_end(segment: &Segment<'_>, start: usize, limit: usize) -> Option<usize> {
    let comma =
        |from: usize| (from..limit).find(|&at| segment.get(at).is_some_and(|unit| unit.is(",")));
    let first = comma(start)?;
    let apposed =
        segment.get(first + 1).is_some_and(|unit| unit.is_one_of(DETERMINERS) || unit.is("who"));
    if let Some(second) = comma(first + 1).filter(|second| apposed && second - first < 16) {
        let clausal = (first + 2..second)
            .any(|at| segment.get(at).is_some_and(|unit| unit.is_one_of(AUXILIARIES)));
        if !clausal {
            return Some(second);
        }
    }
    Some(first)
}
