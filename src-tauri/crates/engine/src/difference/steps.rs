//! The word alignment as it is shown: runs of words, each with its relation.

use std::ops::Range;

use crate::collation::reading::Reading;

use super::changes::{Change, Sort, detail_besides, sort};
use super::facing::{Facing, Pair, Tie};
use super::{Evidence, Kind, Relation, Step};

/// The steps of an alignment, with the kinds that `evidence` shows.
///
/// Every word and mark of both readings is in one step; the steps of either side, in order, are its
/// reading but for the white space between them.
pub(super) fn steps(
    facing: &Facing<'_, '_>,
    changes: &[Change],
    evidence: &[Evidence],
) -> Vec<Step> {
    let kinds = Kinds::of(facing, evidence);
    let mut found: Vec<Shown> = Vec::new();
    let mut changes = changes.iter();
    let mut at = 0;
    while at < facing.pairs.len() {
        let pair = facing.pairs[at];
        if pair.tie != Tie::Alone {
            found.push(tied(facing, pair, &kinds));
            at += 1;
            continue;
        }
        let mut left = facing.pairs[at..].iter().take_while(|pair| pair.tie == Tie::Alone).count();
        at += left;
        while left > 0 {
            let change = changes.next().expect("every lone unit is in one change");
            left -= change.a.len() + change.b.len();
            found.push(changed(facing, change, &kinds));
        }
    }
    merged(facing, found)
}

/// A step still counted in units.
struct Shown {
    a: Range<usize>,
    b: Range<usize>,
    relation: Relation,
}

fn tied(facing: &Facing<'_, '_>, pair: Pair, kinds: &Kinds) -> Shown {
    let range = |unit: Option<usize>| unit.map_or(0..0, |unit| unit..unit + 1);
    let words = |reading: &Reading<'_>, unit: Option<usize>| {
        unit.map(|unit| reading.units[unit].span)
            .map(|span| span.of(reading.text).to_owned())
            .unwrap_or_default()
    };
    let relation = match pair.tie {
        Tie::Moved => Relation::Moved,
        Tie::Equal if words(facing.a, pair.a) == words(facing.b, pair.b) => Relation::Same,
        Tie::Equal => Relation::Accidental,
        Tie::Close | Tie::Alone => Relation::Differs(
            kinds.heaviest(&range(pair.a), &range(pair.b)).unwrap_or(Kind::Reworded),
        ),
    };
    Shown { a: range(pair.a), b: range(pair.b), relation }
}

fn changed(facing: &Facing<'_, '_>, change: &Change, kinds: &Kinds) -> Shown {
    let relation = match (kinds.heaviest(&change.a, &change.b), sort(facing, change)) {
        (Some(kind), _) => Relation::Differs(kind),
        (None, Sort::Punctuation) => Relation::Accidental,
        (None, Sort::OnlyA) => Relation::Differs(Kind::OmitsDetail),
        (None, Sort::OnlyB) => Relation::Differs(Kind::AddsDetail),
        (None, Sort::Grammar | Sort::Substitution) => {
            Relation::Differs(match detail_besides(facing, change) {
                Some(Sort::OnlyA) => Kind::OmitsDetail,
                Some(Sort::OnlyB) => Kind::AddsDetail,
                Some(Sort::Punctuation | Sort::Grammar | Sort::Substitution) | None => {
                    Kind::Reworded
                }
            })
        }
    };
    Shown { a: change.a.clone(), b: change.b.clone(), relation }
}

/// For each unit of both readings the heaviest kind of which it is evidence.
struct Kinds {
    a: Vec<Option<Kind>>,
    b: Vec<Option<Kind>>,
}

impl Kinds {
    fn of(facing: &Facing<'_, '_>, evidence: &[Evidence]) -> Self {
        let mut kinds =
            Self { a: vec![None; facing.a.units.len()], b: vec![None; facing.b.units.len()] };
        for found in evidence {
            for (spans, reading, kinds) in
                [(&found.a, facing.a, &mut kinds.a), (&found.b, facing.b, &mut kinds.b)]
            {
                for span in spans {
                    let first = reading.units.partition_point(|unit| unit.span.start < span.start);
                    let within = reading.units[first..].iter().zip(&mut kinds[first..]);
                    for (_, kind) in within.take_while(|(unit, _)| span.contains(unit.span)) {
                        *kind = Some(kind.map_or(found.kind, |known| known.min(found.kind)));
                    }
                }
            }
        }
        kinds
    }

    /// The heaviest kind of which these words are evidence.
    fn heaviest(&self, a: &Range<usize>, b: &Range<usize>) -> Option<Kind> {
        self.a[a.clone()].iter().chain(&self.b[b.clone()]).flatten().min().copied()
    }
}

/// Joins neighbouring steps of one relation, as long as both sides run on and nothing atomic is
/// swallowed by a change.
fn merged(facing: &Facing<'_, '_>, shown: Vec<Shown>) -> Vec<Step> {
    let mut runs: Vec<Shown> = Vec::new();
    for next in shown {
        if let Some(last) = runs.last_mut()
            && last.relation == next.relation
            && joins(facing, last, &next)
        {
            last.a = join(&last.a, &next.a);
            last.b = join(&last.b, &next.b);
        } else {
            runs.push(next);
        }
    }
    let span = |reading: &Reading<'_>, units: &Range<usize>| {
        let (first, last) = (units.clone().next()?, units.clone().next_back()?);
        Some(reading.units[first].span.hull(reading.units[last].span))
    };
    runs.into_iter()
        .map(|run| Step {
            a: span(facing.a, &run.a),
            b: span(facing.b, &run.b),
            relation: run.relation,
        })
        .collect()
}

fn joins(facing: &Facing<'_, '_>, last: &Shown, next: &Shown) -> bool {
    let same_sides =
        last.a.is_empty() == next.a.is_empty() && last.b.is_empty() == next.b.is_empty();
    let atomic = |shown: &Shown| {
        facing.a.units[shown.a.clone()]
            .iter()
            .chain(&facing.b.units[shown.b.clone()])
            .any(crate::collation::reading::Unit::is_atomic)
    };
    let runs_on = |last: &Range<usize>, next: &Range<usize>| last.end == next.start;
    let partners_run_on = match last.relation {
        Relation::Moved => {
            let after = |partners: &[Option<usize>], last: &Range<usize>, next: &Range<usize>| {
                last.is_empty()
                    || partners[last.end - 1].map(|unit| unit + 1) == partners[next.start]
            };
            after(&facing.of_a, &last.a, &next.a) && after(&facing.of_b, &last.b, &next.b)
        }
        Relation::Same | Relation::Accidental => true,
        Relation::Differs(_) => !atomic(last) && !atomic(next),
    };
    same_sides
        && partners_run_on
        && (last.a.is_empty() || runs_on(&last.a, &next.a))
        && (last.b.is_empty() || runs_on(&last.b, &next.b))
}

fn join(last: &Range<usize>, next: &Range<usize>) -> Range<usize> {
    if last.is_empty() { 0..0 } else { last.start..next.end }
}
