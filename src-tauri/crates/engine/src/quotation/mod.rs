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

/// A quotation left open looks this many paragraphs on for its closing mark.
const LOOK_AHEAD: usize = 12;

/// The quotations of `text`, in order of their opening marks.
///
/// Curly, straight and angle marks and the low-high marks of German are read; a single mark opens
/// a quotation only where it cannot be an apostrophe. No quotation crosses a paragraph: one that
/// runs on is given in pieces, a piece a paragraph, whether or not each opens with a mark anew.
#[must_use]
pub fn quotations(text: &str) -> Vec<Quoted> {
    let paragraphs = paragraphs(text);
    let mut found: Vec<Quoted> = Vec::new();
    let mut closing: Option<(usize, usize)> = None;
    for (index, &paragraph) in paragraphs.iter().enumerate() {
        let mut rest = paragraph;
        if let Some((last, mark)) = closing {
            if index < last {
                found.push(piece(paragraph, paragraph.end, Close::Continues));
                continue;
            }
            let end = mark
                + text.get(mark..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            found.push(Quoted {
                span: Span::new(paragraph.start, end),
                ..piece(paragraph, mark, Close::Marked)
            });
            rest = Span::new(end, paragraph.end);
            closing = None;
        }
        for quoted in marks::pairs(text, rest) {
            let close = match quoted.close {
                Close::Missing if quoted.depth == 0 => {
                    closing = closing_mark(text, &paragraphs, index);
                    if closing.is_some() || reopens(text, paragraphs.get(index + 1)) {
                        Close::Continues
                    } else {
                        Close::Missing
                    }
                }
                Close::Marked | Close::Continues | Close::Missing => quoted.close,
            };
            found.push(Quoted { close, ..quoted });
        }
    }
    found
}

fn piece(paragraph: Span, end: usize, close: Close) -> Quoted {
    let span = Span::new(paragraph.start, end);
    Quoted { span, inner: span, close, depth: 0 }
}

fn reopens(text: &str, next: Option<&Span>) -> bool {
    next.is_some_and(|next| next.of(text).starts_with(['“', '"', '«', '„', '‘']))
}

/// The paragraph and place of the mark that closes a quotation left open in paragraph `index`,
/// where no paragraph between opens with a mark anew.
fn closing_mark(text: &str, paragraphs: &[Span], index: usize) -> Option<(usize, usize)> {
    for (at, paragraph) in paragraphs.iter().enumerate().skip(index + 1).take(LOOK_AHEAD) {
        match marks::first_double(text, *paragraph) {
            Some((place, marks::Turn::Closes)) => return Some((at, place)),
            Some((_, marks::Turn::Opens)) => return None,
            None => {}
        }
    }
    None
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
    fn one_may_run_over_paragraphs_without_opening_anew() {
        let text = "“We came.\n\nWe saw.\n\nWe left,” he said. “Go.”";
        assert_eq!(quoted(text), ["We came.", "We saw.", "We left,", "Go."]);
    }

    #[test]
    fn a_year_or_an_elision_opens_nothing() {
        assert!(quoted("in the ’90s rock ’n’ roll, it’s theirs'").is_empty());
    }
}
