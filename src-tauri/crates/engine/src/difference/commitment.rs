//! How far the words commit: another rung of a ladder, or another scope.

use crate::collation::reading::{Class, Part, Unit};
use crate::lexicon::modality::{Ladder, before_backshift};

use super::facing::{Facing, Tie};
use super::{Evidence, Kind};

/// Words on different rungs of one ladder that face each other, *agreed* and *would consider*, and
/// noun phrases of another scope, *energy and infrastructure* and *energy infrastructure*.
pub(super) fn evidence(facing: &Facing<'_, '_>) -> Vec<Evidence> {
    let mut found = rungs(facing);
    found.extend(scopes(facing));
    found
}

fn rungs(facing: &Facing<'_, '_>) -> Vec<Evidence> {
    facing
        .pairs
        .iter()
        .filter(|pair| pair.tie == Tie::Close)
        .filter_map(|pair| {
            let (one, two) = (pair.a?, pair.b?);
            let (first, second) = (&facing.a.units[one], &facing.b.units[two]);
            let (low, high) = (first.rung()?, second.rung()?);
            let differ = low.ladder == high.ladder && low.height != high.height;
            let in_place = governs_the_same(facing, one, two, low.ladder);
            (differ && in_place && !only_backshifted(first, second))
                .then(|| Evidence::of(Kind::CommitmentDiffers, facing, &[one], &[two]))
        })
        .collect()
}

/// Whether what the words commit to is the same: the next word of matter of either answers the
/// other’s, or, for a pledge, some neighbour does.
fn governs_the_same(facing: &Facing<'_, '_>, one: usize, two: usize, ladder: Ladder) -> bool {
    let next = |units: &[Unit], at: usize| {
        (at + 1..units.len()).take(4).find(|&unit| units[unit].class == Class::Matter)
    };
    let (Some(first), Some(second)) = (next(&facing.a.units, one), next(&facing.b.units, two))
    else {
        return false;
    };
    match ladder {
        Ladder::Quantity | Ladder::Modal => facing.of_a[first] == Some(second),
        Ladder::Pledge => {
            facing.of_a[first] == Some(second) || facing.has_common_neighbour(one, two)
        }
    }
}

/// Whether one is the other put back into the past, as reported speech does: “we will” and *said
/// they would*. Inside quotation marks on both sides, nothing is put back.
fn only_backshifted(one: &Unit, two: &Unit) -> bool {
    let both_quoted = one.quotation.is_some()
        && two.quotation.is_some()
        && one.part == Part::Content
        && two.part == Part::Content;
    let plain = |unit: &Unit| unit.key.trim_end_matches(" not").to_owned();
    let (one, two) = (plain(one), plain(two));
    !both_quoted && (before_backshift(&one) == Some(&two) || before_backshift(&two) == Some(&one))
}

/// Two nouns joined on one side that qualify each other on the other.
fn scopes(facing: &Facing<'_, '_>) -> Vec<Evidence> {
    let joined = |units: &[Unit], partners: &[Option<usize>], others: &[Unit]| {
        (1..units.len().saturating_sub(1))
            .filter(|&at| units[at].key == "and" && partners[at].is_none())
            .filter_map(|at| {
                let (first, second) = (partners[at - 1]?, partners[at + 1]?);
                let nouns = [&units[at - 1], &units[at + 1], &others[first], &others[second]];
                let all_matter = nouns.iter().all(|unit| unit.class == Class::Matter);
                (all_matter && first + 1 == second).then_some((at, first))
            })
            .collect::<Vec<_>>()
    };
    let in_a = joined(&facing.a.units, &facing.of_a, &facing.b.units);
    let in_b = joined(&facing.b.units, &facing.of_b, &facing.a.units);
    let kind = Kind::CommitmentDiffers;
    in_a.into_iter()
        .map(|(at, other)| Evidence::of_runs(kind, facing, at - 1..at + 2, other..other + 2))
        .chain(
            in_b.into_iter().map(|(at, other)| {
                Evidence::of_runs(kind, facing, other..other + 2, at - 1..at + 2)
            }),
        )
        .collect()
}
