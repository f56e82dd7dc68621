//! What of a statement is compared when its partners are sought.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::lexicon::cues::verbs_of;
use crate::lexicon::modality::Rung;
use crate::lexicon::negation::Negation;
use crate::party::PartyIndex;
use crate::statement::{Stance, Voice};

use super::StatementRef;
use super::counterparts::NEAR;
use super::numbers::{Numbers, letters, said};
use super::reading::{Class, Figure, Moment, Part, Reading, Unit};
use super::sequences::Row;
use super::term::{Term, is_term};
use super::vectors::{Vector, Vicinity, sum};

/// Of a speech that is one statement so many words are compared with every other statement: the rarest.
const MOST_TERMS: usize = 400;

/// And so many of its figures, and of its dates: the first.
const MOST_FIGURES: usize = 100;

/// A statement as numbers: its words of matter and its quoted sequences.
#[derive(Debug)]
pub(super) struct Profile {
    /// Whose it is.
    pub(super) at: StatementRef,
    /// The articles that have it, ascending: its own, and those with a copy.
    pub(super) articles: Vec<usize>,
    /// Who holds it.
    pub(super) party: PartyIndex,
    /// Whose voice it is.
    pub(super) voice: Voice,
    /// Its terms, ascending, each once.
    pub(super) terms: Vec<Term>,
    /// What each of its terms would weigh in any English text.
    pub(super) plain_weight: u64,
    /// The words that attribute it, with vectors.
    pub(super) cue: Vec<(u32, Option<Vector>)>,
    /// What the cue lets show.
    pub(super) stance: Stance,
    /// Whether it stands in headline or standfirst.
    pub(super) is_heading: bool,
    /// The weight of all terms.
    pub(super) weight: u64,
    /// The number of its content’s words as a whole: equal for equal words.
    pub(super) content: u32,
    /// Three quoted words in a row, ascending, each once.
    pub(super) quoted: Vec<u32>,
    /// The words of its content, in order, by the numbers of their stems.
    pub(super) words: Row,
    /// The quoted ones among them, in order.
    pub(super) quoted_words: Row,
    /// Every four letters in a row of its words, ascending, each once.
    pub(super) letters: Vec<u32>,
    /// What its words mean on average: the sum of their vectors, of length one; empty where none has any.
    pub(super) meaning: Vec<f32>,
    /// Its figures, each with the place of its unit.
    pub(super) figures: Vec<(u32, Figure)>,
    /// Its dates and times, each with the place of its unit.
    pub(super) moments: Vec<(u32, Moment)>,
    /// How many of its words negate for sure.
    pub(super) negations: usize,
    /// Where its words stand on the ladders of commitment.
    pub(super) rungs: Vec<Rung>,
    /// How far into its article it stands, in thousandths.
    pub(super) place: u32,
}

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

/// Which words of `profiles` are near each other.
pub(super) fn vicinity<'p>(profiles: impl IntoIterator<Item = &'p Profile>) -> Vicinity {
    let terms = profiles.into_iter().flat_map(|profile| &profile.terms);
    Vicinity::of(terms.filter_map(|term| term.vector), NEAR)
}

fn profile<'k>(
    reading: &'k Reading<'_>,
    vocabulary: &BTreeMap<&str, (u32, u32)>,
    numbers: &mut Numbers<'k>,
) -> Profile {
    let mut terms: Vec<Term> = reading
        .units
        .iter()
        .zip(0..)
        .filter(|(unit, _)| is_term(unit))
        .filter_map(|(unit, at)| {
            let &(number, weight) = vocabulary.get(unit.stem.as_str())?;
            Some(Term::new(unit, at, number, weight, numbers))
        })
        .collect();
    terms.sort_unstable_by_key(|term| (term.number, term.unit));
    terms.dedup_by_key(|term| term.number);
    if terms.len() > MOST_TERMS {
        terms.sort_unstable_by_key(|term| (Reverse(term.weight), term.number));
        terms.truncate(MOST_TERMS);
        terms.sort_unstable_by_key(|term| term.number);
    }
    let statement = reading.statement;
    let said = || said(&reading.units);
    Profile {
        at: reading.at,
        articles: vec![reading.at.article],
        party: statement.party,
        voice: statement.voice,
        weight: terms.iter().map(|term| u64::from(term.weight)).sum(),
        plain_weight: terms.iter().map(|term| u64::from(term.plain_weight)).sum(),
        meaning: sum(terms
            .iter()
            .filter_map(|term| Some((term.vector?, term.plain_weight as f32)))),
        terms,
        cue: cue(reading, numbers),
        stance: stance(reading),
        is_heading: reading.is_heading,
        content: numbers.content(&reading.units),
        quoted: numbers.quoted(&reading.units),
        words: Row::new(said().map(|unit| numbers.word(&unit.stem)).collect()),
        quoted_words: Row::new(
            said()
                .filter(|unit| unit.quotation.is_some())
                .map(|unit| numbers.word(&unit.stem))
                .collect(),
        ),
        letters: letters(&reading.units),
        figures: placed(reading, |unit| unit.figure().cloned()),
        moments: placed(reading, |unit| unit.moment().copied()),
        negations: said().filter(|unit| unit.negation() == Some(Negation::Strong)).count(),
        rungs: said().filter_map(Unit::rung).collect(),
        place: u32::try_from(statement.reading.start * 1000 / reading.text.len().max(1))
            .unwrap_or(1000),
    }
}

impl Profile {
    /// Whether some article has both.
    pub(super) fn shares_article_with(&self, other: &Self) -> bool {
        let (fewer, more) = (&self.articles, &other.articles);
        let (fewer, more) = if fewer.len() <= more.len() { (fewer, more) } else { (more, fewer) };
        fewer.iter().any(|article| more.binary_search(article).is_ok())
    }

    /// The figure that `term` is, if it is one.
    pub(super) fn figure(&self, term: &Term) -> Option<&Figure> {
        let at = self.figures.binary_search_by_key(&term.unit, |(unit, _)| *unit).ok()?;
        self.figures.get(at).map(|(_, figure)| figure)
    }

    /// The date or time that `term` is, if it is one.
    pub(super) fn moment(&self, term: &Term) -> Option<&Moment> {
        let at = self.moments.binary_search_by_key(&term.unit, |(unit, _)| *unit).ok()?;
        self.moments.get(at).map(|(_, moment)| moment)
    }
}

/// What `part` finds in the units of the content, each with the unit’s place.
fn placed<T>(reading: &Reading<'_>, part: impl Fn(&Unit) -> Option<T>) -> Vec<(u32, T)> {
    let content = reading.units.iter().zip(0..).filter(|(unit, _)| unit.part == Part::Content);
    content.filter_map(|(unit, at)| Some((at, part(unit)?))).take(MOST_FIGURES).collect()
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

/// What the verbs that attribute let show: the first attitude that is not neutral.
fn stance(reading: &Reading<'_>) -> Stance {
    let words = reading.units.iter().filter(|unit| unit.part == Part::Cue);
    words
        .flat_map(|unit| verbs_of(&unit.key))
        .map(|(_, verb)| verb.stance)
        .find(|stance| *stance != Stance::Neutral)
        .unwrap_or(Stance::Neutral)
}

/// The weight of a term that `count` of `all` statements have: `1000 · ln(1 + all / count)`.
fn rarity(all: usize, count: u32) -> u32 {
    let weight = (1.0 + all as f64 / f64::from(count.max(1))).ln() * 1000.0;
    // Between 693 and 1000 · ln(1 + all), which fits for any number of statements.
    weight.round() as u32
}
