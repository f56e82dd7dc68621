//! Short names that the articles themselves explain: *Tehreek-e-Taliban Pakistan (TTP)*.

use std::collections::BTreeMap;

use crate::lexicon::roles::BODIES;
use crate::text::{Word, paragraphs, words};

/// Short names with what they stand for, in lower case.
#[derive(Debug, Default)]
pub(super) struct Acronyms(BTreeMap<String, String>);

/// So many words before a bracket can be what it shortens.
const LONGEST: usize = 9;

impl Acronyms {
    /// Reads them off `texts`. Where two explain one differently, the first in the alphabet counts.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut found: BTreeMap<String, String> = BTreeMap::new();
        let pieces = texts
            .flat_map(|text| paragraphs(text).into_iter().map(move |paragraph| (text, paragraph)));
        for (text, paragraph) in pieces {
            let tokens = words(text, paragraph);
            for at in 1..tokens.len() {
                let Some([open, short, close, ..]) = tokens.get(at..) else { break };
                let hyphen = tokens.get(at + 2).filter(|word| word.text == "-");
                // *ENTSO-E*.
                let (close, short_name) = match (hyphen, tokens.get(at + 3), tokens.get(at + 4)) {
                    (Some(_), Some(last), Some(close)) => {
                        (close, short.span.hull(last.span).of(text))
                    }
                    _ => (close, short.text),
                };
                if open.text != "(" || close.text != ")" || !is_short(short) {
                    continue;
                }
                let before = tokens.get(at.saturating_sub(LONGEST)..at).unwrap_or_default();
                if let Some(long) = long_name(text, before, short.text) {
                    let known = found.entry(short_name.to_owned()).or_insert_with(|| long.clone());
                    if long < *known {
                        *known = long;
                    }
                }
            }
        }
        Self(found)
    }

    /// Every short name with its long one.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(short, long)| (short.as_str(), long.as_str()))
    }

    /// What `name` is short for, as the articles write it.
    pub(super) fn long(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

/// Two to eight letters, the first a capital: *TTP*, *Kemlu*.
fn is_short(word: &Word<'_>) -> bool {
    let letters = word.text.chars().count();
    (2..=8).contains(&letters)
        && word.is_capitalised()
        && word.text.chars().all(char::is_alphabetic)
}

/// The name that ends right before the bracket and whose words begin with the letters of `short`, in
/// their order; of a name that is no acronym, the capitalised words.
fn long_name(text: &str, before: &[Word<'_>], short: &str) -> Option<String> {
    let joins = |word: &Word<'_>| {
        matches!(
            word.text,
            "of" | "the" | "for" | "and" | "e" | "-" | "&" | "de" | "on" | "’s" | "'s"
        )
    };
    // *Cordell Ridge Minerals Inc. (CRM)*.
    let stop = |word: &Word<'_>| word.text == ".";
    let before = match before {
        [rest @ .., dot] if stop(dot) => rest,
        whole => whole,
    };
    let run = before
        .iter()
        .rev()
        .take_while(|word| joins(word) || word.is_capitalised() && word.is_wordlike())
        .count();
    let run = before.get(before.len() - run..)?;
    let letters: Vec<char> = short.chars().filter(|letter| letter.is_uppercase()).collect();
    // A name that is no acronym is one of a body at least: *the Ministry of Foreign Affairs (Kemlu)*; but
    // *Silas Boekoro (Lavanua)*.
    let is_body = || run.iter().any(|word| BODIES.contains(&word.text.to_lowercase().as_str()));
    let start = if letters.len() < 2 {
        is_body().then_some(0)?
    } else {
        // The last place from which all letters are found as beginnings of words.
        let spelt = (0..run.len()).rev().find(|&from| {
            let mut left = letters.iter();
            let mut wanted = left.next();
            for word in run.get(from..).unwrap_or_default() {
                if wanted.is_some_and(|letter| word.text.starts_with(*letter)) {
                    wanted = left.next();
                }
            }
            let opens = run.get(from).and_then(|word| word.text.chars().next());
            wanted.is_none() && opens == letters.first().copied()
        });
        // An acronym of another language: *State Office (LfU)*.
        spelt.or_else(|| is_body().then_some(0))?
    };
    let kept = run.get(start..)?;
    let kept =
        kept.get(kept.iter().take_while(|word| joins(word) || word.text == "The").count()..)?;
    let (first, last) = (kept.first()?, kept.last()?);
    (kept.len() > 1).then(|| first.span.hull(last.span).of(text).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_explains_its_short_names() {
        let text = "The National Council for Restoration (CNR) met. Fighters of the \
                    Tehreek-e-Taliban Pakistan (TTP) fled, said the Ministry of Foreign Affairs (Kemlu).";
        let acronyms = Acronyms::of([text].into_iter());
        assert_eq!(acronyms.long("CNR"), Some("National Council for Restoration"));
        assert_eq!(acronyms.long("TTP"), Some("Tehreek-e-Taliban Pakistan"));
        assert_eq!(acronyms.long("Kemlu"), Some("Ministry of Foreign Affairs"));
    }

    #[test]
    fn a_bracket_that_explains_nothing_is_left_alone() {
        let text = "Rep. Gwen Moore (D) spoke, as did Port Ltd (see below).";
        let acronyms = Acronyms::of([text].into_iter());
        assert_eq!(acronyms.long("D"), None);
        assert_eq!(acronyms.long("see"), None);
    }
}
