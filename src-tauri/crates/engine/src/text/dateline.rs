//! Datelines: where and by whom a story was filed, in front of its first sentence.

use crate::span::Span;
use crate::text::{Word, words};

/// More tokens than a dateline has.
const LONGEST: usize = 14;

/// `paragraph` without the dateline it may begin with.
///
/// A place in capitals opens it; a dash closes it, after a region, an agency in brackets or a date:
/// *KESSARY, Ostmere (Northern Wire) — The crossing …*. Without a dash only the place itself is
/// taken off: *ISLAMABAD Prime Minister …*.
#[must_use]
pub fn without_dateline(text: &str, paragraph: Span) -> Span {
    let tokens: Vec<Word<'_>> = words(text, paragraph).into_iter().take(LONGEST).collect();
    let place = tokens.iter().take_while(|word| is_shouted(word)).count();
    if place == 0 {
        return paragraph;
    }
    let dash = tokens.iter().position(|word| matches!(word.text, "—" | "–" | "--"));
    let plain = |end: usize| {
        tokens.iter().take(end).skip(place).all(|word| {
            !word.is_wordlike()
                || word.is_capitalised()
                || word.text.chars().any(|c| c.is_ascii_digit())
        })
    };
    let start = match dash.filter(|dash| plain(*dash)) {
        Some(dash) => tokens.get(dash + 1),
        None => tokens
            .get(place)
            .filter(|word| word.is_wordlike() && word.is_capitalised() && place <= 2),
    };
    start.map_or(paragraph, |word| Span::new(word.span.start, paragraph.end))
}

fn is_shouted(word: &Word<'_>) -> bool {
    word.text.chars().count() > 3 && word.text.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rest(text: &str) -> &str {
        without_dateline(text, Span::new(0, text.len())).of(text)
    }

    #[test]
    fn a_dateline_is_taken_off_with_its_agency_and_date() {
        assert_eq!(rest("KESSARY (Northern Wire) — Ostmere will reopen."), "Ostmere will reopen.");
        assert_eq!(rest("AVERNE, Caldria, March 14 – The call came."), "The call came.");
        assert_eq!(rest("ISLAMABAD Prime Minister Dorn spoke."), "Prime Minister Dorn spoke.");
    }

    #[test]
    fn capitals_that_open_a_sentence_are_kept() {
        assert_eq!(
            rest("NATO said it would wait — for now."),
            "NATO said it would wait — for now."
        );
        assert_eq!(rest("The call came — late."), "The call came — late.");
    }
}
