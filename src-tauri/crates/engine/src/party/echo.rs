//! Statements of different articles that say the same in nearly the same words: what one article leaves
//! to *he* or *the premier*, another may tell.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Spoken;
use crate::article::Article;
use crate::lexicon::grammar::{
    AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS,
};
use crate::text::{stem, words};

/// A word that more statements have joins none; it bounds the search in large libraries.
const COMMON: usize = 60;

/// So many words of matter at least two statements share that say the same.
const SHARED: usize = 2;

/// So much of both, by the weight of their words.
const ALIKE: f32 = 0.22;

/// A statement by its article and its place there.
pub(super) type Place = (usize, usize);

/// For each statement those of other articles that say the same, with how much of both is shared, in
/// `[0, 1]`.
#[derive(Debug)]
pub(super) struct Echoes {
    of: BTreeMap<Place, Vec<(Place, f32)>>,
}

impl Echoes {
    /// Looks among the statements of `articles`, of which `spoken` has the contents.
    pub(super) fn of(articles: &[Article], spoken: &[Vec<Spoken<'_>>]) -> Self {
        let mut matters: Vec<(Place, BTreeSet<u32>)> = Vec::new();
        let mut stems = Stems::default();
        for (article, (text, spoken)) in articles.iter().zip(spoken).enumerate() {
            for (at, one) in spoken.iter().enumerate() {
                let words = one.content.iter().flat_map(|span| words(&text.text, *span));
                let matter = words.filter_map(|word| stems.number(word.text)).collect();
                matters.push(((article, at), matter));
            }
        }
        let mut having: Vec<Vec<usize>> = vec![Vec::new(); stems.numbers.len()];
        for (index, (_, matter)) in matters.iter().enumerate() {
            for &word in matter {
                if let Some(having) = having.get_mut(word as usize) {
                    having.push(index);
                }
            }
        }
        let all = matters.len() as f32;
        let weight = |word: u32| {
            let having = having.get(word as usize).map_or(1, Vec::len);
            (1.0 + all / having as f32).ln()
        };
        let weights: Vec<f32> = matters
            .iter()
            .map(|(_, matter)| matter.iter().map(|word| weight(*word)).sum())
            .collect();
        let mut of: BTreeMap<Place, Vec<(Place, f32)>> = BTreeMap::new();
        for (first, (place, matter)) in matters.iter().enumerate() {
            let mut shared: BTreeMap<usize, (usize, f32)> = BTreeMap::new();
            for &word in matter {
                let having = having.get(word as usize).map(Vec::as_slice).unwrap_or_default();
                if having.len() > COMMON {
                    continue;
                }
                let elsewhere = |second: &&usize| {
                    matters.get(**second).is_some_and(|(other, _)| other.0 != place.0)
                };
                for &second in having.iter().filter(elsewhere) {
                    let (count, sum) = shared.entry(second).or_default();
                    *count += 1;
                    *sum += weight(word);
                }
            }
            for (second, (count, sum)) in shared {
                let (Some(one), Some(two)) = (weights.get(first), weights.get(second)) else {
                    continue;
                };
                let share = 2.0 * sum / (one + two);
                if count >= SHARED
                    && share >= ALIKE
                    && let Some((other, _)) = matters.get(second)
                {
                    of.entry(*place).or_default().push((*other, share));
                }
            }
        }
        Self { of }
    }

    /// What other articles have that says the same as the statement at `place`.
    pub(super) fn at(&self, place: Place) -> &[(Place, f32)] {
        self.of.get(&place).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The stems of words of matter, each with a number.
#[derive(Debug, Default)]
struct Stems {
    numbers: BTreeMap<String, u32>,
    /// Words met before: the numbers of their stems, and none for words that tell nothing.
    known: HashMap<String, Option<u32>>,
}

impl Stems {
    /// The number of a word's stem; none for a mark or a word that tells nothing.
    fn number(&mut self, word: &str) -> Option<u32> {
        if let Some(number) = self.known.get(word) {
            return *number;
        }
        let lower = word.to_lowercase();
        let is_figure = lower.bytes().any(|byte| byte.is_ascii_digit());
        let tells = lower.chars().any(char::is_alphanumeric)
            && (lower.len() > 2 || is_figure)
            && !FUNCTION.iter().any(|list| list.contains(&lower.as_str()));
        let number = tells.then(|| {
            let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
            *self.numbers.entry(stem(&lower)).or_insert(next)
        });
        self.known.insert(word.to_owned(), number);
        number
    }
}

/// Words that tell nothing.
const FUNCTION: &[&[&str]] =
    &[AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS];
