//! Paragraphs: what stands between line breaks.

use crate::span::Span;

/// The paragraphs of `text` in order, each without the white space around it.
///
/// An article's text has a blank line between paragraphs; a single line break is read as one too,
/// since no sentence of a published text runs on over it.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let lead = line.len() - line.trim_start().len();
            found.push(Span::new(start + lead, start + lead + trimmed.len()));
        }
        start += line.len();
    }
    found
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
}
