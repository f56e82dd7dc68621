//! How much two units are alike.

use crate::collation::reading::{Class, Unit};
use crate::collation::vectors::nearness;

/// The least likeness that ties two units.
pub(super) const ALIKE: u32 = 20;

/// From here on two words can stand for each other.
pub(super) const NEAR: f32 = 0.45;

/// How much `one` and `two` are alike, from 0 to 300: equal words of matter most, then forms of one
/// word, then two figures, dates, negations or rungs, which face each other whatever they say.
pub(super) fn likeness(one: &Unit, two: &Unit) -> u32 {
    if one.key == two.key {
        return if one.has_matter() {
            300
        } else if one.is_mark() {
            20
        } else if one.is_atomic() {
            150
        } else {
            60
        };
    }
    match (&one.class, &two.class) {
        (Class::Matter, Class::Matter) => words(one, two),
        (Class::Figure(one), Class::Figure(two)) => {
            match (one.measure == two.measure, one.counts_the_same(two)) {
                (true, true) => 180,
                (true, false) => 110,
                (false, _) => 0,
            }
        }
        (Class::Moment(one), Class::Moment(two)) if one.is_comparable_with(two) => 120,
        (Class::Negation(..), Class::Negation(..)) => 100,
        (
            Class::Commitment(_) | Class::Negation(..),
            Class::Commitment(_) | Class::Negation(..),
        ) => match (one.rung(), two.rung()) {
            (Some(one), Some(two)) if one.ladder == two.ladder => 110,
            (Some(_) | None, Some(_) | None) => 0,
        },
        (Class::Function, Class::Function) if one.stem == two.stem => 40,
        (
            Class::Mark
            | Class::Function
            | Class::Matter
            | Class::Figure(_)
            | Class::Moment(_)
            | Class::Negation(..)
            | Class::Commitment(_),
            _,
        ) => 0,
    }
}

fn words(one: &Unit, two: &Unit) -> u32 {
    if one.stem == two.stem {
        return 220;
    }
    if derived(&one.key, &two.key, if one.is_name && two.is_name { 5 } else { 4 }) {
        return 160;
    }
    if one.party.is_some() && one.party == two.party {
        return 120;
    }
    // *Vessels* for *boats*.
    match (one.vector, two.vector) {
        (Some(one), Some(two)) if nearness(one, two) >= NEAR => 80,
        (Some(_) | None, _) => 0,
    }
}

/// Whether the words share most of their beginning, *Afghan* and *Afghanistan*, *economy* and
/// *economic*, and part for at most `ending` letters.
fn derived(one: &str, two: &str, ending: usize) -> bool {
    let common = one.chars().zip(two.chars()).take_while(|(one, two)| one == two).count();
    let longer = one.chars().count().max(two.chars().count());
    common >= 5 && common * 2 >= longer && longer - common <= ending
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_family_are_derived() {
        assert!(derived("afghan", "afghanistan", 5));
        assert!(derived("economy", "economic", 4));
        assert!(!derived("contract", "contest", 4));
        assert!(!derived("respect", "respectively", 4));
    }
}
