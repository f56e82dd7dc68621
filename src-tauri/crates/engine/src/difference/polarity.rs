//! Asserted against denied.

use crate::collation::reading::{Class, Part, Unit};
use crate::lexicon::negation::Negation;
use crate::lexicon::stand::{Stand, stand};

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
        return stands(facing).into_iter().collect();
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
    found.or_else(|| stands(facing)).into_iter().collect()
}

/// The least share of the shorter content that both must be about, in the same or like words, for stands on it
/// to be set against each other.
const ON_ONE_MATTER: f64 = 0.3;

/// Verbs by which the one stands for a matter and the other against it: *agreed that Mexico will accept them*,
/// *refuses to take them*; *discussed the water*, *water was never mentioned*.
fn stands(facing: &Facing<'_, '_>) -> Option<Evidence> {
    if facing.touch() < ON_ONE_MATTER {
        return None;
    }
    let (one, two) = (standing(&facing.a.units)?, standing(&facing.b.units)?);
    let opposed = matches!(
        (one.0, two.0),
        (Stand::For | Stand::Raised, Stand::Against) | (Stand::Against, Stand::For | Stand::Raised)
    );
    opposed.then(|| Evidence::of(Kind::PolarityDiffers, facing, &one.1, &two.1))
}

/// The stand that a reading takes by its cue, turned round where what follows is denied, and the words.
fn standing(units: &[Unit]) -> Option<(Stand, Vec<usize>)> {
    let negations: Vec<usize> = (0..units.len())
        .filter(|&at| units[at].part != Part::Source)
        .filter(|&at| units[at].negation() == Some(Negation::Strong))
        .collect();
    let cue = (0..units.len()).find_map(|at| {
        let verb = units[at].part == Part::Cue && units[at].quotation.is_none();
        Some((at, stand(&units[at].stem)?)).filter(|_| verb)
    });
    match (cue, negations.as_slice()) {
        (Some((at, stand)), []) => Some((stand, vec![at])),
        // *Denied* is itself a negation.
        (Some((at, Stand::Against)), [only]) if *only == at => Some((Stand::Against, vec![at])),
        // *Was never mentioned*.
        (None, [only]) => {
            let raised = (only + 1..units.len())
                .take(WINDOW)
                .find(|&at| stand(&units[at].stem) == Some(Stand::Raised))?;
            Some((Stand::Against, (*only..=raised).collect()))
        }
        (Some(_) | None, _) => None,
    }
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
