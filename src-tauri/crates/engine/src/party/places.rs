//! Which names are states in these articles: those of the gazetteer, and those the articles
//! themselves call one (*President of Ostmere*).

use std::collections::{BTreeMap, BTreeSet};

use crate::lexicon::places::{PlaceKind, state_of};
use crate::span::Span;
use crate::text::{Word, words};

/// Words before *of* that make what follows a state.
const HEADS: &[&str] = &[
    "president",
    "minister",
    "premier",
    "government",
    "king",
    "queen",
    "republic",
    "kingdom",
    "emir",
    "sultan",
    "authorities",
];

/// Not states after such a head.
const NOT_STATES: &[&str] = &[
    "Foreign",
    "State",
    "Defence",
    "Defense",
    "Justice",
    "Finance",
    "Interior",
    "Health",
    "Congress",
    "Parliament",
    "Senate",
    "Staff",
    "National",
    "Economic",
    "European",
    "United",
    "God",
];

/// Endings that make a demonym of a state's name.
const DEMONYM_ENDINGS: &[&str] =
    &["an", "ian", "ean", "ese", "ish", "ic", "i", "er", "ans", "ians", "is"];

/// As many letters as the longest of these has.
const LONGEST_ENDING: usize = 4;

/// The states that the articles speak of.
#[derive(Debug, Default)]
pub(super) struct Places {
    own: BTreeSet<String>,
    /// The first of those whose demonyms begin with a stem.
    by_stem: BTreeMap<String, String>,
}

impl Places {
    /// Reads off `texts` which names are used as states.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut own = BTreeSet::new();
        for text in texts {
            let tokens = words(text, Span::new(0, text.len()));
            for window in tokens.windows(3) {
                if let [head, of, name] = window
                    && of.text == "of"
                    && HEADS.contains(&head.text.to_lowercase().as_str())
                    && name.is_capitalised()
                    && name.is_wordlike()
                    && !NOT_STATES.contains(&name.text)
                    && state_of(name.text).is_none()
                {
                    own.insert(hyphenated(text, &tokens, name.span).of(text).to_owned());
                }
            }
        }
        let mut by_stem = BTreeMap::new();
        for state in &own {
            let letters = state.chars().count().saturating_sub(1).max(4);
            let stem = state.chars().take(letters).collect();
            by_stem.entry(stem).or_insert_with(|| state.clone());
        }
        Self { own, by_stem }
    }

    /// The state that `name` is, stands for or is the demonym of.
    pub(super) fn state(&self, name: &str) -> Option<(String, PlaceKind)> {
        if let Some((state, kind)) = state_of(name) {
            return Some((state.to_owned(), kind));
        }
        if self.own.contains(name) {
            return Some((name.to_owned(), PlaceKind::State));
        }
        if !name.chars().next().is_some_and(char::is_uppercase) {
            return None;
        }
        // *Caldrian* is *Caldri* and *an*: an ending has one to four letters.
        let stems = name.char_indices().rev().take(LONGEST_ENDING).filter_map(|(at, _)| {
            let (stem, ending) = name.split_at_checked(at)?;
            let is_ending = DEMONYM_ENDINGS.iter().any(|known| ending.ends_with(known));
            self.by_stem.get(stem).filter(|_| is_ending)
        });
        stems.min().map(|state| (state.clone(), PlaceKind::Demonym))
    }

    /// The first state named in `tokens`, two-word names included.
    pub(super) fn first_in(&self, tokens: &[Word<'_>]) -> Option<(String, PlaceKind)> {
        tokens.iter().enumerate().find_map(|(at, word)| {
            let glued = match tokens.get(at..at + 3) {
                Some([one, hyphen, other]) if hyphen.text == "-" => {
                    self.state(&format!("{}-{}", one.text, other.text))
                }
                _ => None,
            };
            let pair = tokens.get(at + 1).map(|next| format!("{} {}", word.text, next.text));
            glued
                .or_else(|| pair.and_then(|pair| self.state(&pair)))
                .or_else(|| self.state(word.text))
        })
    }

    /// How many of `tokens` from the first on are one state's name: *Al-Jazra*, *New Zealand*.
    pub(super) fn opening(&self, text: &str, tokens: &[Word<'_>]) -> usize {
        let is_state = |length: &usize| match tokens.get(..*length) {
            Some([first, .., last]) => self.state(first.span.hull(last.span).of(text)).is_some(),
            Some([only]) => self.state(only.text).is_some(),
            Some([]) | None => false,
        };
        (1..=3).rev().find(is_state).unwrap_or(0)
    }
}

/// `name` with what a hyphen joins to it.
fn hyphenated(text: &str, tokens: &[Word<'_>], name: Span) -> Span {
    let at = tokens.partition_point(|word| word.span.start < name.start);
    match tokens.get(at + 1..at + 3) {
        Some([hyphen, next])
            if hyphen.text == "-"
                && hyphen.span.start == name.end
                && next.span.start == hyphen.span.end
                && next.span.of(text).chars().next().is_some_and(char::is_uppercase) =>
        {
            name.hull(next.span)
        }
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_says_itself_what_is_a_state() {
        let places =
            Places::of(["The President of Ostmere met the Prime Minister of Caldria."].into_iter());
        assert_eq!(places.state("Ostmere"), Some(("Ostmere".to_owned(), PlaceKind::State)));
        assert_eq!(places.state("Caldrian"), Some(("Caldria".to_owned(), PlaceKind::Demonym)));
        assert_eq!(places.state("Calder"), None);
        assert_eq!(places.state("Kabul"), Some(("Afghanistan".to_owned(), PlaceKind::Seat)));
    }
}
