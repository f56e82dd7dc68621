//! Where a content ends: before the next clause that attributes for itself.

use super::candidate::{Candidate, Holder};
use super::frame::{Complement, complement};
use super::segment::Segment;

/// The end of a content that begins at `start`, given the candidates after its cue.
pub(super) fn content_end(
    segment: &Segment<'_>,
    later: &[Candidate],
    start: usize,
    limit: usize,
) -> usize {
    let cue_end = later
        .iter()
        .filter(|candidate| candidate.clause_start() > start)
        .find_map(|candidate| opening(segment, candidate, start, limit))
        .unwrap_or(limit);
    let according = (start + 1..cue_end).find(|&at| {
        segment.get(at).is_some_and(|unit| unit.is("according"))
            && segment.get(at + 1).is_some_and(|unit| unit.is("to"))
            && segment.before(at).is_some_and(|unit| unit.is(",") || unit.is_quotation())
    });
    trimmed(segment, start, according.unwrap_or(cue_end))
}

/// `end` moved left over commas, dashes and conjunctions.
pub(super) fn trimmed(segment: &Segment<'_>, start: usize, mut end: usize) -> usize {
    while end > start
        && segment.before(end).is_some_and(|unit| {
            unit.is_one_of(&[
                ",", ";", ":", "–", "—", "-", "and", "but", "while", "though", "although",
            ])
        })
    {
        end -= 1;
    }
    end
}

/// Where the clause of `candidate` opens, if it ends the content before it.
fn opening(
    segment: &Segment<'_>,
    candidate: &Candidate,
    start: usize,
    limit: usize,
) -> Option<usize> {
    let found = complement(segment, candidate, limit)?;
    let at = candidate.clause_start();
    let before = segment.before(at)?;
    match (&candidate.holder, found.complement) {
        (Holder::Shared, Complement::Right { .. }) => Some(at),
        (Holder::Stated(_), Complement::Left { .. }) => {
            (before.is(",") || before.is_quotation()).then_some(at)
        }
        (Holder::AfterVerb, Complement::Right { .. } | Complement::Left { .. }) => {
            (before.is(",") || before.is_quotation()).then_some(at)
        }
        (Holder::Stated(_), Complement::Right { .. }) => {
            let comma = at >= 2 && segment.before(at - 1).is_some_and(|unit| unit.is(","));
            let coordinated = (before.is_one_of(&["and", "but", "while", "whereas", "as"])
                && (comma || found.strength >= 0.97 && !before.is("as")))
                || before.is(";");
            (coordinated && at > start + 1).then_some(at - 1)
        }
        (Holder::Shared | Holder::Unstated, Complement::Left { .. }) => None,
        (Holder::Unstated, Complement::Right { .. }) => before.is(";").then_some(at),
    }
}
