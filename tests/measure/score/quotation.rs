//! How much of an annotated content stands in quotation marks.

use variorum_engine::{Quotation, Span, span};

use super::tokens::is_word_character;

/// Direct where every word is in double quotation marks, indirect where there is no such mark,
/// else mixed.
///
/// This is told from the text alone and not by the engine, which is what is measured. Single marks
/// are also apostrophes and are not looked at: a text that quotes in them counts as indirect.
pub(crate) fn quotation(text: &str, content: &[Span]) -> Quotation {
    let content = span::hull(content).unwrap_or_default().of(text);
    if !content.contains(['"', '“', '”']) {
        return Quotation::Indirect;
    }
    let mut inside = false;
    for character in content.chars() {
        match character {
            '"' | '”' if inside => inside = false,
            '"' | '“' => inside = true,
            word if !inside && is_word_character(word) => return Quotation::Mixed,
            _ => {}
        }
    }
    Quotation::Direct
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(content: &str) -> Quotation {
        quotation(content, &[Span::new(0, content.len())])
    }

    #[test]
    fn a_content_is_direct_mixed_or_indirect() {
        assert_eq!(kind("“We came,” “and saw.”"), Quotation::Direct);
        assert_eq!(kind("\"We came"), Quotation::Direct);
        assert_eq!(kind("that they “came”"), Quotation::Mixed);
        assert_eq!(kind("that ‘they’ came"), Quotation::Indirect);
    }

    #[test]
    fn words_between_the_pieces_count() {
        let text = "“We came,” he said, “and saw.”";
        let last = text.rfind('“').unwrap();
        let pieces = [Span::new(0, 14), Span::new(last, text.len())];
        assert_eq!(quotation(text, &pieces), Quotation::Mixed);
    }
}
