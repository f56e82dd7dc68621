//! Changes: what stands between units that answer each other.

use std::ops::Range;

use crate::collation::reading::{Part, Unit};
use crate::lexicon::cues::verbs_of;
use crate::lexicon::negation::Negation;

use super::facing::{Facing, Pair, Tie};

/// Words of one reading, or of both, that nothing of the other answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    /// Units of `a`; possibly none.
    pub(super) a: Range<usize>,
    /// Units of `b`; possibly none.
    pub(super) b: Range<usize>,
}

/// How many words of matter a substitution may have on its shorter side; longer stretches that
/// share no word are two details, not one reworded.
const SUBSTITUTION: usize = 3;

/// With this many more words of matter, the longer side of a substitution has a detail too; with
/// yet more, it is no substitution.
const DETAIL: usize = 2;

/// Fewer words are no clause.
const LEAST_CLAUSE: usize = 3;

/// What a change comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Marks alone.
    Punctuation,
    /// Grammar alone, or words that only say who speaks.
    Grammar,
    /// Other words for the same.
    Substitution,
    /// Words of matter that only `a` has.
    OnlyA,
    /// Words of matter that only `b` has.
    OnlyB,
}

/// The changes in the order in which steps show them; every lone unit is in exactly one.
///
/// Marks at the edge of a change, and units that are atomic, are changes of their own.
pub(super) fn changes(facing: &Facing<'_, '_>) -> Vec<Change> {
    let is_one_sided = |pair: &&Pair| pair.a.is_none() || pair.b.is_none();
    let mut found = Vec::new();
    let mut rest = facing.pairs.as_slice();
    while let Some(first) = rest.first() {
        let length = rest.iter().take_while(is_one_sided).count();
        let (gap, after) = rest.split_at(length.max(1));
        rest = after;
        if !is_one_sided(&first) {
            continue;
        }
        if gap.iter().all(|pair| pair.tie == Tie::Alone) {
            found.extend(between(facing, range(gap, |pair| pair.a), range(gap, |pair| pair.b)));
            continue;
        }
        // Around moved words it is not clear which words stand for which.
        for run in gap.chunk_by(|one, two| one.tie == two.tie) {
            if run[0].tie == Tie::Alone {
                found.extend(between(facing, range(run, |pair| pair.a), 0..0));
                found.extend(between(facing, 0..0, range(run, |pair| pair.b)));
            }
        }
    }
    found
}

/// What `change` comes to.
pub(super) fn sort(facing: &Facing<'_, '_>, change: &Change) -> Sort {
    let (a, b) = (&facing.a.units[change.a.clone()], &facing.b.units[change.b.clone()]);
    if a.iter().chain(b).all(Unit::is_mark) {
        return Sort::Punctuation;
    }
    let (in_a, in_b) = match matter_of(facing, change) {
        // *And none has been* is a detail without a word of matter.
        (0, 0) if change.b.is_empty() && is_clause(a) => (1, 0),
        (0, 0) if change.a.is_empty() && is_clause(b) => (0, 1),
        matter => matter,
    };
    match (in_a, in_b) {
        (0, 0) => Sort::Grammar,
        (_, 0) => Sort::OnlyA,
        (0, _) => Sort::OnlyB,
        (_, _) => Sort::Substitution,
    }
}

/// Whether words without matter still say something: what is said is denied.
fn is_clause(units: &[Unit]) -> bool {
    let words = units.iter().filter(|unit| unit.part == Part::Content && !unit.is_mark()).count();
    words >= LEAST_CLAUSE && units.iter().any(|unit| unit.negation() == Some(Negation::Strong))
}

/// Whether the longer side of a substitution has a detail besides, and which.
pub(super) fn detail_besides(facing: &Facing<'_, '_>, change: &Change) -> Option<Sort> {
    let (in_a, in_b) = matter_of(facing, change);
    if in_a >= in_b + DETAIL {
        Some(Sort::OnlyA)
    } else if in_b >= in_a + DETAIL {
        Some(Sort::OnlyB)
    } else {
        None
    }
}

/// How many units of a run carry matter that the other reading has nowhere, and that is no mere
/// naming of the speaker, nor of a party that the other names too.
fn matter(units: &[Unit], echoed: &[bool], run: &Range<usize>, others: &[Unit]) -> usize {
    run.clone()
        .filter(|&at| {
            let unit = &units[at];
            let is_named_there =
                unit.party.is_some() && others.iter().any(|other| other.party == unit.party);
            unit.part == Part::Content && unit.has_matter() && !echoed[at] && !is_named_there
        })
        .count()
}

/// The matter on both sides of a change.
fn matter_of(facing: &Facing<'_, '_>, change: &Change) -> (usize, usize) {
    let (a, b) = (&facing.a.units, &facing.b.units);
    (matter(a, &facing.echoed_a, &change.a, b), matter(b, &facing.echoed_b, &change.b, a))
}

/// The units of one side of a gap.
fn range(gap: &[Pair], side: impl Fn(&Pair) -> Option<usize>) -> Range<usize> {
    let mut units = gap.iter().filter_map(side);
    units.next().map_or(0..0, |first| first..units.next_back().unwrap_or(first) + 1)
}

/// The changes of one gap.
fn between(facing: &Facing<'_, '_>, a: Range<usize>, b: Range<usize>) -> Vec<Change> {
    let is_silent = |units: &[Unit]| units.iter().all(Unit::is_mark);
    // Where the other side has nothing, there is no change that an atomic unit could be lost in.
    let cutting = if is_silent(&facing.a.units[a.clone()]) || is_silent(&facing.b.units[b.clone()])
    {
        Cutting::Parts
    } else {
        Cutting::PartsAndAtoms
    };
    let cut_a = segments(&facing.a.units, a, cutting);
    let cut_b = segments(&facing.b.units, b, cutting);
    let words = |units: &[Unit], cut: &[Range<usize>]| -> Vec<usize> {
        (0..cut.len())
            .filter(|&index| {
                let segment = &units[cut[index].clone()];
                let is_atom = segment.len() == 1 && segment[0].is_atomic();
                !is_atom && !segment.iter().all(Unit::is_mark)
            })
            .collect()
    };
    let (words_a, words_b) = (words(&facing.a.units, &cut_a), words(&facing.b.units, &cut_b));
    // Only where there is no doubt which words stand for which are they set against each other.
    let joined: Vec<(usize, usize)> = if words_a.len() == words_b.len() {
        words_a
            .into_iter()
            .zip(words_b)
            .filter(|&(one, two)| {
                let change = Change { a: cut_a[one].clone(), b: cut_b[two].clone() };
                stand_for_each_other(facing, &change)
            })
            .collect()
    } else {
        Vec::new()
    };
    let mut found = Vec::new();
    let (mut next_a, mut next_b) = (0, 0);
    for (one, two) in joined.into_iter().chain([(cut_a.len(), cut_b.len())]) {
        found.extend(cut_a[next_a..one].iter().map(|a| Change { a: a.clone(), b: 0..0 }));
        found.extend(cut_b[next_b..two].iter().map(|b| Change { a: 0..0, b: b.clone() }));
        if one < cut_a.len() {
            found.push(Change { a: cut_a[one].clone(), b: cut_b[two].clone() });
        }
        (next_a, next_b) = (one + 1, two + 1);
    }
    found
}

fn stand_for_each_other(facing: &Facing<'_, '_>, change: &Change) -> bool {
    let (in_a, in_b) = matter_of(facing, change);
    let same_part =
        speaks(&facing.a.units[change.a.start]) == speaks(&facing.b.units[change.b.start]);
    same_part
        && (in_a == 0) == (in_b == 0)
        && in_a.min(in_b) <= SUBSTITUTION
        && in_a.abs_diff(in_b) <= DETAIL
}

/// Whether a unit is of the words that say who speaks, and how.
fn speaks(unit: &Unit) -> bool {
    let is_reporting = unit.part == Part::Around && !verbs_of(&unit.key).is_empty();
    matches!(unit.part, Part::Source | Part::Cue) || is_reporting
}

/// Where a run is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cutting {
    /// Where words that say who speaks meet words that say what.
    Parts,
    /// There, and around atomic units.
    PartsAndAtoms,
}

/// Cuts a run so that edge marks stand alone, and what `cutting` says.
fn segments(units: &[Unit], run: Range<usize>, cutting: Cutting) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = run.start;
    let mut close = |start: usize, end: usize| {
        let first = (start..end).find(|&unit| !units[unit].is_mark());
        let Some(first) = first else {
            if start < end {
                found.push(start..end);
            }
            return;
        };
        let last = (first..end).rfind(|&unit| !units[unit].is_mark()).unwrap_or(first) + 1;
        found.extend([start..first, first..last, last..end].into_iter().filter(|r| !r.is_empty()));
    };
    for unit in run.clone() {
        if unit > start && speaks(&units[unit]) != speaks(&units[unit - 1]) {
            close(start, unit);
            start = unit;
        }
        if cutting == Cutting::PartsAndAtoms && units[unit].is_atomic() {
            close(start, unit);
            close(unit, unit + 1);
            start = unit + 1;
        }
    }
    close(start, run.end);
    found
}
