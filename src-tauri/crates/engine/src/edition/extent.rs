//! The words a reader is shown for a statement.

use crate::span::Span;
use crate::statement::Statement;

/// The statement's reading, widened to the punctuation and quotation marks that close or open it.
///
/// *He called for “steps”.* is shown with its last mark and stop, though neither is content. A
/// comma stays out unless a closing mark follows it (*“steps,”*).
#[must_use]
pub fn extent(text: &str, statement: &Statement) -> Span {
    let Span { mut start, mut end } = statement.reading;
    if let Some(opening) = text.get(..start).and_then(|before| before.chars().next_back())
        && matches!(opening, '“' | '‘' | '"' | '«' | '„' | '「')
    {
        start -= opening.len_utf8();
    }
    let mut rest = text.get(end..).unwrap_or_default().char_indices().peekable();
    let mut closed = 0;
    while let Some((at, mark)) = rest.next() {
        let next = rest.peek().map(|&(_, next)| next);
        let after = at + mark.len_utf8();
        match mark {
            '.' | '!' | '?' | '…' | '”' | '"' | '»' | '」' | ')' | '。' | '۔' | '؟' => {
                closed = after;
            }
            '’' | '\'' if !next.is_some_and(char::is_alphanumeric) => closed = after,
            ',' | ';' | ':' if next.is_some_and(|next| matches!(next, '”' | '"' | '’')) => {}
            _ => break,
        }
    }
    // “3.5”: a stop inside a figure does not close anything.
    let tail = text.get(end + closed..).and_then(|tail| tail.chars().next());
    if !tail.is_some_and(char::is_alphanumeric) {
        end += closed;
    }
    Span::new(start, end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::specimen::{article, statement};

    fn shown(text: &str, content: &str) -> String {
        let article = article(text);
        let statement = statement(&article, content);
        extent(&article.text, &statement).of(&article.text).to_owned()
    }

    #[test]
    fn closing_marks_are_shown_with_the_words_they_close() {
        assert_eq!(shown("He called for “steps”. Then he left.", "steps"), "“steps”.");
        assert_eq!(shown("“We will go,” he said.", "We will go"), "“We will go,”");
    }

    #[test]
    fn a_comma_after_the_words_stays_out() {
        assert_eq!(shown("The bridge must close, he said.", "The bridge must close"), {
            "The bridge must close"
        });
    }

    #[test]
    fn a_possessive_or_a_figure_is_not_cut() {
        assert_eq!(shown("It is Ostmere’s duty.", "It is Ostmere"), "It is Ostmere");
        assert_eq!(shown("It grew by 3.5 per cent.", "It grew by 3"), "It grew by 3");
    }
}
