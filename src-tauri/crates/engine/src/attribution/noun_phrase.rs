//! Noun phrases that can name a source, found without a parser: from their head to the left, or
//! from their first word to the right.

use std::ops::Range;

use super::segment::{Segment, Unit};
use crate::lexicon::cues::{Form, verbs_of};
use crate::lexicon::grammar::{
    AUXILIARIES, CONJUNCTIONS, DETERMINERS, JOINING_PREPOSITIONS, NEGATIONS, PREPOSITIONS,
    SUBJECT_PRONOUNS, TIME_WORDS, is_adverb, is_open_class,
};
use crate::lexicon::roles::{is_source_noun, is_title};

/// More words than a noun phrase in front of a cue has.
const LONGEST: usize = 14;

/// How surely a phrase names somebody who can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Aptness {
    /// *the increase*: no person or body.
    Doubtful,
    /// *officials*, *the ministry*, *he*, *Sharif*.
    Apt,
}

/// Whether the phrase of `range` names a person, body or document.
pub(super) fn aptness(segment: &Segment<'_>, range: &Range<usize>) -> Aptness {
    let units = segment.units.get(range.clone()).unwrap_or_default();
    // The head stands before the first joining preposition or comma.
    let head = units
        .iter()
        .skip(1)
        .position(|unit| unit.is_one_of(PREPOSITIONS) || unit.is(",") || unit.is("("))
        .and_then(|at| units.get(at))
        .or(units.last());
    let apt = |unit: &Unit<'_>| {
        unit.is_capitalised() && !unit.is_one_of(DETERMINERS) && !unit.is_one_of(TIME_WORDS)
            || unit.is_one_of(SUBJECT_PRONOUNS)
            || is_source_noun(&unit.lower)
    };
    if head.is_some_and(apt) { Aptness::Apt } else { Aptness::Doubtful }
}

/// The noun phrase whose last unit stands just before `end`.
pub(super) fn ending_at(segment: &Segment<'_>, end: usize) -> Option<Range<usize>> {
    let last = segment.before(end)?;
    if last.is(")") {
        let open = (end.saturating_sub(8)..end)
            .rev()
            .find(|&at| segment.get(at).is_some_and(|unit| unit.is("(")))?;
        return ending_at(segment, open).map(|range| range.start..end);
    }
    if !last.is_word() || last.is_one_of(AUXILIARIES) {
        return None;
    }
    if last.is_one_of(SUBJECT_PRONOUNS) {
        return Some(end - 1..end);
    }
    let start = core_start(segment, end)?;
    Some(joined_start(segment, start)..end)
}

/// Where the phrase ending at `end` begins, without what prepositions join to its left.
fn core_start(segment: &Segment<'_>, end: usize) -> Option<usize> {
    let by_name = segment.before(end)?.is_capitalised();
    let mut start = end;
    while start > 0 && end - start < LONGEST {
        let unit = segment.before(start)?;
        if unit.is_one_of(DETERMINERS) {
            // *that* before a name opens a clause.
            start -= usize::from(!(unit.is("that") && by_name));
            break;
        }
        if !belongs(segment, start, end, by_name) {
            break;
        }
        start -= 1;
    }
    while start < end
        && segment.get(start).is_some_and(|unit| !unit.is_word() || unit.is("’s") || unit.is("'s"))
    {
        start += 1;
    }
    (start < end).then_some(start)
}

/// Whether the unit before `start` is part of the phrase from `start` to `end`.
fn belongs(segment: &Segment<'_>, start: usize, end: usize, by_name: bool) -> bool {
    let Some(unit) = segment.before(start) else { return false };
    let inner = start < end;
    if !unit.is_word() {
        let glued = segment.get(start).is_some_and(|next| next.span.start == unit.span.end)
            && segment.before(start - 1).is_some_and(|before| before.span.end == unit.span.start);
        let abbreviates = unit.is(".")
            && segment.before(start - 1).is_some_and(|before| {
                is_title(&before.lower)
                    || (before.is_capitalised() && before.text.chars().count() <= 3)
            });
        return inner
            && ((glued && unit.is_one_of(&["-", "–", "‑", ".", "&", "/"]))
                || abbreviates
                || unit.is("&"));
    }
    if unit.is_one_of(&["’s", "'s"]) {
        return inner;
    }
    if unit.is("and") {
        return inner && joins_names(segment, start);
    }
    if unit.is_one_of(SUBJECT_PRONOUNS) || unit.is_one_of(TIME_WORDS) || !is_open_class(&unit.lower)
    {
        return false;
    }
    if unit.is_capitalised() {
        return true;
    }
    let is_finite_cue = verbs_of(&unit.lower).iter().any(|(form, _)| *form != Form::Base);
    if is_finite_cue && inner {
        return false;
    }
    // Before a name only a role or title belongs to it: *prime minister Anwar*, not *attack Anwar*.
    let name_follows = segment.get(start).is_some_and(Unit::is_capitalised);
    !(by_name && name_follows) || is_title(&unit.lower) || is_source_noun(&unit.lower)
}

/// Whether the *and* before `start` joins two names: *Russia and China said*.
fn joins_names(segment: &Segment<'_>, start: usize) -> bool {
    let right = segment.get(start).is_some_and(Unit::is_capitalised);
    let left = start
        .checked_sub(2)
        .and_then(|at| segment.get(at))
        .is_some_and(|unit| unit.is_capitalised() && !unit.is_one_of(TIME_WORDS));
    right && left
}

/// Moves `start` left over what a preposition joins: *a spokesman for | the ministry*.
fn joined_start(segment: &Segment<'_>, start: usize) -> usize {
    let joins = segment.before(start).is_some_and(|unit| unit.is_one_of(JOINING_PREPOSITIONS));
    if !joins || start < 2 {
        return start;
    }
    let Some(before) = segment.before(start - 1) else { return start };
    // *President Teodor Amaru of Ostmere*; else only a person or body can be joined to.
    let named = before.is_capitalised()
        && !before.is_one_of(TIME_WORDS)
        && segment.before(start).is_some_and(|unit| unit.is("of"))
        && segment.get(start).is_some_and(Unit::is_capitalised);
    if !before.is_word()
        || !is_open_class(&before.lower)
        || !(named || is_source_noun(&before.lower))
    {
        return start;
    }
    ending_at(segment, start - 1).map_or(start, |range| range.start)
}

/// The noun phrase that begins at `start`, no further than `limit`.
pub(super) fn starting_at(
    segment: &Segment<'_>,
    start: usize,
    limit: usize,
) -> Option<Range<usize>> {
    let first = segment.get(start)?;
    if start >= limit || !first.is_word() {
        return None;
    }
    if first.is_one_of(SUBJECT_PRONOUNS) || first.is_one_of(&["him", "her", "them", "us", "me"]) {
        let possessive = first.is_one_of(&["her", "both", "some", "many", "others", "none"])
            && segment
                .get(start + 1)
                .is_some_and(|unit| unit.is_word() && is_open_class(&unit.lower));
        if !possessive {
            return Some(start..start + 1);
        }
    }
    let mut end = start;
    let mut has_head = false;
    while end < limit && end - start < LONGEST {
        let Some(unit) = segment.get(end) else { break };
        if !continues(segment, unit, end, start, has_head) {
            break;
        }
        has_head |= unit.is_word() && !unit.is_one_of(DETERMINERS) && is_open_class(&unit.lower);
        end += 1;
    }
    while end > start
        && segment.before(end).is_some_and(|unit| {
            !unit.is_word() && !unit.is(".")
                || unit.is_one_of(PREPOSITIONS)
                || unit.is("and")
                || unit.is_one_of(DETERMINERS)
        })
    {
        end -= 1;
    }
    (has_head && end > start).then_some(start..end)
}

fn continues(
    segment: &Segment<'_>,
    unit: &Unit<'_>,
    at: usize,
    start: usize,
    has_head: bool,
) -> bool {
    if !unit.is_word() {
        let glued = segment.before(at).is_some_and(|before| before.span.end == unit.span.start)
            && segment.get(at + 1).is_some_and(|next| next.span.start == unit.span.end);
        let abbreviates = unit.is(".")
            && segment.before(at).is_some_and(|before| {
                is_title(&before.lower)
                    || (before.is_capitalised() && before.text.chars().count() == 1)
            });
        return at > start
            && (glued && unit.is_one_of(&["-", "–", "‑", ".", "&"])
                || abbreviates
                || unit.is("&"));
    }
    if unit.is_one_of(&["’s", "'s"]) {
        return at > start;
    }
    if unit.is("and") {
        return has_head && joins_names(segment, at + 1);
    }
    if unit.is_one_of(DETERMINERS) {
        // A second determiner opens another phrase, unless a joining word leads to it.
        return at == start
            || segment.before(at).is_some_and(|before| {
                before.is_one_of(JOINING_PREPOSITIONS) || before.is_one_of(DETERMINERS)
            });
    }
    if unit.is_one_of(JOINING_PREPOSITIONS) {
        // *to* after an addressee opens the content, not more of the phrase.
        return has_head && !unit.is_one_of(&["to", "on", "by", "with", "close"]);
    }
    if unit.is_one_of(NEGATIONS) || unit.is_one_of(SUBJECT_PRONOUNS) || unit.is_one_of(CONJUNCTIONS)
    {
        return false;
    }
    if at > start && unit.is_one_of(TIME_WORDS) && has_head {
        return false;
    }
    let is_finite_cue = verbs_of(&unit.lower)
        .iter()
        .any(|(form, _)| matches!(form, Form::Past | Form::Third | Form::Participle));
    if is_finite_cue && has_head && !is_source_noun(&unit.lower) {
        return false;
    }
    !(unit.is_one_of(PREPOSITIONS)
        || unit.is_one_of(AUXILIARIES)
        || is_adverb(&unit.lower) && has_head)
}
