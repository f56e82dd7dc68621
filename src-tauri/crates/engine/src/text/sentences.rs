//! Sentences of newspaper English.

use crate::lexicon::abbreviations::ends_in_abbreviation;
use crate::span::Span;

/// The sentences of `paragraph`, a span of `text`, in order, each without the white space around it.
///
/// A full stop, question or exclamation mark or ellipsis ends a sentence when what follows could
/// begin one. Closing quotation marks and brackets belong to the sentence they close: *“Stop!” he
/// said. “Go.” She went.* has three sentences, since *he* does not begin one. Titles and initials
/// (*Mr. Sharif*, *J. R. Diaz*) never end one; *U.S.* and *p.m.* do only before a word that opens
/// sentences.
#[must_use]
pub fn sentences(text: &str, paragraph: Span) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = paragraph.start;
    let mut chars = paragraph.of(text).char_indices().peekable();
    while let Some((offset, character)) = chars.next() {
        if !is_final(character) {
            continue;
        }
        let mut end = paragraph.start + offset + character.len_utf8();
        while let Some(&(_, next)) = chars.peek() {
            if !is_final(next) && !is_closing(next) {
                break;
            }
            end += next.len_utf8();
            chars.next();
        }
        let stop_at = paragraph.start + offset;
        let before = Span::new(start, stop_at).of(text);
        let after = Span::new(end, paragraph.end).of(text);
        if ends_here(before, character, after) {
            push_trimmed(text, Span::new(start, end), &mut found);
            start = end;
        }
    }
    push_trimmed(text, Span::new(start, paragraph.end), &mut found);
    found
}

fn push_trimmed(text: &str, span: Span, found: &mut Vec<Span>) {
    let words = span.of(text);
    let trimmed = words.trim();
    if !trimmed.is_empty() {
        let start = span.start + (words.len() - words.trim_start().len());
        found.push(Span::new(start, start + trimmed.len()));
    }
}

fn is_final(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔' | '।')
}

fn is_closing(character: char) -> bool {
    matches!(character, '”' | '’' | '"' | '\'' | ')' | ']' | '»' | '“' | '」' | '』')
}

/// Whether a sentence that reads `before`, closed by `mark`, ends there when `after` follows.
fn ends_here(before: &str, mark: char, after: &str) -> bool {
    let next = after.trim_start();
    let Some(first) = next.chars().next() else { return true };
    if matches!(mark, '。' | '！' | '？') {
        return true;
    }
    let spaced = next.len() < after.len();
    if !spaced && !matches!(first, '“' | '‘' | '«') {
        return false;
    }
    if first.is_lowercase() || matches!(first, ',' | ';' | ':' | '-' | '–' | '—' | ')') {
        return false;
    }
    mark != '.' || !ends_in_abbreviation(before, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text, Span::new(0, text.len())).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn a_full_stop_ends_a_sentence() {
        assert_eq!(
            cut("One came. Two left!  Did three?"),
            ["One came.", "Two left!", "Did three?"]
        );
    }

    #[test]
    fn a_closing_mark_belongs_to_the_sentence_it_closes() {
        assert_eq!(
            cut("“Stop!” he said. “Go.” She went."),
            ["“Stop!” he said.", "“Go.”", "She went."]
        );
    }

    #[test]
    fn titles_initials_and_months_do_not_end_one() {
        assert_eq!(
            cut("Mr. Amaru met Gen. J. R. Diaz on Jan. 5 in St. Orrin. He left."),
            ["Mr. Amaru met Gen. J. R. Diaz on Jan. 5 in St. Orrin.", "He left."]
        );
    }

    #[test]
    fn a_country_in_initials_ends_one_only_before_an_opening_word() {
        assert_eq!(cut("The U.S. Senate voted."), ["The U.S. Senate voted."]);
        assert_eq!(
            cut("He left the U.S. The vote failed."),
            ["He left the U.S.", "The vote failed."]
        );
    }

    #[test]
    fn decimals_and_urls_are_left_whole() {
        assert_eq!(
            cut("It fell 2.5 percent at example.org today."),
            ["It fell 2.5 percent at example.org today."]
        );
    }
}
