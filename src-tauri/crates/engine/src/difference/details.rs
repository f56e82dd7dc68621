//! What one reading has and the other lacks, and what both have in other words.

use crate::collation::reading::Part;

use super::changes::{Change, Sort, detail_besides, sort};
use super::facing::{Facing, Tie};
use super::{Evidence, Kind};

/// Evidence of details and of rewording, from the changes and from words that are only alike.
pub(super) fn evidence(facing: &Facing<'_, '_>, changes: &[Change]) -> Vec<Evidence> {
    let mut found: Vec<Evidence> = changes
        .iter()
        .flat_map(|change| {
            let of = |kind| Evidence::of_runs(kind, facing, change.a.clone(), change.b.clone());
            match sort(facing, change) {
                Sort::Punctuation => vec![],
                Sort::Grammar if is_about_speaking(facing, change) => vec![],
                Sort::Grammar => vec![of(Kind::Reworded)],
                Sort::OnlyA => vec![of(Kind::OmitsDetail)],
                Sort::OnlyB => vec![of(Kind::AddsDetail)],
                Sort::Substitution => {
                    let besides = match detail_besides(facing, change) {
                        Some(Sort::OnlyA) => Some(Kind::OmitsDetail),
                        Some(Sort::OnlyB) => Some(Kind::AddsDetail),
                        Some(Sort::Punctuation | Sort::Grammar | Sort::Substitution) | None => None,
                    };
                    [Some(Kind::Reworded), besides].into_iter().flatten().map(of).collect()
                }
            }
        })
        .collect();
    found.extend(facing.pairs.iter().filter(|pair| pair.tie == Tie::Close).filter_map(|pair| {
        let (one, two) = (pair.a?, pair.b?);
        let speaks = |part: Part| matches!(part, Part::Source | Part::Cue);
        let about_speaking = speaks(facing.a.units[one].part) && speaks(facing.b.units[two].part);
        let shown = || Evidence::of(Kind::Reworded, facing, &[one], &[two]);
        (!about_speaking).then(|| match one_more(facing, one, two) {
            Some(remark) => shown().remarked(&remark),
            None => shown(),
        })
    }));
    found.extend(moved(facing));
    // A word of grammar more or less is told only where nothing else is.
    let is_trifle = |piece: &Evidence| {
        piece.kind == Kind::Reworded && (piece.a.is_empty() || piece.b.is_empty())
    };
    if !found.iter().all(is_trifle) {
        found.retain(|piece| !is_trifle(piece));
    }
    found.sort_by_key(|evidence| {
        (
            evidence.kind,
            evidence.a.first().map(|span| span.start),
            evidence.b.first().map(|span| span.start),
        )
    });
    found
}

/// *25 + 1 = 26, no conflict*, where that is how two figures agree.
fn one_more(facing: &Facing<'_, '_>, one: usize, two: usize) -> Option<String> {
    let (first, second) = (facing.a.units[one].figure()?, facing.b.units[two].figure()?);
    first.agrees_by_one_more(second).then(|| {
        let (less, more) = (first.low.min(second.low), first.low.max(second.low));
        format!("{less} + 1 = {more}, no conflict")
    })
}

/// Whether a change touches only who speaks and how that is told, not what is said.
fn is_about_speaking(facing: &Facing<'_, '_>, change: &Change) -> bool {
    let a = &facing.a.units[change.a.clone()];
    let b = &facing.b.units[change.b.clone()];
    a.iter().chain(b).all(|unit| unit.part != Part::Content || unit.is_mark())
}

/// The runs that stand in another place.
fn moved(facing: &Facing<'_, '_>) -> Vec<Evidence> {
    let mut runs: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    let moved = facing.pairs.iter().filter(|pair| pair.tie == Tie::Moved);
    for (one, two) in moved.filter_map(|pair| Some((pair.a?, facing.of_a[pair.a?]?))) {
        match runs.last_mut() {
            Some((a, b))
                if a.last().map(|last| last + 1) == Some(one)
                    && b.last().map(|last| last + 1) == Some(two) =>
            {
                a.push(one);
                b.push(two);
            }
            _ => runs.push((vec![one], vec![two])),
        }
    }
    runs.into_iter()
        .map(|(a, b)| {
            let shown = Evidence::of(Kind::Reworded, facing, &a, &b);
            let words = shown.note.split(" / ").next().unwrap_or_default();
            Evidence { note: format!("{words}: in another place"), ..shown }
        })
        .collect()
}
