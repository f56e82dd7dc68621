//! A text cut into words and marks of punctuation.

use std::collections::BTreeSet;

use variorum_engine::Span;

/// The places of some words of a text in its [`Tokens`].
pub(super) type Words = BTreeSet<usize>;

/// Marks that do not count where spans are compared.
const PUNCTUATION: &str = "\"“”‘’',.;:-–—()[]…`!?";

/// The tokens of a text: words, with what follows one apostrophe, and every other mark by itself.
#[derive(Debug)]
pub(super) struct Tokens<'text> {
    text: &'text str,
    spans: Vec<Span>,
}

impl<'text> Tokens<'text> {
    pub(super) fn of(text: &'text str) -> Self {
        let characters: Vec<(usize, char)> = text.char_indices().collect();
        let is_word = |at: usize| characters.get(at).is_some_and(|(_, c)| is_word_character(*c));
        let word_end = |mut at: usize| {
            while is_word(at) {
                at += 1;
            }
            at
        };
        let byte = |at: usize| characters.get(at).map_or(text.len(), |(byte, _)| *byte);
        let mut spans = Vec::new();
        let mut at = 0;
        while let Some((_, first)) = characters.get(at) {
            let start = at;
            at = word_end(start);
            if at == start {
                at += 1;
                if first.is_whitespace() {
                    continue;
                }
            } else if matches!(characters.get(at), Some((_, '\'' | '’'))) && is_word(at + 1) {
                at = word_end(at + 1);
            }
            spans.push(Span::new(byte(start), byte(at)));
        }
        Self { text, spans }
    }

    /// The word or mark at a place.
    pub(super) fn token(&self, place: usize) -> &'text str {
        self.spans.get(place).map_or("", |span| span.of(self.text))
    }

    /// Whether the token at a place is a mark that does not count.
    pub(super) fn is_punctuation(&self, place: usize) -> bool {
        let mut characters = self.token(place).chars();
        characters.next().is_some_and(|mark| PUNCTUATION.contains(mark))
            && characters.next().is_none()
    }

    /// All tokens that share a character with one of `spans`.
    pub(super) fn under(&self, spans: &[Span]) -> Words {
        let mut words = Words::new();
        for span in spans {
            let first = self.spans.partition_point(|token| token.end <= span.start);
            let end = self.spans.partition_point(|token| token.start < span.end);
            words.extend(first..end);
        }
        words
    }

    /// The same without punctuation.
    pub(super) fn counted(&self, words: &Words) -> Words {
        words.iter().copied().filter(|place| !self.is_punctuation(*place)).collect()
    }
}

/// Letters, digits and the underscore.
pub(super) fn is_word_character(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<&str> {
        let tokens = Tokens::of(text);
        (0..tokens.spans.len()).map(|place| tokens.token(place)).collect()
    }

    #[test]
    fn a_word_keeps_what_follows_its_apostrophe() {
        assert_eq!(
            shown("“Trump’s ’90s, rock 'n' roll” — $5.20"),
            [
                "“",
                "Trump’s",
                "’",
                "90s",
                ",",
                "rock",
                "'",
                "n",
                "'",
                "roll",
                "”",
                "—",
                "$",
                "5",
                ".",
                "20"
            ]
        );
    }

    #[test]
    fn a_span_takes_the_words_that_it_cuts() {
        let text = "He said: no.";
        let tokens = Tokens::of(text);
        let words = tokens.under(&[Span::new(4, 10)]);
        assert_eq!(words, Words::from([1, 2, 3]));
        assert_eq!(tokens.counted(&words), Words::from([1, 3]));
        assert_eq!(tokens.under(&[Span::new(7, 7)]), Words::new());
    }
}
