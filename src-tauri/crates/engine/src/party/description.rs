//! What an article says of somebody beside titles: *Oelrichs, a Social Democrat,*; *Lim (Batu Lintang)*;
//! *Oster, 61,*.

use crate::lexicon::cues::{Form, verbs_of};
use crate::lexicon::grammar::{AUXILIARIES, CONJUNCTIONS, PREPOSITIONS};
use crate::text::Word;

/// Longer than this is no apposition.
const LONGEST: usize = 10;

/// The words, in lower case, that describe whoever is named from `start` to `end` of `tokens`.
pub(super) fn descriptions(tokens: &[Word<'_>], end: usize) -> Vec<String> {
    let Some(mark) = tokens.get(end) else { return Vec::new() };
    let rest = tokens.get(end + 1..).unwrap_or_default();
    let mut found = Vec::new();
    let described = match mark.text {
        "(" => rest.get(..rest.iter().take(LONGEST).position(|word| word.text == ")").unwrap_or(0)),
        "," => {
            let aged = rest.first().filter(|word| is_age(word));
            found.extend(aged.map(|word| word.text.to_owned()));
            let rest = rest.get(if aged.is_some() { 2 } else { 0 }..).unwrap_or_default();
            match rest.split_first() {
                Some((first, rest)) if is_article(first) => apposition(rest),
                // *Bonkyi, Omanhene of Duabone*.
                Some((first, _))
                    if first.is_capitalised() && rest.get(1).is_some_and(|of| of.text == "of") =>
                {
                    apposition(rest)
                }
                _ => None,
            }
        }
        "is" | "was" | "became" => rest
            .split_first()
            .filter(|(first, _)| is_article(first))
            .and_then(|(_, rest)| rest.get(..head(rest))),
        _ => None,
    };
    found.extend(
        described
            .unwrap_or_default()
            .iter()
            .filter(|word| word.is_wordlike() && !is_article(word))
            .map(|word| word.text.to_lowercase()),
    );
    found
}

fn is_age(word: &Word<'_>) -> bool {
    word.text.len() <= 3 && word.text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_article(word: &Word<'_>) -> bool {
    matches!(word.text, "a" | "an" | "the" | "his" | "her" | "its" | "their" | "whose")
}

/// The head of an apposition that ends as one: before a comma, dash, bracket or full stop, without a
/// verb of its own.
fn apposition<'w, 't>(rest: &'w [Word<'t>]) -> Option<&'w [Word<'t>]> {
    let length = rest
        .iter()
        .take(LONGEST)
        .position(|word| matches!(word.text, "," | "." | ";" | "(" | "—" | "–" | "who"))?;
    let whole = rest.get(..length)?;
    let is_clause = whole.iter().any(|word| {
        let lower = word.text.to_lowercase();
        AUXILIARIES.contains(&lower.as_str())
            || verbs_of(&lower).iter().any(|(form, _)| matches!(form, Form::Past | Form::Third))
    });
    (!is_clause).then(|| whole.get(..head(whole)).unwrap_or_default())
}

/// How many words the head of a noun phrase has: up to a preposition, mark or joining word.
fn head(words: &[Word<'_>]) -> usize {
    words
        .iter()
        .take(LONGEST)
        .position(|word| {
            let lower = word.text.to_lowercase();
            PREPOSITIONS.contains(&lower.as_str())
                || CONJUNCTIONS.contains(&lower.as_str())
                || !word.is_wordlike() && !matches!(word.text, "-" | "’s" | "'s")
        })
        .unwrap_or(words.len().min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;
    use crate::text::words;

    fn of(text: &str) -> Vec<String> {
        descriptions(&words(text, Span::new(0, text.len())), 1)
    }

    #[test]
    fn appositions_brackets_and_predicates_describe() {
        assert_eq!(of("Oelrichs, a Social Democrat, left."), ["social", "democrat"]);
        assert_eq!(of("Lim (Batu Lintang) rose."), ["batu", "lintang"]);
        assert_eq!(of("Oster, 61, a veteran of the harbour, left."), ["61", "veteran"]);
        assert_eq!(of("Halk is a former judge from Averne."), ["former", "judge"]);
    }

    #[test]
    fn a_clause_does_not() {
        assert_eq!(of("Halk, the premier said, was late."), [""; 0]);
        assert_eq!(of("Halk and Valsk left."), [""; 0]);
    }
}
