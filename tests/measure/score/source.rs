//! When two sources agree.

use super::tokens::{Tokens, Words};

/// Words after which a name or noun phrase only describes: *the mayor | of Averne*.
const AFTER_THE_HEAD: &[&str] = &[
    "of", "for", "in", "at", "from", "with", "on", "who", "whose", "that", "which", "to", "and",
    "or", "by", "as", "under", "about",
];

/// Whether two sources, as the tokens under them, share a word; two unsaid ones agree.
pub(super) fn overlap(tokens: &Tokens<'_>, expected: &Words, found: &Words) -> bool {
    match (expected.is_empty(), found.is_empty()) {
        (true, true) => true,
        (false, false) => !tokens.counted(expected).is_disjoint(&tokens.counted(found)),
        (true, false) | (false, true) => false,
    }
}

/// Whether the found source has the head of the expected one.
pub(super) fn head_agrees(tokens: &Tokens<'_>, expected: &Words, found: &Words) -> bool {
    match (expected.is_empty(), found.is_empty()) {
        (true, true) => true,
        (false, false) => head(tokens, expected).is_some_and(|head| found.contains(&head)),
        (true, false) | (false, true) => false,
    }
}

/// The last word before the first comma or preposition: *Ilke **Dorn**, the mayor of Averne*.
fn head(tokens: &Tokens<'_>, words: &Words) -> Option<usize> {
    let mut head = None;
    for &place in words {
        let describes = tokens.is_punctuation(place)
            || AFTER_THE_HEAD.contains(&tokens.token(place).to_lowercase().as_str());
        if head.is_some() && describes {
            break;
        }
        if !tokens.is_punctuation(place) {
            head = Some(place);
        }
    }
    head
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head_of(source: &str) -> Option<&str> {
        let tokens = Tokens::of(source);
        let all = tokens.under(&[variorum_engine::Span::new(0, source.len())]);
        head(&tokens, &all).map(|place| tokens.token(place))
    }

    #[test]
    fn the_head_stands_before_what_describes_it() {
        assert_eq!(head_of("the mayor of Averne"), Some("mayor"));
        assert_eq!(head_of("Ilke Dorn, the mayor"), Some("Dorn"));
        assert_eq!(head_of("“Who”"), Some("Who"));
        assert_eq!(head_of("—"), None);
    }

    #[test]
    fn sources_agree_by_a_shared_word_or_where_both_are_unsaid() {
        let tokens = Tokens::of("Ilke Dorn, the mayor");
        let agrees = |a: &[usize], b: &[usize]| {
            let set = |places: &[usize]| places.iter().copied().collect::<Words>();
            (overlap(&tokens, &set(a), &set(b)), head_agrees(&tokens, &set(a), &set(b)))
        };
        assert_eq!(agrees(&[0, 1, 2, 3, 4], &[3, 4]), (true, false));
        assert_eq!(agrees(&[0, 1], &[1, 2]), (true, true));
        assert_eq!(agrees(&[0, 1, 2], &[2, 3]), (false, false), "a comma is not shared");
        assert_eq!(agrees(&[], &[]), (true, true));
        assert_eq!(agrees(&[0], &[]), (false, false));
    }
}
