//! A table of words kept as text that a person can read and extend, looked up in one step.

use std::borrow::Borrow;
use std::collections::HashSet;
use std::sync::OnceLock;

/// Words or phrases, parted by commas in the text that holds them.
///
/// Case counts: tables are in lower case unless they say otherwise.
#[derive(Debug)]
pub struct WordList {
    texts: &'static [&'static str],
    table: OnceLock<HashSet<&'static str>>,
}

impl WordList {
    pub(super) const fn new(texts: &'static [&'static str]) -> Self {
        Self { texts, table: OnceLock::new() }
    }

    /// Whether `word` is listed, exactly as it is.
    #[must_use]
    pub fn contains<W: Borrow<str> + ?Sized>(&self, word: &W) -> bool {
        self.table.get_or_init(|| self.words().collect()).contains(word.borrow())
    }

    /// The words in the order of the text.
    pub fn words(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.texts.iter().flat_map(|text| entries(text))
    }
}

/// The entries of a text that parts them by commas.
pub(super) fn entries(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split(',').map(str::trim).filter(|entry| !entry.is_empty())
}

/// The words that stand in `words` more than once.
#[cfg(test)]
pub(super) fn doubled<'w>(words: impl IntoIterator<Item = &'w str>) -> Vec<&'w str> {
    let mut sorted: Vec<&str> = words.into_iter().collect();
    sorted.sort_unstable();
    let mut twice: Vec<&str> =
        sorted.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    twice.dedup();
    twice
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_and_words_are_parted_by_commas_over_lines() {
        static SEATS: WordList = WordList::new(&["ministry, foreign\n office", "court,"]);
        assert!(SEATS.contains("ministry"));
        assert!(SEATS.contains(&"court"));
        assert!(!SEATS.contains("office"));
        assert_eq!(SEATS.words().count(), 3);
    }
}
