//! Paragraphs: what stands between line breaks.

use crate::span::Span;

/// The paragraphs of `text` in order, each without the white space around it.
///
/// An article's text has a blank line between paragraphs; a single line break is read as one too,
/// since no sentence of a published text runs on over it. Every line break of Unicode is one, so
/// that texts kept as they came from other systems have paragraphs too.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(is_break) {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let lead = line.len() - line.trim_start().len();
            found.push(Span::new(start + lead, start + lead + trimmed.len()));
        }
        start += line.len();
    }
    found
}

/// Whether `character` is a line break of Unicode Standard Annex 14.
#[must_use]
pub fn is_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_with_words_is_a_paragraph() {
        let text = "Title\n\n  One here. \r\nTwo.\n\n";
        let found: Vec<&str> = paragraphs(text).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, ["Title", "One here.", "Two."]);
    }

    #[test]
    fn a_break_of_any_system_parts_paragraphs() {
        let text = "One.\rTwo.\r\n\r\nThree.\u{2028}Four.\u{2029}Five.\u{85}Six.";
        let found: Vec<&str> = paragraphs(text).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, ["One.", "Two.", "Three.", "Four.", "Five.", "Six."]);
    }
}
