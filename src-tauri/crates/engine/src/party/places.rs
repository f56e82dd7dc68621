//! Which names are states in these articles: those of the gazetteer, and those the articles
//! themselves call one (*President of Ostmere*).

use std::collections::{BTreeMap, BTreeSet};

use crate::lexicon::places::{PlaceKind, is_region, state_of};
use crate::lexicon::roles::{BODIES, is_title};
use crate::span::Span;
use crate::text::{Word, paragraphs, words};

use super::companies::COMPANY_ENDINGS;

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
    "sultanate",
    "emirate",
    "authorities",
    "ambassador",
    "embassy",
    "capital",
    "parliament",
    "presidency",
];

/// Words before *of* that make what follows a state where the United Nations are spoken of; elsewhere a
/// *representative of Ohio* is no state's.
const HEADS_AT_UN: &[&str] = &["representative", "delegate"];

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
    /// Where stories are filed, in lower case.
    filed: BTreeSet<String>,
}

impl Places {
    /// Reads off `texts` which names are used as states.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str> + Clone) -> Self {
        let mut own = BTreeSet::new();
        let mut at_un = texts.clone();
        let at_un =
            at_un.any(|text| text.contains("United Nations") || text.contains("Security Council"));
        for text in texts.clone() {
            let tokens = words(text, Span::new(0, text.len()));
            own.extend((0..tokens.len()).filter_map(|at| two_words(text, tokens.get(at..)?)));
            for window in tokens.windows(3) {
                if let [head, of, name] = window
                    && of.text == "of"
                    && is_head(&head.text.to_lowercase(), at_un)
                    && name.is_capitalised()
                    && name.is_wordlike()
                    && !NOT_STATES.contains(&name.text)
                    && state_of(name.text).is_none()
                    && !is_longer(&tokens, name)
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
            // *Vellish*, of *Velland*.
            if let Some(stem) = state.strip_suffix("land").filter(|stem| stem.len() > 2) {
                by_stem.entry(stem.to_owned()).or_insert_with(|| state.clone());
            }
        }
        let filed = texts.flat_map(filed_at).collect();
        Self { own, by_stem, filed }
    }

    /// Whether a story is filed at `name`.
    pub(super) fn is_filed_at(&self, name: &str) -> bool {
        self.filed.contains(&name.to_lowercase())
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
            // *New Mexico*.
            let new = at
                .checked_sub(1)
                .and_then(|at| tokens.get(at))
                .is_some_and(|new| new.text == "New");
            if new && is_region(&format!("New {}", word.text)) {
                return None;
            }
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

fn is_head(word: &str, at_un: bool) -> bool {
    HEADS.contains(&word) || at_un && HEADS_AT_UN.contains(&word)
}

/// A state of two words: *the Government of San Telmo*.
fn two_words(text: &str, window: &[Word<'_>]) -> Option<String> {
    const OF_STATES: &[&str] = &[
        "government",
        "republic",
        "kingdom",
        "capital",
        "minister",
        "president",
        "court",
        "bank",
        "assembly",
        "parliament",
    ];
    let [head, of, one, two, rest @ ..] = window else { return None };
    // *The Republic of Artsvan Levon Hakhverdyan*.
    let longer = rest
        .first()
        .is_some_and(|word| word.is_capitalised() && word.span.start <= two.span.end + 1);
    let named = |word: &Word<'_>| {
        let lower = word.text.to_lowercase();
        word.is_wordlike()
            && word.is_capitalised()
            && !NOT_STATES.contains(&word.text)
            && !BODIES.contains(lower.as_str())
            && !is_title(&lower)
            && word.text.chars().any(char::is_lowercase)
    };
    let adjacent = two.span.start == one.span.end + 1;
    let name = one.span.hull(two.span).of(text);
    (of.text == "of"
        && OF_STATES.contains(&head.text.to_lowercase().as_str())
        && named(one)
        && named(two)
        && adjacent
        && !longer
        && state_of(one.text).is_none()
        && state_of(name).is_none())
    .then(|| name.to_owned())
}

/// Whether `name` begins a company's: *the President of Cordell Ridge Minerals Inc*.
fn is_longer(tokens: &[Word<'_>], name: &Word<'_>) -> bool {
    let at = tokens.partition_point(|word| word.span.start <= name.span.start);
    tokens
        .iter()
        .skip(at)
        .take(4)
        .take_while(|word| word.is_wordlike() && word.is_capitalised())
        .any(|word| COMPANY_ENDINGS.contains(&word.text))
}

/// Where the first paragraphs of a text say it was filed, in lower case: *SANÉDOU, 24 September (ANS) –*.
pub(super) fn filed_at(text: &str) -> Option<String> {
    const PARAGRAPHS: usize = 6;
    const LONGEST: usize = 14;
    paragraphs(text).into_iter().take(PARAGRAPHS).find_map(|paragraph| {
        let tokens: Vec<Word<'_>> = words(text, paragraph).into_iter().take(LONGEST).collect();
        let dash = tokens.iter().position(|word| matches!(word.text, "—" | "–" | "--" | "-"))?;
        let place =
            tokens.iter().take_while(|word| word.is_wordlike() && word.is_capitalised()).count();
        let marked = tokens.get(place).is_some_and(|word| matches!(word.text, "," | "(" | "/"));
        // A date or an agency stands between.
        let plain = tokens.get(place..dash)?.iter().all(|word| {
            !word.is_wordlike()
                || word.is_capitalised()
                || word.text.chars().any(|letter| letter.is_ascii_digit())
        });
        let first = tokens.first()?;
        let last = tokens.get(place.checked_sub(1)?)?;
        (marked && plain && place <= 3).then(|| first.span.hull(last.span).of(text).to_lowercase())
    })
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
