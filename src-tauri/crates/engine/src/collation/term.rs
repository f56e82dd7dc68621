//! The words of matter that a statement contains.

use crate::party::consonants;

use super::numbers::Numbers;
use super::reading::{Class, Part, Unit};
use super::vectors::{self, Vector};

/// A stem, a figure or a date that a statement contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Term {
    /// Its number in the vocabulary of the call, by alphabet.
    pub(super) number: u32,
    /// How telling it is: the fewer statements have it, the more. In thousandths, so that sums do
    /// not depend on their order.
    pub(super) weight: u32,
    /// How rare it is in English, in thousandths of a logarithm.
    pub(super) plain_weight: u32,
    /// What sort of word it is.
    pub(super) sort: Sort,
    /// Its vector, for a common word.
    pub(super) vector: Option<Vector>,
    /// The number of what it may be spelt like: the consonants of a name; none where these are few.
    pub(super) sound: Option<u32>,
    /// The number of how it begins, as *afghan* and *afghanistan* do.
    pub(super) root: Option<u32>,
    /// Its unit, by its place among those of the reading.
    pub(super) unit: u32,
}

/// What sort of term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// A common word.
    Word,
    /// A name.
    Name,
    /// A figure or date.
    Figure,
}

/// A name of fewer consonants may be spelt like many others.
const TELLING_CONSONANTS: usize = 3;

/// How many letters two words must begin with to be of one root.
const ROOT: usize = 5;

impl Term {
    /// The term that `unit` is: the `at`th of its reading, with the number and the weight that the call gives it.
    pub(super) fn new<'k>(
        unit: &'k Unit,
        at: u32,
        number: u32,
        weight: u32,
        numbers: &mut Numbers<'k>,
    ) -> Self {
        let sort = sort(unit);
        let sound = match sort {
            Sort::Name => {
                let sound = consonants(&unit.key);
                let is_telling = sound.chars().count() >= TELLING_CONSONANTS;
                is_telling.then(|| numbers.sound(sound))
            }
            Sort::Word | Sort::Figure => None,
        };
        let root = match sort {
            Sort::Word | Sort::Name => {
                let end =
                    unit.stem.char_indices().nth(ROOT).map_or(unit.stem.len(), |(end, _)| end);
                let root = unit.stem.get(..end).filter(|root| root.chars().count() == ROOT);
                root.map(|root| numbers.word(root))
            }
            Sort::Figure => None,
        };
        Self {
            number,
            weight,
            plain_weight: vectors::rarity(&[&unit.key, &unit.stem]),
            sort,
            vector: unit.vector,
            sound,
            root,
            unit: at,
        }
    }
}

/// Whether `unit` tells what a statement is about.
pub(super) fn is_term(unit: &Unit) -> bool {
    unit.part == Part::Content && unit.has_matter()
}

fn sort(unit: &Unit) -> Sort {
    match unit.class {
        Class::Figure(_) | Class::Moment(_) => Sort::Figure,
        Class::Matter if unit.is_name => Sort::Name,
        Class::Matter
        | Class::Mark
        | Class::Function
        | Class::Negation(..)
        | Class::Commitment(_) => Sort::Word,
    }
}
