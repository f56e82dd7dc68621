//! The quotation that surrounds a place.

use crate::quotation::quotations;
use crate::span::Span;

/// The nearest quotation that surrounds `place`, with its marks; none where `place` is outside
/// all of them. No quotation crosses a line, so only the place's own line is read.
pub(super) fn quotation_around(text: &str, place: Span) -> Option<Span> {
    let line = line_around(text, place)?;
    let found = quotations(line.of(text))
        .into_iter()
        .map(|quoted| Span::new(quoted.span.start + line.start, quoted.span.end + line.start));
    found
        .filter(|quotation| {
            let inside = quotation.start < place.start && place.end < quotation.end;
            inside || (!place.is_empty() && quotation.contains(place))
        })
        .max_by_key(|quotation| quotation.start)
}

/// No quotation is read from further away. It bounds the work on a text that is all one line.
const REACH: usize = 20_000;

/// The line of the text in which `place` stands, as far as quotations reach; none where it does not
/// fit the text.
fn line_around(text: &str, place: Span) -> Option<Span> {
    let first = text.floor_char_boundary(place.start.saturating_sub(REACH));
    let last = text.floor_char_boundary(place.end + REACH);
    let before = text.get(first..place.start)?;
    let after = text.get(place.end..last)?;
    let start = before.rfind('\n').map_or(first, |at| first + at + 1);
    let end = after.find('\n').map_or(last, |at| place.end + at);
    Some(Span::new(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::specimen::find;

    fn around<'t>(text: &'t str, words: &str) -> Option<&'t str> {
        quotation_around(text, find(text, words)).map(|span| span.of(text))
    }

    #[test]
    fn the_marks_belong_to_the_quotation() {
        assert_eq!(around("He urged “concrete action” now.", "action"), Some("“concrete action”"));
        assert_eq!(around("He \"saw\" it and \"left\".", "it and"), None);
    }

    #[test]
    fn a_quotation_within_a_quotation_is_the_nearer_one() {
        let text = "Then:\n“He said ‘never’ to us,” she recalled.";
        assert_eq!(around(text, "never"), Some("‘never’"));
        assert_eq!(around(text, "to us"), Some("“He said ‘never’ to us,”"));
    }

    #[test]
    fn a_place_between_two_words_of_a_quotation_is_inside() {
        let text = "He urged “concrete action”.";
        let place = find(text, " action").start;
        let found = quotation_around(text, Span::new(place, place)).unwrap();
        assert_eq!(found.of(text), "“concrete action”");
    }
}
