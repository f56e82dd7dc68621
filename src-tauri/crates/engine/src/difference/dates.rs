//! Dates and times that cannot be the same moment.

use crate::collation::reading::{Moment, Part, Reading, Unit};

use super::facing::Facing;
use super::{Evidence, Kind};

/// The least share of matter in common for dates that do not face each other among the same words.
const SAME_MATTER: f64 = 0.2;

/// And for a bound set against a day.
const MUCH: f64 = 0.5;

/// Pairs of dates or times that conflict where they face each other: *3 April* and *13 April*.
///
/// *Thursday* and the date it falls on agree; times in zones that cannot be compared are let be.
pub(super) fn evidence(facing: &Facing<'_, '_>) -> Vec<Evidence> {
    let (share_a, share_b) = facing.matter();
    let share = share_a.max(share_b);
    (0..facing.a.units.len())
        .filter_map(|one| {
            let first = facing.a.units[one].moment()?;
            let two = facing.of_a[one].or_else(|| lone_partner(facing, one))?;
            let second = facing.b.units[two].moment()?;
            // A bound and a day are rather of two things.
            let needed = if first.bound == second.bound { SAME_MATTER } else { MUCH };
            let in_place = facing.has_common_neighbour(one, two) || share >= needed;
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

/// The moment of `b` for the unanswered one of `a`, where what is said has no other that it could be set
/// against: *by 1 October*, *before the end of the year*.
fn lone_partner(facing: &Facing<'_, '_>, one: usize) -> Option<usize> {
    let first = facing.a.units[one].moment()?;
    let of_content = |reading: &Reading<'_>, other: &Moment| -> Vec<usize> {
        (0..reading.units.len())
            .filter(|&at| reading.units[at].part == Part::Content)
            .filter(|&at| {
                reading.units[at].moment().is_some_and(|found| found.is_comparable_with(other))
            })
            .collect()
    };
    let theirs = of_content(facing.b, first);
    let [two] = theirs.as_slice() else { return None };
    let second = facing.b.units[*two].moment()?;
    (of_content(facing.a, second) == [one]).then_some(*two)
}
