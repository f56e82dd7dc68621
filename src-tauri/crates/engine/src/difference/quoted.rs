//! Words inside quotation marks that are not the same.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::collation::reading::{Class, Part, Reading, Unit};

use crate::statement::Quotation;

use super::facing::Facing;
use super::{Evidence, Kind};

/// The least words of matter that two quotations share before they are taken for one.
const SHARED: usize = 3;

/// Or the least share of the shorter one’s.
const SHARE: f64 = 0.6;

/// The least share of common words between the first and the last of them, on both sides.
const DENSE: f64 = 0.65;

/// On the other, where nearly all of the shorter’s words are common.
const LOOSE: f64 = 0.5;

/// Or on one: then the other cuts.
const WHOLE: f64 = 0.9;

/// At its ends, more words than this are no altered ones but others.
const LONGEST_END: usize = 6;

/// The least share of the shorter one’s words, of whatever kind, that both have, where few are of matter:
/// *Next time we will not only watch*.
const ALMOST: f64 = 0.7;

/// A quotation as a reading has it: the units between one pair of marks.
struct Quote {
    units: Range<usize>,
}

/// Changes inside the marks of one quotation that both readings have.
///
/// Words missing at its ends are not: a quotation may be given shorter. Nor is what the marks own
/// up to, an ellipsis or words in brackets.
pub(super) fn evidence(facing: &Facing<'_, '_>) -> Vec<Evidence> {
    let (quotes_a, quotes_b) = (quotes(facing.a), quotes(facing.b));
    quotes_a
        .iter()
        .flat_map(|one| quotes_b.iter().map(move |two| (one, two)))
        .filter(|(one, two)| is_same_quotation(facing, one, two))
        .flat_map(|(one, two)| altered(facing, one, two))
        .collect()
}

fn quotes(reading: &Reading<'_>) -> Vec<Quote> {
    let content = || (0..reading.units.len()).filter(|&at| reading.units[at].part == Part::Content);
    let has_marks = content().any(|at| reading.units[at].quotation.is_some());
    if reading.statement.quotation == Quotation::Direct && !has_marks && !reading.is_heading {
        // A turn of a transcript is quoted without marks.
        let units = content().min().zip(content().max());
        return units.map(|(first, last)| Quote { units: first..last + 1 }).into_iter().collect();
    }
    let mut found: BTreeMap<usize, Range<usize>> = BTreeMap::new();
    for (at, unit) in reading.units.iter().enumerate() {
        if let Some(quotation) = unit.quotation.filter(|_| unit.part == Part::Content) {
            found.entry(quotation).or_insert(at..at).end = at + 1;
        }
    }
    found.into_values().map(|units| Quote { units }).collect()
}

/// Whether the two are one quotation: enough common words, and few others between the first and
/// the last of them. Two sayings on one matter are not one quotation altered.
fn is_same_quotation(facing: &Facing<'_, '_>, one: &Quote, two: &Quote) -> bool {
    let matter = |units: &[Unit], quote: &Quote| {
        units[quote.units.clone()].iter().filter(|unit| unit.has_matter()).count()
    };
    let anchors = anchors(facing, one, two);
    let shared = anchors.iter().filter(|(unit, _)| facing.a.units[*unit].has_matter()).count();
    let shorter = matter(&facing.a.units, one).min(matter(&facing.b.units, two));
    let (Some(first), Some(last)) = (anchors.first(), anchors.last()) else { return false };
    let density = |units: &[Unit], from: usize, to: usize| {
        let words = units[from..=to].iter().filter(|unit| !unit.is_mark()).count();
        anchors.len() as f64 / words as f64
    };
    let in_a = density(&facing.a.units, first.0, last.0);
    let in_b = density(&facing.b.units, first.1, last.1);
    if shared > 0 && is_in_one_place(facing, one, two) {
        return true;
    }
    let words = |units: &[Unit], quote: &Quote| {
        units[quote.units.clone()].iter().filter(|unit| !unit.is_mark()).count()
    };
    let fewer = words(&facing.a.units, one).min(words(&facing.b.units, two));
    if shared > 0
        && anchors.len() >= SHARED
        && anchors.len() as f64 >= ALMOST * fewer as f64
        && in_a.max(in_b) >= DENSE
        && in_a.min(in_b) >= LOOSE
    {
        return true;
    }
    (shared >= SHARED || (shared >= 2 && shared as f64 >= SHARE * shorter as f64))
        && (in_a.min(in_b) >= DENSE
            || (in_a.max(in_b) >= WHOLE && shared as f64 >= SHARE * shorter as f64))
}

/// Whether two short quotations stand in the same words: *urged “concrete action” against the
/// smuggling* and *called for “concrete and verifiable steps” against the smuggling*.
fn is_in_one_place(facing: &Facing<'_, '_>, one: &Quote, two: &Quote) -> bool {
    let is_short = |units: &[Unit], quote: &Quote| {
        units[quote.units.clone()].iter().filter(|unit| !unit.is_mark()).count() <= LONGEST_END
    };
    let next = |units: &[Unit], from: usize| {
        (from..units.len())
            .take(6)
            .find(|&unit| units[unit].class == Class::Matter && units[unit].part == Part::Content)
    };
    let after_a = next(&facing.a.units, one.units.end);
    let after_b = next(&facing.b.units, two.units.end);
    is_short(&facing.a.units, one)
        && is_short(&facing.b.units, two)
        && after_a.is_some_and(|unit| facing.of_a[unit].is_some() && facing.of_a[unit] == after_b)
}

/// Words that are the same on both sides of a quotation, in order on both.
fn anchors(facing: &Facing<'_, '_>, one: &Quote, two: &Quote) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for unit in one.units.clone() {
        if let Some(other) = facing.of_a[unit]
            && two.units.contains(&other)
            && !facing.a.units[unit].is_mark()
            && facing.a.units[unit].key == facing.b.units[other].key
        {
            found.push((unit, other));
        }
    }
    in_order(found)
}

/// Of `pairs`, in order of their first places, those that every longest chain has whose second places
/// rise too. It is the same chain seen from the other side, where words have changed places.
fn in_order(pairs: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    if pairs.is_sorted_by(|one, next| one.1 < next.1) {
        return pairs;
    }
    let ending = longest(pairs.iter().map(|pair| pair.1));
    // Backwards the places fall: from the greatest they rise.
    let greatest = pairs.iter().map(|pair| pair.1).max().unwrap_or(0);
    let mut beginning = longest(pairs.iter().rev().map(|pair| greatest - pair.1));
    beginning.reverse();
    let most = ending.iter().copied().max().unwrap_or(0);
    let on_one = |at: &usize| ending[*at] + beginning[*at] == most + 1;
    let mut with = vec![0_usize; most + 1];
    for at in (0..pairs.len()).filter(on_one) {
        with[ending[at]] += 1;
    }
    (0..pairs.len()).filter(|at| on_one(at) && with[ending[*at]] == 1).map(|at| pairs[at]).collect()
}

/// For each of `places` how long the longest rising chain is that ends there.
fn longest(places: impl Iterator<Item = usize>) -> Vec<usize> {
    // The least place at which a chain of each length ends.
    let mut ends: Vec<usize> = Vec::new();
    places
        .map(|place| {
            let length = ends.partition_point(|end| *end < place);
            match ends.get_mut(length) {
                Some(end) => *end = place,
                None => ends.push(place),
            }
            length + 1
        })
        .collect()
}

/// The altered places of one quotation, in reading order.
fn altered(facing: &Facing<'_, '_>, one: &Quote, two: &Quote) -> Vec<Evidence> {
    let anchors = anchors(facing, one, two);
    let starts = std::iter::once((None, one.units.start, two.units.start));
    let after = anchors.iter().map(|&(unit, other)| (Some(()), unit + 1, other + 1));
    let ends = anchors.iter().map(|&(unit, other)| (Some(()), unit, other)).chain([(
        None,
        one.units.end,
        two.units.end,
    )]);
    starts
        .chain(after)
        .zip(ends)
        .filter_map(|((before, from_a, from_b), (behind, to_a, to_b))| {
            let is_end = before.is_none() || behind.is_none();
            place(facing, from_a..to_a, from_b..to_b, is_end)
        })
        .collect()
}

/// The evidence in one stretch between anchors, if its words differ without saying so.
fn place(
    facing: &Facing<'_, '_>,
    a: Range<usize>,
    b: Range<usize>,
    is_end: bool,
) -> Option<Evidence> {
    let words_a = unmarked(&facing.a.units, a.clone());
    let words_b = unmarked(&facing.b.units, b.clone());
    let is_one_sided = words_a.is_empty() || words_b.is_empty();
    // Where both run on differently for long, each goes on to another sentence.
    let is_other = is_end && words_a.len().max(words_b.len()) > LONGEST_END;
    if (words_a.is_empty() && words_b.is_empty()) || (is_end && is_one_sided) || is_other {
        return None;
    }
    let owned_up = |units: &[Unit], run: Range<usize>| {
        units[run].iter().any(|unit| unit.is_mark() && is_ellipsis(&unit.key))
    };
    if owned_up(&facing.a.units, a) || owned_up(&facing.b.units, b) {
        return None;
    }
    let remark = match (words_a.is_empty(), words_b.is_empty()) {
        (false, true) => "cut inside the marks, unsaid",
        (true, false) => "more inside the marks",
        (_, _) => "other words inside the marks",
    };
    Some(Evidence::of(Kind::QuoteAltered, facing, &words_a, &words_b).remarked(remark))
}

fn is_ellipsis(key: &str) -> bool {
    key.contains("...") || key == "…" || key == "["
}

/// The words of a stretch that are neither marks nor inside brackets.
fn unmarked(units: &[Unit], run: Range<usize>) -> Vec<usize> {
    let mut depth = 0usize;
    run.filter(|&unit| {
        match units[unit].key.as_str() {
            "[" => depth += 1,
            "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && !units[unit].is_mark()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_changed_places_are_no_anchors_from_either_side() {
        let pairs = vec![(0, 0), (1, 3), (2, 2), (4, 5)];
        let turned: Vec<(usize, usize)> = vec![(0, 0), (2, 2), (3, 1), (5, 4)];
        assert_eq!(in_order(pairs), [(0, 0), (4, 5)]);
        assert_eq!(in_order(turned), [(0, 0), (5, 4)]);
        assert_eq!(in_order(vec![(0, 4), (1, 0), (2, 1), (3, 2)]), [(1, 0), (2, 1), (3, 2)]);
    }
}
