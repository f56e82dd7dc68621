//! Asserted against denied.

use crate::collation::reading::{Class, Part, Unit};
use crate::lexicon::negation::Negation;

use super::facing::Facing;
use super::{Evidence, Kind};

/// How far around a negation the words must answer the other reading’s.
const WINDOW: usize = 4;

/// The least share of words of matter in that window that must.
const ANSWERED: f64 = 0.6;

/// The least share of all matter that one reading must have in common with the other.
const SAME_MATTER: f64 = 0.5;

/// A strong negation of one reading that the other lacks, with the same words around it.
///
/// It is said only where exactly one reading has such a negation and the other has no word at all
/// that may stand for it (*failed*, *without*): *ruled out* and *did not rule out* differ, *did not
/// pass* and *failed to pass* do not.
pub(super) fn evidence(facing: &Facing<'_, '_>) -> Vec<Evidence> {
    let (share_a, share_b) = facing.matter();
    if share_a.max(share_b) < SAME_MATTER {
        return Vec::new();
    }
    let open_a = open(&facing.a.units, &facing.of_a, &facing.b.units);
    let open_b = open(&facing.b.units, &facing.of_b, &facing.a.units);
    let kind = Kind::PolarityDiffers;
    let found = match (open_a.as_slice(), open_b.as_slice()) {
        (&[one], []) => governed(&facing.a.units, &facing.of_a, one).map(|two| {
            let answer = answer(&facing.of_a, one, two);
            Evidence::of(kind, facing, &with_next(&facing.a.units, one), &answer)
        }),
        ([], &[two]) => governed(&facing.b.units, &facing.of_b, two).map(|one| {
            let answer = answer(&facing.of_b, two, one);
            Evidence::of(kind, facing, &answer, &with_next(&facing.b.units, two))
        }),
        (_, _) => None,
    };
    found.into_iter().collect()
}

/// The units that answer a negation and the word it turns round: *will be closed* for *will not be
/// closed*.
fn answer(partners: &[Option<usize>], negation: usize, governed: usize) -> Vec<usize> {
    match partners[negation] {
        Some(auxiliary) if (1..=3).contains(&governed.saturating_sub(auxiliary)) => {
            (auxiliary..=governed).collect()
        }
        Some(_) | None => vec![governed],
    }
}

/// Negations that no negation of the other reading answers.
fn open(units: &[Unit], partners: &[Option<usize>], others: &[Unit]) -> Vec<usize> {
    (0..units.len())
        .filter(|&at| units[at].negation().is_some() && units[at].part != Part::Source)
        .filter(|&at| partners[at].is_none_or(|other| others[other].negation().is_none()))
        .collect()
}

/// The unit of the other reading that answers the word which the strong negation at `at` turns
/// round; none where the words around do not answer it well enough.
fn governed(units: &[Unit], partners: &[Option<usize>], at: usize) -> Option<usize> {
    if units[at].negation() != Some(Negation::Strong) {
        return None;
    }
    let ends = |unit: &Unit| matches!(unit.key.as_str(), "." | "?" | "!" | ";");
    let after: Vec<usize> = (at + 1..units.len())
        .take_while(|&unit| !ends(&units[unit]))
        .filter(|&unit| carries(&units[unit]))
        .take(WINDOW)
        .collect();
    let before: Vec<usize> = (0..at)
        .rev()
        .take_while(|&unit| !ends(&units[unit]))
        .filter(|&unit| carries(&units[unit]))
        .take(WINDOW)
        .collect();
    let around = after.iter().chain(&before);
    let answered = around.clone().filter(|&&unit| partners[unit].is_some()).count();
    // What it turns round must be the same as far as the next word but one, and a second negation
    // is turned round only from near by: *did not rule out*, not *don’t like him, don’t want him*.
    let is_followed = after.iter().take(2).all(|&unit| partners[unit].is_some());
    let is_near =
        after.first().is_some_and(|&unit| units[unit].negation().is_none() || unit <= at + 2);
    // A whole sentence more is a detail.
    let is_lone = |unit: &usize| partners[*unit].is_none();
    let is_sentence = (at + 1..units.len())
        .take_while(is_lone)
        .chain((0..at).rev().take_while(is_lone))
        .any(|unit| ends(&units[unit]));
    let enough = is_followed
        && is_near
        && !is_sentence
        && answered >= 2
        && answered as f64 >= ANSWERED * around.count() as f64;
    let next = after.first().and_then(|&unit| partners[unit]);
    // In *X denied it*, what is denied stands before.
    next.or_else(|| partners[at]).filter(|_| enough)
}

/// Whether a unit is a word of what is said that a negation can turn round.
fn carries(unit: &Unit) -> bool {
    unit.part != Part::Source && (unit.class == Class::Matter || unit.negation().is_some())
}

/// The negation and the word it turns round.
fn with_next(units: &[Unit], at: usize) -> Vec<usize> {
    let next = (at + 1..units.len()).take(3).find(|&unit| carries(&units[unit]));
    next.map_or_else(|| vec![at], |next| (at..=next).collect())
}
