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
    let told: Vec<Ladder> = found_ladders(facing, &found);
    found.extend(
        standings(facing)
            .into_iter()
            .filter_map(|(ladder, evidence)| (!told.contains(&ladder)).then_some(evidence)),
    );
    if found.is_empty() {
        found.extend(firmness(facing));
    }
    found
}

/// One reading leaves open what the other takes as settled, in whichever words: *did not rule out receiving
/// him*, *would receive him*.
fn firmness(facing: &Facing<'_, '_>) -> Option<Evidence> {
    let (one, two) = (&facing.a.units, &facing.b.units);
    let shown = |one, two| Evidence::of(Kind::CommitmentDiffers, facing, &[one], &[two]);
    match (open(one), settled(one), open(two), settled(two)) {
        (Some(one), _, None, Some(two)) | (None, Some(one), Some(two), _) => Some(shown(one, two)),
        (_, _, _, _) => None,
    }
}

/// The word by which a reading leaves its matter open: *considers*, *was ready*, *could*, *possible*.
fn open(units: &[Unit]) -> Option<usize> {
    /// So low on the ladder of pledges.
    const READY: u8 = 2;
    // *A joint study* considers nothing.
    let is_verb = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| units.get(before));
        units[at].part == Part::Cue
            || units[at].key.contains(' ')
            || !units[at].key.starts_with("stud")
            || before.is_some_and(|unit| unit.key == "to" || unit.rung().is_some())
    };
    // *Did not rule out*.
    let rules_nothing_out = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| units.get(before));
        units[at].key == "rule out" && before.is_some_and(|unit| unit.negation().is_some())
    };
    (0..units.len()).find(|&at| {
        rules_nothing_out(at)
            || units[at].rung().is_some_and(|rung| match rung.ladder {
                Ladder::Pledge => rung.height <= READY && is_verb(at),
                Ladder::Certainty => matches!(units[at].key.as_str(), "possible" | "possibly"),
                Ladder::Modal => matches!(units[at].key.as_str(), "may" | "might" | "could"),
                Ladder::Quantity
                | Ladder::Speed
                | Ladder::Ending
                | Ladder::Demand
                | Ladder::Censure => false,
            })
    })
}

/// The word by which a reading settles it: *promised*, else *will*.
fn settled(units: &[Unit]) -> Option<usize> {
    /// So high on the ladder of pledges.
    const AGREED: u8 = 6;
    let is_pledge = |at: &usize| {
        units[*at].rung().is_some_and(|rung| rung.ladder == Ladder::Pledge && rung.height >= AGREED)
    };
    let is_future = |at: &usize| {
        matches!(units[*at].key.as_str(), "will" | "shall" | "would")
            && units[*at].part == Part::Content
    };
    (0..units.len()).find(is_pledge).or_else(|| (0..units.len()).find(is_future))
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
            let differ = low.ladder == high.ladder
                && low.height.abs_diff(high.height) >= least(low.ladder)
                && !(first.negation().is_some() && second.negation().is_some());
            let in_place = governs_the_same(facing, one, two, low.ladder);
            // *Agreed in principle*, *consented “in principle”*.
            let both_hedge = low.ladder == Ladder::Pledge && both_have(facing, "principle");
            (differ && in_place && !both_hedge && !only_backshifted(first, second))
                .then(|| Evidence::of(Kind::CommitmentDiffers, facing, &[one], &[two]))
        })
        .collect()
}

/// Whether both readings have `word`.
fn both_have(facing: &Facing<'_, '_>, word: &str) -> bool {
    let has = |units: &[Unit]| units.iter().any(|unit| unit.key.split(' ').any(|own| own == word));
    has(&facing.a.units) && has(&facing.b.units)
}

/// So many rungs must lie between words that are to differ: *accepted* and *agreed* do not.
fn least(ladder: Ladder) -> u8 {
    match ladder {
        Ladder::Modal | Ladder::Quantity | Ladder::Demand | Ladder::Censure => 1,
        Ladder::Pledge | Ladder::Speed | Ladder::Ending | Ladder::Certainty => 2,
    }
}

/// Ladders of which a rung is shown already.
fn found_ladders(facing: &Facing<'_, '_>, found: &[Evidence]) -> Vec<Ladder> {
    let shown =
        |unit: &&Unit| found.iter().any(|one| one.a.iter().any(|span| span.overlaps(unit.span)));
    facing.a.units.iter().filter(shown).filter_map(|unit| Some(unit.rung()?.ladder)).collect()
}

/// Ladders on which each reading as a whole stands on one rung, far from the other’s: *agreed to reopen the
/// road*, *said that it could be studied*.
fn standings(facing: &Facing<'_, '_>) -> Vec<(Ladder, Evidence)> {
    let whole = [
        Ladder::Pledge,
        Ladder::Speed,
        Ladder::Ending,
        Ladder::Certainty,
        Ladder::Demand,
        Ladder::Censure,
    ];
    let found = whole.into_iter().filter_map(|ladder| {
        let (one, two) = (standing(&facing.a.units, ladder)?, standing(&facing.b.units, ladder)?);
        let height = |units: &[Unit], at: usize| units[at].rung().map(|rung| rung.height);
        let (low, high) = (height(&facing.a.units, one)?, height(&facing.b.units, two)?);
        let shown = || Evidence::of(Kind::CommitmentDiffers, facing, &[one], &[two]);
        (low.abs_diff(high) >= least(ladder)).then(|| (ladder, shown()))
    });
    found.collect()
}

/// Where a reading stands on `ladder`: by its cue, else by the only rung of what is said.
fn standing(units: &[Unit], ladder: Ladder) -> Option<usize> {
    let on = |part: Part| {
        let rungs = (0..units.len()).filter(move |&at| {
            units[at].part == part && units[at].rung().is_some_and(|rung| rung.ladder == ladder)
        });
        rungs.collect::<Vec<_>>()
    };
    match (on(Part::Cue).as_slice(), on(Part::Content).as_slice()) {
        ([cue], _) => Some(*cue),
        ([], [only]) => Some(*only),
        (_, _) => None,
    }
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
        Ladder::Pledge
        | Ladder::Speed
        | Ladder::Ending
        | Ladder::Certainty
        | Ladder::Demand
        | Ladder::Censure => {
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
    let shifted = |past: &str, present: &str| {
        before_backshift(past) == Some(present) || past == "would" && present == "shall"
    };
    !both_quoted && (shifted(&one, &two) || shifted(&two, &one))
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
