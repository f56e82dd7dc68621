//! Words after Unicode Standard Annex 29, adapted to news prose.

use unicode_segmentation::UnicodeSegmentation;

use crate::span::Span;

/// One token of a text: a word, a number, or a single mark of punctuation. White space is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'t> {
    /// Its characters.
    pub text: &'t str,
    /// Where it stands.
    pub span: Span,
}

impl Word<'_> {
    /// Whether it has a letter or digit, unlike a mark of punctuation.
    #[must_use]
    pub fn is_wordlike(&self) -> bool {
        self.text.chars().any(char::is_alphanumeric)
    }

    /// Whether it begins with a capital letter.
    #[must_use]
    pub fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// The tokens within `span` of `text`, in order.
///
/// Boundaries are those of UAX 29, so *don’t*, *2,611.5* and *U.S* are each one; a possessive
/// *’s* is cut off as a token of its own, as is each side of a hyphen (*cross*, *-*, *border*).
#[must_use]
pub fn words(text: &str, span: Span) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    for (offset, piece) in span.of(text).split_word_bound_indices() {
        if piece.chars().all(char::is_whitespace) {
            continue;
        }
        let start = span.start + offset;
        let stem = piece.strip_suffix("’s").or_else(|| piece.strip_suffix("'s"));
        if let Some(stem) = stem.filter(|stem| !stem.is_empty()) {
            let middle = start + stem.len();
            found.push(Word { text: stem, span: Span::new(start, middle) });
            let end = start + piece.len();
            found
                .push(Word { text: Span::new(middle, end).of(text), span: Span::new(middle, end) });
        } else {
            found.push(Word { text: piece, span: Span::new(start, start + piece.len()) });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<&str> {
        words(text, Span::new(0, text.len())).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn words_numbers_and_marks_are_tokens() {
        assert_eq!(
            tokens("He said: “2,611.5 tonnes, don’t ask.”"),
            ["He", "said", ":", "“", "2,611.5", "tonnes", ",", "don’t", "ask", ".", "”"]
        );
    }

    #[test]
    fn a_possessive_is_cut_off() {
        assert_eq!(
            tokens("Kabul’s Taliban's aides'"),
            ["Kabul", "’s", "Taliban", "'s", "aides", "'"]
        );
    }

    #[test]
    fn a_hyphen_parts_words() {
        assert_eq!(tokens("cross-border"), ["cross", "-", "border"]);
    }
}
