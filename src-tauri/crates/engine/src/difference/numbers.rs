//! Figures that cannot both be true of the same thing.

use crate::collation::reading::{Figure, Measure, Reading, Unit};

use super::facing::Facing;
use super::{Evidence, Kind};

/// Pairs of figures that conflict: they face each other among the same words or count the same
/// things, neither is found elsewhere in the other reading, and no reading of them agrees.
///
/// *26 sailors* and *25 sailors and their captain* agree; *26* and *more than 20* too.
pub(super) fn evidence(facing: &Facing<'_, '_>) -> Vec<Evidence> {
    let lone_a: Vec<usize> = (0..facing.a.units.len())
        .filter(|&unit| is_open(facing.a.units[unit].figure(), all(facing.b)))
        .collect();
    let lone_b: Vec<usize> = (0..facing.b.units.len())
        .filter(|&unit| is_open(facing.b.units[unit].figure(), all(facing.a)))
        .collect();
    // Figures that do not face each other conflict only where there is no choice on either side.
    let only = |conflicts: &mut dyn Iterator<Item = usize>| {
        conflicts.next().filter(|_| conflicts.next().is_none())
    };
    lone_a
        .iter()
        .filter_map(|&one| {
            let mut others = lone_b.iter().copied().filter(|&two| conflict(facing, one, two));
            let two = match facing.of_a[one] {
                Some(two) => others.find(|&other| other == two)?,
                None => {
                    let two = only(&mut others)?;
                    only(&mut lone_a.iter().copied().filter(|&one| conflict(facing, one, two)))?;
                    two
                }
            };
            Some(Evidence::of(Kind::NumberDiffers, facing, &[one], &[two]))
        })
        .collect()
}

fn all<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = &'r Figure> {
    reading.units.iter().filter_map(Unit::figure)
}

/// Whether a figure is there and none of `others` says the same.
fn is_open<'r>(figure: Option<&'r Figure>, mut others: impl Iterator<Item = &'r Figure>) -> bool {
    figure.is_some_and(|figure| {
        !others.any(|other| {
            let same = other.measure == figure.measure && other.low == figure.low;
            same || other.is_comparable_with(figure) && other.agrees_with(figure)
        })
    })
}

fn conflict(facing: &Facing<'_, '_>, one: usize, two: usize) -> bool {
    let (Some(first), Some(second)) = (facing.a.units[one].figure(), facing.b.units[two].figure())
    else {
        return false;
    };
    let face = facing.of_a[one] == Some(two);
    let is_free = facing.of_a[one].is_none() && facing.of_b[two].is_none();
    let same_thing = first.counts_the_same(second)
        || face && facing.has_common_neighbour(one, two)
        || is_sole(facing.a, first) && is_sole(facing.b, second);
    first.is_comparable_with(second)
        && (face || is_free)
        && same_thing
        && !first.agrees_with(second)
        && !second.is_made_of(first, all(facing.a).chain(all(facing.b)))
        && !first.is_made_of(second, all(facing.b).chain(all(facing.a)))
}

/// Whether a reading has no other sum of money, or share, than `figure`; or no other number of things, where
/// that is not too small to be one of many.
fn is_sole(reading: &Reading<'_>, figure: &Figure) -> bool {
    const FEW: f64 = 8.0;
    let same_sort = |other: &&Figure| {
        other.measure == figure.measure && other.unit.is_some() == figure.unit.is_some()
    };
    let is_sort = match figure.measure {
        Measure::Money | Measure::Share => true,
        Measure::Count => figure.unit.is_none() && figure.low >= FEW,
        Measure::Rank => false,
    };
    is_sort && all(reading).filter(same_sort).count() == 1
}
