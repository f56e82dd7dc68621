//! What of a statement is compared when its partners are sought.

use std::collections::{BTreeMap, HashMap};

use crate::party::PartyIndex;
use crate::statement::Voice;

use super::StatementRef;
use super::reading::{Class, Part, Reading, Unit};
use super::vectors::Vector;

/// A statement as numbers: its words of matter and its quoted sequences.
#[derive(Debug)]
pub(super) struct Profile {
    /// Whose it is.
    pub(super) at: StatementRef,
    /// Who holds it.
    pub(super) party: PartyIndex,
    /// Whose voice it is.
    pub(super) voice: Voice,
    /// Its terms, ascending, each once.
    pub(super) terms: Vec<Term>,
    /// The words that attribute it, with vectors.
    pub(super) cue: Vec<(u32, Option<Vector>)>,
    /// Whether it stands in headline or standfirst.
    pub(super) is_heading: bool,
    /// The weight of all terms.
    pub(super) weight: u64,
    /// The number of its content’s words as a whole: equal for equal words.
    pub(super) content: u32,
    /// Three quoted words in a row, ascending, each once.
    pub(super) quoted: Vec<u32>,
    /// How far into its article it stands, in thousandths.
    pub(super) place: u32,
}

/// A stem, a figure or a date that a statement contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Term {
    /// Its number in the vocabulary of the call, by alphabet.
    pub(super) number: u32,
    /// How telling it is: the fewer statements have it, the more. In thousandths, so that sums do
    /// not depend on their order.
    pub(super) weight: u32,
    /// What sort of word it is.
    pub(super) sort: Sort,
    /// Its vector, for a common word.
    pub(super) vector: Option<Vector>,
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

/// How many quoted words in a row are taken as one sequence.
const SEQUENCE: usize = 3;

/// The profiles of `readings`, in their order.
pub(super) fn profiles(readings: &[Reading<'_>]) -> Vec<Profile> {
    let mut found_in: BTreeMap<&str, (u32, usize)> = BTreeMap::new();
    for (index, reading) in readings.iter().enumerate() {
        for unit in reading.units.iter().filter(|unit| is_term(unit)) {
            let (count, last) = found_in.entry(unit.stem.as_str()).or_insert((0, usize::MAX));
            if *last != index {
                *count += 1;
                *last = index;
            }
        }
    }
    let vocabulary: BTreeMap<&str, (u32, u32)> = found_in
        .into_iter()
        .zip(0..)
        .map(|((stem, (count, _)), number)| (stem, (number, rarity(readings.len(), count))))
        .collect();
    let mut numbers = Numbers::default();
    readings.iter().map(|reading| profile(reading, &vocabulary, &mut numbers)).collect()
}

fn profile<'k>(
    reading: &'k Reading<'_>,
    vocabulary: &BTreeMap<&str, (u32, u32)>,
    numbers: &mut Numbers<'k>,
) -> Profile {
    let mut terms: Vec<Term> = reading
        .units
        .iter()
        .filter(|unit| is_term(unit))
        .filter_map(|unit| {
            let &(number, weight) = vocabulary.get(unit.stem.as_str())?;
            Some(Term { number, weight, sort: sort(unit), vector: unit.vector })
        })
        .collect();
    terms.sort_unstable();
    terms.dedup_by_key(|term| term.number);
    let statement = reading.statement;
    Profile {
        at: reading.at,
        party: statement.party,
        voice: statement.voice,
        weight: terms.iter().map(|term| u64::from(term.weight)).sum(),
        terms,
        cue: cue(reading, numbers),
        is_heading: reading.is_heading,
        content: numbers.content(&reading.units),
        quoted: numbers.quoted(&reading.units),
        place: u32::try_from(statement.reading.start * 1000 / reading.text.len().max(1))
            .unwrap_or(1000),
    }
}

/// The stems of the words that attribute.
fn cue<'k>(reading: &'k Reading<'_>, numbers: &mut Numbers<'k>) -> Vec<(u32, Option<Vector>)> {
    let words = reading.units.iter().filter(|unit| unit.part == Part::Cue && !unit.is_mark());
    let telling = words.filter(|unit| !matches!(unit.class, Class::Function));
    let mut found: Vec<(u32, Option<Vector>)> =
        telling.map(|unit| (numbers.word(&unit.stem), unit.vector)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether `unit` tells what a statement is about.
fn is_term(unit: &Unit) -> bool {
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

/// The weight of a term that `count` of `all` statements have: `1000 · ln(1 + all / count)`.
fn rarity(all: usize, count: u32) -> u32 {
    let weight = (1.0 + all as f64 / f64::from(count.max(1))).ln() * 1000.0;
    // Between 693 and 1000 · ln(1 + all), which fits for any number of statements.
    weight.round() as u32
}

/// Numbers for words and for sequences of them, in order of first occurrence; they are only
/// compared for equality.
#[derive(Debug, Default)]
struct Numbers<'k> {
    words: HashMap<&'k str, u32>,
    sequences: HashMap<[u32; SEQUENCE], u32>,
    contents: HashMap<Vec<u32>, u32>,
}

impl<'k> Numbers<'k> {
    fn word(&mut self, key: &'k str) -> u32 {
        let next = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        *self.words.entry(key).or_insert(next)
    }

    /// The number of the words of the content, as a whole.
    fn content(&mut self, units: &'k [Unit]) -> u32 {
        let words = units
            .iter()
            .filter(|unit| unit.part == Part::Content && !unit.is_mark())
            .map(|unit| self.word(&unit.key))
            .collect();
        let next = u32::try_from(self.contents.len()).unwrap_or(u32::MAX);
        *self.contents.entry(words).or_insert(next)
    }

    /// The numbers of the quoted sequences, ascending, each once.
    fn quoted(&mut self, units: &'k [Unit]) -> Vec<u32> {
        let quoted: Vec<u32> = units
            .iter()
            .filter(|unit| {
                unit.part == Part::Content && unit.quotation.is_some() && !unit.is_mark()
            })
            .map(|unit| self.word(&unit.key))
            .collect();
        let mut found: Vec<u32> = quoted
            .windows(SEQUENCE)
            .map(|words| {
                let key = [0, 1, 2].map(|word: usize| words[word]);
                let next = u32::try_from(self.sequences.len()).unwrap_or(u32::MAX);
                *self.sequences.entry(key).or_insert(next)
            })
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}
