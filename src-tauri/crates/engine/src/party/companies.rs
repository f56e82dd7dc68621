//! Names that the articles themselves show to be a body's: *Cordell Ridge Minerals Inc.*, *Green Basin
//! Watch (GBW)*.

use std::collections::BTreeSet;

use super::acronyms::Acronyms;
use crate::text::{Word, paragraphs, words};

/// What ends a company's name.
pub(super) const COMPANY_ENDINGS: &[&str] = &[
    "Inc",
    "Ltd",
    "Limited",
    "plc",
    "PLC",
    "Plc",
    "Corp",
    "Corporation",
    "Co",
    "GmbH",
    "AG",
    "SA",
    "NV",
    "BV",
    "AB",
    "ASA",
    "Oyj",
    "SpA",
    "LLC",
    "LLP",
    "Bhd",
    "Berhad",
    "Tbk",
    "Pvt",
    "Holdings",
    "Group",
];

/// Names of bodies, in lower case.
#[derive(Debug, Default)]
pub(super) struct Companies {
    whole: BTreeSet<String>,
    openings: BTreeSet<String>,
}

impl Companies {
    /// Reads them off `texts`; `acronyms` has the names that a short form stands for.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>, acronyms: &Acronyms) -> Self {
        let mut found = Self::default();
        for (short, long) in acronyms.all() {
            found.whole.insert(short.to_lowercase());
            found.add(long);
        }
        for text in texts {
            for paragraph in paragraphs(text) {
                let tokens = words(text, paragraph);
                for (at, _) in tokens
                    .iter()
                    .enumerate()
                    .filter(|(_, word)| COMPANY_ENDINGS.contains(&word.text))
                {
                    let run = tokens
                        .get(..at)
                        .unwrap_or_default()
                        .iter()
                        .rev()
                        .take_while(|word| is_part(word))
                        .count();
                    let name = tokens.get(at - run..at).unwrap_or_default();
                    if let (Some(first), Some(last)) = (name.first(), name.last()) {
                        found.add(first.span.hull(last.span).of(text));
                    }
                }
            }
        }
        found
    }

    /// Whether `name` is one, or the beginning of one.
    pub(super) fn has(&self, name: &str) -> bool {
        let lower = name.to_lowercase();
        self.whole.contains(&lower) || self.openings.contains(&lower)
    }

    fn add(&mut self, name: &str) {
        let lower = name.to_lowercase();
        let parts: Vec<&str> = lower.split(' ').collect();
        for length in 2..parts.len() {
            self.openings.extend(parts.get(..length).map(|opening| opening.join(" ")));
            // *Transmission Operator*, after *Bulgarian*.
            let tail = parts.get(parts.len() - length..).filter(|_| length + 1 == parts.len());
            self.openings.extend(tail.map(|tail| tail.join(" ")));
        }
        self.whole.insert(lower);
    }
}

fn is_part(word: &Word<'_>) -> bool {
    word.is_wordlike() && word.is_capitalised() && word.text != "The"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_is_known_by_its_ending_and_a_body_by_its_letters() {
        let text = "Cordell Ridge Minerals Inc. said so. Green Basin Watch (GBW) denied it.";
        let acronyms = Acronyms::of([text].into_iter());
        let companies = Companies::of([text].into_iter(), &acronyms);
        assert!(companies.has("Cordell Ridge Minerals") && companies.has("Cordell Ridge"));
        assert!(companies.has("Green Basin Watch") && companies.has("GBW"));
        assert!(!companies.has("Grace Sarkwa"));
    }
}
