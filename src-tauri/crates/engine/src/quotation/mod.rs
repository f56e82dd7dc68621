//! Quotation marks: which words stand between them.

mod marks;

use crate::span::Span;
use crate::text::paragraphs;

/// Words between quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quoted {
    /// The words with their marks.
    pub span: Span,
    /// The words without.
    pub inner: Span,
    /// How the quotation ends.
    pub close: Close,
    /// How deep it stands: 0 for an outer quotation, 1 for one inside it.
    pub depth: usize,
}

/// How a quotation ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Close {
    /// By its closing mark.
    Marked,
    /// By the end of its paragraph; the next one opens with a mark again.
    ///
    /// A quotation running over several paragraphs opens anew in each and closes only in the last,
    /// so an opening mark without a partner is not an error.
    Continues,
    /// By the end of its paragraph, and nothing shows where it should have ended.
    Missing,
}

/// The quotations of `text`, in order of their opening marks.
///
/// Curly, straight and angle marks and the low-high marks of German are read; a single mark opens
/// a quotation only where it cannot be an apostrophe. No quotation crosses a paragraph.
#[must_use]
pub fn quotations(text: &str) -> Vec<Quoted> {
    let paragraphs = paragraphs(text);
    let mut found: Vec<Quoted> = Vec::new();
    for (index, &paragraph) in paragraphs.iter().enumerate() {
        let next_opens = paragraphs
            .get(index + 1)
            .is_some_and(|next| next.of(text).starts_with(['“', '"', '«', '„', '‘']));
        found.extend(marks::pairs(text, paragraph).into_iter().map(|quoted| match quoted.close {
            Close::Missing if next_opens && quoted.depth == 0 => {
                Quoted { close: Close::Continues, ..quoted }
            }
            Close::Marked | Close::Continues | Close::Missing => quoted,
        }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Vec<&str> {
        quotations(text).into_iter().map(|quoted| quoted.inner.of(text)).collect()
    }

    #[test]
    fn curly_straight_and_angle_marks_are_read() {
        assert_eq!(quoted("He said “one,” then \"two\" and «three»."), ["one,", "two", "three"]);
    }

    #[test]
    fn single_marks_quote_where_they_cannot_be_apostrophes() {
        assert_eq!(
            quoted(
                "Pakistan’s leaders’ talks on ‘persistent terrorism’ and 'quick action' didn't end"
            ),
            ["persistent terrorism", "quick action"]
        );
    }

    #[test]
    fn a_single_inside_a_double_is_one_deeper() {
        let text = "“He told us ‘never again’ twice,” she said.";
        let found = quotations(text);
        assert_eq!(found.iter().map(|quoted| quoted.depth).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(found[1].inner.of(text), "never again");
    }

    #[test]
    fn a_quotation_may_run_over_paragraphs() {
        let text = "“We came.\n\n“We saw.”\n\nHe left “half open.";
        let closes: Vec<Close> = quotations(text).into_iter().map(|quoted| quoted.close).collect();
        assert_eq!(closes, [Close::Continues, Close::Marked, Close::Missing]);
    }

    #[test]
    fn a_year_or_an_elision_opens_nothing() {
        assert!(quoted("in the ’90s rock ’n’ roll, it’s theirs'").is_empty());
    }
}
