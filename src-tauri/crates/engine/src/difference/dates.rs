//! Dates and times that cannot be the same moment.

use crate::collation::reading::{Moment, Reading, Unit};

use super::facing::Facing;
use super::{Evidence, Kind};

/// The least share of matter in common for dates that do not face each other among the same words.
const SAME_MATTER: f64 = 0.5;

/// Pairs of dates or times that conflict where they face each other: *3 April* and *13 April*.
///
/// *Thursday* and the date it falls on agree; times in zones that cannot be compared are let be.
pub(super) fn evidence(facing: &Facing<'_, '_>) -> Vec<Evidence> {
    let (share_a, share_b) = facing.matter();
    let is_close = share_a.max(share_b) >= SAME_MATTER;
    (0..facing.a.units.len())
        .filter_map(|one| {
            let first = facing.a.units[one].moment()?;
            let two = facing.of_a[one].or_else(|| lone_partner(facing, one))?;
            let second = facing.b.units[two].moment()?;
            let in_place = facing.has_common_neighbour(one, two) || is_close;
            let conflict = first.is_comparable_with(second)
                && !first.agrees_with(second)
                && !has_another(facing.b, first)
                && !has_another(facing.a, second);
            (in_place && conflict).then(|| Evidence::of(Kind::DateDiffers, facing, &[one], &[two]))
        })
        .collect()
}

fn moments<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = &'r Moment> {
    reading.units.iter().filter_map(Unit::moment)
}

/// Whether `reading` has a moment that says the same as `moment`.
fn has_another(reading: &Reading<'_>, moment: &Moment) -> bool {
    moments(reading).any(|other| other.is_comparable_with(moment) && other.agrees_with(moment))
}

/// The moment of `b` for the unanswered one of `a`, where each has only one and the same word
/// leads up to them: *on 3 April*, *on 13 April*.
fn lone_partner(facing: &Facing<'_, '_>, one: usize) -> Option<usize> {
    let only = |reading: &Reading<'_>| moments(reading).count() == 1;
    let leads = |reading: &Reading<'_>, unit: usize| {
        unit.checked_sub(1).map(|before| reading.units[before].key.clone())
    };
    let two = facing.b.units.iter().position(|unit| unit.moment().is_some())?;
    (only(facing.a) && only(facing.b) && leads(facing.a, one) == leads(facing.b, two))
        .then_some(two)
}
